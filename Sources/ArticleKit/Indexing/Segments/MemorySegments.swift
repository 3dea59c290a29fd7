/// A search index in memory that grows with its store.
///
/// Articles wait until somebody asks; then those that came make a segment. Segments of a size are
/// merged, so that there are never many: each article is written O(log n) times.
package struct MemorySegments: Sendable {
  private struct Layer: Sendable {
    var segment: Segment
    var removed: Bitmap
    /// Where each article is.
    var numbers: [Int64: Int]

    init(_ bytes: [UInt8]) throws(SegmentError) {
      segment = try Segment(bytes)
      removed = Bitmap(count: segment.documentCount)
      numbers = Dictionary(
        uniqueKeysWithValues: try segment.keys().enumerated().map { ($0.element, $0.offset) })
    }
  }

  private var layers: [Layer] = []
  private var waiting: [Int64: SegmentBuilder.Entry] = [:]

  package init() {}

  /// Adds an article, in the place of one with the same key.
  package mutating func insert(_ entry: SegmentBuilder.Entry) {
    remove(entry.key)
    waiting[entry.key] = entry
  }

  package mutating func remove(_ key: Int64) {
    waiting[key] = nil
    for index in layers.indices {
      if let document = layers[index].numbers[key] { layers[index].removed[document] = true }
    }
  }

  /// The index of everything that is there now.
  package mutating func index() throws(SegmentError) -> SearchIndex {
    if !waiting.isEmpty {
      // In slices, since the builder takes some twenty bytes for each word.
      let entries = waiting.values.sorted { $0.key < $1.key }
      for start in stride(from: 0, to: entries.count, by: Self.sliceSize) {
        let slice = entries[start..<min(start + Self.sliceSize, entries.count)]
        layers.append(try Layer(SegmentBuilder(Array(slice)).bytes()))
        try mergeLayers()
      }
      waiting = [:]
    }
    return SearchIndex(layers.map { SearchIndex.Part($0.segment, removed: $0.removed) })
  }

  private static let sliceSize = 8192
  /// How many times greater than all after it a segment is.
  private static let growth = 4

  private mutating func mergeLayers() throws(SegmentError) {
    var first = layers.count - 1
    var size = layers.last?.segment.documentCount ?? 0
    while first > 0, layers[first - 1].segment.documentCount < size * Self.growth {
      first -= 1
      size += layers[first].segment.documentCount
    }
    guard first < layers.count - 1 else { return }
    let merge = try SegmentMerge(
      layers[first...].map { SearchIndex.Part($0.segment, removed: $0.removed) })
    var bytes: [UInt8] = []
    do {
      try merge.write { bytes.append(contentsOf: $0) }
    } catch let error as SegmentError {
      throw error
    } catch {
      throw .unreadable("\(error)")
    }
    layers.replaceSubrange(first..., with: [try Layer(bytes)])
  }
}
