/// The places of a word in documents, ascending.
struct PlaceColumn {
  private(set) var documents: [UInt32] = []
  /// How many places each document has.
  private(set) var counts: [UInt32] = []
  /// The places, those of one document after those of another.
  private(set) var positions: [UInt32] = []

  init() {}

  /// Orders pairs of document and place.
  init(_ pairs: [(document: Int, position: Int)]) {
    for pair in pairs.sorted(by: { ($0.document, $0.position) < ($1.document, $1.position) }) {
      let document = UInt32(truncatingIfNeeded: pair.document)
      if documents.last != document {
        documents.append(document)
        counts.append(0)
      }
      counts[counts.count - 1] += 1
      positions.append(UInt32(truncatingIfNeeded: pair.position))
    }
  }
}
