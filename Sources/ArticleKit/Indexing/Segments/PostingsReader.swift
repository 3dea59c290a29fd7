/// The documents of a term, ascending, and how much it weighs in each.
struct Matches: Sendable {
  var documents: [UInt32] = []
  /// As often as the term occurs, an occurrence counted as often as its field weighs.
  var weights: [Float] = []

  mutating func append(_ document: Int, _ weight: Float) {
    documents.append(UInt32(truncatingIfNeeded: document))
    weights.append(weight)
  }

  func bitmap(count: Int) -> Bitmap {
    var bitmap = Bitmap(count: count)
    for document in documents { bitmap[Int(document)] = true }
    return bitmap
  }
}

/// One block of postings: what its table tells.
struct PostingsBlock {
  /// The last document of the block before; -1 for the first.
  var before: Int
  var last: Int
  var count: Int
  var documents: Range<Int>
  var positions: Range<Int>
  /// Pairs of weight and length that no document of the block betters; empty where there is no
  /// table.
  var frontier: [(weight: Int, length: Int)] = []
}

/// Reads the postings of a term, block by block.
struct PostingsReader {
  let part: SegmentPart
  let term: Term
  private let bytes: [UInt8]
  let blocks: [PostingsBlock]

  init(_ term: Term, in part: SegmentPart) throws(SegmentError) {
    self.part = part
    self.term = term
    bytes = try part.bytes.read(term.documentBytes)
    guard term.documentCount > TermPostings.blockSize else {
      blocks = [
        PostingsBlock(
          before: -1, last: part.documentCount - 1, count: term.documentCount,
          documents: 0..<bytes.count, positions: 0..<term.positionBytes.count)
      ]
      return
    }
    guard term.documentCount <= part.documentCount else { throw SegmentError.impossible }
    var reader = ByteReader(bytes)
    var table = ByteReader(bytes, in: try reader.skip(try reader.count(atMost: bytes.count)))
    var blocks: [PostingsBlock] = []
    blocks.reserveCapacity(term.documentCount / TermPostings.blockSize + 1)
    var (before, documents, positions) = (-1, reader.at, 0)
    var left = term.documentCount
    while left > 0 {
      let last = before + (try table.count(atMost: part.documentCount - 1 - before))
      let documentBytes = try table.count(atMost: bytes.count - documents)
      let positionBytes = try table.count(atMost: term.positionBytes.count - positions)
      var frontier: [(weight: Int, length: Int)] = []
      for _ in 0..<(try table.count(atMost: TermPostings.frontierSize)) {
        frontier.append((try table.number(), try table.number()))
      }
      let count = min(left, TermPostings.blockSize)
      blocks.append(
        PostingsBlock(
          before: before, last: last, count: count,
          documents: documents..<documents + documentBytes,
          positions: positions..<positions + positionBytes, frontier: frontier))
      documents += documentBytes
      positions += positionBytes
      before = last
      left -= count
    }
    self.blocks = blocks
  }

  /// Appends the documents of a block.
  @inline(__always)
  func read(
    _ block: PostingsBlock, _ visit: (_ document: Int, _ weight: Int, _ count: Int) -> Void
  ) throws(SegmentError) {
    let span = bytes.span
    let end = block.documents.upperBound
    var at = block.documents.lowerBound
    var document = block.before
    let bound = part.documentCount
    for _ in 0..<block.count {
      document &+= try Self.number(span, &at, end)
      guard document >= 0, document < bound else { throw SegmentError.impossible }
      let code = try Self.number(span, &at, end)
      let count = code >> 1
      visit(document, code & 1 == 0 ? count : try Self.number(span, &at, end), count)
    }
  }

  @inline(__always)
  private static func number(
    _ span: Span<UInt8>, _ at: inout Int, _ end: Int
  ) throws(SegmentError) -> Int {
    guard at < end else { throw SegmentError.cutShort }
    let first = span[at]
    at &+= 1
    if first < 0x80 { return Int(first) }
    var value = Int(first & 0x7F)
    var shift = 7
    while at < end, shift < 35 {
      let byte = span[at]
      at &+= 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw SegmentError.cutShort
  }

  /// The documents among candidates, all of them if there are none; whole blocks without a
  /// candidate are passed over.
  func matches(within candidates: Bitmap? = nil) throws(SegmentError) -> Matches {
    var result = Matches()
    if candidates == nil {
      result.documents.reserveCapacity(term.documentCount)
      result.weights.reserveCapacity(term.documentCount)
    }
    for block in blocks {
      if let candidates {
        guard block.before + 1 <= block.last, candidates.intersects(block.before + 1, block.last)
        else { continue }
        try read(block) { document, weight, _ in
          if candidates[document] { result.append(document, Float(weight)) }
        }
      } else {
        try read(block) { document, weight, _ in result.append(document, Float(weight)) }
      }
    }
    return result
  }

  /// The documents in which the term occurs in a field that weighs more than 1, as far as they are
  /// candidates: its weight is greater than its count there.
  func heavyDocuments(within candidates: Bitmap?) throws(SegmentError) -> Bitmap {
    var result = Bitmap(count: part.documentCount)
    for block in blocks {
      try read(block) { document, weight, count in
        if weight > count, candidates?[document] ?? true { result[document] = true }
      }
    }
    return result
  }

  /// Calls `visit` with each candidate, and the places of the term in it, each with the number of
  /// the form that it has there.
  func forEachPlace(
    within candidates: Bitmap?,
    _ visit: (_ document: Int, _ places: [(position: Int, form: Int)]) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    let positions = try part.bytes.read(term.positionBytes)
    let formCount = max(1, term.forms.count)
    var places: [(position: Int, form: Int)] = []
    var counts: [(document: Int, count: Int)] = []
    for block in blocks {
      if let candidates {
        guard block.before + 1 <= block.last, candidates.intersects(block.before + 1, block.last)
        else { continue }
      }
      counts.removeAll(keepingCapacity: true)
      try read(block) { document, _, count in counts.append((document, count)) }
      var reader = ByteReader(positions, in: block.positions)
      for (document, count) in counts {
        if let candidates, !candidates[document] {
          try reader.skipNumbers(count)
          continue
        }
        places.removeAll(keepingCapacity: true)
        var last = -1
        for _ in 0..<count {
          let code = try reader.count(atMost: Int(UInt32.max) * 64)
          last += 1 + code / formCount
          places.append((last, code % formCount))
        }
        try visit(document, places)
      }
    }
  }
}
