public import Foundation

/// A news article, with the words of schema.org `NewsArticle` for its properties.
///
/// A fact that the page does not tell is nil or empty, never a guess.
public struct Article: Sendable, Hashable, Identifiable {
  /// Identifies the article across its versions; see ``Article/ID``.
  public var id: ID
  /// What the manifest or archive that named the page calls it.
  public var sourceID: String?
  /// The page or file it was read from.
  public var source: ArticleSource?
  /// The canonical address.
  public var url: URL?

  public var headline: String?
  public var alternativeHeadline: String?
  /// The standfirst or abstract; schema.org `description`.
  public var summary: String?
  /// The printed line that names the authors.
  public var byline: String?
  public var authors: [Author] = []
  public var publisher: Publisher?
  public var section: String?
  public var keywords: [String] = []

  public var dateline: Dateline?
  public var datePublished: ArticleDate?
  public var dateModified: ArticleDate?
  /// The language of the text as a BCP 47 tag: "en", "pt-BR".
  public var language: String?

  /// The text in reading order, without the dateline.
  public var body: [Block] = []
  public var images: [ArticleImage] = []
  /// Other articles that the page offers; never part of the body.
  public var related: [RelatedLink] = []
  /// Outlets and agencies that the text names as its sources ("reports Interfax").
  public var citedSources: [String] = []

  /// Who is quoted with what, in the order of the text; found by an annotator.
  public var quotations: [Quotation] = []
  /// The people and organisations that the text names; found by an annotator.
  public var people: [Person] = []

  public var isAccessibleForFree: Bool?
  public var license: String?
  public var corrections: [String] = []

  /// Where each field came from; see ``evidence(for:)``.
  public var evidence: [Evidence] = []

  /// Makes an article whose ID follows from the headline and the body's first block.
  public init(headline: String? = nil, body: [Block] = []) {
    self.headline = headline
    self.body = body
    id = ID(rawValue: "")
    id = ID(identifying: self)
  }

  /// What is known of where a field, or one element of it, came from, the best first.
  public func evidence(for field: Field, at index: Int? = nil) -> [Evidence] {
    evidence.filter { $0.field == field && (index == nil || $0.index == index) }
  }

  /// The article as printed: the dateline and the body's blocks, a blank line between them.
  public var text: String {
    var result = dateline?.raw ?? ""
    var needsBreak = false
    for block in body {
      if needsBreak {
        result += "\n\n"
      } else if !result.isEmpty {
        result += " "
      }
      result += block.text
      needsBreak = true
    }
    return result
  }
}

extension Article {
  /// The properties that the page itself tells, by their JSON names.
  public enum Field: String, Sendable, Hashable, Codable, CaseIterable {
    case headline, alternativeHeadline, summary, byline, authors, publisher, section, keywords
    case dateline, datePublished, dateModified, language, body, images, related, citedSources
    case url, isAccessibleForFree, license, corrections
  }
}
