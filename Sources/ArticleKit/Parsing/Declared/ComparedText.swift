/// A short text as it is compared with others: its letters and digits in small letters, and its
/// words.
struct ComparedText {
  let text: String
  /// Letters and digits alone, in small letters.
  let key: [UInt8]
  /// The words as hashes, in ascending order; a sign of a script without spaces is a word.
  let words: [UInt32]

  init(_ text: String) {
    self.text = text
    let bytes = Array(text.lowercased().utf8)
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var words: [UInt32] = []
    var word = WordHash()
    var isInWord = false
    func end() {
      if isInWord { words.append(word.final) }
      word = WordHash()
      isInWord = false
    }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
          key.append(byte)
          word.addASCII(byte)
          isInWord = true
        } else {
          end()
        }
        at += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let stop = min(bytes.count, at + length)
      if Self.isMark(bytes, at, stop) {
        end()
      } else {
        let isSign = byte >= 0xE3 && byte <= 0xE9 || byte >= 0xEA && byte <= 0xED && length == 3
        if isSign { end() }
        for index in at..<stop {
          key.append(bytes[index])
          word.add(bytes[index])
        }
        isInWord = true
        if isSign { end() }
      }
      at = stop
    }
    end()
    self.key = key
    self.words = words.sorted()
  }

  /// Whether a character beyond ASCII is a mark or a blank.
  private static func isMark(_ bytes: [UInt8], _ at: Int, _ stop: Int) -> Bool {
    switch bytes[at] {
    case 0xC2:
      at + 1 < stop && bytes[at + 1] != 0xAA && bytes[at + 1] != 0xB5 && bytes[at + 1] != 0xBA
    case 0xE2: true
    case 0xE3: at + 1 < stop && bytes[at + 1] == 0x80
    case 0xEF:
      at + 2 < stop
        && (bytes[at + 1] == 0xBC
          && (bytes[at + 2] < 0x90 || bytes[at + 2] > 0x99 && bytes[at + 2] < 0xA1)
          || bytes[at + 1] == 0xBD && bytes[at + 2] > 0x9A && bytes[at + 2] < 0xA6)
    default: false
    }
  }

  /// How many words both have.
  private func common(_ other: ComparedText) -> Int {
    var (one, two, count) = (0, 0, 0)
    while one < words.count, two < other.words.count {
      if words[one] == other.words[two] {
        count += 1
        one += 1
        two += 1
      } else if words[one] < other.words[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return count
  }

  /// How alike two texts are in their words, from 0 to 1: the common ones' share of both.
  func likeness(_ other: ComparedText) -> Double {
    guard !words.isEmpty, !other.words.isEmpty else { return 0 }
    return 2 * Double(common(other)) / Double(words.count + other.words.count)
  }

  /// The share of this text's words that the other has, too.
  func share(in other: ComparedText) -> Double {
    words.isEmpty ? 0 : Double(common(other)) / Double(words.count)
  }

  /// Whether both have the same letters and digits, some at least.
  func isSame(_ other: ComparedText) -> Bool { !key.isEmpty && key == other.key }

  /// Whether the letters and digits end in those of another, shorter one.
  func ends(in other: ComparedText) -> Bool {
    !other.key.isEmpty && key.count > other.key.count
      && key[(key.count - other.key.count)...].elementsEqual(other.key)
  }

  /// Whether the letters and digits begin with those of another, shorter one.
  func begins(with other: ComparedText) -> Bool {
    !other.key.isEmpty && key.count > other.key.count && key.starts(with: other.key)
  }

  /// Whether the letters and digits have those of another in them.
  func contains(_ other: ComparedText) -> Bool {
    let wanted = other.key
    guard !wanted.isEmpty, wanted.count <= key.count else { return false }
    return (0...key.count - wanted.count).contains { start in
      key[start] == wanted[0] && key[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
