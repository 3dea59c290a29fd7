/// Finds the same people in several articles.
///
/// Names meet that differ in alphabet, spelling, case or completeness ("Dmitry Peskov", "Peskov",
/// "Дмитрий Песков"). Two people of one surname stay apart; a surname alone goes to the only
/// person who has it, or to the one whose role or gender it shares alone, else to nobody.
public struct PersonLinker: Sendable {
  struct Mention: Sendable {
    var appearance: LinkedPerson.Appearance
    var person: Person
    var form: NameForm
  }

  private var mentions: [Mention] = []
  /// The mentions with each surname.
  private var surnames: [String: [Int]] = [:]

  public init() {}

  /// Adds the people of an article, as ``QuotationAnnotator`` found them.
  public mutating func insert(_ article: Article) {
    for (index, person) in article.people.enumerated() {
      var form = NameForm(person.name)
      if person.kind == .organization {
        // The whole of an organisation's name is what a surname is to a person.
        form.surname = (form.given + [form.surname]).joined(separator: " ")
        form.given = []
      }
      guard !form.surname.isEmpty else { continue }
      surnames[form.surname, default: []].append(mentions.count)
      var slim = person
      slim.mentions = []
      mentions.append(
        Mention(
          appearance: LinkedPerson.Appearance(article: article.id, person: index), person: slim,
          form: form))
    }
  }

  /// Everybody, those with the most articles first, then by name.
  ///
  /// - Complexity: linear in the people of all articles, but for many who share one surname.
  public var people: [LinkedPerson] {
    surnames.values.flatMap { groups(of: $0).map(linked) }
      .sorted { ($1.appearances.count, $0.name) < ($0.appearances.count, $1.name) }
  }

  /// The mentions of one surname, apart by person.
  private func groups(of indices: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for kind in Person.Kind.allCases {
      let own = indices.filter { mentions[$0].person.kind == kind }
      var named = NamedGroups()
      // Full names first, initials after them, surnames last: then each finds who it may be.
      for index in own.filter({ rank($0) == 0 }) + own.filter({ rank($0) == 1 }) {
        named.add(index, mentions[index])
      }
      var alone: [Int] = []
      for index in own where rank(index) == 2 {
        if !named.adopt(index, mentions[index]) { alone.append(index) }
      }
      groups += named.groups.map(\.members)
      if !alone.isEmpty { groups.append(alone) }
    }
    return groups.map { $0.sorted() }
  }

  /// How little of the given name a mention has.
  private func rank(_ index: Int) -> Int {
    guard let given = mentions[index].form.given.first else { return 2 }
    return given.utf8.count == 1 ? 1 : 0
  }

  private func linked(_ group: [Int]) -> LinkedPerson {
    var names: [String: Int] = [:]
    var others: [String: Int] = [:]
    var roles: [String: Int] = [:]
    var genders: Set<Person.Gender> = []
    for index in group {
      let person = mentions[index].person
      names[person.name, default: 0] += 1
      for name in [person.name] + person.otherNames { others[name, default: 0] += 1 }
      for role in person.roles { roles[role, default: 0] += 1 }
      if let gender = person.gender { genders.insert(gender) }
    }
    let fullest = names.keys.map { NameForm($0).given.isEmpty ? 0 : 1 }.max() ?? 0
    let name =
      Self.ordered(names).first { NameForm($0).given.isEmpty == (fullest == 0) }
      ?? mentions[group[0]].person.name
    return LinkedPerson(
      name, kind: mentions[group[0]].person.kind,
      otherNames: Self.ordered(others).filter { $0 != name }, roles: Self.ordered(roles),
      gender: genders.count == 1 ? genders.first : nil,
      appearances: group.map { mentions[$0].appearance })
  }

  private static func ordered(_ counts: [String: Int]) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
