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
    let entries = corpus.entries
    guard !entries.isEmpty else {
      throw ShellError("no article is open; open a file or a folder with: open PATH")
    }
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

  /// Reads a query as typed, and shows what of it was not understood.
  func query(_ words: [String]) -> Query {
    let text = words.joined(separator: " ").precomposedStringWithCanonicalMapping
    let query = Query(parsing: text)
    for note in query.warnings {
      show(
        Diagnostic(
          .warning, "\(note.message)", place: Diagnostic.Place(text: text, range: note.range),
          suggestion: note.suggestion))
    }
    return query
  }
}
