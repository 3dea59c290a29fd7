public import ArticleKit

/// The open articles in order, with where each was read from; of a store, those listed last.
public struct Corpus: Sendable {
  /// An open article.
  public struct Entry: Sendable {
    public var article: Article
    /// The path as the user gave it; of an article in an archive, with its line: "a.jsonl:3".
    public var path: String
    /// The source as it was when it was read; nil for an article of an archive.
    public var bytes: [UInt8]?
    /// The archive or store that it was read from; nil for a page.
    public var archive: String?
    /// What a store knew of it beside its page when it was read.
    var marks = ArticleMarks()

    public init(article: Article, path: String, bytes: [UInt8]) {
      self.article = article
      self.path = path
      self.bytes = bytes
    }

    /// Makes the entry of a line of an archive.
    public init(article: Article, archive: String, line: Int) {
      self.article = article
      self.archive = archive
      path = "\(archive):\(line)"
    }

    /// Makes the entry of an article of a store.
    init(article: Article, store: String, marks: ArticleMarks) {
      self.article = article
      self.marks = marks
      archive = store
      path = "\(store):\(article.id.rawValue)"
    }
  }

  public private(set) var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  /// Changes with every article that is added or read again.
  private(set) var revision = 0

  public init() {}

  /// Adds an article and tells its number, from 1; a path that is open already keeps its number
  /// and gets the new reading.
  @discardableResult
  public mutating func add(_ entry: Entry) -> Int {
    revision += 1
    if let number = numbers[entry.path] {
      entries[number - 1] = entry
      return number
    }
    entries.append(entry)
    numbers[entry.path] = entries.count
    return entries.count
  }

  /// Puts articles in place of all.
  mutating func replace(with entries: [Entry]) {
    revision += 1
    self.entries = entries
    numbers = [:]
  }

  /// The article with this number, nil if there is none.
  public subscript(number number: Int) -> Entry? {
    entries.indices.contains(number - 1) ? entries[number - 1] : nil
  }
}
