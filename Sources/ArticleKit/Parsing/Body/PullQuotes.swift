/// Finds the paragraphs that are somebody's words set apart without quotation marks.
///
/// Such a paragraph speaks in the first person, holds no quotation marks, and follows one that
/// attributes what is said, in a story that does not speak in the first person itself.
enum PullQuotes {
  static func marked(_ blocks: [Block]) -> [Block] {
    var result = blocks
    let paragraphs = blocks.count { $0.kind == .paragraph }
    if paragraphs >= 5 {
      let personal = blocks.map { isPersonal($0) }
      let count = personal.count { $0 }
      if count > 0, count * 4 <= paragraphs {
        for index in blocks.indices.dropFirst() where personal[index] {
          guard attributes(blocks[index - 1]), !attributes(blocks[index]),
            blocks[index - 1].text.last != ":",
            index + 1 == blocks.count || !personal[index + 1]
          else { continue }
          result[index].kind = .pullQuote
        }
      }
    }
    // A page that sets all its text as quotations sets none of it apart.
    let quoted = result.count { $0.kind == .pullQuote }
    if quoted * 3 > blocks.count {
      for index in blocks.indices where result[index].kind == .pullQuote {
        result[index].kind = .paragraph
      }
    }
    return result
  }

  /// Whether a paragraph speaks of "I" or "we" and holds no quotation marks.
  private static func isPersonal(_ block: Block) -> Bool {
    guard block.kind == .paragraph else { return false }
    var text = block.text
    return text.withUTF8 { bytes in
      var previous: UInt8 = 0
      for byte in bytes {
        // “ ” „ are E2 80 9C … 9E, « » are C2 AB and C2 BB.
        if byte == 0x22 || previous == 0xC2 && (byte == 0xAB || byte == 0xBB) { return false }
        if previous == 0x80, (0x9C...0x9E).contains(byte) { return false }
        previous = byte
      }
      return firstPerson.isInside(bytes)
    }
  }

  /// Whether a paragraph tells, outside of quotation marks, that somebody said something.
  private static func attributes(_ block: Block) -> Bool {
    guard block.kind == .paragraph || block.kind == .pullQuote else { return false }
    var outside: [UInt8] = []
    var isInside = false
    for scalar in block.text.unicodeScalars {
      switch scalar {
      case "\"": isInside.toggle()
      case "“", "„", "«": isInside = true
      case "”", "»": isInside = false
      default: if !isInside { outside.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
      }
    }
    return outside.withUnsafeBufferPointer { speech.isInside($0) }
  }

  /// A set of words, looked up by their hashes.
  private struct WordSet: Sendable {
    private let hashes: Set<UInt32>
    /// A bit for the low bits of every hash: most words are turned away here.
    private let filter: [Bool]

    init(_ list: String) {
      hashes = Set(list.split(whereSeparator: \.isWhitespace).map { WordHash.hash(Array($0.utf8)) })
      var filter = [Bool](repeating: false, count: 4096)
      for hash in hashes { filter[Int(hash & 4095)] = true }
      self.filter = filter
    }

    /// Whether a text has one of the words.
    func isInside(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      var hash = WordHash()
      var length = 0
      for byte in bytes {
        let isLetter: Bool =
          switch byte {
          case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0xC3...0xDF, 0x80...0xBF: true
          default: false
          }
        if isLetter {
          hash.add(byte)
          length += 1
        } else if length > 0 {
          if contains(hash.final) { return true }
          hash = WordHash()
          length = 0
        }
      }
      return length > 0 && contains(hash.final)
    }

    private func contains(_ hash: UInt32) -> Bool {
      filter[Int(hash & 4095)] && hashes.contains(hash)
    }
  }

  private static let firstPerson = WordSet(
    """
    i we our my me ours ourselves myself ich wir uns unser unsere unserem unseren unserer
    mein meine mir mich je nous notre nos mon moi yo nosotros nuestro nuestra nuestros nuestras
    noi nostro nostra io nós nosso nossa eu я мы нас нам наш наша наше наши мне меня ми нас ми
    wij ons onze my nasz nasze
    """)

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
