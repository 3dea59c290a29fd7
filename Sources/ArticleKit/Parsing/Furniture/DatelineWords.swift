/// The words that datelines are made of.
enum DatelineWords {
  /// News agencies and broadcasters as datelines write them, in small letters.
  static let agencies: Set<String> = [
    "ap", "associated press", "the associated press", "reuters", "thomson reuters foundation",
    "afp", "dpa", "dpa-afx", "dpa-infocom", "dts nachrichtenagentur", "apa", "apa/dpa", "sda",
    "sid", "epd", "kna", "ots", "rtr", "tass", "тасс", "itar-tass", "итар-тасс", "interfax",
    "интерфакс", "interfax-ukraine", "интерфакс-украина", "ria novosti", "риа новости", "риа",
    "рбк", "мир 24", "унн", "уніан", "униан", "укринформ", "укрінформ", "белта", "belta", "прайм",
    "regnum", "росбалт", "efe", "europa press", "notimex", "télam", "telam", "prensa latina",
    "ansa", "agi", "adnkronos", "askanews", "lapresse", "lusa", "agência brasil",
    "estadão conteúdo", "folhapress", "xinhua", "kyodo", "kyodo news", "jiji", "yonhap", "cna",
    "pti", "ani", "ians", "uni", "app", "bss", "unb", "bernama", "antara", "vna", "aap", "upi",
    "cp", "the canadian press", "pa", "pa media", "ctk", "čtk", "pap", "mti", "tanjug", "hina",
    "sta", "bta", "agerpres", "bns", "leta", "elta", "stt", "tt", "ntb", "ritzau", "anp", "belga",
    "aa", "anadolu", "anadolu agency", "dha", "iha", "irna", "mena", "wam", "spa", "sana",
    "petra", "kuna", "map", "aps", "tap", "azertac", "apa.az", "trend", "cnn", "cnn business",
    "bloomberg", "ats", "keystone-sda", "jta", "cns", "rns", "bbc", "pana", "nan", "tvp", "rferl",
    "rfe/rl", "voa", "ukrinform", "eir", "state house news service", "capital news service",
    "stacker", "the center square", "kxan",
  ]

  /// Words in capitals before a dash that name no place.
  static let noPlaces: Set<String> = [
    "breaking", "update", "updated", "exclusive", "watch", "video", "opinion", "analysis", "live",
    "correction", "editor", "note", "review", "photos", "gallery", "listen", "podcast", "news",
    "new", "q", "a", "us", "eu", "uk", "un", "nato", "covid", "the", "why", "how", "what",
    "advertisement", "warning", "spoiler", "recap", "report", "interview", "fact", "factbox",
    "explainer", "obituary", "eilmeldung", "kommentar", "analyse", "exklusiv", "direct", "vidéo",
    "en", "última", "срочно", "видео", "эксклюзив", "обновлено", "мнение", "нато", "сша", "мид",
    "фото", "sponsored", "world", "national", "local", "business", "sport", "sports", "politics",
    "tech", "health", "i", "we",
  ]

  /// Shortened words that go on a place's name after their full stop, in small letters.
  static let abbreviations: Set<String> = [
    "st", "ste", "mt", "ft", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga",
    "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb",
    "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que",
    "b.c", "d.c", "n.h", "n.j", "n.m", "n.y", "n.c", "n.d", "r.i", "s.c", "s.d", "w.va", "u.s",
    "u.k", "u.n",
  ]

  /// Words that stand in a place's name and begin small.
  static let particles: Set<String> = [
    "de", "del", "la", "le", "les", "los", "las", "da", "do", "dos", "das", "di", "du", "der",
    "den", "am", "an", "ob", "im", "bei", "of", "on", "upon", "the", "sur", "sous", "en", "y",
    "и", "на", "el", "al", "an", "am", "vor", "von", "de", "in", "und", "and", "et",
  ]

  /// Cities from which much is reported, in small letters: for datelines that are nothing but a
  /// place and a full stop or a colon.
  static let cities: Set<String> = {
    let names = """
      berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden
      hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg
      wiesbaden kiel aachen halle magdeburg freiburg lübeck erfurt mainz rostock kassel potsdam
      saarbrücken schwerin ulm würzburg regensburg heidelberg darmstadt göttingen wien graz linz
      salzburg innsbruck zürich bern basel genf lausanne luzern brüssel paris london rom madrid moskau
      kiew kyjiw warschau prag budapest athen istanbul ankara washington new\u{a0}york peking tokio
      jerusalem gaza damaskus bagdad kairo teheran straßburg luxemburg wladiwostok stockholm oslo
      kopenhagen helsinki amsterdam den\u{a0}haag lissabon dublin vatikanstadt davos brussels rome
      moscow kyiv kiev warsaw prague athens beijing tokyo damascus baghdad cairo tehran geneva vienna
      zurich lisbon islamabad karachi lahore new\u{a0}delhi delhi mumbai kolkata chennai bengaluru
      bangalore hyderabad dhaka colombo kathmandu kabul riyadh dubai doha manama muscat kuwait beirut
      amman ramallah tel\u{a0}aviv tunis algiers tripoli rabat lagos abuja accra nairobi kampala
      johannesburg pretoria cape\u{a0}town harare lusaka addis\u{a0}ababa khartoum manila jakarta
      bangkok hanoi kuala\u{a0}lumpur singapore hong\u{a0}kong shanghai taipei seoul pyongyang sydney
      melbourne canberra wellington auckland ottawa toronto montreal mexico\u{a0}city havana caracas
      bogotá lima quito santiago buenos\u{a0}aires brasília são\u{a0}paulo rio\u{a0}de\u{a0}janeiro
      los\u{a0}angeles chicago boston houston atlanta dallas miami seattle denver москва киев минск
      лондон париж берлин вашингтон брюссель стамбул пекин токио варшава рим мадрид вена женева
      санкт-петербург екатеринбург новосибирск roma milano napoli torino palermo firenze bologna
      barcelona valencia sevilla bilbao bruxelles genève lyon marseille toulouse lille bordeaux nice
      """
    // A no-break space holds a name of several words together.
    let words = names.split { $0 == " " || $0 == "\n" }
    return Set(words.map { String($0.map { $0 == "\u{a0}" ? " " : $0 }) })
  }()
}
