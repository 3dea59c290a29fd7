extension HTMLBodyContext {
  static let contextCount = 86 + 12 + aroundLanes.count
  static let count = HTMLBodyFeatures.basicCount + contextCount + ElementDistances.count

  /// Writes the features of a block and its surroundings.
  func write(_ index: Int, into row: inout FeatureRow) {
    features.writeBasic(index, into: &row)
    writeWindows(index, into: &row)
    writeNeighbour(index - 1, of: index, into: &row)
    writeNeighbour(index + 1, of: index, into: &row)
    let before = telling[index] &- telling[max(0, index - 5)]
    let after = telling[min(first.count, index + 6)] &- telling[index + 1]
    for kind in 0..<7 {
      row.put(Float(before[kind]))
      row.put(Float(after[kind]))
    }
    let overlap = centerWords.overlap(features.base.content.opening(of: index))
    row.put(Float(overlap.shared) / Float(max(1, overlap.total)))
    row.put(Float(min(overlap.shared, 30)))
    writeElements(index, into: &row)
    writeLabels(index, into: &row)
    let around = features.elements.distances[Int(features.rows[index])]
    for lane in Self.aroundLanes { row.put(Float(around[lane])) }
    // Only the elements that keep the block apart from the main one tell what it is.
    let element = Int(features.rows[index])
    features.elements.distances[element].write(
      below: Int(branches.rows[element].steps), into: &row)
  }

  private func writeWindows(_ index: Int, into row: inout FeatureRow) {
    let count = first.count
    row.put(first[index])
    for distance in 1...4 {
      row.put(index >= distance ? first[index - distance] : -1)
      row.put(index + distance < count ? first[index + distance] : -1)
    }
    writeMass(index, 3, into: &row)
    writeMass(index, 8, into: &row)
    writeMass(index, 20, into: &row)
    writeMass(index, 60, into: &row)
    let heading = Int(previousHeading[index])
    row.put(previousProse[index] < 0 ? 200 : Float(min(200, index - Int(previousProse[index]))))
    row.put(nextProse[index] < 0 ? 200 : Float(min(200, Int(nextProse[index]) - index)))
    row.put(mass[index] / max(1, mass[count]))
    row.put(BodyFeatures.log2(mass[count] + 1))
    row.put(Float(max(-200, min(200, index - center))))
    row.put(heading < 0 ? 50 : Float(min(50, index - heading)))
    row.put(heading < 0 ? -1 : first[heading])
    row.put(firstProse < 0 ? -61 : Float(max(-60, min(200, index - firstProse))))
    row.put(Float(max(-50, min(50, index - mainProse.lowerBound))))
    row.put(Float(max(-50, min(50, index - mainProse.upperBound))))
    row.put(
      firstProse < 0 || features.topHeading < 0
        ? -61 : Float(max(-60, min(60, firstProse - features.topHeading))))
  }

  /// Writes how much prose stands before and after a block, for each block of a window.
  @inline(__always)
  private func writeMass(_ index: Int, _ width: Int, into row: inout FeatureRow) {
    row.put((mass[index] - mass[max(0, index - width)]) / Float(width))
    row.put((mass[min(first.count, index + 1 + width)] - mass[index + 1]) / Float(width))
  }

  private func writeNeighbour(_ neighbour: Int, of index: Int, into row: inout FeatureRow) {
    guard neighbour >= 0, neighbour < first.count else {
      for _ in 0..<7 { row.put(-1) }
      return
    }
    let shape = features.base.shapes[neighbour]
    let block = features.base.blocks[neighbour]
    let element = Int(features.rows[neighbour])
    let own = Int(features.rows[index])
    row.put(BodyFeatures.log2(Float(shape.characters) + 1))
    row.put(Float(shape.ending.rawValue))
    row.put(HTMLBodyFeatures.code(features.elements.tags[element]))
    row.put(Float(shape.classes[.pointer]) / Float(max(1, shape.words)))
    row.put(Float(shape.capitals) / Float(max(1, shape.words)))
    row.put(Float(block.linkedBytes) / Float(max(1, block.range.count)))
    let isBeside =
      element == own
      || features.elements.parent(of: element) == features.elements.parent(of: own)
    row.put(isBeside ? 1 : 0)
  }

  private func writeElements(_ index: Int, into row: inout FeatureRow) {
    let elements = features.elements
    let element = Int(features.rows[index])
    let parent = elements.parent(of: element)
    writeMass(of: element, into: &row)
    writeMass(of: parent, into: &row)
    writeMass(of: elements.parent(of: parent), into: &row)
    let place = branches.rows[element]
    let branch = Int(place.branch)
    writeMass(of: branch, into: &row)
    row.put(min(60, elements.sums[branch].blocks))
    row.put(elements.sums[branch].linkShare)
    row.put(min(40, elements.siblings[branch].count))
    let depth = elements.depths[branches.main]
    row.put(Float(place.steps))
    row.put(place.distanceToMain)
    row.put(elements.depths[element] - depth)
    row.put(depth)
    writeMass(of: branches.main, into: &row)
    row.put(min(200, elements.sums[branches.main].blocks))
    row.put(place.cards)
    let kind = Int(elements.kinds[element])
    row.put(kind == topKind ? 1 : 0)
    row.put(elements.depths[element] - topDepth)
    row.put(kindMass[kind][0] / max(1, mass[first.count]))
    row.put(kindMass[kind][0] / max(1, kindMass[kind][1]))
  }

  /// Writes how much of the page's prose an element holds, how likely its text is the body's, and
  /// how many blocks are.
  private func writeMass(of element: Int, into row: inout FeatureRow) {
    let sums = branches.masses[element]
    row.put(sums[0] / max(1, mass[first.count]))
    row.put(sums[0] / max(1, sums[2]))
    row.put(min(60, sums[1]))
  }
}
