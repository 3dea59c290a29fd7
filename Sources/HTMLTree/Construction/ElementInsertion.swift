extension TreeBuilder {
  /// Puts an element of HTML for the token, a start tag, into the tree and onto the stack.
  @inline(__always)
  @discardableResult
  mutating func insertElement() -> Int32 {
    let name = token.name
    return insertElement(.html, name, rules.classes(name))
  }

  /// Puts an element for the token, a start tag, into the tree and onto the stack.
  @inline(__always)
  @discardableResult
  mutating func insertElement(
    _ form: NodeHead.Form, _ name: NameID, _ classes: ElementClasses
  ) -> Int32 {
    let node = addElement(form, name, open.parentIndex)
    push(node, form, name, classes)
    return node
  }

  @inline(__always)
  mutating func push(
    _ node: Int32, _ form: NodeHead.Form, _ name: NameID, _ classes: ElementClasses
  ) {
    let tag = form.rawValue | name.rawValue << NodeHead.nameShift
    open.push(OpenElement(node: node, tag: tag, name: token.name, classes: classes))
  }

  /// Puts an element of HTML that has no content for the token, a start tag, into the tree.
  @inline(__always)
  mutating func insertVoidElement() {
    _ = addElement(.html, token.name, open.count &- 1)
  }

  /// Puts an element for the token, a start tag, into the tree.
  @inline(__always)
  mutating func addElement(_ form: NodeHead.Form, _ name: NameID, _ parentIndex: Int) -> Int32 {
    let token = token
    var head = NodeHead(form, name: bounded(name))
    if token.attributesCount != 0 { head.insert(.hasAttributes) }
    let parent = open[parentIndex]
    let node =
      parent.classes.meets([.template, .tablePart])
      ? add(head, start: token.start, end: token.end, at: place(in: parentIndex))
      : nodes.add(head, start: token.start, end: token.end, to: parent.node)
    if token.attributesCount != 0 {
      nodes.attributeStarts.set(node, to: token.attributesStart)
      let last = Int(token.attributesStart &+ token.attributesCount &- 1)
      tokenizer.attributes[last].valueFlags.insert(.isLastAttribute)
    }
    return node
  }

  /// A name that fits into a node.
  @inline(__always)
  private mutating func bounded(_ name: NameID) -> NameID {
    if name.rawValue < NodeHead.nameLimit { return name }
    facts.limits.insert(.names)
    return NameID(raw: NodeHead.nameLimit - 1)
  }

  /// Puts an element of HTML that no tag stands for into the tree and onto the stack.
  @discardableResult
  mutating func insertImpliedElement(_ name: NameID) -> Int32 {
    let head = NodeHead(.html, name: name, flags: .isImplied)
    let node = add(head, start: start, end: start, at: place(in: open.parentIndex))
    open.push(
      OpenElement(
        node: node, tag: OpenElement.tag(name), name: name, classes: rules.classes(name)))
    return node
  }

  /// Takes the current node from the stack; it ends at an offset.
  @inline(__always)
  mutating func pop(at end: Int32) {
    let element = open.current
    nodes[element.node].end = end
    open.pop()
    if element.classes.meets([.formatting, .template, .option]) { popped(element) }
  }

  /// Takes the current node from the stack; the token, whatever it is, ends it.
  @inline(__always)
  mutating func pop() { pop(at: start) }

  /// Where the token, or what is left of it, begins.
  @inline(__always)
  var start: Int32 { token.kind == .text ? text.start : token.start }

  private mutating func popped(_ element: OpenElement) {
    if element.classes.meets(.formatting) {
      nodes[element.node].head.remove(.isOpen)
    } else if element.classes.meets(.template) {
      openedTemplates -= 1
    } else if selectedContent.select != 0 {
      cloneIntoSelectedContent(element.node)
    }
  }

  /// Takes the current node from the stack; the token is its end tag.
  @inline(__always)
  mutating func popWithEndTag() {
    endWithToken(open.current.node)
    pop(at: token.end)
  }

  /// Notes that the token is the end tag of an element.
  @inline(__always)
  mutating func endWithToken(_ node: Int32) {
    let token = token
    nodes[node].head.insert(.hasEndTag)
    nodes[node].end = token.end
    if token.nameEnd &+ 1 != token.end {
      nodes[node].head.insert(.hasUnusualEndTag)
      nodes.endTagStarts.append(EndTagStart(node: node, start: token.start))
    }
  }

  /// Pops elements until one of HTML with a name has been popped, which the token ends if it is its
  /// end tag.
  mutating func popUntil(_ name: NameID) {
    while !open.isEmpty {
      if open.current.isHTML(name) {
        if token.kind == .endTag, token.name == name { popWithEndTag() } else { pop() }
        return
      }
      pop()
    }
  }

  /// Pops elements until one of some classes is the current node.
  mutating func popBackTo(_ classes: ElementClasses) {
    while !open.isEmpty, !open.current.classes.meets(classes) { pop() }
  }

  /// Pops elements until so many are left.
  mutating func pop(downTo count: Int) {
    // Each pop takes one, though a hidden one may come in its place.
    while open.count > count, !open.isEmpty { pop() }
  }

  @inline(__always)
  mutating func generateImpliedEndTags(except name: NameID = .absent) {
    while open.current.classes.meets(.impliedEnd), open.current.name != name { pop() }
  }

  mutating func generateAllImpliedEndTags() {
    while open.current.classes.meets(.thoroughlyImpliedEnd) { pop() }
  }

  /// Closes the `p` that is in button scope, if there is one.
  @inline(__always)
  mutating func closeParagraph() {
    guard open.mayHave(.p) else { return }
    if open.current.isHTML(.p) { return pop() }
    closeOuterParagraph()
  }

  @inline(never)
  private mutating func closeOuterParagraph() {
    guard open.has(.p, in: .buttonScope) else { return }
    generateImpliedEndTags(except: .p)
    if !open.current.isHTML(.p) { report(.unexpectedStartTag) }
    popUntil(.p)
  }
}
