import StoreChecks
import Testing

@testable import ArticleKit

@Suite("Stems of words")
struct StemmerTests {
  @Test(
    "English words lose their endings step by step",
    arguments: [
      // Plurals.
      ("bridges", "bridg"), ("bridge", "bridg"), ("crosses", "cross"), ("cross", "cross"),
      ("ferries", "ferri"), ("ferry", "ferri"), ("pies", "pie"), ("tied", "tie"),
      ("campus", "campus"), ("gaps", "gap"), ("gas", "gas"), ("kiwis", "kiwi"),
      // Forms of verbs.
      ("agreed", "agre"), ("feed", "feed"), ("proceed", "proceed"), ("exceedingly", "exceed"),
      ("flooded", "flood"), ("flooding", "flood"), ("floods", "flood"), ("red", "red"),
      ("sing", "sing"), ("rotating", "rotat"), ("enabled", "enabl"), ("sized", "size"),
      ("stopped", "stop"), ("stopping", "stop"), ("added", "add"), ("fizzed", "fizz"),
      ("hoping", "hope"), ("snowing", "snow"), ("repairing", "repair"), ("lying", "lie"),
      ("dyed", "dy"), ("evening", "evening"), ("outing", "outing"), ("herring", "herring"),
      ("shouting", "shout"), ("repeatedly", "repeat"), ("wording", "word"),
      // y.
      ("cry", "cri"), ("by", "by"), ("say", "say"), ("enjoyed", "enjoy"), ("youth", "youth"),
      ("sayings", "say"), ("flying", "fli"),
      // Longer endings.
      ("conditional", "condit"), ("rational", "ration"), ("organization", "organiz"),
      ("organizer", "organiz"), ("hopefulness", "hope"), ("gratefully", "grate"),
      ("carelessly", "careless"), ("dangerously", "danger"), ("sensibility", "sensibl"),
      ("geologist", "geolog"), ("geology", "geolog"), ("activity", "activ"),
      ("electrical", "electr"), ("formalize", "formal"), ("formative", "format"),
      ("goodness", "good"), ("government", "govern"), ("replacement", "replac"),
      ("adoption", "adopt"), ("communion", "communion"), ("opinion", "opinion"),
      ("relate", "relat"), ("rate", "rate"), ("controlled", "control"), ("roll", "roll"),
      ("wolfish", "wolfish"), ("quickly", "quick"), ("family", "famili"),
      // Openings that count as a whole.
      ("generally", "general"), ("generate", "generat"), ("communities", "communiti"),
      ("organs", "organ"), ("pasted", "paste"), ("universal", "universal"),
      ("emergency", "emergenc"),
      // Words that no rule fits.
      ("skies", "sky"), ("sky", "sky"), ("news", "news"), ("early", "earli"), ("bias", "bias"),
      ("only", "onli"), ("atlas", "atlas"),
    ])
  func english(_ word: String, _ stem: String) {
    #expect(Self.stem(word) == stem)
  }

  @Test(
    "Russian words lose their endings",
    arguments: [
      ("мосты", "мост"), ("моста", "мост"), ("мостами", "мост"), ("мост", "мост"),
      ("красивая", "красив"), ("красивейший", "красив"), ("говорил", "говор"),
      ("говорила", "говор"), ("сказавшись", "сказа"), ("читающий", "чита"), ("радость", "радост"),
      ("крепость", "крепост"), ("ценность", "ценност"), ("река", "рек"), ("реки", "рек"),
      ("выборы", "выбор"), ("выборах", "выбор"), ("длинный", "длин"), ("соль", "сол"),
      ("а", "а"), ("в", "в"), ("вдв", "вдв"),
    ])
  func russian(_ word: String, _ stem: String) {
    #expect(Self.stem(word) == stem)
  }

  @Test(
    "Other words stay as they are",
    arguments: ["", "a", "19", "covid19", "2017s", "東", "αθηνα", "straße", "їж", "abcй", "سلام"])
  func others(_ word: String) {
    #expect(Self.stem(word) == word)
  }

  @Test("A stem of any letters is no longer than its word, and never empty", arguments: 0..<200)
  func anyWord(_ seed: Int) {
    var random = RandomArticles(seed: seed)
    let parts = [
      "a", "e", "y", "s", "ed", "ing", "ly", "ss", "eed", "ational", "iti", "l", "x", "past", "t",
      "ion", "ement", "ogi", "li", "us", "ие", "вши", "ать", "ост", "ь", "н", "ейш", "ся", "ї",
    ]
    for _ in 0..<200 {
      let word = (0..<random.number(1...6)).map { _ in random.pick(parts) }.joined()
      let stem = Self.stem(word)
      #expect(stem.utf8.count <= word.utf8.count && !stem.isEmpty, "\(word)")
      // What a scan relies on to look at few words.
      let opening = SoughtWord(Array(stem.utf8), .whole, isStem: true).opening
      #expect(Array(word.utf8).starts(with: opening), "\(word), \(stem)")
    }
  }

  private static func stem(_ word: String) -> String {
    String(decoding: Stemmer.stem(Array(word.utf8)), as: UTF8.self)
  }
}
