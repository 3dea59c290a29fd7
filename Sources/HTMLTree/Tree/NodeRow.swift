/// What every node has, in 16 bytes.
struct NodeRow: Sendable {
  var head: NodeHead
  /// -1 for the document and for nodes that are in no tree.
  var parent: Int32
  /// The first byte of the node; of a text in several pieces its number among those.
  var start: Int32
  /// Behind the last byte of the node; of a text in several pieces nothing.
  var end: Int32
}

/// Where a node stands in the text.
struct NodeSpan: Sendable {
  /// The first byte of the node.
  var start: Int32
  /// Behind the last byte of the node.
  var end: Int32
}

/// A node's place among its relatives, where its row alone does not tell it; 0 is none.
struct NodeLinks: Sendable {
  var firstChild: Int32 = 0
  var nextSibling: Int32 = 0
  /// The previous sibling; of a first child, its parent's last child, which so needs no column.
  var previousInRing: Int32 = 0
}

/// A text node that stands in several places of the source.
struct PiecedText: Sendable {
  /// From the first byte of a piece to behind the last one.
  var span: NodeSpan
  /// The last piece.
  var last: Int32
}

/// One of several places of the source that make a text node together.
struct TextPiece: Sendable {
  var start: Int32
  var end: Int32
  /// The piece after this; the first one after the last.
  var next: Int32
  var flags: TextFlags
}

/// Where the end tag of an element begins, if it is not just `</name>`.
struct EndTagStart: Sendable {
  var node: Int32
  var start: Int32
}
