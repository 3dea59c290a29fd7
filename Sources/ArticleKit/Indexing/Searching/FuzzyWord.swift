/// A word that others may differ from by a few errors.
struct FuzzyWord: Sendable {
  private let scalars: [Unicode.Scalar]
  private let bytes: [UInt8]
  private let errors: Int

  init(_ word: [UInt8], errors: Int) {
    bytes = word
    scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    // Two letters of a word must be right, else it finds nearly everything.
    self.errors = min(errors, max(0, scalars.count - 2))
  }

  func isNear(_ other: [UInt8]) -> Bool {
    guard abs(other.count - bytes.count) <= errors * 4 else { return false }
    let isPlain = bytes.count == scalars.count && other.allSatisfy { $0 < 0x80 }
    if isPlain {
      guard abs(other.count - bytes.count) <= errors, mayBeNear(other) else { return false }
      return EditDistance.between(bytes, other, atMost: errors) != nil
    }
    let otherScalars = Array(String(decoding: other, as: UTF8.self).unicodeScalars)
    return EditDistance.between(scalars, otherScalars, atMost: errors) != nil
  }

  /// Each error brings in at most one letter that the other word has not.
  private func mayBeNear(_ other: [UInt8]) -> Bool {
    let (own, others) = (Self.letters(bytes), Self.letters(other))
    return (own & ~others).nonzeroBitCount <= errors && (others & ~own).nonzeroBitCount <= errors
  }

  private static func letters(_ word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
