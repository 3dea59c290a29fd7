import Testing

@testable import ArticleKit

@Suite("Words as linking compares them")
struct WordScannerTests {
  private func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    Stemming.stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "Forms of one word have one stem",
    arguments: [
      ["attach", "attaches", "attached", "attaching"], ["city", "cities"],
      ["interfere", "interferes", "interfered", "interfering"], ["stop", "stopped", "stopping"],
      ["class", "classes"],
    ])
  func stems(forms: [String]) { #expect(Set(forms.map(stem)).count == 1) }

  @Test(arguments: ["", "a", "is", "2017", "sing", "red", "ss", "eed"])
  func shortWordsStay(word: String) { #expect(!stem(word).isEmpty || word.isEmpty) }

  @Test func rangesGiveTheWords() {
    let text = "Über 3 Brücken, “Why not?” – 東京 и Москва."
    let words = WordScanner.words(of: text)
    let bytes = Array(text.utf8)
    let found = words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == ["Über", "3", "Brücken", "Why", "not", "東京", "и", "Москва"])
    #expect(words[2].end == .comma && words[4].end == .sentence)
    #expect(words[3].startsSentence && !words[2].startsSentence && words[2].isCapital)
    #expect(words[1].isNumber)
  }

  @Test func scriptsWithoutBlanksAreCutInPairs() {
    #expect(WordScanner.words(of: "東京都").count == 2)
    #expect(WordScanner.words(of: "東").count == 1)
  }
}
