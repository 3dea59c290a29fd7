extension TreeBuilder {
  /// The "after body" insertion mode.
  mutating func afterBody() {
    switch token.kind {
    case .text:
      insertSpaceAfterBody()
      if text.isEmpty { return }
    case .comment: return insertCommentAfterBody(in: open[1].node)
    case .doctype: return report(.unexpectedDoctype)
    case .startTag where token.name == .html: return inBody()
    case .endTag where token.name == .html:
      if isFragment { return report(.unexpectedEndTag) }
      endWithToken(open[1].node)
      mode = .afterAfterBody
      return
    case .endOfFile:
      isDone = true
      return
    default: break
    }
    report(.unexpectedTokenAfterBody)
    returnToBody()
  }

  /// The "after after body" insertion mode.
  mutating func afterAfterBody() {
    switch token.kind {
    case .comment: return insertCommentAfterBody(in: 0)
    case .doctype: return report(.unexpectedDoctype)
    case .text:
      insertSpaceAfterBody()
      if text.isEmpty { return }
    case .startTag where token.name == .html: return inBody()
    case .endOfFile:
      isDone = true
      return
    default: break
    }
    report(.unexpectedTokenAfterBody)
    returnToBody()
  }

  /// White space behind a body belongs to it all the same.
  private mutating func insertSpaceAfterBody() {
    let space = takeSpace()
    guard !space.isEmpty else { return }
    reconstructFormatting()
    insertText(space)
    for index in 1..<min(3, open.count) { nodes[open[index].node].head.insert(.isMoved) }
    nodes[open.current.node].head.insert(.isMoved)
  }

  /// Reads the token as content of a body that had ended.
  private mutating func returnToBody() {
    reopenBody()
    reprocess(.inBody)
  }

  /// Forgets that the body had ended: something is in it behind its end tag.
  mutating func reopenBody() {
    bodyEnd = nil
    for index in 1..<min(3, open.count) {
      nodes[open[index].node].head.remove([.hasEndTag, .hasUnusualEndTag])
    }
    guard hasCommentBehindBody else { return }
    hasCommentBehindBody = false
    // The comment stands within what is open, but not in it.
    for index in 1..<open.count { nodes[open[index].node].head.insert(.isMoved) }
  }

  private mutating func insertCommentAfterBody(in parent: Int32) {
    insertComment(in: parent)
    hasCommentBehindBody = true
  }
}
