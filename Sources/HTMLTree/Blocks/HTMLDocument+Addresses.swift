extension HTMLDocument {
  /// The address that a link leads to, as written.
  package func address(of node: Int32) -> String? { text(of: .href, node) }

  /// The address of a picture, also of one that is loaded later: of several the first.
  package func imageAddress(of node: Int32) -> String? {
    for name in [NameID.dataSrc, .src, .dataSrcset, .srcset] {
      guard let text = text(of: name, node), !text.hasPrefix("data:") else { continue }
      let isSet = name == .srcset || name == .dataSrcset
      let address = isSet ? String(text.drop { $0 == " " }.prefix { $0 != " " && $0 != "," }) : text
      if !address.isEmpty { return address }
    }
    return nil
  }

  /// What stands in for a picture.
  package func alternative(of node: Int32) -> String { text(of: .alt, node) ?? "" }

  private func text(of name: NameID, _ node: Int32) -> String? {
    guard let attribute = tree.attribute(name, of: node) else { return nil }
    return String(decoding: tree.value(of: attribute), as: UTF8.self)
  }
}
