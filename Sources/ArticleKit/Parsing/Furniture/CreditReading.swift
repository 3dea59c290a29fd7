/// Reads who made a picture out of a line: "A caption (Photo: Ann Name/Agency)".
struct CreditReading {
  /// The maker's name, without label and brackets.
  private(set) var credit: Range<Int>
  /// What stands before the credit.
  private(set) var caption: Range<Int>?
  /// Whether the line can hardly be anything else.
  private(set) var isCertain: Bool

  /// Nil where the block holds no credit.
  ///
  /// Complexity: O(n); blocks of more than 1,500 bytes are not looked into.
  static func find(in outline: PageOutline, block index: Int) -> CreditReading? {
    let range = outline.blocks[index].range
    guard range.count >= 2, range.count <= 1500 else { return nil }
    let shape = outline.shapes[index]
    let hasSign = shape.flags.contains(.copyright) || shape.classes[.picture] > 0
    if !hasSign {
      guard shape.ending != .sentence else { return nil }
      guard
        shape.ending == .bracket
          || (0x41...0x5A).contains(outline.page.text[range.upperBound - 1])
          || outline.page.text[range].contains(UInt8(ascii: "/"))
      else { return nil }
    }
    let reader = Reader(text: outline.page.text, range: range)
    guard let found = reader.credit(hasSign, isSigned: shape.flags.contains(.copyright)) else {
      return nil
    }
    return CreditReading(
      credit: found.credit, caption: found.caption, isCertain: found.isCertain)
  }

  private typealias Found = (credit: Range<Int>, caption: Range<Int>?, isCertain: Bool)

  private struct Reader {
    let text: [UInt8]
    let range: Range<Int>

    func credit(_ hasSign: Bool, isSigned: Bool) -> Found? {
      labelled() ?? (isSigned ? signed() : nil) ?? bracketed()
        ?? (hasSign ? labelledInside() : nil) ?? (mayTrail() ? trailing() : nil)
    }

    /// Whether the last words may name an owner of pictures; no credit is longer.
    private func mayTrail() -> Bool {
      let end = text.trimmed(range, of: Self.frames).upperBound
      return PictureOwners.mayHaveOwner(in: text, max(range.lowerBound, end - 200)..<end)
    }

    /// "Photo: Ann Name", "Image copyright Ann Name".
    func labelled() -> Found? {
      guard let label = LabelTable.shared.label(in: text, range),
        label.kind == .credit && label.follower != .nothing
          || label.kind == .picture && label.follower == .colon
      else { return nil }
      // "Courtesy Ann Name" is how such a credit reads as a whole.
      let isCourtesy =
        label.follower == .text && text.contains("courtesy", in: label.range.prefix(8))
      let start = isCourtesy ? label.range.lowerBound : label.textStart
      return name(start..<range.upperBound).map { ($0, nil, true) }
    }

    /// "© Ann Name", and the same after a caption.
    func signed() -> Found? {
      guard let sign = text[range].lastIndex(of: 0xA9), sign > range.lowerBound,
        text[sign - 1] == 0xC2, let credit = name(sign + 1..<range.upperBound),
        !isDigit(text[credit.lowerBound])
      else { return nil }
      return (credit, captionBefore(sign - 1), true)
    }

    /// "A caption (Photo: Ann Name)", "(Ann Name/Agency)"; also with more text after it.
    func bracketed() -> Found? {
      guard mayHaveBrackets() else { return nil }
      var best: Found?
      var open: Int?
      for at in range {
        let byte = text[at]
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { open = at }
        guard byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]"), let start = open else {
          continue
        }
        open = nil
        guard at - start <= 160, let found = inBrackets(start + 1..<at) else { continue }
        let tail = text.trimmed(at + 1..<range.upperBound, of: Self.tails)
        if tail.isEmpty || found.isCertain {
          best = (found.credit, captionBefore(start), found.isCertain)
          if found.isCertain { break }
        }
      }
      return best
    }

    /// Whether a closing bracket is there, eight bytes at a time.
    private func mayHaveBrackets() -> Bool {
      let bytes = text.span
      precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
      var at = range.lowerBound
      while at &+ ByteWord.count <= range.upperBound {
        // Unchecked: the range was compared with the text above.
        let word = ByteWord(unchecked: bytes, at: at)
        if word.equal(UInt8(ascii: ")")) | word.equal(UInt8(ascii: "]")) != 0 { return true }
        at &+= ByteWord.count
      }
      return text[at..<range.upperBound].contains { $0 == 0x29 || $0 == 0x5D }
    }

    private func inBrackets(_ inner: Range<Int>) -> (credit: Range<Int>, isCertain: Bool)? {
      let inner = text.trimmed(inner)
      guard !inner.isEmpty else { return nil }
      if let label = LabelTable.shared.label(in: text, inner),
        label.kind == .credit || label.kind == .picture, label.follower != .nothing,
        label.kind == .credit || label.follower == .colon,
        let credit = name(label.textStart..<inner.upperBound)
      {
        return (credit, true)
      }
      if inner.count > 3, text[inner.lowerBound] == 0xC2, text[inner.lowerBound + 1] == 0xA9,
        let credit = name(inner.lowerBound + 2..<inner.upperBound)
      {
        return (credit, true)
      }
      switch ownership(inner) {
      case .library, .agencyAndName: return name(inner).map { ($0, true) }
      case .agency: return name(inner).map { ($0, false) }
      case .none: return nil
      }
    }

    /// "A caption Credit: Ann Name".
    func labelledInside() -> Found? {
      // A credit is short: no label further from the end has one.
      var at = max(range.lowerBound, range.upperBound - 150)
      var previous: UInt8 = at > range.lowerBound ? text[at - 1] : 0x20
      while at < range.upperBound {
        let byte = text[at]
        // A label stands after a blank, a bar or a bracket and begins with a capital.
        let isStart =
          (0x41...0x5A).contains(byte) || byte == 0xD0 || byte == 0xC3
        if isStart, at > range.lowerBound, previous <= 0x2F || previous == 0x7C || previous == 0x5D,
          let label = LabelTable.shared.label(in: text, at..<range.upperBound),
          label.kind == .picture && label.follower == .colon
            || label.kind == .credit && label.follower == .colon
            || label.kind == .credit && label.follower == .text && label.range.count >= 7,
          let credit = name(label.textStart..<range.upperBound)
        {
          return (credit, captionBefore(at), true)
        }
        previous = byte
        at += 1
      }
      return nil
    }

    /// A name and its agency after the caption's last sentence, or alone: "Ann Name/Agency".
    func trailing() -> Found? {
      let end = text.trimmed(range, of: Self.frames).upperBound
      var start = range.lowerBound
      // After the last mark that ends a sentence; initials and "N.H." end none.
      var at = end - 2
      while at > range.lowerBound, end - at < 120 {
        let byte = text[at]
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
          at > range.lowerBound + 3,
          isSmall(text[at - 1]) || isDigit(text[at - 1]) || text[at - 1] == UInt8(ascii: ")"),
          isSmall(text[at - 2]) || text[at - 2] >= 0x80 || isDigit(text[at - 2])
            || text[at - 1] == UInt8(ascii: ")"),
          text[at + 1] <= 0x20 || (0x41...0x5A).contains(text[at + 1])
        {
          start = at + 1
          break
        }
        at -= 1
      }
      let tail = text.trimmed(start..<end)
      if let credit = name(tail) {
        switch ownership(credit) {
        case .library, .agencyAndName:
          return (credit, captionBefore(start), true)
        case .agency where start > range.lowerBound:
          return (credit, captionBefore(start), false)
        default: break
        }
      }
      guard let marked = pictureWord(in: tail), let credit = name(marked..<end) else { return nil }
      return (credit, captionBefore(marked), true)
    }

    /// Where "AP Photo/…" or "REUTERS/…" begins in a text.
    private func pictureWord(in tail: Range<Int>) -> Int? {
      let words = text.words(in: tail)
      for (position, word) in words.enumerated() where position > 0 {
        guard let slash = text[word].firstIndex(of: UInt8(ascii: "/")), slash > word.lowerBound
        else {
          continue
        }
        let before = string(word.lowerBound..<slash)
        let previous = words[position - 1]
        if before == "Photo",
          PictureOwners.agencies.contains(string(previous).lowercased())
        {
          return previous.lowerBound
        }
        if PictureOwners.agencies.contains(before.lowercased()), before == before.uppercased() {
          return word.lowerBound
        }
      }
      return nil
    }

    private static let tails = ByteSet(".[]|")
    private static let frames = ByteSet("|[]")
    private static let openings = ByteSet("|(/")
    private static let edges = ByteSet(":,;|-\"[]")

    private func captionBefore(_ end: Int) -> Range<Int>? {
      let caption = text.trimmed(range.lowerBound..<end, of: Self.openings)
      return caption.count >= 3 ? caption : nil
    }

    /// A name: short, no sentence, without marks at its ends; nil if it is none.
    private func name(_ range: Range<Int>) -> Range<Int>? {
      var range = text.trimmed(range, of: Self.edges)
      // A closing bracket whose opening one stands in an earlier block.
      while !range.isEmpty, text[range.upperBound - 1] == UInt8(ascii: ")"),
        !text[range].contains(UInt8(ascii: "("))
      {
        range = text.trimmed(range.lowerBound..<range.upperBound - 1)
      }
      while !range.isEmpty, text[range.lowerBound] == UInt8(ascii: "(") {
        range = text.trimmed(range.lowerBound + 1..<range.upperBound)
      }
      if range.count > 4, text[range.upperBound - 1] == UInt8(ascii: "."),
        !(0x41...0x5A).contains(text[range.upperBound - 2])
      {
        range = range.lowerBound..<range.upperBound - 1
      }
      guard range.count >= 2, range.count <= 100, !text.contains("://", in: range) else {
        return nil
      }
      let words = text.words(in: range)
      guard words.count <= 10 else { return nil }
      // The same name twice: as a link and as text.
      if words.count >= 2, words.count % 2 == 0 {
        let half = words.count / 2
        let first = words[0].lowerBound..<words[half - 1].upperBound
        let second = words[half].lowerBound..<range.upperBound
        if text[first] == text[second] { return first }
      }
      let first = text[range.lowerBound]
      let isName =
        (0x41...0x5A).contains(first) || first >= 0x80 || first == UInt8(ascii: "@")
        || ownership(range) != .none
      guard isName else { return nil }
      // Words of a sentence: too many that begin small.
      let small = words.filter { startsSmall($0) }.count
      return small * 2 > words.count && words.count > 2 ? nil : range
    }

    private enum Ownership { case none, agency, agencyAndName, library }

    /// What a text says of a picture's owner.
    private func ownership(_ range: Range<Int>) -> Ownership {
      var parts = 0
      var start = range.lowerBound
      var agencies = 0
      var hasPicture = false
      var hasLibrary = false
      for at in range.lowerBound...range.upperBound {
        guard at == range.upperBound || PictureOwners.isSeparator(text[at]) else { continue }
        if at > start {
          parts += 1
          guard parts <= 12 else { return .none }
          switch PictureOwners.owner(start..<at, in: text) {
          case .library: hasLibrary = true
          case .agency: agencies += 1
          case .picture: hasPicture = true
          case .none: break
          }
        }
        start = at + 1
      }
      if hasLibrary { return .library }
      if agencies == 0 { return .none }
      let hasSlash = text[range].contains(UInt8(ascii: "/"))
      if hasPicture || hasSlash && parts > 1 { return .agencyAndName }
      let isShouted = text[range].allSatisfy { !(0x61...0x7A).contains($0) }
      if parts >= 3, isShouted, text[range].contains(UInt8(ascii: ",")) {
        return .agencyAndName
      }
      return parts <= 2 ? .agency : .none
    }

    private func string(_ range: Range<Int>) -> String {
      String(decoding: text[range], as: UTF8.self)
    }

    private func startsSmall(_ word: Range<Int>) -> Bool {
      let byte = text[word.lowerBound]
      let next = word.count > 1 ? text[word.lowerBound + 1] : 0
      return (0x61...0x7A).contains(byte) || byte == 0xD1 || byte == 0xD0 && next >= 0xB0
        || byte == 0xC3 && next >= 0x9F
    }

    private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }
    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  }
}

extension Range<Int> {
  /// The first part of a range, at most `count` long.
  fileprivate func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}

extension String {
  /// Without quotation marks, brackets, dots and commas at its ends.
  func trimmingMarks() -> String {
    var view = unicodeScalars[...]
    while let first = view.first, Self.marks.contains(first) { view.removeFirst() }
    while let last = view.last, Self.marks.contains(last) { view.removeLast() }
    return String(view)
  }

  private static let marks: Set<Unicode.Scalar> = [
    ".", ",", ";", ":", "\"", "'", "“", "”", "„", "«", "»", "‘", "’", "(", ")", "[", "]", "!", "?",
  ]
}
