import ArticleKit
import Foundation
import GRDB

/// Writes articles within one transaction: their rows, and what the search index is to learn.
struct StoreWriter {
  private let db: Database
  private var index: IndexWriter
  private var lastArticle: Int64
  private var lastVersion: Int64

  init(_ db: Database, _ cache: SegmentCache, draft: SegmentDraft? = nil) throws {
    self.db = db
    index = try IndexWriter(db, cache, draft: draft)
    lastArticle = try Int64.fetchOne(db, sql: "SELECT max(number) FROM article") ?? 0
    lastVersion = try Int64.fetchOne(db, sql: "SELECT max(number) FROM version") ?? 0
  }

  /// Writes what the index learned; the transaction may be committed then.
  consuming func finish() throws { try index.finish() }

  /// Adds an article, or makes it the current version of the one that has its ID.
  mutating func insert(_ prepared: PreparedArticle) throws -> InsertionSummary {
    let article = prepared.article
    let known = try db.cachedStatement(
      sql: "SELECT number, document, current FROM article WHERE id = ?")
    guard
      let row = try Row.fetchOne(known, arguments: [stored(article.id.rawValue)])
    else {
      try add(prepared)
      return InsertionSummary(added: 1)
    }
    let (number, document, current): (Int64, Int64, Int64) = (row[0], row[1], row[2])
    let versions = try db.cachedStatement(
      sql: "SELECT number, checksum FROM version WHERE article = ? AND digest = ?")
    let former = try Row.fetchOne(versions, arguments: [number, prepared.digest])
    if let former, former[0] as Int64 == current, former[1] as Int64 == prepared.checksum {
      return InsertionSummary(known: 1)
    }
    if let former, former[0] as Int64 != current {
      // A text that came back is current again: the last of the versions.
      try run("DELETE FROM version WHERE number = ?", [former[0] as Int64])
    }
    let version: Int64
    if let former, former[0] as Int64 == current {
      version = current
      try run(
        "UPDATE version SET checksum = ?, json = ? WHERE number = ?",
        [prepared.checksum, prepared.json, version])
    } else {
      version = try addVersion(of: number, prepared)
    }
    index.remove(document)
    let marks = try StoreMarks.marks(db, article: number)
    let renewed = index.add(article, marks: marks)
    try run(
      """
      UPDATE article SET document = ?, current = ?, moment = ?, date = ?, headline = ?,
        source = ?, section = ?, language = ?, url = ?, length = ? WHERE number = ?
      """, [renewed, version] + columns(prepared) + [number])
    try removeFacts(of: number)
    try addFacts(of: number, article)
    return former == nil ? InsertionSummary(newVersions: 1) : InsertionSummary(known: 1)
  }

  /// Removes an article with its versions and everything that was said of it.
  ///
  /// - Returns: whether there was one.
  mutating func remove(_ id: Article.ID) throws -> Bool {
    let known = try db.cachedStatement(sql: "SELECT number, document FROM article WHERE id = ?")
    guard let row = try Row.fetchOne(known, arguments: [stored(id.rawValue)]) else { return false }
    let number: Int64 = row[0]
    index.remove(row[1])
    for table in ["version", "tag", "note"] {
      try run("DELETE FROM \(table) WHERE article = ?", [number])
    }
    try removeFacts(of: number)
    try run("DELETE FROM article WHERE number = ?", [number])
    return true
  }

  /// Indexes an article anew, after its marks changed.
  mutating func reindex(number: Int64) throws {
    guard
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT article.document, version.json FROM article
          JOIN version ON version.number = article.current WHERE article.number = ?
          """, arguments: [number])
    else { return }
    index.remove(row[0])
    let article = try ArticleJSON().decode(row[1])
    let document = index.add(article, marks: try StoreMarks.marks(db, article: number))
    try run("UPDATE article SET document = ? WHERE number = ?", [document, number])
  }

  private mutating func add(_ prepared: PreparedArticle) throws {
    let article = prepared.article
    let document = index.add(article, marks: ArticleMarks())
    lastArticle += 1
    let version = try addVersion(of: lastArticle, prepared)
    try run(
      """
      INSERT INTO article (number, id, document, current, moment, date, headline, source, section,
        language, url, length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [lastArticle, stored(article.id.rawValue), document, version] + columns(prepared))
    try addFacts(of: lastArticle, article)
  }

  private mutating func addVersion(of number: Int64, _ prepared: PreparedArticle) throws -> Int64 {
    lastVersion += 1
    try run(
      "INSERT INTO version (number, article, digest, checksum, json) VALUES (?, ?, ?, ?, ?)",
      [lastVersion, number, prepared.digest, prepared.checksum, prepared.json])
    return lastVersion
  }

  /// What lists show and sort by.
  private func columns(_ prepared: PreparedArticle) -> StatementArguments {
    let article = prepared.article
    return [
      article.datePublished?.firstMoment, article.datePublished?.iso, stored(article.headline),
      stored(article.publisher?.name), stored(article.section), stored(article.language),
      stored(article.url?.absoluteString), prepared.length,
    ]
  }

  private func removeFacts(of number: Int64) throws {
    try run("DELETE FROM quotation WHERE article = ?", [number])
    try run("DELETE FROM person WHERE article = ?", [number])
  }

  private func addFacts(of number: Int64, _ article: Article) throws {
    for (position, quotation) in article.quotations.enumerated() {
      try run(
        """
        INSERT INTO quotation (article, position, kind, text, speaker, mention, cue)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          number, position, quotation.kind.rawValue, stored(quotation.text),
          stored(quotation.speaker?.name), stored(quotation.speaker?.mention),
          stored(quotation.cue),
        ])
    }
    for (position, person) in article.people.enumerated() {
      try run(
        "INSERT INTO person (article, position, kind, name, roles) VALUES (?, ?, ?, ?, ?)",
        [
          number, position, person.kind.rawValue, stored(person.name),
          person.roles.isEmpty ? .null : stored(person.roles.joined(separator: "; ")),
        ])
    }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
