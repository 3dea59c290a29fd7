import Testing

@testable import ArticleKit

@Suite struct HeadlineChoiceTests {
  /// What is chosen among lines, each with the probability that the model gave it.
  private func choice(_ lines: [(String, Float)]) throws -> String? {
    let text = lines.map(\.0).joined(separator: "\n\n")
    let page = try StandardPageReader().page(from: Array(text.utf8), hints: PageHints())
    let outline = PageOutline(page)
    let probabilities = Dictionary(lines, uniquingKeysWith: { first, _ in first })
    let candidates = outline.blocks.indices.map {
      HeadlineChoice.Candidate(index: $0, probability: probabilities[outline.string($0)] ?? 0)
    }
    let choice = HeadlineChoice(outline: outline, candidates: candidates).choice()
    return choice.map { outline.string($0.candidate.index) }
  }

  @Test func takesTheLikeliestLine() throws {
    let lines: [(String, Float)] = [
      ("World", 0.1), ("Council votes for the new plan", 0.4), ("Most members are glad", 0.3),
    ]
    #expect(try choice(lines) == "Council votes for the new plan")
    #expect(try choice([("World", 0.01), ("Sport", 0.01)]) == nil)
  }

  static let captions = [
    "The mayor speaks in the town hall on Monday. (AP Photo/Ada Example)",
    "The mayor speaks in the town hall on Monday. Ada Example/Reuters",
  ]

  @Test(arguments: captions) func passesOverACaptionWithACredit(_ caption: String) throws {
    let lines: [(String, Float)] = [("Council votes for the new plan", 0.2), (caption, 0.5)]
    #expect(try choice(lines) == "Council votes for the new plan")
  }

  static let lookAlikes = [
    "First picture: What the new bridge will look like", "Council votes for the plan (again)",
    "Sample Images: New Safety Rules Checked by Engineers",
  ]

  @Test(arguments: lookAlikes) func keepsAHeadlineThatReadsLikeACaption(_ title: String) throws {
    let lines: [(String, Float)] = [("Council votes for the new plan", 0.2), (title, 0.5)]
    #expect(try choice(lines) == title)
  }

  @Test func takesTheLineThatHasThePagesTitle() throws {
    let headline = "Long night: council votes for the new street plan"
    let video = "Council votes for the plan"
    func page(_ title: String) throws -> String? {
      try choice([(title, 0.01), (headline, 0.3), (video, 0.6)])
    }
    #expect(try page("Council votes for the new street plan - Sample News") == headline)
    // Another line's title, a title that both have, and one without the site's name.
    #expect(try page("Council talks about the new street plan - Sample News") == video)
    #expect(try page("Council votes for the plan - Sample News") == video)
    #expect(try page("Council votes for the new street plan") == video)
  }

  static let wholes = [
    "Council votes for the new plan - Sample News", "Home > Local > Council votes for the new plan",
    "Sample / Local / Council votes for the new plan", "Local › Council votes for the new plan",
    "Council votes for the new plan | Sample News",
  ]

  @Test(arguments: wholes) func takesTheHeadlineOutOfALongerLine(_ whole: String) throws {
    let lines: [(String, Float)] = [(whole, 0.6), ("Council votes for the new plan", 0.1)]
    #expect(try choice(lines) == "Council votes for the new plan")
  }

  @Test func keepsALineThatHasAnotherInIt() throws {
    // A section's name, and a sentence that ends like a line above.
    #expect(
      try choice([("Zero waste", 0.1), ("Zero waste - how to begin", 0.6)])
        == "Zero waste - how to begin")
    #expect(
      try choice([("the new plan", 0.1), ("Council votes for the new plan", 0.6)])
        == "Council votes for the new plan")
  }

  @Test func takesTheShortLineBetweenDateAndStandfirst() throws {
    let standfirst = "How the council came to its plan in a long night"
    func page(_ above: String...) throws -> String? {
      try choice(above.map { ($0, 0.01) } + [(standfirst, 0.4)])
    }
    #expect(try page("World", "14.05.2025, 20:28", "A long night") == "A long night")
    // No date above; a name; a section's name that the menu has, too; a control of the page.
    #expect(try page("World", "A long night") == standfirst)
    #expect(try page("14.05.2025, 20:28", "Ada Example") == standfirst)
    #expect(try page("World news", "Sport", "14.05.2025, 20:28", "World news") == standfirst)
    #expect(try page("14.05.2025, 20:28", "Share on Facebook") == standfirst)
  }
}
