/// The stretches of two statements that fit best: Smith and Waterman's local alignment over words.
struct WordAlignment: Sendable {
  private static let mismatch: Float = -1
  private static let gap: Float = -0.6

  /// The weight of what fits, less what stands between.
  private(set) var score: Float = 0
  /// The words that fit, by their places in both statements.
  private(set) var pairs: [(first: Int, second: Int)] = []
  /// The longest run of the same words in both.
  private(set) var longestRun = 0

  /// Complexity: the product of the numbers of words.
  init(_ first: StatementForm, _ second: StatementForm) {
    let (rows, columns) = (first.words.count, second.words.count)
    guard rows > 0, columns > 0 else { return }
    enum Step: UInt8 { case stop, both, up, left }
    var steps = [Step](repeating: .stop, count: (rows + 1) * (columns + 1))
    var above = [Float](repeating: 0, count: columns + 1)
    var runsAbove = [Int](repeating: 0, count: columns + 1)
    var best = 0
    for row in 1...rows {
      var current = [Float](repeating: 0, count: columns + 1)
      var runs = [Int](repeating: 0, count: columns + 1)
      let word = first.words[row - 1]
      let weight = first.weights[row - 1]
      for column in 1...columns {
        let other = second.words[column - 1]
        if word.form == other.form {
          runs[column] = runsAbove[column - 1] + 1
          longestRun = max(longestRun, runs[column])
        }
        let fits = word.stem == other.stem
        let both = above[column - 1] + (fits ? weight : Self.mismatch)
        let up = above[column] + Self.gap
        let left = current[column - 1] + Self.gap
        let value = max(0, both, up, left)
        current[column] = value
        let at = row * (columns + 1) + column
        if value > 0 { steps[at] = value == both ? .both : value == up ? .up : .left }
        if value > score {
          score = value
          best = at
        }
      }
      above = current
      runsAbove = runs
    }
    var at = best
    while steps[at] != .stop {
      let (row, column) = (at / (columns + 1), at % (columns + 1))
      switch steps[at] {
      case .both:
        if first.words[row - 1].stem == second.words[column - 1].stem {
          pairs.append((row - 1, column - 1))
        }
        at -= columns + 2
      case .up: at -= columns + 1
      case .left: at -= 1
      case .stop: break
      }
    }
    pairs.reverse()
  }
}
