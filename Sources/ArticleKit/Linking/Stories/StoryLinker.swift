/// Puts articles together that tell of the same events.
///
/// ```swift
/// var linker = StoryLinker()
/// for article in articles { linker.insert(article) }
/// for story in linker.stories() { print(story.headline ?? "–", story.articles.count) }
/// ```
///
/// Articles are compared by their words, names, lead and numbers, rare ones weighing more, and by
/// their days where those are known. Up to ``Options/batchSize`` articles the order of insertion
/// does not matter; of more, what is very much alike is put together batch by batch, and the rest
/// when ``stories(progress:)`` is called.
///
/// An insertion costs the same however many articles are linked, about 2 kB of memory included.
public struct StoryLinker: Sendable {
  public struct Options: Sendable, Hashable {
    /// How alike articles must be on average to be one story, from 0 to 1.
    public var threshold: Float = 0.13
    /// How many articles wait before they are put together.
    public var batchSize = 2048
    /// After so many further articles a story that none joined is closed.
    public var idleLimit = 200_000

    public init() {}
  }

  struct Entry: Sendable {
    var id: Article.ID
    var headline: String?
    var date: ArticleDate?
    var vector = FeatureVector()
  }

  public let options: Options
  private var entries: [Entry] = []
  private var known: Set<Article.ID> = []
  private var frequencies = DocumentFrequencies()
  private var waiting: [(entry: Int, features: StoryFeatures)] = []
  private var clusters = StoryClusters()

  public init(options: Options = Options()) {
    self.options = options
  }

  /// The number of articles.
  public var count: Int { entries.count }

  /// Adds an article; one whose ID is known already is passed over.
  ///
  /// - Returns: whether it was added.
  @discardableResult
  public mutating func insert(_ article: Article) -> Bool {
    insert(Reading(of: article))
  }

  /// What linking reads of an article: the part of an insertion that several threads can do.
  public struct Reading: Sendable {
    let entry: Entry
    let features: StoryFeatures

    public init(of article: Article) {
      entry = Entry(id: article.id, headline: article.headline, date: article.datePublished)
      features = StoryFeatures(article)
    }
  }

  /// Adds an article that was read elsewhere.
  @discardableResult
  public mutating func insert(_ reading: Reading) -> Bool {
    guard known.insert(reading.entry.id).inserted else { return false }
    frequencies.add(reading.features.counts.lazy.map(\.feature))
    waiting.append((entries.count, reading.features))
    entries.append(reading.entry)
    if waiting.count >= options.batchSize { settle() }
    return true
  }

  /// Adds the articles of a stream or store as they come.
  ///
  /// - Parameter progress: told the number of articles inserted, now and then.
  /// - Throws: what the stream throws, and `CancellationError`.
  public mutating func insert<Articles: AsyncSequence>(
    _ articles: Articles, progress: (Int) -> Void = { _ in }
  ) async throws where Articles.Element == Article {
    for try await article in articles {
      try Task.checkCancellation()
      insert(article)
      if entries.count & 255 == 0 { progress(entries.count) }
    }
    progress(entries.count)
  }

  /// Gives the waiting articles clusters of their own.
  private mutating func place() -> [Int] {
    let new = waiting.map { entry, features in
      let vector = features.vector(frequencies, keeping: StoryClusters.vectorLimit)
      entries[entry].vector = vector
      return clusters.add(
        vector, member: entry, day: DayDistance.number(of: entries[entry].date))
    }
    waiting = []
    clusters.findNeighbours(of: new, threshold: options.threshold / 2)
    return new
  }

  /// Puts together what is very much alike, so that later articles meet few clusters.
  private mutating func settle() {
    let new = place()
    clusters.merge(from: new, threshold: 2 * options.threshold) { _ in }
    if entries.count > options.idleLimit {
      clusters.retire(before: entries.count - options.idleLimit)
    }
  }

  /// The stories of all articles, an article that is alone included: the one with the most
  /// articles first, equal ones in the order of insertion.
  ///
  /// Later insertions may still move an article.
  ///
  /// - Parameter progress: told the part done, from 0 to 1; what it throws ends the work.
  /// - Complexity: linear in the number of articles.
  public func stories<Failure: Error>(
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Story] {
    var copy = self
    _ = copy.place()
    let numbers = copy.clusters.numbers
    let all = Double(max(1, numbers.count))
    func report(_ done: Int, _ from: Double, _ to: Double) throws(Failure) {
      try progress(from + (to - from) * min(1, Double(done) / all))
    }
    try copy.clusters.merge(from: numbers, threshold: options.threshold) {
      (done) throws(Failure) in try report(done, 0, 0.6)
    }
    try copy.clusters.mergeLeftovers(upTo: 4, threshold: options.threshold * 0.5, lead: 1.5) {
      (done) throws(Failure) in try report(done, 0.6, 0.9)
    }
    let groups = copy.clusters.numbers.compactMap { copy.clusters.clusters[$0]?.members.sorted() }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var stories: [Story] = []
    stories.reserveCapacity(groups.count)
    for (done, group) in groups.enumerated() {
      if done & 255 == 0 { try progress(0.9 + 0.1 * Double(done) / Double(groups.count)) }
      stories.append(StoryWriter(group.map { copy.entries[$0] }).story)
    }
    return stories
  }

  /// The stories of all articles; see ``stories(progress:)``.
  public func stories() -> [Story] { stories { (_) throws(Never) in } }
}
