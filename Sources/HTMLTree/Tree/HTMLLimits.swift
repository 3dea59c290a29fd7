/// Bounds on what a page can make the parser do; what goes beyond is left out or put nearer, and
/// ``HTMLDocument/limitsHit`` tells of it.
///
/// With these, time and memory are linear in the input, whatever is in it.
public struct HTMLLimits: Sendable, Hashable {
  /// How deep elements may nest.
  ///
  /// An element beyond becomes a child of the deepest one that may
  /// have children, beside the element that it was in; none is lost. At least 16.
  public var depth = 512
  /// How many elements beyond ``depth`` may be open at once and still be closed in their order; of
  /// those after them only the last one is.
  public var openElements = 10_000
  /// How many attributes of a tag are kept; those after them are left out.
  public var attributes = 1_024
  /// How many formatting elements (`b`, `font`, `a` and others) are remembered, to be opened again
  /// after a misnested end tag.
  ///
  /// The earliest is forgotten. At least 3.
  public var formattingElements = 64
  /// How many copies of formatting elements the parser makes, beside one for every 256 bytes of
  /// the input: a page of unclosed `b`s and many paragraphs asks for their product.
  ///
  /// A copy of an element with attributes counts once more for every 64 bytes of them.
  public var copiedElements = 20_000
  /// The bytes of text that are read, from the first; at most 2,147,483,000.
  public var inputSize = 1 << 30

  public init() {}
}

/// A limit that a page went beyond.
public enum HTMLLimit: String, Sendable, Hashable, CaseIterable {
  case depth
  case openElements
  case attributes
  case formattingElements
  case copiedElements
  case inputSize
  /// More than four million different names of tags and attributes: those after share one.
  case names
}

/// The limits that were hit, while parsing.
struct LimitFlags: OptionSet, Sendable {
  let rawValue: UInt8

  static let depth = LimitFlags(rawValue: 1)
  static let openElements = LimitFlags(rawValue: 2)
  static let attributes = LimitFlags(rawValue: 4)
  static let formattingElements = LimitFlags(rawValue: 8)
  static let copiedElements = LimitFlags(rawValue: 16)
  static let inputSize = LimitFlags(rawValue: 32)
  static let names = LimitFlags(rawValue: 64)

  var limits: Set<HTMLLimit> {
    let all: [(LimitFlags, HTMLLimit)] = [
      (.depth, .depth), (.openElements, .openElements), (.attributes, .attributes),
      (.formattingElements, .formattingElements), (.copiedElements, .copiedElements),
      (.inputSize, .inputSize), (.names, .names),
    ]
    return Set(all.filter { contains($0.0) }.map(\.1))
  }
}
