/// Spanish words that tell speakers from others.
enum SpanishWords {
  static let lists: [(traits: WordTraits, words: String)] = [
    (
      [.speech, .clause],
      """
      dijo dijeron dice dicen dicho afirmó afirmaron afirma afirmado señaló señalaron señala señalado
      explicó explicaron explica explicado añadió añadieron añade añadido aseguró aseguraron asegura
      asegurado declaró declararon declarado indicó indicaron indica sostuvo sostiene advirtió
      advirtieron advierte subrayó subraya agregó agregaron agrega manifestó manifestado expresó
      expresado comentó comenta recordó recuerda insistió insiste respondió responde preguntó
      concluyó concluye reconoció reconoce admitió denunció denuncia criticó critica escribió
      escribe tuiteó confirmó anunció precisó destacó destaca apuntó apunta reiteró aclaró relató
      relata opinó contó cuenta lamentó prometió exigió pidió matizó zanjó replicó contestó exclamó
      zanja matiza lamenta exige reclama reclamó defendió defiende argumentó argumenta detalló
      detalla garantizó garantiza enfatizó enfatiza remarcó remarca alertó alerta avisó celebró
      comunicó comunica informó informa refirió puntualizó puntualiza ironizó sentenció prosiguió
      prosigue continuó reflexiona confiesa confesó avanzó resumió resume
      """
    ),
    (.ambiguous, "cuenta denuncia critica anuncia apunta destaca señala dicho pidió"),
    ([.mention], "calificó tachó llamó rechazó negó condenó describió"),
    ([.thought], "cree creyó piensa espera considera consideró teme"),
    ([.pronoun, .subject, .male], "él"), ([.pronoun, .subject, .female], "ella"),
    ([.pronoun, .subject, .plural], "ellos ellas"),
    ([.pronoun, .subject, .speaking], "yo nosotros"), ([.pronoun, .speaking], "me nos"),
    (.possessive, "su sus"),
    ([.possessive, .speaking], "mi mis nuestro nuestra nuestros nuestras"),
    ([.determiner, .definite], "el la los las este esta estos estas ese esa"),
    (.determiner, "un una unos unas varios varias algunos algunas todos todas cada ningún"),
    (
      .preposition,
      "de del a al en con por para sin sobre bajo ante contra desde hasta entre hacia tras durante mediante"
    ),
    (.conjunction, "y e pero o u sino ni"),
    (.subordinator, "cuando si porque aunque como mientras donde"),
    (.that, "que"), (.relative, "quien quienes cuyo cuya"),
    (
      .adverb,
      """
      también además después luego ayer hoy mañana ya aún todavía siempre nunca aquí allí así muy más
      menos bien entonces ahora antes
      """
    ),
    (.negation, "no"),
    (
      .auxiliary,
      "es son era eran fue fueron ha han había habían está están estaba será serán puede pueden debe deben hay"
    ),
    (.verb, "tiene tienen hace hizo llegó viene va van dio dieron quedó sigue"),
    (.according, "según"),
    ([.title, .male], "señor don sr"), ([.title, .female], "señora doña sra"), ([.title], "dr dra"),
    (.abbreviation, "sr sra dr dra ee.uu etc"),
    (
      [.role, .male],
      """
      presidente ministro diputado alcalde director jefe secretario senador abogado fiscal juez
      profesor investigador experto candidato dirigente fundador entrenador gobernador embajador
      consejero
      """
    ),
    (
      [.role, .female],
      """
      presidenta ministra diputada alcaldesa directora jefa secretaria senadora abogada jueza profesora
      investigadora experta candidata fundadora entrenadora gobernadora embajadora consejera
      """
    ),
    (
      [.role], "portavoz vocero vocera líder analista economista periodista canciller representante"
    ),
    (
      .general,
      "presidente presidenta ministro ministra líder dirigente candidato candidata alcalde portavoz"
    ),
    (
      .organization,
      """
      gobierno ministerio partido policía ayuntamiento empresa grupo banco universidad diario agencia
      sindicato asociación congreso senado kremlin ue onu otan efe afp reuters fiscalía pp psoe
      """
    ),
    (.plural, "expertos autoridades diputados fuentes investigadores policías"),
    (
      .time,
      """
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
      agosto septiembre octubre noviembre diciembre noche tarde semana mes año años días horas
      """
    ),
    (.nationality, "español española ruso rusa estadounidense francés francesa alemán alemana"),
    (.particle, "de del la las los y"),
    (
      .naming,
      "película libro novela serie canción álbum título titulado titulada llamado llamada término"
    ),
  ]
}
