/// Decides between the authors that a page declares and those that it shows.
enum AuthorChoice {
  static func decide(
    _ declared: [DeclaredAuthors], _ site: SiteNames, _ draft: inout ArticleDraft
  ) {
    let visible = draft.article.authors
    let lists = declared.map { withoutSite($0, site) }.filter { !$0.authors.isEmpty }
    if let persons = lists.first(where: { $0.authors.contains(where: isPerson) }) {
      if isAnnounced(draft), isFuller(visible, than: persons) {
        return addAddresses(persons, &draft)
      }
      if persons.confidence < 0.8, visible.contains(where: isPerson),
        !sharesName(visible, persons)
      {
        return
      }
      return take(persons, &draft)
    }
    if !visible.isEmpty { return }
    if let any = lists.first { return take(any, &draft) }
    // Nobody but the site itself.
    if let any = declared.first { take(any, &draft, confidence: 0.5) }
  }

  private static func withoutSite(_ list: DeclaredAuthors, _ site: SiteNames) -> DeclaredAuthors {
    var list = list
    list.authors.removeAll { site.has(ComparedText($0.name)) }
    return list
  }

  /// A person by the form of the name: two words at least, or a script without spaces.
  private static func isPerson(_ author: DeclaredAuthors.Author) -> Bool {
    !author.isOrganisation && hasPersonForm(author.name)
  }

  private static func isPerson(_ author: Author) -> Bool {
    author.type == .person && hasPersonForm(author.name)
  }

  private static func hasPersonForm(_ name: String) -> Bool {
    name.utf8.contains(0x20) || name.utf8.contains { $0 >= 0xE3 }
  }

  /// Whether a word such as "by" told the visible authors.
  private static func isAnnounced(_ draft: ArticleDraft) -> Bool {
    draft.article.evidence(for: .authors).first?.rule.hasPrefix("byline.by-name") == true
  }

  /// Whether the page shows all the declared authors and more.
  private static func isFuller(_ visible: [Author], than declared: DeclaredAuthors) -> Bool {
    guard visible.count > declared.authors.count, visible.count <= 8 else { return false }
    let shown = Set(visible.map { ComparedText($0.name).key })
    return declared.authors.allSatisfy { shown.contains(ComparedText($0.name).key) }
  }

  private static func sharesName(_ visible: [Author], _ declared: DeclaredAuthors) -> Bool {
    let shown = Set(visible.map { ComparedText($0.name).key })
    return declared.authors.contains { shown.contains(ComparedText($0.name).key) }
  }

  private static func addAddresses(_ declared: DeclaredAuthors, _ draft: inout ArticleDraft) {
    for author in declared.authors {
      guard let url = author.url else { continue }
      let key = ComparedText(author.name).key
      for at in draft.article.authors.indices
      where ComparedText(draft.article.authors[at].name).key == key {
        draft.article.authors[at].url = url
      }
    }
  }

  private static func take(
    _ list: DeclaredAuthors, _ draft: inout ArticleDraft, confidence: Double? = nil
  ) {
    draft.article.evidence.removeAll { $0.field == .authors }
    draft.article.authors = []
    for author in list.authors.prefix(60) {
      draft.note(
        .authors, index: draft.article.authors.count, declared: author.source, part: author.name,
        rule: list.rule, confidence: confidence ?? list.confidence, )
      draft.article.authors.append(
        Author(
          author.name, type: author.isOrganisation ? .organization : .person, url: author.url))
    }
  }
}
