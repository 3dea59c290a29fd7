extension TreeBuilder {
  /// The "text" insertion mode: within an element whose content is no markup.
  mutating func textMode() {
    switch token.kind {
    case .text: insertText(text)
    case .endOfFile:
      report(.unclosedElements)
      pop()
      reprocess(originalMode)
    default:
      // Nothing else comes than the end tag that the tokenizer waits for.
      popWithEndTag()
      mode = originalMode
    }
  }
}
