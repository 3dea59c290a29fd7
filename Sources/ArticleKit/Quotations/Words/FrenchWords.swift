/// French words that tell speakers from others.
enum FrenchWords {
  private static let verbs = """
    dit disent déclare déclaré explique expliqué affirme affirmé ajoute ajouté souligne souligné
    estime estimé assure assuré indique indiqué précise précisé répond répondu rappelle rappelé
    confie confié raconte raconté note noté insiste insisté poursuit poursuivi conclut conclu
    martèle martelé lance lancé écrit tweeté réagit réagi commente commenté annonce annoncé
    reconnaît reconnu admet admis prévient prévenu promet promis dénonce dénoncé regrette regretté
    plaide plaidé argumente constate constaté résume résumé renchérit juge jugé considère
    soutient soutenu avoue avoué demande demandé interroge s'interroge témoigne témoigné détaille
    détaillé tranche tranché glisse glissé s'exclame exclamé avance avancé fustige déplore déploré
    lâche résume argue objecte ironise nuance confirme confirmé promettait prévenait rétorque
    rétorqué poursuivait insistait racontait
    """

  /// "dit-il", "ajoute-t-elle": each verb with its subject behind it.
  private static func inverted(_ pronoun: String) -> String {
    verbs.split(whereSeparator: \.isWhitespace)
      .map { verb in
        let joint = verb.hasSuffix("t") || verb.hasSuffix("d") ? "-" : "-t-"
        return "\(verb)\(joint)\(pronoun)"
      }
      .joined(separator: " ")
  }

  static let lists: [(traits: WordTraits, words: String)] = [
    ([.speech, .pronoun, .subject, .male], inverted("il")),
    ([.speech, .pronoun, .subject, .female], inverted("elle")),
    ([.speech, .clause], verbs),
    (.ambiguous, "note notes demande avance juge lance conclu écrit annonce estime"),
    (
      [.mention],
      "qualifie qualifié appelle appelé critique critiqué condamne condamné rejette rejeté"
    ),
    ([.thought], "pense pensé croit cru espère espéré craint"),
    ([.pronoun, .subject, .male], "il a-t-il"), ([.pronoun, .subject, .female], "elle a-t-elle"),
    ([.pronoun, .subject, .plural], "ils elles ont-ils"),
    ([.pronoun, .subject, .speaking], "je nous vous j'ai"), ([.pronoun, .speaking], "me moi"),
    ([.pronoun, .subject, .neuter], "on cela ça ce c'est"),
    (.possessive, "son sa ses leur leurs"),
    ([.possessive, .speaking], "mon ma mes notre nos votre vos"),
    ([.determiner, .definite], "le la les cet cette ces"),
    (.determiner, "un une des plusieurs quelques tous toutes chaque aucun aucune"),
    (
      .preposition,
      """
      de du d' à au aux en dans sur sous par pour avec sans chez vers entre contre depuis pendant avant
      après devant derrière lors dès parmi malgré envers
      """
    ),
    (.conjunction, "et mais ou donc or ni"),
    (.subordinator, "quand lorsque si comme puisque alors parce où"),
    (.that, "que qu'il qu'elle qu'ils"), (.relative, "qui dont lequel laquelle"),
    (
      .adverb,
      """
      aussi encore déjà ensuite puis toujours jamais hier aujourd'hui demain ici là notamment
      également enfin cependant toutefois pourtant ainsi très plus moins bien surtout
      """
    ),
    (.negation, "ne pas n'a"),
    (
      .auxiliary,
      "est sont était étaient a ont avait avaient sera seront serait peut peuvent doit doivent fait avoir être"
    ),
    (.verb, "va vont vient prend met voit reste devient tient annonce"),
    (.according, "selon d'après pour"),
    ([.title, .male, .abbreviation], "m m."), ([.title, .male], "monsieur"),
    ([.title, .female], "mme madame mlle"), ([.title], "dr me pr"),
    (.abbreviation, "etc art av st"),
    (
      [.role],
      """
      porte-parole président ministre député maire directeur chef secrétaire responsable sénateur
      avocat avocate procureur juge professeur chercheur expert analyste économiste candidat dirigeant
      patron fondateur entraîneur capitaine porte-parole vice-président gérant gérante médecin
      ingénieur écrivain cinéaste acteur chanteur historien sociologue politologue climatologue biologiste journaliste auteur premier préfet ambassadeur conseiller élu délégué
      """
    ),
    (
      [.role, .female],
      """
      présidente députée directrice sénatrice procureure chercheuse experte candidate dirigeante
      patronne fondatrice entraîneuse autrice conseillère élue ambassadrice
      """
    ),
    (
      .general,
      "président présidente ministre député députée responsable dirigeant candidat candidate maire"
    ),
    (
      .organization,
      """
      gouvernement ministère parti police mairie entreprise groupe banque université journal agence
      syndicat association assemblée sénat élysée matignon kremlin ue onu otan afp reuters parquet
      """
    ),
    (.plural, "experts responsables autorités députés élus syndicats chercheurs policiers"),
    (
      .time,
      """
      lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
      août septembre octobre novembre décembre matin soir semaine mois année ans jours heures
      """
    ),
    (.nationality, "français française russe américain américaine allemand allemande britannique"),
    (.particle, "de du des le la van von d'"),
    (
      .naming,
      "film livre roman série chanson album titre intitulé intitulée baptisé dit surnommé mot"
    ),
  ]
}
