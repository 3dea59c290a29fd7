extension TreeBuilder {
  /// The "in body" insertion mode.
  @inline(__always)
  mutating func inBody() {
    switch token.kind {
    case .text: textInBody()
    case .startTag: startTagInBody()
    case .endTag: endTagInBody()
    case .comment: insertComment()
    case .doctype: report(.unexpectedDoctype)
    case .endOfFile: endOfFileInBody()
    }
  }

  mutating func textInBody() {
    if text.flags.contains(.hasNUL), !text.flags.contains(.replacesNUL), hasOnlyNUL() {
      return report(.unexpectedNullCharacter)
    }
    reconstructFormatting()
    insertText(text)
    if text.flags.contains(.hasNonSpace) { isFramesetOK = false }
  }

  private mutating func hasOnlyNUL() -> Bool {
    // Within the text, for a run is a part of it.
    for index in Int(text.start)..<Int(text.end) where tokenizer.bytes[index] != 0 { return false }
    return true
  }

  mutating func endOfFileInBody() {
    if !templateModes.isEmpty { return inTemplate() }
    reportUnclosedElements()
    isDone = true
  }

  /// Reports if something is open that should have been closed by now.
  private mutating func reportUnclosedElements() {
    guard tokenizer.collectsErrors else { return }
    for index in 1..<max(1, open.count) where !open[index].classes.meets(.openAtEnd) {
      return report(.unclosedElements)
    }
  }

  /// Reads a start or end tag by the rules of "in body", with what is misplaced in a table put
  /// before that.
  mutating func inBodyBesideTable() {
    isFosterParenting = true
    inBody()
    isFosterParenting = false
  }

  /// `</body>`, and `</html>` where a body is open; returns whether it is.
  mutating func endBody() -> Bool {
    guard open.has(.body, in: .scope) else {
      report(.unexpectedEndTag)
      return false
    }
    reportUnclosedElements()
    if token.name == .body, open.count > 2 { endWithToken(open[2].node) }
    bodyEnd = token.start
    mode = .afterBody
    return true
  }

  /// A second `html` start tag.
  mutating func mergeIntoHTML() {
    report(.unexpectedStartTag)
    if templateDepth > 0 { return }
    mergeAttributes(into: open[1].node)
  }

  /// A second `body` start tag.
  mutating func mergeIntoBody() {
    report(.unexpectedStartTag)
    guard open.count > 2, open[2].isHTML(.body), templateDepth == 0 else { return }
    isFramesetOK = false
    mergeAttributes(into: open[2].node)
  }

  /// Gives an element the attributes of the token that it lacks.
  private mutating func mergeAttributes(into node: Int32) {
    guard token.attributesCount > 0, node != 0 else { return }
    guard mergesLeft > 0 else {
      facts.limits.insert(.attributes)
      return
    }
    mergesLeft -= 1
    let token = token
    var merged: [TokenAttribute] = []
    if nodes[node].head.flags.contains(.hasAttributes) {
      var index = Int(nodes.attributeStarts[node])
      repeat {
        merged.append(tokenizer.attributes[index])
        index += 1
      } while !merged[merged.count - 1].valueFlags.contains(.isLastAttribute)
    }
    let own = merged.count
    if own > 0 { merged[own - 1].valueFlags.remove(.isLastAttribute) }
    for index in Int(token.attributesStart)..<Int(token.attributesStart + token.attributesCount) {
      let attribute = tokenizer.attributes[index]
      guard !merged[..<own].contains(where: { $0.name == attribute.name }) else { continue }
      merged.append(attribute)
    }
    guard merged.count > own else { return }
    merged[merged.count - 1].valueFlags.insert(.isLastAttribute)
    nodes.attributeStarts.set(
      node, to: Int32(truncatingIfNeeded: tokenizer.attributes.count))
    nodes[node].head.insert([.hasAttributes, .isMoved])
    for attribute in merged { tokenizer.attributes.append(attribute) }
  }
}
