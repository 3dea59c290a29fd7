/// The finders of what stands between and after the paragraphs.
enum FurnitureFinders {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {}
}
