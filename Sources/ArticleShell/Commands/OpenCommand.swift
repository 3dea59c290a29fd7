public import ArgumentParser

/// Opens articles.
public struct OpenCommand: ShellCommand {
  public static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Read pages, folders and archives, or ask a store.",
    discussion: """
      Of a folder, its page files are read, sorted by name; a README and hidden files are skipped. \
      A file ending in .jsonl is an archive: an article a line, as parse --output jsonl writes it. \
      Each article gets a number, which the other commands take. A file that is open already is \
      read again and keeps its number. A store, which import makes, is opened alone: it is asked \
      where it lies, and what list or find shows of it gets the numbers.
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
    let paths = path.map(PagePaths.expandingHome)
    if let index = paths.firstIndex(where: OpenStore.isStore) {
      guard paths.count == 1 else {
        throw ShellError(
          "\(path[index]) is a store; it is opened alone, in place of articles", word: path[index])
      }
      return try session.openStore(paths[index])
    }
    var requests: [PageLoader.Request] = []
    var hasUnreadable = false
    for path in paths {
      do {
        requests += try PagePaths.files(at: path).map { PageLoader.Request(path: $0) }
      } catch {
        hasUnreadable = true
        session.reportUnreadable(error)
      }
    }
    let (loader, cancellation) = (session.tools.loader, session.tools.cancellation)
    let all = requests
    let first = session.store == nil ? session.corpus.entries.count + 1 : 1
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
          session.add(try result.get())
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
