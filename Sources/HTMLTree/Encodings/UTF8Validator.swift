/// Tells whether bytes are valid UTF-8, without a branch for each byte.
///
/// An automaton whose states are bit offsets: the row of a byte holds the next state of each
/// state in six bits, so that a step is one load and one shift.
enum UTF8Validator {
  enum Verdict { case ascii, valid, invalid }

  private static let accept: UInt64 = 0
  private static let reject: UInt64 = 6

  static func verdict(_ bytes: [UInt8], from start: Int = 0) -> Verdict {
    transitions.withUnsafeBufferPointer { table in
      bytes.withUnsafeBytes { verdict($0, from: start, table) }
    }
  }

  private static func verdict(
    _ bytes: UnsafeRawBufferPointer, from start: Int, _ table: UnsafeBufferPointer<UInt64>
  ) -> Verdict {
    var state = accept
    var isASCII = true
    var index = start
    while bytes.count - index >= 32 {
      let first = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let second = bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
      let third = bytes.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
      let fourth = bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
      if (first | second | third | fourth) & 0x8080_8080_8080_8080 != 0 || state & 63 != accept {
        isASCII = false
        state = step(step(state, first.littleEndian, table), second.littleEndian, table)
        state = step(step(state, third.littleEndian, table), fourth.littleEndian, table)
        if state & 63 == reject { return .invalid }
      }
      index += 32
    }
    while index < bytes.count {
      if bytes[index] >= 0x80 { isASCII = false }
      state = table[Int(bytes[index])] &>> state
      index += 1
    }
    guard state & 63 == accept else { return .invalid }
    return isASCII ? .ascii : .valid
  }

  /// The state after eight bytes, the lowest of the word first.
  @inline(__always)
  private static func step(
    _ state: UInt64, _ word: UInt64, _ table: UnsafeBufferPointer<UInt64>
  ) -> UInt64 {
    var state = table[Int(word & 0xFF)] &>> state
    state = table[Int(word &>> 8 & 0xFF)] &>> state
    state = table[Int(word &>> 16 & 0xFF)] &>> state
    state = table[Int(word &>> 24 & 0xFF)] &>> state
    state = table[Int(word &>> 32 & 0xFF)] &>> state
    state = table[Int(word &>> 40 & 0xFF)] &>> state
    state = table[Int(word &>> 48 & 0xFF)] &>> state
    return table[Int(word &>> 56)] &>> state
  }

  /// States in the order of their number: accept, reject, one, two or three continuation bytes to
  /// come, and those whose first continuation byte is narrowed after E0, ED, F0 and F4.
  private static let transitions: [UInt64] = (0...255).map { (byte: UInt8) in
    let low = (0x80...0x8F).contains(byte)
    let middle = (0x90...0x9F).contains(byte)
    let high = (0xA0...0xBF).contains(byte)
    let start: UInt64 =
      switch byte {
      case 0..<0x80: 0
      case 0xC2...0xDF: 2
      case 0xE0: 5
      case 0xED: 6
      case 0xE1...0xEF: 3
      case 0xF0: 7
      case 0xF1...0xF3: 4
      case 0xF4: 8
      default: 1
      }
    let next: [UInt64] = [
      start, 1,
      low || middle || high ? 0 : 1,
      low || middle || high ? 2 : 1,
      low || middle || high ? 3 : 1,
      high ? 2 : 1,
      low || middle ? 2 : 1,
      middle || high ? 3 : 1,
      low ? 3 : 1,
    ]
    return next.enumerated().reduce(0) { $0 | $1.element * 6 << UInt64($1.offset * 6) }
  }
}
