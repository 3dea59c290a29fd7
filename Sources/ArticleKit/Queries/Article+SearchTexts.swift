import Foundation

extension Article {
  /// The texts of an article that can be searched, by their JSON names as far as these differ.
  public enum TextField: String, Sendable, Hashable, CaseIterable {
    case headline, alternativeHeadline, summary, byline, authors, publisher, section, keywords
    case dateline, language, body, related, citedSources, url
    /// The words of a quotation; the index is the quotation's.
    case quotations
    /// The name or the mention of a quotation's speaker; the index is the quotation's.
    case speakers
    /// A name of somebody whom the text names; the index is that of ``Article/people``.
    case people
    /// A tag that the store has for the article.
    case tags
    /// The name of the article's story.
    case story
  }

  /// One text of an article that can be searched.
  struct SearchText {
    var field: TextField
    /// Which element of a field that is a list.
    var index: Int?
    var text: String
  }

  /// Calls `visit` with each text of a field, in reading order, until it returns false.
  ///
  /// - Returns: whether all calls returned true.
  func visitTexts(
    of field: Query.Field, marks: ArticleMarks = ArticleMarks(), _ visit: (SearchText) -> Bool
  ) -> Bool {
    func one(_ field: TextField, _ index: Int? = nil, _ text: String?) -> Bool {
      guard let text, !text.isEmpty else { return true }
      return visit(SearchText(field: field, index: index, text: text))
    }
    func all(_ field: TextField, _ texts: some Sequence<String>) -> Bool {
      for (index, text) in texts.enumerated() {
        guard one(field, index, text) else { return false }
      }
      return true
    }
    switch field {
    case .headline:
      return one(.headline, nil, headline) && one(.alternativeHeadline, nil, alternativeHeadline)
    case .summary: return one(.summary, nil, summary)
    case .body: return all(.body, body.lazy.map(\.text))
    case .author:
      return authors.isEmpty
        ? one(.byline, nil, byline) : all(.authors, authors.lazy.map(\.name))
    case .source: return one(.publisher, nil, publisher?.name)
    case .section: return one(.section, nil, section)
    case .keyword: return all(.keywords, keywords)
    case .lang: return one(.language, nil, language)
    case .url: return one(.url, nil, url?.absoluteString)
    case .site: return one(.url, nil, url?.host())
    case .dateline: return one(.dateline, nil, dateline?.raw)
    case .place: return one(.dateline, nil, dateline?.place)
    case .cites: return all(.citedSources, citedSources)
    case .related: return all(.related, related.lazy.map(\.headline))
    case .quote: return all(.quotations, quotations.lazy.map(\.text))
    case .speaker:
      for (index, quotation) in quotations.enumerated() {
        for name in quotation.speakerNames where !one(.speakers, index, name) { return false }
      }
      return true
    case .person:
      for (index, person) in people.enumerated() {
        guard one(.people, index, person.name) else { return false }
        for name in person.otherNames where !one(.people, index, name) { return false }
      }
      return true
    case .tag: return all(.tags, marks.tags)
    case .story: return one(.story, nil, marks.story)
    }
  }

  /// Whether the article is what a query's `is:` asks for.
  func satisfies(_ status: Query.Status, marks: ArticleMarks = ArticleMarks()) -> Bool {
    switch status {
    case .free: isAccessibleForFree == true
    case .paid: isAccessibleForFree == false
    case .corrected: !corrections.isEmpty
    case .duplicate: marks.isDuplicate
    }
  }

  /// Whether the article has what a query's `has:` asks for.
  func has(_ part: Query.Part) -> Bool {
    func has(_ text: String?) -> Bool { text?.isEmpty == false }
    return switch part {
    case .headline: has(headline)
    case .summary: has(summary)
    case .body: body.contains { !$0.text.isEmpty }
    case .author: !authors.isEmpty
    case .byline: has(byline)
    case .source: has(publisher?.name)
    case .section: has(section)
    case .keyword: !keywords.isEmpty
    case .date: datePublished != nil
    case .modified: dateModified != nil
    case .lang: has(language)
    case .url: url != nil
    case .dateline: dateline != nil
    case .place: has(dateline?.place)
    case .image: !images.isEmpty
    case .caption: images.contains { has($0.caption) }
    case .credit: images.contains { has($0.credit) }
    case .related: !related.isEmpty
    case .cites: !citedSources.isEmpty
    case .correction: !corrections.isEmpty
    case .license: has(license)
    case .quote: quotations.contains { !$0.text.isEmpty }
    case .speaker: quotations.contains { !$0.speakerNames.isEmpty }
    case .person: people.contains { !$0.name.isEmpty }
    }
  }
}

extension Quotation {
  /// The words that name the speaker: the fullest name, and the mention where it differs.
  var speakerNames: [String] {
    let names = [speaker?.name, speaker?.mention].compactMap(\.self).filter { !$0.isEmpty }
    return names.count == 2 && names[0] == names[1] ? [names[0]] : names
  }
}
