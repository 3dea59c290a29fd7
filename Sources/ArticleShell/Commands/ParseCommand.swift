public import ArgumentParser
public import ArticleKit
public import Foundation

/// Reads pages and prints their articles.
public struct ParseCommand: ShellCommand {
  /// How articles are printed.
  public enum OutputForm: String, Sendable, CaseIterable, ExpressibleByArgument {
    case text, json, jsonl
  }

  /// What form a page has.
  public enum PageForm: String, Sendable, CaseIterable, ExpressibleByArgument {
    case html, text, plain, markdown
  }

  public static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read pages and print their articles.",
    discussion: """
      Output: text is for reading; json is one object for one FILE, and an array for several or \
      for a manifest; jsonl is one article a line. The order is that of the files. A file that \
      cannot be read is named on standard error, the others are printed, and the exit status is 1.

      A manifest is JSON Lines, {"id":…,"file":…,"url":…}; url may be missing, and id comes back \
      as sourceID. A relative file is looked for in the current folder, then in the manifest's.
      """)

  @Option(help: ArgumentHelp("Print text, json or jsonl.", valueName: "form"))
  public var output: OutputForm = .text

  @Option(
    help: ArgumentHelp("Also read the files that a manifest names.", valueName: "file"),
    completion: .file())
  public var manifest: String?

  @Option(
    help: ArgumentHelp(
      """
      Take every page for html, for the text dump of a whole page (text), for an article's text \
      alone (plain), or for markdown. Otherwise each page is told by its bytes.
      """, valueName: "form"))
  public var from: PageForm?

  @Option(
    help: ArgumentHelp("The address that the page was fetched from.", valueName: "url"),
    transform: Self.address)
  public var url: URL?

  @Option(
    help: ArgumentHelp(
      "When the pages were fetched, as 2026-05-04T12:00Z: what is “3 hours ago” on them counts from then.",
      valueName: "moment"),
    transform: Self.moment)
  public var readAt: ArticleDate?

  @Argument(help: "Files; - for standard input.", completion: .file())
  public var file: [String] = []

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .files
  }

  private static func address(_ text: String) throws -> URL {
    guard let url = URL(string: text), url.scheme != nil, url.host() != nil else {
      throw ValidationError("“\(text)” is no address; expected one such as https://example.org/a")
    }
    return url
  }

  private static func moment(_ text: String) throws -> ArticleDate {
    guard let date = ArticleDate(iso: text), date.day != nil else {
      throw ValidationError("“\(text)” is no moment; expected one such as 2026-05-04T12:00Z")
    }
    return date
  }

  public func validate() throws {
    guard manifest != nil || !file.isEmpty else {
      throw ValidationError("no file is given; expected FILE… or --manifest")
    }
    guard url == nil || (manifest == nil && file.count == 1) else {
      throw ValidationError("--url goes with one FILE; a manifest has a url for each of its files")
    }
  }

  public func run(in session: ShellSession) throws {
    let loader = try loader(session.tools)
    var requests = file.map {
      PageLoader.Request(path: PagePaths.expandingHome($0), url: url)
    }
    var hasFailed = false
    if let manifest {
      let read = try Manifest(path: PagePaths.expandingHome(manifest))
      requests += read.requests
      for problem in read.problems {
        hasFailed = true
        session.reportUnreadable(problem)
      }
    }
    for index in requests.indices { requests[index].readAt = readAt }
    let all = requests
    let style = session.output.style
    let form = output
    let cancellation = session.tools.cancellation
    let isArray = form == .json && (manifest != nil || all.count > 1)
    let printer = ArticlePrinter(form: form, style: style)
    var count = 0
    try OrderedWork.run(count: all.count, cancellation: cancellation) { index in
      Result { try printer.bytes(of: loader.load(all[index], cancellation: cancellation).article) }
    } deliver: { index, result in
      do {
        let bytes = try result.get()
        if isArray {
          session.output.result(bytes: Array((count == 0 ? "[\n" : ",\n").utf8))
        } else if form == .text, count > 0 {
          session.output.result(
            "\n\(String(repeating: "─", count: min(style.columns ?? 72, 72)), .label)\n")
        }
        session.output.result(bytes: bytes)
        count += 1
      } catch let error as Interruption {
        throw error
      } catch {
        hasFailed = true
        session.reportUnreadable(error)
      }
      if all.count > 1 { session.output.progress("\(index + 1) of \(all.count) read") }
    }
    if isArray { session.output.result(bytes: Array((count == 0 ? "[]\n" : "\n]\n").utf8)) }
    if hasFailed { throw CommandFailed() }
  }

  private func loader(_ tools: ShellTools) throws(ShellError) -> PageLoader {
    switch from {
    case nil: return tools.loader
    case .text: return tools.loaderForForm(.text)
    case .plain: return tools.loaderForForm(.plain)
    case .markdown: return tools.loaderForForm(.markdown)
    case .html: return tools.loaderForForm(.html)
    }
  }
}

/// Writes one article in one form.
private struct ArticlePrinter: Sendable {
  let form: ParseCommand.OutputForm
  let style: OutputStyle

  func bytes(of article: Article) throws -> [UInt8] {
    switch form {
    case .text:
      let lines = ArticleSheet(article).lines(columns: style.columns)
      return lines.flatMap { Array(($0.rendered(inColor: style.usesColor) + "\n").utf8) }
    case .json, .jsonl:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      if form == .json { encoder.outputFormatting.insert(.prettyPrinted) }
      let bytes = Array(try encoder.encode(article))
      let safe = style.isTerminal ? ControlCharacters.escapedInJSON(bytes) : bytes
      return form == .jsonl || form == .json ? safe + [0x0A] : safe
    }
  }
}
