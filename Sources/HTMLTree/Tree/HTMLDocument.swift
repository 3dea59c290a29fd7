/// An HTML page as the tree that browsers make of it; every node knows where in the source it
/// stood.
///
/// A document never changes. It is one reference: copies are cheap, and any thread may read it.
public struct HTMLDocument: Sendable {
  let tree: TreeStorage

  init(tree: TreeStorage) { self.tree = tree }

  /// The document node; a fragment's nodes are its children.
  public var root: HTMLNode { HTMLNode(tree: tree, number: 0) }

  /// The text that the tree was made of; ranges of nodes refer to it.
  public var utf8: [UInt8] { tree.utf8 }

  /// The text, its encoding, and the way back to the bytes of the source.
  public var decoded: DecodedText { tree.decoded }

  /// How browsers lay the page out: `quirks` for those without a doctype.
  public var quirksMode: HTMLQuirksMode { tree.facts.quirksMode }

  /// The limits that the page went beyond; usually none.
  public var limitsHit: Set<HTMLLimit> { tree.facts.limits.limits }

  /// The parse errors in the order of the text, if the options asked for them.
  public var errors: [HTMLParseError] { tree.facts.errors }

  /// The offset in the source of an offset in ``utf8``: the same for pages in UTF-8.
  ///
  /// Complexity: O(1).
  public func sourceOffset(of offset: Int) -> Int { tree.decoded.offsets.sourceOffset(of: offset) }

  /// The `html` element; nil in a fragment that has none.
  public var documentElement: HTMLNode? { root.children.first { $0.kind == .element } }

  /// The first `head` in the `html` element; nil in a fragment.
  public var head: HTMLNode? { documentElement?.children.first { $0.isElement("head") } }

  /// The `body` or `frameset` in the `html` element; nil in a fragment.
  public var body: HTMLNode? {
    documentElement?.children.first { $0.isElement("body") || $0.isElement("frameset") }
  }

  /// How many nodes the parser made; those that it took out of the tree again count too.
  public var nodeCount: Int { tree.nodes.count }
}

/// How a page's doctype makes browsers lay it out.
public enum HTMLQuirksMode: String, Sendable, Hashable {
  case noQuirks
  case limitedQuirks
  case quirks
}
