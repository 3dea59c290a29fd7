/// Finds the paragraphs that are somebody's words set apart without quotation marks.
///
/// Such a paragraph speaks in the first person, holds no quotation marks, and follows one that
/// attributes what is said, in a story that does not speak in the first person itself.
enum PullQuotes {
  static func marked(_ blocks: [Block]) -> [Block] {
    let notes = blocks.map { Note($0) }
    let paragraphs = blocks.count { $0.kind == .paragraph }
    let personal = notes.count { $0.isPersonal }
    var result = blocks
    if personal > 0, paragraphs >= 5, personal * 4 <= paragraphs {
      for index in blocks.indices.dropFirst() where notes[index].isPersonal {
        guard notes[index - 1].attributes, !notes[index].attributes,
          blocks[index - 1].text.last != ":",
          index + 1 == blocks.count || !notes[index + 1].isPersonal
        else { continue }
        result[index].kind = .pullQuote
      }
    }
    // A page that sets all its text as quotations sets none of it apart.
    let quoted = blocks.count { $0.kind == .pullQuote }
    if quoted * 3 > blocks.count {
      for index in blocks.indices where blocks[index].kind == .pullQuote {
        result[index].kind = .paragraph
      }
    }
    return result
  }

  /// What the words of a block tell.
  private struct Note {
    var isPersonal = false
    var attributes = false

    init(_ block: Block) {
      guard block.kind == .paragraph || block.kind == .pullQuote else { return }
      var hasMarks = false
      var word: [UInt8] = []
      var hasFirstPerson = false
      var isInside = false
      func close() -> UInt32 {
        defer { word.removeAll(keepingCapacity: true) }
        return word.count > 24 ? 0 : WordHash.hash(word)
      }
      var previous: UInt8 = 0x20
      var trail: (UInt8, UInt8) = (0, 0)
      for byte in block.text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: word.append(byte)
        case 0x80...0xBF where previous != 0xE2 && !(trail.1 == 0xE2): word.append(byte)
        default:
          if !word.isEmpty {
            let hash = close()
            if !isInside, Self.speech.contains(hash) { attributes = true }
            if !isInside, Self.firstPerson.contains(hash) { hasFirstPerson = true }
          }
        }
        if byte == 0x22 {
          hasMarks = true
          isInside.toggle()
        } else if trail.1 == 0xE2, previous == 0x80 {
          if byte == 0x9C || byte == 0x9E {
            hasMarks = true
            isInside = true
          } else if byte == 0x9D {
            isInside = false
          }
        } else if previous == 0xC2, byte == 0xAB || byte == 0xBB {
          hasMarks = true
          isInside = byte == 0xAB
        }
        trail = (0, previous)
        previous = byte
      }
      if !word.isEmpty {
        let hash = close()
        if Self.speech.contains(hash) { attributes = true }
      }
      isPersonal = hasFirstPerson && !hasMarks
    }

    private static let firstPerson = hashes(
      """
      i we our my me ours ourselves myself ich wir uns unser unsere unserem unseren unserer
      mein meine mir mich je nous notre nos mon moi yo nosotros nuestro nuestra nuestros nuestras
      noi nostro nostra io nós nosso nossa eu я мы нас нам наш наша наше наши мне меня ми нас ми
      wij ons onze my nasz nasze
      """)

    private static let speech = hashes(
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

    private static func hashes(_ list: String) -> Set<UInt32> {
      Set(list.split(whereSeparator: \.isWhitespace).map { WordHash.hash(Array($0.utf8)) })
    }
  }
}
