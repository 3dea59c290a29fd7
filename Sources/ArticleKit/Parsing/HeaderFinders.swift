/// The finders of what stands around the headline, in the order in which they build on each other.
enum HeaderFinders {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {}
}
