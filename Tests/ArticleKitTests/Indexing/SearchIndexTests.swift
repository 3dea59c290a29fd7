import StoreChecks
import Testing

@testable import ArticleKit

@Suite("The search index")
struct SearchIndexTests {
  private static func entries(_ count: Int, seed: Int) -> [SegmentBuilder.Entry] {
    var random = RandomArticles(seed: seed)
    return (0..<count).map { number in
      var article = random.article()
      article.id = Article.ID(rawValue: "\(number * 7919 % count)")
      return SegmentBuilder.Entry(article, key: Int64(number) * 3 - 50)
    }
  }

  private static func segment(_ entries: [SegmentBuilder.Entry]) throws -> Segment {
    try Segment(SegmentBuilder(entries).bytes())
  }

  private static func merged(_ parts: [SearchIndex.Part]) throws -> Segment {
    var bytes: [UInt8] = []
    try SegmentMerge(parts).write { bytes.append(contentsOf: $0) }
    return try Segment(bytes)
  }

  @Test("It finds what the matcher finds, newest first", arguments: [1, 2, 3])
  func sameAsMatcher(seed: Int) throws {
    let entries = Self.entries(60, seed: seed)
    let index = SearchIndex([SearchIndex.Part(try Self.segment(entries))])
    var random = RandomQueries(seed: seed)
    for _ in 0..<150 {
      let query = Query(random.clause())
      let matcher = QueryMatcher(query)
      let expected = entries.filter { matcher.matches($0.article) }
        .sorted { $0.article.place < $1.article.place }.map(\.key)
      let answer = try index.find(query)
      #expect(answer.rows.map(\.key) == expected, "\(query)")
      #expect(answer.total == expected.count)
    }
  }

  @Test("However articles lie in segments, answers and scores are the same", arguments: [1, 2])
  func sameInAllLayouts(seed: Int) throws {
    let entries = Self.entries(90, seed: seed)
    let whole = SearchIndex([SearchIndex.Part(try Self.segment(entries))])
    // In pieces, each with articles that were removed again.
    var pieces: [SearchIndex.Part] = []
    for start in stride(from: 0, to: 90, by: 30) {
      let strangers = Self.entries(10, seed: 50 + start).map {
        SegmentBuilder.Entry($0.article, key: $0.key + 10_000)
      }
      let segment = try Self.segment(Array(entries[start..<start + 30]) + strangers)
      var removed = Bitmap(count: segment.documentCount)
      for (document, key) in try segment.keys().enumerated() where key > 5_000 {
        removed[document] = true
      }
      pieces.append(SearchIndex.Part(segment, removed: removed))
    }
    let layouts = [
      SearchIndex(pieces), SearchIndex([SearchIndex.Part(try Self.merged(pieces))]),
      SearchIndex([
        SearchIndex.Part(try Self.merged(Array(pieces[..<2]))), pieces[2],
      ]),
    ]
    var random = RandomQueries(seed: seed)
    for number in 0..<120 {
      let query = Query(random.clause(depth: 2))
      let order = SearchOrder.allCases[number % SearchOrder.allCases.count]
      let weights =
        number % 5 == 0 ? FieldWeights(headline: 3.5, summary: 0.5) : FieldWeights.standard
      let ranking = Ranking(weights: weights)
      let expected = try whole.find(
        query, order: order, offset: number % 3, limit: 20, ranking: ranking)
      for layout in layouts {
        let answer = try layout.find(
          query, order: order, offset: number % 3, limit: 20, ranking: ranking)
        #expect(answer.total == expected.total, "\(query)")
        #expect(answer.rows == expected.rows, "\(query) \(order)")
        let facet = Facet.allCases[number % Facet.allCases.count]
        #expect(
          try layout.facets(facet, matching: query) == whole.facets(facet, matching: query))
      }
    }
  }

  @Test("Scores are those of the formula")
  func formula() throws {
    let texts = ["the cat sat", "the dog sat on the cat", "a bird", "no animals here at all"]
    let entries = texts.enumerated().map {
      SegmentBuilder.Entry(
        Article(headline: $0.offset == 2 ? "Cats" : nil, body: [Block($0.element)]),
        key: Int64($0.offset))
    }
    let index = SearchIndex([SearchIndex.Part(try Self.segment(entries))])
    let mean = Double(3 + 6 + 3 + 5) / 4
    func saturation(_ weight: Double, _ length: Double, _ k1: Double, _ b: Double) -> Double {
      weight * (k1 + 1) / (weight + k1 * (1 - b + b * length / mean))
    }
    let answer = try index.find("cat", order: .relevance)
    #expect(answer.rows.map(\.key) == [2, 0, 1])
    // log(1 + (4 - 3 + 0.5) / (3 + 0.5))
    let worth = 0.356_674_943_938_732_4
    for (row, (weight, length)) in zip(answer.rows, [(2.0, 3.0), (1, 3), (1, 6)]) {
      #expect(abs(row.score - worth * saturation(weight, length, 1.5, 0.6)) < 1e-12)
    }
    // That of FTS5: a word that most have is worth next to nothing, one of four log(3.5 / 1.5).
    let ranking = Ranking(formula: .fts5)
    let common = try index.find("cat", order: .relevance, ranking: ranking).rows
    #expect(abs((common.first?.score ?? 0) - 1e-6 * saturation(2, 3, 1.2, 0.75)) < 1e-12)
    let dog = try index.find("dog", order: .relevance, ranking: ranking).rows
    #expect(
      abs((dog.first?.score ?? 0) - 0.847_297_860_387_203_6 * saturation(1, 6, 1.2, 0.75)) < 1e-9)
    let explained = try index.explain(2, "cat dog")
    #expect(explained?.isHit == false && explained?.parts.count == 2)
    #expect(explained?.score == answer.rows[0].score)
    #expect(explained?.parts.map(\.documents) == [3, 1])
  }

  @Test("Damaged bytes give errors or answers, never a crash")
  func damage() throws {
    let good = SegmentBuilder(Self.entries(40, seed: 3)).bytes()
    var random = RandomQueries(seed: 9)
    let queries = (0..<8).map { _ in Query(random.clause(depth: 2)) } + ["a* OR e*", "w~2"]
    for number in 0..<400 {
      var bytes = good
      if number % 4 == 0 {
        bytes.removeLast(random.source.number(1...good.count))
      } else {
        for _ in 0..<random.source.number(1...6) {
          bytes[random.source.number(0...bytes.count - 1)] = UInt8(random.source.number(0...255))
        }
      }
      guard let segment = try? Segment(bytes) else { continue }
      guard segment.documentCount < 1_000 else { continue }
      let index = SearchIndex([SearchIndex.Part(segment)])
      for query in queries {
        let answer = try? index.find(query, order: .relevance, limit: 10)
        #expect((answer?.rows.count ?? 0) <= 10)
      }
      if let merge = try? SegmentMerge(index.parts) { try? merge.write { _ in } }
    }
  }
}
