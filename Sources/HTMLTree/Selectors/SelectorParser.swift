/// Reads a list of selectors by descent; no deeper than ``HTMLSelector/maximumDepth``.
struct SelectorParser {
  private var scanner: SelectorScanner
  private var parts = 0

  init(_ text: String) { scanner = SelectorScanner(text) }

  mutating func parse() throws(HTMLSelectorError) -> [ComplexSelector] {
    guard scanner.bytes.count <= HTMLSelector.maximumLength else {
      throw scanner.error(
        "Expected at most \(HTMLSelector.maximumLength) bytes", at: HTMLSelector.maximumLength)
    }
    let list = try self.list(depth: 0, isRelative: false)
    guard scanner.isAtEnd else { throw scanner.error("Expected a selector, a comma or the end") }
    return list
  }

  private mutating func list(
    depth: Int, isRelative: Bool
  ) throws(HTMLSelectorError) -> [ComplexSelector] {
    guard depth <= HTMLSelector.maximumDepth else {
      throw scanner.error("Expected at most \(HTMLSelector.maximumDepth) parentheses in another")
    }
    var list: [ComplexSelector] = []
    repeat {
      list.append(try complex(depth: depth, isRelative: isRelative))
    } while scanner.take(",")
    return list
  }

  private mutating func complex(
    depth: Int, isRelative: Bool
  ) throws(HTMLSelectorError) -> ComplexSelector {
    _ = try scanner.skipSpace()
    let leading = isRelative ? try combinator() : nil
    var result = ComplexSelector(
      compounds: [try compound(depth: depth)], combinators: [leading ?? .descendant])
    while true {
      let hasSpace = try scanner.skipSpace()
      guard let next = scanner.next, next != UInt8(ascii: ","), next != UInt8(ascii: ")") else {
        return result
      }
      let written = try combinator()
      guard written != nil || hasSpace else { return result }
      result.combinators.append(written ?? .descendant)
      result.compounds.append(try compound(depth: depth))
    }
  }

  private mutating func combinator() throws(HTMLSelectorError) -> ComplexSelector.Combinator? {
    let combinator: ComplexSelector.Combinator
    if scanner.take(">") {
      combinator = .child
    } else if scanner.take("+") {
      combinator = .nextSibling
    } else if scanner.take("~") {
      combinator = .subsequentSibling
    } else {
      return nil
    }
    _ = try scanner.skipSpace()
    return combinator
  }

  private mutating func compound(depth: Int) throws(HTMLSelectorError) -> CompoundSelector {
    let start = scanner.index
    parts += 1
    guard parts <= HTMLSelector.maximumParts else {
      throw scanner.error("Expected at most \(HTMLSelector.maximumParts) parts")
    }
    var compound = CompoundSelector()
    if !scanner.take("*") { compound.name = try scanner.name() }
    if scanner.next == UInt8(ascii: "|") {
      throw scanner.error("Expected no “|”: namespaces are not supported")
    }
    while let next = scanner.next {
      switch next {
      case UInt8(ascii: "#"): compound.conditions.append(try id())
      case UInt8(ascii: "."): compound.conditions.append(try className())
      case UInt8(ascii: "["): compound.conditions.append(try attribute())
      case UInt8(ascii: ":"): compound.conditions += try pseudoClass(depth: depth)
      default:
        guard scanner.index > start else { throw expectedSelector() }
        return compound
      }
    }
    guard scanner.index > start else { throw expectedSelector() }
    return compound
  }

  private func expectedSelector() -> HTMLSelectorError {
    scanner.error("Expected a name, “*”, “.”, “#”, “[” or “:”")
  }

  private mutating func id() throws(HTMLSelectorError) -> CompoundSelector.Condition {
    _ = scanner.take("#")
    guard let name = try scanner.name(mayBeginWithDigit: false) else {
      throw scanner.error("Expected a name after “#”")
    }
    return .id(name)
  }

  private mutating func className() throws(HTMLSelectorError) -> CompoundSelector.Condition {
    _ = scanner.take(".")
    guard let name = try scanner.name() else { throw scanner.error("Expected a name after “.”") }
    return .class(name)
  }

  private mutating func attribute() throws(HTMLSelectorError) -> CompoundSelector.Condition {
    _ = scanner.take("[")
    _ = try scanner.skipSpace()
    guard let name = try scanner.name() else {
      throw scanner.error("Expected the name of an attribute after “[”")
    }
    _ = try scanner.skipSpace()
    var test = AttributeTest()
    if scanner.take("]") { return .attribute(name: name, test) }
    test.comparison = try comparison()
    _ = try scanner.skipSpace()
    if let string = try scanner.string() {
      test.value = string
    } else if let name = try scanner.name() {
      test.value = name
    } else {
      throw scanner.error("Expected a name or a string in quotes")
    }
    _ = try scanner.skipSpace()
    if scanner.take("i") || scanner.take("I") {
      test.ignoresCase = true
    } else if scanner.take("s") || scanner.take("S") {
      test.ignoresCase = false
    }
    _ = try scanner.skipSpace()
    try scanner.expect("]", "at the end of the attribute")
    return .attribute(name: name, test)
  }

  private mutating func comparison() throws(HTMLSelectorError) -> AttributeTest.Operator {
    let start = scanner.index
    let comparisons: [(Unicode.Scalar, AttributeTest.Operator)] = [
      ("~", .word), ("|", .language), ("^", .prefix), ("$", .suffix), ("*", .substring),
    ]
    let found = comparisons.first { scanner.take($0.0) }
    guard scanner.take("=") else {
      throw scanner.error("Expected “]”, “=”, “~=”, “|=”, “^=”, “$=” or “*=”", at: start)
    }
    return found?.1 ?? .equals
  }
}

extension SelectorParser {
  /// Reads what stands behind a colon; `:only-child` is two conditions.
  private mutating func pseudoClass(
    depth: Int
  ) throws(HTMLSelectorError) -> [CompoundSelector.Condition] {
    let start = scanner.index
    _ = scanner.take(":")
    if scanner.next == UInt8(ascii: ":") {
      throw scanner.error("Expected no “::”: pseudo-elements are not in the tree", at: start)
    }
    guard let bytes = try scanner.name() else { throw scanner.error("Expected a name after “:”") }
    let name = String(decoding: bytes, as: UTF8.self).lowercased()
    if scanner.take("(") {
      return [try function(name, depth: depth, start: start)]
    }
    let first = SiblingPosition(step: 0, offset: 1)
    let last = SiblingPosition(step: 0, offset: 1, countsFromEnd: true)
    switch name {
    case "first-child": return [.position(first)]
    case "last-child": return [.position(last)]
    case "only-child": return [.position(first), .position(last)]
    case "first-of-type": return [.position(first.ofType)]
    case "last-of-type": return [.position(last.ofType)]
    case "only-of-type": return [.position(first.ofType), .position(last.ofType)]
    case "empty": return [.empty]
    case "root": return [.root]
    case "scope": return [.scope]
    case "not", "is", "where", "has", "nth-child", "nth-last-child", "nth-of-type",
      "nth-last-of-type":
      throw scanner.error("Expected “(” after “:\(name)”")
    default: throw unsupported(name, at: start)
    }
  }

  private func unsupported(_ name: String, at start: Int) -> HTMLSelectorError {
    scanner.error(
      """
      Expected :not, :is, :where, :has, :first-child, :last-child, :only-child, :nth-child, \
      :nth-last-child, one of these with of-type, :empty, :root or :scope instead of “:\(name)”
      """, at: start)
  }

  private mutating func function(
    _ name: String, depth: Int, start: Int
  ) throws(HTMLSelectorError) -> CompoundSelector.Condition {
    switch name {
    case "not": return .none(try nested(depth: depth))
    case "is", "where": return .any(try nested(depth: depth))
    case "has":
      let list = try nested(depth: depth, isRelative: true)
      try checkIsSimple(list, at: start)
      return .has(list)
    case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type":
      let place = scanner.index
      guard var position = SiblingPosition(try scanner.argument()) else {
        throw scanner.error("Expected a formula such as 2n+1, odd or 3", at: place)
      }
      position.countsFromEnd = name.contains("last")
      position.isOfType = name.hasSuffix("type")
      return .position(position)
    default: throw unsupported(name, at: start)
    }
  }

  private mutating func nested(
    depth: Int, isRelative: Bool = false
  ) throws(HTMLSelectorError) -> [ComplexSelector] {
    let list = try list(depth: depth + 1, isRelative: isRelative)
    try scanner.expect(")", "at the end of the list")
    return list
  }

  /// What `:has()` asks is found from the last element of the page to the first, so that nothing
  /// in it may ask for what stands before or around an element.
  private func checkIsSimple(
    _ list: [ComplexSelector], at start: Int
  ) throws(HTMLSelectorError) {
    for condition in list.flatMap(\.compounds).flatMap(\.conditions) {
      switch condition {
      case .has:
        throw scanner.error("Expected no “:has” in another", at: start)
      case .any(let nested), .none(let nested):
        guard nested.allSatisfy({ $0.compounds.count == 1 }) else {
          throw scanner.error(
            "Expected no combinator in the “:is”, “:where” or “:not” of a “:has”", at: start)
        }
        try checkIsSimple(nested, at: start)
      default: break
      }
    }
  }
}

extension SiblingPosition {
  fileprivate var ofType: SiblingPosition {
    var position = self
    position.isOfType = true
    return position
  }
}
