// Queries that read as they are said:
// .headline("macron") && .date(in: 2017) && .said("never interfered", by: "Peskov")
extension Query {
  /// Articles that have all words of a text, in any order, in any form.
  public static func words(_ text: String) -> Query { Query(.words(text)) }

  /// Articles that have the words of a text side by side, exactly as they are.
  public static func phrase(_ text: String) -> Query { Query(.phrase(Phrase(text))) }

  /// Articles that have a word that begins so.
  public static func prefix(_ word: String) -> Query { Query(.term(Term(word, .prefix))) }

  /// Articles that have a word with at most so many typing errors, 1 or 2.
  public static func fuzzy(_ word: String, errors: Int = 1) -> Query {
    Query(.term(Term(word, .fuzzy(errors))))
  }

  /// Articles that have the words of a text in any order in one paragraph, with at most so many
  /// others from the first to the last.
  public static func near(_ text: String, within distance: Int = standardNearDistance) -> Query {
    Query(.near(Tokenizer.words(of: text), within: distance))
  }

  /// Articles that a query finds in one field: `.field(.source, .words("tass") || .words("ria"))`.
  public static func field(_ field: Field, _ query: Query) -> Query {
    Query(.field(field, query.clause))
  }

  /// Articles that all queries find; every article for none.
  public static func all(_ queries: [Query]) -> Query { Query(.and(queries.map(\.clause))) }

  /// Articles that any of the queries finds; every article for none.
  public static func any(_ queries: [Query]) -> Query { Query(.or(queries.map(\.clause))) }
}

extension Query {
  /// Articles that have all words of a text in the headline; and so on for the other fields.
  public static func headline(_ text: String) -> Query { field(.headline, text) }
  public static func summary(_ text: String) -> Query { field(.summary, text) }
  public static func body(_ text: String) -> Query { field(.body, text) }
  public static func author(_ name: String) -> Query { field(.author, name) }
  public static func source(_ name: String) -> Query { field(.source, name) }
  public static func section(_ name: String) -> Query { field(.section, name) }
  public static func keyword(_ text: String) -> Query { field(.keyword, text) }
  /// Articles in a language, by its tag: "en" finds "en-GB".
  public static func language(_ tag: String) -> Query { Query(.field(.lang, .phrase(Phrase(tag)))) }
  /// Articles whose address has the words of a text side by side.
  public static func url(_ text: String) -> Query { Query(.field(.url, .phrase(Phrase(text)))) }
  /// Articles of a site: "bbc.co.uk".
  public static func site(_ host: String) -> Query { Query(.field(.site, .phrase(Phrase(host)))) }
  public static func dateline(_ text: String) -> Query { field(.dateline, text) }
  public static func place(_ name: String) -> Query { field(.place, name) }
  /// Articles that name an outlet or agency as their source.
  public static func citing(_ name: String) -> Query { field(.cites, name) }
  /// Articles that offer one with such a headline.
  public static func related(_ text: String) -> Query { field(.related, text) }
  /// Articles that name somebody.
  public static func person(_ name: String) -> Query { field(.person, name) }
  /// Articles in which somebody is quoted.
  public static func speaker(_ name: String) -> Query { field(.speaker, name) }
  /// Articles that the store has filed under a tag.
  public static func tagged(_ tag: String) -> Query { Query(.field(.tag, .phrase(Phrase(tag)))) }
  /// Articles that the store has put in a story.
  public static func story(_ name: String) -> Query { field(.story, name) }

  /// Articles with a quotation that has the words of a text side by side, of a speaker if it is
  /// given.
  public static func said(_ text: String, by speaker: String? = nil) -> Query {
    var clauses: [Clause] = [.field(.quote, .phrase(Phrase(text)))]
    if let speaker { clauses.append(.field(.speaker, .words(speaker))) }
    return Query(.and(clauses))
  }

  private static func field(_ field: Field, _ text: String) -> Query {
    Query(.field(field, .words(text)))
  }
}

extension Query {
  /// Articles of a year, a month or a day; none if the calendar does not have it.
  public static func date(in year: Int, _ month: Int? = nil, _ day: Int? = nil) -> Query {
    guard let days = Days(year: year, month: month, day: day) else { return !Query() }
    return Query(.date(.published, days))
  }

  /// Articles from a day through another.
  public static func date(from first: Day, through last: Day) -> Query {
    Query(.date(.published, Days(from: first, through: last)))
  }

  /// Articles of a day or later.
  public static func since(_ day: Day) -> Query {
    Query(.date(.published, Days(from: day, through: nil)))
  }

  /// Articles before a day.
  public static func before(_ day: Day) -> Query {
    guard let last = day.preceding else { return !Query() }
    return Query(.date(.published, Days(from: nil, through: last)))
  }

  /// Articles that have something: `.has(.image)`.
  public static func has(_ part: Part) -> Query { Query(.has(part)) }

  /// Articles that are something: `.is(.free)`.
  public static func `is`(_ status: Status) -> Query { Query(.status(status)) }
}

extension Query.Clause {
  /// All words of a text.
  fileprivate static func words(_ text: String) -> Query.Clause {
    .and(Tokenizer.words(of: text).map { .term(Query.Term($0)) })
  }
}
