/// The dates that a page declares, from the place that is worth most.
struct DeclaredDates {
  struct Found {
    var date: ArticleDate
    var source: PageDeclaration
    var rule: String
    var confidence: Double
    /// The page declares a news article, and this as the day of its publication.
    var isNews = false
  }

  /// All that can be read to the day, the place that is worth most first.
  var published: [Found]
  var modified: Found?

  init(_ facts: DeclaredFacts, order: DayMonthOrder? = nil) {
    let isNews = facts.article.map { facts.declarations.items[$0].kind == .newsArticle } ?? false
    published = Self.published(facts).prefix(24).compactMap { Self.found($0, order, isNews) }
    modified = Self.modified(facts).lazy.compactMap { Self.found($0, order, isNews) }.first
  }

  private typealias Place = (source: PageDeclaration, rule: String, confidence: Double)

  /// What a place says, where that can be read to the day.
  private static func found(_ place: Place, _ order: DayMonthOrder?, _ isNews: Bool) -> Found? {
    guard let date = date(place.source.value, order), date.day != nil, isPlausible(date) else {
      return nil
    }
    return Found(
      date: date, source: place.source, rule: place.rule, confidence: place.confidence,
      isNews: isNews && place.confidence >= 0.9)
  }

  private static func published(_ facts: DeclaredFacts) -> [Place] {
    var result: [Place] = []
    if let article = facts.article {
      for value in facts.values(.datePublished, of: article) {
        result.append((value, "date.published-article", 0.96))
      }
    }
    let metas = facts.metas(.datePublished).filter { !weak.contains($0.name) }
    for value in metas where !statistics.contains(value.name) {
      result.append((value, "date.published-meta", 0.94))
    }
    for page in facts.pages {
      for value in facts.values(.datePublished, of: page) {
        result.append((value, "date.published-page", 0.9))
      }
    }
    for value in facts.loose(.datePublished) {
      result.append((value, "date.published-property", 0.85))
    }
    for value in metas where statistics.contains(value.name) {
      result.append((value, "date.published-statistics", 0.85))
    }
    if let article = facts.article {
      for value in facts.values(.dateCreated, of: article) {
        result.append((value, "date.created-article", 0.85))
      }
    }
    for value in facts.metas(.datePublished) where weak.contains(value.name) {
      result.append((value, "date.created-meta", 0.8))
    }
    for value in facts.metas(.date) { result.append((value, "date.meta", 0.8)) }
    return result
  }

  /// Names of `meta` elements that are meant for the counting of readers and the sending of letters:
  /// some sites tell there when a text was last sent, or when its address was first used.
  private static let statistics: Set<String> = [
    "sailthru.date", "dcsext.articlefirstpublished", "analyticsattributes.articledate",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "cxenseparse:recs:published_time",
    "cxenseparse:pub-date", "rbpubdate", "bt:pubdate", "ptime", "pdate", "vr:published_time",
    "parsely-pub-date",
  ]

  /// Names of `meta` elements that tell when a record was made, not when the text appeared.
  private static let weak: Set<String> = [
    "dc.date.created", "dcterms.created", "date.created", "datecreated",
    "article.created", "article:created", "createdate", "created-date", "dc.created", "datetime",
    "release_date", "uploaddate", "ya:ovs:upload_date",
  ]

  private static func modified(_ facts: DeclaredFacts) -> [Place] {
    var result: [Place] = []
    if let article = facts.article {
      for value in facts.values(.dateModified, of: article) {
        result.append((value, "date.modified-article", 0.95))
      }
    }
    for value in facts.metas(.dateModified) where value.name != "last-modified" {
      result.append((value, "date.modified-meta", 0.9))
    }
    for page in facts.pages {
      for value in facts.values(.dateModified, of: page) {
        result.append((value, "date.modified-page", 0.85))
      }
    }
    return result
  }

  // MARK: Values

  /// The date of a declared value: ISO 8601 as a whole, or whatever dates look like.
  static func date(_ value: String, _ order: DayMonthOrder?) -> ArticleDate? {
    if var date = ArticleDate(iso: value) ?? withSeconds(value).flatMap({ ArticleDate(iso: $0) }) {
      date.raw = value
      return date
    }
    if let date = seconds(value) { return date }
    guard value.utf8.count <= 80 else { return nil }
    var date = DateScanner.date(in: value, order: order)
    if date == nil || date?.day == nil, let mended = mended(value) {
      date = DateScanner.date(in: mended, order: order)
      date?.raw = value
    }
    return date
  }

  /// "2020-08-25|00h23": what can be read is the day.
  private static func mended(_ value: String) -> String? {
    let bytes = Array(value.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    return String(decoding: bytes[..<10], as: UTF8.self)
  }

  /// "2020-12-05T23:15:0Z": a second of one digit.
  private static func withSeconds(_ value: String) -> String? {
    let bytes = Array(value.utf8)
    guard bytes.count >= 18, bytes.count <= 24, bytes[10] == UInt8(ascii: "T"),
      bytes[16] == UInt8(ascii: ":"), bytes[17] &- 0x30 < 10,
      bytes.count == 18 || bytes[18] &- 0x30 >= 10
    else { return nil }
    return String(decoding: bytes[..<17] + [0x30] + bytes[17...], as: UTF8.self)
  }

  /// Seconds or milliseconds since 1970, from 1990 on.
  private static func seconds(_ value: String) -> ArticleDate? {
    let bytes = value.utf8
    guard bytes.count == 10 || bytes.count == 13, bytes.allSatisfy({ $0 &- 0x30 < 10 }),
      var number = Int(value)
    else { return nil }
    if bytes.count == 13 { number /= 1000 }
    guard number > 631_152_000 else { return nil }
    let day = CivilDate(dayNumber: number / 86_400)
    let rest = number % 86_400
    return ArticleDate(
      year: day.year, month: day.month, day: day.day, hour: rest / 3600, minute: rest / 60 % 60,
      second: rest % 60, utcOffset: 0, raw: value)
  }

  private static func isPlausible(_ date: ArticleDate) -> Bool {
    guard let year = date.year else { return false }
    return (1990...2099).contains(year)
  }
}
