extension QueryMatcher {
  /// What is asked of one quotation.
  struct Group: Sendable {
    /// Words that have to be in it.
    var leaves: [Int] = []
    /// Fields in which it has to have any text.
    var fields: [Query.Field] = []

    static func + (left: Group, right: Group) -> Group {
      Group(leaves: left.leaves + right.leaves, fields: left.fields + right.fields)
    }
  }

  /// What is asked of one quotation, made ready.
  struct QuotationMatcher: Sendable {
    private var group: Group
    private var quoteScanner: PhraseScanner
    private var speakerScanner: PhraseScanner

    init(_ group: Group, leaves: [Leaf]) {
      self.group = group
      func scanner(_ field: Query.Field) -> PhraseScanner {
        PhraseScanner(
          Set(group.leaves).sorted().filter { leaves[$0].field == field }
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
        return isAnswered(by: quotation, found)
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
        if isAnswered(by: quotation, Set(places.map(\.leaf))) { result += places }
      }
      return result
    }

    private func isAnswered(by quotation: Quotation, _ found: Set<Int>) -> Bool {
      group.leaves.allSatisfy(found.contains)
        && group.fields.allSatisfy {
          $0 == .quote ? !quotation.text.isEmpty : !quotation.speakerNames.isEmpty
        }
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
