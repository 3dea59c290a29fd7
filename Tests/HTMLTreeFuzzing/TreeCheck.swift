/// Checks that the links of a tree agree with each other, and that every range lies in the text.
struct TreeCheck {
  private let document: HTMLDocument
  private let sourceLength: Int

  init(_ document: HTMLDocument, sourceLength: Int) {
    self.document = document
    self.sourceLength = sourceLength
  }

  func run() {
    var waiting = [document.root]
    var count = 0
    while let node = waiting.popLast() {
      count += 1
      guard count <= document.nodeCount else { finding("the links of the tree go in circles") }
      checkRanges(of: node)
      if node.kind == .element { checkTag(of: node) }
      if let contents = node.templateContents {
        guard contents.parent == node else { finding("the contents of a template lost it") }
        waiting.append(contents)
      }
      var previous: HTMLNode?
      var children = 0
      for child in node.children {
        children += 1
        guard children <= document.nodeCount else { finding("siblings go in circles") }
        guard child.parent == node else { finding("a child has another parent") }
        guard child.previousSibling == previous else { finding("a sibling has another before it") }
        guard child.kind != .document else { finding("a document in a document") }
        previous = child
        waiting.append(child)
      }
      guard node.lastChild == previous else { finding("the last child is another") }
    }
  }

  private func checkRanges(of node: HTMLNode) {
    let range = node.range
    guard range.lowerBound >= 0, range.upperBound <= document.utf8.count else {
      finding("a range beyond the text: \(range) of \(node.name)")
    }
    let source = node.sourceRange
    guard source.lowerBound >= 0, source.upperBound <= sourceLength else {
      finding("a range beyond the source: \(source) of \(node.name)")
    }
    guard node.kind == .text else { return }
    // What `selectedcontent` shows is a copy of text that stands further down.
    let pieces = node.textRanges
    let isShown =
      pieces.count > 1
      && sequence(first: node, next: \.parent).contains { $0.isElement("selectedcontent") }
    var end = 0
    for piece in pieces {
      guard piece.lowerBound >= end, piece.upperBound <= document.utf8.count else {
        finding("pieces of a text out of order: \(pieces)")
      }
      end = isShown ? 0 : piece.upperBound
    }
    if node.kind == .text, document.tree.data(of: node.number).isEmpty {
      finding("a text without text at \(range)")
    }
  }

  private func checkTag(of node: HTMLNode) {
    let range = node.range
    if let start = node.startTagRange {
      guard start.lowerBound == range.lowerBound, document.utf8[start.lowerBound] == 0x3C else {
        finding("a start tag that does not begin its element: \(start) in \(range)")
      }
      // A second `html` or `body` tag gives its attributes to the first.
      let isOwner = !node.isCopy && !node.isElement("html") && !node.isElement("body")
      for attribute in isOwner ? node.attributes : [] {
        guard start.contains(attribute.nameRange), start.contains(attribute.valueRange) else {
          finding("the attribute \(attribute.name) beyond its tag \(start)")
        }
      }
    }
    if let end = node.endTagRange {
      guard end.upperBound == range.upperBound, end.lowerBound >= 0,
        document.utf8[end].starts(with: [0x3C, 0x2F])
      else { finding("no end tag at \(end) of \(node.name)") }
    }
    let content = node.contentRange
    guard content.lowerBound >= range.lowerBound, content.upperBound <= document.utf8.count else {
      finding("content beyond its element: \(content) in \(range)")
    }
    let names = document.tree.attributeRange(of: node.number).map {
      document.tree.attributes[$0].name
    }
    if names.count > 1, Set(names).count != names.count { finding("two attributes of one name") }
  }
}
