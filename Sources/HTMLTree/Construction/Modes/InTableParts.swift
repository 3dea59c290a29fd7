/// The modes within the parts of a table.
extension TreeBuilder {
  /// The "in caption" insertion mode.
  mutating func inCaption() {
    switch (token.kind, token.name) {
    case (.endTag, .caption): _ = closeCaption()
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .td), (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead),
      (.startTag, .tr), (.endTag, .table):
      if closeCaption() { processByMode() }
    case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
      (.endTag, .tbody), (.endTag, .td), (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead),
      (.endTag, .tr):
      report(.unexpectedEndTag)
    default: inBody()
    }
  }

  private mutating func closeCaption() -> Bool {
    guard open.has(.caption, in: .tableScope) else {
      report(.unexpectedEndTag)
      return false
    }
    generateImpliedEndTags()
    if !open.current.isHTML(.caption) { report(.unexpectedEndTag) }
    popUntil(.caption)
    formatting.clearToLastMarker()
    mode = .inTable
    return true
  }

  /// The "in column group" insertion mode.
  mutating func inColumnGroup() {
    if insertSpace() { return }
    switch (token.kind, token.name) {
    case (.comment, _): return insertComment()
    case (.doctype, _): return report(.unexpectedDoctype)
    case (.startTag, .html): return inBody()
    case (.startTag, .col): return insertVoidElement()
    case (.endTag, .colgroup):
      guard open.current.isHTML(.colgroup) else { return report(.unexpectedEndTag) }
      popWithEndTag()
      mode = .inTable
      return
    case (.endTag, .col): return report(.unexpectedEndTag)
    case (.startTag, .template), (.endTag, .template): return inHead()
    case (.endOfFile, _): return inBody()
    default: break
    }
    guard open.current.isHTML(.colgroup) else { return report(.unexpectedTokenInTable) }
    pop()
    reprocess(.inTable)
  }

  /// The "in table body" insertion mode.
  mutating func inTableBody() {
    switch (token.kind, token.name) {
    case (.startTag, .tr):
      popBackTo(.tableBodyContext)
      insertElement()
      mode = .inRow
    case (.startTag, .th), (.startTag, .td):
      report(.unexpectedStartTag)
      popBackTo(.tableBodyContext)
      insertImpliedElement(.tr)
      reprocess(.inRow)
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      closePart(.tableBodyContext, then: .inTable)
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .tfoot), (.startTag, .thead), (.endTag, .table):
      guard
        open.has(.tbody, in: .tableScope) || open.has(.thead, in: .tableScope)
          || open.has(.tfoot, in: .tableScope)
      else { return report(.unexpectedTokenInTable) }
      popBackTo(.tableBodyContext)
      pop()
      reprocess(.inTable)
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
      (.endTag, .html), (.endTag, .td), (.endTag, .th), (.endTag, .tr):
      report(.unexpectedEndTag)
    default: inTable()
    }
  }

  /// The "in row" insertion mode.
  mutating func inRow() {
    switch (token.kind, token.name) {
    case (.startTag, .th), (.startTag, .td):
      popBackTo(.tableRowContext)
      insertElement()
      mode = .inCell
      formatting.addMarker()
    case (.endTag, .tr):
      closePart(.tableRowContext, then: .inTableBody)
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .tfoot), (.startTag, .thead), (.startTag, .tr), (.endTag, .table):
      closeRow()
    case (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead):
      guard open.has(token.name, in: .tableScope) else { return report(.unexpectedEndTag) }
      closeRow()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
      (.endTag, .html), (.endTag, .td), (.endTag, .th):
      report(.unexpectedEndTag)
    default: inTable()
    }
  }

  /// Closes the row or the group of rows whose end tag the token is.
  private mutating func closePart(_ context: ElementClasses, then next: InsertionMode) {
    guard open.has(token.name, in: .tableScope) else { return report(.unexpectedEndTag) }
    popBackTo(context)
    // Another part, if the table between the two was forgotten for the limit of open elements.
    guard open.current.isHTML(token.name) else { return resetInsertionMode() }
    popWithEndTag()
    mode = next
  }

  /// Closes the row that is open, and reads the token again.
  private mutating func closeRow() {
    guard open.has(.tr, in: .tableScope) else { return report(.unexpectedTokenInTable) }
    popBackTo(.tableRowContext)
    pop()
    reprocess(.inTableBody)
  }

  /// The "in cell" insertion mode.
  mutating func inCell() {
    switch (token.kind, token.name) {
    case (.endTag, .td), (.endTag, .th):
      guard open.has(token.name, in: .tableScope) else { return report(.unexpectedEndTag) }
      generateImpliedEndTags()
      if !open.current.isHTML(token.name) { report(.unexpectedEndTag) }
      popUntil(token.name)
      formatting.clearToLastMarker()
      mode = .inRow
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .td), (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead),
      (.startTag, .tr):
      closeCell()
    case (.endTag, .body), (.endTag, .caption), (.endTag, .col), (.endTag, .colgroup),
      (.endTag, .html):
      report(.unexpectedEndTag)
    case (.endTag, .table), (.endTag, .tbody), (.endTag, .tfoot), (.endTag, .thead),
      (.endTag, .tr):
      guard open.has(token.name, in: .tableScope) else { return report(.unexpectedEndTag) }
      closeCell()
    default: inBody()
    }
  }

  /// Closes the cell that is open, and reads the token again.
  private mutating func closeCell() {
    guard open.has(.td, in: .tableScope) || open.has(.th, in: .tableScope) else {
      return report(.unexpectedTokenInTable)
    }
    generateImpliedEndTags()
    while !open.isEmpty {
      let isCell = open.current.isHTML(.td) || open.current.isHTML(.th)
      pop()
      if isCell { break }
    }
    formatting.clearToLastMarker()
    reprocess(.inRow)
  }
}
