import Foundation

/// A word of an article that tells what it is about: frequent in it and rare elsewhere.
public struct TellingWord: Sendable, Hashable {
  /// The word in the form in which the article has it most often.
  public var word: String
  /// How often the article has it, in any form; the headline counts twice.
  public var count: Int
  public var weight: Double
}

extension Article {
  /// The words that tell most of what the article is about, the first first.
  ///
  /// - Parameters:
  ///   - limit: How many words at most.
  ///   - articleCount: How many articles the collection has.
  ///   - minimumFrequency: How many of them have a word at least; to find other articles, a word
  ///     that this one alone has is of no use.
  ///   - documentFrequency: How many of them have a word; asked of the article's most frequent
  ///     words only.
  /// - Complexity: linear in the article's text, beside what `documentFrequency` costs.
  public func tellingWords(
    limit: Int = 12, articleCount: Int, minimumFrequency: Int = 1,
    documentFrequency: (String) throws -> Int
  ) rethrows -> [TellingWord] {
    var forms: [[UInt8]: [[UInt8]: Int]] = [:]
    func count(_ text: String?, _ weight: Int) {
      for word in Tokenizer.foldedWords(of: text ?? "") {
        let isWord = word.count > 2 && !word.allSatisfy { (48...57).contains($0) }
        guard isWord, !StopWords.contains(word) else { continue }
        forms[Stemmer.stem(word), default: [:]][word, default: 0] += weight
      }
    }
    count(headline, 2)
    count(summary, 1)
    for block in body { count(block.text, 1) }
    let frequent = forms.map { stem, forms in
      (stem: stem, forms: forms, count: forms.values.reduce(0, +))
    }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.stem.lexicographicallyPrecedes($1.stem)
    }.prefix(Self.mostCandidates)
    var words: [TellingWord] = []
    for candidate in frequent {
      let form = candidate.forms.max {
        $0.value != $1.value ? $0.value < $1.value : $1.key.lexicographicallyPrecedes($0.key)
      }
      let word = String(decoding: form?.key ?? candidate.stem, as: UTF8.self)
      let frequency = try documentFrequency(word)
      guard frequency >= minimumFrequency else { continue }
      let others = Double(articleCount - frequency)
      let rarity = log(1 + max(0, others + 0.5) / (Double(frequency) + 0.5))
      let count = Double(candidate.count)
      words.append(
        TellingWord(word: word, count: candidate.count, weight: count / (count + 1.2) * rarity))
    }
    words.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.word < $1.word }
    return Array(words.prefix(limit))
  }

  /// How many words are weighed.
  private static let mostCandidates = 80
}

extension Query {
  /// The query for articles that have any of some words: those like an article, if the words are
  /// ``Article/tellingWords(limit:articleCount:documentFrequency:)``.
  public static func anyWord(of words: [TellingWord]) -> Query {
    Query(.or(words.map { .term(Term($0.word)) }))
  }
}
