/// Where a node goes: before a sibling, or behind all children.
struct InsertionPlace {
  var parent: Int32
  /// 0 for behind all children.
  var before: Int32 = 0
}

extension TreeBuilder {
  /// What the children of an element become children of: itself, but for a template.
  @inline(__always)
  func holder(of element: OpenElement) -> Int32 {
    element.classes.meets(.template) ? nodes.firstChild(of: element.node) : element.node
  }

  /// The appropriate place for inserting a node in an open element.
  mutating func place(in index: Int) -> InsertionPlace {
    let target = open[index]
    if isFosterParenting, target.classes.meets(.tablePart) {
      return fosterPlace(besides: index)
    }
    return InsertionPlace(parent: holder(of: target))
  }

  /// The place for what a table cannot have.
  private mutating func fosterPlace(besides index: Int) -> InsertionPlace {
    let template = templateDepth > 0 ? open.lastIndex(of: .template) : nil
    let table = open.lastIndex(of: .table)
    // What they cover in the source is not all in them.
    for part in min(index, table ?? index)...index {
      nodes[open[part].node].head.insert(.isMoved)
    }
    if let template, template > table ?? 0 {
      return InsertionPlace(parent: holder(of: open[template]))
    }
    guard let table else { return InsertionPlace(parent: open[1].node) }
    let node = open[table].node
    let parent = nodes[node].parent
    guard parent < 0 else { return InsertionPlace(parent: parent, before: node) }
    return InsertionPlace(parent: holder(of: open[table - 1]))
  }

  /// Puts a node that is in no tree at a place.
  mutating func put(_ node: Int32, at place: InsertionPlace) {
    if place.before == 0 {
      nodes.append(node, to: place.parent)
    } else {
      nodes.insert(node, before: place.before)
      nodes[node].head.insert(.isMoved)
      nodes[place.before].head.insert(.isMoved)
      nodes[place.parent].head.insert(.isMoved)
    }
  }

  /// A new node at a place.
  mutating func add(
    _ head: NodeHead, start: Int32, end: Int32, at place: InsertionPlace
  ) -> Int32 {
    if place.before == 0 { return nodes.add(head, start: start, end: end, to: place.parent) }
    let node = nodes.add(head, start: start, end: end)
    put(node, at: place)
    return node
  }

  /// Puts the token, a comment, where the next node goes.
  mutating func insertComment() { insertComment(at: place(in: open.count - 1)) }

  /// Puts the token, a comment, behind all children of a node.
  mutating func insertComment(in parent: Int32) {
    insertComment(at: InsertionPlace(parent: parent))
  }

  private mutating func insertComment(at place: InsertionPlace) {
    let token = token
    let head = NodeHead(
      commentPrefix: token.dataStart - token.start, suffix: token.end - token.dataEnd)
    _ = add(head, start: token.start, end: token.end, at: place)
  }
}
