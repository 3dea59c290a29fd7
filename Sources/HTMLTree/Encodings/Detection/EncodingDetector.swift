/// Guesses the encoding of undeclared bytes by the statistics of languages.
///
/// Every candidate is a language in an encoding, and the cheapest one wins: the letters that the
/// bytes would be, how frequent they are, and what stands beside them.
enum EncodingDetector {
  /// So many bytes beyond ASCII are looked at.
  private static let sampleCount = 65536
  /// A worse fit than this is none, in sixteenths of a bit for each byte beyond ASCII.
  private static let worstFit = 144

  /// The encoding that fits best, nil if none fits; UTF-16 is no candidate, and UTF-8 stands for
  /// UTF-8 with stray bytes.
  ///
  /// Complexity: O(n) for n bytes up to the 65,536th beyond ASCII.
  static func encoding(of bytes: [UInt8]) -> CharacterEncoding? {
    let sample = BytePairSample(bytes, limit: sampleCount)
    guard sample.count > 0 else { return nil }
    var best: (encoding: CharacterEncoding, cost: Int)?
    func consider(_ encoding: CharacterEncoding, _ cost: Int) {
      if cost < best?.cost ?? .max { best = (encoding, cost) }
    }
    for candidate in alphabets {
      let cost = sample.pairs.reduce(candidate.handicap) {
        $0 + candidate.scorer.cost(of: $1.byte, after: $1.previous) * $1.count
      }
      consider(candidate.encoding, cost)
    }
    if let cost = BrokenUTF8Model.cost(of: bytes, upTo: sample.end) { consider(.utf8, cost) }
    for encoding in [.gb18030, .big5, .eucKR, .shiftJIS, .eucJP] as [CharacterEncoding] {
      let limit = best?.cost ?? .max
      if let cost = ideographCost(bytes, sample.end, encoding, limit) { consider(encoding, cost) }
    }
    guard let best, best.encoding == .utf8 || best.cost <= worstFit * sample.count else {
      return nil
    }
    return best.encoding == .gb18030 ? .gbk : best.encoding
  }

  private struct Candidate: Sendable {
    let encoding: CharacterEncoding
    let handicap: Int
    let scorer: AlphabetScorer
  }

  private static let alphabets: [Candidate] = AlphabetModel.all.flatMap { model in
    model.encodings.compactMap { encoding, handicap in
      SingleByteDecoder.decoder(encoding).map {
        Candidate(encoding: encoding, handicap: handicap, scorer: AlphabetScorer(model, $0))
      }
    }
  }

  /// The cost of the bytes up to an end; nil if it exceeds the limit.
  private static func ideographCost(
    _ bytes: [UInt8], _ end: Int, _ encoding: CharacterEncoding, _ limit: Int
  ) -> Int? {
    switch encoding {
    case .gb18030: ideographCost(bytes, end, encoding, limit, GB18030Decoder())
    case .big5: ideographCost(bytes, end, encoding, limit, Big5Decoder())
    case .eucKR: ideographCost(bytes, end, encoding, limit, EUCKRDecoder())
    case .shiftJIS: ideographCost(bytes, end, encoding, limit, ShiftJISDecoder())
    default: ideographCost(bytes, end, encoding, limit, EUCJPDecoder())
    }
  }

  private static func ideographCost(
    _ bytes: [UInt8], _ end: Int, _ encoding: CharacterEncoding, _ limit: Int,
    _ stepper: some CharacterStepper
  ) -> Int? {
    var stepper = stepper
    let span = bytes.span
    var cost = 0
    var index = 0
    while index < end {
      if span[index] < 0x80 {
        index += 1
        continue
      }
      let character = stepper.character(span, at: index)
      if character.isError, index + character.length >= end {
        cost += IdeographModel.cutShortCost
      } else {
        let trail = index + 1 < span.count ? span[index + 1] : 0
        cost += IdeographModel.cost(of: character, lead: span[index], trail: trail, in: encoding)
      }
      if cost > limit { return nil }
      index += character.length
    }
    return cost
  }
}
