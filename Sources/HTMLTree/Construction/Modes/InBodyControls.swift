/// Forms, their controls and ruby: the start tags of "in body" that look at what is open.
extension TreeBuilder {
  mutating func startForm() {
    if formElement != 0, templateDepth == 0 { return report(.unexpectedStartTag) }
    closeParagraph()
    let node = insertElement()
    if templateDepth == 0 { formElement = node }
  }

  mutating func startButton() {
    if open.has(.button, in: .scope) {
      report(.unexpectedStartTag)
      generateImpliedEndTags()
      popUntil(.button)
    }
    reconstructFormatting()
    insertElement()
    isFramesetOK = false
  }

  mutating func startInput() {
    if isSelectContext { return report(.unexpectedStartTag) }
    if open.has(.select, in: .scope) {
      report(.unexpectedStartTag)
      popUntil(.select)
    }
    reconstructFormatting()
    insertVoidElement()
    if !hasHiddenType { isFramesetOK = false }
  }

  /// Whether the fragment is read in a `select`.
  private var isSelectContext: Bool { contextElement?.isHTML(.select) ?? false }

  /// Whether the token has `type=hidden`.
  var hasHiddenType: Bool {
    let token = token
    for index in Int(token.attributesStart)..<Int(token.attributesStart + token.attributesCount) {
      let attribute = tokenizer.attributes[index]
      if attribute.name == .type { return value(of: attribute, isEqualTo: "hidden") }
    }
    return false
  }

  mutating func startSelect() {
    if isSelectContext { return report(.unexpectedStartTag) }
    if open.has(.select, in: .scope) {
      report(.unexpectedStartTag)
      return popUntil(.select)
    }
    reconstructFormatting()
    insertElement()
    isFramesetOK = false
  }

  mutating func startOption() {
    if open.has(.select, in: .scope) {
      generateImpliedEndTags(except: .optgroup)
      if open.has(.option, in: .scope) { report(.unexpectedStartTag) }
    } else if open.current.isHTML(.option) {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }

  mutating func startOptgroup() {
    if open.has(.select, in: .scope) {
      generateImpliedEndTags()
      if open.has(.option, in: .scope) || open.has(.optgroup, in: .scope) {
        report(.unexpectedStartTag)
      }
    } else if open.current.isHTML(.option) {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }

  /// `<hr>`.
  mutating func startRule() {
    closeParagraph()
    if open.has(.select, in: .scope) {
      generateImpliedEndTags()
      if open.has(.option, in: .scope) || open.has(.optgroup, in: .scope) {
        report(.unexpectedStartTag)
      }
    }
    insertVoidElement()
    isFramesetOK = false
  }

  mutating func startRuby(implied: NameID) {
    if open.has(.ruby, in: .scope) {
      generateImpliedEndTags(except: implied)
      if !open.current.isHTML(.ruby), implied == .absent || !open.current.isHTML(implied) {
        report(.unexpectedStartTag)
      }
    }
    insertElement()
  }
}
