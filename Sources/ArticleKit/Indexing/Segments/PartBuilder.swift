/// Gathers the words of documents, and writes them in order of the words.
///
/// What occurs where is kept in flat columns in reading order, and brought into order by counting:
/// no list for each word is ever made.
struct PartBuilder {
  private var forms = Lexicon()
  /// For each occurrence its word in ``forms``, its place and the code of its field.
  private var words: [UInt32] = []
  private var positions: [UInt32] = []
  private var fields: [UInt8] = []
  private var starts: [Int] = []
  private(set) var elements = ByteWriter()
  private var documentElements = ByteWriter()
  private var position = 0
  /// For each document, how many words of its text there are.
  private(set) var lengths: [UInt32] = []
  private var word: [UInt8] = []

  var documentCount: Int { starts.count }
  var isEmpty: Bool { words.isEmpty }

  mutating func begin() {
    starts.append(words.count)
    lengths.append(0)
    position = 0
  }

  /// Adds the words of one element of the document begun last.
  mutating func add(_ text: String, _ field: IndexedField) {
    var tokenizer = Tokenizer(Array(text.utf8))
    let start = position
    while tokenizer.next() {
      word.removeAll(keepingCapacity: true)
      word.append(field.space)
      tokenizer.appendWord(to: &word)
      if word.count > Self.longestWord { word.removeLast(word.count - Self.longestWord) }
      words.append(UInt32(truncatingIfNeeded: forms.number(of: word)))
      positions.append(UInt32(truncatingIfNeeded: position))
      fields.append(UInt8(truncatingIfNeeded: field.code))
      position += 1
    }
    documentElements.put((position - start) * IndexedField.codeCount + field.code)
    if field.space == 0 { lengths[lengths.count - 1] += UInt32(position - start) }
    // No phrase goes from one element to the next.
    position += 1
  }

  mutating func end() {
    elements.put(counted: documentElements.bytes)
    documentElements.bytes.removeAll(keepingCapacity: true)
  }

  /// The longest word that is kept whole, in bytes, with its space.
  static let longestWord = 128

  /// A term: a stem, or a word of a field without stems, and its forms.
  private struct Term {
    var key: [UInt8]
    var forms: [Int]
  }

  /// The terms in order, and for each word which term it is of and which form of it.
  private func terms(
    hasStems: (UInt8) -> Bool
  ) -> (terms: [Term], ofForm: [(term: UInt32, variant: UInt32)]) {
    var stems = Lexicon()
    var stemOfForm: [Int] = []
    stemOfForm.reserveCapacity(forms.count)
    for number in 0..<forms.count {
      var key = Array(forms[number])
      if hasStems(key[0]) { key = [key[0]] + Stemmer.stem(Array(key.dropFirst())) }
      stemOfForm.append(stems.number(of: key))
    }
    var terms = (0..<stems.count).map { Term(key: Array(stems[$0]), forms: []) }
    for (form, stem) in stemOfForm.enumerated() { terms[stem].forms.append(form) }
    terms.sort { $0.key.lexicographicallyPrecedes($1.key) }
    var ofForm = [(term: UInt32, variant: UInt32)](repeating: (0, 0), count: forms.count)
    for index in terms.indices {
      if terms[index].forms.count > 1 {
        terms[index].forms.sort { forms[$0].lexicographicallyPrecedes(forms[$1]) }
      }
      for (variant, form) in terms[index].forms.enumerated() {
        ofForm[form] = (UInt32(index), UInt32(variant))
      }
    }
    return (terms, ofForm)
  }

  /// Writes the postings of all words, and gives their dictionary.
  func write(
    to output: inout SegmentOutput, weights: [UInt32], hasStems: (UInt8) -> Bool
  ) throws -> DictionaryWriter {
    let (terms, ofForm) = terms(hasStems: hasStems)
    // Occurrences by term; those of one term stay in reading order.
    var ends = [Int](repeating: 0, count: terms.count + 1)
    for word in words { ends[Int(ofForm[Int(word)].term) + 1] += 1 }
    for index in terms.indices { ends[index + 1] += ends[index] }
    var next = ends
    var order = [UInt32](repeating: 0, count: words.count)
    var documents = [UInt32](repeating: 0, count: words.count)
    for document in starts.indices {
      let end = document + 1 < starts.count ? starts[document + 1] : words.count
      for occurrence in starts[document]..<end {
        let term = Int(ofForm[Int(words[occurrence])].term)
        order[next[term]] = UInt32(occurrence)
        documents[next[term]] = UInt32(document)
        next[term] += 1
      }
    }
    var dictionary = DictionaryWriter()
    var postings = TermPostings()
    var (documentBytes, positionBytes) = (ByteWriter(), ByteWriter())
    for (index, term) in terms.enumerated() {
      postings.removeAll()
      postings.forms = term.forms.map { Array(forms[$0].dropFirst()) }
      for slot in ends[index]..<ends[index + 1] {
        let occurrence = Int(order[slot])
        if postings.documents.last != documents[slot] {
          postings.documents.append(documents[slot])
          postings.weights.append(0)
          postings.counts.append(0)
        }
        let last = postings.documents.count - 1
        postings.weights[last] += weights[Int(fields[occurrence])]
        postings.counts[last] += 1
        postings.positions.append(positions[occurrence])
        postings.variants.append(ofForm[Int(words[occurrence])].variant)
      }
      documentBytes.bytes.removeAll(keepingCapacity: true)
      positionBytes.bytes.removeAll(keepingCapacity: true)
      postings.encode(lengths: lengths, into: &documentBytes, &positionBytes)
      try output.append(documentBytes.bytes)
      try output.append(positionBytes.bytes)
      dictionary.add(
        term.key, documents: postings.documents.count, documentBytes: documentBytes.bytes.count,
        positionBytes: positionBytes.bytes.count, forms: postings.forms)
    }
    return dictionary
  }
}
