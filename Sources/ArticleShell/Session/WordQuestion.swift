public import ArticleKit
import Foundation

/// All of some words, wherever they stand in an article.
public struct WordQuestion: ArticleQuestion {
  private var words: [String]
  public var notes: [QuestionNote] { [] }

  public init(_ text: String) {
    words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  public func matches(_ article: Article) -> Bool {
    let text = [article.headline, article.summary, article.byline, article.text]
      .compactMap(\.self).joined(separator: "\n")
    return !words.isEmpty
      && words.allSatisfy { text.range(of: $0, options: [.caseInsensitive]) != nil }
  }

  public func highlights(in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    for word in words {
      var start = text.startIndex
      while let range = text.range(
        of: word, options: [.caseInsensitive], range: start..<text.endIndex)
      {
        found.append(range)
        start = range.upperBound
      }
    }
    found.sort { $0.lowerBound < $1.lowerBound }
    var apart: [Range<String.Index>] = []
    for range in found where apart.last.map({ $0.upperBound <= range.lowerBound }) ?? true {
      apart.append(range)
    }
    return apart
  }
}

extension QuestionLanguage {
  /// Plain words without fields.
  public static let words = QuestionLanguage(fields: []) { WordQuestion($0) }
}
