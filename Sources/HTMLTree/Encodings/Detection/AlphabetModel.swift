/// What is known of a language whose letters a single byte can hold.
///
/// Costs are negative logarithms of probabilities, in sixteenths of a bit.
struct AlphabetModel: Sendable {
  enum Kind: Sendable {
    /// Its letters stand between ASCII letters.
    case latin
    /// Latin, with marks on so many letters that two in a row are nothing unusual.
    case denseLatin
    /// An alphabet of its own: ASCII letters are in other words.
    case native
  }

  typealias Encodings = [(CharacterEncoding, Int)]

  let kind: Kind
  /// The small letters beyond ASCII, the most frequent first.
  let letters: String
  /// By how much each letter is rarer than the one before.
  let decay: Double
  /// The encodings it is written in, each with what speaks against it beforehand.
  let encodings: Encodings

  private static let western: Encodings = [(.windows1252, 0), (.macintosh, 160)]
  private static let icelandic: Encodings = [(.windows1252, 80), (.macintosh, 240)]
  private static let central: Encodings = [(.windows1250, 32), (.iso8859Part2, 48)]
  private static let cyrillic: Encodings = [
    (.windows1251, 0), (.koi8R, 32), (.ibm866, 64), (.iso8859Part5, 80), (.macCyrillic, 96),
  ]
  private static let ukrainian: Encodings = [
    (.windows1251, 0), (.koi8U, 40), (.iso8859Part5, 80),
  ]
  private static let baltic: Encodings = [(.windows1257, 80), (.iso8859Part13, 96)]
  private static let greek: Encodings = [(.windows1253, 32), (.iso8859Part7, 96)]
  private static let hebrew: Encodings = [(.windows1255, 32), (.iso8859Part8, 48)]
  private static let arabic: Encodings = [(.windows1256, 32), (.iso8859Part6, 48)]

  static let all: [AlphabetModel] = [
    // French, German, Spanish, Portuguese, Italian, Dutch, Swedish and Finnish, Danish and
    // Norwegian, Icelandic, Catalan, English with a borrowed word.
    AlphabetModel(kind: .latin, letters: "éèàêçôâîûùïëœüöñ", decay: 0.6, encodings: western),
    AlphabetModel(kind: .latin, letters: "üäößéàèáçñ", decay: 0.7, encodings: western),
    AlphabetModel(kind: .latin, letters: "óíáéñúüçà", decay: 0.75, encodings: western),
    AlphabetModel(kind: .latin, letters: "ãçáéíóõêâúàôü", decay: 0.82, encodings: western),
    AlphabetModel(kind: .latin, letters: "èàòùìéóíî", decay: 0.7, encodings: western),
    AlphabetModel(kind: .latin, letters: "ëéïèöüêóá", decay: 0.65, encodings: western),
    AlphabetModel(kind: .latin, letters: "äåöéüà", decay: 0.65, encodings: western),
    AlphabetModel(kind: .latin, letters: "øåæéöüäòó", decay: 0.65, encodings: western),
    AlphabetModel(kind: .denseLatin, letters: "íáðéúþöýæ", decay: 0.85, encodings: icelandic),
    AlphabetModel(kind: .latin, letters: "àéèíóçúòüï", decay: 0.8, encodings: western),
    // Polish, Czech, Slovak, Hungarian, Romanian, Croatian and Slovene.
    AlphabetModel(kind: .denseLatin, letters: "łążęśóćńź", decay: 0.87, encodings: central),
    AlphabetModel(kind: .denseLatin, letters: "íáéěřýčžšůúňóťď", decay: 0.88, encodings: central),
    AlphabetModel(kind: .denseLatin, letters: "áíéčýžšľúôťňďäŕĺ", decay: 0.87, encodings: central),
    AlphabetModel(kind: .latin, letters: "éáőóöüíúű", decay: 0.83, encodings: central),
    AlphabetModel(kind: .latin, letters: "ăîâşţ", decay: 0.75, encodings: central),
    AlphabetModel(kind: .latin, letters: "ășîțâ", decay: 0.8, encodings: [(.iso8859Part16, 80)]),
    AlphabetModel(kind: .latin, letters: "čšžćđ", decay: 0.7, encodings: central),
    // Turkish; Lithuanian, Latvian, Estonian; Vietnamese with its marks apart.
    AlphabetModel(
      kind: .latin, letters: "ıüşğöçâîû", decay: 0.82, encodings: [(.windows1254, 32)]),
    AlphabetModel(kind: .denseLatin, letters: "ėšžųįąūčę", decay: 0.88, encodings: baltic),
    AlphabetModel(kind: .denseLatin, letters: "āīēūšņļžģčķŗ", decay: 0.85, encodings: baltic),
    AlphabetModel(kind: .latin, letters: "äõüöšž", decay: 0.65, encodings: baltic),
    AlphabetModel(
      kind: .denseLatin,
      letters: "\u{301}\u{300}đôư\u{323}ơê\u{309}âă\u{303}áàéóúíòý", decay: 0.85,
      encodings: [(.windows1258, 80)]),
    // Russian, Ukrainian, Bulgarian, Serbian, Belarusian.
    AlphabetModel(
      kind: .native, letters: "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", decay: 0.9,
      encodings: cyrillic),
    AlphabetModel(
      kind: .native, letters: "оанивтріескдлмупязьгбчйєхцшжїюфщґ", decay: 0.9,
      encodings: ukrainian),
    AlphabetModel(
      kind: .native, letters: "аиоентрвсклдпмязуъгбчщжхцшйюфь", decay: 0.9, encodings: cyrillic),
    AlphabetModel(
      kind: .native, letters: "аиоенрстјвкудплмгзбњцчшжћхљђфџќѓѕ", decay: 0.9,
      encodings: [(.windows1251, 16), (.iso8859Part5, 80)]),
    AlphabetModel(
      kind: .native, letters: "анеірыолтдсквпмяўьгузхчбцёжшйюэф", decay: 0.9,
      encodings: [(.windows1251, 16), (.iso8859Part5, 80)]),
    // Greek, Hebrew, Arabic, Persian, Thai.
    AlphabetModel(
      kind: .native, letters: "αοιεντσηρκπςμυλίόάδγέχωήθφβώύξζψϊ", decay: 0.9,
      encodings: greek),
    AlphabetModel(
      kind: .native, letters: "יוהלארתבשמנדעחפקםסטגצןזכךץף", decay: 0.9, encodings: hebrew),
    AlphabetModel(
      kind: .native, letters: "اليمنوترةبعسدفهكقحجأشصطخضزذثغإءىئظؤآ", decay: 0.9,
      encodings: arabic),
    AlphabetModel(
      kind: .native, letters: "ایرندهمتوسبشکزفگخقجعپحآصطغذضچثيك", decay: 0.9,
      encodings: [(.windows1256, 40)]),
    AlphabetModel(
      kind: .native,
      letters: """
        านรกอเง\u{E48}\u{E49}มยลวดท\u{E31}ตสปบ\u{E34}คห\u{E35}พแะจขใไช\u{E39}\u{E38}ผ\u{E36}โซ\
        ำ\u{E37}ถ\u{E4C}ณญธฐศษฟฉภ\u{E47}ๆฎฏฆ\u{E4A}ฮฬฯ\u{E4B}
        """,
      decay: 0.94, encodings: [(.windows874, 48)]),
  ]
}
