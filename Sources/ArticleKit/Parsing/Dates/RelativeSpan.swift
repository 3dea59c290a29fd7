/// How long before the reading of a page something was, as pages print it: "3 hours ago",
/// "yesterday at 15:12".
struct RelativeSpan: Hashable, Sendable {
  enum Unit: UInt8, Hashable, Sendable { case second = 1, minute, hour, day, week, month, year }

  var unit: Unit
  var amount: Int
  /// The time of the day, where it is printed.
  var hour: Int?
  var minute: Int?

  /// The moment so long before another one, as exact as the words are; nil where that has no day,
  /// or no hour where hours count.
  func date(before moment: ArticleDate, raw: String) -> ArticleDate? {
    guard let day = moment.civilDate, amount >= 0, amount < 10_000 else { return nil }
    var date: ArticleDate
    switch unit {
    case .second, .minute, .hour:
      guard let hour = moment.hour else { return nil }
      let length = unit == .hour ? 60 : unit == .minute ? 1 : 0
      let minutes = day.dayNumber * 1440 + hour * 60 + (moment.minute ?? 0) - amount * length
      let then = CivilDate(dayNumber: minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440)
      let rest = minutes - then.dayNumber * 1440
      date = ArticleDate(
        year: then.year, month: then.month, day: then.day, hour: rest / 60,
        minute: unit == .hour ? nil : rest % 60, utcOffset: moment.utcOffset, raw: raw)
    case .day, .week:
      let then = CivilDate(dayNumber: day.dayNumber - amount * (unit == .week ? 7 : 1))
      date = ArticleDate(
        year: then.year, month: then.month, day: then.day, hour: hour, minute: minute,
        utcOffset: hour == nil ? nil : moment.utcOffset, raw: raw)
    case .month:
      let months = day.year * 12 + day.month - 1 - amount
      date = ArticleDate(year: months / 12, month: months % 12 + 1, raw: raw)
    case .year:
      date = ArticleDate(year: day.year - amount, raw: raw)
    }
    guard date.year != nil else { return nil }
    date.inferred = [.year, .month, .day, .hour, .minute].filter { date.knows($0) }
    if hour != nil { date.inferred.removeAll { $0 == .hour || $0 == .minute } }
    date.why = "counted back from the reading of the page, \(moment.iso ?? moment.raw)"
    return date
  }

  /// The words for the units, and how many days ago a named day was.
  static let units: [(unit: Unit, words: String)] = [
    (
      .second,
      "s sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondi"
    ),
    (.second, "секунд секунды секунду 秒 초"),
    (
      .minute,
      "m min mins minute minutes minuten minuto minutos minuti минут минуты минуту мин хвилин "
        + "хвилини хвилину minut minuty minutę minuut minuter minutter dakika minutami menit "
        + "分 分钟 分鐘 분"
    ),
    (
      .hour,
      "h hr hrs hour hours stunde stunden std heure heures hora horas ora ore час часа часов ч "
        + "годин години годину godzin godziny godzinę uur uren timme timmar time timer saat "
        + "hodinami hodinou jam 小时 小時 時間 시간"
    ),
    (
      .day,
      "d day days tag tagen jour jours día dia días dias giorno giorni день дня дней днів дні dni "
        + "dzień dag dagen dagar dage gün dny hari 天 日 일"
    ),
    (
      .week,
      "w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane неделю "
        + "недели недель тиждень тижні тижнів tydzień tygodni tygodnie weken vecka veckor uge "
        + "uger uker hafta týdny minggu 周 週間 주"
    ),
    (
      .month,
      "mo mos month months monat monaten mois mes meses mês mese mesi месяц месяца месяцев maanden "
        + "månad månader måned måneder ay bulan 个月 ヶ月 か月 개월"
    ),
    (
      .year,
      "y yr yrs year years jahr jahren an ans année années año años ano anos anno anni год года лет "
        + "lat rok jaar år yıl tahun 年 년"
    ),
  ]

  static let days: [(ago: UInt8, words: String)] = [
    (0, "today heute aujourd hoy oggi hoje сегодня сьогодні dziś dzisiaj vandaag idag bugün dnes"),
    (0, "오늘 今天 今日"),
    (
      1,
      "yesterday gestern hier ayer ieri ontem вчера вчора wczoraj gisteren igår dün včera kemarin"
    ),
    (1, "어제 昨天 昨日"),
    (2, "vorgestern"),
  ]
}

extension ArticleDate {
  fileprivate func knows(_ component: Component) -> Bool {
    switch component {
    case .year: year != nil
    case .month: month != nil
    case .day: day != nil
    case .hour: hour != nil
    case .minute: minute != nil
    case .second: second != nil
    case .offset: utcOffset != nil
    }
  }
}
