/// Finds the places of elements among their siblings; for a walk over many elements it counts the
/// children of a parent once.
struct SiblingPlaces {
  private let tree: TreeStorage
  /// By node, 0 for what is not counted yet; empty if each place is counted when it is asked for.
  private var places: [Places] = []

  private struct Places {
    var fromStart: Int32 = 0
    var fromEnd: Int32 = 0
    var ofTypeFromStart: Int32 = 0
    var ofTypeFromEnd: Int32 = 0
  }

  init(_ tree: TreeStorage, counting: Bool) {
    self.tree = tree
    if counting { places = Array(repeating: Places(), count: tree.nodes.count) }
  }

  /// Whether an element stands at one of these places.
  ///
  /// Complexity: O(siblings); over a walk O(1) on average.
  mutating func contains(_ node: Int32, _ position: SiblingPosition) -> Bool {
    if position.step == 0, position.offset == 1, !position.isOfType {
      return isOutermost(node, countingFromEnd: position.countsFromEnd)
    }
    if places.isEmpty { return position.contains(count(node, position)) }
    if places[Int(node)].fromStart == 0 { countSiblings(of: node) }
    let found = places[Int(node)]
    let place =
      switch (position.isOfType, position.countsFromEnd) {
      case (false, false): found.fromStart
      case (false, true): found.fromEnd
      case (true, false): found.ofTypeFromStart
      case (true, true): found.ofTypeFromEnd
      }
    return position.contains(Int(place))
  }

  /// Complexity: O(siblings that are no elements between it and the next one).
  private func isOutermost(_ node: Int32, countingFromEnd: Bool) -> Bool {
    var sibling = neighbour(of: node, forward: countingFromEnd)
    while sibling != 0 {
      if tree.nodes[sibling].head.isElement { return false }
      sibling = neighbour(of: sibling, forward: countingFromEnd)
    }
    return true
  }

  private func count(_ node: Int32, _ position: SiblingPosition) -> Int {
    let tag = tree.nodes[node].head.tag
    var place = 0
    var sibling = node
    while sibling != 0 {
      let head = tree.nodes[sibling].head
      if head.isElement, !position.isOfType || head.tag == tag { place += 1 }
      sibling = neighbour(of: sibling, forward: position.countsFromEnd)
    }
    return place
  }

  private func neighbour(of node: Int32, forward: Bool) -> Int32 {
    forward ? tree.nodes.nextSibling(of: node) : tree.nodes.previousSibling(of: node)
  }

  private mutating func countSiblings(of node: Int32) {
    let parent = tree.nodes[node].parent
    guard parent >= 0 else {
      places[Int(node)] = Places(fromStart: 1, fromEnd: 1, ofTypeFromStart: 1, ofTypeFromEnd: 1)
      return
    }
    var elements: Int32 = 0
    var ofType: [UInt32: Int32] = [:]
    forEachElement(in: parent) { child, tag, places in
      elements += 1
      ofType[tag, default: 0] += 1
      places[Int(child)].fromStart = elements
      places[Int(child)].ofTypeFromStart = ofType[tag, default: 1]
    }
    forEachElement(in: parent) { child, tag, places in
      let found = places[Int(child)]
      places[Int(child)].fromEnd = elements - found.fromStart + 1
      places[Int(child)].ofTypeFromEnd = ofType[tag, default: 1] - found.ofTypeFromStart + 1
    }
  }

  private mutating func forEachElement(
    in parent: Int32, _ body: (Int32, UInt32, inout [Places]) -> Void
  ) {
    var child = tree.nodes.firstChild(of: parent)
    while child != 0 {
      let head = tree.nodes[child].head
      if head.isElement { body(child, head.tag, &places) }
      child = tree.nodes.nextSibling(of: child)
    }
  }
}
