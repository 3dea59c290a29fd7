/// Gathers the words of documents, and writes them in order of the words.
///
/// What occurs where is kept in flat columns in reading order, and brought into order by counting:
/// no list for each word is ever made.
struct PartBuilder {
  private var forms = Lexicon()
  private var occurrences: [Occurrence] = []
  /// Where each document's begin.
  private var starts: [Int] = []
  private(set) var elements = ByteWriter()
  private var documentElements = ByteWriter()
  private var position = 0
  /// For each document, how many words of its text there are.
  private(set) var lengths: [UInt32] = []
  private var word: [UInt8] = []

  /// A word in a document.
  private struct Occurrence {
    /// Its number in ``forms``.
    var word: UInt32
    var position: UInt32
    /// The code of its field.
    var field: UInt8
  }

  var documentCount: Int { starts.count }

  mutating func begin() {
    starts.append(occurrences.count)
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
      occurrences.append(
        Occurrence(
          word: UInt32(truncatingIfNeeded: forms.number(of: word)),
          position: UInt32(truncatingIfNeeded: position),
          field: UInt8(truncatingIfNeeded: field.code)))
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

  /// An occurrence of a term: what its postings need.
  private struct Placed {
    var document: UInt32
    var position: UInt32
    var variant: UInt32
    var weight: UInt32
  }

  /// The occurrences by term, those of one term in reading order; and where each term's begin.
  ///
  /// Counting gives the order. All that is told of an occurrence goes along with it, so that
  /// memory is written at random once, and read in order from then on.
  private func placed(
    _ ofForm: [(term: UInt32, variant: UInt32)], terms: Int, weights: [UInt32]
  ) -> (occurrences: [Placed], starts: [Int]) {
    var starts = [Int](repeating: 0, count: terms + 1)
    for occurrence in occurrences { starts[Int(ofForm[Int(occurrence.word)].term) + 1] += 1 }
    for index in 0..<terms { starts[index + 1] += starts[index] }
    var next = starts
    let empty = Placed(document: 0, position: 0, variant: 0, weight: 0)
    var result = [Placed](repeating: empty, count: occurrences.count)
    for document in self.starts.indices {
      let end =
        document + 1 < self.starts.count ? self.starts[document + 1] : occurrences.count
      for occurrence in occurrences[self.starts[document]..<end] {
        let (term, variant) = ofForm[Int(occurrence.word)]
        result[next[Int(term)]] = Placed(
          document: UInt32(truncatingIfNeeded: document), position: occurrence.position,
          variant: variant, weight: weights[Int(occurrence.field)])
        next[Int(term)] += 1
      }
    }
    return (result, starts)
  }

  /// The documents that have neighbours of each bucket of ``WordPairs``.
  func pairs() -> PairWriter {
    var buckets: [UInt16] = []
    var owners: [UInt32] = []
    buckets.reserveCapacity(occurrences.count)
    owners.reserveCapacity(occurrences.count)
    for document in starts.indices {
      let end = document + 1 < starts.count ? starts[document + 1] : occurrences.count
      for index in starts[document]..<end where index > starts[document] {
        let (first, second) = (occurrences[index - 1], occurrences[index])
        guard first.position + 1 == second.position else { continue }
        buckets.append(
          UInt16(
            truncatingIfNeeded: WordPairs.bucket(
              forms.hashes[Int(first.word)], forms.hashes[Int(second.word)])))
        owners.append(UInt32(truncatingIfNeeded: document))
      }
    }
    var writer = PairWriter()
    guard !buckets.isEmpty else { return writer }
    var starts = [Int](repeating: 0, count: WordPairs.bucketCount + 1)
    for bucket in buckets { starts[Int(bucket) + 1] += 1 }
    for bucket in 0..<WordPairs.bucketCount { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var documents = [UInt32](repeating: 0, count: owners.count)
    for (bucket, owner) in zip(buckets, owners) {
      documents[next[Int(bucket)]] = owner
      next[Int(bucket)] += 1
    }
    for bucket in 0..<WordPairs.bucketCount where starts[bucket] < starts[bucket + 1] {
      writer.add(bucket, documents[starts[bucket]..<starts[bucket + 1]])
    }
    return writer
  }

  /// Writes the postings of all words, and gives their dictionary.
  func write(
    to output: inout SegmentOutput, weights: [UInt32], hasStems: (UInt8) -> Bool
  ) -> DictionaryWriter {
    let (terms, ofForm) = terms(hasStems: hasStems)
    let (placed, starts) = placed(ofForm, terms: terms.count, weights: weights)
    var dictionary = DictionaryWriter()
    var columns = PostingsColumns()
    var (documentBytes, positionBytes) = (ByteWriter(), ByteWriter())
    for (index, term) in terms.enumerated() {
      columns.removeAll()
      for occurrence in placed[starts[index]..<starts[index + 1]] {
        if columns.documents.last == occurrence.document {
          columns.count(weight: occurrence.weight)
        } else {
          columns.append(occurrence.document, weight: occurrence.weight, count: 1)
        }
      }
      documentBytes.bytes.removeAll(keepingCapacity: true)
      positionBytes.bytes.removeAll(keepingCapacity: true)
      let formCount = term.forms.count
      var at = starts[index]
      columns.encode(lengths: lengths, into: &documentBytes, &positionBytes) { document, out in
        var last = -1
        for _ in 0..<columns.counts[document] {
          let position = Int(placed[at].position)
          out.put((position - last - 1) * formCount + Int(placed[at].variant))
          last = position
          at += 1
        }
      }
      output.append(documentBytes.bytes)
      output.append(positionBytes.bytes)
      dictionary.add(
        term.key, documents: columns.documents.count, documentBytes: documentBytes.bytes.count,
        positionBytes: positionBytes.bytes.count,
        forms: term.forms.map { Array(forms[$0].dropFirst()) })
    }
    return dictionary
  }
}
