extension QueryMatcher {
  /// What is asked of one quotation.
  indirect enum QuotationNode: Sendable {
    /// A word that has to be in it.
    case leaf(Int)
    /// A field in which it has to have any text.
    case anyText(Query.Field)
    case and([QuotationNode])
    case or([QuotationNode])

    /// The words that are looked for.
    var leaves: Set<Int> {
      switch self {
      case .leaf(let id): [id]
      case .anyText: []
      case .and(let nodes), .or(let nodes):
        nodes.reduce(into: []) { $0.formUnion($1.leaves) }
      }
    }

    /// The words because of which a quotation answers; nil if it does not.
    func reasons(in quotation: Quotation, _ found: Set<Int>) -> Set<Int>? {
      switch self {
      case .leaf(let id): return found.contains(id) ? [id] : nil
      case .anyText(let field):
        let isThere =
          field == .quote ? !quotation.text.isEmpty : !quotation.speakerNames.isEmpty
        return isThere ? [] : nil
      case .and(let nodes):
        var result: Set<Int> = []
        for node in nodes {
          guard let reasons = node.reasons(in: quotation, found) else { return nil }
          result.formUnion(reasons)
        }
        return result
      case .or(let nodes):
        let reasons = nodes.compactMap { $0.reasons(in: quotation, found) }
        return reasons.isEmpty ? nil : reasons.reduce(into: []) { $0.formUnion($1) }
      }
    }
  }

  /// What is asked of one quotation, made ready.
  struct QuotationMatcher: Sendable {
    private var group: QuotationNode
    private var quoteScanner: PhraseScanner
    private var speakerScanner: PhraseScanner

    init(_ group: QuotationNode, leaves: [Leaf]) {
      self.group = group
      func scanner(_ field: Query.Field) -> PhraseScanner {
        PhraseScanner(
          group.leaves.sorted().filter { leaves[$0].field == field }
            .map { ($0, leaves[$0].pattern) })
      }
      quoteScanner = scanner(.quote)
      speakerScanner = scanner(.speaker)
    }

    /// Whether a quotation of the article has all that is asked.
    func matches(_ article: Article) -> Bool {
      article.quotations.contains { quotation in
        var found: Set<Int> = []
        look(at: quotation) { id, _, _, _ in found.insert(id) }
        return group.reasons(in: quotation, found) != nil
      }
    }

    /// What was found in the quotations that have all that is asked.
    func places(in article: Article) -> [Place] {
      var result: [Place] = []
      for (index, quotation) in article.quotations.enumerated() {
        var places: [Place] = []
        look(at: quotation) { id, field, text, range in
          let text = Article.SearchText(field: field, index: index, text: text)
          places.append(Place(leaf: id, text: text, range: range))
        }
        guard let reasons = group.reasons(in: quotation, Set(places.map(\.leaf))) else { continue }
        result += places.filter { reasons.contains($0.leaf) }
      }
      return result
    }

    private func look(
      at quotation: Quotation,
      _ visit: (Int, Article.TextField, String, Range<Int>) -> Void
    ) {
      quoteScanner.scan(Array(quotation.text.utf8)) { id, range in
        visit(id, .quotations, quotation.text, range)
        return true
      }
      for name in quotation.speakerNames {
        speakerScanner.scan(Array(name.utf8)) { id, range in
          visit(id, .speakers, name, range)
          return true
        }
      }
    }
  }

  /// Where a leaf was found.
  struct Place {
    var leaf: Int
    var text: Article.SearchText
    var range: Range<Int>
  }
}

extension Query.Field {
  /// Whether the field is one of a quotation's.
  var isOfQuotation: Bool { self == .quote || self == .speaker }
}
