import Foundation

/// The two files that take the features and what their rows belong to.
struct FeatureOutput {
  private let features: FileHandle
  private let rows: FileHandle

  init(path: String) throws {
    features = try Self.create(path + ".f32")
    rows = try Self.create(path + ".rows")
  }

  mutating func write(_ page: FeatureRequest.Rows) throws {
    try features.write(contentsOf: page.features.withUnsafeBytes { Data($0) })
    try rows.write(contentsOf: Data(page.lines.map { $0 + "\n" }.joined().utf8))
  }

  func close() throws {
    try features.close()
    try rows.close()
  }

  private static func create(_ path: String) throws -> FileHandle {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw FeatureError(message: "\(path): cannot be written") }
    return handle
  }
}
