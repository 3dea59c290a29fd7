/// Tells whether two statements of one person are the same utterance or the same claim.
///
/// Rare words weigh more; which are rare it learns from articles.
public struct StatementComparer: Sendable {
  /// Reports of one utterance appear within so many days.
  private static let sameDays = 5

  private(set) var frequencies = DocumentFrequencies()

  public init() {}

  /// Counts the words of an article.
  public mutating func learn(_ article: Article) {
    var stems: Set<UInt64> = []
    for text in [article.headline ?? ""] + article.body.map(\.text) {
      for word in WordScanner.words(of: text) { stems.insert(word.stem) }
    }
    frequencies.add(stems.lazy.map { StatementForm.feature($0) })
  }

  func form(of statement: Statement) -> StatementForm {
    StatementForm(statement.context ?? statement.text, frequencies)
  }

  /// What two statements have in common; nil if they are neither the same nor the same claim, or
  /// if their speakers are not known to be one person.
  ///
  /// - Complexity: the product of their numbers of words, of each at most 300.
  public func pair(_ first: Statement, _ second: Statement) -> StatementPair? {
    guard Self.isOnePerson(first.speaker, second.speaker) else { return nil }
    return pair(first, form(of: first), second, form(of: second))
  }

  /// The same for speakers who are known to be one.
  func pair(
    _ first: Statement, _ firstForm: StatementForm, _ second: Statement, _ secondForm: StatementForm
  ) -> StatementPair? {
    let shared = firstForm.shared(with: secondForm)
    let least = min(firstForm.total, secondForm.total)
    guard least > 0, shared > 0 else { return nil }
    let jaccard = shared / (firstForm.total + secondForm.total - shared)
    let containment = shared / least
    let alignment = WordAlignment(firstForm, secondForm)
    guard
      let ground = Self.ground(
        firstForm, secondForm, shared, jaccard, containment, alignment),
      Self.isAboutTheWords(first, second, firstForm, secondForm, ground, alignment)
    else { return nil }
    return StatementPair(
      Self.kind(ground, alignment.score / least, Self.days(first, second)), ground: ground,
      first: first, second: second, similarity: Double(jaccard),
      alignment: alignment.pairs.map {
        StatementPair.AlignedWord(
          first: firstForm.words[$0.first].range, second: secondForm.words[$0.second].range)
      })
  }

  /// The thresholds are far above what statements of one person have in common by chance: of
  /// 65,000 such pairs a prototype let 28 pass, nearly all of them rightly.
  private static func ground(
    _ first: StatementForm, _ second: StatementForm, _ shared: Float, _ jaccard: Float,
    _ containment: Float, _ alignment: WordAlignment
  ) -> StatementPair.Ground? {
    let run = alignment.longestRun
    if run >= 7, Float(run) >= 0.4 * Float(min(first.words.count, second.words.count)) {
      return .verbatim
    }
    if containment >= 0.75, alignment.score >= 12 { return .contained }
    let both = first.frames.flatMap { frame in second.frames.map { (frame, $0) } }
    if both.contains(where: { $0.agreement(with: $1) != nil }) {
      return hasSharedWords(shared, jaccard, containment) ? .words : .predicate
    }
    // The same words with "never" in one of the two are no agreement.
    if both.contains(where: { $0.contradicts($1) }) { return nil }
    return hasSharedWords(shared, jaccard, containment) ? .words : nil
  }

  private static func hasSharedWords(
    _ shared: Float, _ jaccard: Float, _ containment: Float
  ) -> Bool {
    jaccard >= 0.2 && jaccard + containment >= 0.85 && shared >= 10
  }

  /// Where a sentence was compared for the few words quoted in it, those must be among what both
  /// have in common: the rest of the sentence is the writer's.
  private static func isAboutTheWords(
    _ first: Statement, _ second: Statement, _ firstForm: StatementForm,
    _ secondForm: StatementForm, _ ground: StatementPair.Ground, _ alignment: WordAlignment
  ) -> Bool {
    for (statement, form, places) in [
      (first, firstForm, alignment.pairs.map(\.first)),
      (second, secondForm, alignment.pairs.map(\.second)),
    ] where statement.context != nil {
      if ground == .predicate { return false }
      let quoted = Set(WordScanner.words(of: statement.text).filter(\.isContent).map(\.stem))
      if !places.contains(where: { quoted.contains(form.words[$0].stem) }) { return false }
    }
    return true
  }

  private static func kind(
    _ ground: StatementPair.Ground, _ fit: Float, _ days: Int?
  ) -> StatementPair.Kind {
    switch ground {
    case .verbatim, .contained:
      days ?? 0 <= sameDays || fit >= 0.8 ? .sameStatement : .recurringClaim
    case .words: days ?? 0 <= sameDays ? .sameStatement : .recurringClaim
    case .predicate: days.map { $0 <= 1 } ?? false ? .sameStatement : .recurringClaim
    }
  }

  private static func days(_ first: Statement, _ second: Statement) -> Int? {
    guard let one = DayDistance.number(of: first.date),
      let two = DayDistance.number(of: second.date)
    else { return nil }
    return abs(one - two)
  }

  private static func isOnePerson(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return false }
    return NameForm(first).isCompatible(with: NameForm(second))
  }
}
