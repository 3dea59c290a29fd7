/// A hash of a word's lower-case form, eight bytes at a time; never 0.
///
/// The same for the same bytes, however they are added: one by one or many at once.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The bytes that wait until there are eight, the first in the lowest place.
  private var waiting: UInt64 = 0
  /// How many bits of them there are: 0, 8, … 56.
  private var bits: UInt64 = 0
  private var lead: UInt8 = 0

  /// Adds a byte of UTF-8; ASCII, Latin-1 and Cyrillic capitals count as their small letters.
  mutating func add(_ byte: UInt8) {
    var byte = byte
    if byte < 0x80 {
      byte |= 0x20
    } else if byte >= 0xC0 {
      lead = byte
      // The lead byte of a Cyrillic letter depends on its case: it is left out.
      if byte == 0xD0 || byte == 0xD1 { return }
    } else if lead == 0xC3, byte < 0x9F {
      byte += 0x20
    } else if lead == 0xD0 {
      // А…Я are 0x90…0xAF, а…п 0xB0…0xBF.
      byte = byte < 0xB0 && byte >= 0x90 ? byte &- 0x10 : byte &- 0x30
      byte |= 0x80
    } else if lead == 0xD1 {
      byte = (byte &- 0x70) | 0x80
    }
    put(byte)
  }

  /// Adds a byte below 0x80; digits and marks have the bit already that small letters have.
  @inline(__always)
  mutating func addASCII(_ byte: UInt8) { put(byte | 0x20) }

  /// Adds letters of ASCII, at most eight, the first in the lowest byte.
  @inline(__always)
  mutating func addLetters(_ letters: UInt64, count: Int) {
    guard count > 0 else { return }
    let added = UInt64(truncatingIfNeeded: count) &* 8
    // What lies beyond the letters is shifted out.
    let small = (letters | 0x2020_2020_2020_2020) & (.max &>> (64 &- added))
    let total = bits &+ added
    waiting |= small &<< bits
    if total >= 64 {
      mix()
      // With nothing waiting before, nothing is left over.
      waiting = bits == 0 ? 0 : small &>> (64 &- bits)
      bits = total &- 64
    } else {
      bits = total
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    waiting |= UInt64(byte) &<< bits
    bits &+= 8
    guard bits == 64 else { return }
    mix()
    waiting = 0
    bits = 0
  }

  @inline(__always)
  private mutating func mix() {
    state = Self.mixed(state ^ waiting)
  }

  @inline(__always)
  private static func mixed(_ state: UInt64) -> UInt64 {
    let product = state &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 32
  }

  /// Adds eight letters of ASCII to as many as eight can be counted off.
  @inline(__always)
  mutating func add(eightLetters letters: UInt64) {
    assert(bits == 0)
    state = Self.mixed(state ^ (letters | 0x2020_2020_2020_2020))
  }

  /// The hash with less than eight letters of ASCII more, behind as many as eight can be counted
  /// off; `mask` has the bits of theirs.
  @inline(__always)
  func final(adding letters: UInt64, _ mask: UInt64) -> UInt32 {
    assert(bits == 0)
    return Self.final(state ^ (letters | 0x2020_2020_2020_2020) & mask)
  }

  static func hash(_ bytes: [UInt8]) -> UInt32 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.final
  }

  // A byte added is never 0, so that what waits also tells how many there are.
  @inline(__always)
  var final: UInt32 { Self.final(state ^ waiting) }

  @inline(__always)
  private static func final(_ state: UInt64) -> UInt32 {
    var value = state &* 0x9E37_79B9_7F4A_7C15
    value ^= value &>> 29
    let folded = UInt32(truncatingIfNeeded: value &>> 32) ^ UInt32(truncatingIfNeeded: value)
    return folded == 0 ? 1 : folded
  }
}
