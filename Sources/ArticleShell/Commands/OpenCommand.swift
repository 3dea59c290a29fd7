public import ArgumentParser

/// Opens articles.
public struct OpenCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Read pages from files and folders, and archives.",
    discussion: """
      Of a folder, its page files are read, sorted by name; a README and hidden files are skipped. \
      A file ending in .jsonl is an archive: an article a line, as parse --output jsonl writes it. \
      Each article gets a number, which the other commands take. A file that is open already is \
      read again and keeps its number.
      """)

  @Argument(help: "Files and folders; - for standard input.", completion: .file())
  public var path: [String]

  public init() {}

  public static func candidates(
    after words: [String], in session: ShellSession
  ) -> ArgumentCandidates {
    .files
  }

  public func run(in session: ShellSession) throws {
    var requests: [PageLoader.Request] = []
    var hasUnreadable = false
    for path in path.map(PagePaths.expandingHome) {
      do {
        requests += try PagePaths.files(at: path).map { PageLoader.Request(path: $0) }
      } catch {
        hasUnreadable = true
        session.reportUnreadable(error)
      }
    }
    let (loader, cancellation) = (session.tools.loader, session.tools.cancellation)
    let all = requests
    let first = session.corpus.entries.count + 1
    var opened = 0
    try OrderedWork.run(count: all.count, cancellation: cancellation) { index in
      if ArchiveLoader.isArchive(all[index].path) {
        return ArchiveLoader.entries(of: all[index].path, cancellation: cancellation)
      }
      return [
        Result {
          let page = try loader.load(all[index], cancellation: cancellation)
          return Corpus.Entry(article: page.article, path: page.path, bytes: page.bytes)
        }
      ]
    } deliver: { index, results in
      session.output.progress("\(index + 1) of \(all.count) read")
      for result in results {
        do {
          session.corpus.add(try result.get())
          opened += 1
        } catch let error as Interruption {
          throw error
        } catch {
          hasUnreadable = true
          session.reportUnreadable(error)
        }
      }
    }
    session.output.progress(nil)
    let last = session.corpus.entries.count
    if opened > 0 {
      let numbers: TerminalText =
        last < first
        ? "" : last == first ? "; its number is \(last)" : "; their numbers are \(first) to \(last)"
      session.output.message("\(opened) article\(opened == 1 ? "" : "s") read\(numbers)")
    }
    if hasUnreadable { throw CommandFailed() }
  }
}
