/// Finds the quotations and speakers of an annotated article in the page that it was read from.
enum QuotationPlaces {
  static func locate(in page: Page, _ article: inout Article) {
    let text = article
    var known: [Int?: TextPlaces?] = [:]
    func sourceRange(of range: TextRange) -> SourceRange? {
      if let places = known[range.block] { return places?.sourceRange(of: range.range) }
      let places = places(of: range.block, text, page)
      known[range.block] = .some(places)
      return places?.sourceRange(of: range.range)
    }
    var quotations = article.quotations
    for index in quotations.indices {
      if quotations[index].sourceRange == nil {
        quotations[index].sourceRange = sourceRange(of: quotations[index].range)
      }
      if let range = quotations[index].speaker?.range,
        quotations[index].speaker?.sourceRange == nil
      {
        quotations[index].speaker?.sourceRange = sourceRange(of: range)
      }
    }
    article.quotations = quotations
  }

  private static func places(of block: Int?, _ article: Article, _ page: Page) -> TextPlaces? {
    guard let block else {
      guard let headline = article.headline,
        let ranges = article.evidence(for: .headline).first?.sourceRanges
      else { return nil }
      return page.places(of: headline, at: ranges)
    }
    guard article.body.indices.contains(block) else { return nil }
    return page.places(of: article.body[block].text, at: article.body[block].sourceRanges)
  }
}
