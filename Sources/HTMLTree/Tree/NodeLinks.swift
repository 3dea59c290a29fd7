/// A node's place in the tree, in 16 bytes; 0 is none but for a parent, where it is the document.
struct NodeLinks: Sendable {
  /// -1 for the document and for nodes that are in no tree.
  var parent: Int32 = -1
  var firstChild: Int32 = 0
  var nextSibling: Int32 = 0
  /// The previous sibling; of a first child, its parent's last child, which so needs no column.
  var previousInRing: Int32 = 0
}

/// Where a node stands in the text, in 12 bytes.
struct NodeSpan: Sendable {
  /// The first byte of the node.
  var start: Int32
  /// Behind the last byte of the node.
  var end: Int32
  /// The first attribute of an element that has some; the last piece of a text that has several.
  var detail: Int32
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
