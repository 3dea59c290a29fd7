/// What the standard's lists say of an element, by its name and namespace: one bit for each list.
struct ElementClasses: OptionSet, Sendable {
  let rawValue: UInt32

  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let special = ElementClasses(rawValue: 1)
  static let formatting = ElementClasses(rawValue: 1 << 1)
  /// What every scope but those of tables ends at.
  static let scope = ElementClasses(rawValue: 1 << 2)
  /// What list item scope ends at beside ``scope``.
  static let list = ElementClasses(rawValue: 1 << 3)
  /// What button scope ends at beside ``scope``.
  static let button = ElementClasses(rawValue: 1 << 4)
  /// What table scope ends at, and what a stack is cleared back to in a table.
  static let tableScope = ElementClasses(rawValue: 1 << 5)
  static let tableBodyContext = ElementClasses(rawValue: 1 << 6)
  static let tableRowContext = ElementClasses(rawValue: 1 << 7)
  /// Those whose misplaced content goes before the table.
  static let tablePart = ElementClasses(rawValue: 1 << 8)
  static let impliedEnd = ElementClasses(rawValue: 1 << 9)
  static let thoroughlyImpliedEnd = ElementClasses(rawValue: 1 << 10)
  /// Those that may be open at the end of a body without being an error.
  static let openAtEnd = ElementClasses(rawValue: 1 << 11)
  static let heading = ElementClasses(rawValue: 1 << 12)
  static let template = ElementClasses(rawValue: 1 << 13)
  static let option = ElementClasses(rawValue: 1 << 14)
  /// Not in the namespace of HTML.
  static let foreign = ElementClasses(rawValue: 1 << 15)
  static let mathMLTextIntegrationPoint = ElementClasses(rawValue: 1 << 16)
  static let htmlIntegrationPoint = ElementClasses(rawValue: 1 << 17)
  static let annotationXML = ElementClasses(rawValue: 1 << 18)
  /// Those that tell the insertion mode when it is reset.
  static let tellsMode = ElementClasses(rawValue: 1 << 19)
  /// In the namespace of HTML; of hidden elements alone.
  static let htmlElement = ElementClasses(rawValue: 1 << 20)

  static let listItemScope: ElementClasses = [.scope, .list]
  static let buttonScope: ElementClasses = [.scope, .button]

  /// Whether some class is in both.
  @inline(__always)
  func meets(_ other: ElementClasses) -> Bool { rawValue & other.rawValue != 0 }
}

extension ElementClasses {
  /// The classes of elements of HTML, by the number of the name.
  static let ofHTML: [ElementClasses] = {
    var table = [ElementClasses](repeating: [], count: Int(KnownNames.lastTag) + 1)
    func add(_ classes: ElementClasses, _ names: NameID...) {
      for name in names { table[Int(name.rawValue)].insert(classes) }
    }
    add(
      .special, .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound,
      .blockquote, .body, .br, .button, .caption, .center, .col, .colgroup, .dd, .details, .dir,
      .div, .dl, .dt, .embed, .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset,
      .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input,
      .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes,
      .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select,
      .source, .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead,
      .title, .tr, .track, .ul, .wbr, .xmp)
    add(
      .formatting, .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt,
      .u)
    add(
      .scope, .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template)
    add(.list, .ol, .ul)
    add(.button, .button)
    add(.tableScope, .html, .table, .template)
    add(.tableBodyContext, .tbody, .tfoot, .thead, .template, .html)
    add(.tableRowContext, .tr, .template, .html)
    add(.tablePart, .table, .tbody, .tfoot, .thead, .tr)
    add(.impliedEnd, .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc)
    add(
      .thoroughlyImpliedEnd, .caption, .colgroup, .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp,
      .rt, .rtc, .tbody, .td, .tfoot, .th, .thead, .tr)
    add(
      .openAtEnd, .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc, .tbody, .td, .tfoot,
      .th, .thead, .tr, .body, .html)
    add(.heading, .h1, .h2, .h3, .h4, .h5, .h6)
    add(
      .tellsMode, .td, .th, .tr, .tbody, .thead, .tfoot, .caption, .colgroup, .table, .template,
      .head, .body, .frameset, .html)
    add(.template, .template)
    add(.option, .option)
    return table
  }()

  /// The classes of an element of MathML or SVG by its name, as the standard writes that.
  static func ofForeign(_ name: NameID, _ form: NodeHead.Form) -> ElementClasses {
    if form == .mathML {
      switch name {
      case .mi, .mo, .mn, .ms, .mtext:
        return [.foreign, .special, .scope, .mathMLTextIntegrationPoint]
      case .annotationXML: return [.foreign, .special, .scope, .annotationXML]
      default: return .foreign
      }
    }
    switch name {
    case .foreignObject, .desc, .title: return [.foreign, .special, .scope, .htmlIntegrationPoint]
    default: return .foreign
    }
  }
}
