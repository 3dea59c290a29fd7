extension TreeBuilder {
  /// Opens formatting elements again that were closed by others.
  @inline(__always)
  mutating func reconstructFormatting() {
    if formatting.isEmpty { return }
    let last = formatting.last
    if last.isMarker || isOpen(last) { return }
    reopenFormatting()
  }

  @inline(__always)
  private func isOpen(_ entry: FormattingEntry) -> Bool {
    nodes[entry.node].head.flags.contains(.isOpen)
  }

  @inline(never)
  private mutating func reopenFormatting() {
    var index = formatting.count - 1
    while index > formatting.start, !isOpen(formatting[index - 1]) { index -= 1 }
    while index < formatting.count {
      guard copiesLeft > 0 else {
        facts.limits.insert(.copiedElements)
        return
      }
      let entry = formatting[index]
      let parent = open.parentIndex
      let node = copy(of: entry.node, start: start, at: place(in: parent))
      pushFormatting(node, entry.name)
      formatting[index].node = node
      index += 1
    }
  }

  /// A copy of a formatting element at a place; in no tree yet if there is none.
  mutating func copy(of node: Int32, start: Int32, at place: InsertionPlace? = nil) -> Int32 {
    copiesLeft -= copyCost(of: node)
    var head = nodes[node].head
    head.remove([.hasEndTag, .hasUnusualEndTag, .isOpen, .isMoved])
    head.insert([.isImplied, .isClone])
    let copy =
      if let place { add(head, start: start, end: start, at: place) } else {
        nodes.add(head, start: start, end: start)
      }
    nodes.copyAttributes(of: node, to: copy)
    return copy
  }

  /// What a copy of a node takes of the copies left: the more, the longer its tag or its text is.
  ///
  /// Copies share what they were made of, but markup that is written out of the tree does not.
  mutating func copyCost(of node: Int32) -> Int {
    let head = nodes[node].head
    if head.isText {
      let span = nodes.span(of: node)
      return 1 + Int(span.end - span.start) / 64
    }
    guard head.isElement, head.flags.contains(.hasAttributes) else { return 1 }
    var last = Int(nodes.attributeStarts[node])
    let first = tokenizer.attributes[last]
    while !tokenizer.attributes[last].valueFlags.contains(.isLastAttribute) { last += 1 }
    return 1 + Int(tokenizer.attributes[last].valueEnd - first.nameStart) / 64
  }

  /// Puts a formatting element onto the stack.
  mutating func pushFormatting(_ node: Int32, _ name: NameID) {
    nodes[node].head.insert(.isOpen)
    open.push(openFormatting(node, name))
  }

  func openFormatting(_ node: Int32, _ name: NameID) -> OpenElement {
    OpenElement(
      node: node, tag: OpenElement.tag(name), name: name, classes: rules.classes(name))
  }

  /// Takes a formatting element out of the stack, wherever it is in it.
  mutating func removeFromStack(at index: Int) {
    let node = open[index].node
    nodes[node].head.remove(.isOpen)
    nodes[node].end = max(nodes[node].end, start)
    open.remove(at: index)
  }

  /// Puts a formatting element for the token, a start tag, into the tree, onto the stack and into
  /// the list.
  @inline(__always)
  mutating func insertFormattingElement() {
    let node = insertElement()
    nodes[node].head.insert(.isOpen)
    let token = token
    let entry = FormattingEntry(
      node: node, name: token.name, attributesStart: token.attributesStart,
      attributesCount: token.attributesCount)
    if formatting.openCount >= 3 { limitAlike(entry) }
    formatting.append(entry)
  }

  /// Noah's Ark: three alike are enough, the earliest goes.
  private mutating func limitAlike(_ entry: FormattingEntry) {
    var alike = 0
    var earliest = 0
    var index = formatting.count - 1
    while index >= formatting.start {
      let other = formatting[index]
      if other.name == entry.name, other.attributesCount == entry.attributesCount,
        haveSameAttributes(other, entry)
      {
        alike += 1
        earliest = index
      }
      index -= 1
    }
    if alike >= 3 { formatting.remove(at: earliest) }
  }

  /// More attributes than these are compared in the order of the source only.
  private static let comparedInAnyOrder: Int32 = 16

  private mutating func haveSameAttributes(_ one: FormattingEntry, _ other: FormattingEntry) -> Bool
  {
    for offset in 0..<one.attributesCount {
      let attribute = tokenizer.attributes[Int(one.attributesStart + offset)]
      let same = tokenizer.attributes[Int(other.attributesStart + offset)]
      if attribute.name == same.name {
        guard haveSameValue(attribute, same) else { return false }
        continue
      }
      guard one.attributesCount <= Self.comparedInAnyOrder else { return false }
      var isFound = false
      for place in 0..<other.attributesCount {
        let candidate = tokenizer.attributes[Int(other.attributesStart + place)]
        if candidate.name == attribute.name { isFound = haveSameValue(attribute, candidate) }
      }
      guard isFound else { return false }
    }
    return true
  }
}
