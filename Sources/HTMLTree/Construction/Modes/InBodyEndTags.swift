extension TreeBuilder {
  /// An end tag in "in body".
  mutating func endTagInBody() {
    let name = token.name
    switch rules.endRule(name) {
    case .ordinary: endOrdinary(name)
    case .block:
      if open.current.isHTML(name) { return popWithEndTag() }
      endBlock(name)
    case .paragraph:
      if open.current.isHTML(.p) { return popWithEndTag() }
      endParagraph()
    case .formatting: runAdoptionAgency(name)
    case .listItem:
      if open.current.isHTML(.li) { return popWithEndTag() }
      guard open.has(.li, in: .listItemScope) else { return report(.unexpectedEndTag) }
      closeElement(name)
    case .definition: endBlock(name)
    case .heading: endHeading(name)
    case .form: endForm()
    case .marker:
      guard open.has(name, in: .scope) else { return report(.unexpectedEndTag) }
      generateImpliedEndTags()
      if !open.current.isHTML(name) { report(.unexpectedEndTag) }
      popUntil(name)
      formatting.clearToLastMarker()
    case .template: inHead()
    case .body: _ = endBody()
    case .html: if endBody() { processByMode() }
    case .lineBreak:
      report(.unexpectedEndTag)
      reconstructFormatting()
      insertImpliedElement(.br)
      pop(at: token.end)
      isFramesetOK = false
    }
  }

  private mutating func endBlock(_ name: NameID) {
    guard open.has(name, in: .scope) else { return report(.unexpectedEndTag) }
    closeElement(rules.endRule(name) == .definition ? name : .absent, upTo: name)
  }

  /// Closes an element that is open, and what is open in it.
  private mutating func closeElement(_ name: NameID) { closeElement(name, upTo: name) }

  private mutating func closeElement(_ except: NameID, upTo name: NameID) {
    generateImpliedEndTags(except: except)
    if !open.current.isHTML(name) { report(.unexpectedEndTag) }
    popUntil(name)
  }

  private mutating func endParagraph() {
    if !open.has(.p, in: .buttonScope) {
      report(.unexpectedEndTag)
      insertImpliedElement(.p)
      return pop(at: token.end)
    }
    closeElement(.p)
  }

  private mutating func endHeading(_ name: NameID) {
    guard open.hasAny(.heading) else { return report(.unexpectedEndTag) }
    generateImpliedEndTags()
    if !open.current.isHTML(name) { report(.unexpectedEndTag) }
    while !open.isEmpty {
      if open.current.classes.meets(.heading) { return popWithEndTag() }
      pop()
    }
  }

  private mutating func endForm() {
    if templateDepth > 0 {
      guard open.has(.form, in: .scope) else { return report(.unexpectedEndTag) }
      generateImpliedEndTags()
      if !open.current.isHTML(.form) { report(.unexpectedEndTag) }
      return popUntil(.form)
    }
    let form = formElement
    formElement = 0
    guard form > 0, open.hasInScope(form) else {
      // What comes after in a form that is open still does not belong to it.
      if form > 0 { nodes[form].head.insert(.isMoved) }
      return report(.unexpectedEndTag)
    }
    generateImpliedEndTags()
    if open.current.node == form { return popWithEndTag() }
    report(.unexpectedEndTag)
    endWithToken(form)
    nodes[form].head.insert(.isMoved)
    if let index = open.index(of: form) { open.remove(at: index) }
  }

  /// Any other end tag.
  mutating func endOrdinary(_ name: NameID) {
    guard open.mayHave(name) else { return report(.unexpectedEndTag) }
    let tag = OpenElement.tag(name)
    if open.current.tag == tag { return popWithEndTag() }
    var index = open.count - 1
    while index > 0 {
      let element = open[index]
      if element.tag == tag {
        generateImpliedEndTags(except: name)
        if open.current.node != element.node { report(.unexpectedEndTag) }
        return popUntil(name)
      }
      if element.classes.meets(.special) || open.hides(.special, under: index) {
        return report(.unexpectedEndTag)
      }
      index -= 1
    }
  }
}
