/// Cuts UTF-8 text into the words that queries compare.
///
/// A word is a run of letters, digits and marks; everything else ends it, so that "don't",
/// "covid-19" and "U.S." are two words each. Case, accents and full width are folded away; a
/// character of a script written without blanks (Chinese, Japanese, Korean, Thai …) and an emoji
/// are words of their own.
///
/// Complexity: linear in the bytes of the text.
package struct Tokenizer {
  private let bytes: [UInt8]
  private let folding = ScalarFolding.standard
  private var at = 0
  /// The folded word, unless it is plain.
  private var folded: [UInt8] = []

  /// Where the word last found stands in the text.
  package private(set) var range = 0..<0
  /// Whether the word last found is of ASCII letters and digits alone.
  private(set) var isPlain = false

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The word last found, folded, as UTF-8.
  package var word: [UInt8] {
    isPlain ? bytes[range].map(ScalarFolding.lowercased) : folded
  }

  /// Appends the word last found, folded.
  func appendWord(to buffer: inout [UInt8]) {
    guard isPlain else { return buffer.append(contentsOf: folded) }
    let bytes = bytes.span
    for index in range { buffer.append(ScalarFolding.lowercased(bytes[index])) }
  }

  /// The first byte of the folded word last found.
  var firstByte: UInt8 {
    isPlain ? ScalarFolding.lowercased(bytes[range.lowerBound]) : folded.first ?? 0
  }

  /// The length of the folded word last found, in bytes.
  var wordLength: Int { isPlain ? range.count : folded.count }

  /// Puts the folded word last found in place of what a buffer has.
  func copyWord(into buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    guard isPlain else {
      buffer += folded
      return
    }
    for index in range { buffer.append(ScalarFolding.lowercased(bytes[index])) }
  }

  /// Whether the folded word last found begins with these bytes.
  func wordStarts(with known: [UInt8]) -> Bool {
    guard isPlain else { return folded.starts(with: known) }
    guard known.count <= range.count else { return false }
    let start = range.lowerBound
    for index in known.indices
    where ScalarFolding.lowercased(bytes[start + index]) != known[index] {
      return false
    }
    return true
  }

  /// Goes to the next word; false at the end of the text.
  package mutating func next() -> Bool {
    while true {
      at = endOfBlank(from: at)
      guard at < bytes.count else { return false }
      if bytes[at] < 0x80 {
        let end = endOfPlain(from: at)
        guard end == bytes.count || bytes[end] < 0x80 else { return finishWord() }
        isPlain = true
        range = at..<end
        at = end
        return true
      }
      guard let (scalar, length) = scalar(at: at) else {
        at += 1
        continue
      }
      switch folding.kind(scalar) {
      case .letter: return finishWord()
      case .single:
        isPlain = false
        folded.removeAll(keepingCapacity: true)
        _ = folding.append(scalar, to: &folded)
        range = at..<at + length
        at += length
        return true
      case .separator, .accent, .ignored: at += length
      }
    }
  }

  /// The first byte from here on that is no ASCII separator.
  private func endOfBlank(from start: Int) -> Int {
    let bytes = bytes.span
    var at = start
    while at < bytes.count, bytes[at] < 0x80, !ScalarFolding.isPlain(bytes[at]) { at += 1 }
    return at
  }

  /// The first byte from here on that is no ASCII letter or digit.
  private func endOfPlain(from start: Int) -> Int {
    let bytes = bytes.span
    var at = start
    while at < bytes.count, ScalarFolding.isPlain(bytes[at]) { at += 1 }
    return at
  }

  /// Reads the word that begins here.
  private mutating func finishWord() -> Bool {
    isPlain = false
    folded.removeAll(keepingCapacity: true)
    let start = at
    var end = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        guard ScalarFolding.isPlain(byte) else { break }
        folded.append(ScalarFolding.lowercased(byte))
        at += 1
        end = at
        continue
      }
      guard let (scalar, length) = scalar(at: at) else { break }
      let kind = folding.kind(scalar)
      if kind == .separator || kind == .single { break }
      at += length
      if kind == .letter {
        _ = folding.append(scalar, to: &folded)
        end = at
      } else if kind == .accent {
        compose(scalar)
        end = at
      }
    }
    range = start..<end
    return true
  }

  /// Joins a mark to the Cyrillic letter before it where the two are a letter of their own.
  private mutating func compose(_ mark: Unicode.Scalar) {
    guard folded.count >= 2 else { return }
    let letter = UInt16(folded[folded.count - 2]) << 8 | UInt16(folded[folded.count - 1])
    let joined: UInt8? =
      switch (letter, mark.value) {
      case (0xD0B8, 0x306): 0xB9
      case (0xD196, 0x308): 0x97
      case (0xD183, 0x306): 0x9E
      default: nil
      }
    if let joined { folded[folded.count - 1] = joined }
  }

  /// The scalar that begins at an offset; nil where the bytes are no UTF-8.
  private func scalar(at offset: Int) -> (Unicode.Scalar, Int)? {
    let first = UInt32(bytes[offset])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count, first < 0x80 || first >= 0xC2 else { return nil }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + max(1, length) {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}

extension Tokenizer {
  /// The words of a text as they are written there.
  static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokenizer = Tokenizer(bytes)
    var words: [String] = []
    while tokenizer.next() {
      words.append(String(decoding: bytes[tokenizer.range], as: UTF8.self))
    }
    return words
  }

  /// The words of a text as they are compared.
  package static func foldedWords(of text: String) -> [[UInt8]] {
    var tokenizer = Tokenizer(Array(text.utf8))
    var words: [[UInt8]] = []
    while tokenizer.next() { words.append(tokenizer.word) }
    return words
  }

  /// Whether a word is a single character of a script without blanks, or an emoji.
  static func isSingle(_ word: String) -> Bool {
    guard let scalar = word.unicodeScalars.first else { return false }
    return ScalarFolding.standard.kind(scalar) == .single
  }
}
