/// The words around an outlet's name that make it the source of what is told.
enum SourceCues {
  /// Every word without one of which a paragraph names no source, as printed small and large.
  static let words: [String] = {
    let pairs = pairsBefore.compactMap { $0.split(separator: " ").first.map(String.init) }
    let all = before.union(pairs).union(mediaNouns).union(after).union(["interview", "aired"])
    return all.flatMap { [$0, $0.uppercased()] }
  }()

  /// Words between a cue and the name: articles, and what the outlet is.
  static let fillers: Set<String> = [
    "the", "a", "an", "news", "agency", "newspaper", "newspapers", "paper", "daily", "weekly",
    "magazine", "broadcaster", "channel", "television", "tv", "radio", "station", "network",
    "website", "site", "outlet", "portal", "wire", "service", "state-run", "state", "private",
    "public", "cable", "local", "business", "tabloid", "publication", "journalists", "reporters",
    "at", "from", "of", "with", "state-owned", "british", "american", "us", "u.s", "russian",
    "german", "french", "chinese", "iranian", "turkish", "israeli", "ukrainian", "italian",
    "spanish", "japanese", "government", "influential", "affiliate", "program", "programme",
    "show", "host", "anchor", "correspondent", "reporter", "cnn's", "bbc's", "der", "die", "das",
    "dem", "den", "des", "eine", "einer", "einem", "nachrichtenagentur", "agentur", "agenturen",
    "zeitung", "tageszeitung", "sender", "senders", "magazin", "magazins", "nachrichtenmagazin",
    "boulevardzeitung", "fernsehsender", "portal", "wochenzeitung", "zeitungen", "le", "la",
    "les", "l", "l'agence", "de", "du", "des", "agence", "journal", "quotidien", "chaîne",
    "magazine", "hebdomadaire", "presse", "site", "télévision", "nos", "confrères",
    "d'information", "el", "los", "las", "agencia", "diario", "periódico", "cadena", "canal",
    "televisión", "prensa", "noticias", "semanario", "revista", "il", "lo", "gli", "i", "agenzia",
    "quotidiano", "giornale", "emittente", "settimanale", "stampa", "o", "a", "os", "as",
    "agência", "jornal", "emissora", "rede", "da", "do", "ao", "à", "al", "alla", "dalla", "dal",
    "della", "dello", "aux", "au", "агентство", "агентству", "агентства", "агентством", "газета",
    "газете", "газеты", "газету", "газетой", "телеканал", "телеканалу", "телеканала",
    "телеканале", "издание", "изданию", "издания", "журнал", "журналу", "журнала", "радио",
    "портал", "порталу", "канал", "каналу", "радиостанции", "радиостанция", "информагентство",
    "информационное", "корреспондент", "корреспонденту",
  ]

  /// What an outlet is: a name in quotation marks after one of these is an outlet's.
  static let mediaNouns: Set<String> = [
    "agency", "newspaper", "paper", "daily", "weekly", "magazine", "broadcaster", "channel",
    "website", "outlet", "portal", "tabloid", "station", "zeitung", "tageszeitung", "sender",
    "nachrichtenagentur", "magazin", "nachrichtenmagazin", "boulevardzeitung", "journal",
    "quotidien", "chaîne", "hebdomadaire", "agencia", "diario", "periódico", "cadena", "agenzia",
    "quotidiano", "giornale", "emittente", "agência", "jornal", "emissora", "агентство",
    "агентству", "агентства", "газета", "газете", "газеты", "телеканал", "телеканалу",
    "телеканала", "телеканале", "издание", "изданию", "издания", "журнал", "журналу", "радио",
    "портал", "порталу", "радиостанции",
  ]

  /// Words right before a name (fillers apart) that make it a source by themselves.
  static let before: Set<String> = [
    "told", "cited", "citing", "cites", "quoted", "quoting", "quotes", "via", "reports", "laut",
    "gegenüber", "zufolge", "selon", "d'après", "según", "segun", "secondo", "segundo",
    "сообщает", "сообщил", "сообщила", "сообщило", "сообщили", "цитирует", "передает", "передаёт",
    "передал", "передало", "пишет", "пишут", "сообщению", "данным", "информации", "ссылкой",
    "интервью", "повідомляє", "передає", "meldet", "meldete", "berichtet", "berichtete",
    "schreibt", "rapporte", "indique", "informa", "informó", "reporta", "publica", "riporta",
    "riferisce", "scrive", "noticiou", "informou", "reveló", "révèle", "volgens", "według",
    "enligt", "ifølge", "podle",
  ]

  /// Pairs of words before a name.
  static let pairsBefore: Set<String> = [
    "according to", "reported by", "cited by", "quoted by", "published by", "published in",
    "published on", "obtained by", "seen by", "reviewed by", "interviewed by", "interview with",
    "interview to", "interview for", "interview on", "interview in", "told to", "statement to",
    "email to", "comment to", "confirmed to", "speaking to", "speaking with", "speaking on",
    "spoke to", "spoke with", "talking to", "talked to", "aired on", "aired by", "broadcast on",
    "broadcast by", "appearance on", "appeared on", "wrote in", "writing in", "remarks to",
    "gespräch mit", "interview mit", "interview der", "interview des", "bericht der",
    "bericht des", "angaben der", "sagte dem", "sagte der", "sagte den", "erklärte der",
    "sagte im", "zitiert von", "entretien à", "entretien avec", "interview à", "interview au",
    "confié à", "déclaré à", "expliqué à", "dit à", "indiqué à", "assuré à", "affirmé à",
    "cité par", "citée par", "déclaré au", "confié au", "rapporté par", "rapportée par",
    "révélé par", "citées par", "dijo a", "declaró a", "explicó a", "entrevista con",
    "entrevista a", "entrevista en", "citado por", "recogido por", "informado por", "dicho a",
    "publicado por", "confirmó a", "detto a", "dichiarato a", "intervista a", "intervista al",
    "citato da", "riportato da", "disse à", "disse ao", "entrevista à", "entrevista ao",
    "afirmou à", "contou ao", "citado pela",
  ]

  /// Words right after a name (fillers and quotation marks apart).
  static let after: Set<String> = [
    "reported", "reports", "reporting", "wrote", "writes", "revealed", "learned", "cited",
    "quoted", "report", "correspondent", "understands", "zufolge", "berichtet", "berichtete",
    "berichteten", "meldet", "meldete", "schreibt", "schrieb", "rapporte", "rapportait", "révèle",
    "révélait", "indique", "écrit", "informó", "reportó", "publicó", "reveló", "informa",
    "señaló", "riporta", "riferisce", "scrive", "informou", "noticiou", "publicou", "revelou",
    "сообщает", "сообщил", "сообщила", "сообщило", "сообщали", "пишет", "передает", "передаёт",
    "передал", "повідомляє", "meldt", "podała", "podaje", "rapporterar", "skriver",
  ]
}
