public import ArticleKit

/// What went wrong with a store: in which file, what was found, and what was expected.
public struct StoreError: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// There is no such file.
    case missing
    /// The path is one of a folder.
    case folder
    /// The system does not let this user do it; what was tried.
    case noPermission(doing: String)
    /// The file is something else than an SQLite database.
    case notADatabase
    /// A database of another application, with the number by which that one marks its files.
    case otherApplication(Int)
    /// The file is shorter than it says itself; both in bytes.
    case cutShort(expected: Int, found: Int)
    /// The file's content contradicts itself; what SQLite or ``SQLiteArticleStore/check()`` says.
    case corrupt(String)
    /// A newer version of this library has written the file; the schema's numbers.
    case newerSchema(found: Int, known: Int)
    /// The schema could not be brought up to date; the file is as it was, and so is this copy.
    case migrationFailed(String, copy: String)
    /// The search index was made by another version; a store that is open for writing renews it.
    case outdatedIndex
    /// The store was opened for reading, or the file or disk allows no writing.
    case readOnly
    /// The disk, or the room that the system allows for a file, is full.
    case diskFull
    /// Another process kept the file locked for as long as was waited.
    case locked(seconds: Double)
    /// An article that cannot be written as JSON.
    case unwritable(Article.ID, ArticleJSONError)
    /// There is no article with this ID in the store.
    case unknownArticle(Article.ID)
    /// Something else, in SQLite's words.
    case system(doing: String, message: String)
  }

  public var reason: Reason
  /// The file.
  public var path: String

  public init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String { path + ": " + reason.description }
}

extension StoreError.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "there is no such file; expected a store (import makes one)"
    case .folder: "this is a folder; expected a store, which is one file"
    case .noPermission(let doing): "no permission to \(doing)"
    case .notADatabase: "this is no SQLite database; expected a store of articles"
    case .otherApplication(let id):
      "this is another application's database (application_id \(id)); expected a store of articles"
    case .cutShort(let expected, let found):
      "the file is cut short: it has \(found) bytes, expected \(expected); "
        + "repair saves what can be read"
    case .corrupt(let what): "the file is damaged (\(what)); repair saves what can be read"
    case .newerSchema(let found, let known):
      "a newer ArticleKit has written this file (schema \(found)); expected at most \(known)"
    case .migrationFailed(let why, let copy):
      "the store could not be brought up to date (\(why)); it is as it was, with a copy in \(copy)"
    case .outdatedIndex:
      "another version made the search index; open the store for writing once to renew it"
    case .readOnly: "the store can only be read; expected a file and a folder that can be written"
    case .diskFull: "no room is left to write; nothing of this batch is in the store"
    case .locked(let seconds):
      "another process is writing to the store; waited for \(seconds.formatted) s"
    case .unwritable(let id, let error): "cannot write article \(id): \(error)"
    case .unknownArticle(let id): "there is no article \(id) in the store"
    case .system(let doing, let message): "cannot \(doing): \(message)"
    }
  }
}

extension Double {
  /// Without a fraction that is zero.
  fileprivate var formatted: String {
    self == rounded() && magnitude < 1e9 ? "\(Int(self))" : "\(self)"
  }
}
