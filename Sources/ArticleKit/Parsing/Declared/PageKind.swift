import Foundation

/// Tells pages of HTML that are no article: what is declared, what the headline says, and how
/// little text there is must agree.
enum PageKind {
  /// Why a page that declares no article is none; nil where it may be one.
  static func reason(
    _ facts: DeclaredFacts, _ outline: PageOutline, _ draft: ArticleDraft
  ) -> ArticleParsingError.Reason? {
    let types = facts.metas(.type).map { $0.value.lowercased() }
    let words = words(draft)
    if words < 150, isError(facts, draft) { return .errorPage }
    if words < 400, isConsent(outline) { return .consentWall }
    if isRoot(draft.article.url), isRoot(outline.page.url ?? draft.article.url) {
      return .frontPage
    }
    if words < 200,
      facts.declarations.items.contains(where: { $0.kind == .listPage && $0.parent < 0 })
    {
      return .listPage
    }
    let hasVideo =
      types.contains { $0.hasPrefix("video") }
      || facts.declarations.items.contains { $0.kind == .video && $0.parent < 0 }
    if words < 60, hasVideo { return .videoPage }
    return nil
  }

  private static func words(_ draft: ArticleDraft) -> Int {
    draft.article.body.reduce(0) { words, block in
      block.text.utf8.reduce(words + 1) { $0 + ($1 == 0x20 ? 1 : 0) }
    }
  }

  /// The address of a site, without a path or a query.
  private static func isRoot(_ url: URL?) -> Bool {
    guard let url else { return false }
    return (url.path.isEmpty || url.path == "/") && url.query == nil
  }

  private static func isConsent(_ outline: PageOutline) -> Bool {
    guard let structure = outline.page.structure else { return false }
    var (inside, all) = (0, 0)
    for (index, block) in outline.blocks.enumerated() where outline.roles[index] == .body {
      all += block.range.count
      guard let element = structure.surroundings[index].element else { continue }
      if structure.elements[element].hintsAround.contains(.consent) { inside += block.range.count }
    }
    return all > 0 && inside * 2 > all
  }

  private static func isError(_ facts: DeclaredFacts, _ draft: ArticleDraft) -> Bool {
    var titles: [String] = []
    if let headline = draft.article.headline { titles.append(headline) }
    if let title = facts.first(.title, .title) {
      titles += TitleParts(title.value).runs
    }
    return titles.contains { errors.contains(ComparedText($0).key) }
  }

  /// What servers, and the guards before them, call pages that are not there.
  private static let errors: Set<[UInt8]> = Set(
    """
    404|403|500|502|503|404 not found|not found|page not found|404 page not found|403 forbidden
    error 404|404 error|access denied|forbidden|just a moment|attention required|bad gateway
    502 bad gateway|service unavailable|503 service unavailable|internal server error|error
    500 internal server error|page unavailable|page not available|this page isnt available
    we cant find that page|oops|are you a robot|are you human|security check|gone|410 gone
    seite nicht gefunden|fehler 404|404 seite nicht gefunden|zugriff verweigert|page introuvable
    erreur 404|page non trouvée|página no encontrada|error 404 página no encontrada
    pagina non trovata|página não encontrada|страница не найдена|ошибка 404|pagina niet gevonden
    strona nie znaleziona|sidan hittades inte|siden blev ikke fundet|sayfa bulunamadı
    ページが見つかりません|页面不存在|페이지를 찾을 수 없습니다
    """.split { $0 == "|" || $0 == "\n" }.map { ComparedText(String($0)).key })
}
