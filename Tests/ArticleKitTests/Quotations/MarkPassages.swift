extension GoldPassage {
  /// English passages: marks, blocks, headlines, translated texts.
  static let marks: [GoldPassage] = [
    .init(
      "translated: marks of another language",
      "«The bridge will open in May», — said the head of the district Anna Holt.",
      [.init("The bridge will open in May", by: "Anna Holt")]),
    .init(
      "translated: a dash on both sides",
      "“The bridge,” — said Anna Holt, — “will open in May.”",
      [.init("The bridge,", by: "Anna Holt"), .init("will open in May.", by: "Anna Holt")]),
    .init(
      "translated: no article before the role",
      "“The bridge will open in May,” — noted press-secretary of the board Peter Lund.",
      [.init("The bridge will open in May,", by: "Peter Lund")]),
    .init(
      "translated: a colon and low marks", "Anna Holt stressed: „The bridge will open in May.“",
      [.init("The bridge will open in May.", by: "Anna Holt")]),
    .init(
      "translated: the agency's name in marks",
      "“The bridge will open in May,” Anna Holt told “Rivertass”.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "a pull quote with a name below",
      """
      Anna Holt spoke for an hour on Monday.
      > We have worked for it for ten years.
      — Peter Lund
      """,
      [.init("We have worked for it for ten years.", "block", by: "Peter Lund")]),
    .init(
      "a block without marks, announced",
      """
      Tom Reed asked the mayor about the toll.
      Anna Holt replied:
      Nobody will pay a toll. We have worked for it for ten years, and the bridge belongs to all.
      The meeting ended at noon.
      """,
      [
        .init(
          "Nobody will pay a toll. We have worked for it for ten years, and the bridge belongs to all.",
          "block", by: "Anna Holt")
      ]),
    .init(
      "no block behind a list's colon",
      """
      Here is what the town needs:
      A bridge over the river and a new school beside the old market, by next summer at best.
      """, []),
    .init(
      "a headline that the text explains", headline: "‘We will not pay’: a town says no",
      """
      “We will not pay for it, and nobody can make us,” Anna Holt said on Monday.
      """,
      [
        .init("We will not pay", "mixed", by: "Anna Holt"),
        .init("We will not pay for it, and nobody can make us,", by: "Anna Holt"),
      ]),
    .init(
      "a heading that the text explains",
      """
      “We will not pay for it, and nobody can make us,” Anna Holt said on Monday.
      # “Nobody can make us”
      The meeting ended at noon.
      """,
      [
        .init("We will not pay for it, and nobody can make us,", by: "Anna Holt"),
        .init("Nobody can make us", "mixed", by: "Anna Holt"),
      ]),
    .init(
      "a headline with its speaker", headline: "Anna Holt: “We will not pay for the bridge”",
      "The river is low.",
      [.init("We will not pay for the bridge", "mixed", by: "Anna Holt")]),
    .init(
      "a line of a transcript", "\"HOLT: We will not pay for the bridge, and that is that.\"",
      [.init("We will not pay for the bridge, and that is that.", by: "HOLT")]),
    .init(
      "a topic, a dash, a name",
      "The town agrees - Anna Holt: “We will not pay for the bridge, and that is that.”",
      [.init("We will not pay for the bridge, and that is that.", by: "Anna Holt")]),
    .init(
      "nested, the inner marks unclosed",
      "“He told me ‘never and left the room,” Anna Holt said.",
      [.init("He told me ‘never and left the room,", by: "Anna Holt")]),
    .init(
      "nested, of one form", "“He called it “a bad plan” twice,” Anna Holt said.",
      [.init("He called it “a bad plan” twice,", by: "Anna Holt")]),
    .init(
      "unclosed at the end of the text",
      """
      Anna Holt defended the bridge on Monday.
      “We have worked for it for ten years.
      """,
      [.init("We have worked for it for ten years.", by: "Anna Holt")]),
    .init(
      "three paragraphs of one speaker",
      """
      “We have worked for it,” Anna Holt said.
      “Nobody will pay a toll.
      “The bridge belongs to all of us, and the river too.”
      """,
      [
        .init("We have worked for it,", by: "Anna Holt"),
        .init("Nobody will pay a toll.", by: "Anna Holt"),
        .init("The bridge belongs to all of us, and the river too.", by: "Anna Holt"),
      ]),
    .init(
      "split in three",
      "“The bridge,” Anna Holt said, “is safe,” adding that it was “a gift to all of us.”",
      [
        .init("The bridge,", "mixed", by: "Anna Holt"),
        .init("is safe,", "mixed", by: "Anna Holt"),
        .init("a gift to all of us.", "mixed", by: "Anna Holt"),
      ]
    ),
    .init(
      "held at arm's length", "The town has no “bridge problem” that a new road would not solve.",
      []
    ).asGap,
    .init("a so-called name", "The so-called “Iron Bridge” was closed on Monday.", []),
    .init("a book", "Her book “The Long Winter at the Mill” sold well in the town.", []),
    .init(
      "brackets at both ends", "“[The bridge] will open in May [next year],” Anna Holt said.",
      [.init("The bridge] will open in May [next year", by: "Anna Holt")]),
    .init(
      "an ellipsis opens", "“… and nobody will pay a toll,” Anna Holt added.",
      [.init("and nobody will pay a toll", "mixed", by: "Anna Holt")]),
    .init(
      "the wrong apostrophe", "“The bridge is safe,” Anna Holt‘s brother Peter Lund said.",
      [.init("The bridge is safe,", by: "Peter Lund")]),
  ]
}
