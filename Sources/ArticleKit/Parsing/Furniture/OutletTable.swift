/// Finds the names of ``NewsOutlets`` in a text by the bytes of their first word.
struct OutletTable: Sendable {
  static let shared = OutletTable(NewsOutlets.names)

  /// The names by a hash of their first word, the longest first.
  private let names: [UInt32: [[UInt8]]]

  init(_ list: String) {
    var names: [UInt32: [[UInt8]]] = [:]
    for line in list.split(separator: "\n") {
      for name in line.split(separator: "|") {
        let bytes = Array(name.utf8)
        names[Self.hash(bytes, 0, bytes.count), default: []].append(bytes)
      }
    }
    self.names = names.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The end of the longest name that begins at an offset, nil if none does.
  func name(in text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard let candidates = names[Self.hash(text, start, limit)] else { return nil }
    for name in candidates where start + name.count <= limit {
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
