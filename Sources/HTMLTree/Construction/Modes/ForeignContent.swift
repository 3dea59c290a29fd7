extension TreeBuilder {
  /// Whether the token is for foreign content rather than the insertion mode, the adjusted current
  /// node being foreign.
  func usesForeignRules(_ classes: ElementClasses) -> Bool {
    switch token.kind {
    case .endOfFile: false
    case .text: !classes.meets([.mathMLTextIntegrationPoint, .htmlIntegrationPoint])
    case .startTag:
      if classes.meets(.mathMLTextIntegrationPoint) {
        token.name == .mglyph || token.name == .malignmark
      } else if classes.meets(.annotationXML), token.name == .svg {
        false
      } else {
        !classes.meets(.htmlIntegrationPoint)
      }
    default: true
    }
  }

  /// The rules for tokens in foreign content.
  mutating func inForeignContent() {
    switch token.kind {
    case .text:
      var run = text
      if run.flags.contains(.hasNUL) {
        report(.unexpectedNullCharacter)
        run.flags.insert(.replacesNUL)
      }
      insertText(run)
      if run.flags.contains(.hasNonSpace) { isFramesetOK = false }
    case .comment: insertComment()
    case .doctype: report(.unexpectedDoctype)
    case .startTag: startTagInForeignContent()
    case .endTag: endTagInForeignContent()
    case .endOfFile: processByMode()
    }
  }

  private mutating func startTagInForeignContent() {
    if breaksOut(token) {
      report(.unexpectedStartTag)
      leaveForeignContent()
      return processByMode()
    }
    let current = contextElement != nil && open.count == 2 ? contextElement : nil
    let tag = (current ?? open.current).tag
    insertForeignElement(NodeHead(bits: tag).form)
  }

  /// Pops the foreign elements up to the next integration point or element of HTML.
  private mutating func leaveForeignContent() {
    while open.count > 1 {
      let element = open.current
      let isHTML = !NodeHead(bits: element.tag).isForeign
      if isHTML || element.classes.meets([.mathMLTextIntegrationPoint, .htmlIntegrationPoint]) {
        return
      }
      pop()
    }
  }

  /// Puts an element of SVG or MathML for the token, a start tag, into the tree.
  mutating func insertForeignElement(_ form: NodeHead.Form) {
    let name = form == .svg ? token.name.adjustedSVGTag : token.name
    var classes = ElementClasses.ofForeign(name, form)
    if classes.meets(.annotationXML), isHTMLAnnotation { classes.insert(.htmlIntegrationPoint) }
    let node = addElement(form, name, open.parentIndex)
    if token.isSelfClosing { return }
    push(node, form, name, classes)
  }

  private var isHTMLAnnotation: Bool {
    let token = token
    for index in Int(token.attributesStart)..<Int(token.attributesStart + token.attributesCount) {
      let attribute = tokenizer.attributes[index]
      if attribute.name == .encoding {
        return value(of: attribute, isEqualTo: "text/html")
          || value(of: attribute, isEqualTo: "application/xhtml+xml")
      }
    }
    return false
  }

  private mutating func endTagInForeignContent() {
    let name = token.name
    if name == .br || name == .p {
      report(.unexpectedEndTag)
      leaveForeignContent()
      return processByMode()
    }
    if open.current.name != name { report(.unexpectedEndTag) }
    var index = open.count - 1
    while index > 1 {
      let element = open[index]
      guard NodeHead(bits: element.tag).isForeign else { return processByMode() }
      if element.name == name {
        pop(downTo: index + 1)
        return popWithEndTag()
      }
      if open.hides(.htmlElement, under: index) { return processByMode() }
      index -= 1
    }
    if !isFragment, index == 1 { processByMode() }
  }

  /// Whether a start tag belongs to HTML, so that foreign content ends before it.
  private func breaksOut(_ token: Token) -> Bool {
    switch token.name {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
      .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
      return true
    case .font:
      for index in Int(token.attributesStart)..<Int(token.attributesStart + token.attributesCount) {
        let name = tokenizer.attributes[index].name
        if name == .color || name == .face || name == .size { return true }
      }
      return false
    default: return false
    }
  }
}

extension NodeHead {
  var isForeign: Bool { bits & 7 > Form.html.rawValue }
}
