/// Brings the postings of one term in several segments together.
///
/// The places in a document are copied as they are written, except where the forms of the term have
/// other numbers in the new segment.
struct PostingsMerge {
  /// The term in one of the segments.
  private struct Source {
    var forms: [[UInt8]]
    /// For each of its forms the number of it in the new segment; nil where they are the same.
    var renumbered: [Int]?
    /// Which of its forms occur in documents that are left; nil for all.
    var isUsed: [Bool]?
  }

  private var sources: [Source] = []
  /// The documents in order of the sources.
  private var gathered = PostingsColumns()
  /// For each document, the source and where its places stand in ``bytes``.
  private var places: [(source: UInt32, start: UInt32, end: UInt32)] = []
  private var bytes: [UInt8] = []
  private var order: DocumentOrder
  private(set) var forms: [[UInt8]] = []

  /// - Parameter documents: how many the new segment has.
  init(documents: Int) {
    order = DocumentOrder(documents: documents)
  }

  var documentCount: Int { gathered.documents.count }

  mutating func removeAll() {
    sources.removeAll(keepingCapacity: true)
    gathered.removeAll()
    places.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes the postings of a segment, with new numbers for its documents; those numbered
  /// ``UInt32/max`` are left out.
  mutating func add(
    _ reader: PostingsReader, renumbered numbers: [UInt32], hasGaps: Bool
  ) throws(SegmentError) {
    let term = reader.term
    let formCount = max(1, term.forms.count)
    var used = hasGaps && formCount > 1 ? [Bool](repeating: false, count: formCount) : nil
    let before = documentCount
    let size = PostingsColumns.blockSize
    var documents = [UInt32](repeating: 0, count: size)
    var (weights, counts) = (documents, documents)
    for block in reader.blocks.indices {
      try reader.read(block, &documents, &weights, &counts)
      let own = try reader.positions(of: block)
      let span = own.span
      let start = bytes.count
      guard start + own.count < Int(UInt32.max) else { throw SegmentError.impossible }
      bytes.append(contentsOf: own)
      var at = 0
      for entry in 0..<reader.blocks[block].count {
        let first = at
        var left = counts[entry]
        while left > 0 {
          guard at < span.count else { throw SegmentError.cutShort }
          if span[at] < 0x80 { left &-= 1 }
          at &+= 1
        }
        let number = numbers[Int(documents[entry])]
        guard number != .max else { continue }
        if used != nil {
          var again = ByteReader(own, in: first..<at)
          while !again.isAtEnd { used?[abs(try again.number() % formCount)] = true }
        }
        gathered.append(number, weight: weights[entry], count: counts[entry])
        places.append(
          (
            UInt32(truncatingIfNeeded: sources.count), UInt32(truncatingIfNeeded: start + first),
            UInt32(truncatingIfNeeded: start + at)
          ))
      }
    }
    if documentCount > before { sources.append(Source(forms: term.forms, isUsed: used)) }
  }

  /// Appends the two halves of the postings of all segments.
  mutating func encode(
    lengths: [UInt32], into documentsOut: inout ByteWriter, _ positionsOut: inout ByteWriter
  ) throws(SegmentError) {
    numberForms()
    order.arrange(gathered.documents, isArranged: sources.count == 1)
    let formCount = forms.count
    // A pointer, so that no array is retained for every document. `add` counted off every place
    // within the bytes that it appended, and nothing is taken from them since.
    try bytes.withUnsafeBufferPointer { (written) throws(SegmentError) in
      try gathered.encode(
        lengths: lengths, order: order.entries, into: &documentsOut, &positionsOut
      ) { (index, out) throws(SegmentError) in
        let (source, start, end) = places[index]
        guard let renumbered = sources[Int(source)].renumbered else {
          out.bytes.append(
            contentsOf: UnsafeBufferPointer(rebasing: written[Int(start)..<Int(end)]))
          return
        }
        var codes = ByteReader(bytes, in: Int(start)..<Int(end))
        while !codes.isAtEnd {
          let code = try codes.count(atMost: Int(UInt32.max) * 64)
          out.put(code / renumbered.count * formCount + renumbered[code % renumbered.count])
        }
      }
    }
  }

  /// The forms of all segments, as far as they still occur, ascending.
  private mutating func numberForms() {
    if let first = sources.first, first.isUsed == nil,
      sources.allSatisfy({ $0.isUsed == nil && $0.forms == first.forms })
    {
      forms = first.forms
      return
    }
    var all: Set<[UInt8]> = []
    for source in sources {
      for (number, form) in source.forms.enumerated() where source.isUsed?[number] ?? true {
        all.insert(form)
      }
    }
    forms = all.sorted { $0.lexicographicallyPrecedes($1) }
    for index in sources.indices where sources[index].forms != forms {
      sources[index].renumbered = sources[index].forms.map { forms.firstIndex(of: $0) ?? 0 }
    }
  }
}
