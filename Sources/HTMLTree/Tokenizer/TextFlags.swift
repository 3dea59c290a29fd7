/// What a span of text has in it, so that most spans need no second look.
struct TextFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  @inline(__always)
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// An `&`, which may begin a character reference.
  static var hasReferences: TextFlags { TextFlags(rawValue: 1) }
  /// A byte 0; what becomes of it depends on where it stands.
  static var hasNUL: TextFlags { TextFlags(rawValue: 2) }
  /// A CR, which with an LF after it or without becomes one LF.
  static var hasCarriageReturn: TextFlags { TextFlags(rawValue: 4) }
  /// A character that is neither white space nor NUL, after references are read.
  static var hasNonSpace: TextFlags { TextFlags(rawValue: 8) }
  /// An `&` means itself: raw text, script, plain text, CDATA, comments.
  static var isLiteral: TextFlags { TextFlags(rawValue: 16) }
  /// A NUL is U+FFFD whatever the tree says: everywhere but in the data state and in CDATA.
  static var replacesNUL: TextFlags { TextFlags(rawValue: 32) }

  /// Whether the text is what stands in the source, byte by byte.
  @inline(__always)
  var isVerbatim: Bool {
    isDisjoint(with: [.hasReferences, .hasNUL, .hasCarriageReturn])
      || (contains(.isLiteral) && isDisjoint(with: [.hasNUL, .hasCarriageReturn]))
  }
}
