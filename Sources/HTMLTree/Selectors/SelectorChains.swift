/// Complex selectors laid out one after the other with a bit for each compound selector, so that
/// one word tells which of their beginnings end at an element.
///
/// Bit i is followed by bit i + 1 if both belong to one selector; the masks tell by which
/// combinator.
struct SelectorChains {
  var compounds: [BoundCompound] = []
  /// The first compounds of selectors.
  var firsts: UInt64 = 0
  /// Compounds that stand before each combinator.
  var descendant: UInt64 = 0
  var child: UInt64 = 0
  var nextSibling: UInt64 = 0
  var subsequentSibling: UInt64 = 0

  var hasCombinators: Bool { descendant | child | nextSibling | subsequentSibling != 0 }
  var hasSiblingCombinators: Bool { nextSibling | subsequentSibling != 0 }

  /// Adds the compounds of a selector; at most 64 are ever added, which the parser sees to.
  ///
  /// - Returns: the bits of its first and its last compound.
  mutating func append(
    _ bound: [BoundCompound], _ combinators: [ComplexSelector.Combinator]
  ) -> (first: UInt64, last: UInt64) {
    let first: UInt64 = 1 << UInt64(compounds.count)
    var bit = first
    firsts |= first
    for (index, compound) in bound.enumerated() {
      if index > 0 {
        switch combinators[index] {
        case .descendant: descendant |= bit
        case .child: child |= bit
        case .nextSibling: nextSibling |= bit
        case .subsequentSibling: subsequentSibling |= bit
        }
        bit <<= 1
      }
      compounds.append(compound)
    }
    return (first, bit)
  }
}

/// A compound selector with its names as numbers of a document.
struct BoundCompound {
  /// Nil for any name; HTML elements are asked for one name, others for the other.
  var name: (html: NameID, foreign: NameID)?
  var conditions: [Condition] = []

  enum Condition {
    case id([UInt8])
    case `class`(AttributeTest)
    case attribute(BoundAttribute)
    /// Selectors of one compound, and the bits of the last compounds of those of several.
    case any([BoundCompound], UInt64)
    case none([BoundCompound], UInt64)
    /// The bits of the selectors in a `:has()`.
    case has(UInt64)
    case position(SiblingPosition)
    case empty
    case root
    case scope
  }
}

/// The name of an attribute as numbers of a document, and what is asked of its value.
struct BoundAttribute {
  var html: NameID
  var foreign: NameID
  var test: AttributeTest
  /// Whether the values of the HTML attribute match in any case.
  var ignoresCaseInHTML: Bool
  var ignoresCaseElsewhere: Bool
}
