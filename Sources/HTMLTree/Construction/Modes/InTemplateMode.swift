extension TreeBuilder {
  /// The "in template" insertion mode.
  mutating func inTemplate() {
    switch token.kind {
    case .text, .comment, .doctype: inBody()
    case .startTag:
      switch token.name {
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
        inHead()
      case .caption, .colgroup, .tbody, .tfoot, .thead: becomeTemplate(of: .inTable)
      case .col: becomeTemplate(of: .inColumnGroup)
      case .tr: becomeTemplate(of: .inTableBody)
      case .td, .th: becomeTemplate(of: .inRow)
      default: becomeTemplate(of: .inBody)
      }
    case .endTag:
      if token.name == .template { inHead() } else { report(.unexpectedEndTag) }
    case .endOfFile: endOfFileInTemplate()
    }
  }

  /// The first tag tells what the template holds.
  private mutating func becomeTemplate(of mode: InsertionMode) {
    _ = templateModes.popLast()
    templateModes.append(mode)
    reprocess(mode)
  }

  /// Closes the innermost template; the end, which comes again, is for what is around it.
  private mutating func endOfFileInTemplate() {
    guard templateDepth > 0 else {
      isDone = true
      return
    }
    report(.unclosedElements)
    closeTemplate()
  }
}
