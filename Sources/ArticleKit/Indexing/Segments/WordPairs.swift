/// Which documents have two words side by side, nearly: a filter for phrases.
///
/// Every pair of neighbours falls into one of ``bucketCount`` buckets by its hash, and each bucket
/// has a list of documents. What is in the lists of all pairs of a phrase has the phrase, or pairs
/// that fell into the same buckets; only there places need be read.
enum WordPairs {
  static let bucketCount = 1 << 14
  /// Buckets are kept in groups, which have their places in a table.
  static let groupSize = 16
  static let groupCount = bucketCount / groupSize

  /// The bucket of two neighbours.
  ///
  /// - Parameters: what ``Lexicon/hash(_:)`` gives for the words, each with its space before it.
  static func bucket(_ first: UInt32, _ second: UInt32) -> Int {
    Int(((first &* 0x9e37_79b1 ^ second) &* 0x85eb_ca6b) >> 18)
  }
}

/// Writes the documents of each bucket; buckets come in ascending order.
struct PairWriter {
  private(set) var data = ByteWriter()
  private var groups = ByteWriter()
  private var groupCount = 0
  private var groupStart = 0
  private var list = ByteWriter()

  /// Writes a bucket.
  ///
  /// - Parameter documents: ascending; those that are there twice are written once.
  mutating func add(_ bucket: Int, _ documents: some Sequence<UInt32>) {
    list.bytes.removeAll(keepingCapacity: true)
    var last = -1
    for document in documents where Int(document) != last {
      list.put(Int(document) - last)
      last = Int(document)
    }
    guard !list.bytes.isEmpty else { return }
    endGroups(upTo: bucket / WordPairs.groupSize)
    data.put(bucket % WordPairs.groupSize)
    data.put(counted: list.bytes)
  }

  private mutating func endGroups(upTo group: Int) {
    while groupCount < group {
      groups.put(data.bytes.count - groupStart)
      groupStart = data.bytes.count
      groupCount += 1
    }
  }

  /// The lengths of the groups; nothing can be added afterwards.
  mutating func groupBytes() -> [UInt8] {
    if !data.bytes.isEmpty { endGroups(upTo: WordPairs.groupCount) }
    return groups.bytes
  }
}

/// Reads the documents of buckets.
struct PairReader: Sendable {
  private let bytes: any SegmentBytes
  private let starts: [Int]

  init(_ bytes: any SegmentBytes, data: Range<Int>, groups: [UInt8]) throws(SegmentError) {
    self.bytes = bytes
    var reader = ByteReader(groups)
    var starts = [data.lowerBound]
    while !reader.isAtEnd {
      let last = starts[starts.count - 1]
      starts.append(last + (try reader.count(atMost: data.upperBound - last)))
    }
    self.starts = starts
  }

  /// Calls `visit` with each bucket of a group that has documents, and these, ascending.
  func forEachBucket(
    ofGroup group: Int,
    _ visit: (_ bucket: Int, _ documents: inout ByteReader) throws(SegmentError) -> Void
  ) throws(SegmentError) {
    guard group + 1 < starts.count, starts[group] < starts[group + 1] else { return }
    var reader = ByteReader(try bytes.read(starts[group]..<starts[group + 1]))
    while !reader.isAtEnd {
      let bucket = group * WordPairs.groupSize + (try reader.count(atMost: WordPairs.groupSize - 1))
      let range = try reader.skip(try reader.count(atMost: reader.bytes.count))
      var documents = ByteReader(reader.bytes, in: range)
      try visit(bucket, &documents)
    }
  }

  /// The documents of a bucket, of `count` documents of the segment.
  func documents(of bucket: Int, count: Int) throws(SegmentError) -> Bitmap {
    var result = Bitmap(count: count)
    try forEachBucket(ofGroup: bucket / WordPairs.groupSize) {
      (number, documents) throws(SegmentError) in
      guard number == bucket else { return }
      var document = -1
      while !documents.isAtEnd {
        document += try documents.count(atMost: count - 1 - document)
        guard document >= 0 else { throw SegmentError.impossible }
        result[document] = true
      }
    }
    return result
  }
}
