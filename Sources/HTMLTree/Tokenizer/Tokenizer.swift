/// The tokenizer of the WHATWG standard over UTF-8 text in memory.
///
/// `next()` finds one token and describes it in `token`; nothing is copied or decoded. Whoever
/// builds the tree sets `state` after a start tag whose content is no markup, and `allowsCDATA`
/// while the adjusted current node is foreign.
///
/// Since all of the text is there, a state of the standard is a place in the code rather than a
/// value; each extension names those that it holds.
struct Tokenizer: ~Copyable {
  /// The states that the one who builds the tree may ask for; all others last no longer than a
  /// token.
  enum State: UInt8, Sendable {
    case data
    case rcdata
    case rawtext
    case scriptData
    case plaintext
    case cdataSection
  }

  /// The text, which must outlive the tokenizer.
  ///
  /// Whoever makes one does so inside `withUnsafeBufferPointer` and takes only values out of it.
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceBytes
  var state = State.data
  /// The name that an end tag must have to end RCDATA, raw text and script; every start tag sets it.
  var lastStartTag = NameID.absent
  /// Whether `<![CDATA[` begins a CDATA section rather than a bogus comment.
  var allowsCDATA = false

  /// What the last call of `next()` found.
  var token = Token()
  /// The parts of the token if that is a DOCTYPE.
  var doctype = DoctypeParts()
  /// The attributes of all start tags until now.
  var attributes = OwnedColumn<TokenAttribute>()
  /// The names of tags and attributes until now.
  var names = NameTable()

  /// How many attributes a tag keeps; more are counted and dropped.
  let attributeLimit: Int
  /// How many attributes were dropped for the limit.
  var droppedAttributes = 0
  /// The names of the attributes of a tag that has many, and how many of the first are in.
  var manyNames = SeenNames()
  var manyNamesCount = 0
  /// The bytes of a name that is too long or too odd for a register.
  var nameBytes: [UInt8] = []

  let collectsErrors: Bool
  /// The errors until now in the order of discovery; empty if nobody wants them.
  var foundErrors: [HTMLParseError] = []

  /// Where the next token begins.
  var position = 0

  /// A tokenizer at the beginning of a text of at most 2 GiB.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, attributeLimit: Int = 1_024, collectsErrors: Bool = false
  ) {
    self.bytes = bytes
    source = SourceBytes(bytes)
    self.attributeLimit = attributeLimit
    // Pages have an attribute in about 120 bytes.
    attributes.reserve(bytes.count / 128)
    self.collectsErrors = collectsErrors
  }

  /// Finds the next token; after the last one every call finds the end of the file again.
  ///
  /// Complexity: O(length of the token and of what is skipped before it).
  mutating func next() {
    let hasToken =
      switch state {
      case .data: readData()
      case .rcdata: readRCDATA()
      case .rawtext: readRawText()
      case .scriptData: readScriptData()
      case .plaintext: readPlaintext()
      case .cdataSection: readCDATASection()
      }
    if !hasToken { emitEndOfFile() }
  }

  /// Hands over all attributes.
  mutating func takeAttributes() -> OwnedColumn<TokenAttribute> {
    var taken = OwnedColumn<TokenAttribute>()
    swap(&taken, &attributes)
    return taken
  }

  /// Takes back the attributes of the token, a start tag that makes no element.
  mutating func discardAttributes() {
    attributes.truncate(to: Int(token.attributesStart))
    token.attributesCount = 0
  }

  /// The end-of-file token.
  private mutating func emitEndOfFile() {
    position = source.count
    token = Token()
    token.start = Int32(truncatingIfNeeded: source.count)
    token.end = token.start
  }
}
