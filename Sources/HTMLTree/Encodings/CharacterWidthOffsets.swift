/// Offsets of a source whose scalars take differing numbers of bytes: a byte for each scalar.
struct CharacterWidthOffsets: Sendable {
  struct Checkpoint: Sendable {
    var scalar: Int
    var utf8: Int
    var source: Int
  }

  /// A scalar whose width does not fit in six bits.
  struct Wide: Sendable {
    var scalar: Int
    var width: Int
  }

  /// For each scalar its length in UTF-8 less one in the lower two bits, and above them how many
  /// bytes of the source lie from its start to that of the next; 63 refers to `wide`.
  private let entries: [UInt8]
  private let wide: [Wide]
  /// The scalar that holds every 512th byte of the text.
  private let checkpoints: [Checkpoint]
  private let utf8Count: Int
  private let sourceCount: Int

  init(entries: [UInt8], wide: [Wide], start: Int, sourceCount: Int) {
    self.entries = entries
    self.wide = wide
    self.sourceCount = sourceCount
    var checkpoints: [Checkpoint] = []
    var utf8 = 0
    var source = start
    var nextWide = 0
    for (scalar, entry) in entries.enumerated() {
      let end = utf8 + Int(entry & 3) + 1
      if checkpoints.count * 512 < end {
        checkpoints.append(Checkpoint(scalar: scalar, utf8: utf8, source: source))
      }
      utf8 = end
      if entry >> 2 == 63, nextWide < wide.count {
        source += wide[nextWide].width
        nextWide += 1
      } else {
        source += Int(entry >> 2)
      }
    }
    self.checkpoints = checkpoints
    utf8Count = utf8
  }

  func sourceOffset(of offset: Int) -> Int {
    guard offset < utf8Count else { return sourceCount }
    let offset = max(offset, 0)
    guard offset / 512 < checkpoints.count else { return sourceCount }
    var (scalar, utf8, source) = {
      ($0.scalar, $0.utf8, $0.source)
    }(checkpoints[offset / 512])
    while scalar < entries.count {
      let entry = entries[scalar]
      utf8 += Int(entry & 3) + 1
      if utf8 > offset { break }
      source += entry >> 2 == 63 ? width(ofWide: scalar) : Int(entry >> 2)
      scalar += 1
    }
    return source
  }

  private func width(ofWide scalar: Int) -> Int {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].scalar < scalar { low = middle + 1 } else { high = middle }
    }
    return low < wide.count ? wide[low].width : 63
  }

  var memory: Int {
    entries.count + wide.count * MemoryLayout<Wide>.stride
      + checkpoints.count * MemoryLayout<Checkpoint>.stride
  }
}
