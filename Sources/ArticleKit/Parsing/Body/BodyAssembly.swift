/// Makes the article's blocks of those that were taken for its body.
enum BodyAssembly {
  static func assemble(_ outline: inout PageOutline, _ draft: inout ArticleDraft) {
    let pieces = pieces(of: outline)
    var index = 0
    var made: [Block] = []
    var mayBePersonal: [Bool] = []
    made.reserveCapacity(pieces.count)
    mayBePersonal.reserveCapacity(pieces.count)
    var joined: [Piece] = []
    while index < pieces.count {
      let piece = pieces[index]
      switch outline.blocks[piece.index].kind {
      case .tableRow:
        var end = index + 1
        while end < pieces.count, pieces[end].index == pieces[end - 1].index + 1,
          case .tableRow = outline.blocks[pieces[end].index].kind
        {
          end += 1
        }
        if let table = BodyTable.block(pieces[index..<end].map(\.range), outline.page) {
          made.append(table)
          mayBePersonal.append(false)
        }
        index = end
      case .code:
        var end = index + 1
        while end < pieces.count, pieces[end].index == pieces[end - 1].index + 1,
          case .code = outline.blocks[pieces[end].index].kind
        {
          end += 1
        }
        made.append(code(pieces[index..<end].map(\.range), outline.page))
        mayBePersonal.append(false)
        index = end
      default:
        joined.removeAll(keepingCapacity: true)
        joined.append(piece)
        while index + 1 < pieces.count,
          ParagraphJoining.continues(joined, with: pieces, at: index + 1, outline)
        {
          index += 1
          joined.append(pieces[index])
        }
        made.append(paragraph(joined, outline))
        mayBePersonal.append(joined.contains { outline.shapes[$0.index].mayBePersonal })
        index += 1
      }
    }
    if outline.page.extent == .wholePage { dropEmptyEnds(&made) }
    Subheadings.mark(&made)
    PullQuotes.mark(&made, mayBePersonal: mayBePersonal)
    draft.article.body = made
  }

  /// A block of the body, or the part of it that is the body's.
  struct Piece {
    var index: Int
    var range: Range<Int>
  }

  private static func pieces(of outline: PageOutline) -> [Piece] {
    var result: [Piece] = []
    for index in outline.blocks.indices {
      switch outline.page.extent {
      case .articleOnly: break
      case .wholePage:
        guard outline.roles[index] == .body else { continue }
        switch outline.blocks[index].kind {
        case .control, .image, .rule: continue
        default: break
        }
      }
      let range = outline.cuts[index] ?? outline.blocks[index].range
      if !range.isEmpty { result.append(Piece(index: index, range: range)) }
    }
    return result
  }

  private static func paragraph(_ pieces: [Piece], _ outline: PageOutline) -> Block {
    let page = outline.page
    let first = outline.blocks[pieces[0].index]
    var text = page.string(pieces[0].range)
    var ranges =
      pieces.count == 1 ? page.sourceRanges(of: pieces[0].range) : [SourceRange]()
    for (position, piece) in pieces.enumerated() where pieces.count > 1 {
      let isLast = position == pieces.count - 1
      // The line feed between two pieces belongs to the first, so that the source's slices give
      // the text.
      ranges += page.sourceRanges(
        of: isLast ? piece.range : piece.range.lowerBound..<piece.range.upperBound + 1)
      if position > 0 { text += " " + page.string(piece.range) }
    }
    let kind: Block.Kind =
      switch first.kind {
      case .heading(let level): pieces.count > 1 ? .paragraph : .heading(level: Int(level))
      case .listItem: .listItem
      case .blockQuote: .pullQuote
      default: .paragraph
      }
    return Block(kind, text, sourceRanges: ranges)
  }

  private static func code(_ lines: [Range<Int>], _ page: Page) -> Block {
    Block(
      .code, lines.map { page.string($0) }.joined(separator: "\n"),
      sourceRanges: page.sourceRanges(of: lines[0].lowerBound..<lines[lines.count - 1].upperBound))
  }

  /// A heading with nothing below it heads something that is not the article's.
  private static func dropEmptyEnds(_ made: inout [Block]) {
    while made.count > 1, case .heading = made[made.count - 1].kind { made.removeLast() }
  }
}
