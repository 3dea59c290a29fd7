/// The documents in which a term occurs, ascending, and how often.
///
/// Flat columns, which are filled anew for one term after another.
struct PostingsColumns {
  private(set) var documents: [UInt32] = []
  /// How often the term occurs in each document, an occurrence in a field counted as often as the
  /// field weighs.
  private(set) var weights: [UInt32] = []
  /// How often it occurs in each document.
  private(set) var counts: [UInt32] = []

  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func append(_ document: UInt32, weight: UInt32, count: UInt32) {
    documents.append(document)
    weights.append(weight)
    counts.append(count)
  }

  /// Counts an occurrence in the document appended last.
  mutating func count(weight: UInt32) {
    weights[weights.count - 1] += weight
    counts[counts.count - 1] += 1
  }
}

extension PostingsColumns {
  /// How many documents a block has; what is skipped is skipped by whole blocks.
  static let blockSize = 128
  /// How many pairs of weight and length a block tells at most.
  static let frontierSize = 4

  /// Appends the two halves of the postings: documents with weights, and places.
  ///
  /// Postings of more than one block begin with a table: for each block its last document, the
  /// lengths of its two halves, and the pairs of weight and length that no other document of the
  /// block betters, by which a search can tell the best score in it (Ding and Suel's block-max).
  ///
  /// - Parameters:
  ///   - order: the indices of the documents where these are not ascending; nil where they are.
  ///   - putPlaces: appends the places in the document of an index.
  @inline(__always)
  func encode<Failure: Error>(
    lengths: [UInt32], order: [UInt32]? = nil, into documentsOut: inout ByteWriter,
    _ positionsOut: inout ByteWriter,
    putPlaces: (Int, inout ByteWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let hasTable = documents.count > Self.blockSize
    var table = ByteWriter()
    var data = ByteWriter()
    var previous = -1
    var start = 0
    while start < documents.count {
      let end = min(start + Self.blockSize, documents.count)
      let before = previous
      let (dataStart, positionsStart) = (data.bytes.count, positionsOut.bytes.count)
      for place in start..<end {
        let index = order.map { Int($0[place]) } ?? place
        let document = Int(documents[index])
        data.put(document - previous)
        previous = document
        let (count, weight) = (Int(counts[index]), Int(weights[index]))
        data.put(count << 1 | (weight == count ? 0 : 1))
        if weight != count { data.put(weight) }
        try putPlaces(index, &positionsOut)
      }
      if hasTable {
        table.put(previous - before)
        table.put(data.bytes.count - dataStart)
        table.put(positionsOut.bytes.count - positionsStart)
        encodeFrontier(start..<end, order, lengths, into: &table)
      }
      start = end
    }
    if hasTable {
      documentsOut.put(table.bytes.count)
      documentsOut.bytes.append(contentsOf: table.bytes)
    }
    documentsOut.bytes.append(contentsOf: data.bytes)
  }

  private func encodeFrontier(
    _ range: Range<Int>, _ order: [UInt32]?, _ lengths: [UInt32], into out: inout ByteWriter
  ) {
    var pairs: [(weight: Int, length: Int)] = []
    for place in range {
      let index = order.map { Int($0[place]) } ?? place
      let (weight, length) = (Int(weights[index]), Int(lengths[Int(documents[index])]))
      if pairs.contains(where: { $0.weight >= weight && $0.length <= length }) { continue }
      pairs.removeAll { $0.weight <= weight && $0.length >= length }
      pairs.append((weight, length))
    }
    pairs.sort { $0.weight < $1.weight }
    // Two neighbours become one that is as good as both.
    while pairs.count > Self.frontierSize {
      let last = pairs.removeLast()
      pairs[pairs.count - 1].weight = last.weight
    }
    out.put(pairs.count)
    for pair in pairs {
      out.put(pair.weight)
      out.put(pair.length)
    }
  }
}
