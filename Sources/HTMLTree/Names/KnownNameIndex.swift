/// The numbers of the names that have fixed ones, for the tokenizer's hottest loop: those without
/// capitals, as no token has one.
///
/// The same as a `NameIndex`, in memory that is made once and never freed, so that no read needs a
/// reference or a check: a place is masked to the number of places, and what stands in one is a
/// number that `keys` has.
struct KnownNameIndex: @unchecked Sendable {
  // Unchecked is right: nothing is written after the initialiser that fills both.
  private let places: UnsafeMutablePointer<UInt16>
  private let keys: UnsafeMutablePointer<NameKey>

  static let shared = KnownNameIndex()

  /// At most a third of the places are taken, so that every search ends at a free one.
  private static var placeCount: Int { 2_048 }

  private init() {
    let names = KnownNames.text.utf8.split(separator: UInt8(ascii: " "))
    precondition(names.count * 3 <= Self.placeCount)
    places = .allocate(capacity: Self.placeCount)
    places.initialize(repeating: 0, count: Self.placeCount)
    keys = .allocate(capacity: names.count + 1)
    keys.initialize(repeating: NameKey(low: 0, high: 0), count: names.count + 1)
    for (number, name) in names.enumerated() {
      guard let key = NameKey(short: name), !name.contains(where: { $0 &- 0x41 < 26 }) else {
        continue
      }
      keys[number + 1] = key
      var place = Self.place(NameHash.shared(key.low, key.high))
      while places[place] != 0 { place = (place + 1) & (Self.placeCount - 1) }
      places[place] = UInt16(number + 1)
    }
  }

  @inline(__always)
  private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (placeCount &- 1)
  }

  /// The number of a short name, or nil if it has no fixed one.
  @inline(__always)
  func name(low: UInt64, high: UInt64, hash: UInt64) -> NameID? {
    var place = Self.place(hash)
    while true {
      let number = Int(places[place])
      if keys[number].low == low, keys[number].high == high { return NameID(raw: UInt32(number)) }
      if number == 0 { return nil }
      place = (place &+ 1) & (Self.placeCount &- 1)
    }
  }
}
