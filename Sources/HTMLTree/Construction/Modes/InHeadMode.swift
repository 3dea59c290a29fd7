extension TreeBuilder {
  /// The "in head" insertion mode.
  mutating func inHead() {
    if insertSpace() { return }
    switch token.kind {
    case .comment: return insertComment()
    case .doctype: return report(.unexpectedDoctype)
    case .startTag: if startTagInHead() { return }
    case .endTag:
      switch token.name {
      case .head:
        popWithEndTag()
        mode = .afterHead
        return
      case .body, .html, .br: break
      case .template: return endTemplate()
      default: return report(.unexpectedEndTag)
      }
    case .text, .endOfFile: break
    }
    pop()
    reprocess(.afterHead)
  }

  /// Returns whether the token is dealt with.
  private mutating func startTagInHead() -> Bool {
    switch token.name {
    case .html: inBody()
    case .base, .basefont, .bgsound, .link, .meta: insertVoidElement()
    case .title: insertRawElement(.rcdata)
    case .noscript where !isScriptingEnabled:
      insertElement()
      mode = .inHeadNoscript
    case .noscript, .noframes, .style: insertRawElement(.rawtext)
    case .script: insertRawElement(.scriptData)
    case .template: startTemplate()
    case .head: report(.unexpectedStartTag)
    default: return false
    }
    return true
  }

  /// Puts an element whose content is no markup into the tree; the mode is "text" until its end.
  mutating func insertRawElement(_ state: Tokenizer.State) {
    insertElement()
    tokenizer.state = state
    originalMode = mode
    mode = .text
  }

  private mutating func startTemplate() {
    let node = insertElement()
    _ = nodes.add(NodeHead(.templateContents), start: token.end, end: token.end, to: node)
    formatting.addMarker()
    isFramesetOK = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
    openedTemplates += 1
  }

  private mutating func endTemplate() {
    guard templateDepth > 0 else { return report(.unexpectedEndTag) }
    generateAllImpliedEndTags()
    if !open.current.isHTML(.template) { report(.unexpectedEndTag) }
    closeTemplate()
  }

  /// Closes the innermost template.
  mutating func closeTemplate() {
    popUntil(.template)
    formatting.clearToLastMarker()
    _ = templateModes.popLast()
    // Those of forgotten templates, and that of the element around a fragment stays.
    let modes = templateDepth + (contextElement?.isHTML(.template) == true ? 1 : 0)
    while templateModes.count > max(0, modes) { templateModes.removeLast() }
    resetInsertionMode()
  }

  /// The "in head noscript" insertion mode.
  mutating func inHeadNoscript() {
    switch token.kind {
    case .doctype: return report(.unexpectedDoctype)
    case .comment: return inHead()
    case .text: if insertSpace() { return }
    case .startTag:
      switch token.name {
      case .html: return inBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead()
      case .head, .noscript: return report(.unexpectedStartTag)
      default: break
      }
    case .endTag:
      if token.name == .noscript {
        popWithEndTag()
        mode = .inHead
        return
      }
      if token.name != .br { return report(.unexpectedEndTag) }
    case .endOfFile: break
    }
    report(.unexpectedTokenInNoscript)
    pop()
    reprocess(.inHead)
  }

  /// The "after head" insertion mode.
  mutating func afterHead() {
    if insertSpace() { return }
    switch token.kind {
    case .comment: return insertComment()
    case .doctype: return report(.unexpectedDoctype)
    case .startTag: if startTagAfterHead() { return }
    case .endTag:
      switch token.name {
      case .template: return inHead()
      case .body, .html, .br: break
      default: return report(.unexpectedEndTag)
      }
    case .text, .endOfFile: break
    }
    insertImpliedElement(.body)
    reprocess(.inBody)
  }

  /// Returns whether the token is dealt with.
  private mutating func startTagAfterHead() -> Bool {
    switch token.name {
    case .html: inBody()
    case .body:
      insertElement()
      isFramesetOK = false
      mode = .inBody
    case .frameset:
      insertElement()
      mode = .inFrameset
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      report(.unexpectedStartTag)
      startTagForHead()
    case .head: report(.unexpectedStartTag)
    default: return false
    }
    return true
  }

  /// Reads a start tag after the `head` as if that were open still.
  private mutating func startTagForHead() {
    let head = OpenElement(
      node: headElement, tag: OpenElement.tag(.head), name: .head, classes: rules.classes(.head))
    let end = nodes[headElement].end
    open.push(head)
    inHead()
    // The element that the tag made, if any, lies above it.
    if let index = open.index(of: headElement) { open.remove(at: index) }
    nodes[headElement].end = end
    nodes[headElement].head.insert(.isMoved)
  }
}
