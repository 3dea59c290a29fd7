/// Reads JSON-LD as pages have it, without giving up: what is broken is left out or mended where
/// only one meaning is left.
///
/// Commas too many or too few, comments and CDATA marks, line breaks and bare quotation marks in
/// strings, `&quot;` for quotation marks, single quotation marks and a missing end are read through.
/// What nests deeper than ``deepest`` is passed over. Complexity: linear.
struct JSONLDReader {
  private struct Frame {
    var isObject: Bool
    /// The item whose members these are; -1 where none is kept.
    var item: Int
    /// The property that an array's elements are values of, or that an object's latest key names.
    var property: DeclaredProperty
    var name: Range<Int>
    /// Of an object: a key was read and its value is awaited.
    var awaitsValue = false
  }

  static let deepest = 64
  /// Longer strings are no facts.
  static let longest = 20_000
  /// The same for the text of an article.
  static let longestBody = 1_000_000

  private let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var frames: [Frame] = []
  /// How many levels are open beyond the deepest that is kept.
  private var beyond = 0
  private var output: PageDeclarations
  private let map: (Range<Int>) -> SourceRange

  /// Reads a range of a page's text, and adds what it says to the declarations.
  static func read(
    _ bytes: [UInt8], _ range: Range<Int>, into output: inout PageDeclarations,
    map: (Range<Int>) -> SourceRange
  ) {
    withoutActuallyEscaping(map) { map in
      var reader = JSONLDReader(
        bytes: bytes, end: range.upperBound, at: range.lowerBound, output: output, map: map)
      output = PageDeclarations()
      reader.read()
      output = reader.output
    }
  }

  private init(
    bytes: [UInt8], end: Int, at: Int, output: PageDeclarations,
    map: @escaping (Range<Int>) -> SourceRange
  ) {
    self.bytes = bytes
    self.end = end
    self.at = at
    self.output = output
    self.map = map
  }

  private mutating func read() {
    while at < end {
      let byte = bytes[at]
      switch byte {
      case 0...0x20, UInt8(ascii: ","): at += 1
      case UInt8(ascii: ":"):
        at += 1
      case UInt8(ascii: "{"):
        open(isObject: true)
        at += 1
      case UInt8(ascii: "["):
        open(isObject: false)
        at += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        close(isObject: byte == UInt8(ascii: "}"))
        at += 1
      case UInt8(ascii: "\""): string(after: 1, quote: byte)
      case UInt8(ascii: "'"): string(after: 1, quote: byte)
      case UInt8(ascii: "&") where startsWith("&quot;"): escapedString()
      case UInt8(ascii: "/") where startsWith("/*"): skip(past: "*/")
      case UInt8(ascii: "/") where startsWith("//"): skip(past: "\n")
      case UInt8(ascii: "<") where startsWith("<!--"): at += 4
      case UInt8(ascii: "<") where startsWith("<![CDATA["): at += 9
      case UInt8(ascii: "-") where startsWith("-->"): at += 3
      default: scalar()
      }
    }
  }

  private func startsWith(_ text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { wanted in
      for index in wanted.indices where bytes[at + index] != wanted[index] { return false }
      return true
    }
  }

  private mutating func skip(past text: StaticString) {
    while at < end {
      if startsWith(text) {
        at += text.utf8CodeUnitCount
        return
      }
      at += 1
    }
  }

  // MARK: Objects and arrays

  private mutating func open(isObject: Bool) {
    guard beyond == 0, frames.count < Self.deepest else {
      beyond += 1
      return
    }
    let outer = frames.last
    let property = outer?.property ?? .other
    let name = outer?.name ?? 0..<0
    if let last = frames.indices.last, frames[last].isObject { frames[last].awaitsValue = false }
    var item = outer?.item ?? -1
    if isObject {
      if output.items.count < PageDeclarations.most {
        output.items.append(
          DeclaredItem(vocabulary: .jsonLD, parent: item, property: property))
        item = output.items.count - 1
      } else {
        item = -1
      }
    }
    frames.append(
      Frame(
        isObject: isObject, item: item, property: isObject ? .other : property, name: name))
  }

  private mutating func close(isObject: Bool) {
    if beyond > 0 {
      beyond -= 1
      return
    }
    // A bracket of the wrong kind closes what it is meant for, if that is open just outside.
    if let last = frames.last, last.isObject != isObject, frames.count > 1,
      frames[frames.count - 2].isObject == isObject
    {
      frames.removeLast()
    }
    if frames.last?.isObject == isObject { frames.removeLast() }
  }

  // MARK: Strings and other values

  /// Reads a string whose opening mark is some bytes long.
  private mutating func string(after length: Int, quote: UInt8) {
    let start = at + length
    at = start
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if byte == quote, closes(at + 1) {
        take(start..<at, hasReferences: false)
        at += 1
        return
      }
      at += 1
    }
    at = end
    take(start..<end, hasReferences: false)
  }

  /// Reads a string between two `&quot;`.
  private mutating func escapedString() {
    at += 6
    let start = at
    while at < end {
      if bytes[at] == UInt8(ascii: "\\") {
        at += startsWith("\\&quot;") ? 7 : 2
        continue
      }
      if bytes[at] == UInt8(ascii: "&"), startsWith("&quot;") {
        take(start..<at, hasReferences: true)
        at += 6
        return
      }
      at += 1
    }
    at = end
    take(start..<end, hasReferences: true)
  }

  /// Whether a quotation mark ends its string, by what comes after it: a bare one in a string has
  /// words after it.
  private func closes(_ index: Int) -> Bool {
    var next = space(from: index)
    guard next < end else { return true }
    switch bytes[next] {
    case UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return next > index
    case UInt8(ascii: "/"), UInt8(ascii: "<"):
      return next + 1 < end
        && (bytes[next + 1] == UInt8(ascii: "*") || bytes[next + 1] == bytes[next])
    case UInt8(ascii: ","):
      next = space(from: next + 1)
      guard next < end else { return true }
      switch bytes[next] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "["),
        UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "-"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "/"), UInt8(ascii: ","):
        return true
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
        return isWord(next, "true") || isWord(next, "false") || isWord(next, "null")
      default: return false
      }
    default: return false
    }
  }

  private func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { wanted in
      for offset in wanted.indices where bytes[index + offset] != wanted[offset] { return false }
      return true
    }
  }

  private func space(from index: Int) -> Int {
    var next = index
    while next < end, bytes[next] <= 0x20 { next += 1 }
    return next
  }

  /// A number, `true`, `null`, or a word that should have been a string.
  private mutating func scalar() {
    let start = at
    at += 1
    scan: while at < end {
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"),
        UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), 0x0A, 0x0D:
        break scan
      default: at += 1
      }
    }
    var stop = at
    while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
    if stop - start == 4, isWord(start, "null") {
      if let last = frames.indices.last, frames[last].isObject { frames[last].awaitsValue = false }
      return
    }
    take(start..<stop, hasReferences: false)
  }

  /// Takes a string: a key if a colon follows where one is awaited, a value otherwise.
  private mutating func take(_ range: Range<Int>, hasReferences: Bool) {
    guard beyond == 0, let last = frames.indices.last else { return }
    if frames[last].isObject {
      let next = space(from: min(end, range.upperBound + (hasReferences ? 6 : 1)))
      let isKey =
        !frames[last].awaitsValue
        || next < end && bytes[next] == UInt8(ascii: ":") && range.count <= 60
      if isKey {
        frames[last].awaitsValue = true
        frames[last].name = key(range)
        frames[last].property = DeclaredProperty.schema(bytes[frames[last].name])
        return
      }
      frames[last].awaitsValue = false
    }
    let frame = frames[last]
    guard frame.property != .other, frame.item >= 0 else { return }
    if frame.property == .articleBody {
      guard range.count <= Self.longestBody else { return }
      for part in DeclaredParagraphs.ranges(in: bytes, range) {
        add(part, hasReferences: hasReferences, frame)
      }
      return
    }
    guard range.count <= Self.longest else { return }
    add(range, hasReferences: hasReferences, frame)
  }

  private mutating func add(_ range: Range<Int>, hasReferences: Bool, _ frame: Frame) {
    let value = Self.unescaped(bytes, range, hasReferences: hasReferences)
    switch frame.property {
    case .type:
      let kind = DeclaredItem.Kind(type: value)
      if output.items[frame.item].kind == .other { output.items[frame.item].kind = kind }
      return
    case .id:
      if output.items[frame.item].id.isEmpty {
        output.items[frame.item].id = String(decoding: value.prefix(500), as: UTF8.self)
      }
      return
    default: break
    }
    let text = DeclaredText.clean(value)
    guard !text.isEmpty, output.values.count < PageDeclarations.most else { return }
    output.values.append(
      PageDeclaration(
        .jsonLD, frame.property,
        name: String(decoding: bytes[frame.name].prefix(60), as: UTF8.self),
        value: String(decoding: text, as: UTF8.self), item: frame.item, sourceRange: map(range)))
  }

  /// A key without the prefix of its vocabulary: "schema:name", "http://schema.org/name".
  private func key(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 7, bytes[range.lowerBound] | 0x20 != UInt8(ascii: "@") else { return range }
    let last = bytes[range].lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
    return (last.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
  }

  // MARK: Escapes

  /// The bytes of a string with its escapes resolved.
  static func unescaped(_ bytes: [UInt8], _ range: Range<Int>, hasReferences: Bool) -> [UInt8] {
    guard bytes[range].contains(UInt8(ascii: "\\")) else { return Array(bytes[range]) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var at = range.lowerBound
    var high: UInt32 = 0
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "\\"), at + 1 < range.upperBound else {
        high = 0
        result.append(bytes[at])
        at += 1
        continue
      }
      let escape = bytes[at + 1]
      if escape == UInt8(ascii: "u"), let unit = unit(bytes, at + 2, range.upperBound) {
        at += 6
        if unit & 0xFC00 == 0xD800 {
          high = unit
        } else if unit & 0xFC00 == 0xDC00 {
          if high != 0 { append(0x1_0000 + (high & 0x3FF) << 10 + unit & 0x3FF, to: &result) }
          high = 0
        } else {
          high = 0
          append(unit, to: &result)
        }
        continue
      }
      high = 0
      switch escape {
      case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"),
        UInt8(ascii: "f"):
        result.append(0x20)
      default: result.append(escape)
      }
      at += 2
    }
    return result
  }

  private static func unit(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }

  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
