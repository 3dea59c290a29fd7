extension TreeBuilder {
  /// The "initial" insertion mode.
  mutating func initial() {
    if skipSpace() { return }
    switch token.kind {
    case .comment: insertComment(in: 0)
    case .doctype:
      insertDoctype()
      mode = .beforeHTML
    default:
      if !isSrcdoc {
        report(.missingDoctype)
        facts.quirksMode = .quirks
      }
      reprocess(.beforeHTML)
    }
  }

  private mutating func insertDoctype() {
    let doctype = tokenizer.doctype
    facts.doctype = doctype
    _ = nodes.add(NodeHead(.doctype), start: token.start, end: token.end, to: 0)
    let description = DoctypeDescription(doctype, in: tokenizer.bytes)
    if !description.isConforming { report(.unexpectedDoctype) }
    if !isSrcdoc { facts.quirksMode = description.quirksMode }
  }

  /// The "before html" insertion mode.
  mutating func beforeHTML() {
    if skipSpace() { return }
    switch token.kind {
    case .doctype: return report(.unexpectedDoctype)
    case .comment: return insertComment(in: 0)
    case .startTag where token.name == .html:
      insertElement()
      mode = .beforeHead
      return
    case .endTag where ![.head, .body, .html, .br].contains(token.name):
      return report(.unexpectedEndTag)
    default: break
    }
    insertImpliedElement(.html)
    reprocess(.beforeHead)
  }

  /// The "before head" insertion mode.
  mutating func beforeHead() {
    if skipSpace() { return }
    switch token.kind {
    case .comment: return insertComment()
    case .doctype: return report(.unexpectedDoctype)
    case .startTag where token.name == .html: return inBody()
    case .startTag where token.name == .head:
      headElement = insertElement()
      mode = .inHead
      return
    case .endTag where ![.head, .body, .html, .br].contains(token.name):
      return report(.unexpectedEndTag)
    default: break
    }
    headElement = insertImpliedElement(.head)
    reprocess(.inHead)
  }
}
