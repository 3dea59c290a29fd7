import ArticleKit
import Foundation

/// The index of the open articles' words.
struct CorpusIndex: Sendable {
  /// The state of the corpus that this speaks of.
  var revision: Int
  var index: SearchIndex
}

extension ShellSession {
  /// The index of the open articles, by their numbers; made once for each state of the corpus.
  ///
  /// - Throws: ``ShellError`` if no article is open, ``Interruption``.
  func index() throws -> SearchIndex {
    try requireArticles()
    let entries = corpus.entries
    if let knownIndex, knownIndex.revision == corpus.revision { return knownIndex.index }
    var segments = MemorySegments()
    for (offset, entry) in entries.enumerated() {
      segments.insert(SegmentBuilder.Entry(entry.article, key: Int64(offset + 1)))
      guard offset & 1023 == 1023 else { continue }
      try tools.cancellation.check()
      output.progress("\(offset + 1) of \(entries.count) indexed")
      _ = try segments.index()
    }
    let index = try segments.index()
    output.progress(nil)
    knownIndex = CorpusIndex(revision: corpus.revision, index: index)
    return index
  }
}
