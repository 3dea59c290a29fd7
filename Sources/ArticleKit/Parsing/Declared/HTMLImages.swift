import Foundation

/// Finds an article's pictures: those among its text with their captions, and the one that the
/// page declares.
struct HTMLImages {
  private let outline: PageOutline
  private let structure: PageStructure
  private let base: URL?
  /// The blocks from a little above the headline to the end of the text.
  private let story: Range<Int>

  init?(_ outline: PageOutline, base: URL?) {
    guard let structure = outline.page.structure else { return nil }
    story =
      outline.bodyRange.map { body in
        let start = min(body.lowerBound, outline.headline ?? body.lowerBound)
        return max(0, start - 4)..<max(body.upperBound, start) + 2
      } ?? 0..<0
    self.outline = outline
    self.structure = structure
    self.base = base
  }

  /// More pictures are not kept of an article.
  private static let most = 60

  /// Parts of a page whose pictures are not the article's.
  private static let strangers = PageOutline.asides.union([
    .navigation, .footer, .biography, .author, .sidebar, .site,
  ])

  func apply(_ facts: DeclaredFacts, to draft: inout ArticleDraft) {
    var images: [(image: ArticleImage, ranges: [Range<Int>])] = []
    var seen: Set<String> = []
    for picture in structure.images where images.count < Self.most {
      guard story.contains(picture.block), let element = picture.element,
        outline.hints(from: element, structure).isDisjoint(with: Self.strangers),
        let url = address(picture.address), seen.insert(Self.name(url)).inserted
      else { continue }
      let (caption, credit) = caption(of: picture)
      images.append(
        (
          ArticleImage(
            url: url, caption: caption.map { outline.page.string($0) },
            credit: credit.map { outline.page.string($0) }),
          [caption, credit].compactMap(\.self)
        ))
    }
    add(images, to: &draft)
    addDeclared(facts, seen, to: &draft)
  }

  /// Pictures that the text's own credits told keep their place; those with an address join them.
  private func add(
    _ images: [(image: ArticleImage, ranges: [Range<Int>])], to draft: inout ArticleDraft
  ) {
    for (image, ranges) in images {
      if let caption = image.caption,
        let known = draft.article.images.firstIndex(where: { known in
          known.caption.map { caption.contains($0) || $0.contains(caption) } == true
            || known.caption == nil && known.credit.map { caption.contains($0) } == true
        })
      {
        draft.article.images[known].url = image.url
        if draft.article.images[known].credit == nil {
          draft.article.images[known].credit = image.credit
        }
        continue
      }
      let index = draft.article.images.count
      draft.article.images.append(image)
      draft.note(.images, index: index, at: ranges, rule: "images.in-text", confidence: 0.7)
    }
  }

  /// The picture that the page declares, unless it is among the others.
  private func addDeclared(
    _ facts: DeclaredFacts, _ seen: Set<String>, to draft: inout ArticleDraft
  ) {
    var source: PageDeclaration?
    var image = ArticleImage()
    if let article = facts.article {
      if let item = facts.items(.image, of: article).first {
        source = facts.first(.url, of: item) ?? facts.first(.value, of: item)
        image.caption = facts.first(.caption, of: item)?.value
        image.credit = facts.first(.credit, of: item)?.value
      }
      source = source ?? facts.first(.image, of: article)
    }
    source = source ?? facts.metas(.image).first
    guard let source, let url = address(source.value), !seen.contains(Self.name(url)) else {
      return
    }
    image.url = url
    let index = draft.article.images.count
    draft.article.images.append(image)
    draft.note(
      .images, index: index, declared: source, rule: "images.declared", confidence: 0.8)
  }

  // MARK: Captions

  /// The caption and the credit of a picture: marked parts of the figure that it stands in.
  private func caption(of picture: PageImage) -> (caption: Range<Int>?, credit: Range<Int>?) {
    var next = picture.element
    var steps = 0
    while let index = next, steps < 5 {
      let element = structure.elements[index]
      if element.blocks.count > 4 || element.text.count > 1_500 { break }
      if element.hints.contains(.picture) || steps < 3, !element.text.isEmpty {
        let marked = marked(in: index)
        if marked.caption != nil || marked.credit != nil { return marked }
      }
      next = element.parent
      steps += 1
    }
    return (nil, nil)
  }

  private func marked(in figure: Int) -> (caption: Range<Int>?, credit: Range<Int>?) {
    var caption: Range<Int>?
    var credit: Range<Int>?
    let text = structure.elements[figure].text
    var next = figure + 1
    while next < structure.elements.count, next < figure + 40 {
      let element = structure.elements[next]
      guard element.text.lowerBound < text.upperBound || element.text.isEmpty else { break }
      next += 1
      guard !element.text.isEmpty, element.text.upperBound <= text.upperBound else { continue }
      if element.hints.contains(.credit), credit == nil {
        credit = element.text
      } else if element.hints.contains(.caption), caption == nil {
        caption = element.text
      }
    }
    if let whole = caption, let part = credit, whole.overlaps(part) {
      if part.lowerBound > whole.lowerBound {
        caption = outline.trimmed(whole.lowerBound..<part.lowerBound)
      } else if part.upperBound < whole.upperBound {
        caption = outline.trimmed(part.upperBound..<whole.upperBound)
      } else {
        caption = nil
      }
      if caption?.isEmpty == true { caption = nil }
    }
    return (caption, credit.map { outline.trimmed($0) })
  }

  // MARK: Places and addresses

  private func address(_ text: String) -> URL? {
    guard !text.hasPrefix("data:"), !text.isEmpty, text.utf8.count <= 2_000,
      let url = URL(string: text, relativeTo: base)?.absoluteURL,
      url.scheme == nil || url.scheme == "http" || url.scheme == "https"
    else { return nil }
    return url
  }

  /// The last part of an address, by which the same picture in another size is known again.
  private static func name(_ url: URL) -> String {
    let last = url.lastPathComponent
    return last.utf8.count >= 8 ? last : url.absoluteString
  }
}
