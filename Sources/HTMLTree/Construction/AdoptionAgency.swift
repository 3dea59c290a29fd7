/// The adoption agency algorithm: what an end tag of a formatting element does where elements
/// overlap.
extension TreeBuilder {
  /// Runs the algorithm for the token's name.
  ///
  /// Complexity: O(depth) times at most 8, and what it moves.
  mutating func runAdoptionAgency(_ name: NameID) {
    let current = open.current
    if current.isHTML(name), formatting.index(of: current.node) == nil {
      return token.kind == .endTag ? popWithEndTag() : pop()
    }
    for _ in 0..<8 {
      guard let entry = formatting.lastIndex(of: name) else {
        if token.kind == .endTag { endOrdinary(name) }
        return
      }
      let node = formatting[entry].node
      guard let place = open.index(of: node) else {
        report(.unexpectedEndTag)
        return formatting.remove(at: entry)
      }
      guard open.hasInScope(node) else { return report(.unexpectedEndTag) }
      if open.current.node != node { report(.unexpectedEndTag) }
      guard let block = furthestBlock(above: place) else {
        pop(downTo: place + 1)
        if token.kind == .endTag, open.current.node == node { popWithEndTag() } else { pop() }
        return formatting.remove(at: entry)
      }
      adopt(formatting: place, entry: entry, block: block)
    }
  }

  /// The lowest special element on the stack above a place.
  ///
  /// Inlined like all that is often asked of the builder without changing it: the compiler hands
  /// a copy of its kilobyte to a function that borrows it.
  @inline(__always)
  private func furthestBlock(above place: Int) -> Int? {
    var index = place + 1
    while index < open.count {
      if open[index].classes.meets(.special) { return index }
      index += 1
    }
    return nil
  }

  /// One round of the outer loop: the block comes out of the formatting element, and its content
  /// into a copy of that.
  private mutating func adopt(formatting place: Int, entry: Int, block: Int) {
    let element = open[place]
    let furthest = open[block]
    var bookmark = entry
    let last = wrap(
      furthest: block, downTo: place, entry: entry, bookmark: &bookmark)
    nodes.detach(last)
    put(last, at: self.place(in: place - 1))
    let start = nodes.firstChild(of: holder(of: furthest))
    let clone = copy(
      of: element.node, start: start == 0 ? token.start : nodes.span(of: start).start)
    nodes.moveChildren(of: holder(of: furthest), to: clone)
    nodes.append(clone, to: holder(of: furthest))
    for node in [element.node, furthest.node, last] { nodes[node].head.insert(.isMoved) }
    replaceEntry(of: element.node, with: clone, name: element.name, bookmark: bookmark)
    if let index = open.index(of: element.node) {
      nodes[element.node].end = token.end
      removeFromStack(at: index)
    }
    nodes[clone].head.insert(.isOpen)
    let above = open.index(of: furthest.node) ?? open.count - 1
    open.insert(openFormatting(clone, element.name), above: above)
  }

  /// The inner loop: the formatting elements between the two are copied around the block.
  ///
  /// Returns the node that holds it all.
  private mutating func wrap(
    furthest block: Int, downTo place: Int, entry: Int, bookmark: inout Int
  ) -> Int32 {
    var last = open[block].node
    let furthest = last
    var index = block
    var round = 0
    while index - 1 > place {
      index -= 1
      round += 1
      let element = open[index]
      var entry = element.classes.meets(.formatting) ? formatting.index(of: element.node) : nil
      if round > 3, let place = entry {
        formatting.remove(at: place)
        if place < bookmark { bookmark -= 1 }
        entry = nil
      }
      guard let entry else {
        // Closed, though nothing says so in the source.
        nodes[element.node].end = token.start
        if element.classes.meets(.formatting) { nodes[element.node].head.remove(.isOpen) }
        nodes[element.node].head.insert(.isMoved)
        open.remove(at: index)
        continue
      }
      let clone = copy(of: element.node, start: nodes.span(of: last).start)
      nodes[element.node].head.remove(.isOpen)
      nodes[element.node].head.insert(.isMoved)
      nodes[element.node].end = token.start
      nodes[clone].head.insert(.isOpen)
      formatting[entry].node = clone
      open[index] = openFormatting(clone, element.name)
      if last == furthest { bookmark = entry + 1 }
      nodes.detach(last)
      nodes.append(last, to: clone)
      last = clone
    }
    return last
  }

  private mutating func replaceEntry(
    of node: Int32, with clone: Int32, name: NameID, bookmark: Int
  ) {
    guard let place = formatting.index(of: node) else { return }
    var entry = formatting[place]
    entry.node = clone
    formatting.remove(at: place)
    formatting.insert(entry, at: place < bookmark ? bookmark - 1 : bookmark)
  }
}
