extension HTMLNode {
  private func node(_ number: Int32) -> HTMLNode? {
    number > 0 ? HTMLNode(tree: tree, number: number) : nil
  }

  /// The node that this is a child of; the `template` for its contents, nil for the document.
  public var parent: HTMLNode? {
    let parent = tree.nodes[number].parent
    return parent < 0 ? nil : HTMLNode(tree: tree, number: parent)
  }

  public var nextSibling: HTMLNode? { node(tree.nodes.nextSibling(of: number)) }

  public var previousSibling: HTMLNode? { node(tree.nodes.previousSibling(of: number)) }

  public var firstChild: HTMLNode? { node(tree.firstChild(of: number)) }

  public var lastChild: HTMLNode? {
    tree.firstChild(of: number) == 0 ? nil : node(tree.nodes.lastChild(of: number))
  }

  /// The nodes in this one, one level down.
  public var children: HTMLNodeChildren {
    HTMLNodeChildren(tree: tree, first: tree.firstChild(of: number))
  }

  /// All nodes in this one, in the order of their start tags; the contents of templates are not
  /// among them.
  public var descendants: HTMLNodeDescendants { HTMLNodeDescendants(tree: tree, root: number) }

  /// What is in a `template` element; nil for any other node.
  public var templateContents: HTMLNode? {
    let first = tree.nodes.firstChild(of: number)
    guard first != 0, tree.nodes[first].head.form == .templateContents else { return nil }
    return HTMLNode(tree: tree, number: first)
  }
}

/// The children of a node, first to last.
public struct HTMLNodeChildren: Sequence, IteratorProtocol, Sendable {
  let tree: TreeStorage
  var upcoming: Int32

  init(tree: TreeStorage, first: Int32) {
    self.tree = tree
    upcoming = first
  }

  public mutating func next() -> HTMLNode? {
    guard upcoming != 0 else { return nil }
    let node = HTMLNode(tree: tree, number: upcoming)
    upcoming = tree.nodes.nextSibling(of: upcoming)
    return node
  }
}

/// All nodes in a node, each before its own children.
public struct HTMLNodeDescendants: Sequence, IteratorProtocol, Sendable {
  let tree: TreeStorage
  let root: Int32
  var current: Int32

  init(tree: TreeStorage, root: Int32) {
    self.tree = tree
    self.root = root
    current = root
  }

  public mutating func next() -> HTMLNode? {
    guard current >= 0 else { return nil }
    current = tree.node(after: current, in: root)
    return current < 0 ? nil : HTMLNode(tree: tree, number: current)
  }
}

extension TreeStorage {
  /// 0 if there is none; the contents of a template are no child.
  @inline(__always)
  func firstChild(of node: Int32) -> Int32 {
    let first = nodes.firstChild(of: node)
    return first != 0 && nodes[first].head.form == .templateContents ? 0 : first
  }

  /// The next node in tree order within another; -1 if there is none.
  ///
  /// Complexity: O(1) over a whole walk.
  @inline(__always)
  func node(after node: Int32, in root: Int32) -> Int32 {
    let first = firstChild(of: node)
    return first != 0 ? first : self.node(behind: node, in: root)
  }

  /// The next node in tree order within another that is not in this one; -1 if there is none.
  @inline(__always)
  func node(behind node: Int32, in root: Int32) -> Int32 {
    var current = node
    while current != root, current >= 0 {
      let next = nodes.nextSibling(of: current)
      if next != 0 { return next }
      current = nodes[current].parent
    }
    return -1
  }
}
