import Foundation

/// Puts what a page declares beside headline, authors and dates into the article.
struct DeclaredDetails {
  let facts: DeclaredFacts
  let site: SiteNames

  func apply(to draft: inout ArticleDraft) {
    address(&draft)
    language(&draft)
    publisher(&draft)
    section(&draft)
    keywords(&draft)
    summary(&draft)
    access(&draft)
    license(&draft)
    corrections(&draft)
  }

  // MARK: Address and language

  private func address(_ draft: inout ArticleDraft) {
    let given = draft.article.url
    let candidates = [
      (facts.first(.canonical, .link), "url.canonical", 0.97),
      (facts.meta(.url, "og:url"), "url.open-graph", 0.9),
      (facts.article.flatMap { facts.first(.url, of: $0) }, "url.article", 0.85),
    ]
    for (found, rule, confidence) in candidates {
      guard let found, found.value.utf8.count <= 4_000,
        let url = URL(string: found.value, relativeTo: given)?.absoluteURL, let host = url.host,
        url.scheme == "https" || url.scheme == "http"
      else { continue }
      if let given {
        // A front page that all pages call canonical, or another site.
        let isRoot = url.path.utf8.count <= 1 && given.path.utf8.count > 1
        let isSameSite = given.host.map { SiteNames.label($0) == SiteNames.label(host) } ?? true
        if isRoot || !isSameSite { continue }
      }
      draft.article.url = url
      draft.article.evidence.removeAll { $0.field == .url }
      draft.note(.url, declared: found, rule: rule, confidence: confidence)
      return
    }
  }

  private func language(_ draft: inout ArticleDraft) {
    let declared =
      facts.first(.language, .html) ?? facts.article.flatMap { facts.first(.language, of: $0) }
      ?? facts.metas(.language).first
    guard let declared, let tag = Self.tag(declared.value) else { return }
    if let read = draft.article.language, read != tag, !tag.hasPrefix(read + "-") {
      // The text itself is in another language than the template says.
      return
    }
    draft.article.language = tag
    draft.article.evidence.removeAll { $0.field == .language }
    draft.note(.language, declared: declared, rule: "language.declared", confidence: 0.9)
  }

  /// A BCP 47 tag of what pages write: "en_US", "DE", "pt-br".
  static func tag(_ value: String) -> String? {
    let parts = value.split { $0 == "-" || $0 == "_" || $0 == "." || $0 == "," || $0 == " " }
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
    else { return nil }
    var tag = language.lowercased()
    for part in parts.dropFirst().prefix(2) {
      guard part.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }) else { break }
      switch part.utf8.count {
      case 2: return tag + "-" + part.uppercased()
      case 4: tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: return tag
      }
    }
    return tag
  }

  // MARK: Publisher, section, keywords

  private func publisher(_ draft: inout ArticleDraft) {
    var found: (value: PageDeclaration, url: URL?, rule: String, confidence: Double)?
    if let article = facts.article {
      for item in facts.items(.publisher, of: article) {
        guard let name = facts.first(.name, of: item) else { continue }
        let url = facts.first(.url, of: item).flatMap { URL(string: $0.value) }
        found = (name, url, "publisher.article", 0.93)
        break
      }
      if found == nil, let name = facts.first(.publisher, of: article),
        !DeclaredNames.isAddress(name.value)
      {
        found = (name, nil, "publisher.article", 0.9)
      }
    }
    if found == nil, let name = facts.meta(.siteName, "og:site_name") {
      found = (name, nil, "publisher.site-name", 0.9)
    }
    if found == nil, let item = facts.declarations.items.firstIndex(where: { $0.kind == .webSite }),
      let name = facts.first(.name, of: item)
    {
      found = (name, nil, "publisher.web-site", 0.8)
    }
    if found == nil, draft.article.publisher == nil,
      let name = facts.meta(.siteName, "application-name", "apple-mobile-web-app-title")
        ?? facts.metas(.publisher).first(where: { !DeclaredNames.isAddress($0.value) })
    {
      found = (name, nil, "publisher.meta", 0.7)
    }
    guard let found, found.value.value.utf8.count <= 120 else { return }
    draft.article.publisher = Publisher(found.value.value, url: found.url)
    draft.article.evidence.removeAll { $0.field == .publisher }
    draft.note(.publisher, declared: found.value, rule: found.rule, confidence: found.confidence)
  }

  private func section(_ draft: inout ArticleDraft) {
    let declared =
      facts.article.flatMap { facts.first(.section, of: $0) }
      ?? facts.metas(.section).first
    guard let declared, declared.value.utf8.count <= 80, !DeclaredNames.isAddress(declared.value),
      !site.has(ComparedText(declared.value))
    else { return }
    draft.article.section = declared.value
    draft.article.evidence.removeAll { $0.field == .section }
    draft.note(.section, declared: declared, rule: "section.declared", confidence: 0.85)
  }

  private func keywords(_ draft: inout ArticleDraft) {
    var sources: [PageDeclaration] = []
    if let article = facts.article { sources = facts.values(.keywords, of: article) }
    if sources.isEmpty {
      sources = facts.metas(.keywords).filter { $0.name.hasSuffix("article:tag") }
    }
    if sources.isEmpty,
      let news = facts.meta(.keywords, "news_keywords", "parsely-tags", "keywords")
    {
      sources = [news]
    }
    guard !sources.isEmpty else { return }
    var words: [(String, PageDeclaration)] = []
    var seen: Set<[UInt8]> = []
    for source in sources.prefix(60) {
      let isList = sources.count == 1 || source.value.utf8.count > 60
      let parts =
        isList ? source.value.split { $0 == "," || $0 == ";" || $0 == "|" } : [source.value[...]]
      for part in parts.prefix(60) {
        let word = String(part).trimmed
        guard !word.isEmpty, word.utf8.count <= 100, seen.insert(ComparedText(word).key).inserted
        else { continue }
        words.append((word, source))
      }
    }
    guard !words.isEmpty else { return }
    draft.article.keywords = words.map(\.0)
    draft.article.evidence.removeAll { $0.field == .keywords }
    for (index, word) in words.enumerated() {
      draft.note(
        .keywords, index: index, declared: word.1, part: word.0, rule: "keywords.declared",
        confidence: 0.85)
    }
  }

  // MARK: Summary, access, rights

  /// The declared description, unless the page shows a standfirst that says the same or it is the
  /// beginning of the text.
  private func summary(_ draft: inout ArticleDraft) {
    let declared =
      facts.article.flatMap { facts.first(.description, of: $0) }
      ?? facts.meta(
        .description, "og:description", "description", "twitter:description", "dc.description")
    guard let declared, declared.value.utf8.count >= 20, declared.value.utf8.count <= 2_000 else {
      return
    }
    let text = ComparedText(declared.value)
    if let shown = draft.article.summary {
      let known = ComparedText(shown)
      if known.likeness(text) >= 0.6 || text.share(in: known) >= 0.8 { return }
      if draft.article.evidence(for: .summary).first.map({ $0.confidence >= 0.8 }) == true {
        return
      }
    }
    if let headline = draft.article.headline, ComparedText(headline).isSame(text) { return }
    draft.article.summary = declared.value
    draft.article.evidence.removeAll { $0.field == .summary }
    draft.note(.summary, declared: declared, rule: "summary.declared", confidence: 0.75)
  }

  private func access(_ draft: inout ArticleDraft) {
    if let article = facts.article, let found = facts.first(.isAccessibleForFree, of: article) {
      let value = found.value.lowercased()
      guard let isFree = Self.truths[value] else { return }
      draft.article.isAccessibleForFree = isFree
      draft.article.evidence.removeAll { $0.field == .isAccessibleForFree }
      draft.note(.isAccessibleForFree, declared: found, rule: "access.article", confidence: 0.95)
    } else if let tier = facts.metas(.isAccessibleForFree).first,
      let isFree = ["free": true, "metered": false, "locked": false][tier.value.lowercased()]
    {
      draft.article.isAccessibleForFree = isFree
      draft.article.evidence.removeAll { $0.field == .isAccessibleForFree }
      draft.note(.isAccessibleForFree, declared: tier, rule: "access.tier", confidence: 0.85)
    }
  }

  private static let truths = [
    "true": true, "false": false, "yes": true, "no": false, "1": true, "0": false,
    "https://schema.org/true": true, "https://schema.org/false": false,
    "http://schema.org/true": true, "http://schema.org/false": false,
  ]

  private func license(_ draft: inout ArticleDraft) {
    let declared =
      facts.article.flatMap { facts.first(.license, of: $0) } ?? facts.first(.license, .link)
    guard let declared, declared.value.utf8.count <= 500 else { return }
    draft.article.license = declared.value
    draft.article.evidence.removeAll { $0.field == .license }
    draft.note(.license, declared: declared, rule: "license.declared", confidence: 0.9)
  }

  private func corrections(_ draft: inout ArticleDraft) {
    guard let article = facts.article else { return }
    for value in facts.values(.correction, of: article) {
      guard !draft.article.corrections.contains(value.value) else { continue }
      draft.note(
        .corrections, index: draft.article.corrections.count, declared: value,
        rule: "corrections.declared", confidence: 0.9)
      draft.article.corrections.append(value.value)
    }
  }
}
