import ArticleKit
import ArticleKitSQLite
import Foundation

extension ShellSession {
  /// Reads a query as typed, and shows what of it was not understood.
  ///
  /// `@name` at its beginning stands for a query that the open store has saved; what follows has
  /// to hold as well.
  func query(_ words: [String]) throws -> Query {
    try query(words, savedIn: store?.reader)
  }

  /// Reads a query as typed, with the saved queries of a store.
  func query(_ words: [String], savedIn store: SQLiteArticleStore?) throws -> Query {
    let text = words.joined(separator: " ").precomposedStringWithCanonicalMapping
      .trimmingCharacters(in: .whitespaces)
    guard let store, text.hasPrefix("@") else { return parsed(text) }
    let (name, rest) = RawArguments.name(String(text.dropFirst()))
    let saved = try wait { try await store.savedQueries() }
    guard let known = saved.first(where: { $0.name == name }) else {
      let nearest = NearestName.nearest(to: name, in: saved.map(\.name))
      show(
        Diagnostic(
          .warning, "there is no saved query “\(name)”; it is searched as a word",
          suggestion: nearest.map { "@" + $0 }))
      return parsed(text)
    }
    return rest.isEmpty ? known.query : known.query && parsed(rest)
  }

  private func parsed(_ text: String) -> Query {
    let query = Query(parsing: text)
    for note in query.warnings {
      show(
        Diagnostic(
          .warning, "\(note.message)", place: Diagnostic.Place(text: text, range: note.range),
          suggestion: note.suggestion))
    }
    return query
  }

  /// How the words of a query may begin, for completion.
  var queryBeginnings: [String] {
    guard let store else { return FindCommand.queryBeginnings }
    let saved = (try? wait { try await store.reader.savedQueries() }) ?? []
    let names = saved.map(\.name).filter { !$0.contains(where: \.isWhitespace) }
    return FindCommand.queryBeginnings + names.map { "@" + $0 }
  }
}
