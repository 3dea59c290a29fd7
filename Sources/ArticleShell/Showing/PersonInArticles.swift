import ArticleKit
import Foundation

/// A person or organisation with what all open articles tell of it.
struct PersonInArticles {
  var person: Person
  var quotations: [QuotationPlace] = []
  /// The numbers of the articles.
  var articles: [Int] = []

  /// Everybody in the open articles, those with most quotations first.
  static func all(in session: ShellSession) throws -> [PersonInArticles] {
    var result: [PersonInArticles] = []
    var numbers: [String: Int] = [:]
    /// Who each person of an article became, by the article's number.
    var places: [[Int]] = []
    let fullNames = fullNames(in: session.corpus)
    for (index, entry) in session.corpus.entries.enumerated() {
      try session.tools.cancellation.check()
      var became: [Int] = []
      for person in entry.article.people {
        let own = folded(person.name)
        let key = fullNames[own].flatMap { $0.count == 1 ? $0.first : nil } ?? own
        let known = numbers[key] ?? result.count
        if known == result.count {
          numbers[key] = known
          result.append(PersonInArticles(person: person))
        } else {
          result[known].add(person)
        }
        if result[known].articles.last != index + 1 { result[known].articles.append(index + 1) }
        became.append(known)
      }
      places.append(became)
    }
    for place in session.corpus.quotations {
      guard let person = place.quotation.speaker?.person else { continue }
      let own = places[place.articleNumber - 1]
      if own.indices.contains(person) { result[own[person]].quotations.append(place) }
    }
    return result.enumerated().sorted {
      ($1.element.quotations.count, $0.offset) < ($0.element.quotations.count, $1.offset)
    }.map(\.element)
  }

  /// The full names of people by their last word, which alone may be what another article has.
  private static func fullNames(in corpus: Corpus) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for entry in corpus.entries {
      for person in entry.article.people where person.kind == .person {
        let name = folded(person.name)
        let words = name.split(separator: " ")
        if words.count > 1, let last = words.last { result[String(last), default: []].insert(name) }
      }
    }
    return result
  }

  private mutating func add(_ other: Person) {
    if person.name.utf8.count < other.name.utf8.count {
      person.otherNames.append(person.name)
      person.name = other.name
    }
    func missing(_ new: [String], in old: [String]) -> [String] {
      new.filter { value in !old.contains { Self.folded($0) == Self.folded(value) } }
    }
    person.otherNames +=
      missing([other.name] + other.otherNames, in: person.otherNames + [person.name])
    person.roles += missing(other.roles, in: person.roles)
    person.gender = person.gender ?? other.gender
    person.mentions += other.mentions
  }

  static func folded(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased()
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Whether one of the names has a word that begins so.
  func isCalled(_ beginning: String) -> Bool {
    ([person.name] + person.otherNames).contains { name in
      Self.folded(name).split { $0 == " " || $0 == "-" }.contains { $0.hasPrefix(beginning) }
        || Self.folded(name).hasPrefix(beginning)
    }
  }

  var cells: [TerminalText] {
    [
      "\(quotations.count)",
      "\(person.name, .heading)\(person.kind == .organization ? " (organisation)" : "")",
      "\(person.roles.prefix(3).joined(separator: ", "))",
      "\(articles.map(String.init).joined(separator: ", "))",
    ]
  }

  /// What the table has no room for.
  var details: [TerminalText] {
    var lines: [TerminalText] = []
    if !person.otherNames.isEmpty {
      lines.append("\("also called", .label)  \(person.otherNames.joined(separator: ", "))")
    }
    if person.roles.count > 3 {
      lines.append("\("all roles", .label)    \(person.roles.joined(separator: ", "))")
    }
    let names = person.mentions.count { $0.kind == .name }
    let roles = person.mentions.count { $0.kind == .role }
    let pronouns = person.mentions.count { $0.kind == .pronoun }
    lines.append(
      "\("mentions", .label)     \(names) by name, \(roles) by role, \(pronouns) by pronoun")
    if let gender = person.gender { lines.append("\("gender", .label)       \(gender.rawValue)") }
    return lines
  }
}
