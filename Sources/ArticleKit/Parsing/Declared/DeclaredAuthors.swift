import Foundation

/// The authors that a page declares, from the place that is worth most.
struct DeclaredAuthors {
  struct Author {
    var name: String
    var isOrganisation: Bool
    var url: URL?
    var source: PageDeclaration
  }

  var authors: [Author] = []
  var rule = ""
  var confidence = 0.0

  /// What the places declare, the best first; none twice.
  static func all(_ facts: DeclaredFacts, _ site: SiteNames) -> [DeclaredAuthors] {
    var result: [DeclaredAuthors] = []
    func add(_ authors: [Author], _ rule: String, _ confidence: Double) {
      let kept = unique(authors)
      if !kept.isEmpty {
        result.append(DeclaredAuthors(authors: kept, rule: rule, confidence: confidence))
      }
    }
    if let article = facts.article {
      let isJSON = facts.declarations.items[article].vocabulary == .jsonLD
      for property in [DeclaredProperty.author, .creator] {
        add(
          authors(property, of: article, facts), isJSON ? "author.json-ld" : "author.microdata",
          isJSON ? 0.92 : 0.85)
        if !result.isEmpty { break }
      }
    }
    for (names, confidence) in ranks {
      let found = facts.metas(.author).filter { names.contains($0.name) }
      add(found.flatMap { named($0.value, false, $0) }, "author.meta", confidence)
    }
    let rest = facts.declarations.values.filter {
      $0.item < 0 && $0.property == .author
        && ($0.vocabulary == .microdata || $0.vocabulary == .rdfa)
    }
    add(rest.prefix(6).flatMap { named($0.value, false, $0) }, "author.microdata", 0.7)
    return result
  }

  /// The names of `meta` elements by how far they are to be believed.
  private static let ranks: [(Set<String>, Double)] = [
    (
      [
        "parsely-author", "sailthru.author", "cxenseparse:author", "byl", "article:author_name",
        "og:article:author", "citation_author", "citation_authors",
        "shareaholic:article_author_name",
        "lp.article:author", "mediator_author", "article_author", "author_name", "authors",
        "rbauthors",
        "article.author", "byline", "article-author", "articleauthor", "article:authors",
        "vr:author",
      ], 0.85
    ),
    (["author", "og:author"], 0.75),
    (
      [
        "article:author", "dc.creator", "dcterms.creator", "dc:creator", "dc.creator.author",
        "creator",
      ], 0.7
    ),
  ]

  /// The authors of an item: strings, and items with a name.
  private static func authors(
    _ property: DeclaredProperty, of item: Int, _ facts: DeclaredFacts
  ) -> [Author] {
    var result = facts.values(property, of: item).prefix(40).flatMap { named($0.value, false, $0) }
    for child in facts.items(property, of: item).prefix(40) {
      let kind = facts.declarations.items[child].kind
      let url = [DeclaredProperty.url, .sameAs].lazy.compactMap {
        facts.first($0, of: child)?.value
      }
      .first.flatMap { URL(string: $0) }
      let names = facts.values(.name, of: child)
      if names.isEmpty, let text = facts.first(.value, of: child) ?? facts.first(.title, of: child)
      {
        result += named(text.value, kind == .organization, text)
      }
      for name in names.prefix(20) {
        var found = named(name.value, kind == .organization, name)
        if found.count == 1 { found[0].url = url }
        result += found
      }
    }
    return result
  }

  private static func named(
    _ value: String, _ isOrganisation: Bool, _ source: PageDeclaration
  ) -> [Author] {
    DeclaredNames.names(in: value, isOrganisation: isOrganisation).map {
      Author(
        name: $0.text, isOrganisation: $0.isOrganisation, url: nil, source: source)
    }
  }

  private static func unique(_ authors: [Author]) -> [Author] {
    var seen: Set<[UInt8]> = []
    return authors.filter {
      let key = ComparedText($0.name).key
      return !key.isEmpty && seen.insert(key).inserted
    }
  }
}
