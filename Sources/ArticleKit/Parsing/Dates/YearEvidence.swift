/// What a page says that can tell the year of a date printed without one.
///
/// A year is inferred only where the weekdays that the page states fit one named year, or where
/// the address or another date of the page itself gives the year of that very day.
struct YearEvidence: Sendable {
  /// Where a page names a year.
  enum Place: String, Hashable, Sendable, CaseIterable {
    case address
    /// A line or metadata that dates the page itself.
    case date
    case topic, headline, copyright, text

    /// How much more it says than a year anywhere in the text.
    fileprivate var weight: Int {
      switch self {
      case .address: 6
      case .date: 4
      case .topic, .headline: 3
      case .copyright: 2
      case .text: 1
      }
    }

    fileprivate var words: String {
      switch self {
      case .address: "in the address"
      case .date: "in another date of the page"
      case .topic: "in a topic"
      case .headline: "in the headline"
      case .copyright: "in the copyright line"
      case .text: "on the page"
      }
    }
  }

  /// A day that the page puts on a day of the week.
  struct Weekday: Hashable, Sendable {
    var month: Int
    var day: Int
    /// 1 is Monday, 7 is Sunday.
    var weekday: Int
    /// The weekday is not printed with the date, but named by a report of that day ("said on
    /// Monday"), which may mean the day before, too.
    var isOfReport = false
  }

  struct NamedYear: Hashable, Sendable {
    var year: Int
    var place: Place
    /// The day it is the year of, where the page says one.
    var month: Int?
    var day: Int?
  }

  var weekdays: [Weekday] = []
  var years: [NamedYear] = []
  /// The years that a page may be of.
  var limits: ClosedRange<Int>

  init(limits: ClosedRange<Int> = 1990...2099) { self.limits = limits }

  /// The year of a date that has a month and a day, and the reason in words; nil where the
  /// evidence does not decide.
  func inferYear(of date: ArticleDate, weekday: Int? = nil) -> (year: Int, why: String)? {
    guard date.year == nil, let month = date.month, let day = date.day else { return nil }
    var printed = Set(weekdays.filter { !$0.isOfReport })
    if let weekday { printed.insert(Weekday(month: month, day: day, weekday: weekday)) }
    let reports = Set(weekdays.filter(\.isOfReport))
    let named = Dictionary(
      grouping: years.filter {
        limits.contains($0.year) && CivilDate(year: $0.year, month: month, day: day) != nil
      }, by: \.year)
    func fits(_ statements: Set<Weekday>, _ year: Int) -> Bool {
      statements.allSatisfy { Self.fits($0, year, month) }
    }
    let possible = named.filter { fits(printed, $0.key) }
    if let year = only(possible.filter { isSameDay($0.value, month, day) }) {
      return (year, why(year, possible[year] ?? [], printed, reports, month))
    }
    if !printed.isEmpty {
      guard let year = only(possible) ?? heaviest(possible) else { return nil }
      return (year, why(year, possible[year] ?? [], printed, reports, month))
    }
    // A report's weekday may be that of the day before: years that fit so contradict.
    guard !reports.isEmpty else { return nil }
    let likely = possible.filter { Self.weight($0.value) > 1 }
    let eve = Set(
      reports.map { report in
        var before = report
        before.weekday = report.weekday % 7 + 1
        return before
      })
    let fitting = likely.filter { fits(reports, $0.key) }
    guard let year = only(fitting), !likely.contains(where: { fits(eve, $0.key) }) else {
      return nil
    }
    return (year, why(year, fitting[year] ?? [], printed, reports, month))
  }

  /// Whether the weekday of a statement is right in the year of a date of `month`; around New
  /// Year the statement may be of the year before or after.
  private static func fits(_ statement: Weekday, _ year: Int, _ month: Int) -> Bool {
    let shift = statement.month - month
    let year = shift >= 10 ? year - 1 : shift <= -10 ? year + 1 : year
    return CivilDate(year: year, month: statement.month, day: statement.day)?.weekday
      == statement.weekday
  }

  /// Whether the address or a full date gives the year of about that day.
  private func isSameDay(_ years: [NamedYear], _ month: Int, _ day: Int) -> Bool {
    years.contains { named in
      guard named.place == .address || named.place == .date, let namedMonth = named.month,
        let this = CivilDate(year: named.year, month: month, day: day)
      else { return false }
      guard let namedDay = named.day,
        let other = CivilDate(year: named.year, month: namedMonth, day: namedDay)
      else { return named.place == .address && namedMonth == month }
      return abs(this.dayNumber - other.dayNumber) <= 2
    }
  }

  private func only(_ years: [Int: [NamedYear]]) -> Int? {
    years.count == 1 ? years.first?.key : nil
  }

  private static func weight(_ years: [NamedYear]) -> Int {
    Set(years.map(\.place)).reduce(0) { $0 + $1.weight }
  }

  /// The year that is named at least twice as plainly as any other.
  private func heaviest(_ years: [Int: [NamedYear]]) -> Int? {
    let order = years.sorted { Self.weight($0.value) > Self.weight($1.value) }
    guard order.count > 1, Self.weight(order[0].value) >= 2 * Self.weight(order[1].value) else {
      return nil
    }
    return order[0].key
  }

  private func why(
    _ year: Int, _ named: [NamedYear], _ printed: Set<Weekday>, _ reports: Set<Weekday>,
    _ month: Int
  ) -> String {
    var clauses: [String] = []
    for statement in printed.sorted(by: { ($0.month, $0.day) < ($1.month, $1.day) }) {
      clauses.append("the text calls \(Self.name(statement)) a \(Self.weekday(statement))")
    }
    for report in reports.sorted(by: { $0.weekday < $1.weekday })
    where Self.fits(report, year, month) {
      clauses.append("the report of \(Self.name(report)) says \(Self.weekday(report))")
    }
    let best = named.max { $0.place.weight < $1.place.weight }
    clauses.append("\(year) is named \(best?.place.words ?? "on the page")")
    let last = clauses.removeLast()
    let reasons = clauses.isEmpty ? last : clauses.joined(separator: ", ") + ", and " + last
    return "no year is printed; " + reasons
  }

  private static func name(_ statement: Weekday) -> String {
    guard CivilDate.monthNames.indices.contains(statement.month - 1) else { return "" }
    return "\(CivilDate.monthNames[statement.month - 1]) \(statement.day)"
  }

  private static func weekday(_ statement: Weekday) -> String {
    guard CivilDate.weekdayNames.indices.contains(statement.weekday - 1) else { return "" }
    return CivilDate.weekdayNames[statement.weekday - 1]
  }
}
