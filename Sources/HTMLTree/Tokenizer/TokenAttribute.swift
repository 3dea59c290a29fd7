/// An attribute of a tag: where its name and its value stand in the UTF-8 text.
struct TokenAttribute: Sendable {
  /// The name in lower case.
  var name: NameID
  var nameStart: Int32
  /// The value without its quotes; empty, at the end of the name, if there is none.
  var valueStart: Int32
  var valueEnd: Int32
  /// `.hasReferences`, `.hasNUL`, `.hasCarriageReturn` of the value.
  var valueFlags: TextFlags

  @inline(__always)
  init(
    name: NameID, nameStart: Int, valueStart: Int, valueEnd: Int, valueFlags: TextFlags = []
  ) {
    self.name = name
    self.nameStart = Int32(truncatingIfNeeded: nameStart)
    self.valueStart = Int32(truncatingIfNeeded: valueStart)
    self.valueEnd = Int32(truncatingIfNeeded: valueEnd)
    self.valueFlags = valueFlags
  }

  /// Where the name ends in the text that it was read from.
  ///
  /// Complexity: O(length of the name).
  func nameEnd(in bytes: Span<UInt8>) -> Int {
    // The first character belongs to the name even if it is "=".
    var index = Int(nameStart) + 1
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    return min(index, bytes.count)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="): true
    default: false
    }
  }
}
