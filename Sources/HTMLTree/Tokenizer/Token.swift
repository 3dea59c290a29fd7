/// What the tokenizer found last; it holds positions in the UTF-8 text, never text.
///
/// What the kind of a token does not have is left over from an earlier one.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case text
    case startTag
    case endTag
    case comment
    case doctype
    case endOfFile
  }

  var kind = Kind.endOfFile
  /// A tag with `/` before its `>`.
  var isSelfClosing = false
  /// What a text or the data of a comment has in it.
  var textFlags: TextFlags = []
  /// The whole token in the source: `<p class=x>`, `<!--…-->`, `a &amp; b`, with the marks of CDATA
  /// sections left out.
  var start: Int32 = 0
  var end: Int32 = 0
  /// The name of a tag in lower case.
  var name = NameID.absent
  /// Where the name of a tag ends.
  var nameEnd: Int32 = 0
  /// The attributes of a tag among `Tokenizer.attributes`, without duplicates.
  var attributesStart: Int32 = 0
  var attributesCount: Int32 = 0
  /// The data of a comment in the source.
  var dataStart: Int32 = 0
  var dataEnd: Int32 = 0
}
