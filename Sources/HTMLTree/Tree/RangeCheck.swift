/// Reads the source of every node of a document again, as a fragment in the node's parent, and
/// compares what comes of it with the node.
///
/// Nodes that have no source of their own, and elements with such a node in them, cannot be compared
/// so; they are counted. It is no part of the public interface: only
/// `@_spi(Conformance) import HTMLTree` shows it.
@_spi(Conformance) public struct RangeCheck: Sendable {
  /// How many nodes came out alike or not.
  public private(set) var checkedCount = 0
  /// How many nodes have no source of their own.
  public private(set) var skippedCount = 0
  /// The nodes that did not come out alike.
  public private(set) var mismatches: [HTMLNode] = []

  private let document: HTMLDocument

  /// Complexity: O(n) times the depth of the tree.
  public init(_ document: HTMLDocument, isScriptingEnabled: Bool = false) {
    self.document = document
    var options = HTMLParsingOptions()
    options.isScriptingEnabled = isScriptingEnabled
    let plain = Self.plainNodes(of: document.tree)
    var node = document.tree.nodes.next(after: 0, in: 0)
    while node > 0 {
      check(node, isPlain: plain[Int(node)], options)
      node = document.tree.nodes.next(after: node, in: 0)
    }
  }

  /// Which nodes have nothing in them that was moved or made by the parser.
  private static func plainNodes(of tree: TreeStorage) -> [Bool] {
    var plain = [Bool](repeating: false, count: tree.nodes.count)
    var order: [Int32] = []
    var node = tree.nodes.next(after: 0, in: 0)
    while node > 0 {
      order.append(node)
      plain[Int(node)] = tree.nodes[node].head.flags.isDisjoint(with: [
        .isImplied, .isClone, .isMoved,
      ])
      node = tree.nodes.next(after: node, in: 0)
    }
    for node in order.reversed() where !plain[Int(node)] {
      let parent = tree.nodes[node].parent
      if parent > 0 { plain[Int(parent)] = false }
    }
    return plain
  }

  private mutating func check(_ number: Int32, isPlain: Bool, _ options: HTMLParsingOptions) {
    let tree = document.tree
    let node = HTMLNode(tree: tree, number: number)
    guard isPlain, Self.isCheckable(node), let parent = node.parent else {
      if tree.nodes[number].head.form != .templateContents { skippedCount += 1 }
      return
    }
    checkedCount += 1
    let made = again(node, in: parent, options).filter { !$0.isImplied }
    if made.count != 1 || !TreeComparison.areAlike(node, made[0]) { mismatches.append(node) }
  }

  /// What the source of a node makes in the parent of it.
  private func again(
    _ node: HTMLNode, in parent: HTMLNode, _ options: HTMLParsingOptions
  ) -> [HTMLNode] {
    // A byte order mark of its own, so that one in the slice is text.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let slice = document.utf8[node.range]
    if parent.kind == .document, node.kind == .element {
      let source = DecodedText(decoding: mark + slice, as: .utf8)
      return Array(HTMLDocument(parsing: source, options: options).root.children)
    }
    // The standard reads a fragment in `head` as if it stood in `body`, but for a page's own.
    if parent.isElement("head") {
      let source = DecodedText(decoding: mark + Array("<head>".utf8) + slice, as: .utf8)
      let page = HTMLDocument(parsing: source, options: options)
      return page.head.map { Array($0.children) } ?? []
    }
    let source = DecodedText(decoding: mark + slice, as: .utf8)
    let fragment = TreeBuilder.tree(of: source, context: context(of: parent), options: options)
    return Array(HTMLDocument(tree: fragment).root.children)
  }

  private static func isCheckable(_ node: HTMLNode) -> Bool {
    guard let parent = node.parent else { return false }
    switch node.kind {
    case .document, .doctype, .templateContents: return false
    case .comment: break
    // White space between `head` and `body` means nothing without them; a CDATA section's marks are
    // not in the range of its text.
    case .text:
      if node.head.hasPieces || parent.isElement("html") { return false }
      if node.head.textFlags.contains(.isLiteral), parent.namespace != .html { return false }
    // Behind a `frameset`, which no fragment has.
    case .element: if parent.isElement("html"), node.isElement("noframes") { return false }
    }
    return hasOwnContext(node)
  }

  /// Whether the parent of a node alone tells how the node is read.
  ///
  /// The standard knows no more of a fragment's context than one element; what goes by elements
  /// further out comes out otherwise.
  private static func hasOwnContext(_ node: HTMLNode) -> Bool {
    let hasElements =
      node.templateContents != nil || node.children.contains { $0.kind == .element }
    let formTags = formTagCount(in: node)
    // A form that another one, wherever it stands, keeps from being made.
    if formTags > 0, formTags != formCount(in: node) { return false }
    var ancestor = node.parent
    while let element = ancestor {
      // A template's mode comes of its first tags.
      if element.kind == .templateContents { return false }
      if element.isElement("noscript"), element.parent?.isElement("head") == true { return false }
      // Options and ruby text look for these around them.
      if hasElements, element.isElement("select") || element.isElement("ruby") { return false }
      if element.isElement("form"), element.isMoved || formTags > 0 { return false }
      // What was moved before a table is still read as in that.
      if element.isMoved, isBeforeItsTable(element) { return false }
      ancestor = element.parent
    }
    return true
  }

  private static func formCount(in node: HTMLNode) -> Int {
    (node.isElement("form") ? 1 : 0) + node.descendants.count { $0.isElement("form") }
  }

  /// How often `<form` stands in the source of a node.
  private static func formTagCount(in node: HTMLNode) -> Int {
    let tag = Array("<form".utf8)
    let source = node.tree.utf8[node.range]
    guard source.count >= tag.count else { return 0 }
    return source.indices.dropLast(tag.count - 1).count { start in
      source[start] == tag[0]
        && source[start..<start + tag.count].map(ASCII.lowercased).elementsEqual(tag)
    }
  }

  private static func isBeforeItsTable(_ node: HTMLNode) -> Bool {
    var sibling = node.nextSibling
    while let next = sibling {
      if next.range.lowerBound < node.range.lowerBound { return true }
      if !next.isMoved { return false }
      sibling = next.nextSibling
    }
    return false
  }

  private func context(of parent: HTMLNode) -> HTMLFragmentContext {
    guard parent.kind == .element else { return HTMLFragmentContext("body") }
    var context = HTMLFragmentContext(parent.name, namespace: parent.namespace ?? .html)
    context.quirksMode = document.quirksMode
    if let encoding = parent.attribute("encoding") { context.attributes["encoding"] = encoding }
    var ancestor: HTMLNode? = parent
    while let element = ancestor {
      if element.isElement("form") { context.isInForm = true }
      ancestor = element.parent
    }
    return context
  }
}
