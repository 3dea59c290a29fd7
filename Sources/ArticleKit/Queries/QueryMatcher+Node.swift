import Foundation

extension QueryMatcher {
  /// A word or phrase to look for, and in which field.
  struct Leaf: Hashable {
    /// Nil for the fields of the text.
    var field: Query.Field?
    var pattern: PhraseScanner.Pattern

    func isLookedFor(in other: Query.Field) -> Bool {
      field.map { $0 == other } ?? Query.Field.ofText.contains(other)
    }
  }

  /// A clause with its words replaced by numbers of leaves.
  indirect enum Node: Sendable {
    case everything
    case leaf(Int)
    case and([Node])
    case or([Node])
    case not(Node)
    /// The article has any text in the field.
    case any(Query.Field)
    case date(Query.DateField, Query.Days)
    case status(Query.Status)
    case has(Query.Part)

    /// Whether the node holds, where for each leaf it is known whether it was found; nil where
    /// that depends on leaves of which it is not known.
    func value(for article: Article, _ found: [Bool?]) -> Bool? {
      switch self {
      case .everything: return true
      case .leaf(let id): return found[id]
      case .and(let nodes):
        var isKnown = true
        for node in nodes {
          switch node.value(for: article, found) {
          case false: return false
          case nil: isKnown = false
          default: break
          }
        }
        return isKnown ? true : nil
      case .or(let nodes):
        var isKnown = true
        for node in nodes {
          switch node.value(for: article, found) {
          case true: return true
          case nil: isKnown = false
          default: break
          }
        }
        return isKnown ? false : nil
      case .not(let node): return node.value(for: article, found).map { !$0 }
      case .any(let field): return !article.visitTexts(of: field) { _ in false }
      case .date(.published, let days): return article.datePublished.map(days.contains) ?? false
      case .date(.modified, let days): return article.dateModified.map(days.contains) ?? false
      case .status(let status): return article.satisfies(status)
      case .has(let part): return article.has(part)
      }
    }

    /// Adds the leaves because of which the node holds.
    func collectReasons(for article: Article, _ found: [Bool?], into reasons: inout Set<Int>) {
      switch self {
      case .leaf(let id): reasons.insert(id)
      case .and(let nodes):
        for node in nodes { node.collectReasons(for: article, found, into: &reasons) }
      case .or(let nodes):
        for node in nodes where node.value(for: article, found) == true {
          node.collectReasons(for: article, found, into: &reasons)
        }
      default: break
      }
    }
  }

  /// Turns clauses into nodes, equal leaves into one.
  struct Builder {
    private(set) var leaves: [Leaf] = []
    private var known: [Leaf: Int] = [:]

    mutating func node(_ clause: Query.Clause, in field: Query.Field?) -> Node {
      switch clause {
      case .everything: return field.map { .any($0) } ?? .everything
      case .and(let clauses): return .and(clauses.map { node($0, in: field) })
      case .or(let clauses): return .or(clauses.map { node($0, in: field) })
      case .not(let clause): return .not(node(clause, in: field))
      case .term(let term): return leaf([term.word], term.comparison, in: field)
      case .phrase(let phrase):
        return leaf(phrase.words, phrase.endsWithPrefix ? .prefix : .whole, in: field)
      case .near(let words, _):
        return .and(words.map { leaf([$0], .whole, in: field) })
      case .field(let field, let clause): return node(clause, in: field)
      case .date(let field, let days): return .date(field, days)
      case .status(let status): return .status(status)
      case .has(let part): return .has(part)
      }
    }

    private mutating func leaf(
      _ words: [String], _ comparison: Query.Term.Comparison, in field: Query.Field?
    ) -> Node {
      // Pages are composed (NFC); what is typed may have a letter and its marks apart.
      let folded = words.flatMap {
        Tokenizer.foldedWords(of: $0.precomposedStringWithCanonicalMapping)
      }
      let pattern = PhraseScanner.Pattern(
        words: folded, comparison: comparison, isAtStart: field == .lang)
      let leaf = Leaf(field: field, pattern: pattern)
      if let id = known[leaf] { return .leaf(id) }
      known[leaf] = leaves.count
      leaves.append(leaf)
      return .leaf(leaves.count - 1)
    }
  }
}
