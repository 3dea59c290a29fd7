/// Checks that the parts of a page agree with each other, and that every range lies in its text.
struct PageCheck {
  private let page: Page
  private let sourceLength: Int

  init(_ page: Page, sourceLength: Int) {
    self.page = page
    self.sourceLength = sourceLength
  }

  func run() {
    // A page in HTML may declare all that it tells.
    guard !page.blocks.isEmpty || page.structure != nil else { finding("a page without blocks") }
    checkBlocks()
    var start = 0
    for link in page.links {
      guard link.range.lowerBound >= start, isInside(link.range) else {
        finding("links out of order or beyond the text: \(link)")
      }
      start = link.range.lowerBound
    }
    if let structure = page.structure { check(structure) }
  }

  private func checkBlocks() {
    var end = 0
    for block in page.blocks {
      let range = block.range
      guard range.lowerBound >= end, !range.isEmpty, range.upperBound < page.text.count,
        page.text[range.upperBound] == 0x0A
      else { finding("a block out of order: \(block)") }
      guard page.text[range.lowerBound] & 0xC0 != 0x80 else { finding("a cut letter: \(block)") }
      guard block.linkedBytes <= range.count else { finding("more links than text: \(block)") }
      end = range.upperBound
      var sourceEnd = -1
      for piece in page.sourceRanges(of: range) {
        guard piece.start >= 0, piece.start < piece.end, piece.end <= sourceLength else {
          finding("a piece beyond the source: \(piece) of \(block)")
        }
        // Elements that the parser moved stand elsewhere in the source.
        guard piece.start >= sourceEnd || page.structure != nil else {
          finding("pieces out of order: \(page.sourceRanges(of: range)) of \(block)")
        }
        sourceEnd = piece.end
      }
      guard sourceEnd >= 0 else { finding("a block from nowhere: \(block)") }
    }
    // Each text is UTF-8 as a whole.
    guard String(validating: page.text, as: UTF8.self) != nil else {
      finding("text that is no UTF-8")
    }
  }

  private func check(_ structure: PageStructure) {
    guard structure.surroundings.count == page.blocks.count else {
      finding("\(structure.surroundings.count) surroundings of \(page.blocks.count) blocks")
    }
    for (index, element) in structure.elements.enumerated() {
      guard element.parent ?? -1 < index, element.text.isEmpty || isInside(element.text),
        element.blocks.lowerBound >= 0, element.blocks.upperBound <= page.blocks.count
      else { finding("an element out of order: \(element)") }
    }
    for (index, around) in structure.surroundings.enumerated() {
      guard around.element ?? 0 < max(1, structure.elements.count),
        around.boldBytes <= page.blocks[index].range.count
      else { finding("surroundings of another page: \(around)") }
    }
    for image in structure.images {
      guard image.block >= 0, image.block <= page.blocks.count,
        image.element ?? -1 < structure.elements.count
      else { finding("an image of another page: \(image)") }
    }
  }

  private func isInside(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= page.text.count
  }
}
