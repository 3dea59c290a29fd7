/// Finds for each element which selectors in `:has()` lead from it to another.
///
/// It goes from the last element to the first, so that what stands in an element and behind it is
/// known before: each element is tried once.
enum RelativeFinder {
  /// What is known of an element, or of what stands around it.
  private struct Seen {
    /// Ends of selectors at children that have been tried.
    var children: UInt64 = 0
    var descendants: UInt64 = 0
    /// At the child that was tried last: the next sibling of the child that comes now.
    var lastChild: UInt64 = 0
  }

  /// The bits for each node of a tree.
  ///
  /// Complexity: O(nodes × compounds).
  static func relatives(
    _ selector: BoundSelector, in tree: TreeStorage, _ tester: inout ElementTester
  ) -> [UInt64] {
    var relatives = [UInt64](repeating: 0, count: tree.nodes.count)
    var seen = [Seen](repeating: Seen(), count: tree.nodes.count)
    let chains = selector.relative
    let starts = selector.relativeStarts
    let lasts = chains.lasts
    for node in elements(of: tree).reversed() {
      let parent = Int(tree.nodes[node].parent)
      let inside = seen[Int(node)]
      let behind = seen[parent]
      let candidates =
        lasts | (inside.children >> 1) & chains.child
        | (inside.descendants >> 1) & chains.descendant
        | (behind.lastChild >> 1) & chains.nextSibling
        | (behind.children >> 1) & chains.subsequentSibling
      let own = tester.matches(candidates, of: chains, at: node)
      relatives[Int(node)] =
        inside.children & starts.child | inside.descendants & starts.descendant
        | behind.lastChild & starts.nextSibling | behind.children & starts.subsequentSibling
      seen[parent].children |= own
      seen[parent].descendants |= own | inside.descendants
      seen[parent].lastChild = own
    }
    return relatives
  }

  /// All elements in tree order, those in templates too.
  private static func elements(of tree: TreeStorage) -> [Int32] {
    var elements: [Int32] = []
    var node: Int32 = 0
    while true {
      let first = tree.nodes.firstChild(of: node)
      node = first != 0 ? first : tree.node(behind: node, in: 0)
      if node < 0 { return elements }
      if tree.nodes[node].head.isElement { elements.append(node) }
    }
  }
}

extension SelectorChains {
  /// The last compounds of selectors.
  fileprivate var lasts: UInt64 {
    let all = compounds.count == 64 ? UInt64.max : (1 << UInt64(compounds.count)) - 1
    return all & ~(descendant | child | nextSibling | subsequentSibling)
  }
}
