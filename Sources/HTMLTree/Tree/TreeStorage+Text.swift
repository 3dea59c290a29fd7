extension TreeStorage {
  /// What stands in a text or a comment, as UTF-8; empty for other nodes.
  ///
  /// Complexity: O(n).
  func data(of node: Int32) -> [UInt8] {
    var output: [UInt8] = []
    appendData(of: node, to: &output)
    return output
  }

  /// Appends what stands in a text or a comment.
  func appendData(of node: Int32, to output: inout [UInt8]) {
    let head = nodes[node].head
    let span = nodes.span(of: node)
    switch head.form {
    case .text:
      if !head.hasPieces {
        appendText(span.start, span.end, head.textFlags, to: &output)
      } else {
        let last = nodes.texts[nodes[node].start].last
        var piece = nodes.pieces[last].next
        while true {
          let part = nodes.pieces[piece]
          appendText(part.start, part.end, part.flags, to: &output)
          if piece == last { break }
          piece = part.next
        }
      }
    case .comment:
      let start = min(span.start + head.commentPrefix, span.end)
      let end = max(start, span.end - head.commentSuffix)
      // Which of the rare bytes a comment has is not kept: looking for them is as cheap.
      appendText(start, end, [.isLiteral, .replacesNUL, .hasNUL, .hasCarriageReturn], to: &output)
    default: break
    }
  }

  private func appendText(
    _ start: Int32, _ end: Int32, _ flags: TextFlags, to output: inout [UInt8]
  ) {
    let range = Int(start)..<Int(end)
    if flags.isVerbatim {
      output.append(contentsOf: utf8[range])
    } else {
      let utf8 = utf8
      TextDecoder.append(range, of: utf8.span, flags: flags, nul: .drop, to: &output)
    }
  }

  /// The value of an attribute, as UTF-8.
  func value(of attribute: TokenAttribute) -> [UInt8] {
    var output: [UInt8] = []
    let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
    if attribute.valueFlags.isVerbatim { return Array(utf8[range]) }
    let utf8 = utf8
    TextDecoder.appendAttribute(
      range, of: utf8.span, flags: attribute.valueFlags, to: &output)
    return output
  }

  /// The parts of the doctype: its name in lower case, and its identifiers; nil for none.
  var doctypeParts: (name: String, publicIdentifier: String, systemIdentifier: String)? {
    guard let doctype = facts.doctype else { return nil }
    return (
      text(of: doctype.name, lowercased: true), text(of: doctype.publicIdentifier),
      text(of: doctype.systemIdentifier)
    )
  }

  private func text(of range: Range<Int>?, lowercased: Bool = false) -> String {
    guard let range else { return "" }
    var output: [UInt8] = []
    let utf8 = utf8
    TextDecoder.append(
      range, of: utf8.span,
      flags: [.isLiteral, .replacesNUL, .hasNUL, .hasCarriageReturn], nul: .replace, to: &output)
    if lowercased {
      for index in output.indices where output[index] &- 0x41 < 26 { output[index] |= 0x20 }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension HTMLNode {
  /// The public identifier of a doctype; empty if it has none, nil for other nodes.
  public var publicIdentifier: String? {
    kind == .doctype ? tree.doctypeParts?.publicIdentifier : nil
  }

  /// The system identifier of a doctype; empty if it has none, nil for other nodes.
  public var systemIdentifier: String? {
    kind == .doctype ? tree.doctypeParts?.systemIdentifier : nil
  }
}
