/// What browsers make of an element where text is concerned, by the style sheet of the standard.
enum LayoutRole {
  /// Flows with the text around it.
  case inline
  /// Stands on lines of its own.
  case block
  /// Stands on lines of its own, and a margin keeps it apart.
  case spacedBlock
  /// A spaced block, but a plain one in another list.
  case list
  /// A spaced block whose white space is kept.
  case preformatted
  /// Flows with the text around it, and its white space is kept.
  case textArea
  case lineBreak
  case cell
  /// No text of it is shown.
  case hidden

  /// The role of an element by its name and namespace alone.
  init(_ head: NodeHead) {
    switch head.form {
    case .html: self.init(html: head.name)
    case .svg, .mathML: self.init(foreign: head.name)
    default: self = .inline
    }
  }

  private init(html name: NameID) {
    switch name {
    case .a, .b, .i, .em, .strong, .span, .img: self = .inline
    case .br: self = .lineBreak
    case .td, .th: self = .cell
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .figure, .hr: self = .spacedBlock
    case .ul, .ol, .dl, .dir, .menu: self = .list
    case .pre, .listing, .plaintext, .xmp: self = .preformatted
    case .textarea: self = .textArea
    case .html, .body, .address, .article, .aside, .caption, .center, .colgroup, .dd, .details,
      .dialog, .div, .dt, .fieldset, .figcaption, .footer, .form, .frameset, .header, .hgroup,
      .legend, .li, .main, .nav, .optgroup, .option, .search, .section, .summary, .table, .tbody,
      .tfoot, .thead, .tr:
      self = .block
    // Not rendered, or in place of what a browser shows.
    case .head, .title, .base, .basefont, .bgsound, .link, .meta, .style, .script, .noscript,
      .template, .area, .audio, .canvas, .datalist, .iframe, .noembed, .noframes, .param, .rp,
      .video:
      self = .hidden
    default: self = .inline
    }
  }

  private init(foreign name: NameID) {
    switch name {
    case .title, .desc, .metadata, .defs, .symbol, .style, .script, .annotation, .annotationXML:
      self = .hidden
    default: self = .inline
    }
  }
}
