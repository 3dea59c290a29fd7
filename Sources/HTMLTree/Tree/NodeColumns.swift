/// The nodes of a tree: a row for each node, in the order of their making, and what few of them
/// have in columns of its own.
///
/// Row 0 is the document. As long as every node is made where a walk over the tree finds it next,
/// its parent alone tells its place, and a finished tree has 20 bytes a node: the rows, and where
/// each node's own nodes end. The first node that is put elsewhere makes links for all of them, 28
/// bytes a node from then on.
struct NodeColumns: ~Copyable, Sendable {
  private var rows = OwnedColumn<NodeRow>()
  /// Of a finished tree without links: by node, behind the last node in it.
  private var ends = OwnedColumn<Int32>()
  /// By node, if the tree has links.
  private var links = OwnedColumn<NodeLinks>()
  private(set) var isLinked = false
  /// The first attribute of the elements that have some.
  var attributeStarts = SparseColumn()
  var texts = OwnedColumn<PiecedText>()
  var pieces = OwnedColumn<TextPiece>()
  var endTagStarts = OwnedColumn<EndTagStart>()

  @inline(__always)
  var count: Int { rows.count }

  mutating func reserve(_ nodes: Int) { rows.reserve(nodes) }

  @inline(__always)
  subscript(node: Int32) -> NodeRow {
    get { rows[node] }
    _modify { yield &rows[node] }
  }

  /// Where a node stands in the text.
  @inline(__always)
  func span(of node: Int32) -> NodeSpan {
    let row = rows[node]
    if row.head.hasPieces { return texts[row.start].span }
    return NodeSpan(start: row.start, end: row.end)
  }

  /// The document, or a node that is in no tree yet.
  mutating func add(_ head: NodeHead, start: Int32, end: Int32) -> Int32 {
    if !rows.isEmpty { link() }
    let node = Int32(truncatingIfNeeded: rows.count)
    rows.append(NodeRow(head: head, parent: -1, start: start, end: end))
    if isLinked { links.append(NodeLinks()) }
    return node
  }

  /// A node as the last child of another.
  @inline(__always)
  mutating func add(_ head: NodeHead, start: Int32, end: Int32, to parent: Int32) -> Int32 {
    if isLinked || !isInOrder(parent) { return addLinked(head, start, end, to: parent) }
    let node = Int32(truncatingIfNeeded: rows.count)
    rows.append(NodeRow(head: head, parent: parent, start: start, end: end))
    return node
  }

  /// Whether a walk over the tree comes from the last row to a new last child of a node: that has
  /// the last row in it, or is that itself.
  ///
  /// Complexity: O(1) on average, for a new row takes all those from the way that are passed.
  @inline(__always)
  private func isInOrder(_ parent: Int32) -> Bool {
    var last = Int32(truncatingIfNeeded: rows.count &- 1)
    while last > parent { last = rows[last].parent }
    return last == parent
  }

  @inline(never)
  private mutating func addLinked(
    _ head: NodeHead, _ start: Int32, _ end: Int32, to parent: Int32
  ) -> Int32 {
    link()
    let node = Int32(truncatingIfNeeded: rows.count)
    rows.append(NodeRow(head: head, parent: -1, start: start, end: end))
    links.append(NodeLinks())
    append(node, to: parent)
    return node
  }

  /// Ends the making of the tree.
  ///
  /// Complexity: O(n)
  mutating func finish() {
    sortEndTagStarts()
    guard !isLinked else { return }
    ends.append(0, times: rows.count)
    var node = Int32(truncatingIfNeeded: rows.count &- 1)
    while node > 0 {
      // The last node in a node comes first, and so its end.
      if ends[node] == 0 { ends[node] = node &+ 1 }
      let parent = rows[node].parent
      if ends[parent] == 0 { ends[parent] = ends[node] }
      node &-= 1
    }
    if ends[Int32(0)] == 0 { ends[Int32(0)] = 1 }
  }

  /// Sorts the side table of end tags by node.
  ///
  /// Complexity: O(n log n) in the unusual end tags.
  private mutating func sortEndTagStarts() {
    guard endTagStarts.count > 1 else { return }
    let sorted = endTagStarts.withElements { elements in elements.sorted { $0.node < $1.node } }
    endTagStarts.truncate(to: 0)
    for element in sorted { endTagStarts.append(element) }
  }
}

/// The relatives of a node; 0 for none.
extension NodeColumns {
  @inline(__always)
  func firstChild(of node: Int32) -> Int32 {
    if isLinked { return links[node].firstChild }
    let next = node &+ 1
    return Int(next) < rows.count && rows[next].parent == node ? next : 0
  }

  /// Of a tree without links only if it is finished.
  @inline(__always)
  func nextSibling(of node: Int32) -> Int32 {
    if isLinked { return links[node].nextSibling }
    let next = ends[node]
    return Int(next) < rows.count && rows[next].parent == rows[node].parent ? next : 0
  }

  /// Of a tree without links only if it is finished.
  ///
  /// Complexity: O(depth).
  func lastChild(of node: Int32) -> Int32 {
    if isLinked {
      let first = links[node].firstChild
      return first == 0 ? 0 : links[first].previousInRing
    }
    let last = ends[node] &- 1
    return last == node ? 0 : ancestor(of: last, in: node)
  }

  /// Complexity: O(depth); over all siblings no more than what is in them.
  func previousSibling(of node: Int32) -> Int32 {
    if isLinked {
      let previous = links[node].previousInRing
      // A first child's ring goes on to the last child, which has nothing after it.
      return previous == 0 || links[previous].nextSibling != node ? 0 : previous
    }
    let parent = rows[node].parent
    return parent < 0 || parent == node &- 1 ? 0 : ancestor(of: node &- 1, in: parent)
  }

  /// Of a node and those around it, the one that is a child of another, which is around it too.
  private func ancestor(of node: Int32, in parent: Int32) -> Int32 {
    var node = node
    while rows[node].parent > parent { node = rows[node].parent }
    return node
  }

  /// The last child of a node if that is a text; 0 if not.
  @inline(__always)
  func lastText(of parent: Int32) -> Int32 {
    // Nothing is in a text, so that the last one is the last row.
    let last =
      isLinked ? lastChild(of: parent) : Int32(truncatingIfNeeded: rows.count &- 1)
    return last > 0 && rows[last].head.isText && rows[last].parent == parent ? last : 0
  }
}

extension NodeColumns {
  /// Makes links for all nodes, if there are none.
  ///
  /// Complexity: O(n) once.
  mutating func link() {
    guard !isLinked else { return }
    isLinked = true
    links.reserve(rows.count + rows.count / 4 + 16)
    links.append(NodeLinks(), times: rows.count)
    var node: Int32 = 1
    while node < rows.count {
      linkLast(node, in: rows[node].parent)
      node += 1
    }
  }

  /// Links a node behind the children of another.
  private mutating func linkLast(_ node: Int32, in parent: Int32) {
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

  /// Makes a node that is in no tree the last child of another.
  mutating func append(_ node: Int32, to parent: Int32) {
    link()
    rows[node].parent = parent
    links[node].nextSibling = 0
    linkLast(node, in: parent)
  }

  /// Puts a node that is in no tree before one that has a parent.
  mutating func insert(_ node: Int32, before sibling: Int32) {
    link()
    let parent = rows[sibling].parent
    let previous = links[sibling].previousInRing
    rows[node].parent = parent
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
    link()
    let parent = rows[node].parent
    let link = links[node]
    guard parent >= 0 else { return }
    let first = links[parent].firstChild
    if first == node {
      links[parent].firstChild = link.nextSibling
      if link.nextSibling != 0 { links[link.nextSibling].previousInRing = link.previousInRing }
    } else {
      links[link.previousInRing].nextSibling = link.nextSibling
      links[link.nextSibling == 0 ? first : link.nextSibling].previousInRing = link.previousInRing
    }
    rows[node].parent = -1
    links[node].nextSibling = 0
    links[node].previousInRing = 0
  }

  /// Gives all children of one node to another, after those that it has.
  ///
  /// Complexity: O(children).
  mutating func moveChildren(of source: Int32, to target: Int32) {
    link()
    let first = links[source].firstChild
    guard first != 0 else { return }
    let last = links[first].previousInRing
    links[source].firstChild = 0
    var child = first
    while child != 0 {
      rows[child].parent = target
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
