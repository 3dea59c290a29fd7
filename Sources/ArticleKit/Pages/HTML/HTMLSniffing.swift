/// Tells HTML by its bytes.
enum HTMLSniffing {
  /// Whether a text begins as an HTML document does, behind an XML declaration and comments, or
  /// is made of tags.
  ///
  /// Complexity: at most 64 kB are looked at.
  static func isHTML(_ text: [UInt8]) -> Bool {
    var rest = text.prefix(1 << 16)
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 >= 0x80 }
      guard rest.first == UInt8(ascii: "<") else { return false }
      if tags.contains(where: { begins(rest, with: $0) }) { return true }
      if warnings.contains(where: { begins(rest, with: $0) }) { return hasDoctype(rest) }
      guard let end = endOfAside(rest) else { return false }
      rest = rest[end...]
    }
  }

  /// What a document or a part of one begins with.
  private static let tags = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<link", "<script", "<style",
    "<base", "<div", "<article", "<main", "<section", "<header", "<table",
  ].map { Array($0.utf8) }

  /// What a server's warnings begin with that got before the document.
  private static let warnings = ["<br", "<b", "<p", "<pre", "<font", "<span", "<center", "<style"]
    .map { Array($0.utf8) }

  /// Whether a document begins within the first 4 kB.
  private static func hasDoctype(_ text: ArraySlice<UInt8>) -> Bool {
    let doctype = tags[0]
    let start = text.prefix(4_096)
    return start.indices.contains { at in
      start[at] == UInt8(ascii: "<") && begins(start[at...], with: doctype)
    }
  }

  /// Whether a tag stands there, and not only the beginning of its name.
  private static func begins(_ text: ArraySlice<UInt8>, with tag: [UInt8]) -> Bool {
    guard text.count > tag.count, zip(text, tag).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else {
      return false
    }
    switch text[text.startIndex + tag.count] {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, UInt8(ascii: ">"), UInt8(ascii: "/"): return true
    default: return false
    }
  }

  /// The end of an XML declaration, a comment or another doctype.
  private static func endOfAside(_ text: ArraySlice<UInt8>) -> Int? {
    if text.starts(with: "<!--".utf8) {
      var at = text.startIndex + 4
      while at + 2 < text.endIndex {
        if text[at] == 0x2D, text[at + 1] == 0x2D, text[at + 2] == 0x3E { return at + 3 }
        at += 1
      }
      return nil
    }
    guard text.starts(with: "<?".utf8) || text.starts(with: "<!".utf8),
      let end = text.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return end + 1
  }
}
