extension HTMLDocument {
  /// Reads a page as browsers do, after the WHATWG standard; whatever the bytes are, there is a
  /// tree.
  ///
  /// The encoding is that of a byte order mark, else the one that the transport declares, else the
  /// one that the page declares in a `meta` element, unless the bytes plainly say otherwise; else
  /// UTF-8 if the bytes are that, else what they look like. See ``DecodedText``.
  ///
  /// Complexity: O(n) in time and memory.
  public init(parsing bytes: [UInt8], options: HTMLParsingOptions = .init()) {
    let declared = options.transportEncoding ?? CharacterEncoding(declaredIn: bytes)
    self.init(parsing: DecodedText(decoding: bytes, declared: declared), options: options)
  }

  /// Reads a page that is text already; its source is the UTF-8 of it.
  public init(parsing text: String, options: HTMLParsingOptions = .init()) {
    self.init(
      parsing: DecodedText(decoding: Array(text.utf8), as: .utf8), options: options)
  }

  /// Reads a page whose encoding has been found.
  public init(parsing text: DecodedText, options: HTMLParsingOptions = .init()) {
    self.init(tree: TreeBuilder.tree(of: text, context: nil, options: options))
  }

  /// Reads a piece of a page, as if it stood in an element of some name: the document's children
  /// are what the piece makes.
  ///
  /// The parser of a page sees a `<td>` only in a table; give the element that the piece was in.
  public static func fragment(
    parsing bytes: [UInt8], context: HTMLFragmentContext = .init("body"),
    options: HTMLParsingOptions = .init()
  ) -> HTMLDocument {
    let text = DecodedText(decoding: bytes, declared: options.transportEncoding ?? .utf8)
    return HTMLDocument(tree: TreeBuilder.tree(of: text, context: context, options: options))
  }
}
