/// Offsets of a source with one byte a scalar: the number of scalars before each.
struct SingleByteOffsets: Sendable {
  /// The text, whose storage is shared.
  private let utf8: [UInt8]
  /// How many scalars begin before every 256th byte of the text.
  private let checkpoints: [Int]

  init(utf8: [UInt8]) {
    self.utf8 = utf8
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(utf8.count / 256 + 1)
    let bytes = utf8.span
    var start = 0
    var scalars = 0
    while start <= bytes.count {
      checkpoints.append(scalars)
      let end = min(start + 256, bytes.count)
      for index in start..<end where !UTF8Scanner.isContinuation(bytes[index]) { scalars &+= 1 }
      start += 256
    }
    self.checkpoints = checkpoints
  }

  func sourceOffset(of offset: Int) -> Int {
    let offset = min(max(offset, 0), utf8.count)
    var scalars = checkpoints[offset / 256]
    for index in (offset & ~255)..<offset where !UTF8Scanner.isContinuation(utf8[index]) {
      scalars &+= 1
    }
    let isWithin = offset < utf8.count && UTF8Scanner.isContinuation(utf8[offset])
    return isWithin ? scalars - 1 : scalars
  }

  var memory: Int { checkpoints.count * MemoryLayout<Int>.stride }
}
