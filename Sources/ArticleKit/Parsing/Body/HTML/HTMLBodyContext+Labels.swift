import HTMLTree

extension HTMLBodyContext {
  /// The hints that tell of a block also where the main element has them, as where readers'
  /// comments are all the prose that a page has.
  static let aroundLanes: [Int] = {
    let hints: ElementHints = [
      .comment, .consent, .overlay, .hidden, .newsletter, .sidebar, .footer, .related, .legal,
      .biography, .paywall, .live,
    ]
    let tags = [HTMLTag.article, .main, .aside, .footer]
    return (0..<ElementHints.count).filter { hints.rawValue >> UInt64($0) & 1 == 1 }
      + tags.compactMap { tag in
        ElementDistances.tags.firstIndex(of: tag).map { $0 + ElementHints.count }
      }
  }()

  /// What each block of a few hundred bytes begins with: the kind of label, and what follows it.
  static func labels(of features: HTMLBodyFeatures) -> [SIMD2<UInt8>] {
    let page = features.page
    return page.blocks.map { block in
      guard block.range.count < 500,
        let match = LabelTable.shared.label(in: page.text, block.range)
      else { return SIMD2(0, 0) }
      return code(of: match)
    }
  }

  private static func code(of match: LabelMatch) -> SIMD2<UInt8> {
    let kind: UInt8 =
      switch match.kind {
      case .caption: 1
      case .picture, .credit: 2
      case .keywords: 3
      case .related: 4
      case .pageList: 5
      case .junk: 6
      case .brand, .weakBrand: 7
      }
    let follower: UInt8 =
      switch match.follower {
      case .text: 1
      case .colon: 2
      case .nothing: 3
      }
    return SIMD2(kind, follower)
  }

  /// Writes what a block begins with, what the block before it does, and what the heading above
  /// says.
  func writeLabels(_ index: Int, into row: inout FeatureRow) {
    row.put(Float(labels[index][0]))
    row.put(Float(labels[index][1]))
    row.put(index > 0 ? Float(labels[index - 1][0]) : 0)
    row.put(endsWithCredit(index) ? 1 : 0)
    let heading = Int(previousHeading[index])
    guard heading >= 0 else {
      for _ in 0..<8 { row.put(-1) }
      return
    }
    let shape = features.base.shapes[heading]
    let words = Float(max(1, min(shape.words, 255)))
    row.put(Float(labels[heading][0]))
    row.put(min(30, Float(shape.words)))
    for kind in [WordClass.pointer, .comment, .account, .site, .credit] {
      row.put(Float(shape.classes[kind]) / words)
    }
    let own = Int(features.rows[index])
    let above = features.elements.parent(of: Int(features.rows[heading]))
    row.put(above == own || above == features.elements.parent(of: own) ? 1 : 0)
  }

  /// Whether a block ends in brackets that begin with a picture's word, as in "(Image: …)".
  private func endsWithCredit(_ index: Int) -> Bool {
    let shape = features.base.shapes[index]
    guard shape.ending == .bracket, shape.classes[.picture] > 0 else { return false }
    let text = features.page.text
    let range = features.base.blocks[index].range
    var at = range.upperBound - 1
    let limit = max(range.lowerBound, at - 80)
    while at > limit, text[at] != 0x28, text[at] != 0x5B { at -= 1 }
    guard at > limit || text[at] == 0x28 || text[at] == 0x5B else { return false }
    let kinds = WordScan.kinds
    let word = WordScan(text.span, from: at + 1, before: range.upperBound, kinds.span)
    return WordTable.shared.rawClass(of: word.hash) == WordClass.picture.rawValue
  }
}
