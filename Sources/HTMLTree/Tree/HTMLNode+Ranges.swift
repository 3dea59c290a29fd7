extension HTMLNode {
  /// Where the node stands in ``HTMLDocument/utf8``: an element from its start tag to its end tag,
  /// or to the end of what is in it if it has none.
  ///
  /// A node that has no source of its own (see ``isImplied``) has the range that it covers.
  public var range: Range<Int> {
    let span = tree.nodes.span(of: number)
    return Int(span.start)..<Int(max(span.start, span.end))
  }

  /// Where the node stands in the bytes of the source.
  public var sourceRange: Range<Int> { tree.sourceRange(range) }

  /// Where the start tag of an element stands in ``HTMLDocument/utf8``; nil for one that has none.
  public var startTagRange: Range<Int>? {
    guard head.isElement, !isImplied else { return nil }
    let start = range.lowerBound
    return start..<TagScanner.end(ofTagAt: start, in: tree.utf8)
  }

  /// Where the end tag of an element stands in ``HTMLDocument/utf8``; nil for one that has none.
  public var endTagRange: Range<Int>? {
    guard head.isElement, head.flags.contains(.hasEndTag) else { return nil }
    let end = range.upperBound
    if head.flags.contains(.hasUnusualEndTag), let start = tree.endTagStart(of: number) {
      return Int(start)..<end
    }
    return tree.endTagStart(of: head.name, closingAt: end)..<end
  }

  /// What is between the tags of an element in ``HTMLDocument/utf8``.
  public var contentRange: Range<Int> {
    let start = startTagRange?.upperBound ?? range.lowerBound
    return start..<max(start, endTagRange?.lowerBound ?? range.upperBound)
  }

  /// The places in ``HTMLDocument/utf8`` that make a text node together: more than one if markup
  /// that made no node, such as a stray end tag, stood in between; none for other nodes.
  public var textRanges: [Range<Int>] {
    guard head.isText else { return [] }
    return tree.pieces(of: number).map { Int($0.start)..<Int($0.end) }
  }

  /// Whether this is an element without a start tag in the source: one that others imply (`html`,
  /// `tbody`), or a copy of a formatting element that was closed in the wrong order.
  public var isImplied: Bool { head.isElement && head.flags.contains(.isImplied) }

  /// Whether this is the parser's copy of a formatting element.
  public var isCopy: Bool { head.isElement && head.flags.contains(.isClone) }

  /// Whether this node, or something that belongs to it, stands elsewhere in the tree than in the
  /// source.
  ///
  /// So stand text between rows, which goes before its table; white space behind a body; the
  /// attributes of a second `body` tag; what overlapping formatting elements have in common.
  public var isMoved: Bool { head.flags.contains(.isMoved) }
}

extension TreeStorage {
  /// A range of the text in the bytes of the source.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    let start = decoded.offsets.sourceOffset(of: range.lowerBound)
    return start..<max(start, decoded.offsets.sourceOffset(of: range.upperBound))
  }

  /// Complexity: O(log n).
  func endTagStart(of node: Int32) -> Int32? {
    var low = 0
    var high = nodes.endTagStarts.count
    while low < high {
      let middle = (low + high) / 2
      if nodes.endTagStarts[middle].node < node { low = middle + 1 } else { high = middle }
    }
    guard low < nodes.endTagStarts.count, nodes.endTagStarts[low].node == node else { return nil }
    return nodes.endTagStarts[low].start
  }

  /// Where `</name>` with its end at an offset begins; a byte 0 of the source is U+FFFD in a name.
  func endTagStart(of name: NameID, closingAt end: Int) -> Int {
    let name = names.utf8(name)
    var start = end - 1
    var rest = name.count
    while rest > 0, start > 2 {
      start -= 1
      rest -= utf8[start] == 0 ? min(rest, 3) : 1
    }
    return start - 2
  }

  /// The places that make a text node, first to last.
  func pieces(of node: Int32) -> [TextPiece] {
    let head = nodes[node].head
    guard head.hasPieces else {
      let span = nodes.span(of: node)
      return [TextPiece(start: span.start, end: span.end, next: 0, flags: head.textFlags)]
    }
    var pieces: [TextPiece] = []
    let last = nodes.texts[nodes[node].start].last
    var piece = last
    repeat {
      piece = nodes.pieces[piece].next
      pieces.append(nodes.pieces[piece])
    } while piece != last
    return pieces
  }
}
