/// Walks a node for its visible text; by the links, so that no depth of nesting costs stack.
struct VisibleTextReader: ~Copyable {
  private let tree: TreeStorage
  private var writer: VisibleTextWriter
  /// How many elements around the current node keep white space.
  private var preformattedDepth = 0
  private var listDepth = 0
  /// The length of the text at the start of the row that was begun last.
  private var rowStart = 0

  init(_ tree: TreeStorage, keepsRuns: Bool) {
    self.tree = tree
    writer = VisibleTextWriter(tree.utf8, keepsRuns: keepsRuns)
  }

  /// Reads a node, whatever its own role is: the text of a `title` is asked for as that of a `p`.
  ///
  /// Complexity: O(n).
  consuming func read(_ root: Int32) -> HTMLText {
    noteSurroundings(of: root)
    var node = root
    while true {
      let first = node == root || open(node) ? tree.firstChild(of: node) : 0
      if tree.nodes[node].head.isText { append(node) }
      if first != 0 {
        node = first
        continue
      }
      if node != root { close(node) }
      while node != root, tree.nodes.nextSibling(of: node) == 0 {
        node = tree.nodes[node].parent
        if node != root { close(node) }
      }
      if node == root { break }
      node = tree.nodes.nextSibling(of: node)
    }
    return HTMLText(utf8: writer.output, runs: writer.runs)
  }

  private mutating func noteSurroundings(of root: Int32) {
    var node = root
    while node >= 0 {
      let head = tree.nodes[node].head
      switch LayoutRole(head) {
      case .preformatted, .textArea: preformattedDepth += 1
      case .list: listDepth += 1
      default:
        if head.isHTML(.script) || head.isHTML(.style) { preformattedDepth += 1 }
      }
      node = tree.nodes[node].parent
    }
  }

  /// Begins a node; false if nothing in it is shown.
  private mutating func open(_ node: Int32) -> Bool {
    let head = tree.nodes[node].head
    guard head.isElement else { return head.form == .document }
    let role = LayoutRole(head)
    if role == .hidden || isHidden(node, head) { return false }
    switch role {
    case .block:
      writer.breakBlock(1)
      if head.isHTML(.tr) { rowStart = writer.output.count }
    case .spacedBlock: writer.breakBlock(2)
    case .list:
      writer.breakBlock(listDepth == 0 ? 2 : 1)
      listDepth += 1
    case .preformatted:
      writer.breakBlock(2)
      preformattedDepth += 1
    case .textArea: preformattedDepth += 1
    case .lineBreak: writer.breakLine()
    case .cell where hasCellBefore(node):
      writer.beginNextCell(rowHasText: writer.output.count > rowStart)
    default: break
    }
    return true
  }

  /// Ends a node that was begun, or that was not shown.
  private mutating func close(_ node: Int32) {
    let head = tree.nodes[node].head
    guard head.isElement else { return }
    let role = LayoutRole(head)
    if role == .inline || role == .hidden || isHidden(node, head) { return }
    switch role {
    case .block:
      if head.isHTML(.tr) {
        writer.endRow(hasText: writer.output.count > rowStart)
      } else {
        writer.breakBlock(1)
      }
    case .spacedBlock: writer.breakBlock(2)
    case .list:
      listDepth -= 1
      writer.breakBlock(listDepth == 0 ? 2 : 1)
    case .preformatted:
      preformattedDepth -= 1
      writer.breakBlock(2)
    case .textArea: preformattedDepth -= 1
    default: break
    }
  }

  private func isHidden(_ node: Int32, _ head: NodeHead) -> Bool {
    if head.isHTML(.dialog), tree.attribute(.open, of: node) == nil { return true }
    guard head.form == .html, let hidden = tree.attribute(.hidden, of: node) else { return false }
    // Such an element shows once a reader searches for its text.
    return !tree.value(of: hidden).elementsEqual("until-found".utf8)
  }

  /// Complexity: O(siblings before it that are no cells).
  private func hasCellBefore(_ node: Int32) -> Bool {
    var sibling = tree.nodes.previousSibling(of: node)
    while sibling != 0 {
      if case .cell = LayoutRole(tree.nodes[sibling].head) { return true }
      sibling = tree.nodes.previousSibling(of: sibling)
    }
    return false
  }

  private mutating func append(_ node: Int32) {
    let head = tree.nodes[node].head
    let span = tree.nodes.span(of: node)
    let isPreformatted = preformattedDepth > 0
    if head.hasPieces {
      for piece in tree.pieces(of: node) { writer.append(piece, isPreformatted: isPreformatted) }
    } else {
      let piece = TextPiece(start: span.start, end: span.end, next: 0, flags: head.textFlags)
      writer.append(piece, isPreformatted: isPreformatted)
    }
  }
}
