/// An attribute with a namespace, as the standard has it for foreign elements.
struct ForeignAttributeName: Hashable, Sendable {
  enum Namespace: Sendable {
    case xlink
    case xml
    case xmlns
  }

  /// Nil for `xmlns` itself.
  let prefix: String?
  let localName: String
  let namespace: Namespace

  /// The parts of a name after the standard's table; nil for every other name.
  init?(_ name: NameID) {
    let (prefix, localName, namespace): (String?, String, Namespace)
    switch name {
    case .xlinkActuate: (prefix, localName, namespace) = ("xlink", "actuate", .xlink)
    case .xlinkArcrole: (prefix, localName, namespace) = ("xlink", "arcrole", .xlink)
    case .xlinkHref: (prefix, localName, namespace) = ("xlink", "href", .xlink)
    case .xlinkRole: (prefix, localName, namespace) = ("xlink", "role", .xlink)
    case .xlinkShow: (prefix, localName, namespace) = ("xlink", "show", .xlink)
    case .xlinkTitle: (prefix, localName, namespace) = ("xlink", "title", .xlink)
    case .xlinkType: (prefix, localName, namespace) = ("xlink", "type", .xlink)
    case .xmlLang: (prefix, localName, namespace) = ("xml", "lang", .xml)
    case .xmlSpace: (prefix, localName, namespace) = ("xml", "space", .xml)
    case .xmlns: (prefix, localName, namespace) = (nil, "xmlns", .xmlns)
    case .xmlnsXlink: (prefix, localName, namespace) = ("xmlns", "xlink", .xmlns)
    default: return nil
    }
    self.prefix = prefix
    self.localName = localName
    self.namespace = namespace
  }
}
