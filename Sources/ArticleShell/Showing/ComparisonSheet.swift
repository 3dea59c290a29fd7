import ArticleKit

/// Two articles or two statements side by side.
struct ComparisonSheet {
  let links: CorpusLinks
  let columns: Int?

  private var table: SideBySide { SideBySide(columns: columns) }

  /// Two statements, the words that only one has in brackets.
  func lines(_ first: Statement, _ second: Statement) -> [TerminalText] {
    let pair = links.statements.first {
      $0.first.isSamePlace(as: first) && $0.second.isSamePlace(as: second)
        || $0.first.isSamePlace(as: second) && $0.second.isSamePlace(as: first)
    }
    guard let pair else {
      return table.lines(label(first), label(second))
        + table.lines("\(first.text)", "\(second.text)")
        + ["", "\("not known to be one statement", .label)"]
    }
    let isTurned = !pair.first.isSamePlace(as: first)
    let verdict: TerminalText =
      pair.kind == .sameStatement ? "same statement" : "recurring claim"
    return lines(pair, isTurned: isTurned) + [""]
      + (verdict + ", told by: \(Self.words(pair.ground))").wrapped(to: columns)
  }

  private func lines(_ pair: StatementPair, isTurned: Bool) -> [TerminalText] {
    let texts = pair.alignedTexts
    let left = SideBySide.marked(
      texts.first,
      differing: SideBySide.differing(texts.first, matched: pair.alignment.map(\.first)))
    let right = SideBySide.marked(
      texts.second,
      differing: SideBySide.differing(texts.second, matched: pair.alignment.map(\.second)))
    return isTurned
      ? table.lines(label(pair.second), label(pair.first)) + table.lines(right, left)
      : table.lines(label(pair.first), label(pair.second)) + table.lines(left, right)
  }

  private func label(_ statement: Statement) -> TerminalText {
    let day = statement.date.map { String($0.edtf.prefix(10)) } ?? ""
    return """
      \(links.number(of: statement) ?? "", .label)  \(statement.speaker ?? "", .heading)  \
      \(day, .label)
      """
  }

  private static func words(_ ground: StatementPair.Ground) -> String {
    switch ground {
    case .verbatim: "a run of the same words"
    case .contained: "one is in the other"
    case .words: "the rare words they share"
    case .predicate: "the same said of the same"
    }
  }

  /// Two articles: fields, shared statements, and what changed if one is a copy.
  func lines(_ left: Article, _ right: Article) -> [TerminalText] {
    var lines = table.lines(
      "\(left.headline ?? "(no headline)", .heading)",
      "\(right.headline ?? "(no headline)", .heading)")
    lines += table.lines(about(left), about(right))
    lines += table.lines(
      "\(people(left), .label)", "\(people(right), .label)")
    let pairs = links.statements.filter { pair in
      [pair.first.article, pair.second.article].contains(left.id)
        && [pair.first.article, pair.second.article].contains(right.id) && left.id != right.id
    }
    for pair in pairs {
      lines.append("")
      lines += self.lines(pair, isTurned: pair.first.article != left.id)
    }
    let copy = links.copies.first {
      Set([$0.first, $0.second]) == Set([left.id, right.id]) && left.id != right.id
    }
    if copy != nil {
      lines.append("")
      lines += ChangedText(from: left.text, to: right.text).lines(columns: columns)
    }
    return lines
  }

  private func about(_ article: Article) -> TerminalText {
    let parts: [TerminalText] = [
      links.day(of: article), "\(article.publisher?.name ?? "")",
      "\(article.quotations.count) quotation\(article.quotations.count == 1 ? "" : "s")",
    ].filter { !$0.isEmpty }
    return parts.dropFirst().reduce(parts[0]) { $0 + ", " + $1 }
  }

  private func people(_ article: Article) -> String {
    article.people.map(\.name).joined(separator: ", ")
  }
}

extension Statement {
  func isSamePlace(as other: Statement) -> Bool {
    article == other.article && quotation == other.quotation
  }
}
