import HTMLTree

/// The numbers by which a block of an HTML page is judged to belong to the body or not: those of
/// the block alone and of the elements around it.
///
/// The model's trees refer to them by index: to change them is to train again.
struct HTMLBodyFeatures: Sendable {
  /// Those of a block itself; then come the distances to the hints.
  static let basicCount = 67
  static let ownCount = basicCount + ElementDistances.count

  let page: Page
  let base: BodyFeatures
  let structure: PageStructure
  let elements: ElementTable
  /// The row of each block's innermost element in ``elements``.
  let rows: [Int32]
  /// How many blocks have an element of each kind.
  private let kindUses: [Float]
  private let repeats: [UInt8]
  private let imagesBefore: [UInt8]
  /// The words that the page declares as its title, and as what it is about.
  private let titleWords: ContentWords
  private let summaryWords: ContentWords
  /// The block of the first heading of level 1 with most words, -1 for none.
  let topHeading: Int

  init(_ base: BodyFeatures, _ structure: PageStructure, of page: Page) {
    self.page = page
    self.base = base
    self.structure = structure
    let isProse = base.shapes.indices.map { index in
      let shape = base.shapes[index]
      return shape.words >= 10 && shape.sentences >= 1
        && Int(base.blocks[index].linkedBytes) * 2 < base.blocks[index].range.count
    }
    elements = ElementTable(structure, base, isProse: isProse)
    rows = structure.surroundings.map { Int32(ElementTable.row($0)) }
    var uses = [Float](repeating: 0, count: elements.kindCount)
    for row in rows { uses[Int(elements.kinds[Int(row)])] += 1 }
    kindUses = uses
    var seen = HashCounts(capacity: base.shapes.count)
    for shape in base.shapes where shape.characters > 12 { seen[shape.hash] += 1 }
    repeats = base.shapes.map { $0.characters > 12 ? UInt8(clamping: min(6, seen[$0.hash])) : 1 }
    var images = [UInt8](repeating: 0, count: base.shapes.count)
    for image in structure.images where image.block < images.count && images[image.block] < 3 {
      images[image.block] += 1
    }
    imagesBefore = images
    titleWords = Self.words(of: page, [.title, .headline])
    summaryWords = Self.words(of: page, [.description])
    var top = -1
    var most = 0
    for index in base.blocks.indices where base.blocks[index].kind == .heading(level: 1) {
      let words = min(12, Int(base.shapes[index].words))
      if words > most { (top, most) = (index, words) }
    }
    topHeading = top
  }

  var count: Int { base.blocks.count }

  /// Writes the features of one block alone.
  func writeOwn(_ index: Int, into row: inout FeatureRow) {
    writeBasic(index, into: &row)
    elements.distances[Int(rows[index])].write(below: Int(ElementDistances.none), into: &row)
  }

  /// Writes those that are no distances.
  func writeBasic(_ index: Int, into row: inout FeatureRow) {
    writeShape(index, into: &row)
    let element = Int(rows[index])
    let parent = elements.parent(of: element)
    let block = structure.surroundings[index]
    row.put(Self.code(elements.tags[element]))
    row.put(elements.depths[element])
    row.put(block.flags.contains(.isHidden) ? 1 : 0)
    row.put(block.flags.contains(.isUnspoken) ? 1 : 0)
    row.put(block.flags.contains(.isAfterBreak) ? 1 : 0)
    writeSums(of: element, into: &row)
    writeSums(of: parent, into: &row)
    writeSums(of: elements.parent(of: parent), into: &row)
    row.put(elements.siblings[element].count)
    row.put(elements.siblings[parent].count)
    row.put(elements.cards[element].count)
    row.put(elements.cards[element].linkShare)
    row.put(min(100, kindUses[Int(elements.kinds[element])]))
    row.put(Float(index) / Float(count))
    row.put(topHeading < 0 ? -61 : Float(max(-60, min(200, index - topHeading))))
    row.put(BodyFeatures.log2(Float(count)))
    row.put(Float(imagesBefore[index]))
    let words = base.content.opening(of: index)
    for declared in [titleWords, summaryWords] {
      row.put(Float(declared.overlap(words).shared) / Float(max(1, words.count)))
    }
  }

  /// The content words of what a page declares; those of other items than articles are left out.
  private static func words(of page: Page, _ properties: [DeclaredProperty]) -> ContentWords {
    var lists: [ArraySlice<UInt32>] = []
    for value in page.declarations.values where properties.contains(value.property) {
      guard value.item < 0 || page.declarations.items[value.item].kind.isArticle else { continue }
      let text = Array(value.value.utf8.prefix(600))
      let content = ContentWordLists(blockCount: 1, byteCount: text.count) {
        _ = BlockShape(of: text.span, in: text.indices, words: .shared, content: &$0)
      }
      lists.append(content.words(of: 0))
      if lists.count == 8 { break }
    }
    return ContentWords(lists)
  }

  private func writeShape(_ index: Int, into row: inout FeatureRow) {
    let shape = base.shapes[index]
    let block = base.blocks[index]
    let words = Float(max(1, shape.words))
    row.put(BodyFeatures.log2(Float(shape.characters) + 1))
    row.put(BodyFeatures.log2(Float(shape.words) + 1))
    row.put(Float(shape.capitals) / words)
    row.put(Float(shape.shouts) / words)
    row.put(Float(shape.digits) / Float(max(1, shape.characters)))
    row.put(Float(shape.commas) / words)
    row.put(Float(min(shape.sentences, 12)))
    row.put(words / Float(shape.sentences + 1))
    let counted = min(words, 255)
    for kind in WordClass.allCases { row.put(Float(shape.classes[kind]) / counted) }
    row.put(Float(shape.ending.rawValue))
    row.put(Float(shape.beginning.rawValue))
    for bit in 0..<8 { row.put(Float(shape.flags.rawValue >> UInt8(bit) & 1)) }
    row.put(Float(shape.characters) / words)
    let bytes = Float(max(1, block.range.count))
    row.put(Float(block.linkedBytes) / bytes)
    row.put(Float(structure.surroundings[index].boldBytes) / bytes)
    row.put(Float(repeats[index]))
  }

  private func writeSums(of element: Int, into row: inout FeatureRow) {
    let sums = elements.sums[element]
    row.put(BodyFeatures.log2(sums.characters + 1))
    row.put(sums.linkShare)
    row.put(sums.proseCharacters / max(1, elements.sums[0].proseCharacters))
    row.put(min(50, sums.lanes[4]))
    row.put(sums.shortShare)
    row.put(min(60, sums.blocks))
    row.put(min(10, sums.lanes[6]))
  }

  /// A number for a tag, near for tags of one use.
  static func code(_ tag: HTMLTag) -> Float {
    switch tag {
    case .p: 0
    case .div, .section, .article, .main, .center, .body, .html, .span: 1
    case .li: 3
    case .dd, .dt: 4
    case .td, .th, .caption: 5
    case .blockquote: 6
    case .pre: 7
    case .figcaption: 8
    case .figure: 9
    case .h1: 10
    case .h2: 11
    case .h3: 12
    case .h4: 13
    case .h5: 14
    case .h6: 15
    case .header: 20
    case .summary: 21
    case .label: 22
    case .button: 23
    case .address: 24
    case .aside: 25
    case .footer: 26
    case .nav: 27
    case .form: 28
    default: 9
    }
  }
}
