/// What changed from one text to another, word by word.
///
/// ```swift
/// for run in TextDifference(from: old, to: new).runs where run.kind != .same {
///   print(run.kind, run.text)
/// }
/// ```
public struct TextDifference: Sendable, Hashable {
  /// Words side by side that are in both texts or in one alone.
  public struct Run: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      case same, removed, added
    }

    public var kind: Kind
    /// The words as they stand in their text, blanks and marks after them included.
    public var text: String

    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  public private(set) var runs: [Run] = []

  /// Compares two texts.
  ///
  /// - Complexity: the product of the number of words and of changes; texts of more than 2,000
  ///   words that differ are compared between their common beginning and end, in pieces.
  public init(from old: String, to new: String) {
    let (first, second) = (Self.pieces(of: old), Self.pieces(of: new))
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var end = 0
    while end < min(first.count, second.count) - start,
      first[first.count - 1 - end] == second[second.count - 1 - end]
    {
      end += 1
    }
    add(.same, first[..<start])
    let firstEnd = first.count - end
    let secondEnd = second.count - end
    var (at, to) = (start, start)
    while at < firstEnd || to < secondEnd {
      let one = Array(first[at..<min(firstEnd, at + Self.chunk)])
      let two = Array(second[to..<min(secondEnd, to + Self.chunk)])
      compare(one, two)
      at += one.count
      to += two.count
    }
    add(.same, first[firstEnd...])
  }

  private static let chunk = 2000

  private mutating func compare(_ old: [Substring], _ new: [Substring]) {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var (at, to) = (0, 0)
    while at < old.count || to < new.count {
      if at < old.count, removed.contains(at) {
        add(.removed, old[at...at])
        at += 1
      } else if to < new.count, added.contains(to) {
        add(.added, new[to...to])
        to += 1
      } else if at < old.count {
        add(.same, old[at...at])
        at += 1
        to += 1
      } else {
        break
      }
    }
  }

  private mutating func add(_ kind: Run.Kind, _ pieces: ArraySlice<Substring>) {
    guard !pieces.isEmpty else { return }
    if runs.last?.kind == kind {
      runs[runs.count - 1].text += pieces.joined()
    } else {
      runs.append(Run(kind, pieces.joined()))
    }
  }

  /// The words, each with the blanks after it.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    var wasBlank = false
    while index < text.endIndex {
      let isBlank = text[index].isWhitespace
      if wasBlank, !isBlank {
        pieces.append(text[start..<index])
        start = index
      }
      wasBlank = isBlank
      index = text.index(after: index)
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}
