/// Elements in elements whose start tag would have closed those: a parser makes such trees where it
/// puts content before a table, copies formatting elements, or meets an end tag too early.
enum NestingExcuses {
  static func excuse(for node: HTMLNode) -> String? {
    guard node.namespace == .html else { return nil }
    let name = node.name
    let parent = node.parent?.namespace == .html ? node.parent?.name ?? "" : ""
    switch name {
    case "a" where isWithin(["a"], node, stops: markers): return "a in a"
    case "nobr" where isWithin(["nobr"], node, stops: scope): return "nobr in nobr"
    case "form" where isWithin(["form"], node, stops: ["template"]): return "form in form"
    case "form" where node.parent?.namespace != .html && node.parent?.kind == .element:
      return "a form in foreign content, which ignores its end tag"
    case "button" where isWithin(["button"], node, stops: scope): return "button in button"
    case "select", "input":
      if isWithin(["select"], node, stops: scope) { return "\(name) in select" }
    case "li" where isWithin(["li"], node, stops: lists): return "li in li"
    case "dd", "dt": if isWithin(["dd", "dt"], node, stops: lists) { return "dd in dd" }
    case "option", "optgroup", "hr":
      // In a select their tags end what needs no end tag.
      if parent == "option" || implied.contains(parent) && isWithin(["select"], node, stops: scope)
      {
        return "\(name) in \(parent)"
      }
    case "rb", "rt", "rtc", "rp":
      if ["rb", "rt", "rtc", "rp"].contains(parent) { return "ruby texts in one another" }
      // Their tags end those too, but not from within a table that stands in the ruby.
      if implied.contains(parent), isWithin(["ruby"], node, stops: scope) {
        return "\(name) in \(parent)"
      }
    case "mglyph", "malignmark":
      if node.parent?.namespace == .mathML { return "HTML that reads as MathML" }
    default: break
    }
    if headings.contains(name), headings.contains(parent) { return "heading in heading" }
    if closesParagraph.contains(name), isWithin(["p"], node, stops: buttonScope) {
      return "block in paragraph"
    }
    return nil
  }

  private static func isWithin(_ names: Set<String>, _ node: HTMLNode, stops: Set<String>) -> Bool {
    var ancestor = node.parent
    while let current = ancestor {
      if current.namespace == .html {
        if names.contains(current.name) { return true }
        if stops.contains(current.name) { return false }
      } else if foreignStops.contains(current.name), stops != markers, stops != ["template"] {
        return false
      }
      ancestor = current.parent
    }
    return false
  }

  private static let implied: Set<String> = [
    "dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc",
  ]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let markers: Set<String> = [
    "applet", "object", "marquee", "template", "td", "th", "caption",
  ]
  private static let scope: Set<String> = markers.union(["html", "table"])
  private static let buttonScope: Set<String> = scope.union(["button"])
  /// Special elements, at which the search for an open item ends.
  private static let lists: Set<String> = scope.union([
    "article", "aside", "blockquote", "body", "button", "center", "dd", "details", "dir", "dl",
    "dt", "fieldset", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "iframe", "li", "listing", "main", "menu", "nav", "ol", "pre", "section",
    "select", "summary", "tbody", "tfoot", "thead", "tr", "ul", "xmp", "search", "textarea",
    "noscript", "figcaption", "colgroup", "head", "title", "style", "script", "noembed", "noframes",
  ])
  private static let foreignStops: Set<String> = [
    "mi", "mo", "mn", "ms", "mtext", "annotation-xml", "foreignObject", "desc", "title",
  ]
  private static let closesParagraph: Set<String> = headings.union([
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "header", "hgroup", "main", "menu", "nav", "ol",
    "p", "search", "section", "summary", "ul", "pre", "listing", "form", "li", "dd", "dt",
    "plaintext", "xmp", "hr", "table",
  ])
}
