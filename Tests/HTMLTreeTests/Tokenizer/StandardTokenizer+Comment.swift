import HTMLTree

extension StandardTokenizer {
  /// Comments and what is taken for one.
  mutating func stepComment() -> Bool {
    switch state {
    case .bogusComment:
      switch consume() {
      case 0x3E:
        state = .data
        emitComment()
      case nil:
        emitComment()
        emitEndOfFile()
      case let character?: comment.append(plain(character))
      }
    case .markupDeclaration:
      comment = []
      if nextAre("--") {
        position += 2
        state = .commentStart
      } else if nextAre("doctype") {
        position += 7
        state = .doctype
      } else if nextAre("[CDATA[", ignoringCase: false) {
        position += 7
        error(.cdataInHTMLContent)
        comment = "[CDATA[".unicodeScalars.map(\.value)
        state = .bogusComment
      } else {
        errorAtNext(.incorrectlyOpenedComment)
        state = .bogusComment
      }
    case .commentStart, .commentStartDash:
      let isFirst = if case .commentStart = state { true } else { false }
      switch consume() {
      case 0x2D: state = isFirst ? .commentStartDash : .commentEnd
      case 0x3E:
        error(.abruptClosingOfEmptyComment)
        state = .data
        emitComment()
      case nil where !isFirst: endComment()
      default:
        if !isFirst { comment.append(0x2D) }
        reconsume(in: .comment)
      }
    case .comment:
      switch consume() {
      case 0x3C:
        comment.append(0x3C)
        state = .commentLessThan
      case 0x2D: state = .commentEndDash
      case nil: endComment()
      case let character?: comment.append(plain(character))
      }
    case .commentLessThan:
      switch consume() {
      case 0x21:
        comment.append(0x21)
        state = .commentBang
      case 0x3C: comment.append(0x3C)
      default: reconsume(in: .comment)
      }
    case .commentBang:
      if consume() == 0x2D { state = .commentBangDash } else { reconsume(in: .comment) }
    case .commentBangDash:
      if consume() == 0x2D { state = .commentBangDashDash } else { reconsume(in: .commentEndDash) }
    case .commentBangDashDash:
      let character = consume()
      if character != nil, character != 0x3E { error(.nestedComment) }
      reconsume(in: .commentEnd)
    case .commentEndDash:
      switch consume() {
      case 0x2D: state = .commentEnd
      case nil: endComment()
      default:
        comment.append(0x2D)
        reconsume(in: .comment)
      }
    case .commentEnd:
      switch consume() {
      case 0x3E:
        state = .data
        emitComment()
      case 0x21: state = .commentEndBang
      case 0x2D: comment.append(0x2D)
      case nil: endComment()
      default:
        comment += [0x2D, 0x2D]
        reconsume(in: .comment)
      }
    case .commentEndBang:
      switch consume() {
      case 0x2D:
        comment += [0x2D, 0x2D, 0x21]
        state = .commentEndDash
      case 0x3E:
        error(.incorrectlyClosedComment)
        state = .data
        emitComment()
      case nil: endComment()
      default:
        comment += [0x2D, 0x2D, 0x21]
        reconsume(in: .comment)
      }
    default: return false
    }
    return true
  }

  private mutating func endComment() {
    error(.eofInComment)
    emitComment()
    emitEndOfFile()
  }
}
