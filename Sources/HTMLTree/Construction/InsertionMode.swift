/// The insertion modes of the standard; "in select" left it in 2025.
enum InsertionMode: UInt8, Sendable {
  case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable
  case inTableText, inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody
  case inFrameset, afterFrameset, afterAfterBody, afterAfterFrameset
}

extension TreeBuilder {
  /// Uses the rules of the current mode on the token.
  mutating func processByMode() {
    switch mode {
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inBody: inBody()
    case .text: textMode()
    case .inTable: inTable()
    case .inTableText: inTableText()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  /// Uses the rules of another mode on the token from now on.
  mutating func reprocess(_ mode: InsertionMode) {
    self.mode = mode
    processByMode()
  }

  /// Resets the insertion mode appropriately: from what is open.
  ///
  /// Complexity: O(depth).
  mutating func resetInsertionMode() {
    var index = open.count - 1
    while index > 1 {
      let element = open[index]
      if element.classes.meets(.tellsMode) {
        mode = modeWithin(element, isLast: false)
        return
      }
      index -= 1
    }
    mode = open.isEmpty ? .inBody : modeWithin(contextElement ?? open[1], isLast: true)
  }

  private func modeWithin(_ element: OpenElement, isLast: Bool) -> InsertionMode {
    guard element.classes.meets(.tellsMode) else { return .inBody }
    switch element.name {
    case .td, .th: return isLast ? .inBody : .inCell
    case .tr: return .inRow
    case .tbody, .thead, .tfoot: return .inTableBody
    case .caption: return .inCaption
    case .colgroup: return .inColumnGroup
    case .table: return .inTable
    case .template: return templateModes.last ?? .inBody
    case .head: return isLast ? .inBody : .inHead
    case .body: return .inBody
    case .frameset: return .inFrameset
    case .html: return headElement == 0 ? .beforeHead : .afterHead
    default: return .inBody
    }
  }
}
