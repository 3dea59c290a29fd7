import Foundation

/// Runs the cases of html5lib-tests against HTMLTree.
///
/// Usage: `html5lib-cases FOLDER`, where the folder is a copy of html5lib-tests or any part of it.
/// Each failure is printed with what was expected; the last lines count.
@main
enum HTML5LibCases {
  static func main() {
    let folders = CommandLine.arguments.dropFirst()
    guard !folders.isEmpty else {
      FileHandle.standardError.write(Data("usage: html5lib-cases FOLDER\n".utf8))
      exit(2)
    }
    var reports: [String: CaseReport] = [:]
    for path in folders.flatMap(files) {
      let url = URL(fileURLWithPath: path)
      guard let kind = CaseKind(url), let data = try? Data(contentsOf: url) else { continue }
      let folder = url.deletingLastPathComponent().lastPathComponent
      let file = (folder == "scripted" ? folder + "/" : "") + url.lastPathComponent
      kind.run(data, file: file, into: &reports[kind.rawValue, default: .init()])
    }
    for (kind, report) in reports.sorted(by: { $0.key < $1.key }) { report.print(as: kind) }
    exit(reports.values.allSatisfy(\.isClean) ? 0 : 1)
  }

  /// The files in a folder, at any depth, by name.
  private static func files(in folder: String) -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [folder] }
    return names.compactMap { $0 as? String }.sorted().map { folder + "/" + $0 }
  }
}

/// What a file of cases is about, told by its name and its folder's.
enum CaseKind: String {
  case tokenizer, encoding
  case treeConstruction = "tree construction"

  init?(_ url: URL) {
    switch (url.deletingLastPathComponent().lastPathComponent, url.pathExtension) {
    case ("tokenizer", "test"): self = .tokenizer
    case ("encoding", "dat"): self = .encoding
    case (_, "dat") where url.pathComponents.contains("tree-construction"):
      self = .treeConstruction
    default: return nil
    }
  }

  func run(_ data: Data, file: String, into report: inout CaseReport) {
    switch self {
    case .tokenizer: TokenizerCases.run(data, file: file, into: &report)
    case .encoding: EncodingCases.run(data, file: file, into: &report)
    case .treeConstruction: TreeCases.run(data, file: file, into: &report)
    }
  }
}
