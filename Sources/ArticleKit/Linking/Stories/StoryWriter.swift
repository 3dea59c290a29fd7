/// Makes the story of a group of articles.
struct StoryWriter {
  /// Dated reports farther apart than this, in days, date nothing else.
  private static let mostDays = 7

  private let entries: [StoryLinker.Entry]
  private let days: [Int?]

  /// - Parameter entries: the articles in the order of insertion.
  init(_ entries: [StoryLinker.Entry]) {
    self.entries = entries
    days = entries.map { DayDistance.number(of: $0.date) }
  }

  var story: Story {
    let order = entries.indices.sorted { (days[$0] ?? .max, $0) < (days[$1] ?? .max, $1) }
    let dated = order.filter { days[$0] != nil }
    return Story(
      articles: order.map { entries[$0].id }, headline: headline,
      firstDay: dated.first.flatMap { entries[$0].date?.isoDay },
      lastDay: dated.last.flatMap { entries[$0].date?.isoDay },
      inferredDates: inferredDates(dated))
  }

  private var headline: String? {
    guard entries.count > 1 else { return entries.first?.headline }
    let sum = entries.dropFirst().reduce(entries[0].vector) {
      $0.adding($1.vector, keeping: StoryClusters.vectorLimit)
    }
    let named = entries.filter { $0.headline?.isEmpty == false }
    let likeness = named.map { $0.vector.dot(sum) }
    return likeness.indices.max { (likeness[$0], $1) < (likeness[$1], $0) }
      .flatMap { named[$0].headline }
  }

  /// The day of the dated report that an undated one resembles most, if all are near one another.
  private func inferredDates(_ dated: [Int]) -> [Story.InferredDate] {
    guard let first = dated.first, let last = dated.last, let from = days[first],
      let to = days[last], to - from <= Self.mostDays
    else { return [] }
    // A date of which only the day is missing says more about the article than other articles do.
    return entries.indices.filter { entries[$0].date?.year == nil }.compactMap { index in
      guard entries[index].date == nil else { return nil }
      let nearest = dated.max { likeness(index, $0) < likeness(index, $1) } ?? first
      guard let known = entries[nearest].date else { return nil }
      var date = ArticleDate(year: known.year, month: known.month, day: known.day)
      date.inferred = [.year, .month, .day]
      date.why = reason(dated, day: date.isoDay ?? "")
      return Story.InferredDate(article: entries[index].id, date: date)
    }
  }

  private func likeness(_ first: Int, _ second: Int) -> Float {
    entries[first].vector.dot(entries[second].vector)
  }

  private func reason(_ dated: [Int], day: String) -> String {
    let first = dated.first.flatMap { entries[$0].date?.isoDay } ?? day
    let last = dated.last.flatMap { entries[$0].date?.isoDay } ?? day
    if dated.count == 1 {
      return "no date is printed; the other report of the same story is dated \(day)"
    }
    let span = first == last ? "are dated \(first)" : "are dated from \(first) to \(last)"
    return "no date is printed; the \(dated.count) dated reports of the same story \(span)"
  }
}
