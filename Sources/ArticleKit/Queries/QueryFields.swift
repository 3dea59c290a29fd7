extension Query {
  /// A field whose words can be asked for; the raw value is its name in a query's text.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The headline or the alternative headline.
    case headline
    case summary
    case body
    /// An author's name; the byline where no author is known.
    case author
    /// The publisher's name.
    case source
    case section
    case keyword
    /// The language tag, from its beginning: `en` finds "en-GB".
    case lang
    /// The address: words of it, side by side.
    case url
    /// The address's host: words of it, side by side (`bbc`, `bbc.co.uk`).
    case site
    /// The dateline as printed.
    case dateline
    /// The place in the dateline.
    case place
    /// An outlet or agency that the text names as its source.
    case cites
    /// The headline of an article that the page offers.
    case related
    /// The words of a quotation. What words for `quote` and `speaker` that stand side by side ask
    /// for has to be in one quotation.
    case quote
    /// Who is quoted: the speaker's name, or the words that name the speaker there.
    case speaker
    /// A name of somebody whom the text names.
    case person
    /// What the article was filed under in the store.
    case tag
    /// The name of the story that the store has put the article in.
    case story

    /// The fields in which a word without a field is looked for.
    public static let ofText: [Field] = [
      .headline, .summary, .body, .author, .source, .section, .keyword,
    ]
  }

  /// Which date of an article is asked for; the raw value is its name in a query's text.
  public enum DateField: String, Sendable, Hashable, CaseIterable {
    case published = "date"
    case modified
  }

  /// What an article may be: `is:free`.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// The page says that it is to be read without paying.
    case free
    /// The page says that it is not.
    case paid
    /// It carries a correction.
    case corrected
    /// The store has the same text from elsewhere.
    case duplicate
  }

  /// What an article may have: `has:image`.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case headline, summary, body, author, byline, source, section, keyword, date, modified, lang
    case url, dateline, place, image, caption, credit, related, cites, correction, license
    /// A quotation; a quotation whose speaker is known; somebody whom the text names.
    case quote, speaker, person
  }
}

extension Query {
  /// What a name before a colon stands for.
  enum FieldName {
    case text(Field)
    case date(DateField)
    case since
    case before
    case status
    case part

    /// The field of a name, in any case; nil if there is none.
    init?(_ name: String) {
      let name = name.lowercased()
      let standard = Self.aliases[name] ?? name
      if let field = Field(rawValue: standard) {
        self = .text(field)
      } else if let field = DateField(rawValue: standard) {
        self = .date(field)
      } else {
        switch standard {
        case "since": self = .since
        case "before": self = .before
        case "is": self = .status
        case "has": self = .part
        default: return nil
        }
      }
    }

    /// Words that other search boxes and formats have for the same.
    private static let aliases = [
      "title": "headline", "description": "summary", "text": "body", "authors": "author",
      "byline": "author", "by": "author", "publisher": "source", "outlet": "source",
      "keywords": "keyword", "language": "lang", "published": "date", "after": "since",
      "until": "before", "host": "site", "domain": "site", "updated": "modified",
      "intitle": "headline", "intext": "body", "inbody": "body", "inurl": "url", "year": "date",
      "month": "date", "day": "date", "said": "quote", "quotes": "quote", "quotation": "quote",
      "quoted": "quote",
      "speakers": "speaker", "who": "speaker", "speakername": "speaker", "people": "person",
      "persons": "person", "mentions": "person", "tags": "tag", "tagged": "tag", "label": "tag",
      "stories": "story",
    ]

    /// All names, without the aliases.
    static let all =
      Field.allCases.map(\.rawValue) + DateField.allCases.map(\.rawValue)
      + ["since", "before", "is", "has"]
  }
}
