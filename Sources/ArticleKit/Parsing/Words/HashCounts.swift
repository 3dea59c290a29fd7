/// Counts by a 32-bit hash, in one flat table: the keys are hashes already and not hashed again.
///
/// Grows with what it holds; look-ups take constant time for keys that spread.
struct HashCounts: Sendable {
  private var keys: [UInt32]
  private var values: [Int32]
  private var used = 0

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt32](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: size)
  }

  /// The value of a key, 0 where none was set.
  subscript(key: UInt32) -> Int {
    get {
      let place = place(of: key)
      return keys[place] == 0 ? 0 : Int(values[place])
    }
    set {
      var place = place(of: key)
      if keys[place] == 0 {
        if (used + 1) * 2 > keys.count {
          grow()
          place = self.place(of: key)
        }
        used += 1
        keys[place] = key == 0 ? 1 : key
      }
      values[place] = Int32(clamping: newValue)
    }
  }

  /// Adds one to the value of a key.
  mutating func count(_ key: UInt32) {
    let place = place(of: key)
    if keys[place] == 0 { self[key] = 1 } else if values[place] < .max { values[place] += 1 }
  }

  private func place(of key: UInt32) -> Int {
    let key = key == 0 ? 1 : key
    let mask = keys.count - 1
    // Fibonacci hashing spreads keys that differ in few bits.
    var at = Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    var larger = HashCounts(capacity: keys.count)
    for index in keys.indices where keys[index] != 0 { larger[keys[index]] = Int(values[index]) }
    self = larger
  }
}
