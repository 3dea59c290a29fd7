/// A fixed table from hashes to small values: the keys are hashes already and not hashed again.
///
/// Look-ups take constant time for keys that spread; most that miss read one bit.
struct HashTable<Key: FixedWidthInteger & UnsignedInteger & Sendable, Value: Sendable>: Sendable {
  /// A bit for other bits of every key: small enough to stay near, it turns most keys away.
  private let filter: [UInt64]
  private let keys: [Key]
  private let values: [Value]
  private let mask: Int
  private let none: Value

  /// - Parameter none: What keys have that are not in the table.
  init(_ entries: [Key: Value], none: Value) {
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    var keys = [Key](repeating: 0, count: size)
    var values = [Value](repeating: none, count: size)
    var filter = [UInt64](repeating: 0, count: size / 64)
    for (key, value) in entries {
      let key = key == 0 ? 1 : key
      let bit = Int(truncatingIfNeeded: key >> 13) & (size - 1)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      var at = Int(truncatingIfNeeded: key) & (size - 1)
      while keys[at] != 0 { at = (at + 1) & (size - 1) }
      keys[at] = key
      values[at] = value
    }
    self.filter = filter
    self.keys = keys
    self.values = values
    self.none = none
    mask = size - 1
  }

  /// The value of a key.
  subscript(key: Key) -> Value {
    let bit = Int(truncatingIfNeeded: key >> 13) & mask
    guard filter[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return none }
    var at = Int(truncatingIfNeeded: key) & mask
    while keys[at] != 0 {
      if keys[at] == key { return values[at] }
      at = (at + 1) & mask
    }
    return none
  }
}

extension HashTable where Value == Bool {
  /// A set of hashes.
  init(_ hashes: some Sequence<Key>) {
    self.init(Dictionary(hashes.map { ($0, true) }) { first, _ in first }, none: false)
  }
}
