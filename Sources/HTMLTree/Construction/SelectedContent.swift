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
    // What is looked for and copied from here on needs the links of an unfinished tree.
    nodes.link()
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
    var node = nodes[node].parent
    while node > 0 {
      if nodes[node].head.isHTML(name) { return node }
      node = nodes[node].parent
    }
    return nil
  }

  private func attribute(_ name: NameID, of node: Int32) -> TokenAttribute? {
    guard nodes[node].head.flags.contains(.hasAttributes) else { return nil }
    var index = Int(nodes.attributeStarts[node])
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
      if nodes[node].head.isHTML(.option) {
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
    nodes[element].head.insert(.isMoved)
    while nodes.firstChild(of: element) != 0 { nodes.detach(nodes.firstChild(of: element)) }
    // The copy of the original that is being gone through.
    var target = element
    var source = option
    while true {
      let child = nodes.firstChild(of: source)
      if child != 0, source != element {
        source = child
      } else {
        while source != option, nodes.nextSibling(of: source) == 0 {
          source = nodes[source].parent
          target = nodes[target].parent
        }
        if source == option { return }
        source = nodes.nextSibling(of: source)
        target = nodes[target].parent
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
    var head = nodes[source].head
    if head.isElement {
      head.remove([.hasEndTag, .hasUnusualEndTag, .isOpen])
      head.insert([.isImplied, .isClone])
    }
    var row = nodes[source]
    if head.hasPieces {
      let before = nodes.pieces.count
      row.start = nodes.copyText(row.start)
      copiesLeft -= nodes.pieces.count - before
    }
    let copy = nodes.add(head, start: row.start, end: row.end, to: target)
    nodes.copyAttributes(of: source, to: copy)
    return copy
  }
}

extension NodeColumns {
  /// Copies a text in several pieces, given and told by its number: either one may grow later.
  fileprivate mutating func copyText(_ number: Int32) -> Int32 {
    let text = texts[number]
    let first = Int32(truncatingIfNeeded: pieces.count)
    var source = text.last
    repeat {
      source = pieces[source].next
      var piece = pieces[source]
      piece.next = Int32(truncatingIfNeeded: pieces.count + 1)
      pieces.append(piece)
    } while source != text.last
    let last = Int32(truncatingIfNeeded: pieces.count - 1)
    pieces[last].next = first
    texts.append(PiecedText(span: text.span, last: last))
    return Int32(truncatingIfNeeded: texts.count - 1)
  }

  /// Gives an element the attributes of another, if that has some.
  mutating func copyAttributes(of source: Int32, to copy: Int32) {
    let head = self[source].head
    guard head.isElement, head.flags.contains(.hasAttributes) else { return }
    attributeStarts.set(copy, to: attributeStarts[source])
  }

  /// The next node in tree order within another, the contents of templates too; -1 for none.
  func next(after node: Int32, in root: Int32) -> Int32 {
    let first = firstChild(of: node)
    if first != 0 { return first }
    var current = node
    while current != root, current >= 0 {
      let next = nextSibling(of: current)
      if next != 0 { return next }
      current = self[current].parent
    }
    return -1
  }
}
