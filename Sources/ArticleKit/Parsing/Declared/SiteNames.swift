import Foundation

/// What a page calls its site, to tell it from the headline and from an author.
struct SiteNames {
  private var names: [ComparedText] = []
  /// The host's own label: "example" of "www.example.co.uk".
  private let host: ComparedText?

  init(_ facts: DeclaredFacts, host: String?) {
    self.host = host.flatMap(Self.label).map(ComparedText.init)
    for value in facts.declarations.values where names.count < 24 {
      switch value.property {
      case .siteName, .publisher:
        add(value.value)
      case .name where value.item >= 0:
        let item = facts.declarations.items[value.item]
        let isSite = item.kind == .webSite || item.kind == .organization && item.property != .author
        if isSite || item.property == .publisher { add(value.value) }
      default: break
      }
    }
  }

  private mutating func add(_ name: String) {
    guard name.utf8.count <= 80 else { return }
    let text = ComparedText(name)
    guard !text.key.isEmpty, !names.contains(where: { $0.key == text.key }) else { return }
    names.append(text)
  }

  /// The label of a host that names its owner: neither "www" nor the country.
  static func label(_ host: String) -> String? {
    var labels = host.lowercased().split(separator: ".")
    guard labels.count >= 2 else { return nil }
    labels.removeLast()
    if labels.count >= 2, let last = labels.last, registries.contains(String(last)) {
      labels.removeLast()
    }
    return labels.last.map(String.init)
  }

  /// Labels below which owners are, as below a country.
  private static let registries: Set<String> = [
    "co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu", "or", "ne", "go", "blogspot",
    "wordpress", "wixsite", "tumblr",
  ]

  /// Whether a text is one of the site's names, letter for letter.
  func has(_ text: ComparedText) -> Bool {
    names.contains { $0.isSame(text) } || host.map { $0.isSame(text) } == true
  }

  /// Whether a title's first part names the site and nothing else: what stands before a colon
  /// may be a product of the site's owner.
  func opens(_ part: ComparedText) -> Bool {
    guard !part.key.isEmpty, !has(part) else { return true }
    guard let host, host.key.count >= 4 else { return false }
    return part.contains(host) && part.key.count <= host.key.count + 4
  }

  /// Whether a part of a title names the site: one of its names, perhaps with more words, or what
  /// its address is made of.
  func isSite(_ part: ComparedText) -> Bool {
    guard !part.key.isEmpty else { return true }
    if has(part) { return true }
    for name in names where name.key.count >= 3 {
      // "Example Online", not a headline that begins with the name.
      let isNear = part.words.count <= name.words.count + 3
      if part.begins(with: name), isNear { return true }
      if name.begins(with: part) && part.key.count >= 4 { return true }
      if part.contains(name), name.key.count * 5 >= part.key.count * 3 { return true }
    }
    guard let host, host.key.count >= 3 else { return false }
    if host.contains(part), part.key.count > 3 { return true }
    if host.key.count >= 4, part.contains(host), part.key.count < host.key.count * 3 { return true }
    // "Neue Musterzeitung" at nmz.example.
    let initials = part.text.lowercased().split { !$0.isLetter && !$0.isNumber }.compactMap(\.first)
    return initials.count >= 3 && String(initials).utf8.elementsEqual(host.key)
  }
}
