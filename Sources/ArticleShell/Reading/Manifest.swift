import Foundation

/// A list of pages to read, in JSON Lines.
struct Manifest {
  var requests: [PageLoader.Request] = []
  /// The lines that are none of a manifest.
  var problems: [SourceFile.Problem] = []

  /// Reads a manifest; a line that is wrong is noted, and the others are read.
  init(path: String) throws {
    let bytes = try SourceFile.bytes(at: path)
    let folder = path == "-" ? "" : NSString(string: path).deletingLastPathComponent
    let decoder = JSONDecoder()
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do {
        let item = try decoder.decode(Line.self, from: Data(line))
        requests.append(
          PageLoader.Request(
            path: Self.resolved(item.file, in: folder), id: item.id,
            url: item.url.flatMap(URL.init(string:))))
      } catch {
        problems.append(
          SourceFile.Problem(
            path: "\(path):\(number)",
            reason: Self.reason(error) + #"; expected {"id":…,"file":…,"url":…}"#))
      }
    }
  }

  private struct Line: Decodable {
    var id: String?
    var file: String
    var url: String?
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the line has no “\(key.stringValue)”"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.last.map { "“\($0.stringValue)” is no text" }
        ?? "the line is no JSON object"
    default: "the line is no JSON"
    }
  }

  /// A relative path is one of the current folder, or of the manifest's if there is none there.
  private static func resolved(_ file: String, in folder: String) -> String {
    guard !file.hasPrefix("/"), file != "-", !folder.isEmpty,
      !FileManager.default.fileExists(atPath: file)
    else { return file }
    let beside = PagePaths.join(folder, file)
    return FileManager.default.fileExists(atPath: beside) ? beside : file
  }
}
