public import Foundation

/// The JSON of an article: one object on one line, its keys sorted, so that equal articles give
/// equal bytes.
///
/// Unknown keys are ignored; missing keys and null are nil or empty.
public struct ArticleJSON: Sendable {
  /// Whether the JSON is spread over lines, for people to read.
  public var isIndented: Bool
  /// Whether the text and the version are written, which follow from the rest.
  private var includesDerived = true

  public init(isIndented: Bool = false) {
    self.isIndented = isIndented
  }

  /// For a place where nobody but this library reads the JSON.
  package init(includesDerived: Bool) {
    self.init()
    self.includesDerived = includesDerived
  }

  /// The article as JSON, without a line feed at its end.
  ///
  /// - Throws: ``ArticleJSONError`` for a confidence that is no finite number.
  public func encode(_ article: Article) throws(ArticleJSONError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
    if !includesDerived, let key = CodingUserInfoKey.leavesDerivedOut {
      encoder.userInfo[key] = true
    }
    do {
      return try encoder.encode(article)
    } catch EncodingError.invalidValue(let value, let context) {
      throw ArticleJSONError(
        keyPath: ArticleJSONError.keyPath(context.codingPath), expected: "a finite number",
        found: "\(value)")
    } catch {
      throw ArticleJSONError(expected: "an article that JSON can hold", found: "\(error)")
    }
  }

  /// Reads one article.
  ///
  /// - Throws: ``ArticleJSONError`` for what is no JSON, and for a value of the wrong type.
  public func decode(_ json: Data) throws(ArticleJSONError) -> Article {
    do {
      return try JSONDecoder().decode(Article.self, from: json)
    } catch let error as DecodingError {
      throw ArticleJSONError(error, json)
    } catch {
      throw ArticleJSONError(expected: "an article", found: "\(error)")
    }
  }
}

/// Why JSON could not be read as an article: which value, what was expected, what was found.
public struct ArticleJSONError: Error, Sendable, Hashable {
  /// The way to the value: "authors[1].name"; empty for the whole.
  public var keyPath: String
  /// What should stand there: "a string".
  public var expected: String
  /// What stands there: "a number".
  public var found: String

  public init(keyPath: String = "", expected: String, found: String) {
    self.keyPath = keyPath
    self.expected = expected
    self.found = found
  }
}

extension ArticleJSONError: CustomStringConvertible {
  public var description: String {
    (keyPath.isEmpty ? "" : keyPath + ": ") + "expected \(expected), found \(found)"
  }
}
