/// The people of one surname, each with the mentions that are theirs.
struct NamedGroups {
  struct Group {
    var form: NameForm
    var members: [Int] = []
    var roles: Set<String> = []
    var articles: Set<Article.ID> = []
    var women = 0
    var men = 0

    mutating func add(_ index: Int, _ mention: PersonLinker.Mention) {
      members.append(index)
      articles.insert(mention.appearance.article)
      for role in mention.person.roles { roles.insert(role.lowercased()) }
      switch mention.person.gender {
      case .female: women += 1
      case .male: men += 1
      case nil: break
      }
    }

    /// Whether most of the mentions are of the other gender.
    func contradicts(_ person: Person) -> Bool {
      switch person.gender {
      case .female: men > women
      case .male: women > men
      case nil: false
      }
    }
  }

  private(set) var groups: [Group] = []
  /// The groups by given name and by its initial.
  private var byGiven: [String: [Int]] = [:]

  init() {}

  /// Adds a mention with a given name or an initial: to the only person whom it fits, else as
  /// somebody new.
  mutating func add(_ index: Int, _ mention: PersonLinker.Mention) {
    let given = mention.form.given.first ?? ""
    let fitting = byGiven[given, default: []].filter { !groups[$0].contradicts(mention.person) }
    if fitting.count == 1 { return groups[fitting[0]].add(index, mention) }
    var group = Group(form: mention.form)
    group.add(index, mention)
    byGiven[given, default: []].append(groups.count)
    if given.utf8.count > 1, let initial = given.first {
      byGiven[String(initial), default: []].append(groups.count)
    }
    groups.append(group)
  }

  /// Gives a surname alone to the only person whom it fits, or to the only one with its role.
  ///
  /// - Returns: false if there is none.
  mutating func adopt(_ index: Int, _ mention: PersonLinker.Mention) -> Bool {
    // Whoever is named in full beside it in the same article is somebody else.
    let fitting = groups.indices.filter { group in
      !groups[group].contradicts(mention.person)
        && !groups[group].articles.contains(mention.appearance.article)
    }
    var owner = fitting.count == 1 ? fitting.first : nil
    if fitting.count > 1 {
      let roles = mention.person.roles.map { $0.lowercased() }
      let sharing = fitting.filter { group in roles.contains { groups[group].roles.contains($0) } }
      owner = sharing.count == 1 ? sharing[0] : nil
    }
    guard let owner else { return false }
    groups[owner].add(index, mention)
    return true
  }
}
