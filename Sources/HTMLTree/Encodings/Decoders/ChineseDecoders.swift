/// The decoder of gb18030 and GBK.
struct GB18030Decoder: CharacterStepper {
  private let index = CharacterIndex.gb18030
  private let ranges = GB18030Ranges.shared

  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    let lead = bytes[start]
    if lead < 0x80 { return SourceCharacter(UInt32(lead), length: 1) }
    if lead == 0x80 { return SourceCharacter(0x20AC, length: 1) }
    guard lead != 0xFF, start + 1 < bytes.count else { return .error(length: 1) }
    let second = bytes[start + 1]
    if (0x30...0x39).contains(second) { return fourBytes(bytes, at: start) }
    var scalar: UInt32 = 0
    if second >= 0x40, second != 0x7F, second != 0xFF {
      let column = Int(second) - (second < 0x7F ? 0x40 : 0x41)
      scalar = index[(Int(lead) - 0x81) * 190 + column]
    }
    return .pair(scalar, trail: second)
  }

  private func fourBytes(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    guard start + 2 < bytes.count else { return .error(length: 2) }
    let third = bytes[start + 2]
    guard (0x81...0xFE).contains(third) else { return .error(length: 1) }
    guard start + 3 < bytes.count else { return .error(length: 3) }
    let fourth = bytes[start + 3]
    guard (0x30...0x39).contains(fourth) else { return .error(length: 1) }
    let high = (Int(bytes[start]) - 0x81) * 10 + Int(bytes[start + 1]) - 0x30
    let pointer = (high * 126 + Int(third) - 0x81) * 10 + Int(fourth) - 0x30
    guard let scalar = ranges.scalar(of: pointer) else { return .error(length: 4) }
    return SourceCharacter(scalar, length: 4)
  }
}

/// What the four bytes of gb18030 stand for: whatever two bytes do not, in order.
struct GB18030Ranges: Sendable {
  /// Runs of scalars with successive pointers.
  private var runs: [(pointer: Int, scalar: UInt32)] = []

  static let shared = GB18030Ranges(.gb18030)

  private init(_ index: CharacterIndex) {
    var isTwoBytes = [Bool](repeating: false, count: 0x10000)
    for pointer in 0..<index.count {
      let scalar = Int(index[pointer])
      if scalar < 0x10000 { isTwoBytes[scalar] = true }
    }
    // The order is that of the year 2000, when these characters still stood in the private use
    // area; then their two bytes were given to their own scalars.
    for scalar in [0x1E3F] + Array(0xFE10...0xFE19) + Array(0x9FB4...0x9FBB) {
      isTwoBytes[scalar] = false
    }
    for scalar in [0xE5E5, 0xE7C7] + Array(0xE78D...0xE796) + Self.formerIdeographs {
      isTwoBytes[scalar] = true
    }
    var pointer = 0
    var isInRun = false
    for scalar in 0x80...0xFFFF {
      if isTwoBytes[scalar] || (0xD800...0xDFFF).contains(scalar) {
        isInRun = false
        continue
      }
      if !isInRun { runs.append((pointer, UInt32(scalar))) }
      isInRun = true
      pointer += 1
    }
  }

  private static let formerIdeographs = [
    0xE81E, 0xE826, 0xE82B, 0xE82C, 0xE832, 0xE843, 0xE854, 0xE864,
  ]

  func scalar(of pointer: Int) -> UInt32? {
    if pointer == 7457 { return 0xE7C7 }
    if pointer >= 189_000 {
      return pointer <= 1_237_575 ? UInt32(pointer - 189_000 + 0x10000) : nil
    }
    guard pointer <= 39419 else { return nil }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].pointer <= pointer { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    return runs[low - 1].scalar + UInt32(pointer - runs[low - 1].pointer)
  }
}

/// The decoder of Big5 with the Hong Kong characters.
struct Big5Decoder: CharacterStepper {
  private let index = CharacterIndex.big5

  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    let lead = bytes[start]
    if lead < 0x80 { return SourceCharacter(UInt32(lead), length: 1) }
    guard lead != 0x80, lead != 0xFF, start + 1 < bytes.count else { return .error(length: 1) }
    let trail = bytes[start + 1]
    var scalar: UInt32 = 0
    if (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) {
      let pointer = (Int(lead) - 0x81) * 157 + Int(trail) - (trail < 0x7F ? 0x40 : 0x62)
      switch pointer {
      case 1133: return SourceCharacter(0xCA, second: 0x304, length: 2)
      case 1135: return SourceCharacter(0xCA, second: 0x30C, length: 2)
      case 1164: return SourceCharacter(0xEA, second: 0x304, length: 2)
      case 1166: return SourceCharacter(0xEA, second: 0x30C, length: 2)
      default: scalar = index[pointer]
      }
    }
    return .pair(scalar, trail: trail)
  }
}
