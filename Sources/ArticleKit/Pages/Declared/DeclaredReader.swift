import HTMLTree

/// Reads what a page declares of itself: JSON-LD, `meta`, microdata, RDFa, links, `title`, `time`.
///
/// It gathers and judges nothing. Complexity: linear in the page.
struct DeclaredReader {
  private let document: HTMLDocument
  private let marks: [HTMLMark]
  private let utf8: [UInt8]
  private var output = PageDeclarations()
  /// The item that each mark opened; -1 for none.
  private var items: [Int32]
  private var value: [UInt8] = []
  private var name: [UInt8] = []

  static func declarations(of document: HTMLDocument) -> PageDeclarations {
    var reader = DeclaredReader(document)
    reader.read()
    return reader.output
  }

  private init(_ document: HTMLDocument) {
    self.document = document
    marks = document.marks
    utf8 = document.utf8
    items = [Int32](repeating: -1, count: marks.count)
  }

  private mutating func read() {
    let referrers = DeclaredReferences.referrers(marks, document)
    for index in marks.indices {
      let mark = marks[index]
      let scope = mark.scope >= 0 ? Int(items[Int(mark.scope)]) : -1
      switch mark.tag {
      case .html: readPage(mark)
      case .title where !hasTitle: readTitle(mark)
      case .script: readScript(mark)
      default: break
      }
      if referrers?[index] ?? -1 < 0 { readProperties(mark, index, scope) }
      switch mark.tag {
      case .meta: readMeta(mark)
      case .link, .anchor: readLink(mark)
      case .time, .abbr: readTime(mark, scope)
      default: break
      }
      if output.values.count >= PageDeclarations.most { break }
    }
    readReferred(referrers)
  }

  /// Reads what items have elsewhere on the page and name by `itemref`.
  private mutating func readReferred(_ referrers: [Int32]?) {
    guard let referrers else { return }
    for index in marks.indices where referrers[index] >= 0 {
      let inner = Int(marks[index].scope)
      let scope = inner >= 0 ? items[inner] : items[Int(referrers[index])]
      readProperties(marks[index], index, Int(scope))
    }
  }

  private var hasTitle = false

  // MARK: Elements

  private mutating func readPage(_ mark: HTMLMark) {
    guard let lang = document.value(.lang, of: mark) else { return }
    take(lang, .html, .language, name: "lang")
  }

  private mutating func readTitle(_ mark: HTMLMark) {
    value.removeAll(keepingCapacity: true)
    guard let range = document.appendText(of: mark, limit: 2_000, to: &value) else { return }
    hasTitle = true
    add(.title, .title, name: "title", item: -1, at: range)
  }

  private mutating func readScript(_ mark: HTMLMark) {
    guard let type = document.value(.type, of: mark) else { return }
    guard Self.contains(utf8, type.range, "ld+json") else { return }
    guard let range = document.scriptRange(of: mark) else { return }
    let document = document
    JSONLDReader.read(utf8, range, into: &output) { document.sourceRange(of: $0) }
  }

  private mutating func readMeta(_ mark: HTMLMark) {
    guard let content = document.value(.content, of: mark) ?? document.value(.value, of: mark),
      !content.range.isEmpty, content.range.count <= 20_000
    else { return }
    for attribute in [HTMLMark.Attribute.property, .name, .httpEquiv, .itemprop] {
      guard let found = document.value(attribute, of: mark), !found.range.isEmpty,
        found.range.count <= 80
      else { continue }
      var kept: PageDeclaration?
      for part in words(found) {
        let property = DeclaredProperty.meta(part)
        guard property != .other else { continue }
        value.removeAll(keepingCapacity: true)
        document.append(content, to: &value)
        let name = String(decoding: part, as: UTF8.self).lowercased()
        if let kept, kept.property == property { continue }
        let before = output.values.count
        add(.metaTag, property, name: name, item: -1, at: content.range)
        if output.values.count > before { kept = output.values[before] }
      }
      if kept != nil { return }
    }
  }

  private mutating func readLink(_ mark: HTMLMark) {
    guard let rel = document.value(.rel, of: mark), let href = document.value(.href, of: mark),
      !href.range.isEmpty
    else { return }
    for part in words(rel) {
      switch String(decoding: part.prefix(20), as: UTF8.self).lowercased() {
      case "canonical": take(href, .link, .canonical, name: "canonical")
      case "amphtml": take(href, .link, .amphtml, name: "amphtml")
      case "license", "licence": take(href, .link, .license, name: "license")
      case "author" where mark.tag == .anchor:
        value.removeAll(keepingCapacity: true)
        if let range = document.appendText(of: mark, limit: 200, to: &value) {
          add(.link, .author, name: "author", item: -1, at: range)
        }
      case "tag" where mark.tag == .anchor:
        value.removeAll(keepingCapacity: true)
        if let range = document.appendText(of: mark, limit: 100, to: &value) {
          add(.link, .keywords, name: "tag", item: -1, at: range)
        }
      default: continue
      }
    }
  }

  /// A `time` with the date for machines, else with what it shows; `abbr` with a date as its title.
  private mutating func readTime(_ mark: HTMLMark, _ scope: Int) {
    if mark.tag == .abbr {
      guard let title = document.value(.title, of: mark), title.range.count >= 8,
        utf8[title.range.lowerBound] &- 0x30 < 10
      else { return }
      take(title, .time, .date, name: "abbr", item: scope)
      return
    }
    if let datetime = document.value(.datetime, of: mark), !datetime.range.isEmpty {
      take(datetime, .time, .date, name: "datetime", item: scope)
      return
    }
    value.removeAll(keepingCapacity: true)
    guard let range = document.appendText(of: mark, limit: 80, to: &value) else { return }
    add(.time, .date, name: "time", item: scope, at: range)
  }

  // MARK: Microdata and RDFa

  private mutating func readProperties(_ mark: HTMLMark, _ index: Int, _ scope: Int) {
    let itemprop = document.value(.itemprop, of: mark)
    let rdfa = mark.tag == .meta ? nil : document.value(.property, of: mark)
    var parts: [ArraySlice<UInt8>] = []
    var vocabulary = PageDeclaration.Vocabulary.microdata
    if let itemprop {
      parts = words(itemprop)
    } else if let rdfa {
      parts = words(rdfa)
      vocabulary = .rdfa
    }
    let properties = parts.prefix(4).map { (DeclaredProperty.schema(Self.local($0)), $0) }
    if mark.opensItem {
      open(mark, index, scope, properties.first?.0 ?? .other, vocabulary)
      return
    }
    for (property, part) in properties where property != .other {
      let name = String(decoding: Self.local(part), as: UTF8.self).lowercased()
      readValue(mark, vocabulary, property, name, scope)
    }
  }

  private mutating func open(
    _ mark: HTMLMark, _ index: Int, _ scope: Int, _ property: DeclaredProperty,
    _ vocabulary: PageDeclaration.Vocabulary
  ) {
    guard output.items.count < PageDeclarations.most else { return }
    let type = document.value(.itemtype, of: mark) ?? document.value(.typeof, of: mark)
    var kind = DeclaredItem.Kind.other
    if let type {
      kind = words(type).lazy.map { DeclaredItem.Kind(type: $0) }.first { $0 != .other } ?? .other
    }
    items[index] = Int32(truncatingIfNeeded: output.items.count)
    output.items.append(
      DeclaredItem(kind, vocabulary: vocabulary, parent: scope, property: property))
    let item = output.items.count - 1
    // An item that is a person or a picture and says no more than its own text or address.
    if property == .author || property == .creator {
      value.removeAll(keepingCapacity: true)
      if let range = document.appendText(of: mark, limit: 200, to: &value) {
        add(vocabulary, .value, name: "text", item: item, at: range)
      }
    } else if property == .image, let source = document.value(.src, of: mark) {
      take(source, vocabulary, .url, name: "src", item: item)
    }
  }

  private mutating func readValue(
    _ mark: HTMLMark, _ vocabulary: PageDeclaration.Vocabulary, _ property: DeclaredProperty,
    _ name: String, _ scope: Int
  ) {
    for attribute in [HTMLMark.Attribute.content, .datetime] {
      if let found = document.value(attribute, of: mark), !found.range.isEmpty {
        take(found, vocabulary, property, name: name, item: scope)
        return
      }
    }
    let isAddress =
      property == .url || property == .image || property == .license
      || property == .mainEntityOfPage || property == .sameAs
    if isAddress {
      for attribute in [HTMLMark.Attribute.href, .src, .resource] {
        if let found = document.value(attribute, of: mark) {
          take(found, vocabulary, property, name: name, item: scope)
          return
        }
      }
    }
    value.removeAll(keepingCapacity: true)
    let limit = property == .description ? 4_000 : 600
    guard let range = document.appendText(of: mark, limit: limit, to: &value) else { return }
    add(vocabulary, property, name: name, item: scope, at: range)
  }

  // MARK: Values

  private mutating func take(
    _ found: HTMLMarkValue, _ vocabulary: PageDeclaration.Vocabulary, _ property: DeclaredProperty,
    name: String, item: Int = -1
  ) {
    guard found.range.count <= 20_000 else { return }
    value.removeAll(keepingCapacity: true)
    document.append(found, to: &value)
    add(vocabulary, property, name: name, item: item, at: found.range)
  }

  /// Adds what is in ``value``.
  private mutating func add(
    _ vocabulary: PageDeclaration.Vocabulary, _ property: DeclaredProperty, name: String,
    item: Int, at range: Range<Int>
  ) {
    guard output.values.count < PageDeclarations.most else { return }
    let text = DeclaredText.clean(value)
    guard !text.isEmpty else { return }
    var range = range
    while range.count > text.count, utf8[range.lowerBound] <= 0x20 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > text.count, utf8[range.upperBound - 1] <= 0x20 {
      range = range.lowerBound..<range.upperBound - 1
    }
    output.values.append(
      PageDeclaration(
        vocabulary, property, name: name, value: String(decoding: text, as: UTF8.self), item: item,
        sourceRange: document.sourceRange(of: range)))
  }

  /// The words of an attribute, as they are written.
  private mutating func words(_ found: HTMLMarkValue) -> [ArraySlice<UInt8>] {
    if found.isVerbatim {
      return utf8[found.range].split(maxSplits: 12, whereSeparator: { $0 <= 0x20 })
    }
    name.removeAll(keepingCapacity: true)
    document.append(found, to: &name)
    return name.split(maxSplits: 12, whereSeparator: { $0 <= 0x20 })
  }

  /// A name without the prefix of its vocabulary: "schema:name", "http://schema.org/name".
  private static func local(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let last = name.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
    return last.map { name[($0 + 1)...] } ?? name
  }

  private static func contains(_ bytes: [UInt8], _ range: Range<Int>, _ text: StaticString) -> Bool
  {
    let count = text.utf8CodeUnitCount
    guard range.count >= count else { return false }
    return text.withUTF8Buffer { wanted in
      (range.lowerBound...range.upperBound - count).contains { start in
        wanted.indices.allSatisfy { bytes[start + $0] | 0x20 == wanted[$0] | 0x20 }
      }
    }
  }
}

extension HTMLDocument {
  /// Where a range of ``utf8`` stands in the source.
  func sourceRange(of range: Range<Int>) -> SourceRange {
    SourceRange(
      start: sourceOffset(of: range.lowerBound), end: sourceOffset(of: range.upperBound))
  }
}
