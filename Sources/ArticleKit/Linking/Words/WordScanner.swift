/// A word of a text as linking compares it.
struct ScannedWord: Sendable {
  /// A digest of the word without its ending: forms of one word mostly share it.
  var stem: UInt64
  /// A digest of the word in lower case.
  var form: UInt64
  /// The word's bytes in the text.
  var range: Range<Int>
  var roles: WordRoles
  /// Whether it begins with a capital letter.
  var isCapital = false
  /// Whether a sentence or a quotation begins with it.
  var startsSentence = false
  var isNumber = false
  /// Whether it ends as English participles do ("rigged").
  var isParticiple = false
  /// What stands between this word and the next.
  var end = End.blank

  enum End: UInt8, Sendable { case blank, comma, sentence }

  /// Whether it tells what a text is about.
  var isContent: Bool { !roles.contains(.function) }
}

/// Cuts UTF-8 text into words: runs of letters and digits in lower case, without their endings.
///
/// Of scripts without blanks, every two neighbouring characters are a word.
///
/// Complexity: linear in the bytes of the text.
struct WordScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var word: [UInt8] = []
  private var words: [ScannedWord] = []
  private var startsSentence = true

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The words of a text.
  static func words(of text: String) -> [ScannedWord] {
    var scanner = WordScanner(text)
    scanner.scan()
    return scanner.words
  }

  private mutating func scan() {
    words.reserveCapacity(bytes.count / 5)
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if Self.isLetterOrDigit(byte) {
          scanWord()
        } else {
          separate(byte)
          at += 1
        }
        continue
      }
      let (scalar, length) = scalar(at: at)
      if Self.isUnspaced(scalar) {
        scanUnspaced()
      } else if scalar.properties.isAlphabetic {
        scanWord()
      } else {
        separate(scalar)
        at += length
      }
    }
  }

  private mutating func separate(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "\n"):
      end(.sentence)
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      end(.comma)
    case UInt8(ascii: "\""): startsSentence = true
    default: break
    }
  }

  private mutating func separate(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "…", "。", "！", "？": end(.sentence)
    case "–", "—", "、", "，": end(.comma)
    case "“", "„", "«", "‘": startsSentence = true
    default: break
    }
  }

  private mutating func end(_ kind: ScannedWord.End) {
    if kind == .sentence { startsSentence = true }
    guard let last = words.indices.last, words[last].end.rawValue < kind.rawValue else { return }
    words[last].end = kind
  }

  private mutating func scanWord() {
    let start = at
    word.removeAll(keepingCapacity: true)
    var isPlain = true
    var isCapital = false
    scan: while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        guard Self.isLetterOrDigit(byte) else { break }
        let isUpper = byte &- UInt8(ascii: "A") < 26
        if word.isEmpty { isCapital = isUpper }
        word.append(isUpper ? byte | 0x20 : byte)
        at += 1
        continue
      }
      let (scalar, length) = scalar(at: at)
      let properties = scalar.properties
      guard properties.isAlphabetic || Self.isMark(scalar), !Self.isUnspaced(scalar) else {
        break scan
      }
      isPlain = false
      if word.isEmpty { isCapital = properties.isUppercase }
      word.append(contentsOf: properties.lowercaseMapping.utf8)
      at += length
    }
    let form = WordDigest.of(word)
    let isNumber = word.first.map { $0 &- UInt8(ascii: "0") < 10 } ?? false
    let isParticiple =
      isPlain && word.count > 4 && word.suffix(2).elementsEqual("ed".utf8)
    if isPlain { Stemming.stem(&word) } else { Stemming.cut(&word) }
    append(
      ScannedWord(
        stem: WordDigest.of(word), form: form, range: start..<at,
        roles: WordRoles.of(form), isCapital: isCapital, startsSentence: startsSentence,
        isNumber: isNumber, isParticiple: isParticiple))
  }

  private mutating func scanUnspaced() {
    var previous: (start: Int, end: Int)?
    var count = 0
    while at < bytes.count {
      let (scalar, length) = scalar(at: at)
      guard Self.isUnspaced(scalar) else { break }
      if let previous { appendUnspaced(previous.start..<at + length) }
      previous = (at, at + length)
      at += length
      count += 1
    }
    if count == 1, let previous { appendUnspaced(previous.start..<previous.end) }
  }

  private mutating func appendUnspaced(_ range: Range<Int>) {
    let digest = WordDigest.of(bytes[range])
    append(
      ScannedWord(
        stem: digest, form: digest, range: range, roles: [], startsSentence: startsSentence))
  }

  private mutating func append(_ word: ScannedWord) {
    words.append(word)
    startsSentence = false
  }

  /// The scalar that begins at an offset; the bytes are those of a `String` and thus valid.
  private func scalar(at offset: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[offset])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for index in offset + 1..<max(offset + 1, min(offset + length, bytes.count)) {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value)
  }

  /// Whether a letter is of a script that writes no blank between words.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }
}

/// Digests of words: FNV-1a with its bits mixed once more, the same in every process.
enum WordDigest {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return mixed(digest)
  }

  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}
