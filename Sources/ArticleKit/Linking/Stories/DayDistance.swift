import Foundation

/// Days on one scale, and how much nearness in time speaks for one story.
enum DayDistance {
  /// The standard deviation of the reports of one story, in days.
  private static let deviation: Float = 3
  /// Stories are taken up again: after so many days half of the similarity still counts.
  private static let halfLife: Float = 7

  /// The number of a day, counted from the year 1; nil if the day is not known.
  static func number(of date: ArticleDate?) -> Int? {
    guard let date, let year = date.year, let month = date.month, let day = date.day else {
      return nil
    }
    // Days before a month, March being the first: Zeller's way.
    let shifted = month < 3 ? year - 1 : year
    let past = (153 * ((month + 9) % 12) + 2) / 5
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + past + day
  }

  /// 1 for the same day or where a day is not known, falling to 0 with the distance.
  static func closeness(_ first: ClosedRange<Int>?, _ second: ClosedRange<Int>?) -> Float {
    guard let first, let second, !first.overlaps(second) else { return 1 }
    let days = Float(
      max(first.lowerBound - second.upperBound, second.lowerBound - first.upperBound))
    return max(exp(-days * days / (2 * deviation * deviation)), halfLife / (halfLife + days))
  }
}
