/// The element that a fragment is read in.
public struct HTMLFragmentContext: Sendable, Hashable {
  /// Its name: `td`, `foreignObject`.
  public var name: String
  public var namespace: HTMLNamespace
  /// How the page is laid out that the fragment goes into.
  public var quirksMode = HTMLQuirksMode.noQuirks
  /// The attributes of the element by their names: `encoding` of MathML's `annotation-xml` matters.
  public var attributes: [String: String] = [:]
  /// Whether the element is in a `form`, or is one.
  public var isInForm = false

  public init(_ name: String, namespace: HTMLNamespace = .html) {
    self.name = name
    self.namespace = namespace
    isInForm = name == "form" && namespace == .html
  }
}

extension TreeBuilder {
  /// Begins to read a fragment.
  ///
  /// The document stands for the `html` element that the standard makes for it, so that what the
  /// fragment holds are the document's children.
  mutating func begin(in context: HTMLFragmentContext) {
    let element = openElement(of: context)
    contextElement = element
    facts.quirksMode = context.quirksMode
    if context.isInForm { formElement = -1 }
    var classes = rules.classes(.html)
    if element.classes.meets(.foreign) {
      // The adjusted current node is the context while nothing else is open.
      classes.formUnion(
        element.classes.intersection([
          .foreign, .mathMLTextIntegrationPoint, .htmlIntegrationPoint, .annotationXML,
        ]))
    } else {
      beginText(in: element.name)
      if element.isHTML(.template) { templateModes.append(.inTemplate) }
    }
    open.push(
      OpenElement(node: 0, tag: OpenElement.tag(.html), name: .html, classes: classes))
    resetInsertionMode()
  }

  private mutating func openElement(of context: HTMLFragmentContext) -> OpenElement {
    let form: NodeHead.Form =
      switch context.namespace {
      case .html: .html
      case .svg: .svg
      case .mathML: .mathML
      }
    let written =
      tokenizer.names.find(context.name.utf8) ?? tokenizer.names.intern(Array(context.name.utf8))
    var classes =
      form == .html ? rules.classes(written) : ElementClasses.ofForeign(written, form)
    let encoding = context.attributes["encoding"]?.lowercased()
    if classes.meets(.annotationXML),
      encoding == "text/html" || encoding == "application/xhtml+xml"
    {
      classes.insert(.htmlIntegrationPoint)
    }
    return OpenElement(
      node: 0, tag: NodeHead(form, name: written).tag,
      name: tokenizer.names.intern(Array(context.name.lowercased().utf8)), classes: classes)
  }

  /// Reads what is no markup in some elements; no end tag ends it.
  private mutating func beginText(in name: NameID) {
    switch name {
    case .title, .textarea: tokenizer.state = .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.state = .rawtext
    case .script: tokenizer.state = .scriptData
    case .noscript where isScriptingEnabled: tokenizer.state = .rawtext
    case .plaintext: tokenizer.state = .plaintext
    default: break
    }
  }
}
