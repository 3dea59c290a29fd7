import Testing

@testable import ArticleKit

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "The digests are those of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func vectors(_ text: String, _ digest: String) {
    var hash = SHA256()
    hash.update(text.utf8)
    #expect(hash.finalized(hexDigits: 64) == digest)
  }

  @Test("Bytes added piece by piece give the same digest")
  func pieces() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for length in 0...300 {
      var (whole, cut) = (SHA256(), SHA256())
      whole.update(bytes.prefix(length))
      for start in stride(from: 0, to: length, by: 13) {
        cut.update(bytes[start..<min(start + 13, length)])
      }
      #expect(whole.finalized(hexDigits: 64) == cut.finalized(hexDigits: 64))
    }
  }
}
