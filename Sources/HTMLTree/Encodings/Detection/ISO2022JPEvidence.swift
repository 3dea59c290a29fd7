/// Tells ISO-2022-JP by its escape sequences: pairs begun and decoded without an error.
enum ISO2022JPEvidence {
  private static let sampleLength = 262_144

  static func isPresent(in bytes: [UInt8]) -> Bool {
    let span = bytes.span
    let sample = min(span.count, sampleLength)
    guard span.first(0x1B, from: 0, before: sample) != nil else { return false }
    var decoder = ISO2022JPDecoder()
    var index = 0
    var pairs = 0
    var errors = 0
    while index < sample {
      let character = decoder.character(span, at: index)
      if character.isError {
        errors += 1
      } else if character.length == 2 {
        pairs += 1
      }
      index += character.length
    }
    return pairs > 0 && pairs >= 16 * errors
  }
}
