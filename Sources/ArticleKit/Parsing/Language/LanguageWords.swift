/// How strongly each word speaks for each of the languages written in Latin letters.
struct LanguageWords: Sendable {
  static let shared = LanguageWords()

  /// The languages, in the order of the bits of ``languages(of:)``.
  let codes: [String]
  private let table: HashTable<UInt32, UInt32>

  private init() {
    // The model's Danish words are Norwegian, too.
    let others = ["ru", "uk", "da"]
    let latin = WordLists.functionByLanguage.filter { !others.contains($0.language) }
    let lists = latin.map { ($0.language, $0.words) } + Self.others
    codes = lists.map(\.0)
    var table: [UInt32: UInt32] = [:]
    for (bit, list) in lists.enumerated() {
      for word in list.1.split(whereSeparator: \.isWhitespace) {
        table[WordHash.hash(Array(word.utf8)), default: 0] |= 1 << UInt32(bit)
      }
    }
    self.table = HashTable(table, none: 0)
  }

  /// A bit for each language that has the word among its function words.
  func languages(of hash: UInt32) -> UInt32 { table[hash] }

  /// The bit of a language, 0 for one without words here.
  func bit(of code: String) -> UInt32 {
    codes.firstIndex(of: code).map { 1 << UInt32($0) } ?? 0
  }

  /// Languages whose words the body's model does not know.
  private static let others: [(String, String)] = [
    (
      "da",
      """
      og at i på til er som det en af for med han de ikke den var har jeg om et men fra efter også
      blev være hun sig nu mere kan skal ved havde hvor siger deres mod eller dem sagde
      """
    ),
    (
      "no",
      """
      og å i på til er som det at en av for med han de ikke den var har jeg om et men fra etter også
      ble være hun seg nå mer kan skal ved hadde hvor sier deres mot eller dem sa
      """
    ),
    (
      "fi",
      """
      ja on ei se että oli hän mutta myös kun ovat niin kuin mukaan tai hänen joka sen ole olisi vain
      sekä jos nyt mitä tämä jo vielä siitä ollut ovat
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy volt azt meg csak már de ezt még mint van el ki ha vagy pedig amely
      szerint után lesz lehet között
      """
    ),
    (
      "ro",
      """
      și în de la a cu pe nu care mai din este au un o să pentru fost că sunt după lui prin sau dar
      ale fi cea cel ca al
      """
    ),
    (
      "hr",
      """
      je i u na se da su za od što koji kako a će ne iz o bi nije sa to ali kao koje nakon koja samo
      bio
      """
    ),
    (
      "vi",
      """
      và của là có trong cho được các với không người đã khi những một này đến ở từ về ra tại năm
      """
    ),
    (
      "sk",
      """
      a v sa na je že s z do to aj o k vo pre za by som si ale ako po od ktorý ktoré sú bol bolo
      """
    ),
  ]
}
