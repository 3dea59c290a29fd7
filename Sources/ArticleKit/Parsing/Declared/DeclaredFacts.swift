/// What a page declares, sorted by what it is said of: the article of the page, the page, the rest.
struct DeclaredFacts {
  let declarations: PageDeclarations
  /// The item that is the page's article, and the items that say the same of it elsewhere.
  private(set) var article: Int?
  /// Items that speak of the page itself: `WebPage` and its kinds.
  private(set) var pages: [Int] = []

  init(_ declarations: PageDeclarations) {
    self.declarations = declarations
    for (index, item) in declarations.items.enumerated()
    where item.kind == .webPage && pages.count < 4 && !isAside(index) {
      pages.append(index)
    }
    article = mainArticle()
  }

  /// The values of a property that are said of an item, in order.
  func values(_ property: DeclaredProperty, of item: Int) -> [PageDeclaration] {
    declarations.values.filter { $0.item == item && $0.property == property }
  }

  func first(_ property: DeclaredProperty, of item: Int) -> PageDeclaration? {
    declarations.values.first { $0.item == item && $0.property == property }
  }

  /// The values of `meta` elements of a property, in order.
  func metas(_ property: DeclaredProperty) -> [PageDeclaration] {
    declarations.values.filter { $0.vocabulary == .metaTag && $0.property == property }
  }

  /// The values of `meta` elements of a property by their name.
  func meta(_ property: DeclaredProperty, _ names: String...) -> PageDeclaration? {
    for name in names {
      if let found = declarations.values.first(where: {
        $0.property == property && $0.vocabulary == .metaTag && $0.name == name
      }) {
        return found
      }
    }
    return nil
  }

  func first(_ property: DeclaredProperty, _ vocabulary: PageDeclaration.Vocabulary)
    -> PageDeclaration?
  {
    declarations.values.first { $0.property == property && $0.vocabulary == vocabulary }
  }

  /// The values of a property in microdata or RDFa that stand in no item, in one of no known type,
  /// or in the only article there is beside one in JSON-LD, in order.
  func loose(_ property: DeclaredProperty) -> [PageDeclaration] {
    let marked = declarations.items.indices.filter {
      let item = declarations.items[$0]
      return item.kind.isArticle && item.vocabulary != .jsonLD && item.parent < 0
    }
    return declarations.values.filter {
      guard $0.property == property, $0.vocabulary == .microdata || $0.vocabulary == .rdfa else {
        return false
      }
      if $0.item < 0 { return true }
      if marked.count == 1, $0.item == marked[0], $0.item != article { return true }
      return declarations.items[$0.item].kind == .other && !isAside($0.item)
    }
  }

  /// The items that are values of a property of an item, those that it names by their ids included.
  func items(_ property: DeclaredProperty, of item: Int) -> [Int] {
    let all = declarations.items
    var result: [Int] = []
    for (index, child) in all.enumerated()
    where child.parent == item && child.property == property && result.count < 40 {
      result.append(resolved(index))
    }
    return result
  }

  /// The item itself, or the one elsewhere that has its id and says more.
  private func resolved(_ index: Int) -> Int {
    let all = declarations.items
    guard !all[index].id.isEmpty, first(.name, of: index) == nil else { return index }
    let same = all.indices.lazy.filter { $0 != index && all[$0].id == all[index].id }
    return same.prefix(8).first { first(.name, of: $0) != nil } ?? index
  }

  /// Whether an item belongs to another article: a comment, a list of stories, a part.
  private func isAside(_ index: Int) -> Bool {
    var current = index
    for _ in 0..<16 {
      let item = declarations.items[current]
      switch item.property {
      case .comment, .review, .hasPart, .isPartOf, .itemListElement, .liveBlogUpdate, .relatedLink,
        .about, .author, .publisher, .creator:
        return true
      default: break
      }
      guard item.parent >= 0 else { return false }
      switch declarations.items[item.parent].kind {
      case .comment, .list, .listPage: return true
      default: break
      }
      current = item.parent
    }
    return true
  }

  /// The article that the page is about: of those that stand by themselves the one that says most
  /// and whose headline is like the page's titles.
  private func mainArticle() -> Int? {
    let titles = [meta(.title, "og:title", "twitter:title"), first(.title, .title)]
      .compactMap { $0.map { ComparedText($0.value) } }
    let known = [first(.canonical, .link)?.value, meta(.url, "og:url")?.value].compactMap(\.self)
    var best: (index: Int, score: Double)?
    var count = 0
    for (index, item) in declarations.items.enumerated() where item.kind.isArticle {
      guard count < 64, !isAside(index) else { continue }
      count += 1
      var score = item.kind == .newsArticle ? 1.5 : 0.5
      if item.vocabulary == .jsonLD { score += 0.5 }
      let headline = first(.headline, of: index) ?? first(.name, of: index)
      if let headline {
        let text = ComparedText(headline.value)
        let likeness = titles.map { max($0.likeness(text), text.share(in: $0) * 0.9) }.max() ?? 0.5
        score += likeness * 3
        if likeness < 0.2 { score -= 1.5 }
      } else {
        score -= 1
      }
      if first(.datePublished, of: index) != nil { score += 0.5 }
      if declarations.items.contains(where: { $0.parent == index && $0.property == .author })
        || first(.author, of: index) != nil
      {
        score += 0.5
      }
      let places =
        [.url, .mainEntityOfPage, .id].compactMap { first($0, of: index)?.value }
        + [item.id]
      if places.contains(where: { place in known.contains(place) }) { score += 1 }
      if item.property == .mainEntity || item.property == .mainEntityOfPage { score += 0.3 }
      if score > (best?.score ?? 1) { best = (index, score) }
    }
    return best?.index
  }
}

extension PageDeclaration.Vocabulary {
  /// What evidence from here is called.
  var origin: Evidence.Origin {
    switch self {
    case .jsonLD: .jsonLD
    case .metaTag, .link, .title, .html: .metaTag
    case .microdata, .rdfa: .microdata
    case .time: .visibleText
    }
  }
}

extension ArticleDraft {
  /// Notes that a field, or one element of it, was declared, or that it is a part of that.
  mutating func note(
    _ field: Article.Field, index: Int? = nil, declared value: PageDeclaration,
    part: String? = nil, rule: String, confidence: Double, note: String? = nil
  ) {
    article.evidence.append(
      Evidence(
        field, index: index, origin: value.vocabulary.origin,
        sourceRanges: [part.map(value.sourceRange) ?? value.sourceRange],
        rule: rule, confidence: confidence, note: note))
  }
}
