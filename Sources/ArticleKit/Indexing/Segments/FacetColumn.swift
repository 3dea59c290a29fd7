/// The values of a facet for each article: every value once, and for each article which it has.
struct FacetColumn: Sendable {
  var values: [String] = []
  /// Where the numbers of each article begin in ``numbers``; one more than articles.
  var starts: [UInt32] = [0]
  var numbers: [UInt32] = []

  /// The numbers of an article's values.
  func numbers(of document: Int) -> ArraySlice<UInt32> {
    numbers[Int(starts[document])..<Int(starts[document + 1])]
  }

  static func encoded(_ column: [[String]]) -> [UInt8] {
    var out = ByteWriter()
    var seen: Set<String> = []
    for values in column { seen.formUnion(values) }
    let ordered = seen.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(ordered, ordered.indices))
    out.put(ordered.count)
    for value in ordered { out.put(counted: value.utf8) }
    for values in column {
      out.put(values.count)
      for value in values { out.put(numbers[value] ?? 0) }
    }
    return out.bytes
  }

  init() {}

  init(decoding bytes: [UInt8], documents: Int) throws(SegmentError) {
    var reader = ByteReader(bytes)
    let count = try reader.count(atMost: bytes.count)
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(String(decoding: try reader.counted(), as: UTF8.self)) }
    starts.reserveCapacity(documents + 1)
    for _ in 0..<documents {
      for _ in 0..<(try reader.count(atMost: bytes.count)) {
        let number = try reader.count(atMost: Swift.max(0, count - 1))
        guard count > 0 else { throw SegmentError.impossible }
        numbers.append(UInt32(truncatingIfNeeded: number))
      }
      starts.append(UInt32(truncatingIfNeeded: numbers.count))
    }
  }

  /// The column of several segments' articles in a new order.
  ///
  /// - Parameter order: for each article the segment that it is of, and its number there.
  static func merged(
    _ columns: [FacetColumn], order: [(segment: Int, document: Int)]
  ) -> [UInt8] {
    var isUsed = columns.map { [Bool](repeating: false, count: $0.values.count) }
    for place in order {
      for number in columns[place.segment].numbers(of: place.document) {
        isUsed[place.segment][Int(number)] = true
      }
    }
    var seen: Set<String> = []
    for (column, used) in zip(columns, isUsed) {
      for (value, isUsed) in zip(column.values, used) where isUsed { seen.insert(value) }
    }
    let ordered = seen.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(ordered, ordered.indices))
    let renumbered = columns.map { $0.values.map { numbers[$0] ?? 0 } }
    var out = ByteWriter()
    out.put(ordered.count)
    for value in ordered { out.put(counted: value.utf8) }
    for place in order {
      let own = columns[place.segment].numbers(of: place.document)
      out.put(own.count)
      for number in own { out.put(renumbered[place.segment][Int(number)]) }
    }
    return out.bytes
  }
}
