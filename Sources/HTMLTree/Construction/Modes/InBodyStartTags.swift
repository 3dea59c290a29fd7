extension TreeBuilder {
  /// A start tag in "in body".
  mutating func startTagInBody() {
    switch rules.startRule(token.name) {
    case .ordinary:
      reconstructFormatting()
      insertElement()
    case .block:
      closeParagraph()
      insertElement()
    case .anchor: startAnchor()
    case .formatting:
      reconstructFormatting()
      insertFormattingElement()
    case .voidFormatting:
      reconstructFormatting()
      insertVoidElement()
      isFramesetOK = false
    case .listItem: startListItem()
    case .heading:
      closeParagraph()
      if open.current.classes.meets(.heading) {
        report(.unexpectedStartTag)
        pop()
      }
      insertElement()
    case .head: inHead()
    case .input: startInput()
    case .button: startButton()
    case .option: startOption()
    case .svg: startForeignRoot(.svg)
    case .definition: startDefinition()
    case .form: startForm()
    case .iframe:
      isFramesetOK = false
      insertRawElement(.rawtext)
    case .noscript:
      if isScriptingEnabled { return insertRawElement(.rawtext) }
      reconstructFormatting()
      insertElement()
    default: rareStartTagInBody()
    }
  }

  private mutating func rareStartTagInBody() {
    switch rules.startRule(token.name) {
    case .html: mergeIntoHTML()
    case .body: mergeIntoBody()
    case .frameset: startFrameset()
    case .pre:
      closeParagraph()
      insertElement()
      skipsNewline = true
      isFramesetOK = false
    case .plaintext:
      closeParagraph()
      insertElement()
      tokenizer.state = .plaintext
    case .nobr:
      reconstructFormatting()
      if open.has(.nobr, in: .scope) {
        report(.unexpectedStartTag)
        runAdoptionAgency(.nobr)
        reconstructFormatting()
      }
      insertFormattingElement()
    case .marker:
      reconstructFormatting()
      insertElement()
      formatting.addMarker()
      isFramesetOK = false
    case .table:
      if facts.quirksMode != .quirks { closeParagraph() }
      insertElement()
      isFramesetOK = false
      mode = .inTable
    case .void: insertVoidElement()
    case .rule: startRule()
    case .image:
      report(.unexpectedStartTag)
      reconstructFormatting()
      _ = addElement(.html, .img, open.count - 1)
      isFramesetOK = false
    case .textarea:
      insertRawElement(.rcdata)
      skipsNewline = true
      isFramesetOK = false
    case .xmp:
      closeParagraph()
      reconstructFormatting()
      isFramesetOK = false
      insertRawElement(.rawtext)
    case .noembed: insertRawElement(.rawtext)
    case .select: startSelect()
    case .optgroup: startOptgroup()
    case .rubyBase: startRuby(implied: .absent)
    case .rubyText: startRuby(implied: .rtc)
    case .math: startForeignRoot(.mathML)
    case .selectedContent:
      reconstructFormatting()
      insertSelectedContent()
    default: report(.unexpectedStartTag)
    }
  }

  private mutating func startListItem() {
    isFramesetOK = false
    if open.mayHave(.li) {
      closeItem { $0.isHTML(.li) }
    }
    closeParagraph()
    insertElement()
  }

  private mutating func startDefinition() {
    isFramesetOK = false
    if open.mayHave(.dd) || open.mayHave(.dt) {
      closeItem { $0.isHTML(.dd) || $0.isHTML(.dt) }
    }
    closeParagraph()
    insertElement()
  }

  /// Closes the item that is open right around, if there is one.
  @inline(__always)
  private mutating func closeItem(_ isItem: (OpenElement) -> Bool) {
    var index = open.count - 1
    while index > 0 {
      let element = open[index]
      if isItem(element) {
        generateImpliedEndTags(except: element.name)
        if open.current.tag != element.tag { report(.unexpectedStartTag) }
        return popUntil(element.name)
      }
      if element.classes.meets(.special), !element.isHTML(.address), !element.isHTML(.div),
        !element.isHTML(.p)
      {
        return
      }
      if open.hides(.special, under: index) { return }
      index -= 1
    }
  }

  private mutating func startFrameset() {
    report(.unexpectedStartTag)
    guard isFramesetOK, open.count > 2, open[2].isHTML(.body) else { return }
    let body = open[2].node
    pop(downTo: 2)
    nodes.detach(body)
    insertElement()
    mode = .inFrameset
  }

  private mutating func startAnchor() {
    if !formatting.isEmpty, let index = formatting.lastIndex(of: .a) {
      report(.unexpectedStartTag)
      let node = formatting[index].node
      runAdoptionAgency(.a)
      if let index = formatting.index(of: node) { formatting.remove(at: index) }
      if let index = open.index(of: node) {
        nodes[node].head.insert(.isMoved)
        removeFromStack(at: index)
      }
    }
    reconstructFormatting()
    insertFormattingElement()
  }

  /// Any start tag of SVG or MathML.
  private mutating func startForeignRoot(_ form: NodeHead.Form) {
    reconstructFormatting()
    insertForeignElement(form)
  }
}
