extension GoldPassage {
  /// English passages: orders, marks, split quotations, people and names.
  static let english: [GoldPassage] = [
    .init(
      "subject, verb", "“The bridge will open in May,” Mayor Anna Holt said on Tuesday.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "verb, subject", "\"We counted every vote twice,\" said Peter Lund, the town clerk.",
      [.init("We counted every vote twice,", by: "Peter Lund")]),
    .init(
      "before the words", "Anna Holt said: “The bridge will open in May.”",
      [.init("The bridge will open in May.", by: "Anna Holt")]),
    .init(
      "split in two", "“The bridge,” Anna Holt said, “will open in May.”",
      [
        .init("The bridge,", by: "Anna Holt"),
        .init("will open in May.", by: "Anna Holt"),
      ]),
    .init(
      "a second sentence",
      "“The bridge will open in May,” Anna Holt said. “Nobody will pay a toll.”",
      [
        .init("The bridge will open in May,", by: "Anna Holt"),
        .init("Nobody will pay a toll.", by: "Anna Holt"),
      ]),
    .init(
      "a question", "“Who will pay for the bridge?” asked Peter Lund.",
      [.init("Who will pay for the bridge?", by: "Peter Lund")]),
    .init(
      "a question and a capital", "“Who will pay for the bridge?” Peter Lund asked.",
      [.init("Who will pay for the bridge?", by: "Peter Lund")]),
    .init(
      "a dash, as Russian has it", "“The bridge will open in May,” — said Anna Holt.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "a verb that no list has",
      "Anna Holt came late. “The bridge will open in May,” she thundered.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "an appositive between",
      "“The bridge will open in May,” Anna Holt, the mayor of the town, said.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "a role, then the name",
      "“The bridge will open in May,” the council’s spokesman, Peter Lund, told reporters.",
      [.init("The bridge will open in May,", by: "Peter Lund")]),
    .init(
      "a relative clause between",
      "“The bridge will open in May,” said Anna Holt, who has led the town since 2011.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "the spokesman",
      """
      Council spokesman Peter Lund met the press on Monday.
      “The bridge will open in May,” the spokesman said.
      """,
      [.init("The bridge will open in May,", by: "Peter Lund")]),
    .init(
      "the senator",
      """
      Sen. Maria Ortega visited the town on Monday.
      “This bridge is long overdue,” the senator said.
      """,
      [.init("This bridge is long overdue,", by: "Maria Ortega")]),
    .init(
      "he and she",
      """
      Peter Lund met Anna Holt in the town hall on Monday.
      “The bridge will open in May,” she said.
      “We will see about that,” he replied.
      """,
      [
        .init("The bridge will open in May,", by: "Anna Holt"),
        .init("We will see about that,", by: "Peter Lund"),
      ]),
    .init(
      "a surname after the full name",
      """
      Governor Thomas Reed signed the law on Friday.
      “It took ten years,” Reed said.
      """,
      [.init("It took ten years,", by: "Thomas Reed")]),
    .init(
      "two of one surname",
      """
      Robert Marsh and Helen Marsh inherited the mill in 1990.
      “My brother wanted to sell it,” Helen Marsh said.
      “My sister never asked me,” said Robert Marsh.
      """,
      [
        .init("My brother wanted to sell it,", by: "Helen Marsh"),
        .init("My sister never asked me,", by: "Robert Marsh"),
      ]),
    .init(
      "two of one surname, by title",
      """
      Robert Marsh and Helen Marsh inherited the mill in 1990.
      “My brother wanted to sell it,” Mrs. Marsh said.
      """,
      [.init("My brother wanted to sell it,", by: "Helen Marsh")]),
    .init(
      "an addressee", "“The bridge will open in May,” Anna Holt told journalists on Tuesday.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "cited by an agency", "“The bridge will open in May,” Anna Holt said, as cited by Reuters.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "told an outlet", "“The bridge will open in May,” Anna Holt told the BBC.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "words in the writer's sentence",
      "Anna Holt called the delay “a national disgrace” on Tuesday.",
      [.init("a national disgrace", "mixed", by: "Anna Holt")]),
    .init(
      "two stretches in one sentence",
      "Peter Lund said the plan was “badly drawn” and the cost “beyond belief.”",
      [
        .init("badly drawn", "mixed", by: "Peter Lund"),
        .init("beyond belief.", "mixed", by: "Peter Lund"),
      ]),
    .init(
      "behind that", "Peter Lund said that the plan was “a load of old rope” from the start.",
      [.init("a load of old rope", "mixed", by: "Peter Lund")]),
    .init(
      "a film is no quotation", "Anna Holt starred in the film “The Long Bridge” in 1999.", []),
    .init("a newspaper is no quotation", "The mayor resigned on Monday, reports “Interfax”.", []),
    .init(
      "a party is no quotation",
      "Anna Holt of the party “New Dawn” won the vote in the town on Sunday.", []),
    .init("an attribute of a tag", "See <a href=\"bridge\">the bridge</a> at the river.", []),
    .init("an inch", "The plank was 5'10\" long and 6\" wide, the carpenter found.", []),
    .init("an apostrophe", "The ’90s were good to the boys’ club of the town.", []),
    .init(
      "brackets", "“It [the bridge] will open in May,” Anna Holt said.",
      [.init("It [the bridge] will open in May,", by: "Anna Holt")]),
    .init(
      "marks within marks", "“He told me ‘never’ and left the room,” Anna Holt said.",
      [.init("He told me ‘never’ and left the room,", by: "Anna Holt")]),
    .init(
      "British marks", "‘The bridge will open in May,’ Anna Holt said on Tuesday.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "marks of a typewriter", "``The bridge will open in May,'' Anna Holt said on Tuesday.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "two single marks", "''The bridge will open in May,'' Anna Holt said on Tuesday.",
      [.init("The bridge will open in May,", by: "Anna Holt")]),
    .init(
      "several paragraphs",
      """
      “The bridge will open in May,” Anna Holt said. “We have worked for it.
      “It will carry trains as well,” she added.
      """,
      [
        .init("The bridge will open in May,", by: "Anna Holt"),
        .init("We have worked for it.", by: "Anna Holt"),
        .init("It will carry trains as well,", by: "Anna Holt"),
      ]),
    .init(
      "an unclosed mark",
      """
      “The bridge will open in May,” Anna Holt said.
      “It will carry trains as well.
      The river rose on Friday.
      """,
      [
        .init("The bridge will open in May,", by: "Anna Holt"),
        .init("It will carry trains as well.", by: "Anna Holt"),
      ]),
    .init(
      "a paragraph of its own",
      """
      Anna Holt defended the new bridge on Tuesday.
      “It will carry trains as well. Nobody will pay a toll.”
      """,
      [.init("It will carry trains as well. Nobody will pay a toll.", by: "Anna Holt")]),
    .init(
      "after a colon",
      """
      Peter Lund had an answer for the critics:
      “We counted every vote twice. The result stands.”
      """,
      [.init("We counted every vote twice. The result stands.", by: "Peter Lund")]),
    .init(
      "a signature",
      """
      “We counted every vote twice. The result stands.”
      — Peter Lund
      """,
      [.init("We counted every vote twice. The result stands.", by: "Peter Lund")]),
    .init(
      "a transcript", "Peter Lund: “We counted every vote twice.”",
      [.init("We counted every vote twice.", by: "Peter Lund")]),
    .init(
      "officials", "“The water is safe to drink,” officials said on Friday.",
      [.init("The water is safe to drink,", by: "officials")]),
    .init(
      "a ministry", "“The water is safe to drink,” the Health Ministry said in a statement.",
      [.init("The water is safe to drink,", by: "Health Ministry")]),
    .init(
      "a spokeswoman for somebody",
      "“The water is safe to drink,” a spokeswoman for the governor said.",
      [.init("The water is safe to drink,", by: "a spokeswoman for the governor")]),
    .init(
      "a name within the words is nobody who speaks",
      "“Peter Lund never asked me,” Anna Holt said.",
      [.init("Peter Lund never asked me,", by: "Anna Holt")]),
    .init(
      "a participle", "Anna Holt defended the plan, calling it “the best in ten years.”",
      [.init("the best in ten years.", "mixed", by: "Anna Holt")]),
    .init(
      "according to", "According to Peter Lund, the plan was “badly drawn” from the start.",
      [.init("badly drawn", "mixed", by: "Peter Lund")]),
    .init(
      "a hyphened name", "“The mill is sold,” said Jean-Marie Le Goff.",
      [.init("The mill is sold,", by: "Jean-Marie Le Goff")]),
    .init(
      "a particle", "“The mill is sold,” said Ursula von Arnim on Sunday.",
      [.init("The mill is sold,", by: "Ursula von Arnim")]),
    .init(
      "party and state", "“The mill is sold,” Sen. Helen Marsh (R-Iowa) said Tuesday.",
      [.init("The mill is sold,", by: "Helen Marsh")]),
    .init(
      "a first name that lost its capital",
      """
      The candidate marine Le Goff came to the town on Monday.
      “Our two towns must work together,” said marine Le Goff.
      """,
      [.init("Our two towns must work together,", by: "Marine Le Goff")]),
    .init(
      "nobody told", "“The mill is sold and the river is low.”",
      [
        .init("The mill is sold and the river is low.", by: nil)
      ]),
  ]
}
