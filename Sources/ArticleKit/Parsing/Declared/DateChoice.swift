/// Decides between the dates that a page declares, shows, and has in its address.
enum DateChoice {
  static func decide(
    _ declared: DeclaredDates, shown: [PageDeclaration], _ draft: inout ArticleDraft
  ) {
    decidePublished(declared.published, shown, &draft)
    guard let modified = declared.modified else { return dropEarlier(&draft) }
    draft.article.evidence.removeAll { $0.field == .dateModified }
    draft.article.dateModified = modified.date
    draft.note(
      .dateModified, declared: modified.source, rule: modified.rule,
      confidence: modified.confidence)
    dropEarlier(&draft)
  }

  private static func decidePublished(
    _ all: [DeclaredDates.Found], _ shown: [PageDeclaration], _ draft: inout ArticleDraft
  ) {
    // What was counted back from the reading of the page is less exact than anything written.
    let isCounted = draft.article.datePublished?.inferred.contains(.day) == true
    let printed = isCounted ? nil : draft.article.datePublished
    guard let declared = all.first else {
      if let found = time(shown, near: printed) { take(found, &draft) }
      return
    }
    if let printed, let local = local(declared.date, printed) {
      var found = declared
      found.date = local
      // The page's own evidence stays beside it.
      let kept = draft.article.evidence.filter { $0.field == .datePublished }
      take(found, &draft, note: "the day is the one that the page prints")
      draft.article.evidence += kept
      return
    }
    guard let printed, let day = printed.isoDay, day != declared.date.isoDay else {
      return take(declared, &draft)
    }
    let evidence = draft.article.evidence(for: .datePublished).first
    if isBetter(evidence, than: declared) { return }
    // Of several that are declared the one that the readers see, too.
    if evidence?.origin == .visibleText, (evidence?.confidence ?? 0) >= 0.7,
      let same = all.first(where: {
        $0.date.isoDay == day && ($0.confidence > 0.8 || $0.date.hour != nil)
      })
    {
      return take(same, &draft, note: "another declared day is \(declared.date.isoDay ?? "")")
    }
    take(declared, &draft, note: "the page prints \(printed.raw)")
  }

  /// Whether the printed day stands against a declared one: with a label always, and at the headline
  /// where no news article is declared, since many systems declare when a record was made.
  private static func isBetter(_ printed: Evidence?, than declared: DeclaredDates.Found) -> Bool {
    switch printed?.rule {
    case "date.labelled-published": true
    case "date.after-headline": !declared.isNews && (printed?.confidence ?? 0) >= 0.7
    default: false
    }
  }

  private static func take(
    _ found: DeclaredDates.Found, _ draft: inout ArticleDraft, note: String? = nil
  ) {
    draft.article.evidence.removeAll { $0.field == .datePublished }
    draft.article.datePublished = found.date
    draft.note(
      .datePublished, declared: found.source, rule: found.rule, confidence: found.confidence,
      note: note)
  }

  /// The declared moment by the clock of the place, where it is given by that of Greenwich and the
  /// page prints the day before or after; nil where there is nothing to correct.
  private static func local(_ declared: ArticleDate, _ printed: ArticleDate) -> ArticleDate? {
    guard let day = declared.civilDate?.dayNumber, let shown = printed.civilDate?.dayNumber,
      abs(day - shown) == 1, declared.utcOffset == 0, let hour = declared.hour,
      !printed.isAmbiguous
    else { return nil }
    // No place is more than 14 hours ahead or 12 behind.
    if shown < day, hour >= 12 { return nil }
    if shown > day, hour < 10 { return nil }
    if let printedHour = printed.hour, let printedMinute = printed.minute {
      let minutes =
        (shown - day) * 1440 + printedHour * 60 + printedMinute - hour * 60 - (declared.minute ?? 0)
      if minutes % 15 == 0, (-720...840).contains(minutes) {
        return ArticleDate(
          year: printed.year, month: printed.month, day: printed.day, hour: printedHour,
          minute: printedMinute, second: declared.second, utcOffset: minutes * 60,
          raw: declared.raw)
      }
      return nil
    }
    return ArticleDate(
      year: printed.year, month: printed.month, day: printed.day, raw: printed.raw)
  }

  /// The date for machines of what the page shows around its headline.
  private static func time(
    _ shown: [PageDeclaration], near printed: ArticleDate?
  ) -> DeclaredDates.Found? {
    for value in shown {
      guard let date = DeclaredDates.date(value.value, nil), date.day != nil, date.year != nil
      else { continue }
      if let printed, printed.isoDay != nil {
        // What is printed has been judged already: only more of the same day is news.
        guard date.isoDay == printed.isoDay, printed.hour == nil, date.hour != nil else { continue }
      }
      return DeclaredDates.Found(
        date: date, source: value, rule: "date.time-element", confidence: 0.8)
    }
    return nil
  }

  /// No text is changed before it is published.
  private static func dropEarlier(_ draft: inout ArticleDraft) {
    guard let published = draft.article.datePublished?.civilDate?.dayNumber,
      let modified = draft.article.dateModified?.civilDate?.dayNumber, modified < published
    else { return }
    draft.article.dateModified = nil
    draft.article.evidence.removeAll { $0.field == .dateModified }
  }
}
