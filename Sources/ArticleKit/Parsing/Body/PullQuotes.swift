/// Finds the paragraphs that are somebody's words set apart without quotation marks.
///
/// Such a paragraph speaks in the first person, holds no quotation marks, and follows one that
/// attributes what is said, in a story that does not speak in the first person itself.
enum PullQuotes {
  /// - Parameter mayBePersonal: whether each block may have a word of ``firstPersonWords``.
  static func mark(_ blocks: inout [Block], mayBePersonal: [Bool]? = nil) {
    let paragraphs = blocks.count { $0.kind == .paragraph }
    if paragraphs >= 5 {
      var personal = [Bool](repeating: false, count: blocks.count)
      var count = 0
      // A story in the first person is told soon.
      for index in blocks.indices
      where count * 4 <= paragraphs && mayBePersonal?[index] ?? true && isPersonal(blocks[index]) {
        personal[index] = true
        count += 1
      }
      if count > 0, count * 4 <= paragraphs {
        for index in blocks.indices.dropFirst() where personal[index] {
          guard attributes(blocks[index - 1]), !attributes(blocks[index]),
            blocks[index - 1].text.last != ":",
            index + 1 == blocks.count || !personal[index + 1]
          else { continue }
          blocks[index].kind = .pullQuote
        }
      }
    }
    // A page that sets all its text as quotations sets none of it apart.
    let quoted = blocks.count { $0.kind == .pullQuote }
    if quoted * 3 > blocks.count {
      for index in blocks.indices where blocks[index].kind == .pullQuote {
        blocks[index].kind = .paragraph
      }
    }
  }

  /// Whether a paragraph speaks of "I" or "we" and holds no quotation marks.
  private static func isPersonal(_ block: Block) -> Bool {
    guard block.kind == .paragraph else { return false }
    var text = block.text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        // Eight bytes at once that are neither quotation marks nor part of one.
        if byte < 0x80, at + ByteWord.count <= bytes.count {
          let word = ByteWord(bytes.span, at: at)
          if word.equal(0x22) | word.beyondASCII == 0 {
            previous = 0
            at += ByteWord.count
            continue
          }
        }
        at += 1
        // “ ” „ are E2 80 9C … 9E, « » are C2 AB and C2 BB.
        if byte >= 0x80 {
          if previous == 0xC2 && (byte == 0xAB || byte == 0xBB) { return false }
          if previous == 0x80, (0x9C...0x9E).contains(byte) { return false }
        } else if byte == 0x22 {
          return false
        }
        previous = byte
      }
      return firstPerson.isInside(bytes)
    }
  }

  /// Whether a paragraph tells, outside of quotation marks, that somebody said something.
  private static func attributes(_ block: Block) -> Bool {
    guard block.kind == .paragraph || block.kind == .pullQuote else { return false }
    var text = block.text
    let outside = text.withUTF8 { self.outside($0) }
    return outside.withUnsafeBufferPointer { speech.isInside($0) }
  }

  /// The bytes of a text that stand outside of quotation marks.
  private static func outside(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var outside: [UInt8] = []
    outside.reserveCapacity(bytes.count)
    var isInside = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let second = at + 1 < bytes.count ? bytes[at + 1] : 0
      let third = at + 2 < bytes.count ? bytes[at + 2] : 0
      switch (byte, second, third) {
      case (0x22, _, _):
        isInside.toggle()
        at += 1
      // “ and „; ”.
      case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E), (0xE2, 0x80, 0x9D):
        isInside = third != 0x9D
        at += 3
      // « and ».
      case (0xC2, 0xAB, _), (0xC2, 0xBB, _):
        isInside = second == 0xAB
        at += 2
      default:
        if !isInside { outside.append(byte) }
        at += 1
      }
    }
    return outside
  }

  /// A set of words, looked up by their hashes.
  private struct WordSet: Sendable {
    private let hashes: HashTable<UInt32, Bool>
    /// For each byte: 0 ends a word, 1 goes on one, 2 may also begin one of the set.
    private let kinds: [UInt8]

    init(_ list: String) {
      let words = list.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
      hashes = HashTable(words.map { WordHash.hash($0) })
      var kinds: [UInt8] = (0..<256).map { byte in
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0xC3...0xDF, 0x80...0xBF: 1
        default: 0
        }
      }
      for first in words.compactMap(\.first) {
        kinds[Int(first)] = 2
        // A capital's byte; those of Cyrillic capitals are 0xD0 alone.
        if first < 0x80 { kinds[Int(first & 0xDF)] = 2 }
        if first == 0xD1 { kinds[0xD0] = 2 }
        if first == 0xD0 { kinds[0xD1] = 2 }
      }
      self.kinds = kinds
    }

    /// Whether a text has one of the words.
    func isInside(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      kinds.withUnsafeBufferPointer { kinds in
        var at = 0
        while at < bytes.count {
          switch kinds[Int(bytes[at])] {
          case 0: at += 1
          case 1:
            at += 1
            while at + ByteWord.count <= bytes.count {
              let count = ByteWord.run(ByteWord(bytes.span, at: at).letters)
              at += count
              if count < ByteWord.count { break }
            }
            while at < bytes.count, kinds[Int(bytes[at])] != 0 { at += 1 }
          default:
            var hash = WordHash()
            while at + ByteWord.count <= bytes.count {
              let word = ByteWord(bytes.span, at: at)
              let count = ByteWord.run(word.letters)
              hash.addLetters(word.bits, count: count)
              at += count
              if count < ByteWord.count { break }
            }
            while at < bytes.count, kinds[Int(bytes[at])] != 0 {
              hash.add(bytes[at])
              at += 1
            }
            if hashes[hash.final] { return true }
          }
        }
        return false
      }
    }
  }

  private static let firstPerson = WordSet(firstPersonList)

  static let firstPersonWords = firstPersonList.split(whereSeparator: \.isWhitespace).map {
    String($0)
  }

  private static let firstPersonList = """
    i we our my me ours ourselves myself ich wir uns unser unsere unserem unseren unserer
    mein meine mir mich je nous notre nos mon moi yo nosotros nuestro nuestra nuestros nuestras
    noi nostro nostra io nós nosso nossa eu я мы нас нам наш наша наше наши мне меня ми нас ми
    wij ons onze my nasz nasze
    """

  private static let speech = WordSet(
    """
    said says told stated adds added stressed noted explained insisted argued warned replied
    reiterated emphasized emphasised continued claimed recalled concluded remarked commented
    pointed asked declared admitted acknowledged
    sagte sagt erklärte betonte fügte meinte ergänzte berichtete teilte äußerte unterstrich
    dit déclaré expliqué affirmé ajouté souligné estimé assuré explique affirme ajoute
    dijo afirmó señaló explicó añadió aseguró declaró indicó sostuvo advirtió subrayó
    detto dichiarato spiegato aggiunto affermato disse afirmou explicou acrescentou declarou
    сказал сказала заявил заявила отметил отметила добавил добавила подчеркнул подчеркнула
    пояснил пояснила рассказал рассказала сообщил сообщила объяснил считает уточнил
    """)
}
