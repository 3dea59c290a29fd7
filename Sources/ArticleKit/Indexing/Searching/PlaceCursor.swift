/// Goes through the documents of a word, and reads its places in those that are asked for: blocks
/// in between are passed over unread.
struct PlaceCursor {
  /// Nil for what was brought together before.
  private let reader: PostingsReader?
  private let blockCount: Int
  private let formCount: Int
  /// For each form of the term, whether it is meant; nil where all are.
  private let isMeant: [Bool]?
  /// Whether documents are passed over in which no occurrence weighs more than 1.
  private let needsWeight: Bool
  /// About how many documents there are.
  let documentCount: Int
  private var block = -1
  /// The last document of the block.
  private var last = -1
  private var documents: [UInt32]
  private var weights: [UInt32] = []
  private var counts: [UInt32]
  /// How many documents the block has, and at which of them the cursor is.
  private var (entryCount, entry) = (0, 0)
  /// The document reached; -1 before the first one, ``end`` after the last one.
  private(set) var document = -1
  /// The places of the block as they are written, once they are asked for; or all places.
  private var placeBytes: [UInt8] = []
  private let places: [UInt32]
  /// The entry whose places come next, and where they begin.
  private var (placesEntry, placesAt) = (0, 0)

  static let end = Int.max

  init(_ reader: PostingsReader, forms: Set<Int>?, needsWeight: Bool) {
    self.reader = reader
    self.needsWeight = needsWeight
    blockCount = reader.blocks.count
    formCount = max(1, reader.term.forms.count)
    documentCount = reader.term.documentCount
    places = []
    documents = Array(repeating: 0, count: PostingsColumns.blockSize)
    (weights, counts) = (documents, documents)
    isMeant = forms.map { forms in reader.term.forms.indices.map { forms.contains($0) } }
  }

  init(_ column: PlaceColumn) {
    reader = nil
    needsWeight = false
    isMeant = nil
    (blockCount, formCount) = (0, 1)
    last = Self.end
    documentCount = column.documents.count
    documents = column.documents
    counts = column.counts
    entryCount = documents.count
    places = column.positions
  }

  /// Goes on to the first document that is not before `target`.
  mutating func advance(to target: Int) throws(SegmentError) {
    guard target > document else { return }
    if target > last { try enter(reaching: target) }
    while true {
      while entry < entryCount {
        if documents[entry] >= target, !needsWeight || weights[entry] > counts[entry] {
          document = Int(documents[entry])
          return
        }
        entry += 1
      }
      guard block + 1 < blockCount else { break }
      try enter(reaching: last + 1)
    }
    document = Self.end
  }

  private mutating func enter(reaching target: Int) throws(SegmentError) {
    placeBytes = []
    (entryCount, entry, placesEntry, placesAt) = (0, 0, 0, 0)
    guard let reader else { return }
    block = reader.block(reaching: target, from: block + 1)
    guard block < blockCount else {
      last = Self.end
      return
    }
    last = reader.blocks[block].last
    entryCount = reader.blocks[block].count
    try reader.read(block, &documents, &weights, &counts)
  }

  /// Reads the places in the document reached, ascending; once for each document.
  mutating func readPlaces(into result: inout [UInt32]) throws(SegmentError) {
    result.removeAll(keepingCapacity: true)
    guard entry < entryCount else { return }
    var before = 0
    while placesEntry < entry {
      before += Int(counts[placesEntry])
      placesEntry += 1
    }
    placesEntry = entry + 1
    let count = Int(counts[entry])
    if blockCount == 0 {
      let start = placesAt + before
      placesAt = start + count
      result.append(contentsOf: places[start..<start + count])
      return
    }
    if placeBytes.isEmpty, let reader { placeBytes = try reader.positions(of: block) }
    let bytes = placeBytes
    let span = bytes.span
    var at = placesAt
    while before > 0 {
      guard at < span.count else { throw SegmentError.cutShort }
      if span[at] < 0x80 { before &-= 1 }
      at &+= 1
    }
    var place = -1
    for _ in 0..<count {
      let code = try PostingsReader.number(span, &at, span.count)
      if formCount == 1 {
        place &+= 1 &+ code
      } else {
        place &+= 1 &+ code / formCount
        if let isMeant, !isMeant[code % formCount] { continue }
      }
      result.append(UInt32(truncatingIfNeeded: place))
    }
    placesAt = at
  }
}
