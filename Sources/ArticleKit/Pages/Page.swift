public import Foundation
import HTMLTree

/// The one intermediate form of every page: blocks of visible text with their features and their
/// place in the source, and what the page declares about itself.
///
/// The blocks' texts lie one after the other in ``text``, markup removed and white space folded,
/// a line feed after each.
public struct Page: Sendable {
  /// How much of the source belongs to the article.
  public enum Extent: Sendable, Hashable {
    /// A whole page, with menus and all.
    case wholePage
    /// The text of an article alone, of which nothing is to be dropped.
    case articleOnly
  }

  public var source: ArticleSource
  public var extent: Extent
  /// The address that the page was fetched from, where known.
  public var url: URL?
  /// When the page was fetched, where known; ``ArticlePipeline`` takes it from its hints.
  public var readAt: ArticleDate?
  /// The blocks' text as UTF-8.
  public var text: [UInt8]
  /// The blocks in the order of the page; ranges ascend and do not overlap.
  public var blocks: [PageBlock]
  /// The links within the text, in order.
  public var links: [PageLink]
  /// Which bytes of the source the bytes of ``text`` are.
  public var sourceMap: SourceMap
  /// What the page says of itself for machines; empty for text and Markdown.
  public var declarations = PageDeclarations()
  /// The elements around the blocks, of a page that was HTML.
  package var structure: PageStructure?

  public init(
    source: ArticleSource, extent: Extent = .wholePage, url: URL? = nil, text: [UInt8] = [],
    blocks: [PageBlock] = [], links: [PageLink] = [], sourceMap: SourceMap = SourceMap()
  ) {
    self.source = source
    self.extent = extent
    self.url = url
    self.text = text
    self.blocks = blocks
    self.links = links
    self.sourceMap = sourceMap
  }

  package init(
    source: ArticleSource, url: URL?, text: [UInt8], blocks: [PageBlock], links: [PageLink],
    sourceMap: SourceMap, structure: PageStructure, declarations: PageDeclarations
  ) {
    self.init(
      source: source, url: url, text: text, blocks: blocks, links: links, sourceMap: sourceMap)
    self.structure = structure
    self.declarations = declarations
  }

  /// The text of a range.
  public func string(_ range: Range<Int>) -> String {
    String(utf8: text, in: range.clamped(to: text.indices))
  }

  /// Where a range of the text stands in the source, in order: one range for each piece that
  /// something other than white space keeps apart.
  ///
  /// Complexity: O(log n + k) for k pieces.
  public func sourceRanges(of range: Range<Int>) -> [SourceRange] {
    sourceMap.sourceRanges(of: range)
  }
}

/// One block of a page's visible text, and what its surroundings tell of it.
public struct PageBlock: Sendable, Hashable {
  /// What the page's own form says that the block is.
  public enum Kind: Sendable, Hashable {
    case text
    case heading(level: UInt8)
    /// A bulleted or numbered item; depth 0 is the outermost list.
    case listItem(depth: UInt8)
    case blockQuote
    case tableRow
    case code
    /// A button, field or other control that the dump spelled out.
    case control
    /// The stand-in for a picture.
    case image
    /// A line between two parts.
    case rule
  }

  public var kind: Kind
  private var start: UInt32
  private var length: UInt32
  /// Blank lines before the block, at most 255.
  public var blankLinesBefore: UInt8
  /// Columns that the first line is indented by, at most 255.
  public var indent: UInt8
  /// Lines of the source that the block was joined from, at most 255.
  public var lineCount: UInt8
  /// How many of the text's bytes are inside links.
  public var linkedBytes: UInt32

  public init(
    _ kind: Kind, range: Range<Int>, blankLinesBefore: Int = 0, indent: Int = 0, lineCount: Int = 1,
    linkedBytes: Int = 0
  ) {
    self.kind = kind
    start = UInt32(clamping: range.lowerBound)
    length = UInt32(clamping: range.count)
    self.blankLinesBefore = UInt8(clamping: blankLinesBefore)
    self.indent = UInt8(clamping: indent)
    self.lineCount = UInt8(clamping: lineCount)
    self.linkedBytes = UInt32(clamping: linkedBytes)
  }

  /// The block's bytes in ``Page/text``, without the line feed that ends it.
  public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}

/// A link within a page's text.
public struct PageLink: Sendable, Hashable {
  /// The linked words in ``Page/text``.
  public var range: Range<Int>
  /// The address as written.
  public var target: String

  public init(range: Range<Int>, target: String) {
    self.range = range
    self.target = target
  }
}
