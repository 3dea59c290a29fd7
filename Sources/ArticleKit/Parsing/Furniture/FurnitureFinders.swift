/// The finders of what stands between and after the paragraphs.
enum FurnitureFinders {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    if outline.page.extent == .wholePage, let scope = FurnitureScope(outline) {
      BodyTrimming.trim(&outline, scope)
      KeywordFinder.find(in: &outline, &draft, scope)
      // Pictures of other articles are theirs, so links are found before pictures.
      RelatedFinder.find(in: &outline, &draft, scope)
      ImageFinder.find(in: &outline, &draft, scope)
      UnlabelledLinks.find(in: &outline, &draft, scope)
      BodyRescue.rescue(&outline, scope)
    }
    DatelineFinder.find(in: &outline, &draft)
    CitedSourceFinder.find(in: outline, &draft)
  }
}
