import Testing

@testable import ArticleKit

@Suite struct HeaderFindersTests {
  static let sections: [([String], [String], String?)] = [
    (["SAMPLE.ORG / World news"], [], "World news"),
    (["Home > News > Local"], [], "Local"),
    (["News|Lifestyle|Food & Drink|"], [], "Food & Drink"),
    (["Home", "News", "Security"], [], "Security"),
    (["Menu", "World", "Sport", "World"], [], "World"),
    (["World", "Sport", "Menu", "Search"], ["World", "3 May 2020"], "World"),
    (["3 May 2020"], [], nil),
    (["Share"], ["Comments"], nil),
    (["Music", "Sport", longLine, "Home Music Music News"], [], "Music News"),
    (["Music", "World News", longLine, "Home World News Europe"], ["3 May 2020"], "Europe"),
    (["Climate", "News", longLine, "ClimateNews"], [], "Climate"),
    (["World", "Europe", longLine, "WorldEurope"], [], "Europe"),
    ([longLine, "Consumer", "Quarterly Report"], [], "Consumer"),
    // No menu tells the parts; a name; the end of a menu.
    ([longLine, "Home Rule Party"], [], nil),
    (["World", longLine, "MyExample"], [], "MyExample"),
    (["World", "Consumer", "Quarterly Report"], [], nil),
  ]

  private static let longLine = "Sign up for the letter that we write to our readers every day"

  @Test(arguments: sections) func findsTheSection(
    _ before: [String], _ after: [String], _ section: String?
  ) throws {
    let found = try HeaderSample(
      before + ["= Council votes for the new plan"] + after + HeaderSample.text)
    #expect(found.article.section == section)
    if let section { #expect(found.printed(.section) == section) }
  }

  @Test func findsTheStandfirst() throws {
    let lead = "Most members are glad of the result of a long night"
    for after in [[lead, "By Ada Example"], ["By Ada Example", "3 May 2020", lead, "Share"]] {
      let found = try HeaderSample(["= Council votes for the new plan"] + after + HeaderSample.text)
      #expect(found.article.summary == lead)
      #expect(found.printed(.summary) == lead)
    }
  }

  @Test func takesABodyParagraphBeforeTheBylineForTheStandfirst() throws {
    let lead = "Most of the members were glad of the result of a long night in the town hall."
    let found = try HeaderSample(
      ["= Council votes for the new plan", "~ " + lead, "By Ada Example", "3 May 2020"]
        + HeaderSample.text)
    #expect(found.article.summary == lead)
  }

  @Test func findsTheStandfirstBetweenTwoCopiesOfTheHeadline() throws {
    let lead = "Most members are glad of the result of a long night"
    func page(_ line: String) throws -> String? {
      try HeaderSample(
        [
          "= Council votes for the new plan", line, "By Ada Example", "3 May 2020",
          "= Council votes for the new plan", "The town hall",
        ] + HeaderSample.text
      ).article.summary
    }
    #expect(try page(lead) == lead)
    #expect(try page("The town hall (Photo: Bo Sample/Agency)") == nil)
  }

  static let titles: [(String, String?)] = [
    ("New street plan wins the council vote after a long night - Sample News", nil),
    (
      "How the council votes on the plan for a new street - Sample News",
      "How the council votes on the plan for a new street"
    ),
    (
      "Council says yes: members votes for the new plan | Sample News",
      "Council says yes: members votes for the new plan"
    ),
    ("Council votes for the new plan - Sample News", nil),
    ("Council votes for the new plan - Local - Sample News", nil),
    ("Council votes for the … - Sample News", nil),
  ]

  @Test(arguments: titles) func findsTheTitleThatDiffers(
    _ title: String, _ expected: String?
  ) throws {
    let found = try HeaderSample(
      [title, "Menu", "= Council votes for the new plan"] + HeaderSample.text)
    #expect(found.article.alternativeHeadline == expected)
    if let expected { #expect(found.printed(.alternativeHeadline) == expected) }
  }

  @Test func hasNoStandfirstWhereTheTextBegins() throws {
    let samples = [
      ["By Ada Example", "3 May 2020"], ["Published: 5 hours ago | Reading time: 3 minutes"],
      ["The mayor at the town hall of the city on Friday. (Photo: Ada Example/Agency)"],
    ]
    for after in samples {
      let found = try HeaderSample(["= Council votes for the new plan"] + after + HeaderSample.text)
      #expect(found.article.summary == nil)
    }
  }

  static let publishers: [([String], [String], [String], String?)] = [
    (["Council votes for the new plan - Sample News"], [], [], "Sample News"),
    ([], ["05 June 2017 [17:35] - SAMPLE.ORG"], [], "SAMPLE.ORG"),
    ([], ["Last Updated : Nov 20, 2019 01:41 PM | Source: Sample.com"], [], "Sample.com"),
    ([], [], ["© 2019 The Sample Herald. All rights reserved."], "The Sample Herald"),
    ([], [], ["Copyright 2024 Sample Press. All Rights Reserved."], "Sample Press"),
    (["Sample’s"], [], ["Sample’s", "Copyright ©2019 Other Company, Inc."], "Sample’s"),
    ([], [], ["All rights reserved."], nil),
    ([], ["© Agency Photo/Ada Example"], [], nil),
  ]

  @Test(arguments: publishers) func findsThePublisher(
    _ before: [String], _ after: [String], _ end: [String], _ publisher: String?
  ) throws {
    let found = try HeaderSample(
      before + ["= Council votes for the new plan"] + after + HeaderSample.text + end)
    #expect(found.article.publisher?.name == publisher)
  }

  @Test func findsCorrectionsAndPaywalls() throws {
    let correction = "Correction: An earlier text gave the wrong number of members of the council."
    let found = try HeaderSample(
      ["= Council votes for the new plan"] + HeaderSample.text
        + [correction, "Subscribe to continue reading this article"])
    #expect(found.article.corrections == [correction])
    #expect(found.article.isAccessibleForFree == false)
    let free = try HeaderSample(["= Council votes for the new plan"] + HeaderSample.text)
    #expect(free.article.corrections.isEmpty)
    #expect(free.article.isAccessibleForFree == nil)
  }

  @Test func findsNothingOnAPageOfNothing() throws {
    let found = try HeaderSample(["Menu", "Search", "3"])
    #expect(found.article.authors.isEmpty)
    #expect(found.article.datePublished == nil)
    #expect(found.article.section == nil)
    #expect(found.article.summary == nil)
  }

  @Test func survivesBytesThatAreNoText() throws {
    let odd = ["By \u{FFFD}\u{0301}", "–—•··|//", "By A.", "Von", "©", "By (BUTTON", "3 3 3 May"]
    for line in odd {
      let found = try HeaderSample(["= Council votes for the new plan", line, line])
      #expect(found.article.authors.allSatisfy { !$0.name.isEmpty })
    }
  }

  @Test func cutsLinesIntoWords() {
    let text = Array("ByJane DoeReporter | O’Neil’s J.R. site.com @jane Updated20:49 McDonald".utf8)
    let line = HeaderLine(text, range: text.indices, index: 0)
    let tokens = line.tokens.map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(
      tokens == [
        "By", "Jane", "Doe", "Reporter", "|", "O’Neil’s", "J.R.", "site.com", "@jane", "Updated",
        "20", ":", "49", "McDonald",
      ])
  }
}
