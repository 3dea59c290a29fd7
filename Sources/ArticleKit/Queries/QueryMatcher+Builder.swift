import Foundation

extension QueryMatcher {
  /// Turns clauses into nodes, equal leaves into one.
  struct Builder {
    private(set) var leaves: [Leaf] = []
    /// For each leaf, the word or phrase as a query writes it.
    private(set) var clauses: [String] = []
    /// What is asked of one quotation each; those that were put together are empty.
    private(set) var groups: [QuotationNode] = []
    private var known: [Leaf: Int] = [:]

    /// Makes the node of a clause.
    mutating func node(_ clause: Query.Clause, in field: Query.Field? = nil) -> Node {
      switch clause {
      case .everything:
        guard let field else { return .everything }
        return field.isOfQuotation ? quotation(.anyText(field)) : .any(field)
      case .and(let clauses): return conjunction(clauses.map { node($0, in: field) })
      case .or(let clauses): return alternatives(clauses.map { node($0, in: field) })
      case .not(let clause): return .not(node(clause, in: field))
      case .term(let term): return leaf(clause, [term.word], term.comparison, in: field)
      case .phrase(let phrase):
        return leaf(clause, phrase.words, phrase.endsWithPrefix ? .prefix : .whole, in: field)
      case .near(let words, let distance):
        return leaf(clause, words, .whole, in: field, distance: distance)
      case .field(let field, let clause): return node(clause, in: field)
      case .date(let field, let days): return .date(field, days)
      case .status(let status): return .status(status)
      case .has(let part): return .has(part)
      }
    }

    /// What is asked of quotations side by side must hold for one of them.
    private mutating func conjunction(_ nodes: [Node]) -> Node {
      let ofOne = nodes.compactMap(\.quotationGroup)
      let others = nodes.filter { $0.quotationGroup == nil }
      guard !ofOne.isEmpty else { return .and(others) }
      let together = quotation(.and(taken(ofOne)))
      return others.isEmpty ? together : .and([together] + others)
    }

    /// Alternatives that are all asked of quotations are one question to a quotation, so that what
    /// stands beside them can ask the same one.
    private mutating func alternatives(_ nodes: [Node]) -> Node {
      let ofOne = nodes.compactMap(\.quotationGroup)
      guard !ofOne.isEmpty, ofOne.count == nodes.count else { return .or(nodes) }
      return quotation(.or(taken(ofOne)))
    }

    /// The groups with these numbers, which are to become parts of another one.
    private mutating func taken(_ ids: [Int]) -> [QuotationNode] {
      ids.map { id in
        defer { groups[id] = .and([]) }
        return groups[id]
      }
    }

    private mutating func quotation(_ group: QuotationNode) -> Node {
      groups.append(group)
      return .quotation(groups.count - 1)
    }

    private mutating func leaf(
      _ clause: Query.Clause, _ words: [String], _ comparison: Query.Term.Comparison,
      in field: Query.Field?, distance: Int? = nil
    ) -> Node {
      // Pages are composed (NFC); what is typed may have a letter and its marks apart.
      var folded = words.flatMap {
        Tokenizer.foldedWords(of: $0.precomposedStringWithCanonicalMapping)
      }
      var isStemmed = comparison == .whole && field?.comparesStems ?? true
      if case .phrase = clause { isStemmed = false }
      if isStemmed { folded = folded.map { Stemmer.stem($0) } }
      let leaf = Leaf(
        field: field,
        pattern: PhraseScanner.Pattern(
          words: folded, comparison: comparison, isStemmed: isStemmed, isAtStart: field == .lang,
          distance: folded.count > 1 ? distance : nil))
      let id = known[leaf] ?? leaves.count
      if id == leaves.count {
        known[leaf] = id
        leaves.append(leaf)
        clauses.append((field.map { .field($0, clause) } ?? clause).description)
      }
      return leaf.isOfQuotation ? quotation(.leaf(id)) : .leaf(id)
    }
  }
}
