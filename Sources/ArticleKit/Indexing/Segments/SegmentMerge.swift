/// Makes one segment of several, without what was removed from them.
///
/// Complexity: linear in the bytes of the segments. In memory are the dictionaries, the columns and
/// the postings of one word; the rest is read and written bit by bit.
package struct SegmentMerge {
  private let parts: [SearchIndex.Part]
  /// The articles in their new order.
  private var order: [(segment: Int, document: Int)] = []
  /// The quotations in their new order.
  private var quotationOrder: [(segment: Int, document: Int)] = []
  private var parents = ByteWriter()

  package init(_ parts: [SearchIndex.Part]) throws(SegmentError) {
    self.parts = parts
    order = try Self.order(of: parts)
    try orderQuotations()
  }

  /// How many articles the new segment has.
  package var documentCount: Int { order.count }

  /// The articles that are there, newest first.
  private static func order(
    of parts: [SearchIndex.Part]
  ) throws(SegmentError) -> [(segment: Int, document: Int)] {
    var moments: [[Int]] = []
    var identifiers: [[String]] = []
    for part in parts {
      moments.append(try part.segment.moments())
      identifiers.append(try part.segment.identifiers())
    }
    var next = [Int](repeating: 0, count: parts.count)
    var order: [(segment: Int, document: Int)] = []
    while true {
      var best: Int?
      for index in parts.indices where next[index] < moments[index].count {
        guard let known = best else {
          best = index
          continue
        }
        let (own, other) = (moments[index][next[index]], moments[known][next[known]])
        if own > other
          || own == other
            && identifiers[index][next[index]] < identifiers[known][next[known]]
        {
          best = index
        }
      }
      guard let best else { return order }
      if parts[best].removed?[next[best]] != true { order.append((best, next[best])) }
      next[best] += 1
    }
  }

  private mutating func orderQuotations() throws(SegmentError) {
    var ofArticles: [[Int]] = []
    for part in parts {
      // Where the quotations of each article begin.
      var starts = [Int](repeating: 0, count: part.segment.documentCount + 1)
      for parent in try part.segment.parents() { starts[Int(parent) + 1] += 1 }
      for index in 0..<part.segment.documentCount { starts[index + 1] += starts[index] }
      ofArticles.append(starts)
    }
    var last = 0
    for (number, place) in order.enumerated() {
      let starts = ofArticles[place.segment]
      for quotation in starts[place.document]..<starts[place.document + 1] {
        quotationOrder.append((place.segment, quotation))
        parents.put(number - last)
        last = number
      }
    }
  }

  /// Writes the new segment, some bytes at a time.
  package func write(_ sink: ([UInt8]) throws -> Void) throws {
    var output = SegmentOutput()
    let words = try write(
      parts.map(\.segment.articles), order, to: &output, SegmentSection.ofArticles, sink)
    let quotationWords = try write(
      parts.map(\.segment.quotations), quotationOrder, to: &output, SegmentSection.ofQuotations,
      sink)
    output.append(.quotationParents, parents.bytes)
    try writeColumns(to: &output)
    output.finish(
      documents: order.count, words: words, quotations: quotationOrder.count,
      quotationWords: quotationWords)
    try output.drain(atLeast: 0, to: sink)
  }

  private func writeColumns(to output: inout SegmentOutput) throws {
    var columns = DocumentColumns()
    for place in order {
      let segment = parts[place.segment].segment
      columns.moments.append(try segment.moments()[place.document])
      columns.identifiers.append(try segment.identifiers()[place.document])
      columns.keys.append(try segment.keys()[place.document])
      columns.flags.append(try segment.flags()[place.document])
      columns.published.append(Array(try segment.days(.published).readings(of: place.document)))
      columns.modified.append(Array(try segment.days(.modified).readings(of: place.document)))
    }
    var facets: [[UInt8]] = []
    let own = try parts.map { try $0.segment.facets() }
    for index in Facet.allCases.indices {
      facets.append(FacetColumn.merged(own.map { $0[index] }, order: order))
    }
    columns.write(to: &output, facets: facets)
  }

  /// Writes the words of articles or of quotations; gives how many words of text there are.
  private func write(
    _ own: [SegmentPart], _ order: [(segment: Int, document: Int)],
    to output: inout SegmentOutput, _ sections: [SegmentSection],
    _ sink: ([UInt8]) throws -> Void
  ) throws -> Int {
    var numbers = own.map { [UInt32](repeating: .max, count: $0.documentCount) }
    var lengths: [UInt32] = []
    var elements = ByteWriter()
    for (number, place) in order.enumerated() {
      numbers[place.segment][place.document] = UInt32(truncatingIfNeeded: number)
      lengths.append(try own[place.segment].lengths()[place.document])
      elements.put(counted: try own[place.segment].elements().encoded(place.document))
    }
    let start = output.count
    var dictionary = DictionaryWriter()
    var walks = try own.map { try $0.terms() }
    var heads: [Term?] = []
    for index in walks.indices { heads.append(try walks[index].next()) }
    let hasGaps = numbers.map { $0.contains(.max) }
    var (merge, documentBytes, positionBytes) = (
      PostingsMerge(documents: order.count), ByteWriter(), ByteWriter()
    )
    while true {
      var key: [UInt8]?
      for head in heads {
        if let head, key.map({ head.key.lexicographicallyPrecedes($0) }) ?? true { key = head.key }
      }
      guard let key else { break }
      merge.removeAll()
      for index in heads.indices {
        guard let term = heads[index], term.key == key else { continue }
        try merge.add(
          try PostingsReader(term, in: own[index]), renumbered: numbers[index],
          hasGaps: hasGaps[index])
        heads[index] = try walks[index].next()
      }
      guard merge.documentCount > 0 else { continue }
      documentBytes.bytes.removeAll(keepingCapacity: true)
      positionBytes.bytes.removeAll(keepingCapacity: true)
      try merge.encode(lengths: lengths, into: &documentBytes, &positionBytes)
      output.append(documentBytes.bytes)
      output.append(positionBytes.bytes)
      try output.drain(to: sink)
      dictionary.add(
        key, documents: merge.documentCount, documentBytes: documentBytes.bytes.count,
        positionBytes: positionBytes.bytes.count, forms: merge.forms)
    }
    output.end(sections[0], from: start)
    output.append(sections[1], dictionary.dictionary.bytes)
    output.append(sections[2], dictionary.indexBytes())
    var out = ByteWriter()
    for length in lengths { out.put(Int(length)) }
    output.append(sections[3], out.bytes)
    output.append(sections[4], elements.bytes)
    try output.drain(to: sink)
    var pairs = try Self.pairs(of: own, numbers, count: order.count)
    output.append(sections[5], pairs.data.bytes)
    output.append(sections[6], pairs.groupBytes())
    try output.drain(to: sink)
    return lengths.reduce(0) { $0 + Int($1) }
  }

  /// The documents of each bucket of neighbours, with their new numbers.
  private static func pairs(
    of own: [SegmentPart], _ numbers: [[UInt32]], count: Int
  ) throws(SegmentError) -> PairWriter {
    var writer = PairWriter()
    var readers: [PairReader] = []
    for part in own { readers.append(try part.pairs()) }
    var lists = [[UInt32]](repeating: [], count: WordPairs.groupSize)
    var order = DocumentOrder(documents: count)
    for group in 0..<WordPairs.groupCount {
      for (part, reader) in readers.enumerated() {
        try reader.forEachBucket(ofGroup: group) { (bucket, documents) throws(SegmentError) in
          var document = -1
          while !documents.isAtEnd {
            document += try documents.count(atMost: numbers[part].count - 1 - document)
            guard document >= 0 else { throw SegmentError.impossible }
            let number = numbers[part][document]
            if number != .max { lists[bucket % WordPairs.groupSize].append(number) }
          }
        }
      }
      for index in lists.indices where !lists[index].isEmpty {
        order.arrange(lists[index], isArranged: own.count == 1)
        let list = lists[index]
        writer.add(
          group * WordPairs.groupSize + index, order.entries.lazy.map { list[Int($0)] })
        lists[index].removeAll(keepingCapacity: true)
      }
    }
    return writer
  }
}
