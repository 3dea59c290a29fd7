/// The nodes of a tree: columns by use, one row for each node, in the order of their making.
///
/// Row 0 is the document. 32 bytes a node.
struct NodeColumns: ~Copyable, Sendable {
  var heads = OwnedColumn<NodeHead>()
  var links = OwnedColumn<NodeLinks>()
  var spans = OwnedColumn<NodeSpan>()
  var pieces = OwnedColumn<TextPiece>()
  var endTagStarts = OwnedColumn<EndTagStart>()

  var count: Int { heads.count }

  mutating func reserve(_ nodes: Int) {
    heads.reserve(nodes)
    links.reserve(nodes)
    spans.reserve(nodes)
  }

  /// A node that is in no tree yet.
  @inline(__always)
  mutating func add(_ head: NodeHead, start: Int32, end: Int32, detail: Int32 = 0) -> Int32 {
    let node = Int32(truncatingIfNeeded: heads.count)
    heads.append(head)
    links.append(NodeLinks())
    spans.append(NodeSpan(start: start, end: end, detail: detail))
    return node
  }

  /// A node as the last child of another.
  @inline(__always)
  mutating func add(
    _ head: NodeHead, start: Int32, end: Int32, detail: Int32 = 0, to parent: Int32
  ) -> Int32 {
    let node = Int32(truncatingIfNeeded: heads.count)
    heads.append(head)
    spans.append(NodeSpan(start: start, end: end, detail: detail))
    let first = links[parent].firstChild
    if first == 0 {
      links[parent].firstChild = node
      links.append(NodeLinks(parent: parent, previousInRing: node))
    } else {
      let last = links[first].previousInRing
      links[first].previousInRing = node
      links[last].nextSibling = node
      links.append(NodeLinks(parent: parent, previousInRing: last))
    }
    return node
  }

  /// 0 if there is none.
  @inline(__always)
  func lastChild(of parent: Int32) -> Int32 {
    let first = links[parent].firstChild
    return first == 0 ? 0 : links[first].previousInRing
  }

  /// 0 if there is none.
  @inline(__always)
  func previousSibling(of node: Int32) -> Int32 {
    let previous = links[node].previousInRing
    // A first child's ring goes on to the last child, which has nothing after it.
    return previous == 0 || links[previous].nextSibling != node ? 0 : previous
  }
}

extension NodeColumns {
  /// Makes a node that is in no tree the last child of another.
  mutating func append(_ node: Int32, to parent: Int32) {
    links[node].parent = parent
    links[node].nextSibling = 0
    let first = links[parent].firstChild
    if first == 0 {
      links[parent].firstChild = node
      links[node].previousInRing = node
    } else {
      let last = links[first].previousInRing
      links[node].previousInRing = last
      links[last].nextSibling = node
      links[first].previousInRing = node
    }
  }

  /// Puts a node that is in no tree before one that has a parent.
  mutating func insert(_ node: Int32, before sibling: Int32) {
    let parent = links[sibling].parent
    let previous = links[sibling].previousInRing
    links[node].parent = parent
    links[node].nextSibling = sibling
    links[node].previousInRing = previous
    links[sibling].previousInRing = node
    if links[parent].firstChild == sibling {
      links[parent].firstChild = node
    } else {
      links[previous].nextSibling = node
    }
  }

  /// Takes a node out of the tree, if it is in one; its own children stay with it.
  mutating func detach(_ node: Int32) {
    let link = links[node]
    guard link.parent >= 0 else { return }
    let first = links[link.parent].firstChild
    if first == node {
      links[link.parent].firstChild = link.nextSibling
      if link.nextSibling != 0 { links[link.nextSibling].previousInRing = link.previousInRing }
    } else {
      links[link.previousInRing].nextSibling = link.nextSibling
      links[link.nextSibling == 0 ? first : link.nextSibling].previousInRing = link.previousInRing
    }
    links[node].parent = -1
    links[node].nextSibling = 0
    links[node].previousInRing = 0
  }

  /// Gives all children of one node to another, after those that it has.
  ///
  /// Complexity: O(children).
  mutating func moveChildren(of source: Int32, to target: Int32) {
    let first = links[source].firstChild
    guard first != 0 else { return }
    let last = links[first].previousInRing
    links[source].firstChild = 0
    var child = first
    while child != 0 {
      links[child].parent = target
      child = links[child].nextSibling
    }
    let targetFirst = links[target].firstChild
    if targetFirst == 0 {
      links[target].firstChild = first
    } else {
      let targetLast = links[targetFirst].previousInRing
      links[targetLast].nextSibling = first
      links[first].previousInRing = targetLast
      links[targetFirst].previousInRing = last
    }
  }
}
