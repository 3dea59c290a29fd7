/// What the finders share: the page, the shape of its blocks, and what each block was taken for.
struct PageOutline {
  /// What a block was taken for.
  enum Role: UInt8, Sendable {
    /// Nobody has claimed it: menus, share bars, counters end as this.
    case none
    case headline, alternativeHeadline, summary, byline, date, section, publisher
    case caption, credit, keywords, related, url
    case body
  }

  /// What never changes, in one place: the outline is handed on all the time.
  private final class Judged: Sendable {
    let page: Page
    let features: BodyFeatures
    let probabilities: [Float]

    init(_ page: Page, _ features: BodyFeatures, _ probabilities: [Float]) {
      self.page = page
      self.features = features
      self.probabilities = probabilities
    }
  }

  private let judged: Judged
  var roles: [Role]
  /// The block that is the headline.
  var headline: Int?
  /// The bytes of ``Page/text`` that are the body's, for blocks that also hold something else.
  var cuts: [Int: Range<Int>] = [:]

  /// Looks at a page; the body model judges its blocks unless their probabilities are given.
  init(_ page: Page, probabilities known: [Float]? = nil) {
    let features = BodyFeatures(of: page)
    let probabilities: [Float]
    if let known {
      probabilities = known
    } else if let structure = page.structure {
      probabilities = HTMLBodyModel.shared.probabilities(features, structure, of: page)
    } else if page.extent == .wholePage {
      probabilities = BodyModel.shared.probabilities(features)
    } else {
      probabilities = [Float](repeating: 1, count: page.blocks.count)
    }
    let least = page.structure == nil ? 0.5 : HTMLBodyChoice.threshold(probabilities, features)
    roles = probabilities.map { $0 >= least ? .body : .none }
    judged = Judged(page, features, probabilities)
  }

  var page: Page { judged.page }
  var features: BodyFeatures { judged.features }
  /// How likely each block belongs to the body; see ``BodyModel``.
  var probabilities: [Float] { judged.probabilities }
  var blocks: [PageBlock] { judged.page.blocks }
  var shapes: [BlockShape] { judged.features.shapes }

  /// The text of a block.
  func string(_ index: Int) -> String { page.string(blocks[index].range) }

  /// The bytes of a block's text.
  func bytes(_ index: Int) -> ArraySlice<UInt8> { page.text[blocks[index].range] }

  /// From the first block of the body to its last, nil if there is none.
  var bodyRange: ClosedRange<Int>? {
    guard let first = roles.firstIndex(of: .body), let last = roles.lastIndex(of: .body) else {
      return nil
    }
    return first...last
  }

  /// The blocks around the headline in which byline, date, section and summary stand: a few before
  /// it, and all up to the body's first blocks.
  var header: Range<Int> {
    let body = bodyRange?.lowerBound ?? blocks.count
    guard let headline else { return max(0, body - 12)..<min(blocks.count, body + 1) }
    let start = max(0, headline - 8)
    return start..<max(start, min(blocks.count, max(headline + 1, min(body, headline + 60)) + 1))
  }
}
