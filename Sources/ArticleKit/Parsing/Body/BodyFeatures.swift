/// The numbers by which a block is judged to belong to the body or not.
///
/// First those of the block alone, then, with the first judgement of all blocks at hand, those of
/// its surroundings. The model's trees refer to them by index: to change them is to train again.
struct BodyFeatures: Sendable {
  static let ownCount = 38
  static let contextCount = 59
  static let count = ownCount + contextCount

  let shapes: [BlockShape]
  let blocks: [PageBlock]
  let content: ContentWordLists
  /// How often each block's text stands on the page.
  private let repeats: [UInt8]

  init(of page: Page, words: WordTable = .shared) {
    let text = page.text.span
    var shapes: [BlockShape] = []
    shapes.reserveCapacity(page.blocks.count)
    var content = ContentWordLists(blockCount: page.blocks.count)
    for block in page.blocks {
      shapes.append(BlockShape(of: text, in: block.range, words: words, content: &content))
    }
    self.content = content
    self.shapes = shapes
    blocks = page.blocks
    var seen = HashCounts(capacity: shapes.count)
    for shape in shapes where shape.characters > 12 { seen[shape.hash] += 1 }
    repeats = shapes.map { $0.characters > 12 ? UInt8(clamping: seen[$0.hash]) : 1 }
  }

  /// What the first look says of a block too short to look at: menus are full of them.
  static let shortProbability: Float = 0.05

  /// Whether a block is a few words without the end of a sentence.
  func isShort(_ index: Int) -> Bool { shapes[index].words < 5 && shapes[index].sentences == 0 }

  /// Writes the features of one block alone.
  func writeOwn(_ index: Int, into row: inout FeatureRows) {
    let shape = shapes[index]
    let block = blocks[index]
    let words = Float(max(1, shape.words))
    row[0] = Self.log2(Float(shape.characters) + 1)
    row[1] = Self.log2(Float(shape.words) + 1)
    row[2] = Float(shape.capitals) / words
    row[3] = Float(shape.shouts) / words
    row[4] = Float(shape.digits) / Float(max(1, shape.characters))
    row[5] = Float(shape.commas) / words
    row[6] = Float(min(shape.sentences, 12))
    row[7] = words / Float(shape.sentences + 1)
    row[8] = Float(shape.classes[.function]) / min(words, 255)
    var at = 9
    for kind in WordClass.allCases where kind != .function {
      row[at] = Float(shape.classes[kind]) / min(words, 255)
      at += 1
    }
    row[16] = Float(shape.ending.rawValue)
    row[17] = Float(shape.beginning.rawValue)
    for bit in 0..<8 { row[18 + bit] = Float(shape.flags.rawValue >> UInt8(bit) & 1) }
    let (kind, depth) = Self.code(block.kind)
    row[26] = kind
    row[27] = depth
    row[28] = Float(min(block.blankLinesBefore, 4))
    row[29] = index + 1 < blocks.count ? Float(min(blocks[index + 1].blankLinesBefore, 4)) : 4
    row[30] = Float(min(block.indent, 60))
    row[31] = Float(min(block.lineCount, 20))
    row[32] = Float(block.linkedBytes) / Float(max(1, block.range.count))
    row[33] = Float(min(repeats[index], 6))
    row[34] = Float(index) / Float(blocks.count)
    row[35] = Float(block.range.lowerBound) / Float(max(1, blocks.last?.range.upperBound ?? 1))
    row[36] = Self.log2(Float(blocks.count))
    row[37] = Float(shape.characters) / words
  }

  static func code(_ kind: PageBlock.Kind) -> (Float, Float) {
    switch kind {
    case .text: (0, 0)
    case .heading(let level): (1, Float(level))
    case .listItem(let depth): (2, Float(depth))
    case .blockQuote: (3, 0)
    case .tableRow: (4, 0)
    case .code: (5, 0)
    case .control: (6, 0)
    case .image: (7, 0)
    case .rule: (8, 0)
    }
  }

  /// The binary logarithm to about 1 in 10,000, without a library call.
  static func log2(_ value: Float) -> Float {
    guard value > 0 else { return 0 }
    let exponent = Float(value.exponent)
    let fraction = value.significand - 1
    return exponent + fraction * (1.436_0 + fraction * (-0.670_0 + fraction * 0.234_0))
  }
}
