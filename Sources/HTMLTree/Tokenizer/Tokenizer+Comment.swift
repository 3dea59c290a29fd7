/// The comment states, from comment start to comment end bang.
extension Tokenizer {
  /// Reads the comment at a `<!--`.
  mutating func readComment(at start: Int) {
    let dataStart = start + 4
    if let end = abruptEnd(at: dataStart) {
      report(.abruptClosingOfEmptyComment, at: end - 1)
      emitComment(start..<end, data: dataStart..<dataStart, [])
      return
    }
    let source = source
    var flags: TextFlags = []
    var index = dataStart
    while true {
      index = source.first(UInt8(ascii: "-"), or: UInt8(ascii: "-"), from: index)
      guard index < source.count else { break }
      if source[index] != UInt8(ascii: "-") {
        flags.insert(source[index] == 0 ? .hasNUL : .hasCarriageReturn)
        index &+= 1
        continue
      }
      switch commentEnd(at: index) {
      case .none(let next):
        index = next
      case .closed(let data, let end, let isCorrect):
        if !isCorrect { report(.incorrectlyClosedComment, at: end - 1) }
        finishComment(start..<end, data: dataStart..<data, flags)
        return
      case .cutShort(let data):
        report(.eofInComment, at: source.count)
        finishComment(start..<source.count, data: dataStart..<data, flags)
        return
      }
    }
    report(.eofInComment, at: source.count)
    finishComment(start..<source.count, data: dataStart..<source.count, flags)
  }

  /// What dashes in a comment come to.
  private enum CommentEnd {
    /// They belong to the data, which goes on at an index.
    case none(next: Int)
    case closed(data: Int, end: Int, isCorrect: Bool)
    /// The text ends in the middle of what might have closed it.
    case cutShort(data: Int)
  }

  /// The comment start and comment start dash states: where `<!-->` and `<!--->` end.
  private func abruptEnd(at index: Int) -> Int? {
    guard index < source.count else { return nil }
    if source[index] == UInt8(ascii: ">") { return index + 1 }
    guard source[index] == UInt8(ascii: "-"), index + 1 < source.count,
      source[index + 1] == UInt8(ascii: ">")
    else { return nil }
    return index + 2
  }

  /// The comment end dash, comment end and comment end bang states, from the first dash on.
  private func commentEnd(at first: Int) -> CommentEnd {
    var index = first
    while index < source.count, source[index] == UInt8(ascii: "-") { index &+= 1 }
    let dashes = index - first
    guard index < source.count else { return .cutShort(data: index - min(dashes, 2)) }
    guard dashes >= 2 else { return .none(next: index) }
    if source[index] == UInt8(ascii: ">") {
      return .closed(data: index - 2, end: index + 1, isCorrect: true)
    }
    guard source[index] == UInt8(ascii: "!") else { return .none(next: index) }
    guard index + 1 < source.count else { return .cutShort(data: index - 2) }
    if source[index + 1] == UInt8(ascii: ">") {
      return .closed(data: index - 2, end: index + 2, isCorrect: false)
    }
    return .none(next: index + 1)
  }

  private mutating func finishComment(_ range: Range<Int>, data: Range<Int>, _ flags: TextFlags) {
    emitComment(range, data: data, flags)
    if collectsErrors { reportNestedComments(from: data.lowerBound, to: range.upperBound) }
  }

  /// The comment less-than sign states: they do nothing but find `<!--` in a comment.
  private mutating func reportNestedComments(from start: Int, to end: Int) {
    var index = start
    while index + 4 < end {
      if source.has("<!--", at: index), source[index + 4] != UInt8(ascii: ">") {
        report(.nestedComment, at: index + 4)
      }
      index += 1
    }
  }
}
