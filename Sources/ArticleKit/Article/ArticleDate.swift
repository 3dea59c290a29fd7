/// A date as an article prints it: what was printed, what is known, what was inferred, and why.
///
/// Only what is known is set: "April 24" has no year. An ambiguous "03/04/2017" has a year alone,
/// and both readings in ``alternatives``.
public struct ArticleDate: Sendable, Hashable {
  /// A component of a date.
  public enum Component: String, Sendable, Hashable, Codable, CaseIterable {
    case year, month, day, hour, minute, second, offset
  }

  /// The year of the Gregorian calendar, from 1 to 9999.
  public private(set) var year: Int?
  /// From 1 to 12.
  public private(set) var month: Int?
  /// The day of the month, from 1.
  public private(set) var day: Int?
  /// From 0 to 23.
  public private(set) var hour: Int?
  /// From 0 to 59.
  public private(set) var minute: Int?
  /// From 0 to 60.
  public private(set) var second: Int?
  /// Seconds east of UTC, whole minutes; nil where the page does not tell it.
  public private(set) var utcOffset: Int?

  /// The date as printed.
  public var raw: String
  /// The components that were not printed but follow from other evidence.
  public var inferred: [Component] = []
  /// How they follow, or what is ambiguous; nil where nothing is.
  public var why: String?
  /// The readings of an ambiguous date, in the form of ``edtf``; empty where there is but one.
  public var alternatives: [String] = []

  /// Makes a date of the components that are known.
  ///
  /// A component that the calendar does not have (month 13, April 31) or that stands without the
  /// next larger one is left out with all smaller ones; only the year may be missing alone.
  public init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil,
    second: Int? = nil, utcOffset: Int? = nil, raw: String = ""
  ) {
    self.raw = raw
    self.year = Self.checked(year, 1...9999)
    guard year == nil || self.year != nil, let month = Self.checked(month, 1...12) else { return }
    self.month = month
    let last = Self.days(inMonth: month, ofYear: self.year)
    guard let day = Self.checked(day, 1...last) else { return }
    self.day = day
    guard let hour = Self.checked(hour, 0...23) else { return }
    self.hour = hour
    self.utcOffset = Self.checked(utcOffset, -64_800...64_800).map { $0 / 60 * 60 }
    guard let minute = Self.checked(minute, 0...59) else { return }
    self.minute = minute
    self.second = Self.checked(second, 0...60)
  }

  /// Adds a year that was not printed, with the reason; does nothing where a year is known or the
  /// year does not have the day (February 29).
  public mutating func infer(year: Int, why: String) {
    guard self.year == nil, (1...9999).contains(year) else { return }
    if let month, let day, day > Self.days(inMonth: month, ofYear: year) { return }
    self.year = year
    inferred.insert(.year, at: 0)
    self.why = why
  }

  /// The smallest component that is known without a gap from the year down; nil without a year.
  public var precision: Component? {
    if year == nil { return nil }
    if month == nil { return .year }
    if day == nil { return .month }
    if hour == nil { return .day }
    if minute == nil { return .hour }
    return second == nil ? .minute : .second
  }

  /// Whether the page allows more than one reading.
  public var isAmbiguous: Bool { !alternatives.isEmpty }

  private static func checked(_ value: Int?, _ allowed: ClosedRange<Int>) -> Int? {
    guard let value, allowed.contains(value) else { return nil }
    return value
  }

  /// The length of a month; February of an unknown year has 29 days.
  static func days(inMonth month: Int, ofYear year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) ? 29 : 28 } ?? 29
    default: 31
    }
  }
}
