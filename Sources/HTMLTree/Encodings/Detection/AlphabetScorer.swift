/// Weighs how well pairs of neighbouring bytes fit a language in a single-byte encoding.
struct AlphabetScorer {
  private enum Class: UInt8 {
    case space, smallASCII, capitalASCII, small, capital, symbol, punctuation, sign, apostrophe
  }

  private let kind: AlphabetModel.Kind
  private var classes = [Class](repeating: .space, count: 256)
  /// In sixteenths of a bit.
  private var costs = [Int](repeating: 0, count: 256)

  /// The marks of modern type, which no page is without; the first are the most frequent.
  private static let commonMarks = Set("\u{A0}“”„«»–—…".unicodeScalars.map(\.value))
  private static let otherMarks = Set("‘‚•·®™¿¡½×º\u{AD}".unicodeScalars.map(\.value))
  /// Signs that no word begins or ends with.
  private static let signs = Set("©§°€£№".unicodeScalars.map(\.value))

  init(_ model: AlphabetModel, _ decoder: SingleByteDecoder) {
    kind = model.kind
    let known = Self.letterCosts(model)
    for byte in 0..<256 {
      let scalar = decoder.scalar(UInt8(truncatingIfNeeded: byte))
      switch byte {
      case 0x61...0x7A: classes[byte] = .smallASCII
      case 0x41...0x5A: classes[byte] = .capitalASCII
      case 0..<0x80: break
      default: (classes[byte], costs[byte]) = Self.entry(scalar, known)
      }
    }
  }

  /// The costs of the language's letters, small and capital.
  private static func letterCosts(_ model: AlphabetModel) -> [UInt32: Int] {
    let letters = model.letters.unicodeScalars
    var weight = 1.0
    var weights: [Double] = []
    for _ in letters {
      weights.append(weight)
      weight *= model.decay
    }
    let sum = weights.reduce(0, +)
    var costs: [UInt32: Int] = [:]
    for (letter, weight) in zip(letters, weights) {
      costs[letter.value] = sixteenths(sum / weight)
    }
    return costs
  }

  /// The logarithm to base two of a number from 1, in sixteenths.
  private static func sixteenths(_ number: Double) -> Int {
    var bits = number.exponent
    var rest = number.significand
    var result = Int(bits) * 16
    bits = 8
    while bits > 0 {
      rest *= rest
      if rest >= 2 {
        result += Int(bits)
        rest /= 2
      }
      bits /= 2
    }
    return result
  }

  private static func entry(_ value: UInt32, _ known: [UInt32: Int]) -> (Class, Int) {
    guard value != 0, value >= 0xA0, let scalar = Unicode.Scalar(value) else {
      return (.symbol, value == 0 ? 640 : 480)
    }
    if let cost = known[value] { return (.small, cost) }
    if value == 0x2019 { return (.apostrophe, 64) }
    if commonMarks.contains(value) { return (.punctuation, 64) }
    if otherMarks.contains(value) { return (.punctuation, 112) }
    if signs.contains(value) { return (.sign, 112) }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.generalCategory == .nonspacingMark else {
      return (.symbol, 208)
    }
    guard properties.isUppercase else { return (.small, 240) }
    let lower = properties.lowercaseMapping.unicodeScalars
    if lower.count == 1, let small = lower.first, let cost = known[small.value] {
      return (.capital, cost)
    }
    // The capital I with a dot becomes two scalars.
    return (.capital, value == 0x130 && known[0x131] != nil ? 64 : 240)
  }

  /// The cost of a byte after another, of which at least one is not ASCII.
  func cost(of byte: Int, after previous: Int) -> Int {
    costs[byte] + transition(classes[previous], classes[byte])
  }

  private func transition(_ from: Class, _ to: Class) -> Int {
    switch (from, to) {
    case (.small, .capital), (.smallASCII, .capital), (.small, .capitalASCII): 128
    case (.space, .capital), (.punctuation, .capital), (.symbol, .capital): 48
    case (.capital, .capital): kind == .native ? 8 : 24
    case (.smallASCII, .small), (.capitalASCII, .small): kind == .native ? 112 : 0
    case (.capitalASCII, .capital): kind == .native ? 112 : 16
    case (.small, .smallASCII), (.capital, .smallASCII): kind == .native ? 112 : 0
    case (.capital, .capitalASCII): kind == .native ? 112 : 0
    case (.small, .small), (.capital, .small): kind == .latin ? 48 : kind == .denseLatin ? 24 : 0
    case (.space, .small), (.punctuation, .small): kind == .native ? 8 : 32
    case (.apostrophe, .small): kind == .native ? 96 : 32
    case (.apostrophe, .capital): 48
    case (.symbol, .small): 64
    case (.small, .symbol), (.capital, .symbol), (.smallASCII, .symbol), (.symbol, .smallASCII): 64
    case (.symbol, .symbol): 32
    case (.sign, .smallASCII), (.sign, .small), (.small, .sign), (.smallASCII, .sign): 64
    default: 0
    }
  }
}
