import Foundation
import GRDB

/// A text as a value of SQLite: GRDB hands a string over up to its first NUL only, so that one
/// with a NUL goes as a blob.
func stored(_ text: String) -> DatabaseValue {
  text.utf8.contains(0) ? Data(text.utf8).databaseValue : text.databaseValue
}

func stored(_ text: String?) -> DatabaseValue { text.map(stored) ?? .null }

/// The text of a value that `stored` made.
func text(_ value: DatabaseValue) -> String? {
  switch value.storage {
  case .string(let text): text
  case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
  case .int64(let number): "\(number)"
  case .double(let number): "\(number)"
  case .null: nil
  }
}
