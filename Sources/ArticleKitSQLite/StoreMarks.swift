import ArticleKit
import Foundation
import GRDB

/// What a store knows of an article that stands not in its page.
enum StoreMarks {
  static func marks(_ db: Database, article number: Int64) throws -> ArticleMarks {
    var marks = ArticleMarks()
    let tags = try db.cachedStatement(sql: "SELECT name FROM tag WHERE article = ? ORDER BY name")
    marks.tags = try DatabaseValue.fetchAll(tags, arguments: [number]).compactMap(text)
    let others = try db.cachedStatement(
      sql: "SELECT story, is_duplicate FROM article WHERE number = ?")
    if let row = try Row.fetchOne(others, arguments: [number]) {
      marks.story = text(row[0])
      marks.isDuplicate = row[1]
    }
    return marks
  }
}
