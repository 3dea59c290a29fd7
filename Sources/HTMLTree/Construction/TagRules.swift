/// What "in body" does with a start tag, by its name.
enum BodyStartRule: UInt8, Sendable {
  case ordinary, html, head, body, frameset, block, heading, pre, form, listItem, definition
  case plaintext, button, anchor, formatting, nobr, marker, table, voidFormatting, input, void
  case rule, image, textarea, xmp, iframe, noembed, noscript, select, optgroup, option, rubyBase
  case rubyText, math, svg, selectedContent, ignored
}

/// What "in body" does with an end tag, by its name.
enum BodyEndRule: UInt8, Sendable {
  case ordinary, template, body, html, block, form, paragraph, listItem, definition, heading
  case formatting, marker, lineBreak
}

/// The rules of "in body" by the number of the name; names beyond the tables are ordinary.
struct TagRules: Sendable {
  let start: [BodyStartRule]
  let end: [BodyEndRule]
  let classes: [ElementClasses]

  static let standard = TagRules()

  private init() {
    start = Self.table(.ordinary, Self.startRules)
    end = Self.table(.ordinary, Self.endRules)
    classes = ElementClasses.ofHTML
  }

  private static func table<Rule>(_ ordinary: Rule, _ rules: [(Rule, [NameID])]) -> [Rule] {
    var table = [Rule](repeating: ordinary, count: Int(KnownNames.lastTag) + 1)
    for (rule, names) in rules {
      for name in names { table[Int(name.rawValue)] = rule }
    }
    return table
  }

  @inline(__always)
  func startRule(_ name: NameID) -> BodyStartRule {
    let index = Int(name.rawValue)
    return index < start.count ? start[index] : .ordinary
  }

  @inline(__always)
  func endRule(_ name: NameID) -> BodyEndRule {
    let index = Int(name.rawValue)
    return index < end.count ? end[index] : .ordinary
  }

  @inline(__always)
  func classes(_ name: NameID) -> ElementClasses {
    let index = Int(name.rawValue)
    return index < classes.count ? classes[index] : []
  }

  private static let blocks: [NameID] = [
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
    .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .search,
    .section, .summary, .ul,
  ]

  private static let formatting: [NameID] = [
    .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u,
  ]

  private static let headings: [NameID] = [.h1, .h2, .h3, .h4, .h5, .h6]

  private static let startRules: [(BodyStartRule, [NameID])] = [
    (.html, [.html]),
    (
      .head,
      [
        .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title,
      ]
    ),
    (.body, [.body]),
    (.frameset, [.frameset]),
    (.block, blocks + [.p]),
    (.heading, headings),
    (.pre, [.pre, .listing]),
    (.form, [.form]),
    (.listItem, [.li]),
    (.definition, [.dd, .dt]),
    (.plaintext, [.plaintext]),
    (.button, [.button]),
    (.anchor, [.a]),
    (.formatting, formatting),
    (.nobr, [.nobr]),
    (.marker, [.applet, .marquee, .object]),
    (.table, [.table]),
    (.voidFormatting, [.area, .br, .embed, .img, .keygen, .wbr]),
    (.input, [.input]),
    (.void, [.param, .source, .track]),
    (.rule, [.hr]),
    (.image, [.image]),
    (.textarea, [.textarea]),
    (.xmp, [.xmp]),
    (.iframe, [.iframe]),
    (.noembed, [.noembed]),
    (.noscript, [.noscript]),
    (.select, [.select]),
    (.optgroup, [.optgroup]),
    (.option, [.option]),
    (.rubyBase, [.rb, .rtc]),
    (.rubyText, [.rp, .rt]),
    (.math, [.math]),
    (.svg, [.svg]),
    (.selectedContent, [.selectedcontent]),
    (
      .ignored,
      [.caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr]
    ),
  ]

  private static let endRules: [(BodyEndRule, [NameID])] = [
    (.template, [.template]),
    (.body, [.body]),
    (.html, [.html]),
    (.block, blocks + [.button, .listing, .pre, .select]),
    (.form, [.form]),
    (.paragraph, [.p]),
    (.listItem, [.li]),
    (.definition, [.dd, .dt]),
    (.heading, headings),
    (.formatting, formatting + [.a, .nobr]),
    (.marker, [.applet, .marquee, .object]),
    (.lineBreak, [.br]),
  ]
}
