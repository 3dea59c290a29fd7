/// A CSS selector, such as `main a[href^="/news/"]:not(.more)`.
///
/// It has what selectors level 3 has for the structure of a page, and a little of level 4:
/// - `p`, `*`, `.lead`, `#top`, `[href]`, `[rel~=next]` and `=`, `|=`, `^=`, `$=`, `*=`, with `i`
///   or `s` after the value for the case;
/// - `a b`, `a > b`, `a + b`, `a ~ b`, and lists with commas;
/// - `:not(…)`, `:is(…)`, `:where(…)` with lists of selectors, `:has(…)` with relative ones;
/// - `:first-child`, `:last-child`, `:only-child`, `:nth-child(2n+1)`, `:nth-last-child(…)`, the
///   same five with `of-type`, `:empty`, `:root`, `:scope`.
///
/// Names of HTML elements and attributes match in any case; classes and ids do so in pages that
/// browsers show in quirks mode. There are no namespaces, no pseudo-elements and no states such as
/// `:hover`.
public struct HTMLSelector: Sendable, Hashable, CustomStringConvertible {
  /// The most bytes that a selector may have.
  public static let maximumLength = 4_096
  /// How deep `:not(:is(…))` may nest.
  public static let maximumDepth = 8
  /// The most parts that combinators, commas and parentheses keep apart.
  public static let maximumParts = 64

  /// The selector as it was written.
  public let description: String
  let alternatives: [ComplexSelector]

  /// Reads a selector.
  ///
  /// Complexity: O(n).
  public init(parsing text: String) throws(HTMLSelectorError) {
    var parser = SelectorParser(text)
    alternatives = try parser.parse()
    description = text
  }
}

/// Compound selectors and what stands between them.
struct ComplexSelector: Sendable, Hashable {
  enum Combinator: Sendable, Hashable {
    case descendant
    case child
    case nextSibling
    case subsequentSibling
  }

  /// First to last as they are written; at least one.
  var compounds: [CompoundSelector]
  /// What stands before each compound; for the first, the relation to the element that has it in
  /// its `:has()`.
  var combinators: [Combinator]
}

/// What one element must be: `p.lead:first-child`.
struct CompoundSelector: Sendable, Hashable {
  /// The name as it is written; nil for any.
  var name: [UInt8]?
  var conditions: [Condition] = []

  enum Condition: Sendable, Hashable {
    case id([UInt8])
    case `class`([UInt8])
    case attribute(name: [UInt8], AttributeTest)
    case any([ComplexSelector])
    case none([ComplexSelector])
    case has([ComplexSelector])
    case position(SiblingPosition)
    case empty
    case root
    case scope
  }
}
