/// Which byte of the source each byte of its UTF-8 form came from.
public struct SourceOffsets: Sendable {
  /// The source is UTF-8 already: every offset is its own.
  public static let identity = SourceOffsets()

  /// The source's offset of the scalar that begins at an offset of the UTF-8 form; the end of the
  /// UTF-8 form gives the source's length.
  public func sourceOffset(of offset: Int) -> Int { offset }
}
