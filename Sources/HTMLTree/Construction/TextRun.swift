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
    let last: Int32
    if parent.classes.meets([.template, .tablePart]) {
      let place = place(in: open.count - 1)
      guard place.before == 0 else { return insertMovedText(run, before: place.before) }
      last = nodes.lastChild(of: place.parent)
      if last == 0 || !nodes.heads[last].isText {
        _ = nodes.add(NodeHead(text: run.flags), start: run.start, end: run.end, to: place.parent)
        return
      }
    } else {
      last = nodes.lastChild(of: parent.node)
      if last == 0 || !nodes.heads[last].isText {
        _ = nodes.add(NodeHead(text: run.flags), start: run.start, end: run.end, to: parent.node)
        return
      }
    }
    nodes.extend(last, with: run)
  }

  /// Puts text that a table cannot have before it.
  private mutating func insertMovedText(_ run: TextRun, before table: Int32) {
    let previous = nodes.previousSibling(of: table)
    if previous != 0, nodes.heads[previous].isText {
      nodes.extend(previous, with: run)
    } else {
      var head = NodeHead(text: run.flags)
      head.insert(.isMoved)
      let node = nodes.add(head, start: run.start, end: run.end)
      nodes.insert(node, before: table)
    }
    nodes.heads[table].insert(.isMoved)
    nodes.heads[nodes.links[table].parent].insert(.isMoved)
  }
}

extension NodeColumns {
  /// Adds text to a text node.
  mutating func extend(_ node: Int32, with run: TextRun) {
    var head = heads[node]
    var span = spans[node]
    if !head.hasPieces {
      if span.end == run.start, head.textFlags.decodes(as: run.flags) {
        spans[node].end = run.end
        heads[node].textFlags.formUnion(run.flags)
        return
      }
      let piece = Int32(truncatingIfNeeded: pieces.count)
      pieces.append(
        TextPiece(start: span.start, end: span.end, next: piece, flags: head.textFlags))
      span.detail = piece
      head.hasPieces = true
    }
    let last = pieces[span.detail]
    if last.end == run.start, last.flags.decodes(as: run.flags) {
      pieces[span.detail].end = run.end
      pieces[span.detail].flags.formUnion(run.flags)
    } else {
      let piece = Int32(truncatingIfNeeded: pieces.count)
      pieces.append(
        TextPiece(start: run.start, end: run.end, next: last.next, flags: run.flags))
      pieces[span.detail].next = piece
      span.detail = piece
    }
    span.start = min(span.start, run.start)
    span.end = max(span.end, run.end)
    head.textFlags.formUnion(run.flags)
    heads[node] = head
    spans[node] = span
  }

  /// Sorts the side table of end tags by node.
  ///
  /// Complexity: O(n log n) in the unusual end tags.
  mutating func sortEndTagStarts() {
    let count = endTagStarts.count
    guard count > 1 else { return }
    let sorted = endTagStarts.withElements { elements in
      elements.sorted { $0.node < $1.node }
    }
    endTagStarts.truncate(to: 0)
    for element in sorted { endTagStarts.append(element) }
  }
}

extension TextFlags {
  /// Whether both kinds of text are decoded alike, so that neighbours may be one piece.
  @inline(__always)
  func decodes(as other: TextFlags) -> Bool {
    symmetricDifference(other).isDisjoint(with: [.isLiteral, .replacesNUL])
  }
}
