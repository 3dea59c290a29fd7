/// A number for some of the rows of a table: a bit for each row, and the numbers in their order.
struct SparseColumn: ~Copyable, Sendable {
  /// 64 rows.
  private struct Block: Sendable {
    /// Which of the rows have a number.
    var bits: UInt64 = 0
    /// How many rows before these have one.
    var before: Int
  }

  private var blocks = OwnedColumn<Block>()
  private var numbers = OwnedColumn<Int32>()

  mutating func reserve(_ count: Int) { numbers.reserve(count) }

  /// The number of a row that has one.
  @inline(__always)
  subscript(row: Int32) -> Int32 { numbers[place(of: row)] }

  /// How many rows before one have a number.
  @inline(__always)
  private func place(of row: Int32) -> Int {
    let block = blocks[row >> 6]
    return block.before &+ (block.bits & (bit(row) &- 1)).nonzeroBitCount
  }

  @inline(__always)
  private func bit(_ row: Int32) -> UInt64 { 1 << (UInt64(truncatingIfNeeded: row) & 63) }

  /// Gives a row a number.
  ///
  /// Complexity: O(1) if no later row has one; else O(numbers), the first time.
  @inline(__always)
  mutating func set(_ row: Int32, to number: Int32) {
    while blocks.count <= Int(row >> 6) { blocks.append(Block(before: numbers.count)) }
    let place = place(of: row)
    if place == numbers.count {
      blocks[row >> 6].bits |= bit(row)
      numbers.append(number)
    } else {
      setEarlier(row, to: number, at: place)
    }
  }

  @inline(never)
  private mutating func setEarlier(_ row: Int32, to number: Int32, at place: Int) {
    if blocks[row >> 6].bits & bit(row) == 0 {
      blocks[row >> 6].bits |= bit(row)
      for block in Int(row >> 6) + 1..<max(blocks.count, Int(row >> 6) + 1) {
        blocks[block].before += 1
      }
      numbers.append(0)
      var index = numbers.count - 1
      while index > place {
        numbers[index] = numbers[index - 1]
        index -= 1
      }
    }
    numbers[place] = number
  }
}
