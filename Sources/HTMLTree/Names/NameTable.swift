/// The names of a document: those with fixed numbers and its own.
///
/// It costs nothing to make: the known names are shared, its own are kept from the first on.
struct NameTable: Sendable {
  /// Every known name in order; its numbers are one less.
  private static let known: NameIndex = {
    var index = NameIndex(hash: .shared, capacity: 1_024)
    for name in KnownNames.text.utf8.split(separator: UInt8(ascii: " ")) {
      let bytes = Array(name)
      if let key = NameKey(short: bytes) {
        _ = index.insert(key, hash: index.hash(key.low, key.high))
      } else {
        _ = index.insert(long: bytes, hash: index.hash(bytes))
      }
    }
    return index
  }()

  private let hash = NameHash.shared
  private let shortKnown = KnownNameIndex.shared
  private let known = NameTable.known
  private var own = NameIndex(emptyWith: .shared)

  /// The number of a name in two registers, in whatever case, new or not.
  @inline(__always)
  mutating func intern(_ scan: NameScan) -> NameID {
    // Most names are in lower case already, and this index has none with a capital letter.
    let hashed = hash(scan.low, scan.high)
    return shortKnown.name(low: scan.low, high: scan.high, hash: hashed)
      ?? intern(lowercasing: scan)
  }

  @inline(never)
  private mutating func intern(lowercasing scan: NameScan) -> NameID {
    intern(NameKey(low: NameWord.lowercased(scan.low), high: NameWord.lowercased(scan.high)))
  }

  /// The number of a short name in lower case, new or not.
  mutating func intern(_ key: NameKey) -> NameID {
    let hashed = hash(key.low, key.high)
    if let name = shortKnown.name(low: key.low, high: key.high, hash: hashed) { return name }
    return ownName(own.intern(key, hash: hashed))
  }

  /// The number of a name of any length, in lower case and without a byte 0.
  mutating func intern(_ name: some Collection<UInt8>) -> NameID {
    if let key = NameKey(short: name) { return intern(key) }
    let hashed = hash(name)
    if let number = known.number(ofLong: name, hash: hashed) {
      return NameID(raw: UInt32(number) + 1)
    }
    return ownName(own.intern(long: name, hash: hashed))
  }

  /// The number of a name that the document or the parser has, without adding it.
  func find(_ name: some Collection<UInt8>) -> NameID? {
    if let key = NameKey(short: name) {
      let hashed = hash(key.low, key.high)
      if let number = known.number(of: key, hash: hashed) { return NameID(raw: UInt32(number) + 1) }
      return own.number(of: key, hash: hashed).map(ownName)
    }
    let hashed = hash(name)
    if let number = known.number(ofLong: name, hash: hashed) {
      return NameID(raw: UInt32(number) + 1)
    }
    return own.number(ofLong: name, hash: hashed).map(ownName)
  }

  /// The UTF-8 of a name of this table; empty for `NameID.absent`.
  func utf8(_ name: NameID) -> [UInt8] {
    if name.isKnown { return known.bytes(of: Int(name.rawValue) - 1) }
    guard name != .absent else { return [] }
    return own.bytes(of: Int(name.rawValue - KnownNames.count) - 1)
  }

  /// Appends the UTF-8 of a name of this table; nothing for `NameID.absent`.
  func append(_ name: NameID, to output: inout [UInt8]) {
    if name.isKnown {
      known.appendBytes(of: Int(name.rawValue) - 1, to: &output)
    } else if name != .absent {
      own.appendBytes(of: Int(name.rawValue - KnownNames.count) - 1, to: &output)
    }
  }

  /// The text of a name of this table; empty for `NameID.absent`.
  subscript(name: NameID) -> String { String(decoding: utf8(name), as: UTF8.self) }

  /// How many names of its own the document has.
  var ownCount: Int { own.keys.count }

  /// How a name of this table is kept.
  private func key(of name: NameID) -> NameKey {
    name.isKnown
      ? known.keys[Int(name.rawValue) - 1]
      : own.keys[Int(name.rawValue - KnownNames.count) - 1]
  }

  private func ownName(_ number: Int) -> NameID {
    NameID(raw: KnownNames.count &+ UInt32(truncatingIfNeeded: number) &+ 1)
  }
}

extension NameTable {
  /// Where a name ends that stands in a text at an index in any case, or nil if another stands there.
  func end(of name: NameID, in source: SourceBytes, at start: Int) -> Int? {
    let key = key(of: name)
    if key.isLong {
      let name = utf8(name)
      guard start + name.count <= source.count else { return nil }
      for (offset, byte) in name.enumerated()
      where ASCII.lowercased(source[start + offset]) != byte { return nil }
      return start + name.count
    }
    var index = start
    for half in 0..<2 {
      var rest = half == 0 ? key.low : key.high
      while rest != 0 {
        guard index < source.count,
          ASCII.lowercased(source[index]) == UInt8(truncatingIfNeeded: rest)
        else { return nil }
        rest >>= 8
        index += 1
      }
    }
    return index
  }
}
