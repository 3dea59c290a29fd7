extension Query: CustomStringConvertible {
  /// The query as text that parses to an equal query, as long as it is no longer and no deeper
  /// than what is read.
  public var description: String {
    clause == .everything ? "" : clause.description
  }
}

extension Query.Clause: CustomStringConvertible {
  /// The clause as a query writes it.
  public var description: String {
    switch self {
    case .everything: "*"
    case .and(let clauses):
      clauses.map { clause in
        if case .or = clause { "(\(clause))" } else { clause.description }
      }.joined(separator: " ")
    case .or(let clauses): clauses.map(\.description).joined(separator: " OR ")
    case .not(let clause): "-" + clause.grouped
    case .term(let term): term.description
    case .phrase(let phrase): phrase.description
    case .near(let words, let distance): "\(Query.Phrase(words: words))~\(distance)"
    case .field(let field, let clause): "\(field.rawValue):" + clause.groupedValue
    case .date(let field, let days): "\(field.rawValue):\(days)"
    case .status(let status): "is:\(status.rawValue)"
    case .has(let part): "has:\(part.rawValue)"
    }
  }

  /// The clause as an operand of `-`.
  private var grouped: String {
    switch self {
    case .and, .or, .not: "(\(self))"
    default: description
    }
  }

  /// The clause as a field's value.
  private var groupedValue: String {
    switch self {
    case .everything, .term, .phrase, .near: description
    default: "(\(self))"
    }
  }
}

extension Query.Term: CustomStringConvertible {
  public var description: String {
    switch comparison {
    case .whole: word
    case .prefix: word + "*"
    case .fuzzy(let errors): "\(word)~\(errors)"
    }
  }
}

extension Query.Phrase: CustomStringConvertible {
  public var description: String {
    if endsWithPrefix { return words.joined(separator: "-") + "*" }
    var text = ""
    var wasSingle = true
    for word in words {
      let isSingle = Tokenizer.isSingle(word)
      if !text.isEmpty, !(isSingle && wasSingle) { text += " " }
      text += word
      wasSingle = isSingle
    }
    return "\"\(text)\""
  }
}
