/// Compares nodes of two documents by what they are and hold, wherever they stood.
enum TreeComparison {
  /// Whether two nodes are alike, with all that is in them.
  ///
  /// Complexity: O(n), without recursion.
  static func areAlike(_ one: HTMLNode, _ other: HTMLNode) -> Bool {
    let (first, second) = (one.tree, other.tree)
    var (node, twin) = (one.number, other.number)
    while true {
      guard areAlikeAlone(first, node, second, twin) else { return false }
      let next = first.nodes.next(after: node, in: one.number)
      let nextTwin = second.nodes.next(after: twin, in: other.number)
      if next < 0 || nextTwin < 0 { return next == nextTwin }
      guard
        (first.nodes[next].parent == node) == (second.nodes[nextTwin].parent == twin),
        depth(from: node, to: next, first) == depth(from: twin, to: nextTwin, second)
      else { return false }
      (node, twin) = (next, nextTwin)
    }
  }

  /// How many levels up a walk goes from a node to the next.
  private static func depth(from node: Int32, to next: Int32, _ tree: TreeStorage) -> Int {
    var levels = 0
    var ancestor = node
    while ancestor >= 0, tree.nodes[next].parent != ancestor {
      ancestor = tree.nodes[ancestor].parent
      levels += 1
    }
    return levels
  }

  private static func areAlikeAlone(
    _ first: TreeStorage, _ node: Int32, _ second: TreeStorage, _ twin: Int32
  ) -> Bool {
    let (head, other) = (first.nodes[node].head, second.nodes[twin].head)
    guard head.form == other.form else { return false }
    guard head.isElement else { return first.data(of: node) == second.data(of: twin) }
    let attributes = first.attributeRange(of: node)
    let others = second.attributeRange(of: twin)
    guard isSame(head.name, first, other.name, second), attributes.count == others.count else {
      return false
    }
    return zip(attributes, others).allSatisfy { index, otherIndex in
      let (attribute, same) = (first.attributes[index], second.attributes[otherIndex])
      return isSame(attribute.name, first, same.name, second)
        && first.value(of: attribute) == second.value(of: same)
    }
  }

  private static func isSame(
    _ name: NameID, _ first: TreeStorage, _ other: NameID, _ second: TreeStorage
  ) -> Bool {
    if name.isKnown || other.isKnown { return name == other }
    return first.names.utf8(name) == second.names.utf8(other)
  }
}
