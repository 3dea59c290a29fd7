extension Query {
  /// A day of the Gregorian calendar, years 1 to 9999.
  public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Makes a day; nil if the calendar does not have it.
    public init?(year: Int, month: Int, day: Int) {
      guard ArticleDate(year: year, month: month, day: day).day != nil else { return nil }
      (self.year, self.month, self.day) = (year, month, day)
    }

    private init(_ year: Int, _ month: Int, _ day: Int) {
      (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day in ISO 8601.
    public var description: String {
      ArticleDate(year: year, month: month, day: day).edtf
    }

    public static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The next day; nil after 9999-12-31.
    var following: Day? {
      Day(year: year, month: month, day: day + 1)
        ?? (month < 12 ? Day(year, month + 1, 1) : Day(year: year + 1, month: 1, day: 1))
    }

    /// The day before; nil before 0001-01-01.
    var preceding: Day? {
      if day > 1 { return Day(year, month, day - 1) }
      if month > 1 {
        return Day(year, month - 1, ArticleDate.days(inMonth: month - 1, ofYear: year))
      }
      return Day(year: year - 1, month: 12, day: 31)
    }
  }

  /// Days in a row, both ends included; an end that is nil is open.
  ///
  /// An article is within them if all days are on which its date, as far as it is known, may
  /// lie: one of "2017" is found by `date:2017`, not by `date:2017-04`. The day counts as printed,
  /// in the article's own time zone. An inferred year counts as a printed one; of an ambiguous
  /// date one reading is enough; a date without a year is never within.
  public struct Days: Sendable, Hashable {
    public let first: Day?
    public let last: Day?

    /// Makes days in a row; ends that are in the wrong order are swapped.
    public init(from first: Day?, through last: Day?) {
      let isReversed = if let first, let last { last < first } else { false }
      self.first = isReversed ? last : first
      self.last = isReversed ? first : last
    }

    /// All days of a year, of a month or one day; nil if the calendar does not have them.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
      guard month != nil || day == nil else { return nil }
      let lastMonth = month ?? 12
      let lastDay = day ?? ArticleDate.days(inMonth: lastMonth, ofYear: year)
      guard let first = Day(year: year, month: month ?? 1, day: day ?? 1),
        let last = Day(year: year, month: lastMonth, day: lastDay)
      else { return nil }
      self.init(from: first, through: last)
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    init?(_ text: some StringProtocol) {
      let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard (1...3).contains(parts.count) else { return nil }
      var numbers: [Int] = []
      for (part, width) in zip(parts, [4, 2, 2]) {
        guard part.count == width, part.allSatisfy({ (48...57).contains($0) }) else { return nil }
        numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 48 })
      }
      self.init(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
        day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// Whether the whole of the other days is among these.
    public func contains(_ other: Days) -> Bool {
      if let first {
        guard let start = other.first, first <= start else { return false }
      }
      if let last {
        guard let end = other.last, end <= last else { return false }
      }
      return true
    }

    /// Whether an article's date is within these days.
    public func contains(_ date: ArticleDate) -> Bool {
      let readings = date.alternatives.compactMap { ArticleDate(iso: $0) }
      guard readings.isEmpty else {
        return readings.contains { $0.days.map(contains) ?? false }
      }
      return date.days.map(contains) ?? false
    }
  }
}

extension ArticleDate {
  /// The days on which the date may lie; nil without a year.
  var days: Query.Days? { year.flatMap { Query.Days(year: $0, month: month, day: day) } }
}

extension Query.Days: CustomStringConvertible {
  /// The days as a query writes them: `2017`, `2017-04`, `2017-04-24`, `2017-04-24..2018-01-01`.
  public var description: String {
    guard let first, let last else {
      return (first?.description ?? "") + ".." + (last?.description ?? "")
    }
    if first == last { return first.description }
    if self == Query.Days(year: first.year) { return String(first.description.prefix(4)) }
    if self == Query.Days(year: first.year, month: first.month) {
      return String(first.description.prefix(7))
    }
    return "\(first)..\(last)"
  }
}
