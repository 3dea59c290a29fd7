/// The parts of a page that belong to other articles, or to nobody's.
extension PageOutline {
  /// What the elements around a block hint at, from the innermost up to the first that has the
  /// headline in it, too: what is said of the whole page says nothing of its parts.
  func hints(around block: Int) -> ElementHints {
    guard let structure = page.structure, block < structure.surroundings.count else { return [] }
    return hints(from: structure.surroundings[block].element, structure)
  }

  /// The same of an element, itself included.
  func hints(from element: Int?, _ structure: PageStructure) -> ElementHints {
    var hints: ElementHints = []
    var steps = 0
    for element in structure.chain(from: element) {
      if let headline, element.blocks.contains(headline), !element.hints.contains(.hidden) { break }
      if headline == nil, steps >= 4 { break }
      hints.formUnion(element.hints)
      steps += 1
      if steps > 12 { break }
    }
    return hints
  }

  /// Hints of parts whose names, dates and pictures are those of other articles.
  ///
  /// Between the headline and the text the place itself says more than these loose words do.
  static let asides: ElementHints = [
    .comment, .related, .popular, .teaser, .newsletter, .advertisement, .hidden, .promotion,
  ]

  /// Whether a block of an HTML page stands in such a part: before the headline or behind the
  /// text in any, between them among readers' comments alone.
  func isAside(_ block: Int) -> Bool {
    guard page.structure != nil else { return false }
    let hints = hints(around: block)
    return !hints.isDisjoint(with: isInHeader(block) ? .comment : Self.asides)
  }

  /// Whether a block stands between the headline and the text.
  func isInHeader(_ block: Int) -> Bool {
    guard let headline, block > headline else { return false }
    guard block <= headline + HeaderZone.after else { return false }
    // No block of the text before this one, but for the one right before it.
    return !roles[headline + 1..<max(headline + 1, block - 1)].contains(.body)
  }
}
