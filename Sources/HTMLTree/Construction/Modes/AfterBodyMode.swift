extension TreeBuilder {
  /// The "after body" insertion mode.
  mutating func afterBody() {
    switch token.kind {
    case .text:
      let space = takeSpace()
      if !space.isEmpty {
        reconstructFormatting()
        insertText(space)
      }
      if text.isEmpty { return }
    case .comment: return insertComment(in: open[1].node)
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
    case .comment: return insertComment(in: 0)
    case .doctype: return report(.unexpectedDoctype)
    case .text:
      let space = takeSpace()
      if !space.isEmpty {
        reconstructFormatting()
        insertText(space)
      }
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

  /// Reads the token as content of a body that had ended.
  private mutating func returnToBody() {
    for index in 1..<min(3, open.count) {
      nodes.heads[open[index].node].remove([.hasEndTag, .hasUnusualEndTag])
    }
    reprocess(.inBody)
  }
}
