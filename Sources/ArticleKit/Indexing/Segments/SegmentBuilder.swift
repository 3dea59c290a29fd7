/// Makes a segment of articles: the bytes from which a ``Segment`` answers.
///
/// Complexity: O(n log n) in the words of the articles; memory about 20 bytes a word.
package struct SegmentBuilder {
  /// An article, what the store knows of it, and what the store calls it.
  package struct Entry: Sendable {
    package var article: Article
    package var marks: ArticleMarks
    package var key: Int64

    package init(_ article: Article, marks: ArticleMarks = ArticleMarks(), key: Int64) {
      self.article = article
      self.marks = marks
      self.key = key
    }
  }

  private var entries: [Entry] = []

  package init() {}

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  package mutating func add(_ entry: Entry) { entries.append(entry) }

  package var count: Int { entries.count }

  /// The bytes of the segment.
  package consuming func bytes() -> [UInt8] {
    let keys = entries.map(\.key)
    return draft().bytes(keys: keys)
  }

  /// The segment but for what the store calls the articles.
  ///
  /// Articles stand in it in the order of stores, so that the first found is the newest.
  package consuming func draft() -> SegmentDraft {
    let places = entries.map(\.article.place)
    let order = entries.indices.sorted { places[$0] < places[$1] }
    var output = SegmentOutput()
    var (articles, quotations) = (PartBuilder(), PartBuilder())
    var columns = DocumentColumns()
    var parents = ByteWriter()
    var lastParent = 0
    for (document, number) in order.enumerated() {
      Self.add(entries[number], to: &articles, &columns)
      for quotation in entries[number].article.quotations {
        quotations.begin()
        for field in IndexedField.ofQuotations {
          let texts = field.field == .quote ? [quotation.text] : quotation.speakerNames
          for text in texts where !text.isEmpty { quotations.add(text, field) }
        }
        quotations.end()
        parents.put(document - lastParent)
        lastParent = document
      }
    }
    let words = Self.write(
      articles, IndexedField.ofArticles, to: &output, SegmentSection.ofArticles)
    let quotationWords = Self.write(
      quotations, IndexedField.ofQuotations, to: &output, SegmentSection.ofQuotations)
    output.append(.quotationParents, parents.bytes)
    let facets = Facet.allCases.map { facet in
      FacetColumn.encoded(
        order.map { facet.values(of: entries[$0].article, marks: entries[$0].marks) })
    }
    return SegmentDraft(
      order: order, output: output, columns: columns, facets: facets, words: words,
      quotations: quotations.documentCount, quotationWords: quotationWords)
  }

  private static func add(
    _ entry: borrowing Entry, to articles: inout PartBuilder, _ columns: inout DocumentColumns
  ) {
    columns.add(entry.article, entry.marks)
    articles.begin()
    for field in IndexedField.ofArticles {
      _ = entry.article.visitTexts(of: field.field, marks: entry.marks) { text in
        articles.add(text.text, field)
        return true
      }
    }
    articles.end()
  }

  /// Writes a part's sections, and gives the number of words of its text.
  private static func write(
    _ part: PartBuilder, _ fields: [IndexedField], to output: inout SegmentOutput,
    _ sections: [SegmentSection]
  ) -> Int {
    let start = output.count
    let stemmed = Set(fields.filter(\.hasStems).map(\.space))
    let dictionary = part.write(
      to: &output, weights: FieldWeights.standard.byCode(fields)
    ) { stemmed.contains($0) }
    output.end(sections[0], from: start)
    output.append(sections[1], dictionary.dictionary.bytes)
    output.append(sections[2], dictionary.indexBytes())
    var lengths = ByteWriter()
    for length in part.lengths { lengths.put(Int(length)) }
    output.append(sections[3], lengths.bytes)
    output.append(sections[4], part.elements.bytes)
    var pairs = part.pairs()
    output.append(sections[5], pairs.data.bytes)
    output.append(sections[6], pairs.groupBytes())
    return part.lengths.reduce(0) { $0 + Int($1) }
  }
}
