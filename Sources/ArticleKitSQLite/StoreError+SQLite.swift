import ArticleKit
import Foundation
import GRDB

extension StoreError {
  /// What an error of SQLite means for a store.
  init(_ error: any Error, doing: String, path: String, waited: Double) {
    if let error = error as? StoreError {
      self = error
      return
    }
    if let error = error as? SegmentError {
      self.init(.corrupt("\(error)"), path: path)
      return
    }
    if let error = error as? ArticleJSONError {
      self.init(.corrupt("an article's JSON: \(error)"), path: path)
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.system(doing: doing, message: "\(error)"), path: path)
      return
    }
    let message = error.message ?? "SQLite's error \(error.extendedResultCode.rawValue)"
    let reason: Reason
    switch error.resultCode {
    case .SQLITE_NOTADB: reason = .notADatabase
    case .SQLITE_CORRUPT: reason = .corrupt(message)
    case .SQLITE_BUSY, .SQLITE_LOCKED: reason = .locked(seconds: waited)
    case .SQLITE_FULL: reason = .diskFull
    case .SQLITE_READONLY: reason = .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: reason = .noPermission(doing: doing)
    case .SQLITE_CANTOPEN where access(path, R_OK) != 0 && errno == EACCES:
      reason = .noPermission(doing: doing)
    case .SQLITE_IOERR:
      switch error.extendedResultCode {
      // A limit on the size of files and a quota come as a failed write.
      case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE: reason = .diskFull
      case .SQLITE_IOERR_SHORT_READ: reason = .corrupt(message)
      default: reason = .system(doing: doing, message: message)
      }
    default: reason = .system(doing: doing, message: message)
    }
    self.init(reason, path: path)
  }
}
