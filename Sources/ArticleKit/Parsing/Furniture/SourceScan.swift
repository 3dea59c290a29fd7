/// Reads one paragraph for the outlets that it gives as sources.
struct SourceScan {
  private let text: [UInt8]
  private let range: Range<Int>

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    self.range = range.clamped(to: text.indices)
  }

  /// The names with a cue beside them, in order.
  ///
  /// Complexity: O(n); each name is judged by at most 90 bytes on either side.
  func sources() -> [Range<Int>] {
    let text = text
    let outlets = OutletTable.shared
    let table = OutletTable.kinds
    let kinds = table.span
    let bytes = text.span
    let limit = range.upperBound
    var result: [Range<Int>] = []
    var at = range.lowerBound
    // The first of the capitalised words that run up to here.
    var runStart: Int?
    var runWords = 0
    while at < limit {
      let byte = bytes[unchecked: at]
      let kind = kinds[unchecked: Int(byte)]
      guard kind.isWord else {
        if byte == 0x20 {
          at += 1
          continue
        }
        if byte == 0x22 || byte == 0xC2 || byte == 0xE2, isOpeningQuote(at),
          let name = quotedName(at)
        {
          let words = wordsBefore(at)
          if endsInMediaCue(words) || endsInReportCue(words) {
            result.append(name)
            at = name.upperBound
            runStart = nil
            continue
          }
        }
        // Only a single blank keeps a name together.
        runStart = nil
        at += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
        continue
      }
      var end = at + 1
      while end + ByteWord.count <= limit {
        let count = ByteWord.run(ByteWord(bytes, at: end).letters)
        end += count
        if count < ByteWord.count { break }
      }
      while end < limit, kinds[unchecked: Int(bytes[unchecked: end])].isWord { end += 1 }
      if end - at <= 3, end < limit, bytes[unchecked: end] == 0x2E { end = wordEnd(at) }
      if kind == .word {
        runStart = nil
        at = end
        continue
      }
      let isCapital = kind == .capital
      // "dpa", "n-tv", "taz".
      let next = at + 1 < limit ? text[at + 1] : 0
      let isKnownSmall =
        byte == UInt8(ascii: "d") && next == UInt8(ascii: "p")
        || byte == UInt8(ascii: "n") && next == UInt8(ascii: "-")
        || byte == UInt8(ascii: "t") && next == UInt8(ascii: "a") && end - at == 3
      if isCapital || isKnownSmall,
        let nameEnd = outlets.name(in: text, at, limit)
      {
        let start = withArticle(at)
        if isSource(start: start, name: at, end: nameEnd) { result.append(start..<nameEnd) }
        at = nameEnd
        runStart = nil
        continue
      }
      if isCapital {
        if runStart == nil {
          runStart = at
          runWords = 0
        }
        runWords += 1
        if runWords >= 2, runWords <= 5, let start = runStart,
          NewsOutlets.mayBeMediaWord(text, at, end),
          NewsOutlets.mediaWords.contains(String(decoding: text[at..<end], as: UTF8.self)),
          !continuesInCapitals(end), isSource(start: start, name: start, end: end)
        {
          result.append(start..<end)
          runStart = nil
        }
      } else {
        runStart = nil
      }
      at = end
    }
    return result
  }

  // MARK: Cues

  private func isSource(start: Int, name: Int, end: Int) -> Bool {
    endsInReportCue(wordsBefore(start)) || hasCue(after: end)
  }

  /// Whether words end in one that makes what follows a source.
  private func endsInReportCue(_ words: [String]) -> Bool {
    var words = words
    var steps = 0
    while let last = words.last {
      if SourceCues.before.contains(last) { return true }
      if words.count >= 2, SourceCues.pairsBefore.contains(words[words.count - 2] + " " + last) {
        return true
      }
      // "an interview aired on June 4 on NBC": a date may stand between.
      if last == "on" || last == "in" || last == "by" || last == "with",
        words.dropLast().suffix(6).contains(where: { $0 == "interview" || $0 == "aired" })
      {
        return true
      }
      guard SourceCues.fillers.contains(last), steps < 4 else { return false }
      words.removeLast()
      steps += 1
    }
    return false
  }

  private func endsInMediaCue(_ words: [String]) -> Bool {
    words.last.map { SourceCues.mediaNouns.contains($0) } ?? false
  }

  private func hasCue(after offset: Int) -> Bool {
    var at = offset
    let limit = min(range.upperBound, offset + 60)
    var steps = 0
    while at < limit, steps < 4 {
      // A full stop or a comma ends what belongs to the name; quotation marks do not.
      while at < limit, !OutletTable.isWordByte(text[at]) {
        if text[at] == 0x2E || text[at] == 0x2C || text[at] == 0x3B || text[at] == 0x28 {
          return false
        }
        at += text[at] >= 0xE0 ? 3 : text[at] >= 0xC0 ? 2 : 1
      }
      guard at < limit else { return false }
      let end = wordEnd(at)
      let word = String(decoding: text[at..<min(end, range.upperBound)], as: UTF8.self).lowercased()
      if SourceCues.after.contains(word) { return true }
      guard SourceCues.fillers.contains(word) || word == "a" || word == "has" || word == "hat"
      else {
        return false
      }
      at = end
      steps += 1
    }
    return false
  }

  /// The words of the same sentence before an offset, in small letters, at most ten.
  private func wordsBefore(_ offset: Int) -> [String] {
    var result: [String] = []
    var at = offset
    let limit = max(range.lowerBound, offset - 90)
    while at > limit, result.count < 10 {
      var end = at
      while end > limit, !isWord(end - 1) {
        if text[end - 1] == 0x2E || text[end - 1] == 0x3B || text[end - 1] == 0x3F, end < offset {
          return result.reversed()
        }
        end -= 1
      }
      var start = end
      while start > limit, isWord(start - 1) { start -= 1 }
      guard start < end else { break }
      result.append(String(decoding: text[start..<end], as: UTF8.self).lowercased())
      at = start
    }
    return result.reversed()
  }

  /// Whether a byte belongs to a letter or digit; a continuation byte is what its lead byte is.
  private func isWord(_ at: Int) -> Bool {
    var lead = at
    while lead > range.lowerBound, at - lead < 3, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return OutletTable.isWordByte(text[lead])
  }

  // MARK: Names

  /// The start of a name with "The" before it.
  private func withArticle(_ start: Int) -> Int {
    guard start - 4 >= range.lowerBound, text[start - 4..<start].elementsEqual("The ".utf8) else {
      return start
    }
    return start - 4
  }

  private func continuesInCapitals(_ end: Int) -> Bool {
    end + 1 < range.upperBound && text[end] == 0x20 && (0x41...0x5A).contains(text[end + 1])
  }

  private func wordEnd(_ start: Int) -> Int {
    var at = start
    while at < range.upperBound {
      if OutletTable.isWordByte(text[at]) {
        at += 1
      } else if text[at] == 0x2E, at + 1 < range.upperBound, (0x41...0x5A).contains(text[at + 1]),
        at - start <= 3
      {
        // "U.S." is one word.
        at += 1
      } else {
        break
      }
    }
    if at < range.upperBound, text[at] == 0x2E, at - start <= 3, text[start..<at].contains(0x2E) {
      at += 1
    }
    return max(at, start + 1)
  }

  private func isOpeningQuote(_ at: Int) -> Bool {
    let byte = text[at]
    let isBoundary = at == range.lowerBound || text[at - 1] <= 0x20 || text[at - 1] == 0x28
    guard isBoundary else { return false }
    if byte == 0x22 { return true }
    if byte == 0xC2 {
      return at + 1 < range.upperBound && text[at + 1] == 0xAB || text[at + 1] == 0xBB
    }
    guard byte == 0xE2, at + 2 < range.upperBound, text[at + 1] == 0x80 else { return false }
    return text[at + 2] == 0x9C || text[at + 2] == 0x9E || text[at + 2] == 0x98
  }

  /// One to four words with a capital between quotation marks.
  private func quotedName(_ at: Int) -> Range<Int>? {
    let markLength = text[at] == 0x22 ? 1 : text[at] == 0xC2 ? 2 : 3
    let start = at + markLength
    var end = start
    var blanks = 0
    while end < range.upperBound, end - start < 48 {
      let byte = text[end]
      if OutletTable.isWordByte(byte) || byte == 0x27 || byte == 0x2E && text[end - 1] != 0x20 {
        end += 1
      } else if byte == 0x20 {
        blanks += 1
        end += 1
      } else {
        break
      }
    }
    guard end > start + 2, end < range.upperBound, blanks <= 3, text[end - 1] != 0x2E,
      text[end] == 0x22 || text[end] == 0xE2 || text[end] == 0xC2
    else { return nil }
    let first = text[start]
    guard (0x41...0x5A).contains(first) || first == 0xD0 || first == 0xC3 else { return nil }
    return start..<end
  }
}
