/// The decoder of EUC-KR as Windows has it.
struct EUCKRDecoder: CharacterStepper {
  private let index = CharacterIndex.eucKR

  func character(_ bytes: Span<UInt8>, at start: Int) -> SourceCharacter {
    let lead = bytes[start]
    if lead < 0x80 { return SourceCharacter(UInt32(lead), length: 1) }
    guard lead != 0x80, lead != 0xFF, start + 1 < bytes.count else { return .error(length: 1) }
    let trail = bytes[start + 1]
    var scalar: UInt32 = 0
    if (0x41...0xFE).contains(trail) {
      scalar = index[(Int(lead) - 0x81) * 190 + Int(trail) - 0x41]
    }
    return .pair(scalar, trail: trail)
  }
}
