/// A set of numbers below a bound, a bit for each.
package struct Bitmap: Sendable, Hashable {
  package private(set) var words: [UInt64]
  /// The bound.
  package let count: Int

  /// Makes an empty or a full set.
  package init(count: Int, isFull: Bool = false) {
    self.count = count
    words = [UInt64](repeating: isFull ? ~0 : 0, count: (count + 63) / 64)
    if isFull { trim() }
  }

  /// Makes a set of words as ``words`` gives them; missing ones are empty, further ones left out.
  package init(words: [UInt64], count: Int) {
    self.count = count
    let needed = (count + 63) / 64
    self.words = Array(words.prefix(needed))
    if self.words.count < needed {
      self.words += [UInt64](repeating: 0, count: needed - self.words.count)
    }
    trim()
  }

  private mutating func trim() {
    if count % 64 != 0, let last = words.indices.last {
      words[last] &= (1 << UInt64(count % 64)) - 1
    }
  }

  package subscript(_ number: Int) -> Bool {
    get { words[number >> 6] & 1 << UInt64(number & 63) != 0 }
    set {
      if newValue {
        words[number >> 6] |= 1 << UInt64(number & 63)
      } else {
        words[number >> 6] &= ~(1 << UInt64(number & 63))
      }
    }
  }

  /// How many numbers are in the set.
  package var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether any number of a range, both ends included, is in the set.
  func intersects(_ first: Int, _ last: Int) -> Bool {
    let (from, to) = (first >> 6, last >> 6)
    let low = ~UInt64(0) << UInt64(first & 63)
    let high = ~UInt64(0) >> UInt64(63 - last & 63)
    if from == to { return words[from] & low & high != 0 }
    if words[from] & low != 0 || words[to] & high != 0 { return true }
    var at = from + 1
    while at < to {
      if words[at] != 0 { return true }
      at += 1
    }
    return false
  }

  /// The first number of the set that is not before another; nil if there is none.
  func first(from number: Int) -> Int? {
    guard number < count else { return nil }
    var at = number >> 6
    var word = words[at] & ~UInt64(0) << UInt64(number & 63)
    while word == 0 {
      at += 1
      guard at < words.count else { return nil }
      word = words[at]
    }
    return at << 6 | word.trailingZeroBitCount
  }

  mutating func formIntersection(_ other: Bitmap) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: Bitmap) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func subtract(_ other: Bitmap) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Calls `visit` with each number of the set, ascending, until it returns false.
  func forEach(_ visit: (Int) throws -> Bool) rethrows {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        guard try visit(index << 6 | rest.trailingZeroBitCount) else { return }
        rest &= rest - 1
      }
    }
  }

  /// Takes all numbers out, and calls `visit` with each, ascending.
  mutating func removeAll(_ visit: (Int) -> Void) {
    for index in words.indices where words[index] != 0 {
      var rest = words[index]
      while rest != 0 {
        visit(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      words[index] = 0
    }
  }

  /// The numbers of the set, ascending.
  var numbers: [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(population)
    forEach {
      numbers.append(UInt32($0))
      return true
    }
    return numbers
  }
}
