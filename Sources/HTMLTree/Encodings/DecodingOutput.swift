/// The text that a decoder has written so far, with the place of each scalar in the source.
struct DecodingOutput {
  private(set) var utf8: [UInt8] = []
  private(set) var replacementCount = 0
  private var entries: [UInt8] = []
  private var wide: [CharacterWidthOffsets.Wide] = []
  private var firstStart = 0
  private var lastStart = 0

  init(capacity: Int) {
    utf8.reserveCapacity(capacity + capacity / 2)
    entries.reserveCapacity(capacity)
  }

  /// Ends the scalar before the one that begins at an offset of the source.
  @inline(__always)
  private mutating func close(at start: Int) {
    guard let last = entries.indices.last else {
      firstStart = start
      lastStart = start
      return
    }
    let width = start &- lastStart
    if width < 63 {
      entries[last] |= UInt8(truncatingIfNeeded: width << 2)
    } else {
      entries[last] |= 63 << 2
      wide.append(CharacterWidthOffsets.Wide(scalar: last, width: width))
    }
    lastStart = start
  }

  @inline(__always)
  mutating func appendASCII(_ byte: UInt8, at start: Int) {
    close(at: start)
    entries.append(0)
    utf8.append(byte)
  }

  @inline(__always)
  mutating func append(_ scalar: UInt32, at start: Int) {
    close(at: start)
    if scalar < 0x80 {
      entries.append(0)
      utf8.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      entries.append(1)
      utf8.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      utf8.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      entries.append(2)
      utf8.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      utf8.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      utf8.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      entries.append(3)
      utf8.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      utf8.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      utf8.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      utf8.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }

  @inline(__always)
  mutating func appendReplacement(at start: Int) {
    replacementCount &+= 1
    append(0xFFFD, at: start)
  }

  /// The offsets of the finished text, for a source of so many bytes.
  mutating func offsets(sourceCount: Int) -> SourceOffsets {
    if entries.isEmpty { firstStart = sourceCount }
    close(at: sourceCount)
    return SourceOffsets(
      form: .widths(
        CharacterWidthOffsets(
          entries: entries, wide: wide, start: firstStart, sourceCount: sourceCount)))
  }
}
