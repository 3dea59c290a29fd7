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
  /// See ``BodyContext``.
  let telling: [SIMD8<UInt32>]
  private let blockCount: Float
  private let blockCountLog: Float
  /// Where the last block ends.
  private let byteCount: Float

  init(of page: Page, words: WordTable = .shared) {
    let text = page.text.span
    var shapes: [BlockShape] = []
    shapes.reserveCapacity(page.blocks.count)
    content = ContentWordLists(blockCount: page.blocks.count, byteCount: page.text.count) {
      writer in
      for block in page.blocks {
        shapes.append(BlockShape(of: text, in: block.range, words: words, content: &writer))
      }
    }
    self.shapes = shapes
    telling = BodyContext.telling(shapes)
    blocks = page.blocks
    blockCount = Float(page.blocks.count)
    blockCountLog = Self.log2(blockCount)
    byteCount = Float(max(1, page.blocks.last?.range.upperBound ?? 1))
    var seen = HashCounts(capacity: shapes.count)
    for shape in shapes where shape.characters > 12 { seen.count(shape.hash) }
    repeats = shapes.map { $0.characters > 12 ? UInt8(clamping: seen[$0.hash]) : 1 }
  }

  /// What the first look says of a block too short to look at: menus are full of them.
  static let shortProbability: Float = 0.05

  /// Whether a block is a few words without the end of a sentence.
  func isShort(_ index: Int) -> Bool { shapes[index].words < 5 && shapes[index].sentences == 0 }

  /// Writes the features of one block alone.
  func writeOwn(_ index: Int, into row: inout FeatureRow) {
    let shape = shapes[index]
    let block = blocks[index]
    let words = Float(max(1, shape.words))
    let classes = shape.classes
    row.put(Self.log2(Float(shape.characters) + 1))
    row.put(Self.log2(Float(shape.words) + 1))
    row.put(Float(shape.capitals) / words)
    row.put(Float(shape.shouts) / words)
    row.put(Float(shape.digits) / Float(max(1, shape.characters)))
    row.put(Float(shape.commas) / words)
    row.put(Float(min(shape.sentences, 12)))
    row.put(words / Float(shape.sentences + 1))
    let counted = min(words, 255)
    row.put(Float(classes[.function]) / counted)
    row.put(Float(classes[.social]) / counted)
    row.put(Float(classes[.account]) / counted)
    row.put(Float(classes[.site]) / counted)
    row.put(Float(classes[.pointer]) / counted)
    row.put(Float(classes[.picture]) / counted)
    row.put(Float(classes[.comment]) / counted)
    row.put(Float(classes[.credit]) / counted)
    row.put(Float(shape.ending.rawValue))
    row.put(Float(shape.beginning.rawValue))
    let flags = shape.flags.rawValue
    for bit in 0..<8 { row.put(Float(flags >> UInt8(bit) & 1)) }
    let (kind, depth) = Self.code(block.kind)
    row.put(kind)
    row.put(depth)
    row.put(Float(min(block.blankLinesBefore, 4)))
    row.put(index + 1 < blocks.count ? Float(min(blocks[index + 1].blankLinesBefore, 4)) : 4)
    row.put(Float(min(block.indent, 60)))
    row.put(Float(min(block.lineCount, 20)))
    row.put(Float(block.linkedBytes) / Float(max(1, block.range.count)))
    row.put(Float(min(repeats[index], 6)))
    row.put(Float(index) / blockCount)
    row.put(Float(block.range.lowerBound) / byteCount)
    row.put(blockCountLog)
    row.put(Float(shape.characters) / words)
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

  /// The binary logarithm of a number that is 0 or at least 1, to about 1 in 10,000, without a
  /// library call: the exponent and a polynomial of the significand.
  static func log2(_ value: Float) -> Float {
    guard value > 0 else { return 0 }
    let bits = value.bitPattern
    let exponent = Float(Int32(bits >> 23) - 127)
    let fraction = Float(bitPattern: bits & 0x7F_FFFF | 0x3F80_0000) - 1
    return exponent + fraction * (1.436_0 + fraction * (-0.670_0 + fraction * 0.234_0))
  }
}
