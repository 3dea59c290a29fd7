/// What is known of the `select` that shows its selected option in a `selectedcontent` element.
struct SelectedContent {
  /// 0 if there is none.
  var select: Int32 = 0
  var element: Int32 = 0
  /// The option that is shown; 0 for none.
  var option: Int32 = 0
}

extension TreeBuilder {
  /// Puts a `selectedcontent` element for the token into the tree and onto the stack.
  ///
  /// The first one in a `select` without `multiple` shows what that has selected.
  mutating func insertSelectedContent() {
    let node = insertElement()
    guard let select = ancestor(of: node, named: .select), select != selectedContent.select,
      attribute(.multiple, of: select) == nil
    else { return }
    selectedContent = SelectedContent(select: select, element: node)
    selectedContent.option = selectedOption(of: select)
    if selectedContent.option != 0 { showSelectedOption() }
  }

  /// Shows an option that was popped from the stack, if it is the selected one.
  mutating func cloneIntoSelectedContent(_ option: Int32) {
    guard ancestor(of: option, named: .select) == selectedContent.select else { return }
    let isFirst =
      selectedContent.option == 0 && attribute(.disabled, of: option) == nil
    guard isFirst || attribute(.selected, of: option) != nil else { return }
    selectedContent.option = option
    showSelectedOption()
  }

  /// The nearest element of HTML with a name around a node.
  ///
  /// Complexity: O(depth).
  private func ancestor(of node: Int32, named name: NameID) -> Int32? {
    var node = nodes.links[node].parent
    while node > 0 {
      if nodes.heads[node].isHTML(name) { return node }
      node = nodes.links[node].parent
    }
    return nil
  }

  private func attribute(_ name: NameID, of node: Int32) -> TokenAttribute? {
    guard nodes.heads[node].flags.contains(.hasAttributes) else { return nil }
    var index = Int(nodes.spans[node].detail)
    while true {
      let attribute = tokenizer.attributes[index]
      if attribute.name == name { return attribute }
      if attribute.valueFlags.contains(.isLastAttribute) { return nil }
      index += 1
    }
  }

  /// The last option that says it is selected, or the first that may be; 0 for none.
  private func selectedOption(of select: Int32) -> Int32 {
    var first: Int32 = 0
    var selected: Int32 = 0
    var node = nodes.next(after: select, in: select)
    while node > 0 {
      if nodes.heads[node].isHTML(.option) {
        if attribute(.selected, of: node) != nil { selected = node }
        if first == 0, attribute(.disabled, of: node) == nil { first = node }
      }
      node = nodes.next(after: node, in: select)
    }
    return selected != 0 ? selected : first
  }

  /// Puts copies of what is in the selected option into the element that shows it.
  ///
  /// Complexity: O(what is in the option); copies count against their limit.
  private mutating func showSelectedOption() {
    let element = selectedContent.element
    let option = selectedContent.option
    nodes.heads[element].insert(.isMoved)
    while nodes.links[element].firstChild != 0 { nodes.detach(nodes.links[element].firstChild) }
    // The copy of the original that is being gone through.
    var target = element
    var source = option
    while true {
      let child = nodes.links[source].firstChild
      if child != 0, source != element {
        source = child
      } else {
        while source != option, nodes.links[source].nextSibling == 0 {
          source = nodes.links[source].parent
          target = nodes.links[target].parent
        }
        if source == option { return }
        source = nodes.links[source].nextSibling
        target = nodes.links[target].parent
      }
      guard copiesLeft > 0 else {
        facts.limits.insert(.copiedElements)
        return
      }
      target = addCopy(of: source, to: target)
    }
  }

  private mutating func addCopy(of source: Int32, to target: Int32) -> Int32 {
    copiesLeft -= copyCost(of: source)
    var head = nodes.heads[source]
    if head.isElement {
      head.remove([.hasEndTag, .hasUnusualEndTag, .isOpen])
      head.insert([.isImplied, .isClone])
    }
    var span = nodes.spans[source]
    if head.isText, head.hasPieces {
      let before = nodes.pieces.count
      span.detail = nodes.copyPieces(span.detail)
      copiesLeft -= nodes.pieces.count - before
    }
    return nodes.add(head, start: span.start, end: span.end, detail: span.detail, to: target)
  }
}

extension NodeColumns {
  /// Copies the pieces of a text, given and told by the last one: either text may grow later.
  fileprivate mutating func copyPieces(_ last: Int32) -> Int32 {
    let first = Int32(truncatingIfNeeded: pieces.count)
    var source = last
    repeat {
      source = pieces[source].next
      var piece = pieces[source]
      piece.next = Int32(truncatingIfNeeded: pieces.count + 1)
      pieces.append(piece)
    } while source != last
    let copy = Int32(truncatingIfNeeded: pieces.count - 1)
    pieces[copy].next = first
    return copy
  }

  /// The next node in tree order within another, the contents of templates too; -1 for none.
  func next(after node: Int32, in root: Int32) -> Int32 {
    if links[node].firstChild != 0 { return links[node].firstChild }
    var current = node
    while current != root, current >= 0 {
      if links[current].nextSibling != 0 { return links[current].nextSibling }
      current = links[current].parent
    }
    return -1
  }
}
