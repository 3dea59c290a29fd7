/// Finds the headline: the candidate that the learned model likes best.
enum HeadlineFinder {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard outline.page.extent == .wholePage, let features = HeadlineFeatures(outline) else { return }
    var row = [Float](repeating: 0, count: HeadlineFeatures.count)
    var best: (index: Int, probability: Float)?
    for index in features.candidates() {
      var span = row.mutableSpan
      features.write(index, into: &span)
      let probability = HeadlineModel.shared.probability(of: row.span)
      if probability >= best?.probability ?? 0.02 { best = (index, probability) }
    }
    guard let best else { return }
    let hash = outline.shapes[best.index].hash
    // A headline printed twice is claimed twice; the later one is nearer to byline and date.
    for index in features.candidates() where outline.shapes[index].hash == hash {
      outline.roles[index] = .headline
      outline.headline = index
    }
    let place = outline.headline ?? best.index
    draft.article.headline = outline.string(place)
    draft.note(
      .headline, at: [outline.blocks[place].range], rule: "headline.model",
      confidence: Double(best.probability))
  }
}

/// Judges how likely a block is the headline; learned with the body model.
struct HeadlineModel: Sendable {
  static let shared = HeadlineModel()
  private let trees = BoostedTrees(base64: HeadlineModelWeights.trees)

  func probability(of row: Span<Float>) -> Float { trees?.probability(of: row) ?? 0 }
}
