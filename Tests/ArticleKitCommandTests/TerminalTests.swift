import Foundation
import Testing

/// The program as somebody at a terminal has it.
@Suite(.serialized)
struct TerminalTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]
  private static let prompt = "articlekit> "

  init() throws {
    folder = try TemporaryFolder()
    environment = ["HOME": folder.path, "ARTICLEKIT_HISTORY": folder.path + "/history"]
  }

  private func start(
    _ arguments: [String] = [], columns: Int = 80, _ extra: [String: String] = [:]
  ) -> Terminal {
    Terminal(arguments, environment: environment.merging(extra) { $1 }, columns: columns)
  }

  @Test func aSessionLeavesTheTerminalAsItWas() {
    let terminal = start()
    let modes = terminal.modes
    #expect(terminal.sees(Self.prompt))
    #expect(terminal.modes != modes)
    terminal.type("help list\r")
    #expect(terminal.sees("USAGE: list"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    // The program may have ended before its last bytes are read.
    #expect(terminal.sees("\u{1B}[?2004l"))
    #expect(terminal.status() == 0)
    #expect(terminal.modes == modes)
    #expect(terminal.screen.hasSuffix("\u{1B}[?2004l"))
  }

  @Test func quitEndsIt() {
    let terminal = start()
    let modes = terminal.modes
    #expect(terminal.sees(Self.prompt))
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
    #expect(terminal.modes == modes)
  }

  @Test func theArrowKeysBringLinesBackAlsoInTheNextSession() {
    let first = start()
    #expect(first.sees(Self.prompt))
    first.type("help show\r")
    #expect(first.sees("USAGE: show"))
    #expect(first.sees(Self.prompt))
    first.type("\u{1B}[A\r")
    #expect(first.sees("USAGE: show"))
    #expect(first.sees(Self.prompt))
    first.type("\u{4}")
    #expect(first.status() == 0)

    let second = start()
    #expect(second.sees(Self.prompt))
    second.type("\u{1B}[A")
    #expect(second.sees("help show"))
    second.type("\r")
    #expect(second.sees("USAGE: show"))
    #expect(second.sees(Self.prompt))
    second.type("\u{12}sho")
    #expect(second.sees("help show"))
    second.type("\r")
    #expect(second.sees("USAGE: show"))
    #expect(second.sees(Self.prompt))
    second.type("\u{4}")
    #expect(second.status() == 0)
  }

  @Test func tabCompletes() {
    let terminal = start()
    #expect(terminal.sees(Self.prompt))
    terminal.type("hel\tsho\t\r")
    #expect(terminal.sees("USAGE: show"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\t")
    #expect(terminal.sees("open"))
    #expect(terminal.sees("quit"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("lis\t\r")
    #expect(terminal.sees("no article is open"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test func controlCClearsTheLineAndNothingElse() {
    let terminal = start()
    let modes = terminal.modes
    #expect(terminal.sees(Self.prompt))
    terminal.type("this is wrong")
    #expect(terminal.sees("wrong"))
    terminal.type("\u{3}")
    #expect(terminal.sees("^C"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{3}")
    #expect(terminal.sees(Self.prompt))
    terminal.type("help quit\r")
    #expect(terminal.sees("USAGE: quit"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
    #expect(terminal.modes == modes)
  }

  @Test func controlZStopsAndGoesOn() {
    let terminal = start()
    let modes = terminal.modes
    #expect(terminal.sees(Self.prompt))
    terminal.type("help qu")
    #expect(terminal.sees("qu"))
    terminal.signal(SIGTSTP)
    #expect(terminal.status() == 2000 + Int(SIGTSTP))
    #expect(terminal.modes == modes)
    terminal.signal(SIGCONT)
    // The line is kept.
    terminal.type("it\r")
    #expect(terminal.sees("USAGE: quit"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test func theLineIsDrawnAgainAfterEachStop() {
    let terminal = start()
    let modes = terminal.modes
    #expect(terminal.sees(Self.prompt))
    terminal.type("help qu")
    #expect(terminal.sees("qu"))
    for _ in 0..<5 {
      terminal.signal(SIGTSTP)
      #expect(terminal.status() == 2000 + Int(SIGTSTP))
      #expect(terminal.modes == modes)
      terminal.signal(SIGCONT)
      #expect(terminal.sees(Self.prompt + "help qu"))
      #expect(terminal.modes != modes)
    }
    // A stop that no program can catch.
    terminal.signal(SIGSTOP)
    #expect(terminal.status() == 2000 + Int(SIGSTOP))
    terminal.signal(SIGCONT)
    #expect(terminal.sees(Self.prompt + "help qu"))
    terminal.type("it\r")
    #expect(terminal.sees("USAGE: quit"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  /// What is typed before the prompt, while the terminal still takes whole lines.
  @Test(arguments: ["", "help quit\n", "help quit\n\n  \n"])
  func controlDTypedAheadEnds(lines: String) {
    let terminal = start(["--private"])
    let modes = terminal.modes
    terminal.type(lines + "\u{4}")
    #expect(lines.isEmpty || terminal.sees("USAGE: quit"))
    #expect(terminal.status() == 0)
    #expect(terminal.modes == modes)
  }

  @Test func whatIsTypedAheadIsKeptInOrder() {
    let terminal = start()
    terminal.type("help quit\nhelp sh")
    #expect(terminal.sees("USAGE: quit"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("ow\rнет\r")
    #expect(terminal.sees("USAGE: show"))
    #expect(terminal.sees("there is no command “нет”"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test(arguments: ["список", "港の橋", "é", "🙂"])
  func wordsOfAllScriptsAreTyped(word: String) {
    let terminal = start()
    #expect(terminal.sees(Self.prompt))
    terminal.type("x" + word + "\u{7F}\u{7F}" + word + "\r")
    let left = String(("x" + word).dropLast(2)) + word
    #expect(terminal.sees("there is no command “\(left)”"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test func aPasteRunsNothingByItself() {
    let terminal = start()
    #expect(terminal.sees("\u{1B}[?2004h"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{1B}[200~help show\nhelp quit\n\u{1B}[201~")
    #expect(terminal.sees("help show; help quit"))
    #expect(!terminal.sees("USAGE", within: 0.3))
    terminal.type("\r")
    #expect(terminal.sees("USAGE: show"))
    #expect(terminal.sees("USAGE: quit"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test func aResizeIsFollowed() {
    let terminal = start(columns: 80)
    #expect(terminal.sees(Self.prompt))
    terminal.type("help par")
    #expect(terminal.sees("par"))
    terminal.resize(columns: 40)
    terminal.type("se\r")
    #expect(terminal.sees("USAGE: parse"))
    #expect(terminal.sees(Self.prompt))
    let page = terminal.screen.components(separatedBy: "OVERVIEW").last ?? ""
    #expect(page.split(separator: "\r\n").allSatisfy { $0.count <= 40 })
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test func aTerminationPutsTheTerminalRight() {
    let terminal = start()
    let modes = terminal.modes
    #expect(terminal.sees(Self.prompt))
    terminal.type("abc")
    #expect(terminal.sees("abc"))
    terminal.signal(SIGTERM)
    #expect(terminal.status() == 1000 + Int(SIGTERM))
    #expect(terminal.modes == modes)
    #expect(terminal.screen.hasSuffix("\u{1B}[?2004l"))
  }

  @Test(arguments: ["dumb", "no-such-terminal", ""])
  func anUnknownTerminalIsReadPlainly(name: String) {
    let terminal = start(["--private"], ["TERM": name])
    let modes = terminal.modes
    #expect(terminal.sees(Self.prompt))
    terminal.type("help sho\u{3}")
    #expect(terminal.sees(Self.prompt))
    terminal.type("help quit\n")
    #expect(terminal.sees("USAGE: quit"))
    #expect(terminal.sees(Self.prompt))
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
    #expect(terminal.modes == modes)
    #expect(!terminal.screen.contains("\u{1B}"))
  }

  @Test func aPrivateSessionLeavesNoHistory() {
    let terminal = start(["--private"])
    #expect(terminal.sees(Self.prompt))
    terminal.type("help quit\r")
    #expect(terminal.sees("USAGE"))
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/history"))
  }

  /// Processor time, not time on the clock: a busy machine must not fail it, waiting for a terminal
  /// that does not answer would be seen by the other tests.
  @Test func thePromptIsThereAtOnce() throws {
    let times = (0..<9).compactMap { _ in
      let terminal = self.start(["--private"])
      #expect(terminal.sees(Self.prompt))
      return terminal.processorTime
    }
    #if os(Linux)
      #expect(try #require(times.min()) < .milliseconds(50))
    #endif
  }
}
