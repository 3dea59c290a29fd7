/// Reads the small parts of a selector after the syntax of CSS: names, strings, white space.
struct SelectorScanner {
  let text: String
  let bytes: [UInt8]
  private(set) var index = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { index >= bytes.count }
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  func error(_ message: String, at offset: Int? = nil) -> HTMLSelectorError {
    HTMLSelectorError(selector: text, offset: offset ?? index, message: message)
  }

  /// Goes on behind a byte if that is the next one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar, _ place: String) throws(HTMLSelectorError) {
    guard take(character) else { throw error("Expected “\(character)” \(place)") }
  }

  /// Goes on behind white space and comments; whether there were any.
  mutating func skipSpace() throws(HTMLSelectorError) -> Bool {
    let start = index
    while let byte = next {
      if ASCII.isSpace(byte) {
        index += 1
      } else if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == 0x2A {
        try skipComment()
      } else {
        break
      }
    }
    return index > start
  }

  private mutating func skipComment() throws(HTMLSelectorError) {
    let start = index
    index += 2
    while index + 1 < bytes.count {
      if bytes[index] == 0x2A, bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return
      }
      index += 1
    }
    throw error("Expected “*/” at the end of the comment", at: start)
  }

  /// The name that begins here, with its escapes resolved; nil if none does.
  mutating func name(mayBeginWithDigit: Bool = false) throws(HTMLSelectorError) -> [UInt8]? {
    guard mayBeginWithDigit ? isInName(next) : beginsName else { return nil }
    var name: [UInt8] = []
    while let byte = next {
      if byte == UInt8(ascii: "\\") {
        name += try escape()
      } else if isInName(byte) {
        name.append(byte)
        index += 1
      } else {
        break
      }
    }
    return name
  }

  private var beginsName: Bool {
    let hyphen = next == UInt8(ascii: "-") ? 1 : 0
    guard index + hyphen < bytes.count else { return false }
    let byte = bytes[index + hyphen]
    return isInName(byte) && !ASCII.isDigit(byte)
  }

  private func isInName(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\")
  }

  /// The text of a quoted string that begins here; nil if none does.
  mutating func string() throws(HTMLSelectorError) -> [UInt8]? {
    guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    let start = index
    index += 1
    var value: [UInt8] = []
    while let byte = next, byte != quote {
      if byte == UInt8(ascii: "\\") {
        // A line feed after the backslash continues the string on the next line.
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
          index += 2
        } else {
          value += try escape()
        }
      } else {
        value.append(byte)
        index += 1
      }
    }
    guard next == quote else { throw error("Expected the end of the string", at: start) }
    index += 1
    return value
  }

  /// What stands up to a closing parenthesis, without white space around it.
  mutating func argument() throws(HTMLSelectorError) -> ArraySlice<UInt8> {
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")) else {
      throw error("Expected “)”", at: bytes.count)
    }
    let argument = bytes[index..<end].drop { ASCII.isSpace($0) }
    index = end + 1
    guard let last = argument.lastIndex(where: { !ASCII.isSpace($0) }) else { return [] }
    return argument[...last]
  }

  private mutating func escape() throws(HTMLSelectorError) -> [UInt8] {
    let start = index
    index += 1
    var number: UInt32 = 0
    var digits = 0
    while digits < 6, let byte = next, let digit = HexadecimalDigit.value(byte) {
      number = number * 16 + digit
      digits += 1
      index += 1
    }
    if digits > 0 {
      if let byte = next, ASCII.isSpace(byte) { index += 1 }
      let scalar = number == 0 ? nil : Unicode.Scalar(number)
      return Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    }
    guard let byte = next, byte != 0x0A, byte != 0x0C, byte != 0x0D else {
      throw error("Expected a character after “\\”", at: start)
    }
    // The rest of a character of several bytes follows as a part of the name.
    index += 1
    return [byte]
  }
}
