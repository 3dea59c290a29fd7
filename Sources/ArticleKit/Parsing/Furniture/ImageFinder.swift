/// Finds the article's pictures by their credits and captions.
enum ImageFinder {
  static func find(
    in outline: inout PageOutline, _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) {
    var index = scope.window.lowerBound
    let end = min(outline.blocks.count, scope.story.upperBound + 6)
    while index < end {
      defer { index += 1 }
      guard outline.roles[index] == .none || outline.roles[index] == .body else { continue }
      let label = scope.label(index)
      if index > scope.story.upperBound, let label, label.follower == .nothing,
        label.kind == .pageList || label.kind == .keywords
      {
        break
      }
      if let label, label.kind == .caption, label.follower != .nothing {
        readCaption(label, at: index, &outline, &draft)
      } else if let label, label.follower == .nothing,
        label.kind == .picture || label.kind == .credit
      {
        readSplit(index, &outline, &draft, scope)
      } else if let reading = CreditReading.find(in: outline, block: index) {
        take(reading, at: index, &outline, &draft, scope)
      } else {
        readBracketedName(index, &outline, &draft, scope)
      }
    }
  }

  /// A line that holds a credit, and a caption or none.
  private static func take(
    _ reading: CreditReading, at index: Int, _ outline: inout PageOutline,
    _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) {
    // An agency's name after a paragraph signs the report, not a picture.
    guard reading.isCertain || outline.probabilities[index] < 0.5 else { return }
    let isAlone = reading.caption == nil
    if let caption = reading.caption, outline.probabilities[index] >= 0.5,
      caption.count > 450 || outline.shapes[index].sentences > 4
    {
      return
    }
    if index > scope.story.upperBound, !reading.isCertain { return }
    outline.roles[index] = .caption
    var caption = reading.caption
    if isAlone, let above = captionAbove(index, outline, scope) {
      outline.roles[above] = .caption
      caption = outline.trimmed(outline.blocks[above].range, of: ByteSet("("))
      claimAlternative(above, caption, &outline)
    } else {
      claimAlternative(index, caption, &outline)
    }
    add(caption: caption, credit: reading.credit, outline, &draft)
  }

  /// "Image:" on one line and the name on the next, perhaps within brackets of which one stands
  /// at the caption's end.
  private static func readSplit(
    _ index: Int, _ outline: inout PageOutline, _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) {
    guard index + 1 < outline.blocks.count, outline.roles[index + 1] == .none else { return }
    let hasColon = outline.bytes(index).last == UInt8(ascii: ":")
    let follows = index > 0 && outline.bytes(index - 1).last == UInt8(ascii: "(")
    let isPhrase = scope.label(index)?.kind == .credit && outline.shapes[index].words >= 2
    guard hasColon || follows || isPhrase, outline.shapes[index + 1].words <= 8,
      outline.shapes[index + 1].sentences <= 1, scope.label(index + 1) == nil
    else { return }
    var credit = outline.blocks[index + 1].range
    if !outline.page.text[credit].contains(UInt8(ascii: "(")) {
      credit = outline.trimmed(credit, of: ByteSet(")"))
    }
    guard !credit.isEmpty else { return }
    var caption: Range<Int>?
    if let above = captionAbove(index, outline, scope) {
      caption = outline.trimmed(outline.blocks[above].range, of: ByteSet("("))
      outline.roles[above] = .caption
    }
    outline.roles[index] = .caption
    outline.roles[index + 1] = .caption
    add(caption: caption, credit: credit, outline, &draft)
  }

  /// "(A Forest Service)" below a caption.
  private static func readBracketedName(
    _ index: Int, _ outline: inout PageOutline, _ draft: inout ArticleDraft, _ scope: FurnitureScope
  ) {
    let range = outline.blocks[index].range
    let shape = outline.shapes[index]
    guard range.count >= 5, range.count <= 80, outline.probabilities[index] < 0.5,
      outline.page.text[range.lowerBound] == UInt8(ascii: "("),
      outline.page.text[range.upperBound - 1] == UInt8(ascii: ")"), shape.digits == 0,
      shape.capitals * 2 >= shape.words, shape.words >= 2,
      let above = captionAbove(index, outline, scope), outline.shapes[above].words >= 4
    else { return }
    let credit = outline.trimmed(range.lowerBound + 1..<range.upperBound - 1)
    let caption = outline.blocks[above].range
    outline.roles[index] = .caption
    outline.roles[above] = .caption
    add(caption: caption, credit: credit, outline, &draft)
  }

  /// "Image caption What it shows", below the credit.
  private static func readCaption(
    _ label: LabelMatch, at index: Int, _ outline: inout PageOutline, _ draft: inout ArticleDraft
  ) {
    let range = outline.trimmed(
      label.textStart..<outline.blocks[index].range.upperBound, of: ByteSet(","))
    guard !range.isEmpty else { return }
    outline.roles[index] = .caption
    if index > 0, outline.roles[index - 1] == .caption,
      let last = draft.article.images.indices.last,
      draft.article.images[last].caption == nil
    {
      draft.article.images[last].caption = outline.page.string(range)
      draft.note(.images, index: last, at: [range], rule: "images.caption-label", confidence: 0.8)
    } else {
      add(caption: range, credit: nil, outline, &draft)
    }
  }

  /// The block above that is a picture's caption.
  private static func captionAbove(
    _ index: Int, _ outline: PageOutline, _ scope: FurnitureScope
  ) -> Int? {
    let above = index - 1
    guard above >= scope.window.lowerBound, outline.roles[above] == .none,
      outline.probabilities[above] < 0.5, scope.label(above) == nil,
      outline.blocks[index].blankLinesBefore <= 2
    else { return nil }
    switch outline.blocks[above].kind {
    case .control, .image, .rule, .heading: return nil
    default: break
    }
    let shape = outline.shapes[above]
    guard shape.words >= 3, shape.characters <= 500, shape.beginning != .digit,
      shape.beginning != .small, !outline.isDateLine(above),
      shape.classes[.social] + shape.classes[.account] + shape.classes[.site] == 0,
      Int(shape.classes[.credit]) * 3 <= Int(shape.words)
    else { return nil }
    return above
  }

  /// Takes the picture's description that stands above its caption, or the caption's own copy.
  private static func claimAlternative(
    _ index: Int, _ caption: Range<Int>?, _ outline: inout PageOutline
  ) {
    guard index > 0, outline.roles[index - 1] == .none || outline.roles[index - 1] == .body else {
      return
    }
    let above = outline.blocks[index - 1].range
    let shape = outline.shapes[index - 1]
    let isCopy =
      caption.map { outline.page.text[$0].starts(with: outline.page.text[above]) } ?? false
    guard
      isCopy || shape.words <= 10 && shape.ending == .word && outline.probabilities[index - 1] < 0.4
    else { return }
    if isCopy || outline.roles[index - 1] == .none { outline.roles[index - 1] = .caption }
  }

  /// Whether two credits are the same but for capitals.
  private static func isSame(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == other }
    // Most are told apart by their first letters.
    if let first = one.utf8.first, let second = other.utf8.first, first < 0x80, second < 0x80,
      first | 0x20 != second | 0x20
    {
      return false
    }
    return one.lowercased() == other.lowercased()
  }

  private static func add(
    caption: Range<Int>?, credit: Range<Int>?, _ outline: PageOutline, _ draft: inout ArticleDraft
  ) {
    let captionText = caption.map { outline.page.string($0) }
    let creditText = credit.map { outline.page.string($0) }
    for known in draft.article.images.indices {
      let image = draft.article.images[known]
      if let captionText, image.caption == captionText {
        guard image.credit == nil, let credit else { return }
        draft.article.images[known].credit = creditText
        draft.note(.images, index: known, at: [credit], rule: "images.credit", confidence: 0.8)
        return
      }
      if captionText == nil, isSame(image.credit, creditText) { return }
    }
    let index = draft.article.images.count
    draft.article.images.append(ArticleImage(caption: captionText, credit: creditText))
    if let credit {
      draft.note(.images, index: index, at: [credit], rule: "images.credit", confidence: 0.8)
    }
    if let caption {
      draft.note(.images, index: index, at: [caption], rule: "images.caption", confidence: 0.7)
    }
  }
}
