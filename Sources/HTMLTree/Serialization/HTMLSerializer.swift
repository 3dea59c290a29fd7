/// Writes nodes as markup, after the standard's algorithm for serialising HTML fragments.
///
/// It walks by the links, so that no depth of nesting costs stack.
struct HTMLSerializer: ~Copyable {
  private let tree: TreeStorage
  private var output: [UInt8]

  /// A serialiser that appends to bytes that are there already.
  init(_ tree: TreeStorage, appendingTo output: consuming [UInt8] = []) {
    self.tree = tree
    self.output = output
  }

  /// What has been written.
  consuming func finish() -> [UInt8] { output }

  /// Appends a node with its tags; the document and the contents of a template have none.
  ///
  /// Complexity: O(length of what is appended).
  mutating func append(_ root: Int32) {
    var node = root
    while true {
      if open(node), tree.nodes.firstChild(of: node) != 0 {
        node = tree.nodes.firstChild(of: node)
        continue
      }
      close(node)
      while node != root, tree.nodes.nextSibling(of: node) == 0 {
        node = tree.nodes[node].parent
        close(node)
      }
      if node == root { return }
      node = tree.nodes.nextSibling(of: node)
    }
  }

  /// Appends what is in a node, without its own tags.
  mutating func appendContents(of node: Int32) {
    guard !tree.nodes[node].head.serializesAsVoid else { return }
    var child = tree.nodes.firstChild(of: node)
    while child != 0 {
      append(child)
      child = tree.nodes.nextSibling(of: child)
    }
  }

  /// Writes what stands before the children; false if the standard writes none.
  private mutating func open(_ node: Int32) -> Bool {
    let head = tree.nodes[node].head
    switch head.form {
    case .document, .templateContents:
      return true
    case .html, .svg, .mathML:
      appendStartTag(of: node, head)
      return !head.serializesAsVoid
    case .text:
      appendText(node, head)
    case .comment:
      output.append(contentsOf: "<!--".utf8)
      tree.appendData(of: node, to: &output)
      output.append(contentsOf: "-->".utf8)
    case .doctype:
      output.append(contentsOf: "<!DOCTYPE ".utf8)
      output.append(contentsOf: (tree.doctypeParts?.name ?? "").utf8)
      output.append(UInt8(ascii: ">"))
    }
    return false
  }

  private mutating func close(_ node: Int32) {
    let head = tree.nodes[node].head
    guard head.isElement, !head.serializesAsVoid else { return }
    output.append(UInt8(ascii: "<"))
    output.append(UInt8(ascii: "/"))
    tree.names.append(head.name, to: &output)
    output.append(UInt8(ascii: ">"))
  }

  private mutating func appendStartTag(of node: Int32, _ head: NodeHead) {
    output.append(UInt8(ascii: "<"))
    tree.names.append(head.name, to: &output)
    for index in tree.attributeRange(of: node) {
      let attribute = tree.attributes[index]
      output.append(UInt8(ascii: " "))
      // The names of foreign attributes are interned with their prefix, as they are written.
      tree.names.append(attribute.name.adjusted(for: head.form), to: &output)
      output.append(UInt8(ascii: "="))
      output.append(UInt8(ascii: "\""))
      if attribute.valueFlags.isVerbatim {
        let range = Int(attribute.valueStart)..<Int(attribute.valueEnd)
        MarkupEscaping.attribute.append(range, of: tree.utf8, to: &output)
      } else {
        let value = tree.value(of: attribute)
        MarkupEscaping.attribute.append(0..<value.count, of: value, to: &output)
      }
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  private mutating func appendText(_ node: Int32, _ head: NodeHead) {
    let parent = tree.nodes[node].parent
    if parent >= 0, tree.nodes[parent].head.holdsLiteralText(head) {
      tree.appendData(of: node, to: &output)
    } else if head.textFlags.isVerbatim, !head.hasPieces {
      let span = tree.nodes.span(of: node)
      MarkupEscaping.text.append(Int(span.start)..<Int(span.end), of: tree.utf8, to: &output)
    } else {
      let data = tree.data(of: node)
      MarkupEscaping.text.append(0..<data.count, of: data, to: &output)
    }
  }
}

extension NodeHead {
  /// Whether the standard writes a start tag only.
  fileprivate var serializesAsVoid: Bool {
    guard form == .html else { return false }
    switch name {
    case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .source, .track, .wbr:
      return true
    // No void elements today; the standard writes them as such all the same.
    case .basefont, .bgsound, .frame, .keygen, .param:
      return true
    default:
      return false
    }
  }

  /// Whether a text in this element is written as it is.
  fileprivate func holdsLiteralText(_ text: NodeHead) -> Bool {
    guard form == .html else { return false }
    switch name {
    case .style, .script, .xmp, .iframe, .noembed, .noframes, .plaintext:
      return true
    // With scripting on, `noscript` was read as raw text; with scripting off it has markup.
    case .noscript:
      return text.textFlags.contains(.isLiteral)
    default:
      return false
    }
  }
}

extension NameID {
  /// The name of an attribute as the standard writes it in a namespace.
  @inline(__always)
  func adjusted(for form: NodeHead.Form) -> NameID {
    switch form {
    case .svg: adjustedSVGAttribute
    case .mathML: adjustedMathMLAttribute
    default: self
    }
  }
}
