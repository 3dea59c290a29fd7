extension GoldPassage {
  /// German, French, Spanish and Russian: direct quotations with named speakers.
  static let others: [GoldPassage] = [
    .init(
      "de: verb, subject", "de",
      "„Die Brücke wird im Mai eröffnet“, sagte Bürgermeisterin Anna Holt am Dienstag.",
      [.init("Die Brücke wird im Mai eröffnet", by: "Anna Holt")]),
    .init(
      "de: before the words", "de", "Peter Lund sagte: „Wir haben jede Stimme zweimal gezählt.“",
      [.init("Wir haben jede Stimme zweimal gezählt.", by: "Peter Lund")]),
    .init(
      "de: so", "de", "„Die Brücke wird im Mai eröffnet“, so Anna Holt.",
      [.init("Die Brücke wird im Mai eröffnet", by: "Anna Holt")]),
    .init(
      "de: guillemets turned inwards", "de",
      "»Die Brücke wird im Mai eröffnet«, erklärte Peter Lund.",
      [.init("Die Brücke wird im Mai eröffnet", by: "Peter Lund")]),
    .init(
      "fr: verb, subject", "fr",
      "« Le pont ouvrira en mai », explique Anne Morel, maire de la ville.",
      [.init("Le pont ouvrira en mai", by: "Anne Morel")]),
    .init(
      "fr: with an auxiliary", "fr", "« Le pont ouvrira en mai », a déclaré Pierre Morel lundi.",
      [.init("Le pont ouvrira en mai", by: "Pierre Morel")]),
    .init(
      "fr: dit-elle", "fr",
      """
      Anne Morel a inauguré le marché lundi.
      « Le pont ouvrira en mai », dit-elle.
      """,
      [.init("Le pont ouvrira en mai", by: "Anne Morel")]),
    .init(
      "es: verb, subject", "es", "“El puente se abrirá en mayo”, dijo Ana Robles el martes.",
      [.init("El puente se abrirá en mayo", by: "Ana Robles")]),
    .init(
      "es: guillemets", "es", "«El puente se abrirá en mayo», afirmó el alcalde Pedro Robles.",
      [.init("El puente se abrirá en mayo", by: "Pedro Robles")]),
    .init(
      "es: before the words", "es", "Pedro Robles aseguró: “El puente se abrirá en mayo”.",
      [.init("El puente se abrirá en mayo", by: "Pedro Robles")]),
    .init(
      "ru: a dash", "ru", "«Мост откроется в мае», — заявил мэр Пётр Лундин.",
      [.init("Мост откроется в мае", by: "Пётр Лундин")]),
    .init(
      "ru: before the words", "ru", "Анна Холтова сказала: «Мост откроется в мае».",
      [.init("Мост откроется в мае", by: "Анна Холтова")]),
    .init(
      "ru: split", "ru", "«Мост откроется в мае, — сказал Пётр Лундин. — Платить никто не будет».",
      [
        .init(
          "Мост откроется в мае, — сказал Пётр Лундин. — Платить никто не будет",
          by: nil)
      ]),
    .init(
      "ru: dialogue", "ru",
      """
      Мэр Пётр Лундин вышел к журналистам в полдень.
      — Мост откроется в мае,— сказал Пётр Лундин.— Платить никто не будет.
      — Мы это проверим,— ответила Анна Холтова.
      """,
      [
        .init("Мост откроется в мае", by: "Пётр Лундин"),
        .init("Платить никто не будет", by: "Пётр Лундин"),
        .init("Мы это проверим", by: "Анна Холтова"),
      ]),
    .init(
      "ru: dialogue behind a colon", "ru",
      """
      Анна Холтова признала:
      — Мы опоздали на год, и платить за это никто не хочет.
      """,
      [.init("Мы опоздали на год, и платить за это никто не хочет", by: "Анна Холтова")]),
    .init(
      "ru: a list is no dialogue", "ru",
      """
      Городу нужны две вещи.
      — мост через реку
      — новая школа у старого рынка
      """, []),
    .init(
      "ru: a newspaper is no quotation", "ru", "Газета «Речной вестник» вышла в понедельник.", []),
    .init(
      "ru: господин", "ru", "«Мост откроется в мае», — уточнил господин Лундин.",
      [.init("Мост откроется в мае", by: "Лундин")]),
    .init(
      "es: dialogue", "es",
      """
      —El puente se abrirá en mayo —dijo Ana Robles—. Nadie pagará nada.
      """,
      [
        .init("El puente se abrirá en mayo", by: "Ana Robles"),
        .init("Nadie pagará nada", by: "Ana Robles"),
      ]),
    .init(
      "fr: an unlisted form with its pronoun", "fr",
      """
      Anne Morel a inauguré le marché lundi.
      « Le pont ouvrira en mai », déclare-t-elle.
      """,
      [.init("Le pont ouvrira en mai", by: "Anne Morel")]),
    .init(
      "fr: an office before the name", "fr",
      "« Le pont ouvrira en mai », assure le capitaine Pierre Morel.",
      [.init("Le pont ouvrira en mai", by: "Pierre Morel")]),
    .init(
      "fr: no blank after the marks", "fr", "“Le pont ouvrira en mai”, a expliqué Anne Morel.",
      [.init("Le pont ouvrira en mai", by: "Anne Morel")]),
    .init(
      "de: two roles", "de",
      "„Die Brücke wird im Mai eröffnet“, erklärt Stadtplanerin und Autorin Anna Holt.",
      [.init("Die Brücke wird im Mai eröffnet", by: "Anna Holt")]
    ).asGap,
    .init(
      "de: two roles with known endings", "de",
      "„Die Brücke wird im Mai eröffnet“, erklärt Verkehrsberaterin und Autorin Anna Holt.",
      [.init("Die Brücke wird im Mai eröffnet", by: "Anna Holt")]),
    .init(
      "de: a role that is a compound", "de",
      "„Die Brücke wird im Mai eröffnet“, betont Projektleiter Peter Lund.",
      [.init("Die Brücke wird im Mai eröffnet", by: "Peter Lund")]),
    .init(
      "de: a second sentence", "de",
      "„Die Brücke wird im Mai eröffnet“, sagte Anna Holt. „Niemand wird dafür bezahlen müssen.“",
      [
        .init("Die Brücke wird im Mai eröffnet", by: "Anna Holt"),
        .init("Niemand wird dafür bezahlen müssen", by: "Anna Holt"),
      ]),
    .init(
      "de: sie", "de",
      """
      Anna Holt besuchte am Montag die Baustelle.
      „Die Brücke wird im Mai eröffnet“, sagte sie.
      """,
      [.init("Die Brücke wird im Mai eröffnet", by: "Anna Holt")]),
    .init(
      "es: a role", "es", "“El puente se abrirá en mayo”, aseguró la alcaldesa Ana Robles.",
      [.init("El puente se abrirá en mayo", by: "Ana Robles")]),
  ]
}
