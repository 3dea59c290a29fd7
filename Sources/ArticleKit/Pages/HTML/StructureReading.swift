import HTMLTree

/// Makes a page's structure of the columns that HTML was laid out in.
enum StructureReading {
  static func structure(of laidOut: HTMLBlocks, in document: HTMLDocument) -> PageStructure {
    var structure = PageStructure()
    structure.elements.reserveCapacity(laidOut.elements.count)
    let utf8 = document.utf8
    let bytes = utf8.span
    // Made once: a set of another module's flags is not made at compile time.
    let unseen: HTMLBlocks.Flags = [.isHidden, .isNoscript]
    for element in laidOut.elements {
      let parent = element.parent >= 0 ? Int(element.parent) : nil
      let around = parent.map { structure.elements[$0] }
      var own = hints(of: element.tag)
      var signature = ElementSignature(element.tag)
      document.forEachPartAttribute(of: element.node) { part, value in
        if part == .class { signature.add(bytes, value) }
        switch part {
        case .class, .id, .role, .itemprop, .rel, .dataTestid, .dataComponent:
          own.formUnion(HintReader.hints(in: bytes, value))
        case .property, .itemtype, .ariaLabel: break
        }
      }
      if !element.flags.isDisjoint(with: unseen) { own.insert(.hidden) }
      structure.elements.append(
        PageElement(
          parent: parent, tag: element.tag, flags: element.flags, hints: own,
          hintsAround: own.union(around?.hintsAround ?? []),
          depth: around.map { $0.depth + 1 } ?? 0,
          text: Int(element.textStart)..<Int(element.textEnd),
          blocks: Int(element.firstBlock)..<Int(max(element.firstBlock, element.endBlock)),
          node: element.node, signature: signature.value))
    }
    structure.surroundings = laidOut.blocks.map { block in
      BlockSurroundings(
        element: block.element >= 0 ? Int(block.element) : nil, flags: block.flags,
        boldBytes: Int(block.boldBytes))
    }
    structure.images = laidOut.images.compactMap { image in
      guard let address = document.imageAddress(of: image.node) else { return nil }
      return PageImage(
        address: address, alternative: document.alternative(of: image.node),
        element: image.element >= 0 ? Int(image.element) : nil, block: Int(image.block),
        node: image.node)
    }
    return structure
  }

  /// What the name of an element says.
  private static func hints(of tag: HTMLTag) -> ElementHints {
    switch tag {
    case .article: .article
    case .main: .main
    case .header: .header
    case .footer: .footer
    case .nav, .menu: .navigation
    case .aside: .sidebar
    case .figure, .picture: .picture
    case .figcaption: .caption
    case .blockquote: .quote
    case .time: .date
    case .address: .author
    case .form, .fieldset, .label, .legend: .form
    case .button: .tool
    case .noscript: .hidden
    case .dialog: .overlay
    default: []
    }
  }
}
