/// Takes the dateline out of the story's first paragraph.
enum DatelineFinder {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard draft.article.dateline == nil else { return }
    var tried = 0
    for index in outline.blocks.indices {
      let isBody = outline.page.extent == .articleOnly || outline.roles[index] == .body
      guard isBody else { continue }
      let block = outline.blocks[index].range
      if let reading = DatelineReading(outline.page.text, block) {
        take(reading, at: index, &outline, &draft)
        return
      }
      tried += 1
      if tried == 3 { return }
    }
  }

  private static func take(
    _ reading: DatelineReading, at index: Int, _ outline: inout PageOutline,
    _ draft: inout ArticleDraft
  ) {
    let page = outline.page
    var dateline = Dateline(
      raw: page.string(reading.raw), place: reading.place.map { page.string($0) },
      agency: reading.agency.map { page.string($0) })
    if var date = reading.date?.date {
      if date.year == nil, let month = date.month, let published = draft.article.datePublished,
        let year = published.year, published.month == month
      {
        date.infer(year: year, why: "the article was published in that month")
      }
      dateline.date = date
    }
    draft.article.dateline = dateline
    draft.note(
      .dateline, at: [reading.raw], rule: reading.rule, confidence: reading.confidence)
    let block = outline.blocks[index].range
    outline.cuts[index] = min(reading.textStart, block.upperBound)..<block.upperBound
  }
}
