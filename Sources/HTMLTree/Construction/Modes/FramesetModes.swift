/// The modes of pages made of frames.
extension TreeBuilder {
  /// The "in frameset" insertion mode.
  mutating func inFrameset() {
    switch (token.kind, token.name) {
    case (.text, _): insertSpacesOnly()
    case (.comment, _): insertComment()
    case (.doctype, _): report(.unexpectedDoctype)
    case (.startTag, .html): inBody()
    case (.startTag, .frameset): insertElement()
    case (.endTag, .frameset):
      guard open.count > 2 else { return report(.unexpectedEndTag) }
      popWithEndTag()
      if !isFragment, !open.current.isHTML(.frameset) { mode = .afterFrameset }
    case (.startTag, .frame): insertVoidElement()
    case (.startTag, .noframes): inHead()
    case (.endOfFile, _):
      if open.count > 2 { report(.unclosedElements) }
      isDone = true
    default: report(.unexpectedTokenInFrameset)
    }
  }

  /// The "after frameset" insertion mode.
  mutating func afterFrameset() {
    switch (token.kind, token.name) {
    case (.text, _): insertSpacesOnly()
    case (.comment, _): insertComment()
    case (.doctype, _): report(.unexpectedDoctype)
    case (.startTag, .html): inBody()
    case (.endTag, .html):
      endWithToken(open[1].node)
      mode = .afterAfterFrameset
    case (.startTag, .noframes): inHead()
    case (.endOfFile, _): isDone = true
    default: report(.unexpectedTokenInFrameset)
    }
  }

  /// The "after after frameset" insertion mode.
  mutating func afterAfterFrameset() {
    switch (token.kind, token.name) {
    case (.comment, _): insertComment(in: 0)
    case (.doctype, _): report(.unexpectedDoctype)
    case (.text, _): insertSpacesOnly()
    case (.startTag, .html): inBody()
    case (.startTag, .noframes): inHead()
    case (.endOfFile, _): isDone = true
    default: report(.unexpectedTokenInFrameset)
    }
  }

  /// Takes the white space of the text into the tree, and nothing else of it.
  private mutating func insertSpacesOnly() {
    if text.isSpace { return insertText(text) }
    report(.unexpectedTokenInFrameset)
    var run = TextRun(start: text.start, end: text.start)
    run.flags = text.flags.intersection([.hasCarriageReturn, .isLiteral])
    for index in Int(text.start)..<Int(text.end) {
      let offset = Int32(truncatingIfNeeded: index)
      switch tokenizer.bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D: run.end = offset + 1
      default:
        if !run.isEmpty { insertText(run) }
        run.start = offset + 1
        run.end = offset + 1
      }
    }
    if !run.isEmpty { insertText(run) }
  }
}
