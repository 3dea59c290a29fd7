/// Builds the tree from tokens, after the tree construction stage of the standard.
struct TreeBuilder: ~Copyable {
  /// The tree of a text, or of a fragment if there is a context.
  static func tree(
    of text: DecodedText, context: HTMLFragmentContext?, options: HTMLParsingOptions
  ) -> TreeStorage {
    var nodes = NodeColumns()
    _ = nodes.add(NodeHead(.document), start: 0, end: Int32(clamping: text.utf8.count))
    return TreeStorage(
      decoded: text, nodes: nodes, attributes: [], names: NameTable(), facts: TreeFacts())
  }
}
