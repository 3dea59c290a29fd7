import ArticleKit
import Foundation

/// Measures how well articles are linked, against a folder of labelled ones.
@main
struct LinkingQuality {
  static let usage = """
    Tells how well stories and statements are found.

    usage: linking-quality FOLDER

    FOLDER/gold.jsonl has an object {"id":…,"title":…,"text":…,"cluster":…} a line, a paragraph on
    each line of its text. FOLDER/statement_pairs.jsonl has {"a":…,"b":…,"label":…} and, if they
    are known, a_speaker, b_speaker, a_date and b_date; a label other than N is a pair to be found.
    """

  struct Labelled: Decodable {
    var id: String
    var title: String?
    var text: String
    var cluster: String

    var article: Article {
      var article = Article(
        headline: title,
        body: text.split(whereSeparator: \.isNewline).map { Block(String($0)) })
      article.id = Article.ID(rawValue: id)
      return article
    }
  }

  static func main() throws {
    guard let path = CommandLine.arguments.dropFirst().first, !["-h", "--help"].contains(path)
    else {
      print(usage)
      return
    }
    let folder = URL(filePath: path)
    let labelled: [Labelled] = try read(folder.appending(path: "gold.jsonl"))
    let articles = labelled.map { ($0.article, $0.cluster) }
    print("stories, BCubed     \(score(articles))")
    print("… the other way     \(score(articles.reversed()))")
    var options = StoryLinker.Options()
    options.batchSize = 64
    print("… in batches of 64  \(score(articles, options))")
    for part in 0..<4 {
      // Neighbouring clusters are alike in such sets: whole runs of them make a part.
      let clusters = Set(labelled.map(\.cluster)).sorted().enumerated()
        .filter { $0.offset / 2 % 4 == part }.map(\.element)
      print("… a fourth of them  \(score(articles.filter { clusters.contains($0.1) }))")
    }
    try statements(folder, articles.map(\.0))
  }

  static func read<Row: Decodable>(_ file: URL) throws -> [Row] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  /// BCubed: for each article how much of its story is right, and how much of the right one is in
  /// it; the mean of each, and their F1.
  static func score(
    _ articles: [(Article, String)], _ options: StoryLinker.Options = StoryLinker.Options()
  ) -> String {
    var linker = StoryLinker(options: options)
    var gold: [String: Set<Article.ID>] = [:]
    for (article, cluster) in articles {
      linker.insert(article)
      gold[cluster, default: []].insert(article.id)
    }
    var found: [Article.ID: Set<Article.ID>] = [:]
    for story in linker.stories() {
      for id in story.articles { found[id] = Set(story.articles) }
    }
    var precision = 0.0
    var recall = 0.0
    for (article, cluster) in articles {
      let (mine, right) = (found[article.id, default: []], gold[cluster, default: []])
      let shared = Double(mine.intersection(right).count)
      precision += shared / Double(max(1, mine.count)) / Double(articles.count)
      recall += shared / Double(max(1, right.count)) / Double(articles.count)
    }
    return line(precision, recall) + " (\(articles.count) articles)"
  }

  static func line(_ precision: Double, _ recall: Double) -> String {
    let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    return String(format: "P %.3f  R %.3f  F1 %.3f", precision, recall, f1)
  }

  struct Pair: Decodable {
    var a: String
    var b: String
    var label: String
    var firstSpeaker: String?
    var secondSpeaker: String?
    var firstDate: String?
    var secondDate: String?

    enum CodingKeys: String, CodingKey {
      case a, b, label
      case firstSpeaker = "a_speaker"
      case secondSpeaker = "b_speaker"
      case firstDate = "a_date"
      case secondDate = "b_date"
    }
  }

  static func statements(_ folder: URL, _ articles: [Article]) throws {
    let pairs: [Pair] = try read(folder.appending(path: "statement_pairs.jsonl"))
    var comparer = StatementComparer()
    for article in articles { comparer.learn(article) }
    var counts = (right: 0, wrong: 0, missed: 0)
    for pair in pairs {
      func statement(_ text: String, _ speaker: String?, _ date: String?) -> Statement {
        Statement(text, speaker: speaker ?? "Known", date: date.flatMap { ArticleDate(iso: $0) })
      }
      let found = comparer.pair(
        statement(pair.a, pair.firstSpeaker, pair.firstDate),
        statement(pair.b, pair.secondSpeaker, pair.secondDate))
      switch (found != nil, pair.label != "N") {
      case (true, true): counts.right += 1
      case (true, false): counts.wrong += 1
      case (false, true): counts.missed += 1
      case (false, false): break
      }
    }
    let (right, wrong, missed) = (Double(counts.right), Double(counts.wrong), Double(counts.missed))
    print(
      "statement pairs     \(line(right / max(1, right + wrong), right / max(1, right + missed)))"
        + " (\(pairs.count) pairs)")
  }
}
