/// Finds corrections, and notices that the rest of the text costs money.
enum NoticeFinder {
  private static let reach = 14

  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard let body = outline.bodyRange else { return }
    let start = outline.headline.map { min($0, body.lowerBound) } ?? body.lowerBound
    let end = min(outline.blocks.count, body.upperBound + 1 + reach)
    let text = outline.page.text
    for index in start..<end {
      let range = outline.blocks[index].range
      guard range.count >= 30, range.count <= 1200, opens(text, range) else { continue }
      let head = HeaderLine(
        text, range: range.lowerBound..<min(range.upperBound, range.lowerBound + 60),
        index: index)
      guard isCorrection(head.tokens) else { continue }
      draft.note(
        .corrections, index: draft.article.corrections.count, at: [range],
        rule: "correction.labelled", confidence: 0.85)
      draft.article.corrections.append(outline.string(index))
    }
    findPaywall(outline, &draft)
  }

  /// Whether the first word may begin a correction.
  private static func opens(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var hash = WordHash()
    var at = range.lowerBound
    while at < range.upperBound, at < range.lowerBound + 40,
      text[at] >= 0x80 || (text[at] | 0x20) &- 0x61 < 26
    {
      hash.add(text[at])
      at += 1
    }
    if HeaderWord.meanings(of: hash.final).contains(.correction) { return true }
    guard articles[hash.final] else { return false }
    // "Earlier" or "previous" comes next; most paragraphs begin with an article.
    while at < range.upperBound, text[at] <= 0x20 { at += 1 }
    guard at < range.upperBound else { return false }
    return text[at] | 0x20 == UInt8(ascii: "e") || text[at] | 0x20 == UInt8(ascii: "p")
  }

  /// "Correction: …", "Correction (May 3): …", "An earlier version of this …".
  private static func isCorrection(_ tokens: [HeaderToken]) -> Bool {
    guard let first = tokens.first, first.kind == .word else { return false }
    if first.has(.correction) {
      return tokens.dropFirst().prefix(8).contains { $0.isMark(UInt8(ascii: ":")) }
    }
    return phrase(tokens, earlierVersion)
  }

  private static let earlierVersion = [
    ["an", "a", "the"], ["earlier", "previous"], ["version"], ["of"], ["this"],
  ].map { $0.map { WordHash.hash(Array($0.utf8)) } }

  private static let articles = HashTable(earlierVersion[0])

  private static func phrase(_ tokens: [HeaderToken], _ words: [[UInt32]]) -> Bool {
    guard tokens.count >= words.count else { return false }
    return zip(tokens, words).allSatisfy { $1.contains($0.hash) }
  }

  // MARK: Paywall

  /// "Subscribe to continue reading" right behind the text.
  private static func findPaywall(_ outline: PageOutline, _ draft: inout ArticleDraft) {
    guard let body = outline.bodyRange else { return }
    let end = min(outline.blocks.count, body.upperBound + 8)
    for index in max(body.lowerBound, body.upperBound - 1)..<end {
      let shape = outline.shapes[index]
      let range = outline.blocks[index].range
      guard shape.classes[.account] > 0, shape.words >= 3, range.count <= 300 else { continue }
      let line = HeaderLine(outline.page.text, range: range, index: index)
      let goesOn = line.tokens.contains { goingOn.contains($0.hash) }
      let pays = line.tokens.contains { paying.contains($0.hash) }
      guard goesOn, pays else { continue }
      draft.article.isAccessibleForFree = false
      draft.note(.isAccessibleForFree, at: [range], rule: "paywall.notice", confidence: 0.7)
      return
    }
  }

  private static let goingOn = hashes(
    """
    continue unlock keep full rest weiterlesen weiterzulesen lesen suite seguir continuar continuare
    continua leggere дочитать далее полностью verder czytać
    """)

  private static let paying = hashes(
    """
    subscribe subscriber subscribers subscription abo abonnement abonnieren abonnenten abonnés abonné
    abonnez-vous suscríbete suscripción suscriptores abbonati abbonamento assine assinante assinantes
    подписка подписаться подпишитесь подписчиков abonnees abonnee prenumerant subskrypcja
    """)

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordHash.hash(Array($0.utf8)) })
  }
}
