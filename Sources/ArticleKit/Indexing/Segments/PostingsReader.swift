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
  /// Which of the reader's frontiers are the block's: pairs of weight and length that no document
  /// of the block betters; empty where there is no table.
  var frontier = 0..<0
}

/// Reads the postings of a term, block by block.
struct PostingsReader {
  let part: SegmentPart
  let term: Term
  private let bytes: [UInt8]
  let blocks: [PostingsBlock]
  let frontiers: [(weight: Int, length: Int)]

  init(_ term: Term, in part: SegmentPart) throws(SegmentError) {
    self.part = part
    self.term = term
    bytes = try part.bytes.read(term.documentBytes)
    guard term.documentCount > PostingsColumns.blockSize else {
      blocks = [
        PostingsBlock(
          before: -1, last: part.documentCount - 1, count: term.documentCount,
          documents: 0..<bytes.count, positions: 0..<term.positionBytes.count)
      ]
      frontiers = []
      return
    }
    guard term.documentCount <= part.documentCount else { throw SegmentError.impossible }
    var reader = ByteReader(bytes)
    var table = ByteReader(bytes, in: try reader.skip(try reader.count(atMost: bytes.count)))
    var blocks: [PostingsBlock] = []
    var frontiers: [(weight: Int, length: Int)] = []
    blocks.reserveCapacity(term.documentCount / PostingsColumns.blockSize + 1)
    var (before, documents, positions) = (-1, reader.at, 0)
    var left = term.documentCount
    while left > 0 {
      let last = before + (try table.count(atMost: part.documentCount - 1 - before))
      let documentBytes = try table.count(atMost: bytes.count - documents)
      let positionBytes = try table.count(atMost: term.positionBytes.count - positions)
      let start = frontiers.count
      for _ in 0..<(try table.count(atMost: PostingsColumns.frontierSize)) {
        frontiers.append((try table.number(), try table.number()))
      }
      let count = min(left, PostingsColumns.blockSize)
      blocks.append(
        PostingsBlock(
          before: before, last: last, count: count,
          documents: documents..<documents + documentBytes,
          positions: positions..<positions + positionBytes, frontier: start..<frontiers.count))
      documents += documentBytes
      positions += positionBytes
      before = last
      left -= count
    }
    self.blocks = blocks
    self.frontiers = frontiers
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

  /// Reads the documents of a block into the first places of columns that have room for them.
  func read(
    _ block: Int, _ documents: inout [UInt32], _ weights: inout [UInt32],
    _ counts: inout [UInt32]
  ) throws(SegmentError) {
    var own = documents.mutableSpan
    var heavy = weights.mutableSpan
    var all = counts.mutableSpan
    var index = 0
    try read(blocks[block]) { document, weight, count in
      own[index] = UInt32(truncatingIfNeeded: document)
      heavy[index] = UInt32(truncatingIfNeeded: weight)
      all[index] = UInt32(truncatingIfNeeded: count)
      index &+= 1
    }
  }

  /// Reads a number of at most 35 bits.
  @inline(__always)
  static func number(
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

  /// The places in the documents of a block, as they are written.
  func positions(of block: Int) throws(SegmentError) -> [UInt8] {
    let (range, start) = (blocks[block].positions, term.positionBytes.lowerBound)
    return try part.bytes.read(start + range.lowerBound..<start + range.upperBound)
  }

  /// The first block, of those from one on, whose last document is not before `document`;
  /// the number of blocks if there is none.
  func block(reaching document: Int, from first: Int) -> Int {
    // Near ones are looked at first.
    var (low, step) = (first, 1)
    while low + step <= blocks.count, blocks[low + step - 1].last < document {
      low += step
      step *= 2
    }
    var high = min(low + step, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].last < document { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
