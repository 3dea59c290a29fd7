/// Finds the headline: the learned model judges the candidates, and ``HeadlineChoice`` takes one.
enum HeadlineFinder {
  static func find(in outline: inout PageOutline, _ draft: inout ArticleDraft) {
    guard outline.page.extent == .wholePage, let features = HeadlineFeatures(outline),
      let trees = HeadlineModel.trees
    else { return }
    let candidates = features.candidates()
    var rows = FeatureRows(featureCount: HeadlineFeatures.count)
    var judged: [HeadlineChoice.Candidate] = []
    func judge() {
      rows.judge(by: trees) { judged.append(.init(index: $0, probability: $1)) }
    }
    for index in candidates {
      rows.add(index) { features.write(index, into: &$0) }
      if rows.isFull { judge() }
    }
    judge()
    guard let choice = HeadlineChoice(outline: outline, candidates: judged).choice() else { return }
    let best = choice.candidate
    let hash = outline.shapes[best.index].hash
    // A headline printed twice is claimed twice; the later one is nearer to byline and date.
    for index in candidates where outline.shapes[index].hash == hash {
      outline.roles[index] = .headline
      outline.headline = index
    }
    let place = outline.headline ?? best.index
    draft.article.headline = outline.string(place)
    draft.note(
      .headline, at: [outline.blocks[place].range], rule: choice.rule,
      confidence: Double(best.probability))
  }
}

/// The trees that judge how likely a block is the headline; learned with the body model.
enum HeadlineModel {
  static let trees = BoostedTrees(base64: HeadlineModelWeights.trees)
}
