import HTMLTree

/// Items of microdata that have some of their properties elsewhere, by `itemref`.
enum DeclaredReferences {
  /// Names that are looked for; pages have a few.
  private static let most = 32

  /// For each mark the mark of the item that refers to it, -1 for none; nil where no item refers to
  /// anything, as on nearly every page.
  static func referrers(_ marks: [HTMLMark], _ document: HTMLDocument) -> [Int32]? {
    var names: [[UInt8]] = []
    var owners: [Int32] = []
    for (index, mark) in marks.enumerated() where mark.opensItem && names.count < most {
      guard let value = document.value(.itemref, of: mark) else { continue }
      var text: [UInt8] = []
      document.append(value, to: &text)
      for name in text.split(maxSplits: 12, whereSeparator: { $0 <= 0x20 }) {
        names.append(Array(name))
        owners.append(Int32(truncatingIfNeeded: index))
      }
    }
    guard !names.isEmpty else { return nil }
    let nodes = document.nodes(identifiedBy: names)
    var result = [Int32](repeating: -1, count: marks.count)
    for (index, mark) in marks.enumerated() {
      if mark.scope >= 0 {
        // What is in an item that is referred to goes with it.
        result[index] = result[Int(mark.scope)]
      } else if let found = document.index(of: mark, in: nodes), owners[found] != index {
        result[index] = owners[found]
      }
    }
    return result
  }
}
