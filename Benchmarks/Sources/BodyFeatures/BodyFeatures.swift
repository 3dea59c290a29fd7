import Foundation

/// Writes what the learned models see of pages, for their training in `Benchmarks/BodyModel`.
@main
struct BodyFeatures {
  static let usage = """
    Writes the features of pages' blocks as 32-bit floats, row after row.

    usage: body-features own LIST OUT
           body-features context LIST PROBABILITIES OUT
           body-features headline LIST PROBABILITIES OUT
           body-features html-own LIST OUT
           body-features html-context LIST PROBABILITIES OUT
           body-features html-text LIST PROBABILITIES OUT

    LIST names a text dump a line, for html-… a page in HTML. PROBABILITIES holds a 32-bit float
    for each block of all pages: that it belongs to the body. OUT.f32 takes the features, OUT.rows
    a line for each row, with tabs between:

      own       a row for each block       page, first byte, end, 1 if too short for a first look
      context   a row for each block       page, 1 if it gets a second look
      headline  a row for each candidate   page, block, its text
      html-own  a row for each block       page, 1 if too short for a first look, the numbers of
                                           its element, of the one around it, and of elements
                                           alike, its text
      html-…    as above; html-text        page, a paragraph that the parser makes of the page

    Pages and blocks are counted from 0, and a page that cannot be read has no blocks.
    """

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if ["-h", "--help", "help"].contains(arguments.first) {
      print(usage)
      return
    }
    do {
      let request = try FeatureRequest(arguments)
      var output = try FeatureOutput(path: request.output)
      try request.run { try output.write($0) }
      try output.close()
    } catch {
      fail(error)
    }
  }

  /// Says what is wrong and ends the program: status 64 for arguments, 1 for files.
  private static func fail(_ error: any Error) -> Never {
    let message = (error as? FeatureError)?.message ?? error.localizedDescription
    let isUsage = (error as? FeatureError)?.isUsage ?? false
    note(isUsage ? "\(message)\n\n\(usage)" : message)
    exit(isUsage ? 64 : 1)
  }

  static func note(_ message: String) {
    FileHandle.standardError.write(Data("body-features: \(message)\n".utf8))
  }
}

/// Why no features can be written.
struct FeatureError: Error {
  var message: String
  var isUsage = false
}
