/// The named character references, sorted, for the longest match in a text.
struct CharacterReferenceTable: Sendable {
  static let shared = CharacterReferenceTable()

  /// A name that stands at the beginning of a text.
  struct Match {
    /// With the semicolon if it has one.
    var length: Int
    var hasSemicolon: Bool
    var first: UInt32
    /// The second code point, 0 if there is none.
    var second: UInt32
  }

  private struct Entry {
    var first: UInt32
    var second: UInt32
    var allowsNoSemicolon: Bool
  }

  /// All names one after the other.
  private var letters: [UInt8] = []
  /// Where each name begins among the letters, and where the last ends.
  private var starts: [Int] = [0]
  private var entries: [Entry] = []
  /// By their first byte, the numbers of the names that begin with it.
  private var numbers: [Range<Int>] = Array(repeating: 0..<0, count: 128)

  private init() {
    let texts = [
      CharacterReferenceNames.capitals, CharacterReferenceNames.smallAToL,
      CharacterReferenceNames.smallMToZ,
    ]
    for text in texts {
      for entry in text.utf8.split(separator: UInt8(ascii: " ")) { add(entry) }
    }
  }

  private mutating func add(_ text: Substring.UTF8View) {
    guard let mark = text.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "!") })
    else { return }
    var values: [UInt32] = [0]
    for byte in text[mark...].dropFirst() {
      if let digit = HexadecimalDigit.value(byte) {
        values[values.count - 1] = values[values.count - 1] << 4 | digit
      } else {
        values.append(0)
      }
    }
    let initial = Int(text[text.startIndex])
    let number = entries.count
    let first = numbers[initial].isEmpty ? number : numbers[initial].lowerBound
    numbers[initial] = first..<number + 1
    letters.append(contentsOf: text[..<mark])
    starts.append(letters.count)
    entries.append(
      Entry(
        first: values[0], second: values.count > 1 ? values[1] : 0,
        allowsNoSemicolon: text[mark] == UInt8(ascii: "!")))
  }

  /// The longest name that the text from an index on begins with.
  ///
  /// Complexity: O(length of the match), and no more than the longest name is looked at: each byte
  /// narrows the sorted names by bisection.
  func longestMatch(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Match? {
    guard start < end, bytes[start] < 0x80 else { return nil }
    var candidates = numbers[Int(bytes[start])]
    var match: Match?
    var depth = 1
    while !candidates.isEmpty {
      let index = start + depth
      let next = index < end ? bytes[index] : 0
      let shortest = candidates.lowerBound
      // The name that ends here, if there is one, comes before those that go on.
      if starts[shortest + 1] - starts[shortest] == depth {
        let entry = entries[shortest]
        let hasSemicolon = next == UInt8(ascii: ";")
        if hasSemicolon || entry.allowsNoSemicolon {
          match = Match(
            length: hasSemicolon ? depth + 1 : depth, hasSemicolon: hasSemicolon,
            first: entry.first, second: entry.second)
        }
        candidates = shortest + 1..<candidates.upperBound
      }
      if next == 0 { break }
      let lower = partition(candidates, depth) { $0 >= next }
      candidates = lower..<partition(lower..<candidates.upperBound, depth) { $0 > next }
      depth += 1
    }
    return match
  }

  /// The first of some sorted names whose byte at a depth fulfils what all after it fulfil too.
  @inline(__always)
  private func partition(
    _ numbers: Range<Int>, _ depth: Int, by isAfter: (UInt8) -> Bool
  ) -> Int {
    var low = numbers.lowerBound
    var high = numbers.upperBound
    while low < high {
      let middle = (low + high) / 2
      if isAfter(letters[starts[middle] + depth]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
