/// The order in which a page writes the parts of a numeric date.
enum DayMonthOrder: String, Hashable, Sendable, CaseIterable {
  /// 24/03/2017
  case dayFirst
  /// 03/24/2017
  case monthFirst
  /// 17/03/24
  case yearFirst

  /// The order in words, as in "read day first".
  var name: String {
    switch self {
    case .dayFirst: "day first"
    case .monthFirst: "month first"
    case .yearFirst: "year first"
    }
  }
}
