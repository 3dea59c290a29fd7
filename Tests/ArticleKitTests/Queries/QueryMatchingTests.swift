import Foundation
import StoreChecks
import Testing

@testable import ArticleKit

@Suite("Queries asked of articles")
struct QueryMatchingTests {
  /// An article with all that can be asked for.
  static let article: Article = {
    var article = Article(
      headline: "Old bridge closes after the flood",
      body: [
        Block("The council’s engineers found cracks in a U.S.-built pillar."),
        Block(.heading(level: 2), "What comes next"),
        Block("Repairs begin on Monday, said Zoë Müller. 東京都 was quoted. covid-19 delays work."),
      ])
    article.alternativeHeadline = "Bridge shut"
    article.summary = "Drivers face a detour of nine kilometres"
    article.authors = [Author("Jana Nováková"), Author("Tom Reed")]
    article.publisher = Publisher("River Courier")
    article.section = "Local news"
    article.keywords = ["Traffic", "Flood of 2017"]
    article.language = "en-GB"
    article.url = URL(string: "https://www.river-courier.co.example/2017/bridge.html")
    article.dateline = Dateline(raw: "LÜBECK, April 24 (RC) –", place: "LÜBECK")
    article.citedSources = ["Harbour Radio"]
    article.related = [RelatedLink("Ferries run again")]
    article.datePublished = ArticleDate(iso: "2017-04-24T23:30-05:00")
    article.images = [ArticleImage(caption: "The pillar")]
    article.isAccessibleForFree = true
    let place = TextRange(block: 2, start: 0, end: 1)
    article.quotations = [
      Quotation(
        .direct, "We never closed the northern lanes", range: place,
        speaker: Speaker(name: "Zoë Müller", mention: "the engineer")),
      Quotation(
        .indirect, "the repairs will cost millions", range: place,
        speaker: Speaker(name: "Tom Fisher", mention: "he")),
      Quotation(.mixed, "a small miracle", range: place),
    ]
    article.people = [Person("Zoë Müller", otherNames: ["Müller"]), Person("Tom Fisher")]
    return article
  }()

  @Test(
    "Found by",
    arguments: [
      "", "*", "bridge", "BRIDGE", "bridge flood", "flood OR storm", "-storm", "bridge -storm",
      "\"old bridge\"", "\"bridge closes\"", "zoe muller", "\"Zoë Müller\"", "novakova", "Nováková",
      "council", "engineer*", "pilar~1", "pilalr~1", "brigde~1", "cuncl~2", "U.S.", "u.s.-built",
      "covid-19", "covid-1*", "東京", "京都", "headline:bridge", "headline:shut", "summary:detour",
      "body:cracks", "author:reed", "author:\"jana novakova\"", "source:courier", "section:local",
      "keyword:traffic", "keyword:\"flood of 2017\"", "lang:en", "lang:en-gb", "lang:EN",
      "url:bridge.html", "url:https://www.river-courier.co.example/2017", "site:river-courier",
      "site:river-courier.co.example", "site:example", "dateline:april", "place:lubeck",
      "cites:radio", "related:ferries", "headline:(bridge flood)", "headline:(storm OR flood)",
      "headline:(flood body:cracks)", "headline:*", "date:2017", "date:2017-04", "date:2017-04-24",
      "since:2017", "since:2017-04-24", "before:2018", "date:2016..2017", "has:image",
      "has:authors",
      "has:caption", "-has:credit", "-has:modified", "is:free", "-is:paid", "bridge date:2017-04",
      "(storm OR flood) (cracks OR ice) -ferries", "storm OR -ice", "local", "courier",
      "engineer", "engineered", "bridges", "flooding", "closing", "crack", "headline:bridges",
      "keyword:floods", "section:locally", "related:ferry",
      "\"bridge flood\"~3", "\"flood bridge\"~3", "\"flooding bridges\"~3",
      "NEAR(flood old closes, 3)",
      "headline:\"flood old\"~4", "\"zoe covid quoted\"~8",
      "quote:lane", "quote:\"never closed\"", "speaker:muller", "speaker:engineer",
      "speaker:fisher",
      "quote:lanes speaker:zoe", "quote:repair speaker:fisher", "speaker:zoe quote:(closed lanes)",
      "quote:miracle", "quote:(-storm)", "-quote:storm", "quote:\"lanes never\"~4",
      "quote:cost (speaker:fisher OR speaker:zoe)", "quote:(closed headline:bridge)",
      "quote:cost speaker:(zoe OR fisher)", "speaker:zoe (quote:storm OR quote:closed)",
      "quote:cost (speaker:zoe OR storm OR bridge)", "quote:cost -(speaker:nobody OR quote:storm)",
      "(quote:cost speaker:fisher) OR (quote:storm speaker:zoe)",
      "quote:lanes (speaker:fisher OR (speaker:zoe quote:closed))",
      "quote:lanes -speaker:nobody", "has:quote has:speaker has:person", "person:fisher",
      "person:müller", "quote:* speaker:*", "quote:lanes speaker:zoe OR storm",
      "quote:lanes bridge speaker:zoe", "-tag:later", "-story:*", "-is:duplicate",
    ])
  func found(_ text: String) {
    let query = Query(parsing: text)
    #expect(query.warnings.isEmpty)
    #expect(query.matches(Self.article))
    #expect(!(!query).matches(Self.article))
  }

  @Test(
    "A word with its marks apart finds the composed one",
    arguments: ["café", "Việt", "Αθήνα", "новый", "Їжак", "Ќе", "ёлка", "أخبار", "서울", "한*"])
  func decomposed(_ text: String) {
    let typed = text.decomposedStringWithCanonicalMapping
    #expect(Array(typed.utf8) != Array(text.utf8))
    let word = text.filter { $0 != "*" }
    let article = Article(headline: "One", body: [Block("Here is \(word), \(word)국 too.")])
    #expect(Query(parsing: typed).matches(article))
    #expect(Query(parsing: "\"here is \(typed)\"").matches(article))
  }

  @Test(
    "Not found by",
    arguments: [
      "storm", "bridge storm", "-bridge", "\"bridge old\"", "\"flood what\"", "\"pillar what\"",
      "\"engineer\"", "\"bridges\"", "author:reeds", "source:couriers", "\"old bridges\"",
      "\"bridge flood\"~2", "\"bridge what\"~50", "\"bridge storm\"~9", "author:\"jana reed\"~9",
      "quote:lanes speaker:fisher", "quote:bridge", "quote:(lanes repairs)",
      "quote:miracle speaker:*", "speaker:zoe quote:cost", "-quote:lane",
      "quote:cost (speaker:zoe OR speaker:nobody)", "quote:cost speaker:(zoe OR nobody)",
      "speaker:fisher (quote:lanes OR quote:miracle)", "quote:miracle (speaker:* OR quote:lane)",
      "quote:cost ((speaker:zoe quote:lanes) OR speaker:muller)",
      "quote:miracle quote:lane", "quote:(-lane)", "speaker:he quote:lanes",
      "quote:(closed headline:storm)",
      "person:reed", "speaker:zoë quote:lane -speaker:fisher", "tag:later", "is:duplicate", "bri",
      "storm*", "bridgett~1", "us", "ferries", "radio", "april",
      "headline:cracks",
      "headline:(flood cracks)", "author:courier", "author:\"jana reed\"",
      "keyword:\"traffic flood\"",
      "lang:e", "lang:gb", "site:courier.example", "url:ferry", "date:2016",
      "date:2017-05", "date:2017-04-25", "before:2017-04-24", "since:2017-04-25", "modified:2017",
      "has:license", "is:paid", "is:corrected", "storm OR ice", "京東", "-(bridge OR storm)",
      "summary:*  -summary:detour", "zz~1", "an~1",
    ])
  func notFound(_ text: String) {
    let query = Query(parsing: text)
    #expect(query.warnings.isEmpty)
    #expect(!query.matches(Self.article))
    #expect(query.hits(in: Self.article).isEmpty)
  }

  @Test(
    "A date is within days if all that it may mean are",
    arguments: [
      ("2017", "date:2017", true), ("2017", "date:2016..2018", true), ("2017", "since:2017", true),
      ("2017", "date:2017-04", false), ("2017", "since:2017-04", false),
      ("2017", "before:2017-12-31", false), ("2017-04", "date:2017-04", true),
      ("2017-04", "date:2017", true), ("2017-04", "date:2017-04-24", false),
      ("2017-04-24T23:30-05:00", "date:2017-04-24", true),
      ("2017-04-24T23:30-05:00", "date:2017-04-25", false), ("XXXX-04-24", "date:2017", false),
      ("XXXX-04-24", "has:date", true), ("2016-02-29", "date:2016-02", true),
    ])
  func dates(_ iso: String, _ text: String, _ expected: Bool) throws {
    var article = Article(headline: "x")
    let date = try #require(ArticleDate(iso: iso))
    article.datePublished = date
    #expect(Query(parsing: text).matches(article) == expected)
  }

  @Test("An inferred year counts, and of an ambiguous date one reading is enough")
  func inferredAndAmbiguous() {
    var article = Article(headline: "x")
    var date = ArticleDate(month: 4, day: 24)
    date.infer(year: 2017, why: "a test")
    article.datePublished = date
    #expect(Query("date:2017-04-24").matches(article))
    date = ArticleDate(year: 2017)
    date.alternatives = ["2017-03-04", "2017-04-03"]
    article.datePublished = date
    #expect(Query("date:2017-03").matches(article))
    #expect(Query("date:2017-04-03").matches(article))
    #expect(!Query("date:2017-05").matches(article))
  }

  @Test("Hits name the field, the element and the bytes")
  func hits() {
    func hits(_ text: String) -> [String] {
      Query(parsing: text).hits(in: Self.article).map { hit in
        let bytes = Array(hit.text.utf8)
        let found = hit.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
        let place = hit.field.rawValue + (hit.index.map { "[\($0)]" } ?? "")
        return place + ": " + found.joined(separator: "|")
      }
    }
    #expect(hits("bridge") == ["headline: bridge", "alternativeHeadline: Bridge"])
    #expect(hits("zoe müller") == ["body[2]: Zoë|Müller"])
    #expect(hits("\"zoe muller\" -storm") == ["body[2]: Zoë Müller"])
    #expect(hits("author:reed") == ["authors[1]: Reed"])
    #expect(hits("京都 OR (bridge storm)") == ["body[2]: 京都"])
    #expect(hits("U.S. OR s") == ["body[0]: s|U.S"])
    #expect(hits("flood*") == ["headline: flood", "keywords[1]: Flood"])
    #expect(hits("has:image") == [])
    #expect(hits("the OR \"the flood\"") == ["headline: the flood", "body[0]: The"])
    #expect(hits("lang:en url:bridge") == ["language: en", "url: bridge"])
    #expect(hits("flooding") == ["headline: flood", "keywords[1]: Flood"])
    #expect(hits("\"flood bridge\"~3") == ["headline: bridge|flood"])
    #expect(hits("quote:closed speaker:zoe") == ["quotations[0]: closed", "speakers[0]: Zoë"])
    #expect(hits("speaker:(zoe OR fisher)") == ["speakers[0]: Zoë", "speakers[1]: Fisher"])
    #expect(hits("quote:(the headline:bridge)").first == "headline: bridge")
    #expect(hits("person:muller") == ["people[0]: Müller", "people[0]: Müller"])
  }

  @Test("A hit tells which clause was found where")
  func clauses() {
    let hits = Query(parsing: "headline:bridges \"the flood\" old").hits(in: Self.article)
    let clauses = hits.first?.matches.map(\.clause)
    #expect(clauses == ["old", "headline:bridges", "\"the flood\""])
    #expect(hits.first?.matches.map(\.range) == [0..<3, 4..<10, 24..<33])
  }

  @Test("What a store alone knows can be asked for")
  func marks() {
    let marks = ArticleMarks(tags: ["Read later", "Bridges"], story: "Bridge", isDuplicate: true)
    for text in [
      "tag:bridges", "tag:\"read later\"", "story:bridge", "is:duplicate", "tag:* story:*",
    ] {
      #expect(QueryMatcher(Query(parsing: text)).matches(Self.article, marks: marks), "\(text)")
      #expect(!Query(parsing: text).matches(Self.article), "\(text)")
    }
    #expect(!QueryMatcher("tag:bridge").matches(Self.article, marks: marks))
    #expect(Facet.tag.values(of: Self.article, marks: marks) == ["Read later", "Bridges"])
  }

  @Test("Words near each other are those that looking at every window finds", arguments: 0..<60)
  func nearAgainstWindows(_ seed: Int) {
    var random = RandomArticles(seed: seed)
    for _ in 0..<40 {
      let words = (0..<random.number(0...14)).map { _ in random.pick(["a", "b", "c", "d", "東"]) }
      let wanted = (0..<random.number(2...3)).map { _ in random.pick(["a", "b", "c", "東"]) }
      let distance = random.number(0...4)
      // A word that is asked for twice may stand once, for one more word between.
      let different = Set(wanted)
      let isThere = words.indices.contains { start in
        let end = min(words.count, start + wanted.count + distance)
        return different.isSubset(of: words[start..<end])
      }
      let article = Article(body: [Block(words.joined(separator: " "))])
      let query = Query(.near(wanted, within: distance))
      #expect(query.matches(article) == isThere, "\(query) in \(words)")
      #expect(query.hits(in: article).isEmpty == !isThere)
    }
  }

  @Test("A phrase of more than 64 words is found, and not with one word wrong")
  func longPhrase() {
    for count in [63, 64, 65, 128, 130, 200] {
      let words = (0..<count).map { "w\($0)" }
      let article = Article(body: [Block("x w0 w1 " + words.joined(separator: ", ") + " y")])
      #expect(Query(.phrase(Query.Phrase(words: words))).matches(article))
      for index in [0, 40, 62, 63, 64, 127, 129, 199] where index < count {
        var wrong = words
        wrong[index] = "z"
        #expect(!Query(.phrase(Query.Phrase(words: wrong))).matches(article))
      }
    }
  }

  @Test("The scan agrees with looking at every word", arguments: 0..<60)
  func againstPlainSearch(_ seed: Int) {
    var random = RandomArticles(seed: seed)
    let letters = ["a", "b", "ab", "é", "東"]
    func text(_ random: inout RandomArticles, _ count: ClosedRange<Int>) -> [String] {
      (0..<random.number(count)).map { _ in random.pick(letters) }
    }
    for _ in 0..<40 {
      let words = text(&random, 0...12)
      let phrase = text(&random, 1...3)
      let article = Article(body: [Block(words.joined(separator: " "))])
      let starts = words.indices.filter { words[$0...].starts(with: phrase) }
      let query = Query(.phrase(Query.Phrase(words: phrase)))
      #expect(query.matches(article) == !starts.isEmpty)
      #expect(query.hits(in: article).isEmpty == starts.isEmpty)
    }
  }

  @Test("A query matches an article if and only if its parts do", arguments: 0..<100)
  func logic(_ seed: Int) {
    var queries = RandomQueries(seed: seed)
    let article = queries.source.article()
    for _ in 0..<10 {
      let (a, b) = (Query(queries.clause(depth: 2)), Query(queries.clause(depth: 2)))
      let (isA, isB) = (a.matches(article), b.matches(article))
      // Clauses for quotations that come to stand side by side ask for one quotation.
      let isOfQuotations = [a, b].contains { "\($0)".contains(/quote:|speaker:/) }
      let isBoth = (a && b).matches(article)
      #expect(isOfQuotations ? !isBoth || (isA && isB) : isBoth == (isA && isB), "\(a) && \(b)")
      #expect((a || b).matches(article) == (isA || isB), "\(a) || \(b)")
      #expect((!a).matches(article) == !isA, "\(a)")
      if !a.hits(in: article).isEmpty { #expect(isA) }
    }
  }
}
