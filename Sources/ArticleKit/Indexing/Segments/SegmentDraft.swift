/// A segment but for the keys, what a store calls its articles: so it can be made before the
/// store's one writer knows them.
package struct SegmentDraft: Sendable {
  /// The index of each document among the entries.
  let order: [Int]
  private(set) var output: SegmentOutput
  private(set) var columns: DocumentColumns
  let facets: [[UInt8]]
  let words: Int
  let quotations: Int
  let quotationWords: Int

  init(
    order: [Int], output: SegmentOutput, columns: DocumentColumns, facets: [[UInt8]], words: Int,
    quotations: Int, quotationWords: Int
  ) {
    self.order = order
    self.output = output
    self.columns = columns
    self.facets = facets
    self.words = words
    self.quotations = quotations
    self.quotationWords = quotationWords
  }

  /// The number of articles.
  package var count: Int { order.count }

  /// The bytes of the segment.
  ///
  /// - Parameter keys: of the entries in the order in which they were given; as many as ``count``.
  package consuming func bytes(keys: [Int64]) -> [UInt8] {
    columns.keys = order.map { keys[$0] }
    columns.write(to: &output, facets: facets)
    output.finish(
      documents: order.count, words: words, quotations: quotations, quotationWords: quotationWords)
    return output.bytes
  }
}
