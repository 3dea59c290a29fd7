extension TreeBuilder {
  /// The "in table" insertion mode.
  mutating func inTable() {
    switch token.kind {
    case .text:
      let current = open.current
      // Also `template`, as the standard has had it since 2019.
      if current.classes.meets(.tablePart) || current.isHTML(.template) {
        pendingText.truncate(to: 0)
        originalMode = mode
        return reprocess(.inTableText)
      }
    case .comment: return insertComment()
    case .doctype: return report(.unexpectedDoctype)
    case .startTag: if startTagInTable() { return }
    case .endTag:
      switch token.name {
      case .table:
        guard open.has(.table, in: .tableScope) else { return report(.unexpectedEndTag) }
        popUntil(.table)
        return resetInsertionMode()
      case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr:
        return report(.unexpectedEndTag)
      case .template: return inHead()
      default: break
      }
    case .endOfFile: return inBody()
    }
    report(.unexpectedTokenInTable)
    inBodyBesideTable()
  }

  /// Returns whether the token is dealt with.
  private mutating func startTagInTable() -> Bool {
    switch token.name {
    case .caption:
      popBackTo(.tableScope)
      formatting.addMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      popBackTo(.tableScope)
      insertElement()
      mode = .inColumnGroup
    case .col:
      popBackTo(.tableScope)
      insertImpliedElement(.colgroup)
      reprocess(.inColumnGroup)
    case .tbody, .tfoot, .thead:
      popBackTo(.tableScope)
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      popBackTo(.tableScope)
      insertImpliedElement(.tbody)
      reprocess(.inTableBody)
    case .table:
      report(.unexpectedStartTag)
      guard open.has(.table, in: .tableScope) else { return true }
      popUntil(.table)
      resetInsertionMode()
      processByMode()
    case .style, .script, .template: inHead()
    case .input:
      guard hasHiddenType else { return false }
      report(.unexpectedStartTag)
      insertVoidElement()
    case .form:
      report(.unexpectedStartTag)
      guard templateDepth == 0, formElement == 0 else { return true }
      formElement = insertElement()
      pop(at: token.end)
    default: return false
    }
    return true
  }

  /// The "in table text" insertion mode.
  mutating func inTableText() {
    if token.kind == .text {
      pendingText.append(text)
      return
    }
    insertPendingText()
    reprocess(originalMode)
  }

  private mutating func insertPendingText() {
    var hasNonSpace = false
    for index in 0..<pendingText.count where pendingText[index].flags.contains(.hasNonSpace) {
      hasNonSpace = true
    }
    let token = text
    for index in 0..<pendingText.count {
      text = pendingText[index]
      if !hasNonSpace {
        if !text.flags.contains(.hasNUL) || text.flags.contains(.replacesNUL) {
          insertText(text)
        } else {
          insertWithoutNUL()
        }
        continue
      }
      isFosterParenting = true
      textInBody()
      isFosterParenting = false
    }
    text = token
    pendingText.truncate(to: 0)
  }

  /// Inserts a run of white space and NUL, if it is more than NUL.
  private mutating func insertWithoutNUL() {
    for index in Int(text.start)..<Int(text.end) where tokenizer.bytes[index] != 0 {
      return insertText(text)
    }
  }
}
