/// The tokenizer of the WHATWG standard over UTF-8 text in memory.
///
/// `next()` finds one token and describes it in `token`; nothing is copied or decoded. Whoever
/// builds the tree sets `state` after a start tag whose content is no markup, and `allowsCDATA`
/// while the adjusted current node is foreign.
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
  var state = State.data
  /// The name that an end tag must have to end RCDATA, raw text and script; every start tag sets it.
  var lastStartTag = NameID.absent
  /// Whether `<![CDATA[` begins a CDATA section rather than a bogus comment.
  var allowsCDATA = false

  private(set) var token = Token()
  /// The parts of the token if that is a DOCTYPE.
  private(set) var doctype = DoctypeParts()
  /// The attributes of all start tags until now, and of the token if that is an end tag.
  private(set) var attributes: [TokenAttribute] = []
  var names = NameTable()

  /// How many attributes a tag keeps; more are counted and dropped.
  let attributeLimit: Int
  /// How many attributes were dropped for the limit.
  private(set) var droppedAttributes = 0

  /// The errors so far, in the order of discovery; nil if nobody wants them.
  private(set) var errors: [HTMLParseError]?

  /// Where the next token begins.
  private(set) var position = 0

  /// A tokenizer at the beginning of a text of at most 2 GiB.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, attributeLimit: Int = 1_024, collectsErrors: Bool = false
  ) {
    self.bytes = bytes
    self.attributeLimit = attributeLimit
    errors = collectsErrors ? [] : nil
  }

  /// Finds the next token; after the last one every call finds the end of the file again.
  mutating func next() {
    token = Token()
    token.start = Int32(truncatingIfNeeded: bytes.count)
    token.end = token.start
  }

  /// Notes an error if errors are wanted.
  @inline(__always)
  mutating func report(_ code: HTMLParseError.Code, at offset: Int) {
    if errors != nil { note(code, at: offset) }
  }

  @inline(never)
  private mutating func note(_ code: HTMLParseError.Code, at offset: Int) {
    errors?.append(HTMLParseError(code, at: offset))
  }

  /// Takes back the attributes of the token, a start tag that makes no element.
  mutating func discardAttributes() {
    attributes.removeLast(attributes.count - Int(token.attributesStart))
    token.attributesCount = 0
  }

  /// Where the white space at the beginning of the token, a text, ends; references to white space
  /// belong to it.
  func leadingSpaceEnd() -> Int { Int(token.start) }

  /// Where the newline at the beginning of the token, a text, ends (LF, CR, CR LF or a reference to
  /// LF), or its start if there is none.
  func leadingNewlineEnd() -> Int { Int(token.start) }
}
