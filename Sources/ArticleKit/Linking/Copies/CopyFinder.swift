import Foundation

/// Finds near-duplicates: copies with words changed, parts cut, or other text around them.
///
/// ```swift
/// var finder = CopyFinder()
/// for article in articles {
///   for copy in finder.insert(article) { print(copy.kind, copy.first, copy.containment) }
/// }
/// ```
///
/// An insertion costs the same however many articles there are.
public struct CopyFinder: Sendable {
  /// What part of the shorter text a copy has at least: one word in ten changed leaves half of its
  /// runs of five words, and of those chosen a third.
  private static let leastContainment = 0.2
  private static let leastShared = 3
  /// A run of words that so many articles have is a phrase, and finds no further copies.
  private static let mostArticles = 64

  private struct Entry: Sendable {
    var id: Article.ID
    var version: String
    var fingerprint: TextFingerprint
    var outlet: String?
    var date: ArticleDate?
  }

  private var entries: [Entry] = []
  private var index: [UInt32: [Int]] = [:]

  public init() {}

  /// Adds an article.
  ///
  /// - Returns: the copies of it among those inserted before, the fullest first.
  @discardableResult
  public mutating func insert(_ article: Article) -> [ArticleCopy] {
    let entry = Entry(
      id: article.id, version: article.version, fingerprint: TextFingerprint(article),
      outlet: article.url?.host()?.lowercased() ?? article.publisher?.name.lowercased(),
      date: article.datePublished)
    var counts: [Int: Int] = [:]
    for digest in entry.fingerprint.digests {
      let list = index[digest, default: []]
      for number in list { counts[number, default: 0] += 1 }
      if list.count < Self.mostArticles { index[digest, default: []].append(entries.count) }
    }
    let copies = counts.keys.sorted().compactMap { copy(entry, of: entries[$0]) }
    entries.append(entry)
    return copies.sorted { $0.containment > $1.containment }
  }

  private func copy(_ entry: Entry, of known: Entry) -> ArticleCopy? {
    let shared = entry.fingerprint.shared(with: known.fingerprint)
    let (one, two) = (entry.fingerprint.digests.count, known.fingerprint.digests.count)
    let least = min(one, two)
    guard shared >= min(Self.leastShared, least), least > 0 else { return nil }
    let containment = Double(shared) / Double(least)
    guard containment >= Self.leastContainment else { return nil }
    let isSamePlace = entry.id == known.id || entry.outlet != nil && entry.outlet == known.outlet
    return ArticleCopy(
      entry.version == known.version ? .identical : isSamePlace ? .version : .copy,
      first: known.id, second: entry.id, containment: containment,
      resemblance: Double(shared) / Double(one + two - shared), older: older(known, entry))
  }

  private func older(_ first: Entry, _ second: Entry) -> Article.ID? {
    guard let one = first.date?.moment, let two = second.date?.moment else { return nil }
    if one.day != two.day { return one.day < two.day ? first.id : second.id }
    // On one day only the clock decides, where both tell it in the same way.
    guard let early = one.minute, let late = two.minute, one.offset == two.offset, early != late
    else { return nil }
    return early < late ? first.id : second.id
  }
}

extension ArticleDate {
  /// The day's number, and the minutes since midnight as printed with their offset from UTC.
  fileprivate var moment: (day: Int, minute: Int?, offset: Int?)? {
    guard let day = DayDistance.number(of: self) else { return nil }
    return (day, hour.map { $0 * 60 + (minute ?? 0) }, utcOffset)
  }
}
