/// The words of a segment's articles, or of its quotations.
struct SegmentPart: Sendable {
  let bytes: any SegmentBytes
  let documentCount: Int
  /// How many words of text the documents have together.
  let wordCount: Int
  private let postings: Range<Int>
  private let dictionary: Range<Int>
  private let dictionaryIndex: Range<Int>
  private let lengthSection: Range<Int>
  private let elementSection: Range<Int>
  private let pairSection: Range<Int>
  private let pairGroupSection: Range<Int>
  private let lengthsBox = Lazily<[UInt32]>()
  private let indexBox = Lazily<DictionaryIndex>()
  private let elementsBox = Lazily<ElementColumn>()
  private let pairsBox = Lazily<PairReader>()

  init(_ bytes: any SegmentBytes, documents: Int, words: Int, _ sections: [Range<Int>]) {
    self.bytes = bytes
    documentCount = documents
    wordCount = words
    postings = sections[0]
    dictionary = sections[1]
    dictionaryIndex = sections[2]
    lengthSection = sections[3]
    elementSection = sections[4]
    pairSection = sections[5]
    pairGroupSection = sections[6]
  }

  /// How many words of text each document has.
  func lengths() throws(SegmentError) -> [UInt32] {
    try lengthsBox { () throws(SegmentError) in
      var reader = ByteReader(try bytes.read(lengthSection))
      var lengths: [UInt32] = []
      lengths.reserveCapacity(documentCount)
      for _ in 0..<documentCount {
        lengths.append(UInt32(truncatingIfNeeded: try reader.count(atMost: Int(UInt32.max))))
      }
      return lengths
    }
  }

  func elements() throws(SegmentError) -> ElementColumn {
    try elementsBox { () throws(SegmentError) in
      try ElementColumn(try bytes.read(elementSection), documents: documentCount)
    }
  }

  /// Which documents have which pairs of neighbours.
  func pairs() throws(SegmentError) -> PairReader {
    try pairsBox { () throws(SegmentError) in
      try PairReader(bytes, data: pairSection, groups: try bytes.read(pairGroupSection))
    }
  }

  private func index() throws(SegmentError) -> DictionaryIndex {
    try indexBox { () throws(SegmentError) in
      try DictionaryIndex(try bytes.read(dictionaryIndex), end: dictionary.count)
    }
  }

  /// How many terms there are.
  func termCount() throws(SegmentError) -> Int { try index().termCount }

  /// The term of a key: the number of its space, then its bytes.
  func term(_ key: [UInt8]) throws(SegmentError) -> Term? {
    let index = try index()
    guard let block = index.block(of: key) else { return nil }
    var cursor = try cursor(block, index)
    return try cursor.find(key)
  }

  /// Calls `visit` with each term whose key begins with these bytes, in order, until it returns
  /// false.
  func forEachTerm(
    startingWith prefix: [UInt8], _ visit: (Term) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    let index = try index()
    guard index.blockCount > 0 else { return }
    var isDone = false
    for block in (index.block(of: prefix) ?? 0)..<index.blockCount where !isDone {
      try self.visit(block, index) { (term) throws(SegmentError) in
        if term.key.starts(with: prefix) {
          if try visit(term) { return true }
          isDone = true
        } else if prefix.lexicographicallyPrecedes(term.key) {
          isDone = true
        }
        return !isDone
      }
    }
  }

  /// All terms in order.
  func terms() throws(SegmentError) -> TermWalk {
    TermWalk(try bytes.read(dictionary), try index(), postings: postings)
  }

  private func visit(
    _ block: Int, _ index: DictionaryIndex, _ visit: (Term) throws(SegmentError) -> Bool
  ) throws(SegmentError) {
    var cursor = try cursor(block, index)
    while let term = try cursor.next() {
      guard try visit(term) else { return }
    }
  }

  private func cursor(_ block: Int, _ index: DictionaryIndex) throws(SegmentError) -> TermCursor {
    let range = index.range(of: block)
    let start = dictionary.lowerBound
    return TermCursor(
      try bytes.read(start + range.lowerBound..<start + range.upperBound),
      count: index.count(of: block), postings: postings)
  }
}

/// A term of a segment and where its postings are.
struct Term: Sendable {
  /// The number of its space, then its bytes.
  var key: [UInt8]
  /// How many documents have it.
  var documentCount: Int
  var documentBytes: Range<Int>
  var positionBytes: Range<Int>
  /// The words of this stem, ascending.
  var forms: [[UInt8]]
}

/// Reads the terms of one block of a dictionary.
struct TermCursor {
  private var reader: ByteReader
  private var left: Int
  private var offset: Int
  private let end: Int
  private var key: [UInt8] = []
  private var isFirst = true

  init(_ bytes: [UInt8], count: Int, postings: Range<Int>) {
    reader = ByteReader(bytes)
    left = count
    offset = postings.lowerBound
    end = postings.upperBound
  }

  /// What stands of a term before its forms.
  private struct Head {
    var documentCount: Int
    var documentBytes: Range<Int>
    var positionBytes: Range<Int>
    var formCount: Int
  }

  mutating func next() throws(SegmentError) -> Term? {
    guard let head = try advance() else { return nil }
    return try term(head)
  }

  /// Goes to the term of a key; nil if the block does not have it.
  mutating func find(_ wanted: [UInt8]) throws(SegmentError) -> Term? {
    while let head = try advance() {
      if key == wanted { return try term(head) }
      for _ in 0..<head.formCount {
        _ = try reader.number()
        _ = try reader.skip(try reader.count(atMost: reader.bytes.count))
      }
    }
    return nil
  }

  /// Reads the next key, and what stands before its forms.
  private mutating func advance() throws(SegmentError) -> Head? {
    guard left > 0 else { return nil }
    left -= 1
    if isFirst {
      offset += try reader.count(atMost: end - offset)
      isFirst = false
    }
    let shared = try reader.count(atMost: key.count)
    key.removeLast(key.count - shared)
    key.append(contentsOf: try reader.counted())
    guard !key.isEmpty else { throw SegmentError.impossible }
    let documents = try reader.count(atMost: Int(UInt32.max))
    let middle = offset + (try reader.count(atMost: end - offset))
    let last = middle + (try reader.count(atMost: end - middle))
    defer { offset = last }
    return Head(
      documentCount: documents, documentBytes: offset..<middle, positionBytes: middle..<last,
      formCount: try reader.count(atMost: reader.bytes.count))
  }

  /// Reads the forms of the term reached.
  private mutating func term(_ head: Head) throws(SegmentError) -> Term {
    let stem = Array(key.dropFirst())
    var forms: [[UInt8]] = []
    for _ in 0..<head.formCount { forms.append(try word(after: stem)) }
    return Term(
      key: key, documentCount: head.documentCount, documentBytes: head.documentBytes,
      positionBytes: head.positionBytes, forms: forms.isEmpty ? [stem] : forms)
  }

  private mutating func word(after other: [UInt8]) throws(SegmentError) -> [UInt8] {
    let shared = try reader.count(atMost: other.count)
    return Array(other[..<shared]) + (try reader.counted())
  }
}

/// Walks through all terms of a dictionary.
struct TermWalk {
  private let bytes: [UInt8]
  private let index: DictionaryIndex
  private let postings: Range<Int>
  private var block = 0
  private var cursor: TermCursor?

  init(_ bytes: [UInt8], _ index: DictionaryIndex, postings: Range<Int>) {
    self.bytes = bytes
    self.index = index
    self.postings = postings
  }

  mutating func next() throws(SegmentError) -> Term? {
    while true {
      if let term = try cursor?.next() { return term }
      guard block < index.blockCount else { return nil }
      cursor = TermCursor(
        Array(bytes[index.range(of: block)]), count: index.count(of: block), postings: postings)
      block += 1
    }
  }
}

/// The first term of every block of a dictionary.
struct DictionaryIndex: Sendable {
  let termCount: Int
  private var keys: [UInt8] = []
  private var keyEnds: [UInt32] = []
  private var offsets: [Int] = []

  init(_ bytes: [UInt8], end: Int) throws(SegmentError) {
    var reader = ByteReader(bytes)
    termCount = try reader.count(atMost: bytes.count == 0 ? 0 : .max >> 8)
    let blocks = (termCount + DictionaryWriter.blockSize - 1) / DictionaryWriter.blockSize
    for _ in 0..<blocks {
      keys += try reader.counted()
      keyEnds.append(UInt32(truncatingIfNeeded: keys.count))
      let offset = try reader.count(atMost: end)
      guard offset >= offsets.last ?? 0 else { throw SegmentError.impossible }
      offsets.append(offset)
    }
    offsets.append(end)
  }

  var blockCount: Int { keyEnds.count }

  func range(of block: Int) -> Range<Int> { offsets[block]..<offsets[block + 1] }

  /// How many terms a block has.
  func count(of block: Int) -> Int {
    min(DictionaryWriter.blockSize, termCount - block * DictionaryWriter.blockSize)
  }

  /// The block in which a key must be if it is anywhere; nil if it is before all of them.
  func block(of key: [UInt8]) -> Int? {
    var (low, high) = (0, keyEnds.count)
    while low < high {
      let middle = (low + high) / 2
      let start = middle == 0 ? 0 : Int(keyEnds[middle - 1])
      if key.lexicographicallyPrecedes(keys[start..<Int(keyEnds[middle])]) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low == 0 ? nil : low - 1
  }
}

/// The elements of each document: of which field they are and how many words they have.
struct ElementColumn: Sendable {
  private let bytes: [UInt8]
  private var starts: [UInt32] = []

  init(_ bytes: [UInt8], documents: Int) throws(SegmentError) {
    self.bytes = bytes
    var reader = ByteReader(bytes)
    starts.reserveCapacity(documents)
    for _ in 0..<documents {
      starts.append(UInt32(truncatingIfNeeded: reader.at))
      _ = try reader.skip(try reader.count(atMost: bytes.count))
    }
  }

  /// The elements of a document as they are written.
  func encoded(_ document: Int) throws(SegmentError) -> ArraySlice<UInt8> {
    var reader = ByteReader(bytes, in: Int(starts[document])..<bytes.count)
    return bytes[try reader.skip(try reader.count(atMost: bytes.count))]
  }

  /// The elements of a document in order of place.
  func elements(of document: Int) throws(SegmentError) -> Elements {
    var reader = ByteReader(bytes, in: Int(starts[document])..<bytes.count)
    let range = try reader.skip(try reader.count(atMost: bytes.count))
    return Elements(reader: ByteReader(bytes, in: range))
  }

  /// Walks through a document's elements.
  struct Elements {
    fileprivate var reader: ByteReader
    /// The places of the element reached last.
    private(set) var range = 0..<0
    private(set) var code = 0
    private var isFirst = true

    fileprivate init(reader: ByteReader) { self.reader = reader }

    /// Goes on to the next element; false if there is none.
    mutating func next() throws(SegmentError) -> Bool {
      guard !reader.isAtEnd else { return false }
      let start = isFirst ? 0 : range.upperBound + 1
      let number = try reader.count(atMost: Int(UInt32.max))
      code = number % IndexedField.codeCount
      range = start..<start + number / IndexedField.codeCount
      isFirst = false
      return true
    }

    /// Goes on to the element of a place; false if there is none.
    mutating func advance(to position: Int) throws(SegmentError) -> Bool {
      while isFirst || position >= range.upperBound {
        guard try next() else { return false }
      }
      return position >= range.lowerBound
    }
  }
}
