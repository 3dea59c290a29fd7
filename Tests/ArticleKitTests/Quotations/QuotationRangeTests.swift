import StoreChecks
import Testing

@testable import ArticleKit

@Suite("Where quotations stand")
struct QuotationRangeTests {
  private let pipeline = ArticlePipeline(annotators: [QuotationAnnotator()])

  private func check(_ article: Article, _ source: SourceBytes) {
    for quotation in article.quotations {
      #expect(article.text(of: quotation.range) == quotation.text)
      if let range = quotation.sourceRange {
        let pieces = quotation.range.block.map { article.body[$0].sourceRanges.count } ?? 1
        // Between the pieces of one paragraph stands what is not the article's.
        if pieces == 1 {
          #expect(source.text(of: [range]) == SourceBytes.folded(quotation.text))
        }
      }
      if let speaker = quotation.speaker, let range = speaker.range {
        #expect(article.text(of: range) == speaker.mention)
      }
      if let person = quotation.speaker?.person {
        #expect(article.people.indices.contains(person))
      }
      if let earlier = quotation.continues { #expect(article.quotations.indices.contains(earlier)) }
    }
    for person in article.people {
      for mention in person.mentions { #expect(article.text(of: mention.range) != nil) }
    }
  }

  @Test("Sliced from the seeds, the words are the words", arguments: SeedPage.names)
  func seeds(name: String) throws {
    let bytes = try SeedPage.bytes(name)
    let article = try pipeline.article(from: bytes)
    #expect(!article.quotations.isEmpty)
    #expect(article.quotations.allSatisfy { $0.sourceRange != nil })
    check(article, SourceBytes(bytes))
  }

  @Test("The seeds' quotations with their speakers", arguments: SeedPage.names)
  func gold(name: String) throws {
    let gold = try SeedPage.gold(name)
    let article = try pipeline.article(from: SeedPage.bytes(name))
    func bare(_ text: String) -> String {
      text.replacing("\u{A0}", with: " ").trimming { !($0.isLetter || $0.isNumber) }
    }
    var have = article.quotations.filter { $0.kind != .indirect }
    for want in gold.quotes ?? [] {
      let index = try #require(have.firstIndex { bare($0.text) == bare(want.text) }, "\(want.text)")
      let found = have.remove(at: index)
      #expect(found.kind.rawValue == want.kind, "\(want.text)")
      let names = [want.speaker] + (want.speakerAlso ?? [])
      #expect(
        names.contains { $0.lowercased() == found.speaker?.name?.lowercased() },
        "\(want.text): \(found.speaker?.name ?? "nobody")")
    }
    #expect(have.map(\.text) == [])
  }

  @Test("On generated pages in any encoding", arguments: 0..<60)
  func generated(seed: Int) throws {
    let source = GeneratedPage(seed: seed)
    guard
      let article = try? pipeline.article(
        from: source.bytes, hints: PageHints(encoding: source.label))
    else { return }
    check(article, SourceBytes(source.bytes, source.encoding))
  }

  @Test("Random text never crashes", arguments: 0..<300)
  func random(seed: Int) {
    var random = RandomArticles(seed: seed)
    let pieces = [
      "“", "”", "\"", "''", "``", "«", "»", "„", "‘", "’", "'", "(", ")", ",", ".", "?", ":", "—",
      "said", "Anna Holt", "Mr.", "he", "told", "the spokesman", "according to", "-", "\u{A0}",
      "U.S.",
      "é", "日本", "👩‍👧", "Le", "and", "who", "saying", "that", "sagte", "dit-il", "заявил",
    ]
    let text = (0..<random.number(0...200)).map { _ in
      random.pick(pieces) + (random.chance(70) ? " " : "")
    }.joined()
    var article = Article(
      headline: random.chance(50) ? String(text.prefix(40)) : nil,
      body: text.split(separator: ".").map {
        Block(random.chance(10) ? .pullQuote : .paragraph, String($0))
      })
    article.language = random.pick(["en", "de", "fr", "es", "ru", "pl"])
    let annotated = QuotationAnnotator().annotated(article)
    for quotation in annotated.quotations {
      #expect(annotated.text(of: quotation.range) == quotation.text)
    }
  }

  @Test(
    "Twice the text takes about twice the time",
    arguments: [
      "“", "\"a ", "‘a ", "Anna Holt said ", "\"a,\" he said ", "the spokesman ", "Anna, ", "a, ",
      "( ",
      "Aa Bb. ", "\"A b.\" ", "who said ", "said that ", "of the ", "X Y\n", "« ", "''",
      "according to A ",
    ])
  func growth(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let article = Article(
        body: Block.paragraphs(of: String(repeating: piece, count: count / piece.utf8.count)))
      let clock = ContinuousClock()
      let times = (0..<3).map { _ in
        clock.measure { _ = QuotationAnnotator().annotated(article) }
      }
      let best = times.min() ?? .zero
      return Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
    }
    let small = seconds(8_000)
    let large = seconds(64_000)
    // Eight times the text; the machine is shared, so that thirty times are forgiven.
    #expect(large < max(small * 30, 0.3), "\(small) and \(large) seconds")
  }
}

extension String {
  /// Without the characters at both ends that hold.
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isDropped(first) { text.removeFirst() }
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
