/// A node of a document: a place in its tree, as cheap to copy as a reference.
///
/// Nodes are equal if they are the same node of the same document.
public struct HTMLNode: Sendable {
  public enum Kind: String, Sendable, Hashable {
    case document
    case doctype
    case element
    case text
    case comment
    /// What is in a `template`: no child of it, but its ``HTMLNode/templateContents``.
    case templateContents
  }

  let tree: TreeStorage
  let number: Int32

  var head: NodeHead { tree.nodes[number].head }

  public var kind: Kind {
    switch head.form {
    case .document: .document
    case .doctype: .doctype
    case .comment: .comment
    case .text: .text
    case .templateContents: .templateContents
    case .html, .svg, .mathML: .element
    }
  }

  /// The name of an element (`p`, `foreignObject`) or of a doctype; empty for other nodes.
  public var name: String {
    switch head.form {
    case .html, .svg, .mathML: tree.names[head.name]
    case .doctype: tree.doctypeParts?.name ?? ""
    default: ""
    }
  }

  /// The namespace of an element; nil for other nodes.
  public var namespace: HTMLNamespace? {
    switch head.form {
    case .html: .html
    case .svg: .svg
    case .mathML: .mathML
    default: nil
    }
  }

  /// Whether this is an element of HTML with a name, which is in lower case.
  public func isElement(_ name: String) -> Bool {
    let head = head
    return head.form == .html && tree.names.find(name.utf8) == head.name
  }

  /// What stands in a text or comment, with its character references resolved; empty for others.
  ///
  /// Complexity: O(n); it is decoded at each call.
  public var data: String { String(decoding: tree.data(of: number), as: UTF8.self) }
}

extension HTMLNode: Hashable {
  public static func == (one: HTMLNode, other: HTMLNode) -> Bool {
    one.number == other.number && one.tree === other.tree
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(tree))
    hasher.combine(number)
  }
}
