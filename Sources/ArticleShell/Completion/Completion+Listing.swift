extension Completion {
  /// The candidates in columns, as `ls` would show them; at most so many that they fill a screen.
  public func listing(columns: Int, mostLines: Int = 20) -> [TerminalText] {
    let labels = candidates.map { TerminalText($0.label) }
    let widest = labels.map(\.columns).max() ?? 0
    let across = max(1, (columns + 1) / (widest + 2))
    let down = (labels.count + across - 1) / across
    var lines = (0..<min(down, mostLines)).map { row in
      stride(from: row, to: labels.count, by: down).reduce(into: TerminalText()) { line, index in
        let isLast = index + down >= labels.count
        line.append(labels[index].fitted(to: widest, padding: isLast ? .none : .right))
        if !isLast { line.append("  ") }
      }
    }
    if down > mostLines { lines.append("… \(labels.count) in all") }
    return lines
  }
}
