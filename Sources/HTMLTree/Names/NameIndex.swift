/// Names by number, and numbers by name: open addressing with at most half of the places taken.
struct NameIndex: Sendable {
  let hash: NameHash
  /// By number from 0.
  private(set) var keys: [NameKey] = []
  /// The bytes of long names.
  private(set) var longBytes: [UInt8] = []
  /// One more than the number of the name at a place; 0 is free.
  private var places: [UInt32]
  private var mask: Int

  /// An index with places for so many names, a power of two.
  init(hash: NameHash, capacity: Int) {
    self.hash = hash
    places = Array(repeating: 0, count: capacity * 2)
    mask = capacity * 2 - 1
  }

  /// An index that keeps no places before its first name.
  init(emptyWith hash: NameHash) {
    self.hash = hash
    places = []
    mask = -1
  }

  /// Complexity: O(1) expected; the hash has a secret key.
  @inline(__always)
  func number(of key: NameKey, hash: UInt64) -> Int? {
    if places.isEmpty { return nil }
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let number = Int(places[place])
      if number == 0 { return nil }
      let found = keys[number - 1]
      if found.low == key.low, found.high == key.high { return number - 1 }
      place = (place + 1) & mask
    }
  }

  /// The number of a name of more than 16 bytes.
  func number(ofLong name: some Collection<UInt8>, hash: UInt64) -> Int? {
    if places.isEmpty { return nil }
    let sought = NameKey(start: 0, length: name.count, hash: hash)
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      let key = keys[number]
      if key.isLong, key.high == sought.high, longBytes[key.longRange].elementsEqual(name) {
        return number
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The number of a name of at most 16 bytes, new or not.
  mutating func intern(_ key: NameKey, hash: UInt64) -> Int {
    if let number = number(of: key, hash: hash) { return number }
    return insert(key, hash: hash)
  }

  /// The number of a name of more than 16 bytes, new or not.
  mutating func intern(long name: some Collection<UInt8>, hash: UInt64) -> Int {
    if let number = number(ofLong: name, hash: hash) { return number }
    return insert(long: name, hash: hash)
  }

  /// Adds a name of at most 16 bytes that is not there.
  mutating func insert(_ key: NameKey, hash: UInt64) -> Int {
    if (keys.count + 1) * 2 > places.count { grow() }
    keys.append(key)
    put(keys.count - 1, hash: hash)
    return keys.count - 1
  }

  /// Adds a name of more than 16 bytes that is not there.
  mutating func insert(long name: some Collection<UInt8>, hash: UInt64) -> Int {
    let key = NameKey(start: longBytes.count, length: name.count, hash: hash)
    longBytes.append(contentsOf: name)
    return insert(key, hash: hash)
  }

  func bytes(of number: Int) -> [UInt8] {
    let key = keys[number]
    return key.isLong ? Array(longBytes[key.longRange]) : key.shortBytes
  }

  func appendBytes(of number: Int, to output: inout [UInt8]) {
    let key = keys[number]
    if key.isLong {
      output.append(contentsOf: longBytes[key.longRange])
    } else {
      key.appendShortBytes(to: &output)
    }
  }

  private mutating func put(_ number: Int, hash: UInt64) {
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] != 0 { place = (place + 1) & mask }
    places[place] = UInt32(truncatingIfNeeded: number + 1)
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: max(64, places.count * 2))
    mask = places.count - 1
    for (number, key) in keys.enumerated() {
      put(
        number, hash: key.isLong ? hash(longBytes[key.longRange]) : hash(key.low, key.high))
    }
  }
}
