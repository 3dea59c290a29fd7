/// Walks a tree once for its blocks; by the links, so that no depth of nesting costs stack.
struct HTMLBlockReader: ~Copyable {
  /// An element that is open at the current node.
  private struct Frame {
    var node: Int32
    var tag: HTMLTag
    var flags: HTMLBlocks.Flags
    /// Its row in the elements, or that of the element around it where it needs none.
    var element: Int32 = -1
    var isOwner = false
  }

  private let tree: TreeStorage
  private var writer: BlockTextWriter
  private var frames: [Frame] = []
  /// How many frames, from the outermost, have their flags, and how many their elements.
  private var readCount = 0
  private var placedCount = 0
  private var linkDepth = 0
  private var boldDepth = 0
  private var listDepth = 0
  private var preformattedDepth = 0
  /// The elements in the line that ended behind the last byte of text.
  private var endedInline: InlineTags = []
  private var endedInlineAt = -1

  /// Elements that pages set side by side, and a style sheet apart.
  private struct InlineTags: OptionSet {
    let rawValue: UInt8

    static let link = InlineTags(rawValue: 1)
    static let time = InlineTags(rawValue: 2)
    static let other = InlineTags(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ tag: HTMLTag) { self = tag == .a ? .link : tag == .time ? .time : .other }
  }

  init(_ tree: TreeStorage) {
    self.tree = tree
    writer = BlockTextWriter(tree.utf8)
  }

  /// Complexity: O(n).
  consuming func read() -> HTMLBlocks {
    var node: Int32 = 0
    while true {
      let head = tree.nodes[node].head
      var first: Int32 = 0
      if head.isText {
        append(node, head)
      } else if node == 0 || open(node, head) {
        first = tree.nodes.firstChild(of: node)
        if first == 0, node != 0 { close() }
      }
      if first != 0 {
        node = first
        continue
      }
      while node != 0, tree.nodes.nextSibling(of: node) == 0 {
        node = tree.nodes[node].parent
        if node > 0 { close() }
      }
      if node <= 0 { break }
      node = tree.nodes.nextSibling(of: node)
    }
    writer.endBlock()
    return writer.blocks
  }

  /// Begins an element; false if nothing in it is text of the page, and then it has no frame.
  private mutating func open(_ node: Int32, _ head: NodeHead) -> Bool {
    guard head.isElement, head.form != .svg else { return false }
    let role = LayoutRole(head)
    var flags: HTMLBlocks.Flags = []
    switch role {
    case .hidden where head.isHTML(.noscript): flags = .isNoscript
    case .hidden, .textArea: return false
    case .lineBreak:
      let span = tree.nodes.span(of: node)
      writer.breakLine(Int(span.start)..<Int(span.end))
      return false
    case .inline:
      if head.isHTML(.img) {
        addImage(node)
        return false
      }
      if head.isHTML(.select) || head.isHTML(.input) { return false }
      // A button stands apart from the text, even in one line with it.
      if head.isHTML(.button) { writer.endBlock() } else { flags = .isInline }
    default: writer.endBlock()
    }
    let tag = HTMLTag(head)
    switch tag {
    case .a: linkDepth += 1
    case .b, .strong: boldDepth += 1
    case .ul, .ol, .menu: listDepth += 1
    case .pre: preformattedDepth += 1
    default: break
    }
    if flags.contains(.isInline) { separate(tag) }
    frames.append(Frame(node: node, tag: tag, flags: flags))
    return true
  }

  /// Keeps two links side by side apart, and a time from what it follows or is followed by: no
  /// word goes on from one into the other.
  private mutating func separate(_ tag: HTMLTag) {
    guard endedInlineAt == writer.textEnd, writer.hasText else { return }
    let isApart =
      switch tag {
      case .a: !endedInline.isDisjoint(with: [.link, .time])
      case .time: true
      case .span: endedInline.contains(.time)
      default: false
      }
    if isApart { writer.separate() }
  }

  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    switch frame.tag {
    case .a: linkDepth -= 1
    case .b, .strong: boldDepth -= 1
    case .ul, .ol, .menu: listDepth -= 1
    case .pre: preformattedDepth -= 1
    default: break
    }
    readCount = min(readCount, frames.count)
    if placedCount > frames.count {
      placedCount = frames.count
      if frame.isOwner { writer.endElement(frame.element, isLink: frame.tag == .a) }
    }
    guard frame.flags.contains(.isInline) else {
      writer.endBlock()
      return
    }
    if endedInlineAt != writer.textEnd { endedInline = [] }
    endedInlineAt = writer.textEnd
    endedInline.insert(InlineTags(frame.tag))
  }

  private mutating func append(_ node: Int32, _ head: NodeHead) {
    let span = tree.nodes.span(of: node)
    guard head.textFlags.contains(.hasNonSpace) || head.hasPieces else {
      if writer.hasText { writer.note(space: Int(span.start)..<Int(span.end)) }
      return
    }
    readFlags()
    guard let last = frames.last, !last.flags.isSuperset(of: [.isInline, .isHidden]) else { return }
    writer.surroundings = .init(
      splitsAtBreak: splitsAtBreak, isInLink: linkDepth > 0, isBold: boldDepth > 0,
      isPreformatted: preformattedDepth > 0)
    if head.hasPieces {
      for piece in tree.pieces(of: node) { append(Int(piece.start)..<Int(piece.end), piece.flags) }
    } else {
      append(Int(span.start)..<Int(span.end), head.textFlags)
    }
  }

  private mutating func append(_ range: Range<Int>, _ flags: TextFlags) {
    let readsReferences = flags.contains(.hasReferences) && !flags.contains(.isLiteral)
    let start = writer.skipSpace(range, readsReferences: readsReferences)
    guard start < range.upperBound else { return }
    // White space and break before it belong to what is around the elements that begin here.
    writer.writePending()
    placeElements()
    if !writer.hasText { writer.beginBlock(blockPlace) }
    writer.write(start..<range.upperBound, readsReferences: readsReferences)
  }

  /// Whether one `br` ends a block: not in what is one paragraph, heading or item by its name.
  private var splitsAtBreak: Bool {
    for frame in frames.reversed() where !frame.flags.contains(.isInline) {
      switch frame.tag {
      case .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .td, .th, .dd, .dt, .figcaption, .caption,
        .blockquote, .pre:
        return false
      default: return true
      }
    }
    return true
  }

  private var blockPlace: HTMLBlocks.Block {
    let frame = frames.last { !$0.flags.contains(.isInline) }
    var flags = frame?.flags ?? []
    if preformattedDepth > 0 { flags.insert(.isPreformatted) }
    return HTMLBlocks.Block(
      start: 0, end: 0, element: frame?.element ?? -1, flags: flags, linkedBytes: 0, boldBytes: 0,
      listDepth: UInt8(clamping: listDepth))
  }

  private mutating func addImage(_ node: Int32) {
    readFlags()
    placeElements()
    writer.addImage(node, element: frames.last?.element ?? -1)
  }

  // MARK: Elements

  /// Reads what the attributes of the open elements say of their being shown.
  private mutating func readFlags() {
    while readCount < frames.count {
      let around = readCount > 0 ? frames[readCount - 1].flags : []
      var flags = frames[readCount].flags
      flags.formUnion(around.subtracting(.isInline))
      flags.formUnion(ownFlags(of: frames[readCount].node, frames[readCount].tag))
      frames[readCount].flags = flags
      readCount += 1
    }
  }

  private func ownFlags(of node: Int32, _ tag: HTMLTag) -> HTMLBlocks.Flags {
    var flags: HTMLBlocks.Flags = []
    var isOpen = false
    let utf8 = tree.utf8
    for index in tree.attributeRange(of: node) {
      let attribute = tree.attributes[index]
      let value = Int(attribute.valueStart)..<Int(attribute.valueEnd)
      switch attribute.name {
      case .hidden: flags.insert(.isHidden)
      case .style: if HiddenStyle.hides(utf8.span, value) { flags.insert(.isHidden) }
      case .ariaHidden:
        if value.count == 4, utf8[value.lowerBound] | 0x20 == UInt8(ascii: "t") {
          flags.insert(.isUnspoken)
        }
      case .open: isOpen = true
      default: break
      }
    }
    if tag == .dialog, !isOpen { flags.insert(.isHidden) }
    return flags
  }

  private mutating func placeElements() {
    while placedCount < frames.count {
      let parent = placedCount > 0 ? frames[placedCount - 1].element : -1
      let frame = frames[placedCount]
      // Bold and its like say nothing; other inline elements may say what their text is.
      let needsNone =
        frame.flags.contains(.isInline) && frame.tag != .a && frame.tag != .time
        && !tree.nodes[frame.node].head.flags.contains(.hasAttributes)
      if needsNone {
        frames[placedCount].element = parent
      } else {
        frames[placedCount].element = writer.beginElement(
          frame.node, frame.tag, frame.flags, parent: parent)
        frames[placedCount].isOwner = true
      }
      placedCount += 1
    }
  }
}

/// Whether a `style` attribute keeps an element from being shown.
enum HiddenStyle {
  static func hides(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool {
    has("display", "none", bytes, value) || has("visibility", "hidden", bytes, value)
  }

  /// Complexity: O(n).
  private static func has(
    _ property: StaticString, _ wanted: StaticString, _ bytes: Span<UInt8>, _ value: Range<Int>
  ) -> Bool {
    var at = value.lowerBound
    while at < value.upperBound {
      if matches(property, bytes, at, value.upperBound) {
        at += property.utf8CodeUnitCount
        while at < value.upperBound, ASCII.isSpace(bytes[at]) { at += 1 }
        guard at < value.upperBound, bytes[at] == UInt8(ascii: ":") else { continue }
        at += 1
        while at < value.upperBound, ASCII.isSpace(bytes[at]) { at += 1 }
        if matches(wanted, bytes, at, value.upperBound) { return true }
      } else {
        at += 1
      }
    }
    return false
  }

  private static func matches(
    _ word: StaticString, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard start + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] }
    }
  }
}
