@_spi(Training) import ArticleKit
import Foundation

/// Writes what the model of quotations sees of texts, for its training in
/// `Benchmarks/QuotationModel`.
@main
struct QuotationFeatures {
  static let usage = """
    Writes the features of all stretches between quotation marks, or with --reports of those that
    may be reported speech.

    usage: quotation-features TEXTS.jsonl [--reports]

    TEXTS.jsonl has an object {"id":…,"text":…} a line, a paragraph on each line of its text. The
    first line of the output is the number of features; then come the id, the first byte, the end
    and the features' numbers of each stretch, with tabs between.
    """

  struct Input: Decodable {
    var id: String
    var text: String
  }

  static func main() throws {
    guard let path = CommandLine.arguments.dropFirst().first, !["-h", "--help"].contains(path)
    else {
      print(usage)
      return
    }
    let isReports = CommandLine.arguments.contains("--reports")
    print(isReports ? QuotationTraining.reportCount : QuotationTraining.count)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    for line in lines {
      let input = try JSONDecoder().decode(Input.self, from: Data(line.utf8))
      var starts: [Int] = []
      var blocks: [Block] = []
      var at = 0
      for paragraph in input.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if !paragraph.isEmpty {
          starts.append(at)
          blocks.append(Block(String(paragraph)))
        }
        at += paragraph.utf8.count + 1
      }
      let article = Article(body: blocks)
      let seen =
        isReports ? QuotationTraining.reports(of: article) : QuotationTraining.features(of: article)
      for (range, features) in seen {
        guard let block = range.block else { continue }
        print(
          input.id, starts[block] + range.start, starts[block] + range.end,
          features.map(String.init).joined(separator: ","), separator: "\t")
      }
    }
  }
}
