extension ArticleDate {
  /// The first moment that the date may mean, in seconds from the start of the year 1.
  ///
  /// Without an offset it is taken as in UTC. Nil without a year.
  package var firstMoment: Int? {
    guard let year else { return nil }
    let past = year - 1
    var days = past * 365 + past / 4 - past / 100 + past / 400
    for earlier in 1..<(month ?? 1) { days += Self.days(inMonth: earlier, ofYear: year) }
    days += (day ?? 1) - 1
    let minutes = (days * 24 + (hour ?? 0)) * 60 + (minute ?? 0)
    return minutes * 60 + (second ?? 0) - (utcOffset ?? 0)
  }
}

extension Article {
  /// Where an article stands in a store: newest first, those without a date last, then by ID.
  package struct Place: Comparable, Sendable {
    package var moment: Int
    package var id: ID

    package static func < (left: Place, right: Place) -> Bool {
      left.moment != right.moment ? left.moment > right.moment : left.id < right.id
    }
  }

  package var place: Place {
    Place(moment: datePublished?.firstMoment ?? .min, id: id)
  }
}
