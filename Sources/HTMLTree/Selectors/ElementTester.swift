/// Tries compound selectors on elements.
struct ElementTester {
  let tree: TreeStorage
  /// The node that `:scope` is.
  let scope: Int32
  private var places: SiblingPlaces
  /// By node, the bits of those selectors in `:has()` that lead from it to an element.
  var relatives: [UInt64] = []
  private let ignoresCaseOfClasses: Bool

  init(_ tree: TreeStorage, scope: Int32, countsPlaces: Bool) {
    self.tree = tree
    self.scope = scope
    places = SiblingPlaces(tree, counting: countsPlaces)
    ignoresCaseOfClasses = tree.facts.quirksMode == .quirks
  }

  /// Those of some compounds of a chain that an element is; a compound may ask for bits before
  /// its own.
  ///
  /// Complexity: O(length of the compounds + length of the tag), times the length of the longest
  /// value for `*=`.
  @inline(__always)
  mutating func matches(_ candidates: UInt64, of chains: SelectorChains, at node: Int32) -> UInt64 {
    let head = tree.nodes[node].head
    var rest = candidates
    var matched: UInt64 = 0
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest &- 1
      if passes(chains.compounds[index], node, head, matched) { matched |= 1 << UInt64(index) }
    }
    return matched
  }

  @inline(__always)
  private mutating func passes(
    _ compound: BoundCompound, _ node: Int32, _ head: NodeHead, _ matched: UInt64
  ) -> Bool {
    if let name = compound.name {
      guard head.name == (head.form == .html ? name.html : name.foreign) else { return false }
    }
    for condition in compound.conditions {
      guard passes(condition, node, head, matched) else { return false }
    }
    return true
  }

  /// Recursion ends with the depth of the selector, which has a limit.
  private mutating func passes(
    _ condition: BoundCompound.Condition, _ node: Int32, _ head: NodeHead, _ matched: UInt64
  ) -> Bool {
    switch condition {
    case .id(let id):
      guard let attribute = tree.attribute(.id, of: node) else { return false }
      let test = AttributeTest(comparison: .equals, value: id)
      return passes(test, attribute, ignoresCaseOfClasses)
    case .class(let test):
      guard let attribute = tree.attribute(.class, of: node) else { return false }
      return passes(test, attribute, ignoresCaseOfClasses)
    case .attribute(let bound):
      return passes(bound, node, head)
    case .any(let simple, let bits):
      return matched & bits != 0 || isAny(of: simple, node, head, matched)
    case .none(let simple, let bits):
      return matched & bits == 0 && !isAny(of: simple, node, head, matched)
    case .has(let bits):
      return Int(node) < relatives.count && relatives[Int(node)] & bits != 0
    case .position(let position):
      return places.contains(node, position)
    case .empty:
      return isEmpty(node)
    case .root:
      return tree.documentElement == node
    case .scope:
      return scope == node || (scope == 0 && tree.documentElement == node)
    }
  }

  private mutating func isAny(
    of compounds: [BoundCompound], _ node: Int32, _ head: NodeHead, _ matched: UInt64
  ) -> Bool {
    for compound in compounds where passes(compound, node, head, matched) { return true }
    return false
  }

  private func passes(_ bound: BoundAttribute, _ node: Int32, _ head: NodeHead) -> Bool {
    if head.form == .html {
      guard let attribute = tree.attribute(bound.html, of: node) else { return false }
      return passes(bound.test, attribute, bound.ignoresCaseInHTML)
    }
    for index in tree.attributeRange(of: node) {
      let attribute = tree.attributes[index]
      if attribute.name.adjusted(for: head.form) == bound.foreign {
        return passes(bound.test, attribute, bound.ignoresCaseElsewhere)
      }
    }
    return false
  }

  @inline(__always)
  private func passes(
    _ test: AttributeTest, _ attribute: TokenAttribute, _ ignoringCase: Bool
  ) -> Bool {
    if attribute.valueFlags.isVerbatim {
      let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
      return test.passes(tree.utf8[range], ignoringCase: ignoringCase)
    }
    return test.passes(tree.value(of: attribute)[...], ignoringCase: ignoringCase)
  }

  private func isEmpty(_ node: Int32) -> Bool {
    var child = tree.firstChild(of: node)
    while child != 0 {
      if tree.nodes[child].head.form != .comment { return false }
      child = tree.nodes.nextSibling(of: child)
    }
    return true
  }
}

extension TreeStorage {
  /// The first element that is no part of another; -1 if there is none.
  var documentElement: Int32 {
    var child = nodes.firstChild(of: Int32(0))
    while child != 0 {
      if nodes[child].head.isElement { return child }
      child = nodes.nextSibling(of: child)
    }
    return -1
  }
}
