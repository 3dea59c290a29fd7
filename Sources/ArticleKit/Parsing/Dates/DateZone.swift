/// What a printed time zone says of the distance from UTC.
enum DateZone: Hashable, Sendable {
  /// Minutes east of UTC.
  case fixed(Int)
  /// A zone of the United States without a word on daylight time ("ET"): its minutes in winter.
  case american(standard: Int)
  /// Printed, but its distance from UTC is not known.
  case unknown

  /// Minutes east of UTC at a time; nil where neither zone nor date tells.
  func minutes(year: Int?, month: Int, day: Int, hour: Int) -> Int? {
    switch self {
    case .fixed(let minutes): return minutes
    case .unknown: return nil
    case .american(let standard):
      let saves = Self.americanDaylightTime(year: year, month: month, day: day, hour: hour)
      return saves.map { $0 ? standard + 60 : standard }
    }
  }

  /// Whether the United States saved daylight then; nil where it depends on an unknown year.
  static func americanDaylightTime(year: Int?, month: Int, day: Int, hour: Int) -> Bool? {
    guard let year else {
      switch month {
      case 12, 1, 2: return false
      case 5...9: return true
      default: return nil
      }
    }
    let start: (month: Int, day: Int)
    let end: (month: Int, day: Int)
    if year >= 2007 {
      start = (3, CivilDate.sunday(2, ofMonth: 3, year: year))
      end = (11, CivilDate.sunday(1, ofMonth: 11, year: year))
    } else {
      let april = year >= 1987 ? 1 : CivilDate.sunday(5, ofMonth: 4, year: year) > 30 ? 4 : 5
      let october = CivilDate.sunday(5, ofMonth: 10, year: year) > 31 ? 4 : 5
      start = (4, CivilDate.sunday(april, ofMonth: 4, year: year))
      end = (10, CivilDate.sunday(october, ofMonth: 10, year: year))
    }
    // Clocks change at two in the morning.
    if (month, day) == start { return hour >= 2 }
    if (month, day) == end { return hour < 2 }
    return (month, day) > start && (month, day) < end
  }

  /// What stands before the word "time": "Moscow time"; places that save daylight are unknown.
  static let names: [String: DateZone] = [
    "eastern": .american(standard: -300), "central": .american(standard: -360),
    "mountain": .american(standard: -420), "pacific": .american(standard: -480),
    "moscow": .fixed(180), "beijing": .fixed(480), "local": .unknown, "kyiv": .unknown,
    "kiev": .unknown, "london": .unknown, "paris": .unknown, "berlin": .unknown,
    "brussels": .unknown, "jerusalem": .unknown, "tehran": .unknown,
  ]

  /// Zones by the abbreviations that news pages print; where one is shared ("CST", "IST", "BST"),
  /// the reading that is usual in English-language news.
  static let abbreviations: [(name: String, zone: DateZone)] = [
    ("utc", .fixed(0)), ("gmt", .fixed(0)), ("z", .fixed(0)), ("wet", .fixed(0)),
    ("est", .fixed(-300)), ("edt", .fixed(-240)), ("et", .american(standard: -300)),
    ("cst", .fixed(-360)), ("cdt", .fixed(-300)), ("ct", .american(standard: -360)),
    ("mst", .fixed(-420)), ("mdt", .fixed(-360)), ("mt", .american(standard: -420)),
    ("pst", .fixed(-480)), ("pdt", .fixed(-420)), ("pt", .american(standard: -480)),
    ("akst", .fixed(-540)), ("akdt", .fixed(-480)), ("hst", .fixed(-600)),
    ("ast", .fixed(-240)), ("adt", .fixed(-180)), ("nst", .fixed(-210)), ("ndt", .fixed(-150)),
    ("brt", .fixed(-180)), ("art", .fixed(-180)), ("bst", .fixed(60)), ("west", .fixed(60)),
    ("wat", .fixed(60)), ("cet", .fixed(60)), ("mez", .fixed(60)), ("cest", .fixed(120)),
    ("mesz", .fixed(120)), ("sast", .fixed(120)), ("cat", .fixed(120)), ("eet", .fixed(120)),
    ("eest", .fixed(180)), ("msk", .fixed(180)), ("мск", .fixed(180)), ("eat", .fixed(180)),
    ("trt", .fixed(180)), ("gst", .fixed(240)), ("pkt", .fixed(300)), ("ist", .fixed(330)),
    ("npt", .fixed(345)), ("wib", .fixed(420)), ("ict", .fixed(420)), ("wita", .fixed(480)),
    ("hkt", .fixed(480)), ("sgt", .fixed(480)), ("myt", .fixed(480)), ("pht", .fixed(480)),
    ("awst", .fixed(480)), ("jst", .fixed(540)), ("kst", .fixed(540)), ("wit", .fixed(540)),
    ("acst", .fixed(570)), ("acdt", .fixed(630)), ("aest", .fixed(600)), ("aedt", .fixed(660)),
    ("nzst", .fixed(720)), ("nzdt", .fixed(780)),
  ]
}
