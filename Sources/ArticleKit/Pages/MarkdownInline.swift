/// The markup inside a piece of Markdown: what to leave out of its text, and its links.
///
/// A subset of CommonMark, enough for what page dumps write: links, images, autolinks, emphasis,
/// code spans, escapes. Complexity: O(n); a link's address is at most 4,096 bytes long.
struct MarkdownInline {
  /// A link: its words and its address in the source.
  struct Link {
    var label: Range<Int>
    var target: Range<Int>
  }

  /// The ranges that are markup, ascending.
  private(set) var skips: [Range<Int>] = []
  private(set) var links: [Link] = []
  /// Whether a link that began before the range ends in it.
  private(set) var closesOuterLink = false
  /// The opening brackets that no closing one has met.
  private var open: [(at: Int, isImage: Bool)] = []

  init() {}

  init(_ bytes: [UInt8], in range: Range<Int>) {
    read(bytes, in: range)
  }

  /// Reads a piece anew, into the memory that the one before took.
  mutating func read(_ bytes: [UInt8], in range: Range<Int>) {
    var scanner = Scanner(bytes: bytes, limit: range.upperBound)
    var found = skips
    skips = []
    found.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    closesOuterLink = false
    let marks = Self.marks
    let isMark = marks.span
    let span = bytes.span
    precondition(range.lowerBound >= 0 && range.upperBound <= span.count && isMark.count == 256)
    var at = range.lowerBound
    while at < range.upperBound {
      // Unchecked: the range was compared with the text, and a byte is less than 256.
      let byte = span[unchecked: at]
      guard isMark[unchecked: Int(byte)] else {
        at &+= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"):
        // A line that ends in one is broken there.
        if at + 1 < range.upperBound, Self.isPunctuation(bytes[at + 1]) || bytes[at + 1] <= 0x0D {
          found.append(at..<at + 1)
          at += 1
        }
      case UInt8(ascii: "["):
        let isImage = at > range.lowerBound && bytes[at - 1] == UInt8(ascii: "!")
        open.append((at, isImage))
      case UInt8(ascii: "]"):
        let start = open.popLast()
        if at + 1 < range.upperBound, bytes[at + 1] == UInt8(ascii: "("),
          let (target, end) = scanner.target(from: at + 2)
        {
          guard let start else {
            // The end of a link that began in an earlier block.
            found.append(at..<end)
            closesOuterLink = true
            at = end
            continue
          }
          if start.isImage {
            found.removeAll(from: { $0.lowerBound >= start.at - 1 })
            links.removeAll(from: { $0.label.lowerBound >= start.at })
            found.append(start.at - 1..<end)
          } else {
            found.append(start.at..<start.at + 1)
            found.append(at..<end)
            links.append(Link(label: start.at + 1..<at, target: target))
          }
          at = end
          continue
        }
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        var end = at
        while end < range.upperBound, bytes[end] == byte { end += 1 }
        if Self.isEmphasis(bytes, at..<end, in: range) { found.append(at..<end) }
        at = end
        continue
      case UInt8(ascii: "<"):
        if let end = scanner.autolinkEnd(from: at) {
          found.append(at..<at + 1)
          found.append(end - 1..<end)
          links.append(Link(label: at + 1..<end - 1, target: at + 1..<end - 1))
          at = end
          continue
        }
      default: break
      }
      at += 1
    }
    // Opening brackets are noted when the link closes, after what stands between.
    links.sortIfNeeded { $0.label.lowerBound < $1.label.lowerBound }
    found.sortIfNeeded { $0.lowerBound < $1.lowerBound }
    skips = found
  }

  /// For each byte whether it may be markup.
  private static let marks: [Bool] = (0..<256).map { "\\[]*_`<".utf8.contains(UInt8($0)) }

  /// Leaves out further ranges that are markup; those within markup that is known already are.
  mutating func skip(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    var merged: [Range<Int>] = []
    for range in (skips + ranges).sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= merged.last?.upperBound ?? 0 {
      merged.append(range)
    }
    skips = merged
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// Marks that touch a word on one side alone; "2 * 3" and "snake_case" have none.
  private static func isEmphasis(_ bytes: [UInt8], _ run: Range<Int>, in range: Range<Int>) -> Bool
  {
    let mark = bytes[run.lowerBound]
    if mark == UInt8(ascii: "`") { return true }
    guard run.count <= 3 else { return false }
    let before = run.lowerBound > range.lowerBound ? bytes[run.lowerBound - 1] : 0x20
    let after = run.upperBound < range.upperBound ? bytes[run.upperBound] : 0x20
    if before <= 0x20 && after <= 0x20 { return false }
    if mark == UInt8(ascii: "_") { return !isWord(before) || !isWord(after) }
    return run.count > 1 || before <= 0x20 || after <= 0x20 || !isWord(before) || !isWord(after)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  /// Finds where addresses end, without reading any byte twice in vain.
  private struct Scanner {
    let bytes: [UInt8]
    let limit: Int
    /// No ")" and no ">" ends an address that begins before here.
    private var deadParenthesis = 0
    private var deadAngle = 0

    init(bytes: [UInt8], limit: Int) {
      self.bytes = bytes
      self.limit = limit
    }

    /// The address that begins at `start`, and the offset after its closing parenthesis.
    ///
    /// An address whose parentheses do not pair ends before its last one.
    mutating func target(from start: Int) -> (Range<Int>, end: Int)? {
      guard start >= deadParenthesis else { return nil }
      var at = start
      var depth = 0
      var targetEnd: Int?
      var lastClosing: Int?
      var isQuoted = false
      let stop = min(limit, start + 4096)
      let plain = Self.plain
      scan: while at < stop {
        let byte = bytes[at]
        if plain[Int(byte)] {
          at += 1
          continue
        }
        switch byte {
        case UInt8(ascii: "\"") where targetEnd != nil: isQuoted.toggle()
        // The title of a link may hold parentheses.
        case _ where isQuoted: break
        case 0...0x20:
          if targetEnd == nil, at > start { targetEnd = at }
        case UInt8(ascii: "("):
          // Another link begins: this one has no end.
          if bytes[at - 1] == UInt8(ascii: "]"), at > start { break scan }
          depth += 1
        case UInt8(ascii: ")"):
          if depth == 0 { return (start..<(targetEnd ?? at), at + 1) }
          depth -= 1
          if targetEnd == nil { lastClosing = at }
        default: break
        }
        at += 1
      }
      if let lastClosing { return (start..<lastClosing, lastClosing + 1) }
      deadParenthesis = at
      return nil
    }

    /// For each byte whether an address holds it as it does letters.
    private static let plain: [Bool] = (0..<256).map {
      $0 > 0x20 && !"\"()".utf8.contains(UInt8($0))
    }

    /// The offset after an autolink "<https://…>".
    mutating func autolinkEnd(from start: Int) -> Int? {
      guard start >= deadAngle else { return nil }
      var at = start + 1
      var hasColon = false
      let stop = min(limit, start + 2048)
      while at < stop, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "<") {
        if bytes[at] == UInt8(ascii: ">") { return hasColon ? at + 1 : nil }
        if bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: "@") { hasColon = true }
        at += 1
      }
      deadAngle = at
      return nil
    }
  }
}

extension Array {
  /// Sorts what is in order most of the time.
  fileprivate mutating func sortIfNeeded(by isBefore: (Element, Element) -> Bool) {
    for index in indices.dropFirst() where isBefore(self[index], self[index - 1]) {
      sort(by: isBefore)
      return
    }
  }

  /// Removes the elements at the end that satisfy the predicate.
  fileprivate mutating func removeAll(from isRemoved: (Element) -> Bool) {
    while let last, isRemoved(last) { removeLast() }
  }
}
