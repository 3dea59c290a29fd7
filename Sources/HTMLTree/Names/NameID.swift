/// The number of an interned name of a tag or an attribute; tags and attributes share the numbers.
///
/// Names that the parser knows have constants (`NameID.div`, `.href`, `.foreignObject`); any other
/// gets the next number of its `NameTable` when it is first seen. Zero is no name.
struct NameID: RawRepresentable, Hashable, Sendable {
  var rawValue: UInt32

  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  @inline(__always)
  init(raw: UInt32) { rawValue = raw }

  @inline(__always)
  static func == (one: NameID, other: NameID) -> Bool { one.rawValue == other.rawValue }

  /// No name at all.
  static var absent: NameID { NameID(raw: 0) }

  /// Whether this is a name with a constant, so that it means the same in every document.
  var isKnown: Bool { rawValue &- 1 < KnownNames.count }
}
