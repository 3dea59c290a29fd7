/// An element that may say something of its page beside what it shows: `meta`, `link`, `title`,
/// `time`, a script, and whatever has an attribute of microdata, RDFa or `rel`.
package struct HTMLMark: Sendable {
  /// What kind of element it is, as far as it matters here.
  package enum Tag: UInt8, Sendable {
    case other, html, base, meta, link, title, script, time, abbr, anchor, image
  }

  package let tag: Tag
  /// Whether the element opens an item of microdata or RDFa.
  package let opensItem: Bool
  /// The index of the mark that opens the innermost item around this one; -1 for none.
  package let scope: Int32
  let node: Int32

  init(tag: Tag, opensItem: Bool, scope: Int32, node: Int32) {
    self.tag = tag
    self.opensItem = opensItem
    self.scope = scope
    self.node = node
  }
}

/// The value of an attribute: where it stands, and how to read it.
package struct HTMLMarkValue: Sendable {
  /// Where the value stands in ``HTMLDocument/utf8``, without its quotes.
  package let range: Range<Int>
  let flags: TextFlags

  /// Whether the value is what stands there, byte for byte.
  package var isVerbatim: Bool { flags.isVerbatim }
}

extension HTMLDocument {
  /// The elements of the page that may declare something, in the order of their making, which is
  /// that of the source but for the few that the parser moves.
  ///
  /// Complexity: O(nodes + attributes), a few nanoseconds each.
  package var marks: [HTMLMark] {
    var marks: [HTMLMark] = []
    marks.reserveCapacity(128)
    // The innermost item around each node; made when the first item is seen.
    var scopes: [Int32] = []
    let count = Int32(truncatingIfNeeded: tree.nodes.count)
    var node: Int32 = 1
    while node < count {
      let head = tree.nodes[node].head
      if !scopes.isEmpty {
        let parent = tree.nodes[node].parent
        scopes.append(parent >= 0 && parent < node ? scopes[Int(parent)] : -1)
      }
      if head.isElement, !head.flags.contains(.isImplied), let found = tree.mark(node, head) {
        if tree.nodes[node].parent >= 0 {
          if found.opensItem, scopes.isEmpty {
            scopes = [Int32](repeating: -1, count: Int(node) + 1)
            scopes.reserveCapacity(Int(count))
          }
          let scope = scopes.isEmpty ? -1 : scopes[Int(node)]
          if found.opensItem { scopes[Int(node)] = Int32(truncatingIfNeeded: marks.count) }
          marks.append(
            HTMLMark(tag: found.tag, opensItem: found.opensItem, scope: scope, node: node))
        }
      }
      node += 1
    }
    return marks
  }

  /// The value of an attribute of a mark; nil if it has none of that name.
  package func value(_ attribute: HTMLMark.Attribute, of mark: HTMLMark) -> HTMLMarkValue? {
    guard let found = tree.attribute(attribute.name, of: mark.node) else { return nil }
    return HTMLMarkValue(
      range: Int(found.valueStart)..<Int(found.valueEnd), flags: found.valueFlags)
  }

  /// Appends a value with its character references resolved.
  package func append(_ value: HTMLMarkValue, to output: inout [UInt8]) {
    let utf8 = tree.utf8
    TextDecoder.appendAttribute(value.range, of: utf8.span, flags: value.flags, to: &output)
  }

  /// Appends the text in a mark's element, a blank for what parts two lines, and gives where in
  /// ``utf8`` it stands from its first byte to its last; nil if it has none.
  ///
  /// Scripts and styles in it are left out. At most `limit` bytes are appended and four times as
  /// many nodes looked at.
  package func appendText(
    of mark: HTMLMark, limit: Int, to output: inout [UInt8]
  ) -> Range<Int>? {
    tree.appendText(of: mark.node, limit: limit, to: &output)
  }

  /// Where the text stands that a script's element has; nil if it is empty or in several places.
  package func scriptRange(of mark: HTMLMark) -> Range<Int>? {
    let child = tree.firstChild(of: mark.node)
    guard child != 0, tree.nodes[child].head.isText, !tree.nodes[child].head.hasPieces else {
      return nil
    }
    let span = tree.nodes.span(of: child)
    return Int(span.start)..<Int(span.end)
  }
}

extension HTMLMark {
  /// The attributes that are asked for.
  package enum Attribute: Sendable {
    case content, name, property, itemprop, itemtype, itemid, itemref, rel, href, hreflang,
      datetime, lang
    case value, title, typeof, resource, about, src, type, httpEquiv

    var name: NameID {
      switch self {
      case .content: .content
      case .name: .name
      case .property: .property
      case .itemprop: .itemprop
      case .itemtype: .itemtype
      case .itemid: .itemid
      case .itemref: .itemref
      case .rel: .rel
      case .href: .href
      case .hreflang: .hreflang
      case .datetime: .datetime
      case .lang: .lang
      case .value: .value
      case .title: .title
      case .typeof: .typeof
      case .resource: .resource
      case .about: .about
      case .src: .src
      case .type: .type
      case .httpEquiv: .httpEquiv
      }
    }
  }
}

extension TreeStorage {
  /// What a node is as a mark; nil for one that declares nothing.
  @inline(__always)
  fileprivate func mark(_ node: Int32, _ head: NodeHead) -> (tag: HTMLMark.Tag, opensItem: Bool)? {
    var tag = HTMLMark.Tag.other
    if head.form == .html {
      switch head.name {
      case .html: tag = .html
      case .base: tag = .base
      case .meta: tag = .meta
      case .link: tag = .link
      case .title: tag = .title
      case .script: tag = .script
      case .time: tag = .time
      case .abbr: tag = .abbr
      case .a: tag = .anchor
      case .img: tag = .image
      default: break
      }
    }
    var isMark = false
    switch tag {
    case .html, .base, .meta, .link, .title, .time: isMark = true
    default: break
    }
    guard head.flags.contains(.hasAttributes) else { return isMark ? (tag, false) : nil }
    var opensItem = false
    var index = Int(nodes.attributeStarts[node])
    while true {
      let attribute = attributes[index]
      switch attribute.name {
      case .itemprop, .property: isMark = true
      case .itemscope, .typeof:
        isMark = true
        opensItem = true
      case .rel where tag == .anchor: isMark = true
      case .type where tag == .script: isMark = true
      case .title where tag == .abbr: isMark = true
      default: break
      }
      if attribute.valueFlags.contains(.isLastAttribute) { break }
      index += 1
    }
    return isMark ? (tag, opensItem) : nil
  }

  fileprivate func appendText(
    of root: Int32, limit: Int, to output: inout [UInt8]
  ) -> Range<Int>? {
    let start = output.count
    var range: Range<Int>?
    var steps = limit * 4
    var current = node(after: root, in: root)
    while current >= 0, output.count - start < limit, steps > 0 {
      steps -= 1
      let head = nodes[current].head
      if head.isText {
        let before = output.count
        appendData(of: current, to: &output)
        let span = nodes.span(of: current)
        if output[before...].contains(where: { $0 > 0x20 }) {
          range = (range?.lowerBound ?? Int(span.start))..<Int(span.end)
        }
      } else if head.isElement {
        switch LayoutRole(head) {
        case .hidden:
          current = node(behind: current, in: root)
          continue
        case .inline: break
        default: output.append(0x20)
        }
      }
      current = node(after: current, in: root)
    }
    return range
  }
}

/// Character references in a text that is no HTML by itself, such as a string of JSON.
package enum HTMLReferences {
  /// Appends a text with its character references resolved.
  ///
  /// Complexity: O(n).
  package static func append(_ text: [UInt8], to output: inout [UInt8]) {
    TextDecoder.append(
      text.indices, of: text.span, flags: [.hasReferences], nul: .keep, to: &output)
  }
}
