extension TermPostings {
  /// Becomes the postings of several lists, no document of which is in two of them.
  mutating func merge(_ sources: [TermPostings]) {
    removeAll()
    let used = sources.map(\.usedForms)
    var all: Set<[UInt8]> = []
    for (source, used) in zip(sources, used) {
      for (form, isUsed) in zip(source.forms, used) where isUsed { all.insert(form) }
    }
    forms = all.sorted { $0.lexicographicallyPrecedes($1) }
    let renumbered = sources.map { source in
      source.forms.map { form in UInt32(forms.firstIndex(of: form) ?? 0) }
    }
    var next = [Int](repeating: 0, count: sources.count)
    var places = next
    while true {
      var best: Int?
      for index in sources.indices where next[index] < sources[index].documents.count {
        if let known = best,
          sources[known].documents[next[known]] < sources[index].documents[next[index]]
        {
          continue
        }
        best = index
      }
      guard let best else { return }
      let entry = next[best]
      let count = Int(sources[best].counts[entry])
      documents.append(sources[best].documents[entry])
      weights.append(sources[best].weights[entry])
      counts.append(sources[best].counts[entry])
      for place in places[best]..<places[best] + count {
        positions.append(sources[best].positions[place])
        variants.append(renumbered[best][Int(sources[best].variants[place])])
      }
      next[best] += 1
      places[best] += count
    }
  }

  var usesAllForms: Bool { forms.count == 1 || usedForms.allSatisfy(\.self) }

  /// Which forms still occur.
  private var usedForms: [Bool] {
    var used = [Bool](repeating: false, count: forms.count)
    for variant in variants { used[Int(variant)] = true }
    return used
  }
}

extension PostingsReader {
  /// All postings, with new numbers for the documents; those numbered ``UInt32/max`` are left out.
  func postings(renumbered numbers: [UInt32]) throws(SegmentError) -> TermPostings {
    var result = TermPostings()
    result.forms = term.forms
    let formCount = max(1, term.forms.count)
    let positions = try part.bytes.read(term.positionBytes)
    for block in blocks {
      var entries: [(document: UInt32, weight: Int, count: Int)] = []
      entries.reserveCapacity(block.count)
      try read(block) { document, weight, count in
        entries.append((numbers[document], weight, count))
      }
      var reader = ByteReader(positions, in: block.positions)
      for entry in entries {
        if entry.document == .max {
          try reader.skipNumbers(entry.count)
          continue
        }
        result.documents.append(entry.document)
        result.weights.append(UInt32(truncatingIfNeeded: entry.weight))
        result.counts.append(UInt32(truncatingIfNeeded: entry.count))
        var last = -1
        for _ in 0..<entry.count {
          let code = try reader.count(atMost: Int(UInt32.max) * 64)
          last += 1 + code / formCount
          result.positions.append(UInt32(truncatingIfNeeded: last))
          result.variants.append(UInt32(truncatingIfNeeded: code % formCount))
        }
      }
    }
    return result
  }
}
