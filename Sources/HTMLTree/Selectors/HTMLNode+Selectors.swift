extension HTMLNode {
  /// The elements in the node that a selector chooses, in tree order.
  ///
  /// The selector is for the whole page: `"main p"` finds the paragraphs of a `div` within `main`.
  /// `:scope` is the node itself. The contents of templates are not looked at.
  ///
  /// Complexity: O(n × parts of the selector) for n nodes, their attributes included; in nodes far
  /// down, also what is around them.
  public func select(_ selector: HTMLSelector) -> [HTMLNode] {
    var walk = SelectorWalk(selector, in: tree, scope: number, isWide: true)
    return walk.descendants(of: number, limit: .max)
  }

  /// The first element in the node that a selector chooses; nil if there is none.
  public func first(_ selector: HTMLSelector) -> HTMLNode? {
    var walk = SelectorWalk(selector, in: tree, scope: number, isWide: true)
    return walk.descendants(of: number, limit: 1).first
  }

  /// Whether the node is an element that a selector chooses.
  ///
  /// Complexity: O(elements around it × parts of the selector). Those that ask for siblings look at
  /// the siblings of all these, and `:has()` looks at the whole page: for many nodes, `select` once.
  public func matches(_ selector: HTMLSelector) -> Bool {
    var walk = SelectorWalk(selector, in: tree, scope: number, isWide: false)
    return walk.matches(number)
  }

  /// The node itself or the nearest element around it that a selector chooses; nil if there is none.
  public func closest(_ selector: HTMLSelector) -> HTMLNode? {
    var walk = SelectorWalk(selector, in: tree, scope: number, isWide: false)
    let found = walk.closest(to: number)
    return found == 0 ? nil : HTMLNode(tree: tree, number: found)
  }
}

extension HTMLNode {
  /// The elements in the node that a selector chooses, in tree order.
  ///
  /// - Throws: an ``HTMLSelectorError`` that says what is wrong with the selector and where.
  public func select(_ selector: String) throws(HTMLSelectorError) -> [HTMLNode] {
    select(try HTMLSelector(parsing: selector))
  }

  /// The first element in the node that a selector chooses; nil if there is none.
  public func first(_ selector: String) throws(HTMLSelectorError) -> HTMLNode? {
    first(try HTMLSelector(parsing: selector))
  }

  /// Whether the node is an element that a selector chooses.
  public func matches(_ selector: String) throws(HTMLSelectorError) -> Bool {
    matches(try HTMLSelector(parsing: selector))
  }

  /// The node itself or the nearest element around it that a selector chooses; nil if there is none.
  public func closest(_ selector: String) throws(HTMLSelectorError) -> HTMLNode? {
    closest(try HTMLSelector(parsing: selector))
  }
}

extension HTMLDocument {
  /// The elements that a selector chooses, in tree order.
  public func select(_ selector: HTMLSelector) -> [HTMLNode] { root.select(selector) }

  /// The first element that a selector chooses; nil if there is none.
  public func first(_ selector: HTMLSelector) -> HTMLNode? { root.first(selector) }

  /// The elements that a selector chooses, in tree order.
  public func select(_ selector: String) throws(HTMLSelectorError) -> [HTMLNode] {
    try root.select(selector)
  }

  /// The first element that a selector chooses; nil if there is none.
  public func first(_ selector: String) throws(HTMLSelectorError) -> HTMLNode? {
    try root.first(selector)
  }
}
