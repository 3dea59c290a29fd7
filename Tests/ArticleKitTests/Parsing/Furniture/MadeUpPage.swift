@testable import ArticleKit

/// A made-up news page: a menu, a headline, paragraphs with things between them, a footer.
struct MadeUpPage {
  var headline = "Harbour town of Elmsford votes to rebuild its lighthouse after the storm"
  var paragraphs = MadeUpPage.english
  /// What stands after the paragraph with this number, counted from 0.
  var inserts: [Int: String] = [:]
  var after = ""

  var text: String {
    var lines = ["Home", "News", "Sport", "Weather", "Sign in", "", headline, ""]
    for (index, paragraph) in paragraphs.enumerated() {
      lines += [paragraph, ""]
      if let insert = inserts[index] { lines += [insert, ""] }
    }
    if !after.isEmpty { lines += [after, ""] }
    lines += ["About us", "Contact", "Privacy policy", "© 2021 The Elmsford Courier"]
    return lines.joined(separator: "\n")
  }

  func article() throws -> Article {
    try ArticlePipeline(reader: StandardPageReader(format: .text)).article(from: Array(text.utf8))
  }

  static let english = [
    "The town council of Elmsford has voted to rebuild the old lighthouse that was badly damaged by the storm last winter, the mayor said on Tuesday.",
    "The work is expected to cost about four million pounds and to take at least two years, and most of the money will come from a fund for historic buildings.",
    "\"We have waited a long time for this decision, and I am glad that it has been made,\" said Martha Quill, who has kept the keys of the tower since 1988.",
    "Fishermen in the harbour have complained that the temporary light on the pier cannot be seen in fog, and that two boats had run aground since January.",
    "The council will ask three firms for their plans before the summer, and the winner is to be chosen by a jury of engineers and residents in the autumn.",
    "Nobody was hurt when the upper part of the tower fell into the sea, but the museum in the keeper's house has been closed to visitors ever since.",
  ]

  static let german = [
    "Der Stadtrat von Elmsdorf hat am Dienstag beschlossen, den alten Leuchtturm wieder aufzubauen, der im vergangenen Winter von einem Sturm schwer beschädigt worden war.",
    "Die Arbeiten sollen rund vier Millionen Euro kosten und mindestens zwei Jahre dauern, und der größte Teil des Geldes kommt aus einem Fonds für alte Bauwerke.",
    "„Wir haben lange auf diese Entscheidung gewartet, und ich bin froh, dass sie gefallen ist“, sagte Martha Kiel, die seit 1988 die Schlüssel des Turms verwahrt.",
    "Die Fischer im Hafen hatten sich beschwert, dass das vorläufige Licht auf der Mole im Nebel nicht zu sehen ist, und dass seit Januar zwei Boote aufgelaufen sind.",
    "Der Rat will noch vor dem Sommer drei Firmen um ihre Pläne bitten, und eine Jury aus Ingenieuren und Anwohnern soll im Herbst entscheiden, wer den Auftrag erhält.",
  ]

  static let russian = [
    "Городской совет Эльмска решил восстановить старый маяк, который был сильно поврежден во время зимнего шторма, сообщил во вторник мэр города.",
    "Работы обойдутся примерно в четыре миллиона рублей и займут не менее двух лет, а большую часть денег выделит фонд охраны исторических зданий.",
    "«Мы долго ждали этого решения, и я рада, что оно наконец принято», — сказала Марта Килина, которая хранит ключи от башни с 1988 года.",
    "Рыбаки жаловались, что временный огонь на пирсе не виден в тумане и что с января на мель сели уже два судна, хотя море было спокойным.",
    "До лета совет попросит три компании представить свои проекты, а осенью жюри из инженеров и жителей города выберет победителя конкурса.",
  ]
}
