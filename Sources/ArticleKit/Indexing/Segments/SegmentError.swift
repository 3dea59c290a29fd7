/// What is wrong with the bytes of a segment.
package enum SegmentError: Error, Sendable, Hashable {
  /// The bytes end where more were expected.
  case cutShort
  /// A number that nobody would have written there.
  case impossible
  /// The bytes are of another kind or of another version.
  case foreign
  /// The storage could not give the bytes; what it said.
  case unreadable(String)
}

extension SegmentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cutShort: "the search index ends too early"
    case .impossible: "the search index has a number that cannot be right"
    case .foreign: "the search index is of another version"
    case .unreadable(let reason): "the search index cannot be read: \(reason)"
    }
  }
}
