public import ArticleKit
import Foundation

/// An article in a form to read: its fields, then its text.
public struct ArticleSheet: Sendable {
  private let article: Article

  public init(_ article: Article) {
    self.article = article
  }

  /// The lines, wrapped to the terminal's width if there is one.
  public func lines(columns: Int?) -> [TerminalText] {
    var lines: [TerminalText] = []
    func add(_ text: TerminalText, indent: Int = 0) {
      let margin = TerminalText(trusted: String(repeating: " ", count: indent))
      lines += text.wrapped(to: columns.map { max(20, $0 - indent) }).map { margin + $0 }
    }
    add("\(article.headline ?? "(no headline)", .heading)")
    if let other = article.alternativeHeadline { add("\(other)") }
    lines.append("")
    for (label, value) in fields {
      let name = label + String(repeating: " ", count: max(1, 13 - label.count))
      let wrapped = value.wrapped(to: columns.map { max(20, $0 - 13) })
      for (index, line) in wrapped.enumerated() {
        let margin: TerminalText =
          index == 0
          ? "\(name, .label)" : TerminalText(trusted: String(repeating: " ", count: 13))
        lines.append(margin + line)
      }
    }
    if lines.last?.isEmpty == false { lines.append("") }
    if let summary = article.summary {
      add("\(summary)", indent: 2)
      lines.append("")
    }
    var lead = article.dateline.map { TerminalText("\($0.raw) ") } ?? ""
    for block in article.body {
      addBlock(block, lead: lead)
      lead = ""
      lines.append("")
    }
    func addBlock(_ block: Block, lead: TerminalText) {
      switch block.kind {
      case .heading: add(lead + "\(block.text, .heading)")
      case .listItem: add("• " + lead + TerminalText(block.text))
      case .pullQuote, .caption: add(lead + TerminalText(block.text), indent: 4)
      case .table, .code:
        let text = TerminalText(lines: block.text).plain
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
          lines.append("    " + TerminalText(trusted: String(line)))
        }
      case .paragraph: add(lead + TerminalText(block.text))
      }
    }
    for image in article.images {
      let parts = [image.caption, image.credit.map { "© " + $0 }, image.url?.absoluteString]
      add("\("image", .label)  \(parts.compactMap(\.self).joined(separator: " · "))")
    }
    for link in article.related {
      add(
        "\("related", .label)  \(link.headline)\(link.url.map { " · " + $0.absoluteString } ?? "")")
    }
    for correction in article.corrections { add("\("correction", .label)  \(correction)") }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The fields that have a value, with their labels.
  private var fields: [(label: String, value: TerminalText)] {
    var fields: [(label: String, value: TerminalText)] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { fields.append((label, "\(value)")) }
    }
    add("by", article.authors.map(\.name).joined(separator: ", "))
    if article.authors.isEmpty { add("by", article.byline) }
    add("published", article.datePublished.map(Self.printed))
    add("modified", article.dateModified.map(Self.printed))
    add("publisher", article.publisher?.name)
    add("section", article.section)
    add("keywords", article.keywords.joined(separator: ", "))
    add("cites", article.citedSources.joined(separator: ", "))
    add("language", article.language)
    add("address", article.url?.absoluteString)
    add("license", article.license)
    if let isFree = article.isAccessibleForFree { add("access", isFree ? "free" : "paid") }
    return fields
  }

  /// What is known of a date, and what of it was not printed on the page.
  static func printed(_ date: ArticleDate) -> String {
    var text = date.edtf
    if !date.alternatives.isEmpty {
      text += " (ambiguous: " + date.alternatives.joined(separator: " or ") + ")"
    } else if !date.inferred.isEmpty {
      let parts = date.inferred.map(\.rawValue).joined(separator: ", ")
      text += " (inferred: \(parts)" + (date.why.map { "; " + $0 } ?? "") + ")"
    }
    if !date.raw.isEmpty { text += " – printed “\(date.raw)”" }
    return text
  }
}
