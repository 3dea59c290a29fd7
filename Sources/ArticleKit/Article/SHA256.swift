/// SHA-256 after FIPS 180-4, for IDs and versions: no library that is on every platform has it
/// without pulling a cryptography package into every importer.
package struct SHA256 {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  package init() {}

  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { add($0) }
    if isDone == nil { Array(bytes).withUnsafeBufferPointer { add($0) } }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = min(bytes.count, (64 - pending.count) % 64)
    pending.append(contentsOf: bytes[..<at])
    if pending.count == 64 { compressPending() }
    while at + 64 <= bytes.count {
      compress(UnsafeBufferPointer(rebasing: bytes[at..<at + 64]))
      at += 64
    }
    pending.append(contentsOf: bytes[at...])
  }

  /// Adds one field, so that no two lists of fields give the same bytes; nil differs from "".
  package mutating func update(field: String?) {
    guard let field else { return update(CollectionOfOne(0)) }
    update(CollectionOfOne(1))
    withUnsafeBytes(of: UInt64(field.utf8.count).littleEndian) { update($0) }
    update(field.utf8)
  }

  /// The first digits of the digest in hexadecimal; at most 64.
  package consuming func finalized(hexDigits: Int) -> String {
    let bits = (length + UInt64(pending.count)) * 8
    pending.append(0x80)
    if pending.count > 56 {
      pending += [UInt8](repeating: 0, count: 64 - pending.count)
      compressPending()
    }
    pending += [UInt8](repeating: 0, count: 56 - pending.count)
    withUnsafeBytes(of: bits.bigEndian) { pending.append(contentsOf: $0) }
    compressPending()
    var digits: [UInt8] = []
    for place in 0..<min(64, hexDigits) {
      let digit = UInt8(truncatingIfNeeded: state[place / 8] >> UInt32(28 - place % 8 * 4)) & 15
      digits.append(digit < 10 ? digit + 48 : digit + 87)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private mutating func compressPending() {
    let block = pending
    block.withUnsafeBufferPointer { compress($0) }
    pending.removeAll(keepingCapacity: true)
  }

  /// Takes in one block of 64 bytes.
  private mutating func compress(_ block: UnsafeBufferPointer<UInt8>) {
    precondition(block.count == 64)
    let words = UnsafeRawBufferPointer(block)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { schedule in
      for index in 0..<16 {
        let word = words.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
        schedule[index] = UInt32(bigEndian: word)
      }
      Self.constants.withUnsafeBufferPointer { compress(schedule, $0) }
    }
    length += 64
  }

  /// Eight rounds at a time, after which every word of the state is in its place again.
  ///
  /// Rounds stay below 64, of which there are constants; the schedule is a ring of 16 words.
  private mutating func compress(
    _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    @inline(__always) func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
      word &>> count | word &<< (32 &- count)
    }
    @inline(__always) func word(_ index: Int) -> UInt32 {
      if index < 16 { return schedule[index] }
      let (a, b) = (schedule[(index &- 15) & 15], schedule[(index &- 2) & 15])
      let small = rotate(a, 7) ^ rotate(a, 18) ^ a &>> 3
      let large = rotate(b, 17) ^ rotate(b, 19) ^ b &>> 10
      let word = schedule[index & 15] &+ small &+ schedule[(index &- 7) & 15] &+ large
      schedule[index & 15] = word
      return word
    }
    @inline(__always) func round(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
      _ g: UInt32, _ h: inout UInt32, _ index: Int
    ) {
      h = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (g ^ e & (f ^ g))
      h = h &+ constants[index] &+ word(index)
      d = d &+ h
      h = h &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ (a & b | c & (a | b))
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var index = 0
    while index < 64 {
      round(a, b, c, &d, e, f, g, &h, index)
      round(h, a, b, &c, d, e, f, &g, index &+ 1)
      round(g, h, a, &b, c, d, e, &f, index &+ 2)
      round(f, g, h, &a, b, c, d, &e, index &+ 3)
      round(e, f, g, &h, a, b, c, &d, index &+ 4)
      round(d, e, f, &g, h, a, b, &c, index &+ 5)
      round(c, d, e, &f, g, h, a, &b, index &+ 6)
      round(b, c, d, &e, f, g, h, &a, index &+ 7)
      index &+= 8
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
