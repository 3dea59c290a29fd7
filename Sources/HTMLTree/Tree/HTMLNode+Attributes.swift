/// An attribute of an element.
public struct HTMLAttribute: Sendable, Hashable {
  /// The namespaces that a few attributes of SVG and MathML are in.
  public enum Namespace: String, Sendable, Hashable {
    case xlink = "http://www.w3.org/1999/xlink"
    case xml = "http://www.w3.org/XML/1998/namespace"
    case xmlns = "http://www.w3.org/2000/xmlns/"
  }

  /// In lower case for HTML; as the standard writes it (`viewBox`, `xlink:href`) for SVG and MathML.
  public let name: String
  /// Nil for nearly all: `xlink:href` in SVG has one.
  public let namespace: Namespace?
  /// The name without its prefix, if it has a namespace; else the name.
  public let localName: String
  /// With its character references resolved; empty if the attribute has no value.
  public let value: String
  /// Where the name stands in ``HTMLDocument/utf8``.
  public let nameRange: Range<Int>
  /// Where the value stands in ``HTMLDocument/utf8``, without its quotes.
  public let valueRange: Range<Int>
}

extension HTMLNode {
  /// The attributes of an element in the order of the source; of two with one name, the first.
  ///
  /// Complexity: O(n) in the length of the tag.
  public var attributes: [HTMLAttribute] {
    let utf8 = tree.utf8
    return tree.attributeRange(of: number).map { index in
      let attribute = tree.attributes[index]
      let nameStart = Int(attribute.nameStart)
      let name = tree.attributeName(attribute.name, in: head.form)
      let foreign = head.isForeign ? ForeignAttributeName(attribute.name) : nil
      return HTMLAttribute(
        name: name, namespace: foreign.map { .init($0.namespace) },
        localName: foreign?.localName ?? name,
        value: String(decoding: tree.value(of: attribute), as: UTF8.self),
        nameRange: nameStart..<attribute.nameEnd(in: utf8.span),
        valueRange: Int(attribute.valueStart)..<Int(attribute.valueEnd))
    }
  }

  /// The value of an attribute by its name; nil if the element has none of that name, empty if
  /// that has no value.
  ///
  /// Complexity: O(number of attributes + length of the value).
  public func attribute(_ name: String) -> String? {
    guard let attribute = tree.attribute(name, of: number) else { return nil }
    return String(decoding: tree.value(of: attribute), as: UTF8.self)
  }

  /// Whether the element has an attribute of a name.
  public func hasAttribute(_ name: String) -> Bool { tree.attribute(name, of: number) != nil }
}

extension TreeStorage {
  /// The attributes of a node in their column.
  ///
  /// Complexity: O(number of attributes).
  @inline(__always)
  func attributeRange(of node: Int32) -> Range<Int> {
    let head = nodes[node].head
    guard head.isElement, head.flags.contains(.hasAttributes) else { return 0..<0 }
    let start = Int(nodes.attributeStarts[node])
    var end = start
    while !attributes[end].valueFlags.contains(.isLastAttribute) { end += 1 }
    return start..<end + 1
  }

  /// The first attribute of a node with a name.
  @inline(__always)
  func attribute(_ name: NameID, of node: Int32) -> TokenAttribute? {
    let head = nodes[node].head
    guard head.isElement, head.flags.contains(.hasAttributes) else { return nil }
    var index = Int(nodes.attributeStarts[node])
    while true {
      let attribute = attributes[index]
      if attribute.name == name { return attribute }
      if attribute.valueFlags.contains(.isLastAttribute) { return nil }
      index += 1
    }
  }

  /// The attribute of a node with a name as ``attributeName(_:in:)`` gives it.
  func attribute(_ name: String, of node: Int32) -> TokenAttribute? {
    let form = nodes[node].head.form
    if form == .html {
      guard let id = names.find(name.utf8) else { return nil }
      return attribute(id, of: node)
    }
    for index in attributeRange(of: node)
    where attributeName(attributes[index].name, in: form) == name {
      return attributes[index]
    }
    return nil
  }

  /// A name as the standard writes it in a namespace.
  func attributeName(_ name: NameID, in form: NodeHead.Form) -> String {
    switch form {
    case .svg: names[name.adjustedSVGAttribute]
    case .mathML: names[name.adjustedMathMLAttribute]
    default: names[name]
    }
  }
}

extension HTMLAttribute.Namespace {
  init(_ namespace: ForeignAttributeName.Namespace) {
    switch namespace {
    case .xlink: self = .xlink
    case .xml: self = .xml
    case .xmlns: self = .xmlns
    }
  }
}

extension TextFlags {
  /// The last attribute of its tag.
  static var isLastAttribute: TextFlags { TextFlags(rawValue: 64) }
}
