@_spi(Conformance) import HTMLTree

/// The tokenizer as the standard words it, one character and one state a step: slow, and nothing to
/// be proud of but that it can be held against the text.
///
/// The other files of this name hold the states.
struct StandardTokenizer {
  typealias Code = HTMLParseError.Code
  typealias Token = TokenizedText.Token

  /// Characters after the normalisation of newlines, and where each begins.
  let input: [UInt32]
  let offsets: [Int]
  let startState: State
  var position = 0
  var state: State
  var returnState = State.data
  var tokens: [Token] = []
  var errors: [HTMLParseError] = []
  var isDone = false

  // The tag, comment or DOCTYPE being made.
  var isEndTag = false
  var name: [UInt32] = []
  var attributes: [(name: [UInt32], value: [UInt32])] = []
  var isSelfClosing = false
  var comment: [UInt32] = []
  var doctypeName: [UInt32]?
  var publicIdentifier: [UInt32]?
  var systemIdentifier: [UInt32]?
  var forcesQuirks = false

  var buffer: [UInt32] = []
  var referenceNumber: UInt32 = 0
  var text: [UInt32] = []
  var lastStartTag: [UInt32]

  init(_ bytes: [UInt8], state: State, lastStartTag: String?) {
    (input, offsets) = Self.normalised(bytes)
    startState = state
    self.state = state
    self.lastStartTag = (lastStartTag ?? "").unicodeScalars.map(\.value)
    while !isDone { step() }
    flushText()
  }

  private static func normalised(_ bytes: [UInt8]) -> ([UInt32], [Int]) {
    var input: [UInt32] = []
    var offsets: [Int] = []
    var offset = 0
    var skipsLineFeed = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\n", skipsLineFeed {
        skipsLineFeed = false
      } else {
        input.append(scalar == "\r" ? 0x0A : scalar.value)
        offsets.append(offset)
        skipsLineFeed = scalar == "\r"
      }
      offset += UTF8.width(scalar)
    }
    return (input, offsets + [offset])
  }

  /// The next character, or nil at the end.
  mutating func consume() -> UInt32? {
    defer { position += 1 }
    return position < input.count ? input[position] : nil
  }

  mutating func reconsume(in state: State) {
    position -= 1
    self.state = state
  }

  /// An error at the character consumed last.
  mutating func error(_ code: Code) {
    errors.append(HTMLParseError(code, at: offsets[min(max(position - 1, 0), input.count)]))
  }

  /// An error at the character that comes next.
  mutating func errorAtNext(_ code: Code) {
    errors.append(HTMLParseError(code, at: offsets[min(position, input.count)]))
  }

  func nextAre(_ word: String, ignoringCase: Bool = true) -> Bool {
    let letters = word.unicodeScalars.map(\.value)
    guard position + letters.count <= input.count else { return false }
    let found = input[position..<position + letters.count]
    return zip(found, letters).allSatisfy {
      ignoringCase ? Self.lower($0) == Self.lower($1) : $0 == $1
    }
  }

  static func isSpace(_ character: UInt32) -> Bool { [0x09, 0x0A, 0x0C, 0x20].contains(character) }
  static func isLetter(_ character: UInt32) -> Bool {
    (97...122).contains(character | 0x20) && character < 128
  }
  static func isDigit(_ character: UInt32) -> Bool { (48...57).contains(character) }
  static func lower(_ character: UInt32) -> UInt32 {
    (65...90).contains(character) ? character + 32 : character
  }

  // MARK: What comes out

  mutating func emit(_ characters: UInt32...) { text += characters }

  static func utf8(_ characters: [UInt32]) -> [UInt8] {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: characters.compactMap(Unicode.Scalar.init))
    return Array(String(string).utf8)
  }

  mutating func flushText() {
    if !text.isEmpty { tokens.append(.text(Self.utf8(text))) }
    text = []
  }

  mutating func emitEndOfFile() { isDone = true }

  mutating func startTag(isEnd: Bool) {
    isEndTag = isEnd
    name = []
    attributes = []
    isSelfClosing = false
  }

  mutating func emitTag() {
    flushText()
    var values: [[UInt8]: [UInt8]] = [:]
    for attribute in attributes where values[Self.utf8(attribute.name)] == nil {
      values[Self.utf8(attribute.name)] = Self.utf8(attribute.value)
    }
    if isEndTag {
      if isSelfClosing { error(.endTagWithTrailingSolidus) }
      if !attributes.isEmpty { error(.endTagWithAttributes) }
      tokens.append(.endTag(name: Self.utf8(name)))
    } else {
      lastStartTag = name
      tokens.append(
        .startTag(name: Self.utf8(name), attributes: values, isSelfClosing: isSelfClosing))
    }
  }

  /// Leaving the name of an attribute, whatever comes after it.
  mutating func finishAttributeName() {
    guard let last = attributes.last else { return }
    if attributes.dropLast().contains(where: { $0.name == last.name }) {
      error(.duplicateAttribute)
    }
  }

  mutating func emitComment() {
    flushText()
    tokens.append(.comment(Self.utf8(comment)))
  }

  mutating func startDoctype() {
    (doctypeName, publicIdentifier, systemIdentifier, forcesQuirks) = (nil, nil, nil, false)
  }

  mutating func emitDoctype() {
    flushText()
    tokens.append(
      .doctype(
        name: doctypeName.map(Self.utf8), publicIdentifier: publicIdentifier.map(Self.utf8),
        systemIdentifier: systemIdentifier.map(Self.utf8), forcesQuirks: forcesQuirks))
  }

  var isAppropriateEndTag: Bool { isEndTag && !lastStartTag.isEmpty && name == lastStartTag }

  /// An end in the middle of something.
  mutating func end(_ code: Code) {
    error(code)
    emitEndOfFile()
  }
}
