import HTMLTree

/// A tree in the form of html5lib's cases: a line for each node and attribute.
enum TreeDump {
  static func text(of document: HTMLDocument) -> String {
    var lines: [String] = []
    var waiting = Array(document.root.children.map { (node: $0, depth: 0) }.reversed())
    while let (node, depth) = waiting.popLast() {
      let indent = "| " + String(repeating: "  ", count: depth)
      lines.append(indent + line(for: node))
      if node.kind == .element {
        let attributes = node.attributes.map { (name: name(of: $0), value: $0.value) }
        for attribute in attributes.sorted(by: {
          $0.name.utf16.lexicographicallyPrecedes($1.name.utf16)
        }) {
          lines.append("\(indent)  \(attribute.name)=\"\(attribute.value)\"")
        }
      }
      var children = node.children.map { (node: $0, depth: depth + 1) }
      if let contents = node.templateContents { children = [(contents, depth + 1)] }
      waiting.append(contentsOf: children.reversed())
    }
    return lines.joined(separator: "\n")
  }

  private static func line(for node: HTMLNode) -> String {
    switch node.kind {
    case .document: return "#document"
    case .templateContents: return "content"
    case .text: return "\"\(node.data)\""
    case .comment: return "<!-- \(node.data) -->"
    case .doctype:
      let identifiers = (node.publicIdentifier ?? "", node.systemIdentifier ?? "")
      if identifiers == ("", "") { return "<!DOCTYPE \(node.name)>" }
      return "<!DOCTYPE \(node.name) \"\(identifiers.0)\" \"\(identifiers.1)\">"
    case .element:
      switch node.namespace {
      case .svg: return "<svg \(node.name)>"
      case .mathML: return "<math \(node.name)>"
      default: return "<\(node.name)>"
      }
    }
  }

  private static func name(of attribute: HTMLAttribute) -> String {
    switch attribute.namespace {
    case .xlink: "xlink \(attribute.localName)"
    case .xml: "xml \(attribute.localName)"
    case .xmlns: "xmlns \(attribute.localName)"
    case nil: attribute.name
    }
  }
}
