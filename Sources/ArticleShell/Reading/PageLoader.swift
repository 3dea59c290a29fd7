public import ArticleKit
public import Foundation

/// Reads files into articles.
public struct PageLoader: Sendable {
  /// What turns bytes into an article.
  public var article: @Sendable ([UInt8], PageHints) throws -> Article
  /// The most bytes of one file.
  public var limit: Int

  public init(
    limit: Int = SourceFile.limit,
    article: @escaping @Sendable ([UInt8], PageHints) throws -> Article
  ) {
    self.limit = limit
    self.article = article
  }

  /// Reads with a pipeline of the library.
  public init(_ pipeline: ArticlePipeline, limit: Int = SourceFile.limit) {
    self.init(limit: limit) { bytes, hints in try pipeline.article(from: bytes, hints: hints) }
  }

  /// A file to read.
  public struct Request: Sendable, Hashable {
    public var path: String
    /// What the manifest calls it.
    public var id: String?
    /// The address that the page was fetched from.
    public var url: URL?
    /// When the page was fetched.
    public var readAt: ArticleDate?

    public init(path: String, id: String? = nil, url: URL? = nil, readAt: ArticleDate? = nil) {
      self.path = path
      self.id = id
      self.url = url
      self.readAt = readAt
    }
  }

  /// An article with the bytes that it was read from.
  public struct Loaded: Sendable {
    public var article: Article
    public var path: String
    public var bytes: [UInt8]

    public init(article: Article, path: String, bytes: [UInt8]) {
      self.article = article
      self.path = path
      self.bytes = bytes
    }
  }

  /// Reads one file.
  ///
  /// - Throws: ``SourceFile/Problem`` or what the pipeline throws; the description of each is one
  ///   line that names the file and the reason.
  public func load(
    _ request: Request, cancellation: Cancellation = .never
  ) throws -> Loaded {
    let bytes = try SourceFile.bytes(at: request.path, limit: limit, cancellation: cancellation)
    let name = request.path == "-" ? "standard input" : request.path
    var article = try article(
      bytes, PageHints(name: name, url: request.url, readAt: request.readAt))
    article.sourceID = request.id ?? article.sourceID
    return Loaded(article: article, path: request.path, bytes: bytes)
  }

  /// The one line that tells why a file gave no article.
  static func reason(_ error: any Error) -> String {
    "\(error)"
  }
}
