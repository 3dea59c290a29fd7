/// A date that stands in a text.
struct DateMatch: Hashable, Sendable {
  /// Its bytes in the array that was searched.
  var range: Range<Int>
  /// What is known of it; `raw` is as printed, with white space folded.
  var date: ArticleDate
  /// The day of the week that is printed with it: 1 is Monday, 7 is Sunday.
  var weekday: Int?
  /// It says how long ago, not when; no component is known.
  var isRelative = false
  /// How long ago, where its words tell.
  var relative: RelativeSpan?
  /// The languages that have all its words.
  var languages: DateLanguages = []
  /// Its zone is one of the United States.
  var isAmerican = false
  /// The order of its numbers, where they can be read in that one alone: 24/03/2017.
  var order: DayMonthOrder?
  /// Its time is one of twelve hours.
  var usesTwelveHours = false

  /// Year, month and day are printed, in whatever order.
  var isFullDay: Bool {
    date.year != nil && (date.day != nil || date.isAmbiguous) && range.count >= 8
  }
}
