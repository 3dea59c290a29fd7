extension QueryMatcher {
  /// A word or phrase to look for, and in which field.
  struct Leaf: Hashable {
    /// Nil for the fields of the text.
    var field: Query.Field?
    var pattern: PhraseScanner.Pattern

    /// Whether it is looked for in quotations one by one.
    var isOfQuotation: Bool { field?.isOfQuotation ?? false }

    func isLookedFor(in other: Query.Field) -> Bool {
      field.map { $0 == other } ?? Query.Field.ofText.contains(other)
    }
  }

  /// What a query is asked of.
  struct Subject {
    let article: Article
    let marks: ArticleMarks
  }

  /// What was found so far; nil where it is not known.
  struct Findings {
    var leaves: [Bool?]
    /// For each group, whether a quotation answers it.
    var groups: [Bool?]
  }

  /// A clause with its words replaced by numbers of leaves.
  indirect enum Node: Sendable {
    case everything
    case leaf(Int)
    /// What is asked of one quotation, by the number of the group.
    case quotation(Int)
    case and([Node])
    case or([Node])
    case not(Node)
    /// The article has any text in the field.
    case any(Query.Field)
    case date(Query.DateField, Query.Days)
    case status(Query.Status)
    case has(Query.Part)

    /// The number of the group, of what is asked of one quotation.
    var quotationGroup: Int? {
      if case .quotation(let group) = self { group } else { nil }
    }

    /// Whether the node holds; nil where that depends on what is not known.
    func value(for subject: Subject, _ found: Findings) -> Bool? {
      switch self {
      case .everything: return true
      case .leaf(let id): return found.leaves[id]
      case .quotation(let group): return found.groups[group]
      case .and(let nodes):
        var isKnown = true
        for node in nodes {
          switch node.value(for: subject, found) {
          case false: return false
          case nil: isKnown = false
          default: break
          }
        }
        return isKnown ? true : nil
      case .or(let nodes):
        var isKnown = true
        for node in nodes {
          switch node.value(for: subject, found) {
          case true: return true
          case nil: isKnown = false
          default: break
          }
        }
        return isKnown ? false : nil
      case .not(let node): return node.value(for: subject, found).map { !$0 }
      case .any(let field): return subject.hasText(in: field)
      case .date(.published, let days):
        return subject.article.datePublished.map(days.contains) ?? false
      case .date(.modified, let days):
        return subject.article.dateModified.map(days.contains) ?? false
      case .status(let status):
        return subject.article.satisfies(status, marks: subject.marks)
      case .has(let part): return subject.article.has(part)
      }
    }

    /// Adds the leaves and groups because of which the node holds.
    func collectReasons(for subject: Subject, _ found: Findings, into reasons: inout Reasons) {
      switch self {
      case .leaf(let id): reasons.leaves.insert(id)
      case .quotation(let group): reasons.groups.insert(group)
      case .and(let nodes):
        for node in nodes { node.collectReasons(for: subject, found, into: &reasons) }
      case .or(let nodes):
        for node in nodes where node.value(for: subject, found) == true {
          node.collectReasons(for: subject, found, into: &reasons)
        }
      default: break
      }
    }
  }

  struct Reasons {
    var leaves: Set<Int> = []
    var groups: Set<Int> = []
  }
}

extension QueryMatcher.Subject {
  /// Whether the article has any text in a field.
  func hasText(in field: Query.Field) -> Bool {
    !article.visitTexts(of: field, marks: marks) { _ in false }
  }
}
