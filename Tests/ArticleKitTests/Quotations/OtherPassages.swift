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
  ]
}
