/// A finished tree, which never changes: what documents and nodes refer to.
final class TreeStorage: Sendable {
  let decoded: DecodedText
  let utf8: [UInt8]
  let nodes: NodeColumns
  let attributes: OwnedColumn<TokenAttribute>
  let names: NameTable
  let facts: TreeFacts

  init(
    decoded: DecodedText, nodes: consuming NodeColumns,
    attributes: consuming OwnedColumn<TokenAttribute>, names: NameTable, facts: TreeFacts
  ) {
    self.decoded = decoded
    utf8 = decoded.utf8
    self.nodes = nodes
    self.attributes = attributes
    self.names = names
    self.facts = facts
  }
}

/// What is known of a document as a whole.
struct TreeFacts: Sendable {
  var quirksMode = HTMLQuirksMode.noQuirks
  var doctype: DoctypeParts?
  var limits: LimitFlags = []
  var errors: [HTMLParseError] = []
}
