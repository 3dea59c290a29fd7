/// The text of a page block by block, as it is laid out in lines, and the elements around it: in
/// flat columns, for programs that judge all blocks of a page.
///
/// A block is what stands on lines of its own. Within it white space is one blank; no-break and
/// other spaces of Unicode count as white space, and invisible characters are left out. A line
/// feed ends each block. Unlike ``HTMLNode/text``, hidden elements are here, and marked.
package struct HTMLBlocks: Sendable {
  /// What is to be known of an element, or of a block by those around it.
  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Flows with the text around it.
    package static let isInline = Flags(rawValue: 1)
    /// `hidden`, or a style of its own that does not show it.
    package static let isHidden = Flags(rawValue: 2)
    /// `aria-hidden`: shown, but not read aloud.
    package static let isUnspoken = Flags(rawValue: 4)
    /// Shown only where no scripts run.
    package static let isNoscript = Flags(rawValue: 8)
    /// Its white space is kept.
    package static let isPreformatted = Flags(rawValue: 16)
    /// A line that a `br` began.
    package static let isAfterBreak = Flags(rawValue: 32)
  }

  /// An element with text or a picture in it.
  package struct Element: Sendable {
    /// The element around it; -1 for none.
    package var parent: Int32
    package var tag: HTMLTag
    /// Its own and, but for `isInline`, those of the elements around it.
    package var flags: Flags
    /// Its number in the tree.
    package var node: Int32
    /// Its place in ``text``.
    package var textStart: UInt32
    package var textEnd: UInt32
    /// The blocks that it has a part of.
    package var firstBlock: Int32
    package var endBlock: Int32
  }

  package struct Block: Sendable {
    package var start: UInt32
    package var end: UInt32
    /// The innermost element around it that is laid out in lines of its own; -1 for none.
    package var element: Int32
    package var flags: Flags
    /// How many bytes are within links, and within `b` or `strong`.
    package var linkedBytes: UInt32
    package var boldBytes: UInt32
    /// How many lists are around it.
    package var listDepth: UInt8
  }

  /// A link with text in it.
  package struct Link: Sendable {
    package var start: UInt32
    package var end: UInt32
    package var element: Int32
  }

  /// A picture, the block that it stands before or in, and the element around it.
  package struct Image: Sendable {
    package var node: Int32
    package var block: Int32
    package var element: Int32
  }

  /// A part of the text and what it stands for in the page's UTF-8: the same bytes, if both are of
  /// one length, else white space or a reference.
  package struct Run: Sendable {
    package var text: UInt32
    package var source: UInt32
    package var sourceEnd: UInt32
    /// Whether there is something between the run before and this one that is no white space.
    package var isSeparated: Bool
  }

  package internal(set) var text: [UInt8] = []
  package internal(set) var runs: [Run] = []
  /// In the order of their start, each behind those around it.
  package internal(set) var elements: [Element] = []
  package internal(set) var blocks: [Block] = []
  package internal(set) var links: [Link] = []
  package internal(set) var images: [Image] = []

  /// Complexity: O(n) in the length of the page.
  package init(_ document: HTMLDocument) {
    self = HTMLBlockReader(document.tree).read()
  }
}

extension HTMLDocument {
  /// One of the attributes that pages tell their parts by, and where its value stands in ``utf8``.
  package enum PartAttribute: UInt8, Sendable {
    case `class`, id, role, itemprop, rel, property, itemtype, dataTestid, dataComponent, ariaLabel
  }

  /// Calls the closure for each of these attributes of a node, with its value as it is written.
  ///
  /// Complexity: O(number of attributes).
  package func forEachPartAttribute(
    of node: Int32, _ body: (PartAttribute, Range<Int>) -> Void
  ) {
    for index in tree.attributeRange(of: node) {
      let attribute = tree.attributes[index]
      guard let part = PartAttribute(attribute.name) else { continue }
      body(part, Int(attribute.valueStart)..<Int(attribute.valueEnd))
    }
  }

  /// The node with a number that ``HTMLBlocks`` gives.
  package func node(_ number: Int32) -> HTMLNode { HTMLNode(tree: tree, number: number) }
}

extension HTMLDocument.PartAttribute {
  fileprivate init?(_ name: NameID) {
    switch name {
    case .class: self = .class
    case .id: self = .id
    case .role: self = .role
    case .itemprop: self = .itemprop
    case .rel: self = .rel
    case .property: self = .property
    case .itemtype: self = .itemtype
    case .dataTestid: self = .dataTestid
    case .dataComponent: self = .dataComponent
    case .ariaLabel: self = .ariaLabel
    default: return nil
    }
  }
}
