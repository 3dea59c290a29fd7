/// The text of a token, or what is left of it.
struct TextRun: Sendable {
  var start: Int32 = 0
  var end: Int32 = 0
  var flags: TextFlags = []

  @inline(__always)
  var isEmpty: Bool { start >= end }

  /// White space and nothing else.
  @inline(__always)
  var isSpace: Bool { flags.isDisjoint(with: [.hasNonSpace, .hasNUL]) }
}

extension TreeBuilder {
  /// Takes the white space at the beginning of the text away from it; the run is empty if there is
  /// none or the token is no text.
  mutating func takeSpace() -> TextRun {
    guard token.kind == .text else { return TextRun() }
    var end = text.end
    if !text.isSpace {
      end = min(end, max(text.start, Int32(truncatingIfNeeded: tokenizer.leadingSpaceEnd())))
    }
    let space = TextRun(
      start: text.start, end: end, flags: text.flags.subtracting([.hasNonSpace, .hasNUL]))
    text.start = end
    return space
  }

  /// Takes the white space at the beginning of the text into the tree.
  ///
  /// Returns whether nothing is left of the token.
  mutating func insertSpace() -> Bool {
    guard token.kind == .text else { return false }
    let space = takeSpace()
    if !space.isEmpty { insertText(space) }
    return text.isEmpty
  }

  /// Leaves out the white space at the beginning of the text.
  ///
  /// Returns whether nothing is left of the token.
  mutating func skipSpace() -> Bool {
    guard token.kind == .text else { return false }
    _ = takeSpace()
    return text.isEmpty
  }

  /// Puts text at the place for it.
  @inline(__always)
  mutating func insertText(_ run: TextRun) {
    let parent = open.current
    var node = parent.node
    if parent.classes.meets([.template, .tablePart]) {
      let place = place(in: open.count - 1)
      guard place.before == 0 else { return insertMovedText(run, before: place.before) }
      node = place.parent
    }
    let last = nodes.lastText(of: node)
    if last != 0 { return nodes.extend(last, with: run) }
    _ = nodes.add(NodeHead(text: run.flags), start: run.start, end: run.end, to: node)
  }

  /// Puts text that a table cannot have before it.
  private mutating func insertMovedText(_ run: TextRun, before table: Int32) {
    let previous = nodes.previousSibling(of: table)
    if previous != 0, nodes[previous].head.isText {
      nodes.extend(previous, with: run)
    } else {
      var head = NodeHead(text: run.flags)
      head.insert(.isMoved)
      let node = nodes.add(head, start: run.start, end: run.end)
      nodes.insert(node, before: table)
    }
    nodes[table].head.insert(.isMoved)
    nodes[nodes[table].parent].head.insert(.isMoved)
  }
}

extension NodeColumns {
  /// Adds text to a text node.
  mutating func extend(_ node: Int32, with run: TextRun) {
    let row = self[node]
    if !row.head.hasPieces {
      if row.end == run.start, row.head.textFlags.decodes(as: run.flags) {
        self[node].end = run.end
        self[node].head.textFlags.formUnion(run.flags)
        return
      }
      let piece = Int32(truncatingIfNeeded: pieces.count)
      pieces.append(
        TextPiece(start: row.start, end: row.end, next: piece, flags: row.head.textFlags))
      self[node].head.insertPieces()
      self[node].start = Int32(truncatingIfNeeded: texts.count)
      texts.append(
        PiecedText(span: NodeSpan(start: row.start, end: row.end), last: piece))
    }
    var text = texts[self[node].start]
    let last = pieces[text.last]
    if last.end == run.start, last.flags.decodes(as: run.flags) {
      pieces[text.last].end = run.end
      pieces[text.last].flags.formUnion(run.flags)
    } else {
      let piece = Int32(truncatingIfNeeded: pieces.count)
      pieces.append(
        TextPiece(start: run.start, end: run.end, next: last.next, flags: run.flags))
      pieces[text.last].next = piece
      text.last = piece
    }
    text.span.start = min(text.span.start, run.start)
    text.span.end = max(text.span.end, run.end)
    texts[self[node].start] = text
    self[node].head.textFlags.formUnion(run.flags)
  }
}

extension TextFlags {
  /// Whether both kinds of text are decoded alike, so that neighbours may be one piece.
  @inline(__always)
  func decodes(as other: TextFlags) -> Bool {
    symmetricDifference(other).isDisjoint(with: [.isLiteral, .replacesNUL])
  }
}
