import Foundation

/// Finds the outlets that the story names as its sources.
///
/// A name counts only beside a cue ("told CNN", "reports “Interfax”"), never by itself.
enum CitedSourceFinder {
  static func find(in outline: PageOutline, _ draft: inout ArticleDraft) {
    guard draft.article.citedSources.isEmpty else { return }
    var seen: Set<String> = []
    var own: Set<String>?
    for index in outline.blocks.indices {
      let isBody = outline.page.extent == .articleOnly || outline.roles[index] == .body
      guard isBody, outline.shapes[index].mayHaveCue else { continue }
      let range = outline.cuts[index] ?? outline.blocks[index].range
      for name in SourceScan(outline.page.text, range).sources() {
        let printed = outline.page.string(name)
        let key = folded(printed)
        let ours = own ?? ownNames(draft.article)
        own = ours
        guard !ours.contains(key), seen.insert(key).inserted else { continue }
        draft.note(
          .citedSources, index: draft.article.citedSources.count, at: [name],
          rule: "cited-sources.cue", confidence: 0.75)
        draft.article.citedSources.append(printed)
      }
    }
  }

  private static func ownNames(_ article: Article) -> Set<String> {
    var result: Set<String> = []
    if let name = article.publisher?.name { result.insert(folded(name)) }
    if let host = article.url?.host() ?? article.publisher?.url?.host() {
      for part in host.split(separator: ".") { result.insert(folded(String(part))) }
    }
    return result
  }

  /// Small letters without "the", blanks and marks.
  private static func folded(_ name: String) -> String {
    let small = name.lowercased()
    let bare = small.hasPrefix("the ") ? String(small.dropFirst(4)) : small
    return bare.filter { $0.isLetter || $0.isNumber }
  }
}
