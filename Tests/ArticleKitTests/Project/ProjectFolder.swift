import Foundation

/// The project's own files, for the tests that look at the project rather than at its code's work.
struct ProjectFolder {
  /// The top of the clone that this file was compiled in.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, named from the top of the clone.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files below a folder with one of these endings, named from the top of the clone and
  /// sorted; folders that builds make are left out.
  static func files(under folder: String, endings: Set<String>) -> [String] {
    let start = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: start.path())?.allObjects as? [String] ?? []
    return
      names
      .filter { name in
        let parts = name.split(separator: "/")
        return endings.contains(URL(filePath: name).pathExtension)
          && !parts.contains { $0.hasPrefix(".") }
      }
      .map { folder + "/" + $0 }
      .sorted()
  }
}
