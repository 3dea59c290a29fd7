/// What `:nth-child()` and its kin ask: the place of an element among its siblings is
/// `step` × n + `offset` for some n from 0.
struct SiblingPosition: Sendable, Hashable {
  var step: Int
  var offset: Int
  var countsFromEnd = false
  /// Whether only siblings of the same name count.
  var isOfType = false

  /// Whether a place, from 1, is one of these.
  func contains(_ place: Int) -> Bool {
    let distance = place - offset
    guard step != 0 else { return distance == 0 }
    return distance % step == 0 && distance / step >= 0
  }
}

extension SiblingPosition {
  /// Reads `2n+1`, `odd`, `-n+3`, `4`, with white space around the sign in the middle; nil for
  /// anything else, and for numbers beyond a million.
  init?(_ text: some Collection<UInt8>) {
    let formula = String(decoding: text, as: UTF8.self).lowercased()
    switch formula {
    case "odd": self.init(step: 2, offset: 1)
    case "even": self.init(step: 2, offset: 0)
    default:
      guard let n = formula.utf8.firstIndex(of: UInt8(ascii: "n")) else {
        guard let offset = Self.number(formula[...]) else { return nil }
        self.init(step: 0, offset: offset)
        return
      }
      let step: Int?
      switch formula[..<n] {
      case "", "+": step = 1
      case "-": step = -1
      default: step = Self.number(formula[..<n])
      }
      let rest = formula[formula.utf8.index(after: n)...]
      guard let step, let offset = Self.signedOffset(rest) else { return nil }
      self.init(step: step, offset: offset)
    }
  }

  /// Reads what stands behind the `n`: nothing, or a sign and a number.
  private static func signedOffset(_ text: Substring) -> Int? {
    let text = text.drop { $0 == " " }
    guard let sign = text.first else { return 0 }
    guard sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().drop { $0 == " " }
    guard digits.first?.isNumber == true, let number = number(digits) else { return nil }
    return sign == "-" ? -number : number
  }

  private static func number(_ text: Substring) -> Int? {
    guard let number = Int(text), abs(number) <= 1_000_000 else { return nil }
    return number
  }
}
