extension CharacterEncoding {
  /// The encoding that a page declares in a `meta` element near its start, or nil.
  ///
  /// After the standard's prescan, which looks at 1,024 bytes; here 64 kB are looked at, since a
  /// browser that meets a declaration later begins again with it. A declared UTF-16 means UTF-8,
  /// for the declaration could not have been read otherwise.
  ///
  /// Complexity: O(n) up to 64 kB.
  public init?(declaredIn page: [UInt8]) {
    guard let encoding = EncodingPrescan.encoding(in: page) else { return nil }
    self = encoding
  }

  /// What a label in the markup itself means.
  init?(declaredInMarkup label: [UInt8]) {
    guard let encoding = CharacterEncoding(label: String(decoding: label, as: UTF8.self)) else {
      return nil
    }
    self =
      switch encoding {
      case .utf16BE, .utf16LE: .utf8
      case .userDefined: .windows1252
      default: encoding
      }
  }
}
