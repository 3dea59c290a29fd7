/// Where on a page the article's furniture is looked for.
struct FurnitureScope: Sendable {
  /// From the story's first paragraph to its last: the heaviest run of blocks taken for the body.
  let story: ClosedRange<Int>
  /// The story and what stands close before and after it.
  let window: Range<Int>
  /// The indent at which most of the story stands.
  let indent: UInt8
  private let labels: [LabelMatch?]

  /// Nil where nothing was taken for the body.
  init?(_ outline: PageOutline) {
    guard let story = Self.story(of: outline) else { return nil }
    self.story = story
    let start = max(0, story.lowerBound - 30)
    let window = start..<min(outline.blocks.count, story.upperBound + 45)
    self.window = window
    labels = window.map { index in
      let range = outline.blocks[index].range
      // A label stands alone or before something short.
      guard range.count < 500 || index < story.lowerBound || index > story.upperBound else {
        return nil
      }
      return LabelTable.shared.label(in: outline.page.text, range)
    }
    var weights = [Int](repeating: 0, count: 256)
    for index in story where outline.roles[index] == .body {
      weights[Int(outline.blocks[index].indent)] += outline.blocks[index].range.count
    }
    indent = UInt8(weights.indices.max { weights[$0] < weights[$1] } ?? 0)
  }

  /// The label that a block of the window begins with.
  func label(_ index: Int) -> LabelMatch? {
    window.contains(index) ? labels[index - window.lowerBound] : nil
  }

  /// Whether a block is a label of the kind and nothing else.
  func isLabel(_ index: Int, _ kind: LabelKind) -> Bool {
    label(index).map { $0.kind == kind && $0.follower == .nothing } ?? false
  }

  private static func story(of outline: PageOutline) -> ClosedRange<Int>? {
    var best: (range: ClosedRange<Int>, mass: Int)?
    var current: (range: ClosedRange<Int>, mass: Int)?
    for index in outline.blocks.indices where outline.roles[index] == .body {
      let size = outline.blocks[index].range.count
      if let known = current, index - known.range.upperBound <= 10 {
        current = (known.range.lowerBound...index, known.mass + size)
      } else {
        current = (index...index, size)
      }
      if let current, current.mass > best?.mass ?? -1 { best = current }
    }
    return best?.range
  }
}

extension PageOutline {
  /// A range without the white space and the given marks at its ends.
  func trimmed(_ range: Range<Int>, of marks: ByteSet = ByteSet()) -> Range<Int> {
    page.text.trimmed(range, of: marks)
  }

  /// The ranges between blanks.
  func words(in range: Range<Int>) -> [Range<Int>] { page.text.words(in: range) }

  /// Whether a block ends like a sentence of a story, not like a headline.
  func endsLikeProse(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.ending == .sentence || shape.ending == .ellipsis else { return false }
    return true
  }

  /// Whether a block is a paragraph of running text: long, or a sentence taken for the body.
  func isProse(_ index: Int) -> Bool {
    let shape = shapes[index]
    if shape.sentences >= 2, shape.characters > 120 { return true }
    if shape.characters > 220 { return true }
    return endsLikeProse(index) && probabilities[index] >= 0.5 && !endsInQuestion(index)
  }

  /// Whether a block ends with a question or exclamation mark.
  func endsInQuestion(_ index: Int) -> Bool {
    guard let last = bytes(index).last else { return false }
    return last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
  }

  /// Whether a block could be another article's headline: short, and no sentence.
  func isHeadlineLike(_ index: Int, minimumWords: Int = 3) -> Bool {
    let shape = shapes[index]
    guard Int(shape.words) >= minimumWords, shape.characters <= 200, shape.characters >= 12 else {
      return false
    }
    guard shape.beginning != .small, shape.ending != .colon, shape.ending != .comma else {
      return false
    }
    if shape.ending == .sentence, !endsInQuestion(index) { return false }
    return shape.sentences < 2 || endsInQuestion(index)
  }

  /// Whether a block tells little but a date.
  func isDateLine(_ index: Int) -> Bool {
    let range = blocks[index].range
    guard range.count <= 48, shapes[index].words <= 7 else { return false }
    let matches = DateScanner.matches(in: page.text, range: range)
    guard let first = matches.first else { return false }
    return first.range.count * 2 >= range.count
  }

  /// The address of the first link that touches a range.
  func linkTarget(in range: Range<Int>) -> String? {
    var low = 0
    var high = page.links.count
    while low < high {
      let middle = (low + high) / 2
      if page.links[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < page.links.count, page.links[low].range.lowerBound < range.upperBound else {
      return nil
    }
    return page.links[low].target
  }
}
