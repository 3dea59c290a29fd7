/// Which byte of the source each byte of its UTF-8 form came from.
///
/// A character of the text begins at its own first byte of the source; bytes that stand for
/// nothing (an escape sequence) belong to the character before them, a byte order mark to none.
/// At most 1.2 bytes of memory for each byte of the source.
public struct SourceOffsets: Sendable {
  enum Form: Sendable {
    /// UTF-8 behind a byte order mark of some bytes, or none.
    case shifted(by: Int)
    case singleBytes(SingleByteOffsets)
    case widths(CharacterWidthOffsets)
  }

  var form: Form

  /// The source is UTF-8 already: every offset is its own.
  public static let identity = SourceOffsets(form: .shifted(by: 0))

  /// The source's offset of the scalar that begins at an offset of the UTF-8 form; the end of the
  /// UTF-8 form gives the source's length.
  ///
  /// An offset within a scalar gives the start of that scalar, if the source is not UTF-8.
  ///
  /// Complexity: O(1); at most 512 scalars are looked at.
  public func sourceOffset(of offset: Int) -> Int {
    switch form {
    case .shifted(let count): offset &+ count
    case .singleBytes(let offsets): offsets.sourceOffset(of: offset)
    case .widths(let offsets): offsets.sourceOffset(of: offset)
    }
  }

  /// The bytes of memory taken beside the text itself.
  var memory: Int {
    switch form {
    case .shifted: 0
    case .singleBytes(let offsets): offsets.memory
    case .widths(let offsets): offsets.memory
    }
  }
}
