import StoreChecks
import Testing

@testable import ArticleKit

@Suite("Words of a text")
struct TokenizerTests {
  @Test(
    "A text is cut into words, folded",
    arguments: [
      ("The river, the BRIDGE.", ["the", "river", "the", "bridge"]),
      ("don't don’t", ["don", "t", "don", "t"]),
      ("covid-19 U.S. AT&T", ["covid", "19", "u", "s", "at", "t"]),
      ("Élan ÉLAN e\u{301}lan", ["elan", "elan", "elan"]),
      ("Łódź Straße Ørsted Ægir ﬁn", ["lodz", "strasse", "orsted", "aegir", "fin"]),
      ("ΑΘΉΝΑ Σίσυφος", ["αθηνα", "σισυφοσ"]),
      ("Ёлка Андрей Андреи\u{306} Київ", ["елка", "андрей", "андрей", "київ"]),
      ("İstanbul ISTANBUL ılık", ["istanbul", "istanbul", "ilik"]),
      ("東京都 カナ 서울", ["東", "京", "都", "カ", "ナ", "서", "울"]),
      ("abc東def", ["abc", "東", "def"]),
      ("ＡＢＣ１２", ["abc12"]),
      ("Việt Nam", ["viet", "nam"]),
      ("سَلام", ["سلام"]),
      ("हिन्दी", ["हिन्दी"]),
      ("so\u{AD}ft zero\u{200D}width", ["soft", "zerowidth"]),
      ("👩‍👧 🇫🇷 ☀️", ["👩", "👧", "🇫", "🇷", "☀"]),
      ("½ x² €5", ["½", "x²", "5"]),
      ("", []), (" …—“” ", []),
    ])
  func cutting(_ text: String, _ words: [String]) {
    #expect(Tokenizer.foldedWords(of: text).map { String(decoding: $0, as: UTF8.self) } == words)
  }

  @Test("A folded word folds to itself, and is one word", arguments: 0..<17)
  func idempotence(_ plane: UInt32) {
    for value in plane << 16..<(plane + 1) << 16 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let words = Tokenizer.foldedWords(of: String(scalar))
      guard let word = words.first else { continue }
      let again = Tokenizer.foldedWords(of: String(decoding: word, as: UTF8.self))
      #expect(words.count == 1 && again == words, "U+\(String(value, radix: 16))")
    }
  }

  @Test("Bytes that are no UTF-8 separate words")
  func brokenBytes() {
    var random = RandomArticles(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<random.number(0...12)).map { _ in UInt8(random.number(0...255)) }
      var tokenizer = Tokenizer(bytes)
      var end = 0
      while tokenizer.next() {
        #expect(tokenizer.range.lowerBound >= end && !tokenizer.word.isEmpty)
        end = tokenizer.range.upperBound
      }
      #expect(end <= bytes.count)
    }
  }

  @Test(
    "The distance of two words counts typing errors",
    arguments: [
      ("peskov", "peskov", 0), ("peskov", "peskof", 1), ("peskov", "pekov", 1),
      ("peskov", "pesskov", 1), ("peskov", "pekskov", 1), ("peskov", "pseskov", 1),
      ("peskov", "pekso", 2), ("abcd", "badc", 2), ("", "ab", 2), ("", "", 0),
      ("peskov", "lavrov", nil), ("abc", "abcdef", nil),
    ] as [(String, String, Int?)])
  func distance(_ first: String, _ second: String, _ expected: Int?) {
    let (a, b) = (Array(first.utf8), Array(second.utf8))
    #expect(EditDistance.between(a, b, atMost: 2) == expected)
    #expect(EditDistance.between(b, a, atMost: 2) == expected)
    guard let expected, expected > 0 else { return }
    #expect(EditDistance.between(a, b, atMost: expected - 1) == nil)
  }

  @Test("The bounded distance is that of the whole table", arguments: 0..<20)
  func distanceAgainstTable(_ seed: Int) {
    var random = RandomArticles(seed: seed)
    for _ in 0..<200 {
      let a = (0..<random.number(0...7)).map { _ in random.number(0...2) }
      let b = (0..<random.number(0...7)).map { _ in random.number(0...2) }
      let whole = Self.table(a, b)
      for limit in 0...2 {
        #expect(EditDistance.between(a, b, atMost: limit) == (whole <= limit ? whole : nil))
      }
    }
  }

  /// The textbook's algorithm.
  private static func table(_ a: [Int], _ b: [Int]) -> Int {
    var d = (0...a.count).map { row in (0...b.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for i in 0..<a.count {
      for j in 0..<b.count {
        d[i + 1][j + 1] = min(
          d[i][j] + (a[i] == b[j] ? 0 : 1), d[i][j + 1] + 1, d[i + 1][j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          d[i + 1][j + 1] = min(d[i + 1][j + 1], d[i - 1][j - 1] + 1)
        }
      }
    }
    return d[a.count][b.count]
  }
}
