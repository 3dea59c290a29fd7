package import HTMLTree

/// The elements around the blocks of a page that was HTML: what a dump has lost.
package struct PageStructure: Sendable {
  /// The elements with text or a picture in them, in the order of the page, each behind those
  /// around it.
  package var elements: [PageElement] = []
  /// For each block of the page what is around it.
  package var surroundings: [BlockSurroundings] = []
  package var images: [PageImage] = []
}

/// An element of a page.
package struct PageElement: Sendable {
  /// The element around it; nil at the top.
  package var parent: Int?
  package var tag: HTMLTag
  package var flags: HTMLBlocks.Flags
  /// What its own attributes hint at.
  package var hints: ElementHints
  /// These and those of all elements around it.
  package var hintsAround: ElementHints
  /// How many elements are around it.
  package var depth: Int
  /// Its bytes in ``Page/text``; empty for an element with a picture alone.
  package var text: Range<Int>
  /// The blocks that it has a part of.
  package var blocks: Range<Int>
  /// Its number in the tree.
  package var node: Int32
  /// The same for elements that are written alike: of one tag, one class but for its numbers.
  package var signature: UInt32
}

/// What is known of a block beside its text.
package struct BlockSurroundings: Sendable {
  /// The innermost element around it that has lines of its own; nil for text at the top.
  package var element: Int?
  package var flags: HTMLBlocks.Flags
  /// How many of its bytes are bold.
  package var boldBytes: Int
}

/// A picture on a page.
package struct PageImage: Sendable {
  /// Its address as written; of several sizes the first.
  package var address: String
  /// What stands in for it where it is not shown.
  package var alternative: String
  /// The innermost element around it.
  package var element: Int?
  /// The block that it stands before or in.
  package var block: Int
  package var node: Int32
}

extension PageStructure {
  /// The elements around an element, itself first.
  package func chain(from element: Int?) -> ElementChain {
    ElementChain(structure: self, index: element)
  }
}

/// An element and those around it, from the innermost.
package struct ElementChain: Sequence, IteratorProtocol {
  fileprivate let structure: PageStructure
  fileprivate var index: Int?

  package mutating func next() -> PageElement? {
    guard let index else { return nil }
    let element = structure.elements[index]
    self.index = element.parent
    return element
  }
}
