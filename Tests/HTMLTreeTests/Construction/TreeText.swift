import HTMLTree

/// A tree on one line: `p(class=a)['text', br, <!--comment-->]`, `svg:path`, `template{contents}`.
enum TreeText {
  static func text(of document: HTMLDocument) -> String {
    document.root.children.map(text).joined(separator: " ")
  }

  /// The whole tree, or what is in its body alone if the expected text does not begin as a whole one.
  static func text(of document: HTMLDocument, like expected: String) -> String {
    let isWhole = ["html", "!", "<!--"].contains { expected.hasPrefix($0) }
    guard !isWhole, let body = document.body else { return text(of: document) }
    return body.children.map(text).joined(separator: " ")
  }

  static func text(_ node: HTMLNode) -> String {
    switch node.kind {
    case .document, .templateContents: return children(of: node)
    case .doctype: return "!\(node.name)"
    case .text: return "'\(node.data.replacing("\n", with: "⏎"))'"
    case .comment: return "<!--\(node.data)-->"
    case .element: break
    }
    var text = ""
    if node.namespace == .svg { text = "svg:" }
    if node.namespace == .mathML { text = "math:" }
    text += node.name
    let attributes = node.attributes.map { $0.value.isEmpty ? $0.name : "\($0.name)=\($0.value)" }
    if !attributes.isEmpty { text += "(\(attributes.joined(separator: " ")))" }
    if let contents = node.templateContents { return "\(text){\(children(of: contents))}" }
    return node.firstChild == nil ? text : "\(text)[\(children(of: node))]"
  }

  private static func children(of node: HTMLNode) -> String {
    node.children.map(text).joined(separator: " ")
  }
}
