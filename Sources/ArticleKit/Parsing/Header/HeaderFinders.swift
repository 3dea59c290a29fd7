/// The finders of what stands around the headline, in the order in which they build on each other.
enum HeaderFinders {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    let language = bodyLanguage(outline)
    draft.article.language = language
    guard outline.page.extent == .wholePage else { return }
    AddressFinder.find(in: &outline, &draft)
    let zone = HeaderZone(outline, language: language)
    DateFinder.find(zone, in: &outline, &draft)
    BylineFinder.find(zone, in: &outline, &draft)
    SectionFinder.find(zone, in: &outline, &draft)
    SummaryFinder.find(zone, in: &outline, &draft)
    AlternativeHeadlineFinder.find(zone, in: &outline, &draft)
    PublisherFinder.find(zone, in: &outline, &draft)
    NoticeFinder.find(in: &outline, &draft)
  }

  private static func bodyLanguage(_ outline: PageOutline) -> String? {
    let body = outline.blocks.indices.lazy.filter { outline.roles[$0] == .body }
    let ranges = body.map { outline.blocks[$0].range }
    return LanguageDetector.language(of: outline.page.text, in: ranges)
  }
}
