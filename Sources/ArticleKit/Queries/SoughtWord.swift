/// A word that a ``PhraseScanner`` looks for.
struct SoughtWord: Sendable {
  /// The folded word or its stem.
  var bytes: [UInt8]
  /// What every word that is found begins with.
  private(set) var opening: [UInt8]
  private(set) var isStem = false
  /// Whether a word that is found has as many bytes.
  private(set) var isWhole = false
  /// The places in phrases that this word fills: an index into the state, and a bit.
  var places: [(chunk: Int, bit: UInt64)] = []
  /// The places in groups that this word fills.
  var slots: [Int] = []

  /// How many errors a fuzzy word may have; nil for others.
  private var errors: Int?
  /// The scalars, for a fuzzy word alone.
  private var scalars: [Unicode.Scalar] = []
  /// The letters of an ASCII word as bits; 0 for any other.
  private var letters: UInt32 = 0

  init(_ bytes: [UInt8], _ comparison: Query.Term.Comparison, isStem: Bool) {
    self.bytes = bytes
    opening = bytes
    switch comparison {
    case .whole:
      if isStem, EnglishStemmer.takes(bytes) {
        // A word and its stem differ in the stem's last two letters at most ("lying", "lie").
        opening.removeLast(min(2, max(0, bytes.count - 1)))
        self.isStem = true
      } else if isStem, RussianStemmer.takes(bytes) {
        self.isStem = true
      } else {
        isWhole = true
      }
    case .prefix: break
    case .fuzzy(let errors):
      scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      // Two letters of a word must be right, else it finds nearly everything.
      self.errors = min(errors, max(0, scalars.count - 2))
      letters = bytes.allSatisfy { $0 < 0x80 } ? Self.letters(bytes) : 0
    }
  }

  var isFuzzy: Bool { errors != nil }

  /// Whether a word of the text has no more errors than this fuzzy word allows.
  func isNear(_ text: borrowing Tokenizer) -> Bool {
    guard let errors else { return false }
    let difference = abs(text.wordLength - bytes.count)
    guard text.isPlain, letters != 0 else {
      guard difference <= errors * 4 else { return false }
      let scalars = Array(String(decoding: text.word, as: UTF8.self).unicodeScalars)
      return EditDistance.between(scalars, self.scalars, atMost: errors) != nil
    }
    guard difference <= errors else { return false }
    // Each error brings in at most one letter that the other word has not.
    let word = text.word
    let letters = Self.letters(word)
    guard (letters & ~self.letters).nonzeroBitCount <= errors,
      (self.letters & ~letters).nonzeroBitCount <= errors
    else { return false }
    return EditDistance.between(word, bytes, atMost: errors) != nil
  }

  /// The letters of an ASCII word as bits; two letters may share one.
  private static func letters(_ word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
