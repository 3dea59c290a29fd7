/// The stretches of prose on a page: blocks that the first look took for prose, with gaps of at most
/// two blocks between them.
struct ProseRuns: Sendable {
  struct Run: Sendable {
    var mass: Float = 0
    var blocks = 0
    /// Runs between this one and the heaviest, negative before it.
    var distanceFromHeaviest = 0
    /// Words of readers' comments for each block of the run.
    var comments: Float = 0
  }

  private var runs: [Run] = []
  /// The run of each block, or of the nearest one before it.
  private var indexes: [Int32] = []

  init(_ first: [Float], _ shapes: [BlockShape]) {
    indexes.reserveCapacity(first.count)
    var gap = 3
    for index in first.indices {
      let isProse = first[index] > 0.5 && shapes[index].characters > 40
      if !isProse, gap > 2 {
        // Menus are made of these.
        indexes.append(Int32(truncatingIfNeeded: runs.count - 1))
        continue
      }
      if isProse {
        if gap > 2 { runs.append(Run()) }
        gap = 0
        let last = runs.count - 1
        runs[last].mass += first[index] * Float(min(shapes[index].characters, 1000))
        runs[last].blocks += 1
      } else {
        gap += 1
      }
      if !runs.isEmpty, gap <= 2 {
        runs[runs.count - 1].comments += Float(shapes[index].classes[.comment])
      }
      indexes.append(Int32(runs.count - 1))
    }
    let heaviest = runs.indices.max { runs[$0].mass < runs[$1].mass } ?? 0
    for index in runs.indices {
      runs[index].distanceFromHeaviest = index - heaviest
      runs[index].comments /= Float(max(1, runs[index].blocks))
    }
  }

  /// The run that a block is in, or the one before it.
  func run(of index: Int) -> Run {
    let run = Int(indexes[index])
    return run >= 0 ? runs[run] : runs.first ?? Run()
  }
}
