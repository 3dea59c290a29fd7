extension HTMLDocument {
  /// The first element with each of some identifiers; -1 for one that none has.
  ///
  /// Complexity: O(nodes + attributes) comparisons with the few identifiers.
  package func nodes(identifiedBy identifiers: [[UInt8]]) -> [Int32] {
    var result = [Int32](repeating: -1, count: identifiers.count)
    var value: [UInt8] = []
    let count = Int32(truncatingIfNeeded: tree.nodes.count)
    var node: Int32 = 1
    while node < count {
      defer { node += 1 }
      let head = tree.nodes[node].head
      guard head.isElement, head.flags.contains(.hasAttributes),
        let found = tree.attribute(.id, of: node)
      else { continue }
      value.removeAll(keepingCapacity: true)
      let range = Int(found.valueStart)..<Int(found.valueEnd)
      append(HTMLMarkValue(range: range, flags: found.valueFlags), to: &value)
      if let index = identifiers.firstIndex(of: value), result[index] < 0 { result[index] = node }
    }
    return result
  }

  /// Which of some nodes a mark is, or is in, the innermost first; nil for none within reach.
  package func index(of mark: HTMLMark, in nodes: [Int32]) -> Int? {
    var node = mark.node
    var steps = 0
    while node > 0, steps < 64 {
      if let index = nodes.firstIndex(of: node) { return index }
      node = tree.nodes[node].parent
      steps += 1
    }
    return nil
  }
}
