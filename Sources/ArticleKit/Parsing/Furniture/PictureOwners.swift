/// Who owns the pictures that news pages print.
enum PictureOwners {
  /// Picture libraries: their name alone is a credit.
  static let libraries: Set<String> = [
    "getty", "shutterstock", "istock", "istockphoto", "alamy", "unsplash", "pexels", "pixabay",
    "imago", "epa", "epa-efe", "zuma", "zumapress", "bloomberg", "keystone", "nurphoto", "sipa",
    "depositphotos", "corbis", "zumapress.com", "ullstein", "scanpix", "lehtikuva", "dreamstime",
    "adobestock", "gettyimages", "globallookpress", "123rf", "freepik", "wikimedia", "flickr",
    "afp-getty", "maxppp", "abaca", "abacapress", "mary-evans", "mascotte", "photoshot",
  ]

  /// Agencies, which also write: a credit only beside a name or the word for a picture.
  static let agencies: Set<String> = [
    "reuters", "afp", "ap", "dpa", "apa", "ansa", "efe", "pa", "kyodo", "tass", "тасс", "риа",
    "sputnik", "xinhua", "anadolu", "aa", "pool", "handout", "lapresse", "anp", "tt", "ntb",
    "pap", "upi", "tns", "pti", "ani", "aap", "belga", "lusa", "mti", "ctk", "čtk", "sda", "epd",
    "kna", "itar-tass", "интерфакс", "коммерсантъ", "imaginechina", "yonhap", "ritzau", "via",
    "tv", "twitter", "instagram", "facebook", "youtube", "courtesy", "file", "archiv", "archives",
    "agencies", "associated", "cp", "afp/getty",
  ]
}

extension PictureOwners {
  /// What a word says of a picture's owner.
  enum Owner: UInt8, Sendable {
    case none, library, agency
    /// The word for a picture, which makes a credit of an agency's name.
    case picture
  }

  /// What a word says of a picture's owner, marks at its ends and capitals apart.
  static func owner(_ word: Range<Int>, in text: [UInt8]) -> Owner {
    var start = word.lowerBound
    var end = word.upperBound
    if text[word].contains(where: { $0 >= 0x80 }) {
      return owner(String(decoding: text[word], as: UTF8.self))
    }
    while start < end, marks.contains(text[start]) { start += 1 }
    while end > start, marks.contains(text[end - 1]) { end -= 1 }
    guard end > start, end - start <= longest else { return .none }
    return table[hash(text[start..<end])]
  }

  /// Whether a text may name an owner: whether letters in a row begin an owner's name.
  ///
  /// Wherever the text is cut, no part of it has an owner where this is false.
  static func mayHaveOwner(in text: [UInt8], _ range: Range<Int>) -> Bool {
    var hash = WordHash()
    var script = Script.none
    let bytes = text.span
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      let kind = Script(of: byte)
      if kind != script {
        if script != .none, beginnings[hash.final] { return true }
        hash = WordHash()
        script = kind
      }
      if kind == .ascii, at &+ ByteWord.count <= range.upperBound {
        // Unchecked: the range was compared with the text above.
        let word = ByteWord(unchecked: bytes, at: at)
        let count = ByteWord.run(word.letters)
        if count > 0 {
          hash.addLetters(word.bits, count: count)
          at &+= count
          continue
        }
      }
      if kind != .none { hash.add(byte) }
      at += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
    }
    return script != .none && beginnings[hash.final]
  }

  private enum Script: UInt8 {
    case none, ascii, other

    init(of byte: UInt8) {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .ascii
      case 0xC2, 0xE2: self = .none
      case 0x80...: self = .other
      default: self = .none
      }
    }
  }

  /// Whether a byte parts a credit's words.
  static func isSeparator(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2F || byte == 0x2C || byte == 0x7C
  }

  private static func owner(_ word: String) -> Owner {
    let word = word.trimmingMarks().lowercased()
    if libraries.contains(word) { return .library }
    if agencies.contains(word) { return .agency }
    return pictures.contains(word) ? .picture : .none
  }

  private static let marks = ByteSet(".,;:\"'()[]!?")
  private static let pictures: Set<String> = ["photo", "foto", "images", "picture-alliance"]
  private static let longest = 24

  private static let table: HashTable<UInt64, Owner> = {
    var table: [UInt64: Owner] = [:]
    for (words, owner) in [(pictures, Owner.picture), (agencies, .agency), (libraries, .library)] {
      for word in words where word.utf8.allSatisfy({ $0 < 0x80 }) {
        table[hash(Array(word.utf8)[...])] = owner
      }
    }
    return HashTable(table, none: .none)
  }()

  /// The first letters in a row of ASCII of each name, those of other scripts where it has none.
  private static let beginnings: HashTable<UInt32, Bool> = {
    let parts = libraries.union(agencies).compactMap { name -> Substring? in
      let ascii = name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      return ascii.first ?? name[...]
    }
    return HashTable(parts.map { WordHash.hash(Array($0.utf8)) })
  }()

  /// FNV-1a over small letters.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      value = (value ^ UInt64(small)) &* 0x0000_0100_0000_01B3
    }
    return value
  }
}
