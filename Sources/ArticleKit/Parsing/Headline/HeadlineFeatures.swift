/// The numbers by which a block is judged to be the headline or not.
///
/// The block's own features as the body model sees them, and what ties a headline to its article:
/// the distance to the body and the words that the two share.
struct HeadlineFeatures: Sendable {
  static let extraCount = 18
  static let count = BodyFeatures.count + extraCount

  private let outline: PageOutline
  private let context: BodyContext
  private let bodyWords: ContentWords
  private let leadWords: ContentWords
  /// The first block of the body.
  let bodyStart: Int
  private var bodyEnd: Int
  /// The blocks that are long enough and near enough to be the headline.
  private let possible: [Int]
  /// How often each short block's text stands on the page, and where it stood first.
  private let firstPlace: HashCounts
  /// The level of the strongest heading near the body's start, 9 if there is none.
  private let strongestHeading: Float

  init?(_ outline: PageOutline) {
    guard let start = Self.bodyStart(of: outline), let body = outline.bodyRange else { return nil }
    self.outline = outline
    bodyStart = start
    bodyEnd = body.upperBound
    context = BodyContext(outline.features, first: outline.probabilities)
    var words: [ArraySlice<UInt32>] = []
    for index in start...max(start, body.upperBound) where outline.roles[index] == .body {
      words.append(outline.features.content.words(of: index))
      if words.count == 12 { break }
    }
    bodyWords = ContentWords(words)
    leadWords = ContentWords(Array(words.prefix(2)))
    var places = HashCounts()
    possible = Self.candidates(of: outline, bodyStart: start)
    for index in possible.reversed() {
      places[outline.shapes[index].hash] = index + 1
    }
    firstPlace = places
    var strongest: UInt8 = 9
    for index in max(0, start - 40)..<min(outline.blocks.count, start + 4) {
      if case .heading(let level) = outline.blocks[index].kind { strongest = min(strongest, level) }
    }
    strongestHeading = Float(strongest)
  }

  /// Where the body's main run begins: the first body block with as much text near after it as a
  /// paragraph has.
  private static func bodyStart(of outline: PageOutline) -> Int? {
    var fallback: Int?
    for index in outline.blocks.indices where outline.roles[index] == .body {
      if fallback == nil { fallback = index }
      var characters = 0
      for next in index..<min(index + 8, outline.blocks.count) where outline.roles[next] == .body {
        characters += Int(outline.shapes[next].characters)
      }
      if characters > 400 { return index }
    }
    return fallback
  }

  /// The blocks that may be the headline.
  func candidates() -> [Int] {
    var result: [Int] = []
    for index in possible {
      // Far from the body, a line that shares no word with it is a menu's.
      var isLikely = bodyStart - index <= 12
      if case .heading = outline.blocks[index].kind { isLikely = true }
      if isLikely || bodyWords.overlap(outline.features.content.words(of: index)).shared > 0 {
        result.append(index)
      }
    }
    return result
  }

  private static func candidates(of outline: PageOutline, bodyStart: Int) -> [Int] {
    let range = max(0, bodyStart - 70)..<min(outline.blocks.count, bodyStart + 4)
    return range.filter { index in
      let shape = outline.shapes[index]
      return shape.words >= 2 && shape.characters >= 8 && shape.characters <= 320
        && outline.blocks[index].kind != .rule && outline.blocks[index].kind != .control
    }
  }

  /// Writes all features of one candidate.
  func write(_ index: Int, into row: inout FeatureRow) {
    outline.features.writeOwn(index, into: &row)
    context.write(index, into: &row)
    let words = outline.features.content.words(of: index)
    let body = bodyWords.overlap(words)
    let lead = leadWords.overlap(words)
    row.put(Float(body.shared))
    row.put(Float(body.shared) / Float(max(1, body.total)))
    row.put(Float(lead.shared))
    row.put(Float(lead.shared) / Float(max(1, lead.total)))
    row.put(Float(body.total))
    row.put(Float(max(-5, min(120, bodyStart - index))))
    row.put(Float(index + 1 - firstPlace[outline.shapes[index].hash]))
    row.put(outline.roles[index] == .body ? 1 : 0)
    // The strongest heading of the neighbourhood tells what a plain line is worth.
    row.put(strongestHeading)
    row.put(Float(index))
    for next in index + 1...index + 3 {
      row.put(next < outline.blocks.count ? Float(outline.shapes[next].characters) : -1)
    }
    for distance in 1...3 {
      row.put(index + distance < outline.blocks.count ? creditShare(index + distance) : -1)
    }
    row.put(index > 0 ? creditShare(index - 1) : -1)
    row.put(Float(bodyEnd - bodyStart))
  }

  private func creditShare(_ index: Int) -> Float {
    let shape = outline.shapes[index]
    return (Float(shape.classes[.credit]) + Float(shape.digits) / 4) / Float(max(1, shape.words))
  }
}
