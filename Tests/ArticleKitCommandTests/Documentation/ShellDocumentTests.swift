import Foundation
import Testing

@Suite("Docs/Shell.md knows every command")
struct ShellDocumentTests {
  @Test func everyCommandHasAHeading() throws {
    let program = ProjectFolder.products.appending(path: "articlekit")
    let result = try run(program, ["-c", "help"])
    // A table: a heading, perhaps a line, then a row for each command, up to a blank line.
    let rows = result.output.components(separatedBy: "\n").dropFirst().prefix { !$0.isEmpty }
    let commands = rows.compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.first?.isLetter == true }
    #expect(commands.contains("find"), "\(result.errors)")
    let document = try #require(MarkdownDocument.all.first { $0.path == "Docs/Shell.md" })
    for command in commands {
      #expect(document.headings.contains(command), "Docs/Shell.md has no heading “\(command)”")
    }
  }
}
