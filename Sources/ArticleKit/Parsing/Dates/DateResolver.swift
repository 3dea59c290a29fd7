/// Decides how a page's ambiguous numeric dates are read, by what else the page says.
///
/// The strongest evidence that decides wins: numeric dates of the page that allow one order, a
/// spelled-out date equal to one reading, the date in the address, the language, the country of
/// the address, time zones of the United States.
struct DateResolver: Sendable {
  private let matches: [DateMatch]
  private let address: ArticleDate?
  private let numbers: (order: DayMonthOrder, why: String)?
  private let surroundings: (order: DayMonthOrder, why: String)?

  /// - Parameters:
  ///   - matches: all dates of the page, scanned without an order.
  ///   - url: the page's address.
  ///   - language: what the page declares, as BCP 47.
  init(matches: [DateMatch], url: String? = nil, language: String? = nil) {
    self.matches = matches
    address = url.flatMap { URLDate.date(in: $0) }
    let ordered = matches.filter { $0.order != nil }
    if let first = ordered.first, let order = first.order,
      ordered.allSatisfy({ $0.order == order })
    {
      numbers = (order, "as in \(first.date.raw), which stands on the page")
    } else {
      numbers = nil
    }
    surroundings =
      Self.order(ofLanguage: language) ?? Self.order(ofWords: matches) ?? Self.order(ofHost: url)
      ?? (matches.contains(where: \.isAmerican)
        ? (.monthFirst, "because the page gives times of the United States, which is weak evidence")
        : nil)
  }

  /// The order that the page's own numbers or its surroundings ask for, whatever date it is.
  var order: DayMonthOrder? { numbers?.order ?? surroundings?.order }

  /// The match's date, read in the order that the page decides; as it is where it is not
  /// ambiguous or the page does not decide.
  func resolve(_ match: DateMatch) -> ArticleDate {
    guard match.date.isAmbiguous else { return match.date }
    let readings = [DayMonthOrder.dayFirst, .monthFirst].compactMap { order in
      Self.reading(of: match, order: order).map { (order: order, date: $0) }
    }
    guard readings.count == 2 else { return match.date }
    func decided(_ order: DayMonthOrder, _ why: String) -> ArticleDate? {
      guard var date = readings.first(where: { $0.order == order })?.date else { return nil }
      date.why = "read \(order.name), \(why)"
      return date
    }
    if let numbers, let date = decided(numbers.order, numbers.why) { return date }
    for reading in readings {
      let other = readings.first { $0.order != reading.order }?.date
      if let witness = spelledOut(reading.date), other.flatMap(spelledOut) == nil,
        let date = decided(reading.order, "because the page also says \(witness)")
      {
        return date
      }
    }
    for reading in readings where address?.isoDay != nil && address?.isoDay == reading.date.isoDay {
      if let address, let date = decided(reading.order, "because the address says \(address.raw)") {
        return date
      }
    }
    if let surroundings, let date = decided(surroundings.order, surroundings.why) { return date }
    var date = match.date
    if match.usesTwelveHours, let why = date.why {
      date.why = why + "; the twelve-hour clock hints at month first, but does not decide"
    }
    return date
  }

  private static func reading(of match: DateMatch, order: DayMonthOrder) -> ArticleDate? {
    guard let again = DateScanner.matches(in: match.date.raw, order: order).first,
      !again.date.isAmbiguous
    else { return nil }
    return again.date
  }

  /// The spelled-out date of the page that is the same day.
  private func spelledOut(_ date: ArticleDate) -> String? {
    matches.first {
      !$0.languages.isEmpty && $0.date.month == date.month && $0.date.day == date.day
        && $0.date.day != nil && ($0.date.year ?? date.year) == date.year
    }?.date.raw
  }

  private static func order(
    ofLanguage tag: String?
  ) -> (order: DayMonthOrder, why: String)? {
    guard let tag else { return nil }
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    guard let language = parts.first else { return nil }
    let why = "because the page declares the language \(tag)"
    if language == "en" {
      guard let region = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else { return nil }
      if region == "us" { return (.monthFirst, why) }
      return dayFirstCountries.contains(String(region)) ? (.dayFirst, why) : nil
    }
    return dayFirstLanguages.contains(String(language)) ? (.dayFirst, why) : nil
  }

  private static func order(ofWords matches: [DateMatch]) -> (order: DayMonthOrder, why: String)? {
    let foreign = matches.first {
      !$0.languages.isEmpty && !$0.languages.contains(.english)
        && $0.languages.codes.allSatisfy(dayFirstLanguages.contains)
    }
    guard let foreign else { return nil }
    return (.dayFirst, "because the page writes dates such as \(foreign.date.raw)")
  }

  private static func order(ofHost url: String?) -> (order: DayMonthOrder, why: String)? {
    guard let host = url.flatMap(URLDate.host), let dot = host.lastIndex(of: ".") else {
      return nil
    }
    let country = host[host.index(after: dot)...].lowercased()
    let why = "because the address is in .\(country)"
    if ["us", "gov", "mil"].contains(country) { return (.monthFirst, why) }
    return dayFirstCountries.contains(country) ? (.dayFirst, why) : nil
  }

  private static let dayFirstLanguages: Set<String> = [
    "de", "fr", "es", "it", "pt", "ru", "uk", "be", "pl", "nl", "tr", "da", "no", "nb", "nn",
    "cs", "sk", "sl", "hr", "sr", "bs", "bg", "ro", "id", "ms", "vi", "el", "fi", "et", "he", "ar",
    "hi", "th", "ca", "gl", "is", "ga", "az", "ka", "hy", "kk", "uz",
  ]
  private static let dayFirstCountries: Set<String> = [
    "uk", "gb", "ie", "au", "nz", "in", "za", "ng", "gh", "ug", "pk", "bd", "lk", "sg", "my", "mt",
    "de", "at", "ch", "fr", "be", "lu", "nl", "it", "es", "pt", "br", "mx", "ar", "cl", "co", "pe",
    "uy", "ru", "su", "by", "ua", "pl", "cz", "sk", "si", "hr", "rs", "ba", "bg", "ro", "md", "gr",
    "cy", "tr", "az", "am", "ge", "kz", "uz", "no", "dk", "fi", "is", "ee", "lv", "il", "ae", "sa",
    "qa", "kw", "eg", "ma", "tn", "dz", "id", "th", "vn",
  ]
}
