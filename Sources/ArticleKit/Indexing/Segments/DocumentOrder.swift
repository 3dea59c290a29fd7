/// Brings lists of documents, each ascending, into one order.
///
/// Complexity: O(n log k) for n documents in k lists; O(n) where they are a good part of all.
struct DocumentOrder {
  /// The indices of the documents in their order.
  private(set) var entries: [UInt32] = []
  private var keys: [UInt64] = []
  /// For documents that are many: where each stands in the lists.
  private var places: [UInt32]
  private var isThere: Bitmap

  init(documents count: Int) {
    places = Array(repeating: 0, count: count)
    isThere = Bitmap(count: count)
  }

  /// - Parameter isArranged: whether there is only one list.
  mutating func arrange(_ documents: [UInt32], isArranged: Bool) {
    entries.removeAll(keepingCapacity: true)
    if isArranged {
      entries.append(contentsOf: 0..<UInt32(truncatingIfNeeded: documents.count))
    } else if documents.count < places.count / 256 {
      keys.removeAll(keepingCapacity: true)
      for (index, document) in documents.enumerated() {
        keys.append(UInt64(document) << 32 | UInt64(index))
      }
      // The runs that are in order already make such a sort short.
      keys.sort()
      for key in keys { entries.append(UInt32(truncatingIfNeeded: key)) }
    } else {
      for (index, document) in documents.enumerated() {
        places[Int(document)] = UInt32(truncatingIfNeeded: index)
        isThere[Int(document)] = true
      }
      isThere.removeAll { entries.append(places[$0]) }
    }
  }
}
