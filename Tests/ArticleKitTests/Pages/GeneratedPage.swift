import Foundation
import StoreChecks

/// An arbitrary page of a news site, the same one for the same seed.
struct GeneratedPage {
  enum Form: String, CaseIterable {
    case plain, filled, markdown, bulleted
  }

  private(set) var form: Form
  private(set) var bytes: [UInt8] = []
  private(set) var encoding: String.Encoding
  private var random: RandomArticles
  private var isCyrillic: Bool

  init(seed: Int) {
    random = RandomArticles(seed: seed)
    form = Form.allCases[seed % Form.allCases.count]
    isCyrillic = random.chance(40)
    encoding = random.pick([
      .utf8, .utf8, .utf16LittleEndian, .utf16BigEndian,
      isCyrillic ? .windowsCP1251 : .windowsCP1252,
    ])
    let text = page()
    bytes = encoded(text)
  }

  /// The label that a server would send, nil where the bytes tell by themselves.
  var label: String? {
    switch encoding {
    case .windowsCP1251: "windows-1251"
    case .windowsCP1252: "windows-1252"
    default: nil
    }
  }

  private mutating func encoded(_ text: String) -> [UInt8] {
    // The mark is left out at times where the reader can do without.
    let mark = encoding == .utf16BigEndian || encoding == .utf16LittleEndian || random.chance(30)
    let data = (mark && label == nil ? "\u{FEFF}" + text : text).data(using: encoding) ?? Data()
    return Array(data)
  }

  private mutating func page() -> String {
    var lines: [String] = []
    for _ in 0..<random.number(2...9) { lines.append(item(words(1...3))) }
    lines += ["", heading(words(5...10)), ""]
    if random.chance(50) { lines += [words(9...16) + ".", ""] }
    lines += [isCyrillic ? "Иван Петров" : "By Jane Doe", random.pick(Self.dates), ""]
    for index in 0..<random.number(4...9) {
      if index > 1, random.chance(20) { lines += [heading(words(2...5)), ""] }
      lines += [paragraph(), ""]
      if random.chance(15) { lines += (0..<3).map { _ in item(sentence()) } + [""] }
    }
    lines += [isCyrillic ? "Читайте также" : "Read also"]
    for _ in 0..<random.number(1...4) { lines.append(item(link(words(5...9)))) }
    lines += ["", "© 2020 " + words(2...3)]
    let end = random.pick(["\n", "\n", "\r\n", "\r"])
    return lines.joined(separator: end)
  }

  private static let dates = [
    "24 April 2017", "2020-11-13 11:53", "05.06.2017 17:35", "May 1, 2019",
  ]

  private mutating func heading(_ text: String) -> String {
    switch form {
    case .markdown: String(repeating: "#", count: random.number(1...3)) + " " + text
    case .bulleted: "## " + text + random.pick(["", " ##"])
    case .plain, .filled: text
    }
  }

  private mutating func item(_ text: String) -> String {
    switch form {
    case .markdown: "* " + (random.chance(50) ? link(text) : text)
    case .bulleted: random.pick(["* ", "- ", "• ", "  + ", "    o "]) + text
    case .plain, .filled: text
    }
  }

  private mutating func link(_ text: String) -> String {
    guard form == .markdown else { return text }
    let title = random.chance(20) ? " \"a title\"" : ""
    return "[\(text)](https://paper.example/\(random.number(1...999))\(title))"
  }

  private mutating func paragraph() -> String {
    let text = (0..<random.number(2...5)).map { _ in sentence() }.joined(separator: gap())
    guard form == .filled else { return text }
    return HardWrapTests.filled(text, to: 72, indent: "  ")
  }

  private mutating func sentence() -> String {
    var text = words(8...18)
    switch random.number(0...9) {
    case 0: text += ", “" + words(3...8) + ",” "
    case 1: text = "\"" + text + ",\" " + (isCyrillic ? "сказал он" : "he said")
    case 2: text += " & " + words(1...2) + " &amp; " + words(1...2)
    case 3: text += gap() + "&quot;" + words(1...3) + "&quot;&nbsp;" + words(1...3)
    case 4 where form == .markdown:
      text +=
        " " + random.pick(["**", "*", "_"]).wrapping(words(1...3)) + gap() + link(words(1...4))
    case 5 where form == .markdown:
      text =
        link(words(1...2)) + random.pick(["", ",", " "]) + words(2...5) + " \\[sic\\] `code` x"
        + "![picture](/p.jpg) "
    case 6: text += "&#8217;s " + words(2...4)
    default: break
    }
    return text + random.pick([".", ".", ".", "?", "!"])
  }

  private mutating func gap() -> String {
    random.pick([" ", " ", " ", "  ", "\u{A0}", " \u{A0}", "\t"])
  }

  private mutating func words(_ count: ClosedRange<Int>) -> String {
    let list = isCyrillic ? Self.cyrillicWords : Self.latinWords
    var text = (0..<random.number(count)).map { _ in random.pick(list) }.joined(separator: " ")
    if let first = text.first { text = first.uppercased() + text.dropFirst() }
    return text
  }

  private static let latinWords = """
    the river bridge of council and flood a café water in town said mayor which was closed for two \
    days after storm élan that road über had been their by ships harbour naïve will return
    """.split(separator: " ").map(String.init)

  private static let cyrillicWords = """
    мост и река в город что мэр не после шторма был закрыт на два дня совет который вернётся \
    корабли порт дорога об этом сообщил для из воды его они будет открыт снова
    """.split(separator: " ").map(String.init)
}

extension String {
  fileprivate func wrapping(_ text: String) -> String { self + text + self }
}
