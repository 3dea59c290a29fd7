import ArgumentParser
public import ArticleKit

/// What a shell remembers from one command to the next: the open articles and their numbers, or a
/// store and those of its articles that were listed last.
///
/// A session is used from one thread.
public final class ShellSession {
  public internal(set) var corpus = Corpus()
  /// Whether the user asked to leave.
  public internal(set) var isEnding = false
  /// Whether a command failed.
  public internal(set) var hasFailed = false
  /// Whether a command was stopped by the user.
  public internal(set) var wasInterrupted = false

  /// The store that is asked in place of articles in memory.
  var store: OpenStore?
  /// What connects the open articles, once a command has asked for it.
  var knownLinks: CorpusLinks?
  /// The index of the open articles, once a command has asked for it.
  var knownIndex: CorpusIndex?

  let output: any Output
  let tools: ShellTools

  public init(output: any Output, tools: ShellTools = ShellTools()) {
    self.output = output
    self.tools = tools
  }

  /// Runs the commands of one typed line, and stops at the first that fails.
  ///
  /// - Returns: Whether all of them went well.
  @discardableResult
  public func run(_ line: String) -> Bool {
    defer { output.flush() }
    do {
      let commands = try CommandLine.commands(in: line, takesRawText: ShellCommands.rawText)
      for command in commands where !isEnding {
        guard run(command, of: line, { try ShellCommands.command(for: command) }) else {
          return false
        }
      }
      return true
    } catch {
      report(error, at: nil, in: line)
      return false
    }
  }

  /// Adds an article that was read elsewhere, and tells its number.
  @discardableResult
  public func add(_ entry: Corpus.Entry) -> Int {
    closeStore()
    return corpus.add(entry)
  }

  /// Runs one command.
  ///
  /// - Returns: Whether it went well.
  @discardableResult
  public func run(_ command: any ShellCommand) -> Bool {
    defer { output.flush() }
    return run(nil, of: "") { command }
  }

  /// Opens files and folders, as `open` does.
  @discardableResult
  public func open(_ paths: [String]) -> Bool {
    var command = OpenCommand()
    command.path = paths
    return run(command)
  }

  private func run(
    _ command: CommandLine?, of line: String, _ parsed: () throws -> any ShellCommand
  ) -> Bool {
    do {
      let parsed = try parsed()
      try tools.cancellation.check()
      try parsed.run(in: self)
      output.progress(nil)
      return true
    } catch is Interruption {
      output.progress(nil)
      wasInterrupted = true
      hasFailed = true
      output.message("interrupted")
    } catch let error as ShellError {
      output.progress(nil)
      report(error, at: command, in: line)
    } catch let error as CommandFailed {
      output.progress(nil)
      hasFailed = hasFailed || error.isFailure
      return !error.isFailure
    } catch {
      output.progress(nil)
      report(ShellError("\(PageLoader.reason(error))"), at: command, in: line)
    }
    return false
  }

  private func report(_ error: ShellError, at command: CommandLine?, in line: String) {
    hasFailed = true
    var place: Diagnostic.Place?
    if let range = error.range ?? command?.words.first(where: { $0.text == error.word })?.range {
      place = Diagnostic.Place(text: line, range: range)
    }
    show(Diagnostic(.error, error.message, place: place, suggestion: error.suggestion))
  }

  /// Shows an error or a warning.
  func show(_ diagnostic: Diagnostic) {
    for line in diagnostic.lines(columns: output.style.columns) { output.message(line) }
  }

  /// Tells of a file that could not be read, and that the session failed.
  func reportUnreadable(_ error: any Error) {
    hasFailed = true
    show(Diagnostic(.error, "\(PageLoader.reason(error))"))
  }

  /// The open article that a command's argument names.
  func entry(_ number: Int) throws(ShellError) -> Corpus.Entry {
    if let entry = corpus[number: number] { return entry }
    try requireArticles()
    let count = corpus.entries.count
    let what = store == nil ? "open" : "listed"
    throw ShellError(
      count == 1
        ? "there is no article \(number); the only one \(what) is 1"
        : "there is no article \(number); the \(what) ones are 1 to \(count)",
      word: String(number))
  }

  /// Throws where no article has a number.
  func requireArticles() throws(ShellError) {
    guard corpus.entries.isEmpty else { return }
    throw ShellError(
      store == nil
        ? "no article is open; open a file or a folder with: open PATH"
        : "no article of the store is listed; list some with: list, or: find QUERY")
  }
}

/// What a session works with; each has a default.
public struct ShellTools: Sendable {
  public var loader: PageLoader
  /// The reader for one declared form of page.
  public var loaderForForm: @Sendable (StandardPageReader.Format) -> PageLoader
  public var cancellation: Cancellation

  public init(
    loader: PageLoader = PageLoader(ArticlePipeline(annotators: [QuotationAnnotator()])),
    loaderForForm: @escaping @Sendable (StandardPageReader.Format) -> PageLoader = {
      PageLoader(
        ArticlePipeline(
          reader: StandardPageReader(format: $0), annotators: [QuotationAnnotator()]))
    },
    cancellation: Cancellation = .never
  ) {
    self.loader = loader
    self.loaderForForm = loaderForForm
    self.cancellation = cancellation
  }
}

/// Thrown by a command that has said itself what went wrong, or that has nothing more to do.
struct CommandFailed: Error {
  var isFailure = true
}
