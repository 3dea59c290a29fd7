/// A selector made ready for one document: names are numbers, and each compound selector has a bit.
struct BoundSelector {
  private(set) var chains = SelectorChains()
  /// The bits whose compounds end the selector.
  private(set) var accepted: UInt64 = 0
  /// What stands in `:has()`, in bits of its own.
  private(set) var relative = SelectorChains()
  /// By the combinator that begins them, the first bits of selectors in `:has()`.
  private(set) var relativeStarts = SelectorChains()
  private(set) var asksForPositions = false

  private let names: NameTable

  /// Complexity: O(length of the selector).
  init(_ selector: HTMLSelector, in tree: TreeStorage) {
    names = tree.names
    for alternative in selector.alternatives {
      let compounds = alternative.compounds.map { bind($0) }
      accepted |= chains.append(compounds, alternative.combinators).last
    }
  }

  private mutating func bind(_ compound: CompoundSelector) -> BoundCompound {
    var bound = BoundCompound()
    bound.name = compound.name.map { (html: find($0, lowercased: true), foreign: find($0)) }
    bound.conditions = compound.conditions.map { bind($0) }
    return bound
  }

  private mutating func bind(_ condition: CompoundSelector.Condition) -> BoundCompound.Condition {
    switch condition {
    case .id(let id): return .id(id)
    case .class(let name): return .class(AttributeTest(comparison: .word, value: name))
    case .attribute(let name, let test):
      let lowercased = name.map { ASCII.lowercased($0) }
      let isInsensitive = AttributeTest.caseInsensitiveNames.contains(lowercased)
      return .attribute(
        BoundAttribute(
          html: find(name, lowercased: true), foreign: find(name), test: test,
          ignoresCaseInHTML: test.ignoresCase ?? isInsensitive,
          ignoresCaseElsewhere: test.ignoresCase ?? false))
    case .any(let list):
      let (simple, bits) = bind(list)
      return .any(simple, bits)
    case .none(let list):
      let (simple, bits) = bind(list)
      return .none(simple, bits)
    case .has(let list): return .has(bind(relative: list))
    case .position(let position):
      asksForPositions = true
      return .position(position)
    case .empty: return .empty
    case .root: return .root
    case .scope: return .scope
    }
  }

  /// The selectors in parentheses get their bits before the one that they stand in, so that theirs
  /// are known when it is tried.
  private mutating func bind(_ list: [ComplexSelector]) -> ([BoundCompound], UInt64) {
    var simple: [BoundCompound] = []
    var bits: UInt64 = 0
    for selector in list {
      let compounds = selector.compounds.map { bind($0) }
      if compounds.count == 1 {
        simple += compounds
      } else {
        bits |= chains.append(compounds, selector.combinators).last
      }
    }
    return (simple, bits)
  }

  private mutating func bind(relative list: [ComplexSelector]) -> UInt64 {
    var bits: UInt64 = 0
    for selector in list {
      let first = relative.append(
        selector.compounds.map { bind($0) }, selector.combinators
      ).first
      bits |= first
      switch selector.combinators[0] {
      case .descendant: relativeStarts.descendant |= first
      case .child: relativeStarts.child |= first
      case .nextSibling: relativeStarts.nextSibling |= first
      case .subsequentSibling: relativeStarts.subsequentSibling |= first
      }
    }
    return bits
  }

  private func find(_ name: [UInt8], lowercased: Bool = false) -> NameID {
    names.find(lowercased ? name.map { ASCII.lowercased($0) } : name) ?? .absent
  }
}
