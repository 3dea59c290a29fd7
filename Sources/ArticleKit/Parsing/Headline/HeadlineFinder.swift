/// Finds the headline: the candidate that the learned model likes best.
enum HeadlineFinder {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard outline.page.extent == .wholePage, let features = HeadlineFeatures(outline),
      let trees = HeadlineModel.trees
    else { return }
    let candidates = features.candidates()
    var rows = FeatureRows(featureCount: HeadlineFeatures.count)
    var best: (index: Int, probability: Float)?
    func judge() {
      rows.judge(by: trees) { index, probability in
        if probability >= best?.probability ?? 0.02 { best = (index, probability) }
      }
    }
    for index in candidates {
      rows.add(index) { features.write(index, into: &$0) }
      if rows.isFull { judge() }
    }
    judge()
    guard let best else { return }
    let hash = outline.shapes[best.index].hash
    // A headline printed twice is claimed twice; the later one is nearer to byline and date.
    for index in candidates where outline.shapes[index].hash == hash {
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

/// The trees that judge how likely a block is the headline; learned with the body model.
enum HeadlineModel {
  static let trees = BoostedTrees(base64: HeadlineModelWeights.trees)
}
