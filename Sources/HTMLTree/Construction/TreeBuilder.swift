/// Builds the tree from tokens, after the tree construction stage of the standard.
///
/// Each insertion mode has its function in a file of its own; they find the token in ``token`` and
/// its text, or what is left of that, in ``text``.
struct TreeBuilder: ~Copyable {
  var tokenizer: Tokenizer
  var nodes = NodeColumns()
  var open: OpenElements
  var formatting: FormattingElements
  var mode = InsertionMode.initial
  /// The mode to go back to from "text" and "in table text".
  var originalMode = InsertionMode.initial
  var templateModes: [InsertionMode] = []
  /// How many `template` elements were opened and not closed.
  var openedTemplates = 0
  /// How many `template` elements are open.
  var templateDepth: Int { openedTemplates - open.forgottenTemplates }
  /// The `head` element; 0 before there is one.
  var headElement: Int32 = 0
  /// The form that controls belong to; 0 for none, -1 for one around the fragment.
  var formElement: Int32 = 0
  var isFramesetOK = true
  var isFosterParenting = false
  /// The element that a fragment is read in.
  var contextElement: OpenElement?
  var isFragment: Bool { contextElement != nil }
  var text = TextRun()
  /// The text of "in table text".
  var pendingText = OwnedColumn<TextRun>()
  /// Whether a newline at the beginning of the next token is to be left out.
  var skipsNewline = false
  /// Where the body ended, if nothing has come after it.
  var bodyEnd: Int32?
  var hasCommentBehindBody = false
  var isDone = false
  let rules = TagRules.standard
  let isScriptingEnabled: Bool
  let isSrcdoc: Bool
  var facts = TreeFacts()
  /// How many more copies of elements may be made.
  var copiesLeft: Int
  /// How many more `html` and `body` tags may add attributes.
  var mergesLeft = 64
  var selectedContent = SelectedContent()

  @inline(__always)
  var token: Token { tokenizer.token }

  init(_ bytes: UnsafeBufferPointer<UInt8>, options: HTMLParsingOptions) {
    let limits = options.limits
    tokenizer = Tokenizer(
      bytes, attributeLimit: max(1, limits.attributes), collectsErrors: options.collectsErrors)
    open = OpenElements(depthLimit: limits.depth, hiddenLimit: limits.openElements)
    formatting = FormattingElements(limit: limits.formattingElements)
    isScriptingEnabled = options.isScriptingEnabled
    isSrcdoc = options.isSrcdoc
    copiesLeft = max(0, limits.copiedElements) + bytes.count / 256
    nodes.reserve(Self.expectedNodes(bytes))
    _ = nodes.add(NodeHead(.document), start: 0, end: Int32(truncatingIfNeeded: bytes.count))
  }

  /// The tree of a text, or of a fragment if there is a context.
  static func tree(
    of text: DecodedText, context: HTMLFragmentContext?, options: HTMLParsingOptions
  ) -> TreeStorage {
    text.utf8.withUnsafeBufferPointer { bytes in
      let size = readSize(bytes, limit: options.limits.inputSize)
      // A prefix of the bytes, which are there until the closure ends; the builder ends before it.
      var builder = TreeBuilder(UnsafeBufferPointer(rebasing: bytes[..<size]), options: options)
      if size < bytes.count { builder.facts.limits.insert(.inputSize) }
      if let context { builder.begin(in: context) }
      builder.run()
      return builder.finish(text)
    }
  }

  /// About how many nodes a text makes: five for four `<`, as far as samples tell.
  ///
  /// What is reserved in vain is never touched; what lacks is added later.
  private static func expectedNodes(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let length = 128
    let samples = min(32, bytes.count / 2_048)
    guard samples > 1 else { return bytes.count / 8 + 16 }
    var found = 0
    for sample in 0..<samples {
      // The last sample ends at the last byte at most.
      let start = (bytes.count - length) / (samples - 1) * sample
      for index in start..<start + length where bytes[index] == UInt8(ascii: "<") { found += 1 }
    }
    return min(bytes.count, bytes.count / (samples * length) * found * 5 / 4 + 64)
  }

  /// How many bytes are read: whole characters up to the limit.
  private static func readSize(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    let limit = min(max(0, limit), 2_147_483_000)
    guard bytes.count > limit else { return bytes.count }
    var size = limit
    while size > 0, bytes[size] & 0xC0 == 0x80 { size -= 1 }
    return size
  }

  private mutating func run() {
    while !isDone {
      tokenizer.allowsCDATA = open.current.classes.meets(.foreign)
      tokenizer.next()
      if token.kind == .text {
        text = TextRun(start: token.start, end: token.end, flags: token.textFlags)
        if skipsNewline { skipNewline() }
        if text.isEmpty { continue }
      }
      skipsNewline = false
      process()
    }
  }

  /// The tree construction dispatcher.
  @inline(__always)
  private mutating func process() {
    let classes = open.current.classes
    if classes.meets(.foreign), usesForeignRules(classes) {
      if bodyEnd != nil { reopenBody() }
      inForeignContent()
    } else if mode == .inBody {
      inBody()
    } else {
      processByMode()
    }
  }

  private mutating func skipNewline() {
    skipsNewline = false
    text.start = Int32(truncatingIfNeeded: tokenizer.leadingNewlineEnd())
  }

  private consuming func finish(_ text: DecodedText) -> TreeStorage {
    closeAll()
    facts.errors = tokenizer.foundErrors
    facts.limits.formUnion(open.limitsHit)
    facts.limits.formUnion(formatting.limitsHit)
    if tokenizer.droppedAttributes > 0 { facts.limits.insert(.attributes) }
    nodes.finish()
    return TreeStorage(
      decoded: text, nodes: nodes, attributes: tokenizer.takeAttributes(), names: tokenizer.names,
      facts: facts)
  }

  /// Closes what is still open at the end of the text.
  private mutating func closeAll() {
    let end = Int32(truncatingIfNeeded: tokenizer.bytes.count)
    while !open.isEmpty {
      let node = open.current.node
      let flags = nodes[node].head.flags
      // `body` and `html`, which their end tags leave open, end there with all that is in them.
      pop(
        at: flags.contains(.hasEndTag)
          ? nodes[node].end : open.count > 2 ? bodyEnd ?? end : end)
    }
    if !isFragment { nodes[0].end = end }
  }

  /// Notes an error of the tree's own at the token.
  @inline(__always)
  mutating func report(_ code: HTMLParseError.Code) {
    tokenizer.report(code, at: Int(tokenizer.token.start))
  }
}
