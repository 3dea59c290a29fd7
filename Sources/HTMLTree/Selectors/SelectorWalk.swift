/// Walks a tree and tells which elements a selector chooses.
///
/// Each element gets a word with the beginnings of selectors that end at it. What its parent, its
/// ancestors and the siblings before it got decides which compounds are tried next, so that nothing
/// is tried twice and nothing is tried again: O(nodes × compounds), whatever the page is.
struct SelectorWalk {
  private let selector: BoundSelector
  private let tree: TreeStorage
  private var tester: ElementTester
  private var level = Level()

  /// What is known while the children of one node are walked.
  private struct Level {
    var parent: UInt64 = 0
    /// Of the parent and all around it.
    var ancestors: UInt64 = 0
    /// Of the element before.
    var previous: UInt64 = 0
    /// Of all siblings before.
    var before: UInt64 = 0
  }

  /// A walk over many nodes prepares tables that cost O(nodes).
  init(_ selector: HTMLSelector, in tree: TreeStorage, scope: Int32, isWide: Bool) {
    self.tree = tree
    self.selector = BoundSelector(selector, in: tree)
    tester = ElementTester(
      tree, scope: scope, countsPlaces: isWide && self.selector.asksForPositions)
    if !self.selector.relative.compounds.isEmpty {
      tester.relatives = RelativeFinder.relatives(self.selector, in: tree, &tester)
    }
  }

  /// The chosen elements in a node, in tree order.
  mutating func descendants(of root: Int32, limit: Int) -> [HTMLNode] {
    var found: [HTMLNode] = []
    enterPath(to: root)
    var levels: [Level] = []
    var node = root
    while true {
      let first = tree.firstChild(of: node)
      if first != 0 {
        levels.append(level)
        level = node == root ? level : below(level, last: level.previous)
        node = first
      } else {
        while node != root, tree.nodes.nextSibling(of: node) == 0 {
          node = tree.nodes[node].parent
          level = levels.removeLast()
        }
        if node == root { return found }
        node = tree.nodes.nextSibling(of: node)
      }
      if tree.nodes[node].head.isElement, take(node) {
        found.append(HTMLNode(tree: tree, number: node))
        if found.count == limit { return found }
      }
    }
  }

  /// Whether an element is chosen.
  mutating func matches(_ node: Int32) -> Bool {
    guard tree.nodes[node].head.isElement else { return false }
    // Most elements are none of the last compounds, whatever is around them.
    if selector.chains.compounds.count == 1 || !selector.chains.hasCombinators {
      return take(node)
    }
    return elementsAround(node).last.map { $0 == node } ?? false
  }

  /// The chosen element that is nearest to a node, which may be that itself; 0 for none.
  mutating func closest(to node: Int32) -> Int32 {
    let head = tree.nodes[node].head
    let start = head.isText || head.form == .comment ? tree.nodes[node].parent : node
    return elementsAround(start).last ?? 0
  }

  /// The chosen elements among a node and those around it, from the outside.
  private mutating func elementsAround(_ node: Int32) -> [Int32] {
    var found: [Int32] = []
    for element in path(to: node) {
      enter(element)
      if take(element) { found.append(element) }
      level = below(level, last: level.previous)
    }
    return found
  }

  /// Tries all that stands around the children of a node.
  private mutating func enterPath(to node: Int32) {
    guard selector.chains.hasCombinators else { return }
    for element in path(to: node) {
      enter(element)
      _ = take(element)
      level = below(level, last: level.previous)
    }
  }

  /// Tries the siblings before an element, if the selector asks for siblings.
  private mutating func enter(_ element: Int32) {
    guard selector.chains.hasSiblingCombinators else { return }
    let parent = tree.nodes[element].parent
    var sibling = parent >= 0 ? tree.firstChild(of: parent) : element
    while sibling != element, sibling != 0 {
      if tree.nodes[sibling].head.isElement { _ = take(sibling) }
      sibling = tree.nodes.nextSibling(of: sibling)
    }
  }

  /// The elements around a node and that itself, from the outside; the contents of a template are
  /// a tree of their own.
  private func path(to node: Int32) -> [Int32] {
    var path: [Int32] = []
    var current = node
    while current >= 0, tree.nodes[current].head.isElement {
      path.append(current)
      current = tree.nodes[current].parent
    }
    return path.reversed()
  }

  private func below(_ level: Level, last: UInt64) -> Level {
    Level(parent: last, ancestors: level.ancestors | last)
  }

  /// Tries an element, the next one of its level; whether it is chosen.
  @inline(__always)
  private mutating func take(_ node: Int32) -> Bool {
    let chains = selector.chains
    let candidates =
      chains.firsts | (level.parent & chains.child) << 1
      | (level.ancestors & chains.descendant) << 1
      | (level.previous & chains.nextSibling) << 1
      | (level.before & chains.subsequentSibling) << 1
    let matched = tester.matches(candidates, of: chains, at: node)
    level.previous = matched
    level.before |= matched
    return matched & selector.accepted != 0
  }
}
