extension Query {
  /// Days in a row as numbers, both ends included; they compare as the days do.
  struct DayNumbers: Sendable, Hashable {
    var first: Int
    var last: Int

    /// The days on which a date may lie: one reading, several of an ambiguous date, none without
    /// a year.
    static func readings(of date: ArticleDate?) -> [DayNumbers] {
      guard let date else { return [] }
      let alternatives = date.alternatives.compactMap { ArticleDate(iso: $0) }
      let readings = alternatives.isEmpty ? [date] : alternatives
      return readings.compactMap { $0.days.flatMap { DayNumbers($0) } }
    }

    /// Nil where an end is open.
    init?(_ days: Days) {
      guard let first = days.first, let last = days.last else { return nil }
      (self.first, self.last) = (first.number, last.number)
    }

    init(first: Int, last: Int) {
      (self.first, self.last) = (first, last)
    }

    /// Days that a query asks for; an open end is open here too.
    init(asked days: Days) {
      first = days.first?.number ?? .min
      last = days.last?.number ?? .max
    }

    func contains(_ other: DayNumbers) -> Bool { first <= other.first && other.last <= last }
  }
}

extension Query.Day {
  /// A number that is greater for later days; not all numbers are days.
  var number: Int { (year * 12 + month - 1) * 31 + day - 1 }
}
