/// What a node is, in 4 bytes: its kind, its flags, and its name or what its text has.
///
/// Bits 0 to 2 are the form; an element has its flags in bits 3 to 9 and its name in bits 10 to
/// 31, any other node has flags of its own there.
struct NodeHead: Sendable, Hashable {
  enum Form: UInt32, Sendable {
    case document, doctype, comment, text, templateContents
    /// Elements: one for each namespace.
    case html, svg, mathML
  }

  /// What is to be known of an element beside its name.
  struct ElementFlags: OptionSet, Sendable {
    let rawValue: UInt32

    /// No start tag of its own in the source: implied by others, or the parser's own copy.
    static let isImplied = ElementFlags(rawValue: 1 << 3)
    /// The parser's copy of a formatting element (it is implied as well).
    static let isClone = ElementFlags(rawValue: 1 << 4)
    /// Stands elsewhere in the tree than in the source, or some of its content does.
    static let isMoved = ElementFlags(rawValue: 1 << 5)
    /// An end tag closed it, and its span ends with that.
    static let hasEndTag = ElementFlags(rawValue: 1 << 6)
    /// The end tag is not just `</name>`: its start is in the side table.
    static let hasUnusualEndTag = ElementFlags(rawValue: 1 << 7)
    /// It has attributes, and its place among ``NodeColumns/attributeStarts``.
    static let hasAttributes = ElementFlags(rawValue: 1 << 8)
    /// Not popped from the stack yet; no finished tree has it.
    static let isOpen = ElementFlags(rawValue: 1 << 9)
  }

  var bits: UInt32

  static let flagMask: UInt32 = 0x3F8
  static let nameShift: UInt32 = 10
  /// Names from here do not fit.
  static let nameLimit: UInt32 = 1 << 22

  @inline(__always)
  init(bits: UInt32) { self.bits = bits }

  @inline(__always)
  init(_ form: Form) { bits = form.rawValue }

  @inline(__always)
  init(_ form: Form, name: NameID, flags: ElementFlags = []) {
    bits = form.rawValue | name.rawValue << Self.nameShift | flags.rawValue
  }

  @inline(__always)
  init(text flags: TextFlags) {
    bits = Form.text.rawValue | UInt32(flags.rawValue) << Self.nameShift
  }

  @inline(__always)
  var form: Form { Form(rawValue: bits & 7) ?? .document }

  @inline(__always)
  var isElement: Bool { bits & 7 >= Form.html.rawValue }

  @inline(__always)
  var isText: Bool { bits & 7 == Form.text.rawValue }

  /// Form and name: equal for elements that the standard calls "an X element" alike.
  @inline(__always)
  var tag: UInt32 { bits & ~Self.flagMask }

  @inline(__always)
  var name: NameID { NameID(raw: bits >> Self.nameShift) }

  @inline(__always)
  var flags: ElementFlags { ElementFlags(rawValue: bits & Self.flagMask) }

  @inline(__always)
  mutating func insert(_ flags: ElementFlags) { bits |= flags.rawValue }

  @inline(__always)
  mutating func remove(_ flags: ElementFlags) { bits &= ~flags.rawValue }

  /// Of a text node: what its bytes need to be decoded.
  @inline(__always)
  var textFlags: TextFlags {
    get { TextFlags(rawValue: UInt8(truncatingIfNeeded: bits >> Self.nameShift)) }
    set {
      bits = bits & 0x3FF | UInt32(newValue.rawValue) << Self.nameShift
    }
  }

  /// A text node with several pieces, found through its place among ``NodeColumns/texts``.
  @inline(__always)
  var hasPieces: Bool { bits & 15 == Form.text.rawValue | 8 }

  /// Notes that a text node has several pieces.
  mutating func insertPieces() { bits |= 8 }

  /// An HTML element of a name.
  @inline(__always)
  func isHTML(_ name: NameID) -> Bool {
    tag == Form.html.rawValue | name.rawValue << Self.nameShift
  }
}

extension NodeHead {
  /// A comment whose data begin and end some bytes within it: at most 7 from either side.
  init(commentPrefix: Int32, suffix: Int32) {
    bits =
      Form.comment.rawValue | UInt32(truncatingIfNeeded: commentPrefix & 7) << 10
      | UInt32(truncatingIfNeeded: suffix & 7) << 13
  }

  var commentPrefix: Int32 { Int32(truncatingIfNeeded: bits >> 10 & 7) }
  var commentSuffix: Int32 { Int32(truncatingIfNeeded: bits >> 13 & 7) }
}
