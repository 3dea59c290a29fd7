/// The elements of HTML that the reading of pages tells apart; every other one is `other`.
package enum HTMLTag: UInt8, Sendable, Hashable, CaseIterable {
  case other
  case html, body, main, article, section, div, span, p, a, header, footer, nav, aside, address
  case h1, h2, h3, h4, h5, h6, hgroup
  case ul, ol, li, dl, dt, dd, menu
  case table, caption, thead, tbody, tfoot, tr, td, th
  case blockquote, q, cite, pre, code, figure, figcaption, picture, img, time
  case form, fieldset, legend, label, button, details, summary, dialog, noscript
  case b, strong, i, em, small, u, mark, sup, sub, font, center, abbr, iframe, video, amp

  /// The tag of each name with a fixed number, by that number.
  static let byName: [HTMLTag] = {
    var names = NameTable()
    var tags = [HTMLTag](repeating: .other, count: Int(KnownNames.lastHTMLTag) + 1)
    for tag in allCases {
      let name = names.intern("\(tag)".utf8)
      if Int(name.rawValue) < tags.count { tags[Int(name.rawValue)] = tag }
    }
    return tags
  }()

  init(_ head: NodeHead) {
    let name = Int(head.name.rawValue)
    self = head.form == .html && name < Self.byName.count ? Self.byName[name] : .other
  }
}
