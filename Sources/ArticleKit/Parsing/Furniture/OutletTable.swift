/// Finds the names of ``NewsOutlets`` in a text by the bytes of their first word.
struct OutletTable: Sendable {
  static let shared = OutletTable(NewsOutlets.names)

  /// The names that begin with the same word, the longest first; none at index 0.
  private let names: [[[UInt8]]]
  /// Where in ``names`` those are that begin with a word of this hash.
  private let places: HashTable<UInt32, Int>

  init(_ list: String) {
    var names: [UInt32: [[UInt8]]] = [:]
    for line in list.split(separator: "\n") {
      for name in line.split(separator: "|") {
        let bytes = Array(name.utf8)
        names[Self.hash(bytes, 0, bytes.count), default: []].append(bytes)
      }
    }
    var places: [UInt32: Int] = [:]
    var groups: [[[UInt8]]] = [[]]
    for (hash, group) in names {
      places[hash] = groups.count
      groups.append(group.sorted { $0.count > $1.count })
    }
    self.names = groups
    self.places = HashTable(places, none: 0)
  }

  /// The end of the longest name that begins at an offset, nil if none does.
  func name(in text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let place = places[Self.hash(text, start, limit)]
    guard place > 0 else { return nil }
    for name in names[place] where start + name.count <= limit {
      let end = start + name.count
      var matched = 0
      while matched < name.count, text[start + matched] == name[matched] { matched += 1 }
      guard matched == name.count else { continue }
      if end < limit, Self.isWordByte(text[end]) { continue }
      return end
    }
    return nil
  }

  private static func hash(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> UInt32 {
    var value: UInt32 = 0x811C_9DC5
    var at = start
    while at < limit, isWordByte(bytes[at]), at - start < 32 {
      value = (value ^ UInt32(bytes[at])) &* 0x0100_0193
      at += 1
    }
    return value
  }

  /// What a byte can be to a scan for names.
  enum Kind: UInt8, Sendable {
    case other, word
    /// Begins a word with a capital.
    case capital
    /// Begins one of the names that are written small, among other words.
    case knownSmall

    var isWord: Bool { self != .other }
  }

  static let kinds: [Kind] = (0..<256).map { value in
    let byte = UInt8(value)
    guard isWordByte(byte) else { return .other }
    if (0x41...0x5A).contains(byte) || byte == 0xD0 || byte == 0xC3 { return .capital }
    switch byte {
    case UInt8(ascii: "d"), UInt8(ascii: "n"), UInt8(ascii: "t"): return .knownSmall
    default: return .word
    }
  }

  /// Letters, digits and hyphens; every byte of a letter outside ASCII.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    case 0xC2, 0xE2: false
    case 0x80...0xBF, 0xC3...0xFF: true
    default: false
    }
  }
}
