extension HTMLDocument: CustomDebugStringConvertible {
  /// The tree as the test cases of browsers write it: a line for each node and each attribute,
  /// with `| ` and two blanks for each level before it.
  ///
  /// ```text
  /// | <html>
  /// |   <head>
  /// |   <body>
  /// |     <p>
  /// |       class="lead"
  /// |       "Ships ahoy"
  /// ```
  ///
  /// Complexity: O(n × depth), and the depth has a limit.
  public var treeDescription: String { root.treeDescription }

  public var debugDescription: String { treeDescription }
}

extension HTMLNode: CustomDebugStringConvertible {
  /// The node and what is in it, as ``HTMLDocument/treeDescription`` writes it; of a document what
  /// is in it alone.
  public var treeDescription: String {
    var description = TreeDescription(tree: tree)
    description.append(number)
    return String(decoding: description.output, as: UTF8.self)
  }

  public var debugDescription: String { treeDescription }
}

/// Writes a tree in the form of html5lib's cases.
private struct TreeDescription {
  let tree: TreeStorage
  var output: [UInt8] = []

  init(tree: TreeStorage) { self.tree = tree }

  mutating func append(_ root: Int32) {
    var node = root
    // The document has no line, so its children stand at the margin.
    var depth = tree.nodes[root].head.form == .document ? -1 : 0
    while true {
      appendLines(of: node, depth: depth)
      let first = tree.nodes.firstChild(of: node)
      if first != 0 {
        node = first
        depth += 1
        continue
      }
      while node != root, tree.nodes.nextSibling(of: node) == 0 {
        node = tree.nodes[node].parent
        depth -= 1
      }
      if node == root { return }
      node = tree.nodes.nextSibling(of: node)
    }
  }

  private mutating func appendLines(of node: Int32, depth: Int) {
    let head = tree.nodes[node].head
    switch head.form {
    case .document: break
    case .templateContents: line("content", depth)
    case .html: element(node, head, prefix: "", depth)
    case .svg: element(node, head, prefix: "svg ", depth)
    case .mathML: element(node, head, prefix: "math ", depth)
    case .text: line("\"\(text(node))\"", depth)
    case .comment: line("<!-- \(text(node)) -->", depth)
    case .doctype:
      let parts = tree.doctypeParts ?? ("", "", "")
      let identifiers =
        parts.publicIdentifier.isEmpty && parts.systemIdentifier.isEmpty
        ? "" : " \"\(parts.publicIdentifier)\" \"\(parts.systemIdentifier)\""
      line("<!DOCTYPE \(parts.name)\(identifiers)>", depth)
    }
  }

  private mutating func element(_ node: Int32, _ head: NodeHead, prefix: String, _ depth: Int) {
    line("<\(prefix)\(tree.names[head.name])>", depth)
    let attributes = tree.attributeRange(of: node).map { index in
      let attribute = tree.attributes[index]
      let value = String(decoding: tree.value(of: attribute), as: UTF8.self)
      return (name: name(of: attribute, in: head.form), value: value)
    }
    let sorted = attributes.sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
    for attribute in sorted { line("\(attribute.name)=\"\(attribute.value)\"", depth + 1) }
  }

  private func name(of attribute: TokenAttribute, in form: NodeHead.Form) -> String {
    if form != .html, let foreign = ForeignAttributeName(attribute.name) {
      return (foreign.prefix.map { $0 + " " } ?? "") + foreign.localName
    }
    return tree.attributeName(attribute.name, in: form)
  }

  private func text(_ node: Int32) -> String {
    String(decoding: tree.data(of: node), as: UTF8.self)
  }

  private mutating func line(_ text: String, _ depth: Int) {
    if !output.isEmpty { output.append(UInt8(ascii: "\n")) }
    output.append(contentsOf: "| ".utf8)
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    output.append(contentsOf: text.utf8)
  }
}
