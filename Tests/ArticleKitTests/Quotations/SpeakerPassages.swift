extension GoldPassage {
  static let all = english + speakers + marks + others

  /// English passages: who speaks where it takes more than a name beside a verb.
  static let speakers: [GoldPassage] = [
    .init(
      "an office, a place, a name",
      """
      The ambassador to Norway Helen Marsh defended the plan on Monday.
      “The bridge is safe,” Marsh said.
      """,
      [.init("The bridge is safe,", by: "Helen Marsh")]),
    .init(
      "the office before the name is known",
      """
      Norway’s ambassador to Denmark warned that the river “will not wait” for the town.
      Norway’s ambassador to Denmark Helen Marsh said later that the bridge was safe.
      """,
      [.init("will not wait", "mixed", by: "Helen Marsh")]),
    .init(
      "a family name that comes first",
      """
      Chen Weiming, the builder, came to the town on Monday.
      “The bridge is safe,” Chen said.
      """,
      [.init("The bridge is safe,", by: "Chen Weiming")]),
    .init(
      "two roles before the name", "“The bridge is safe,” said the author and activist Jane Dole.",
      [.init("The bridge is safe,", by: "Jane Dole")]),
    .init(
      "an office that no list has",
      "“The bridge is safe,” said Harbourmistress Helen Marsh on Monday.",
      [.init("The bridge is safe,", by: "Helen Marsh")]),
    .init(
      "age and town between",
      "“We swam to the mill,” Helen Marsh, 35, of Dover, Del., who lost her house, said.",
      [.init("We swam to the mill,", by: "Helen Marsh")]),
    .init(
      "an aside that opens with a participle",
      "Peter Lund, joined by Anna Holt and three engineers, said the plan was “badly drawn.”",
      [.init("badly drawn.", "mixed", by: "Peter Lund")]),
    .init(
      "an aside without its second comma",
      "“The bridge is safe,” Peter Lund, head of Mills, a firm in the town told Reuters.",
      [.init("The bridge is safe,", by: "Peter Lund", via: "Reuters")]),
    .init(
      "the speaker, not who reports the speaker",
      "He called Anna Holt a “thief” and said, “I will sink her boat,” the harbour police said.",
      [.init("thief", "mixed", by: nil), .init("I will sink her boat,", by: nil)]),
    .init(
      "described by somebody",
      "The plan, described by Anna Holt as “badly drawn,” was dropped on Monday.",
      [.init("badly drawn,", "mixed", by: "Anna Holt")]),
    .init(
      "nobody is told where the verb is passive",
      "Visitors who are labeled “a danger to the bridge” must turn back.",
      [.init("a danger to the bridge", "mixed", by: nil)]),
    .init(
      "rejected, before another clause",
      "The harbour board rejected the claims as “plainly false,” and sailors told us the same.",
      [.init("plainly false,", "mixed", by: "The harbour board")]),
    .init(
      "according to, at the end",
      "The storm causes “a high risk of floods,” and threatens the mill, according to Peter Lund.",
      [.init("a high risk of floods,", "mixed", by: "Peter Lund")]),
    .init(
      "a report and its firm",
      "“The market is tired,” said a report from Holt Bank Research on Monday.",
      [.init("The market is tired,", by: "Holt Bank Research")]),
    .init(
      "the company",
      """
      The North River Cooperative, which sells power to the town, said it would rebuild the line.
      “We have a few streets without power,” the company wrote in a statement.
      """,
      [.init("We have a few streets without power,", by: "North River Cooperative")]),
    .init(
      "it, an organisation",
      """
      The Harbour Commission issued a statement. It said, “The bridge is safe.”
      """,
      [.init("The bridge is safe.", by: "Harbour Commission")]),
    .init(
      "somebody without a name, as the text has it",
      "“The water is safe to drink,” an official with the county told reporters.",
      [.init("The water is safe to drink,", by: "an official with the county", to: "reporters")]),
    .init(
      "things that speak", "“Sink the bridge,” placards outside the hall said.",
      [.init("Sink the bridge,", by: nil)]
    ).asGap,
    .init(
      "he is not whom he speaks to",
      """
      Peter Lund had a visitor on Monday.
      “The bridge is safe,” he told Tom Reed.
      """,
      [.init("The bridge is safe,", by: "Peter Lund", to: "Tom Reed")]),
    .init(
      "Mr. and Ms. tell he and she apart",
      """
      Ms. Okafor and Mr. Adeyemi opened the mill on Monday.
      “It is a start,” she said.
      “It is late,” he said.
      """,
      [.init("It is a start,", by: "Okafor"), .init("It is late,", by: "Adeyemi")]),
    .init(
      "two of one surname, one by title alone",
      """
      Robert Marsh sold the mill to Helen Marsh in 1990.
      “I never saw the money,” Mr. Marsh said.
      “He had it in a week,” Ms. Marsh said.
      """,
      [
        .init("I never saw the money,", by: "Robert Marsh"),
        .init("He had it in a week,", by: "Helen Marsh"),
      ]),
    .init(
      "two of one surname, one by first name",
      """
      Robert Marsh and Helen Marsh inherited the mill.
      “I never saw the money,” Robert said.
      """,
      [.init("I never saw the money,", by: "Robert Marsh")]),
    .init(
      "first, an adverb behind a name",
      "Lund first called the plan “badly drawn” on Monday.",
      [.init("badly drawn", "mixed", by: "Lund")]),
    .init(
      "with somebody warning",
      "A storm is near, with forecasters warning that the river will be “very high” on Monday.",
      [.init("very high", "mixed", by: "forecasters")]),
    .init(
      "the other speaks a paragraph later",
      """
      “We have waited long enough.
      “The bridge is safe,” explains Peter Lund.
      """,
      [
        .init("We have waited long enough.", by: "Peter Lund"),
        .init("The bridge is safe,", by: "Peter Lund"),
      ]),
    .init(
      "told a paragraph later",
      """
      “We have waited long enough.”
      That was the answer of Anna Holt to the board on Monday.
      """,
      [.init("We have waited long enough.", by: "Anna Holt")]
    ).asGap,
    .init(
      "two who say it",
      "“The bridge is safe,” Anna Holt and Peter Lund wrote.",
      [.init("The bridge is safe,", by: "Anna Holt and Peter Lund")]
    ).asGap,
    .init(
      "told an agency's reporter",
      "“The bridge is safe,” Anna Holt told AFP on Monday.",
      [.init("The bridge is safe,", by: "Anna Holt", to: "AFP", via: "AFP")]),
    .init(
      "quoted by an agency", "“The bridge is safe,” said Anna Holt, as quoted by Interfax.",
      [.init("The bridge is safe,", by: "Anna Holt", via: "Interfax")]),
    .init(
      "to somebody", "“The bridge is safe,” Anna Holt said to the workers.",
      [.init("The bridge is safe,", by: "Anna Holt", to: "the workers")]),
  ]
}
