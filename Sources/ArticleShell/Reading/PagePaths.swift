import Foundation

/// The files that a path stands for.
public enum PagePaths {
  /// The endings of a page's file.
  public static let endings: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml",
  ]

  /// The path itself, or the page files in the folder that it names, sorted by name; a README and
  /// hidden files are skipped, folders within it are not entered.
  public static func files(at path: String) throws -> [String] {
    guard isFolder(path) else { return [path] }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw SourceFile.problem(path, EACCES)
    }
    let files = names.filter(isPage).sorted().map { join(path, $0) }.filter { !isFolder($0) }
    guard !files.isEmpty else {
      throw SourceFile.Problem(
        path: path,
        reason: "has no page in it; expected files ending in "
          + endings.sorted().map { ".\($0)" }.joined(separator: ", "))
    }
    return files
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  static func isPage(_ name: String) -> Bool {
    guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
      && name[..<dot].uppercased() != "README"
  }

  /// A name within a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path with a leading `~` replaced by the home folder.
  static func expandingHome(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? NSString(string: path).expandingTildeInPath : path
  }
}
