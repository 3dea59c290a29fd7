/// A formatting element that is opened again where it was closed by accident, or a marker.
struct FormattingEntry: Sendable {
  /// -1 for a marker.
  var node: Int32
  var name: NameID
  /// The first attribute, and how many there are; of a marker, how many entries are right before
  /// it without another marker.
  var attributesStart: Int32
  var attributesCount: Int32

  var isMarker: Bool { node < 0 }
}

/// The list of active formatting elements.
///
/// Since the last marker it holds at most as many as the limit says, so that every search in it is
/// bounded.
struct FormattingElements: ~Copyable {
  private var entries = OwnedColumn<FormattingEntry>()
  /// How many there are since the last marker.
  private(set) var openCount = 0

  let limit: Int
  private(set) var limitsHit: LimitFlags = []

  init(limit: Int) { self.limit = max(3, limit) }

  @inline(__always)
  var isEmpty: Bool { entries.isEmpty }

  var count: Int { entries.count }

  @inline(__always)
  var last: FormattingEntry { entries[entries.count &- 1] }

  /// The first place since the last marker.
  var start: Int { entries.count - openCount }

  subscript(index: Int) -> FormattingEntry {
    get { entries[index] }
    set { entries[index] = newValue }
  }

  mutating func addMarker() {
    entries.append(
      FormattingEntry(
        node: -1, name: .absent, attributesStart: 0, attributesCount: Int32(openCount)))
    openCount = 0
  }

  mutating func clearToLastMarker() {
    entries.truncate(to: start)
    openCount = 0
    if !entries.isEmpty {
      openCount = Int(last.attributesCount)
      entries.removeLast()
    }
  }

  /// Adds an entry behind all others; the earliest since the last marker goes if there are too many.
  mutating func append(_ entry: FormattingEntry) {
    if openCount >= limit {
      limitsHit.insert(.formattingElements)
      remove(at: start)
    }
    entries.append(entry)
    openCount += 1
  }

  mutating func remove(at place: Int) {
    var index = place
    while index + 1 < entries.count {
      entries[index] = entries[index + 1]
      index += 1
    }
    entries.removeLast()
    openCount -= 1
  }

  /// Puts an entry at a place that is not before ``start``.
  mutating func insert(_ entry: FormattingEntry, at place: Int) {
    entries.append(entry)
    openCount += 1
    var index = entries.count - 1
    while index > place {
      entries[index] = entries[index - 1]
      index -= 1
    }
    entries[place] = entry
  }

  /// The place of a node since the last marker.
  func index(of node: Int32) -> Int? {
    var index = entries.count - 1
    while index >= start {
      if entries[index].node == node { return index }
      index -= 1
    }
    return nil
  }

  /// The place of the last one with a name since the last marker.
  func lastIndex(of name: NameID) -> Int? {
    var index = entries.count - 1
    while index >= start {
      if entries[index].name == name { return index }
      index -= 1
    }
    return nil
  }
}
