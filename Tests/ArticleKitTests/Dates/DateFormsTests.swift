import Testing

@testable import ArticleKit

/// A generator whose numbers follow from its seed.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// A language's months and the ways in which it prints a date and a time.
struct DateForms: Sendable, CustomTestStringConvertible {
  var language: String
  var months: [String]
  /// D, M and Y stand for the parts; a doubled D has two digits.
  var dates: [String]
  /// What stands between date and time; h and m stand for the parts.
  var times: [String]

  init(_ language: String, _ months: String, dates: [String], times: [String]) {
    self.language = language
    self.months = months.split(separator: " ").map(String.init)
    self.dates = dates
    self.times = times
  }

  var testDescription: String { language }
}

@Suite struct DateFormsTests {
  static let forms: [DateForms] = [
    DateForms(
      "English",
      "January February March April May June July August September October November December",
      dates: ["M D, Y", "M DD, Y", "D M Y", "D M, Y", "Dth M Y", "Dth of M, Y", "M Dth, Y"],
      times: [", h:m", " h:m", " at h:m", " - h:m", " | h:m UTC+3", " h:m:30 GMT", " [h:m]"]),
    DateForms(
      "English, short", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
      dates: ["M D, Y", "M. D, Y", "D M Y", "D-M-Y", "DD M, Y"], times: [", h:m", " h:m EST"]),
    DateForms(
      "German",
      "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
      dates: ["D. M Y", "DD. M Y"], times: [", h:m Uhr", " um h:m Uhr", ", h.m Uhr", " h:m"]),
    DateForms(
      "French",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      dates: ["D M Y"], times: [" à hhm", " à h:m", ", h:m", " à h h m"]),
    DateForms(
      "Spanish",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      dates: ["D de M de Y", "D de M del Y", "D M Y", "D de M, Y"],
      times: [", h:m", " a las h:m", " - h:m h"]),
    DateForms(
      "Italian",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
      dates: ["D M Y"], times: [" alle h:m", " alle ore h.m", ", h:m"]),
    DateForms(
      "Portuguese",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
      dates: ["D de M de Y"], times: [" às hhm", " às h:m", ", h:m"]),
    DateForms(
      "Russian",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      dates: ["D M Y", "D M Y г.", "D M Y года"], times: [", h:m", " в h:m", " h:m МСК"]),
    DateForms(
      "Ukrainian",
      "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
      dates: ["D M Y", "D M Y року"], times: [", h:m", " о h:m"]),
    DateForms(
      "Polish",
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
        + "grudnia",
      dates: ["D M Y", "D M Y r."], times: [", h:m", " o h:m", ", godz. h:m"]),
    DateForms(
      "Dutch",
      "januari februari maart april mei juni juli augustus september oktober november december",
      dates: ["D M Y"], times: [", h:m", " om h:m", " h:m uur"]),
    DateForms(
      "Turkish", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
      dates: ["D M Y"], times: [", h:m", " h:m", " saat h:m"]),
    DateForms(
      "Swedish",
      "januari februari mars april maj juni juli augusti september oktober november december",
      dates: ["D M Y"], times: [" kl h:m", " kl. h.m", ", h:m"]),
    DateForms(
      "Danish",
      "januar februar marts april maj juni juli august september oktober november december",
      dates: ["D. M Y"], times: [" kl. h.m", ", h:m"]),
    DateForms(
      "Norwegian",
      "januar februar mars april mai juni juli august september oktober november desember",
      dates: ["D. M Y"], times: [" kl. h:m", ", h:m"]),
    DateForms(
      "Czech",
      "ledna února března dubna května června července srpna září října listopadu prosince",
      dates: ["D. M Y"], times: [" h:m", ", h:m", " v h:m"]),
    DateForms(
      "Indonesian",
      "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
      dates: ["D M Y"], times: [" h:m", " pukul h.m WIB", ", h:m WIB"]),
    DateForms(
      "Romanian",
      "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
        + "decembrie",
      dates: ["D M Y"], times: [", h:m"]),
    DateForms(
      "Arabic",
      "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
      dates: ["D M Y", "DD M Y"], times: [" - h:m", " h:m"]),
    DateForms(
      "Arabic of the Levant and the Maghreb",
      "كانون شباط آذار نيسان أيار حزيران تموز غشت أيلول اكتوبر نونبر دجنبر",
      dates: ["D M Y"], times: [" - h:m"]),
    DateForms(
      "Greek",
      "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου "
        + "Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
      dates: ["D M Y"], times: [", h:m", " h:m"]),
    DateForms(
      "Finnish",
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta "
        + "syyskuuta lokakuuta marraskuuta joulukuuta",
      dates: ["D. M Y"], times: [" klo h.m", ", h:m"]),
    DateForms(
      "Hungarian",
      "január február március április május június július augusztus szeptember október november "
        + "december",
      dates: ["Y. M D."], times: [" h:m", ", h:m"]),
    DateForms(
      "Bulgarian",
      "януари февруари март април май юни юли август септември октомври ноември декември",
      dates: ["D M Y", "D M Y г."], times: [", h:m"]),
    DateForms(
      "Croatian",
      "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga "
        + "prosinca",
      dates: ["D. M Y"], times: [" h:m"]),
    DateForms(
      "Serbian",
      "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
      dates: ["D. M Y"], times: [" h:m"]),
    DateForms(
      "Slovak",
      "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
      dates: ["D. M Y"], times: [" h:m", " o h:m"]),
    DateForms(
      "Catalan",
      "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
      dates: ["D de M de Y", "D M Y"], times: [", h:m"]),
    DateForms(
      "Hebrew",
      "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
      dates: ["D M Y"], times: [", h:m"]),
    DateForms(
      "Hindi", "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
      dates: ["D M Y"], times: [", h:m"]),
    DateForms(
      "numbers", "01 02 03 04 05 06 07 08 09 10 11 12",
      dates: ["Y-M-DD", "Y/M/DD", "DD.M.Y", "Y年M月DD日", "Y년 M월 DD일", "DD. M. Y"],
      times: [" h:m", " h:m:59", ", h:m", " h:m (UTC+5:30)"]),
    DateForms(
      "ISO 8601", "01 02 03 04 05 06 07 08 09 10 11 12", dates: ["Y-M-DD"],
      times: ["Th:mZ", "Th:m:00Z", "Th:m:00.000+03:00", "Th:m-0500", "Th:m:00-05:00"]),
  ]

  /// Every form finds the very date that was printed, alone and inside a sentence.
  @Test(arguments: forms)
  func readsWhatWasPrinted(_ forms: DateForms) {
    var random = SeededGenerator(state: 20_170_424)
    for dateForm in forms.dates {
      for timeForm in [""] + forms.times {
        for _ in 0..<12 {
          let year = Int.random(in: 1970...2069, using: &random)
          let month = Int.random(in: 1...12, using: &random)
          let length = ArticleDate.days(inMonth: month, ofYear: year)
          let day = Int.random(in: 1...length, using: &random)
          let hour = Int.random(in: 0...23, using: &random)
          let minute = Int.random(in: 0...59, using: &random)
          var text = Self.date(dateForm, year: year, month: forms.months[month - 1], day: day)
          text += Self.time(timeForm, hour: hour, minute: minute)
          for context in ["", "(", "> "] {
            let end = context.isEmpty ? "" : context == "(" ? ")" : "\n\nNext"
            let matches = DateScanner.matches(in: context + text + end)
            let date = matches.first?.date
            let known = [date?.year, date?.month, date?.day, date?.hour, date?.minute]
            let expected = timeForm.isEmpty ? [nil, nil] : [hour, minute]
            let isRight =
              matches.count == 1 && known == [year, month, day] + expected && date?.raw == text
            if !isRight {
              Issue.record("\(text): \(matches.map(\.date.edtf)) \(matches.map(\.date.raw))")
            }
          }
        }
      }
    }
  }

  private static func date(_ form: String, year: Int, month: String, day: Int) -> String {
    var result = ""
    for character in form.replacing("DD", with: "Z").replacing("Dth", with: "O") {
      switch character {
      case "D": result += String(day)
      case "Z": result += padded(day)
      case "O": result += String(day) + ordinal(day)
      case "M": result += month
      case "Y": result += String(year)
      default: result.append(character)
      }
    }
    return result
  }

  private static func time(_ form: String, hour: Int, minute: Int) -> String {
    // The first "h" and "m" that stand alone; those of words stay.
    for pattern in ["h:m", "h.m", "hhm", "h h m"] {
      guard let range = form.firstRange(of: pattern) else { continue }
      let separator =
        pattern == "hhm"
        ? "h" : pattern == "h h m" ? " h " : String(pattern.dropFirst().first ?? ":")
      return form.replacingCharacters(
        range, with: padded(hour) + separator + padded(minute))
    }
    return form
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func ordinal(_ day: Int) -> String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }

  /// Ambiguous numbers keep both readings, and either order gives the date back.
  @Test func readsNumbersInBothOrders() {
    var random = SeededGenerator(state: 7)
    for _ in 0..<500 {
      let year = Int.random(in: 1970...2069, using: &random)
      let day = Int.random(in: 1...12, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      for separator in ["/", "-"] {
        let text = "\(Self.padded(day))\(separator)\(Self.padded(month))\(separator)\(year)"
        let expected = ArticleDate(year: year, month: month, day: day)
        let other = ArticleDate(year: year, month: day, day: month)
        let open = DateScanner.matches(in: text).first?.date
        #expect(open?.isAmbiguous == (day != month))
        if day != month { #expect(open?.alternatives == [expected.edtf, other.edtf]) }
        #expect(DateScanner.matches(in: text, order: .dayFirst).first?.date.edtf == expected.edtf)
        #expect(DateScanner.matches(in: text, order: .monthFirst).first?.date.edtf == other.edtf)
      }
    }
  }

  /// No bytes trap, and every match lies in the range, in order.
  @Test func survivesEveryInput() {
    var random = SeededGenerator(state: 99)
    let parts = (DateScannerTests.english + DateScannerTests.languages + DateScannerTests.numbers)
      .map { Array($0.text.utf8) }
    for text in parts {
      for start in 0...text.count {
        Self.check(text, start..<text.count)
        Self.check(text, 0..<start)
      }
    }
    for _ in 0..<1000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let part = parts.randomElement(using: &random) ?? []
        let cut = Int.random(in: 0...part.count, using: &random)
        bytes += Bool.random(using: &random) ? Array(part[..<cut]) : Array(part[cut...])
        if Bool.random(using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      }
      Self.check(bytes, bytes.indices)
    }
    for _ in 0..<1000 {
      let signs =
        Array("0123456789/-.: ,TZ+'()[]".utf8) + [0xC2, 0xA0, 0xE5, 0xB9, 0xB4, 0xFF, 0xE2]
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        signs.randomElement(using: &random) ?? 0
      }
      Self.check(bytes, bytes.indices)
    }
  }

  private static func check(_ bytes: [UInt8], _ range: Range<Int>) {
    var floor = range.lowerBound
    for match in DateScanner.matches(in: bytes, range: range) {
      #expect(match.range.lowerBound >= floor && !match.range.isEmpty)
      #expect(match.range.upperBound <= range.upperBound)
      #expect(match.isRelative || match.date.year != nil || match.date.day != nil)
      floor = match.range.upperBound
    }
    _ = URLDate.date(in: String(decoding: bytes[range], as: UTF8.self))
    var evidence = YearEvidence()
    evidence.read(bytes, range: range, as: .text)
    evidence.readReport(bytes, range: range, month: 4, day: 24)
  }

  /// Inputs that make a careless scanner slow.
  @Test(arguments: [
    "1 ", "May ", "May 1-", "1 of ", "Sunday, ", "12:", "1.", "2017-", "a", "é", "年1月", "(12:30 ",
    "12:30 at ", " \t", "1\n", "vor 3 ", "0",
  ])
  func staysLinear(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 120_000 / unit.utf8.count).utf8)
    let time = ContinuousClock().measure {
      _ = DateScanner.matches(in: bytes, range: bytes.indices)
    }
    // Far less even in a debug build; a quadratic scanner needs minutes.
    #expect(time < .seconds(10))
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
