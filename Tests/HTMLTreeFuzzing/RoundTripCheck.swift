/// Checks that markup written from a tree gives that tree again.
///
/// The standard does not promise it for every tree that a parser can make; ``excuse(for:)`` has the
/// exceptions.
enum RoundTripCheck {
  static func run(_ document: HTMLDocument, _ options: HTMLParsingOptions) {
    var markup: [UInt8] = []
    document.root.appendOuterHTML(to: &markup)
    var options = options
    options.transportEncoding = .utf8
    let again = HTMLDocument(
      parsing: DecodedText(decoding: markup, as: .utf8), options: options)
    // The identifiers of a doctype are not written, and the mode depends on them.
    guard again.quirksMode == document.quirksMode else { return }
    compare(document, again, markup)
  }

  static func run(
    _ document: HTMLDocument, in context: HTMLFragmentContext, _ options: HTMLParsingOptions
  ) {
    var markup: [UInt8] = []
    document.root.appendOuterHTML(to: &markup)
    let again = HTMLDocument.fragment(parsing: markup, context: context, options: options)
    // In a select those are left out, unless a table is around them that the parser left later.
    if context.name == "select",
      document.root.descendants.contains(where: { $0.isElement("input") || $0.isElement("select") })
    {
      return
    }
    // Put before a table, they are HTML; read where they then stand, they are MathML.
    if context.namespace == .mathML,
      document.root.children.contains(where: {
        $0.isElement("mglyph") || $0.isElement("malignmark")
      })
    {
      return
    }
    compare(document, again, markup)
  }

  private static func compare(_ one: HTMLDocument, _ other: HTMLDocument, _ markup: [UInt8]) {
    if areEqual(one.tree, other.tree) { return }
    // A text that begins with U+FEFF: before everything else it is a mark of the encoding.
    if markup.starts(with: [0xEF, 0xBB, 0xBF]) { return }
    guard one.limitsHit.isEmpty, other.limitsHit.isEmpty, excuse(for: one) == nil else { return }
    finding(
      """
      another tree from its markup
      \(one.treeDescription)
      ---
      \(String(decoding: markup, as: UTF8.self))
      ---
      \(other.treeDescription)
      """)
  }

  /// Whether two trees have the same nodes; the identifiers of doctypes do not count.
  private static func areEqual(_ one: TreeStorage, _ other: TreeStorage) -> Bool {
    var node: Int32 = 0
    var twin: Int32 = 0
    while true {
      guard isEqual(node, of: one, twin, of: other) else { return false }
      let first = one.nodes.firstChild(of: node)
      let twinFirst = other.nodes.firstChild(of: twin)
      if first != 0 || twinFirst != 0 {
        guard first != 0, twinFirst != 0 else { return false }
        (node, twin) = (first, twinFirst)
        continue
      }
      while node != 0, one.nodes.nextSibling(of: node) == 0 {
        guard twin != 0, other.nodes.nextSibling(of: twin) == 0 else { return false }
        node = one.nodes[node].parent
        twin = other.nodes[twin].parent
      }
      if node == 0 || twin == 0 { return node == twin }
      node = one.nodes.nextSibling(of: node)
      twin = other.nodes.nextSibling(of: twin)
      if twin == 0 { return false }
    }
  }

  private static func isEqual(
    _ node: Int32, of one: TreeStorage, _ twin: Int32, of other: TreeStorage
  ) -> Bool {
    let head = one.nodes[node].head
    let twinHead = other.nodes[twin].head
    guard head.form == twinHead.form else { return false }
    if head.isText || head.form == .comment { return one.data(of: node) == other.data(of: twin) }
    if head.form == .doctype { return one.doctypeParts?.name == other.doctypeParts?.name }
    guard head.isElement else { return true }
    guard one.names.utf8(head.name) == other.names.utf8(twinHead.name) else { return false }
    let attributes = one.attributeRange(of: node)
    let twins = other.attributeRange(of: twin)
    return attributes.count == twins.count
      && zip(attributes, twins).allSatisfy { index, twin in
        let attribute = one.attributes[index]
        let twinAttribute = other.attributes[twin]
        return one.names.utf8(attribute.name) == other.names.utf8(twinAttribute.name)
          && one.value(of: attribute) == other.value(of: twinAttribute)
      }
  }

  /// Why a tree need not come back from its markup; nil if it must.
  static func excuse(for document: HTMLDocument) -> String? {
    var waiting = [document.root]
    while let node = waiting.popLast() {
      if let excuse = excuse(for: node) { return excuse }
      waiting += node.children
      if let contents = node.templateContents { waiting.append(contents) }
    }
    return nil
  }

  private static func excuse(for node: HTMLNode) -> String? {
    switch node.kind {
    case .text:
      if node.nextSibling?.kind == .text { return "two texts side by side become one" }
      if node.data.utf8.contains(0x0D) { return "a CR is read as LF" }
      guard let parent = node.parent, node.previousSibling == nil,
        node.data.utf8.first == 0x0A
      else { return nil }
      return ["pre", "listing", "textarea"].contains(where: parent.isElement)
        ? "the first newline is dropped" : nil
    case .element:
      if node.attributes.contains(where: { $0.value.utf8.contains(0x0D) }) {
        return "a CR is read as LF"
      }
      if node.isElement("plaintext") { return "nothing ends a plaintext" }
      if node.isElement("selectedcontent") {
        return "it shows a copy of an option, which may have been in it"
      }
      if node.isElement("script"), node.rawText.contains("<!--") {
        return "the end tag may be part of the script"
      }
      return NestingExcuses.excuse(for: node)
    default:
      return nil
    }
  }
}
