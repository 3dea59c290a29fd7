public import ArticleKit
public import Foundation

/// Arbitrary articles and texts, the same ones for the same seed.
public struct RandomArticles {
  /// SplitMix64.
  public struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    public mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  public var numbers: Numbers

  public init(seed: Int) { numbers = Numbers(seed: seed) }

  public static let words = [
    "river", "bridge", "Council", "flood", "covid-19", "U.S.", "don’t", "Élan", "Łódź", "straße",
    "ΑΘΗΝΑ", "Київ", "Ёлка", "東京都", "서울", "ไทย", "שלום", "سَلام", "👩‍👧", "🇫🇷", "e\u{301}te",
    "\"quoted\"", "a\\b", "line\u{2028}sep", "nul\u{0}", "tab\t", "\u{202E}rtl", "…", "&amp;", "42",
  ]

  public mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &numbers)
  }

  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  public mutating func text(_ count: ClosedRange<Int> = 1...12) -> String {
    (0..<number(count)).map { _ in pick(Self.words) }.joined(separator: " ")
  }

  public mutating func some<Value>(_ make: (inout Self) -> Value) -> Value? {
    chance(60) ? make(&self) : nil
  }

  public mutating func list<Value>(_ most: Int, _ make: (inout Self) -> Value) -> [Value] {
    (0..<number(0...most)).map { _ in make(&self) }
  }

  public mutating func url() -> URL? {
    let host = pick(["www.", ""]) + "paper\(number(1...9)).example"
    return URL(string: "https://\(host)/\(number(1...9999))?a=b")
  }

  public mutating func date() -> ArticleDate {
    var date = ArticleDate(
      year: some { $0.number(1...9999) }, month: some { $0.number(1...12) },
      day: some { $0.number(1...31) }, hour: some { $0.number(0...23) },
      minute: some { $0.number(0...59) }, second: some { $0.number(0...60) },
      utcOffset: some { $0.number(-64_800...64_800) }, raw: text(0...3))
    if chance(30) { date.infer(year: number(1900...2030), why: text()) }
    if chance(10) { date.alternatives = ["2017-03-04", "2017-04-03"] }
    return date
  }

  public mutating func range() -> SourceRange {
    let start = number(0...1000)
    return SourceRange(start: start, end: start + number(0...100))
  }

  public mutating func block() -> Block {
    let kinds: [Block.Kind] = [
      .paragraph, .heading(level: number(1...6)), .pullQuote, .listItem, .table, .caption, .code,
    ]
    return Block(pick(kinds), text(), sourceRanges: list(2) { $0.range() })
  }

  public mutating func place() -> TextRange {
    let start = number(0...100)
    return TextRange(block: some { $0.number(0...5) }, start: start, end: start + number(0...100))
  }

  public mutating func quotation() -> Quotation {
    Quotation(
      pick(Quotation.Kind.allCases), text(), range: place(), sourceRange: some { $0.range() },
      speaker: some {
        Speaker(
          name: $0.some { $0.text(1...2) }, mention: $0.some { $0.text(1...2) },
          range: $0.some { $0.place() }, sourceRange: $0.some { $0.range() },
          role: $0.some { $0.text(1...2) }, person: $0.some { $0.number(0...3) },
          confidence: Double($0.number(0...8)) / 8)
      }, cue: some { $0.text(1...2) }, addressee: some { $0.text(1...2) },
      via: some { $0.text(1...1) }, continues: some { $0.number(0...3) },
      confidence: Double(number(0...8)) / 8)
  }

  public mutating func person() -> Person {
    Person(
      text(1...2), kind: pick(Person.Kind.allCases), otherNames: list(2) { $0.text(1...1) },
      roles: list(2) { $0.text(1...2) }, gender: some { $0.pick(Person.Gender.allCases) },
      mentions: list(3) {
        Person.Mention($0.pick(Person.Mention.Kind.allCases), range: $0.place())
      })
  }

  public mutating func evidence() -> Evidence {
    Evidence(
      pick(Article.Field.allCases), index: some { $0.number(0...5) },
      origin: pick([.jsonLD, .metaTag, .microdata, .visibleText, .url, .inferred, .given]),
      sourceRanges: list(2) { $0.range() }, rule: text(1...1),
      confidence: Double(number(0...8)) / 8, note: some { $0.text() })
  }

  public mutating func article() -> Article {
    var article = Article(headline: some { $0.text() }, body: list(5) { $0.block() })
    article.sourceID = some { $0.text(1...1) }
    article.source = some {
      ArticleSource(
        name: $0.some { $0.text() }, encoding: "UTF-8", byteCount: $0.number(0...99), digest: "0a")
    }
    article.url = chance(50) ? url() : nil
    article.alternativeHeadline = some { $0.text() }
    article.summary = some { $0.text() }
    article.byline = some { $0.text() }
    article.authors = list(3) {
      Author($0.text(1...2), type: $0.pick([.person, .organization]), url: $0.url())
    }
    article.publisher = some { Publisher($0.text(1...2), url: $0.url()) }
    article.section = some { $0.text(1...2) }
    article.keywords = list(4) { $0.text(1...2) }
    article.dateline = some {
      Dateline(
        raw: $0.text(), place: $0.some { $0.text() }, date: $0.some { $0.date() },
        agency: $0.some { $0.text(1...1) })
    }
    article.datePublished = some { $0.date() }
    article.dateModified = some { $0.date() }
    article.language = some { $0.pick(["en", "en-GB", "pt-BR", "zh-Hant"]) }
    article.images = list(2) {
      ArticleImage(url: $0.url(), caption: $0.some { $0.text() }, credit: $0.some { $0.text() })
    }
    article.related = list(2) { RelatedLink($0.text(), url: $0.url()) }
    article.citedSources = list(2) { $0.text(1...1) }
    article.quotations = list(3) { $0.quotation() }
    article.people = list(3) { $0.person() }
    article.isAccessibleForFree = some { $0.chance(50) }
    article.license = some { $0.text(1...1) }
    article.corrections = list(2) { $0.text() }
    article.evidence = list(3) { $0.evidence() }
    article.id = Article.ID(identifying: article)
    return article
  }
}
