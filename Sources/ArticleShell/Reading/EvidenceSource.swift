import ArticleKit
import Foundation

/// The source that an article's evidence speaks of, as far as it is at hand.
enum EvidenceSource {
  case bytes([UInt8], path: String)
  /// The source's name, nil if it has none, and why its bytes are not there.
  case missing(name: String?, reason: String)

  /// The bytes that were kept, or the file that the article of an archive was read from: looked
  /// for in the current folder, then in the archive's, and taken only if it did not change since.
  init(of entry: Corpus.Entry, cancellation: Cancellation) throws(Interruption) {
    if let bytes = entry.bytes {
      self = .bytes(bytes, path: entry.path)
      return
    }
    guard let source = entry.article.source, let name = source.name else {
      self = .missing(name: nil, reason: "the archive does not name it")
      return
    }
    var reason: String?
    for path in Self.places(of: name, archive: entry.archive) {
      do {
        let bytes = try SourceFile.bytes(at: path, cancellation: cancellation)
        if source.describes(bytes) {
          self = .bytes(bytes, path: path)
          return
        }
        reason = "it has changed since"
      } catch let error as Interruption {
        throw error
      } catch {
        reason = reason ?? (error as? SourceFile.Problem)?.reason
      }
    }
    self = .missing(name: name, reason: reason ?? "no such file")
  }

  private static func places(of name: String, archive: String?) -> [String] {
    guard let archive, !name.hasPrefix("/"), let slash = archive.lastIndex(of: "/") else {
      return [name]
    }
    return [name, archive[...slash] + name]
  }
}
