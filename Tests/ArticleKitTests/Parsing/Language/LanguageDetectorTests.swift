import Testing

@testable import ArticleKit

@Suite struct LanguageDetectorTests {
  static let samples: [(String, String)] = [
    (
      "en",
      "The council voted for the plan, and most of its members said that they were glad of it."
    ),
    (
      "de", "Der Rat hat für den Plan gestimmt, und die meisten sagten, dass sie darüber froh sind."
    ),
    (
      "fr",
      "Le conseil a voté pour le projet, et la plupart des membres ont dit qu’ils étaient contents."
    ),
    (
      "es",
      "El consejo votó a favor del plan, y la mayoría de los miembros dijo que estaba contenta."
    ),
    (
      "it",
      "Il consiglio ha votato per il piano, e la maggior parte dei membri era contenta della scelta."
    ),
    (
      "pt",
      "O conselho votou a favor do plano, e a maioria dos membros disse que não foi uma surpresa."
    ),
    (
      "nl",
      "De raad heeft voor het plan gestemd, en de meeste leden zijn blij met wat er is besloten."
    ),
    (
      "sv",
      "Rådet röstade för planen, och de flesta av ledamöterna sade att de var glada för det som hände."
    ),
    (
      "da",
      "Rådet stemte for planen, og de fleste af medlemmerne sagde, at de blev glade for det efter mødet."
    ),
    (
      "no",
      "Rådet stemte for planen, og de fleste av medlemmene sa at de ble glade for det etter møtet."
    ),
    (
      "pl",
      "Rada głosowała za planem, a większość jej członków mówiła, że nie jest to dla nich nowe."
    ),
    (
      "tr",
      "Meclis bu plan için oy verdi ve üyelerin çoğu çok mutlu olduğunu ama daha sonra ne olacağını sordu."
    ),
    ("ru", "Совет проголосовал за план, и большинство его членов были рады этому решению."),
    (
      "uk",
      "Рада проголосувала за план, і більшість її членів були раді цьому рішенню та його змісту."
    ),
    (
      "bg",
      "Съветът гласува за плана и повечето от членовете му казаха, че са доволни от решението."
    ),
    ("el", "Το συμβούλιο ψήφισε υπέρ του σχεδίου και τα περισσότερα μέλη ήταν ευχαριστημένα."),
    ("ja", "市議会は計画に賛成した。多くの議員は、結果に満足していると話した。工事は秋に始まる予定だという。来年の春までに終わる見込みだ。"),
    ("zh", "市议会投票通过了这项计划，多数议员表示对结果感到满意，工程将于秋季开始，预计明年春天完成，届时道路将更加安静。"),
    ("ko", "시의회는 계획에 찬성했으며 대부분의 의원들은 결과에 만족한다고 말했다. 공사는 가을에 시작될 예정이다."),
    ("ar", "صوت المجلس لصالح الخطة وقال معظم أعضائه إنهم سعداء بالنتيجة بعد نقاش طويل"),
    ("he", "המועצה הצביעה בעד התוכנית ורוב החברים אמרו שהם שמחים על התוצאה לאחר דיון ארוך"),
  ]

  @Test(arguments: samples) func tellsTheLanguage(_ language: String, _ text: String) {
    let bytes = Array(text.utf8)
    #expect(LanguageDetector.language(of: bytes, in: [bytes.indices]) == language)
  }

  @Test(arguments: [
    "", "12:30 – 14:00", "Lorem", "Ada Example Bo Sample Cy Modelo Di Prova Ed Muster",
  ])
  func isSilentWhereUnsure(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(LanguageDetector.language(of: bytes, in: [bytes.indices]) == nil)
  }
}
