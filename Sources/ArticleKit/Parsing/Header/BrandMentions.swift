/// The name that a site calls itself by in its menus and at its end: "Work at The Example",
/// "Contact Example", "Get the Example App".
///
/// Each such line is a vote; a name needs two, or one that hardly anything else gets.
struct BrandMentions {
  struct Name {
    var range: Range<Int>
    /// The small forms of its words without an article.
    var words: [UInt32]
    var votes: Int
  }

  /// The votes that a name needs.
  private static let enough = 3
  /// Bytes of the longest line that is read.
  private static let longest = 140
  /// Blocks after the body in which a line tells whom an author works for.
  private static let reach = 16

  private(set) var names: [Name] = []

  /// Reads all lines of a page but the article's.
  init(_ outline: PageOutline, authors: [Author]) {
    let text = outline.page.text
    let authors = Set(authors.map(\.name))
    var seen: Set<UInt32> = []
    let bodyEnd = outline.bodyRange?.upperBound ?? outline.blocks.count
    for index in outline.blocks.indices
    where outline.roles[index] == .none || index >= bodyEnd && index <= bodyEnd + Self.reach {
      let shape = outline.shapes[index]
      let range = outline.blocks[index].range
      guard (2...16).contains(shape.words), shape.capitals > 0 || shape.digits > 0,
        range.count <= Self.longest
      else { continue }
      let isAfterBody = index >= bodyEnd && index <= bodyEnd + Self.reach
      let named = Self.vote(range, text) ?? (isAfterBody ? Self.employer(range, text) : nil)
      guard let (name, votes) = named,
        authors.isEmpty || !authors.contains(outline.page.string(name.range)),
        seen.insert(shape.hash).inserted
      else { continue }
      if let known = names.firstIndex(where: { $0.words == name.words }) {
        names[known].votes += votes
        // With its article a name is whole.
        if name.range.count > names[known].range.count { names[known].range = name.range }
      } else if names.count < 60 {
        var name = name
        name.votes = votes
        names.append(name)
      }
    }
  }

  /// The name with the most votes, nil where none has enough.
  ///
  /// A longer form that has enough of its own goes before the shorter one: "Example News".
  var best: Range<Int>? {
    guard let first = names.filter({ $0.votes >= Self.enough }).max(by: { $0.votes < $1.votes })
    else { return nil }
    let longer = names.filter {
      $0.votes >= Self.enough && $0.words.count > first.words.count
        && $0.words.starts(with: first.words)
    }
    return (longer.max { $0.votes < $1.votes } ?? first).range
  }

  // MARK: Reading a line

  private static func vote(_ range: Range<Int>, _ text: [UInt8]) -> (Name, Int)? {
    if let label = BrandCues.table.label(in: text, range), label.follower == .text {
      let line = HeaderLine(text, range: label.textStart..<range.upperBound, index: 0, most: 16)
      if let name = name(line.tokens[...], text) {
        return (name, label.kind == .brand ? 2 : 1)
      }
    }
    return app(range, text)
  }

  /// "Get the Example App": the name before the last word.
  private static func app(_ range: Range<Int>, _ text: [UInt8]) -> (Name, Int)? {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] < 0x30 || text[end - 1] == 0x3F { end -= 1 }
    guard end - range.lowerBound > 8, text[end - 4] == 0x20,
      text[end - 3] | 0x20 == UInt8(ascii: "a"), text[end - 2] == UInt8(ascii: "p"),
      text[end - 1] == UInt8(ascii: "p")
    else { return nil }
    let line = HeaderLine(text, range: range.lowerBound..<end - 3, index: 0, most: 16)
    guard let start = line.tokens.lastIndex(where: { !isInside($0) }),
      line.tokens[start].kind == .word
    else { return nil }
    let rest = line.tokens[(start + 1)...]
    guard !rest.contains(where: { BrandCues.devices.contains($0.hash) }),
      let name = name(rest, text)
    else { return nil }
    return (name, name.words.count > 1 ? 3 : 2)
  }

  /// "Jane Doe is a reporter for Example News".
  private static func employer(_ range: Range<Int>, _ text: [UInt8]) -> (Name, Int)? {
    func isVerb(_ token: HeaderToken) -> Bool { token.has(.isVerb) && !token.isCapital }
    // Most lines have no verb where one has to stand.
    guard HeaderLine(text, range: range, index: 0, most: 8).tokens.contains(where: isVerb) else {
      return nil
    }
    let line = HeaderLine(text, range: range, index: 0, most: 24)
    guard let verb = line.tokens.prefix(8).firstIndex(where: isVerb),
      let job = line.tokens[verb...].firstIndex(where: { $0.has(.job) }), job <= verb + 5,
      let client = line.tokens[job...].prefix(4).firstIndex(where: {
        BrandCues.employment.contains($0.hash)
      }),
      let name = name(line.tokens[(client + 1)...], text)
    else { return nil }
    return (name, 2)
  }

  private static func isInside(_ token: HeaderToken) -> Bool {
    switch token.kind {
    case .word: token.isCapital || token.hasInnerDot
    case .number: token.range.count < 4
    case .mark: token.isMark(UInt8(ascii: "&"))
    case .address: false
    }
  }

  /// The name that a line goes on with.
  private static func name(_ tokens: ArraySlice<HeaderToken>, _ text: [UInt8]) -> Name? {
    var rest = tokens
    while let first = rest.first, first.kind == .word, !first.isCapital, first.isOf(.function) {
      rest.removeFirst()
    }
    let end = rest.firstIndex { !isInside($0) } ?? rest.endIndex
    if end < tokens.endIndex {
      let next = tokens[end]
      let isEnd = next.kind == .mark && !next.isMark(UInt8(ascii: ","), UInt8(ascii: ":"))
      guard isEnd || next.isOf(.function) else { return nil }
    }
    var words = rest[rest.startIndex..<end]
    while let last = words.last, BrandCues.tails.contains(last.hash) || last.kind == .mark {
      words.removeLast()
    }
    guard let first = words.first, let last = words.last, words.count <= 5,
      words.contains(where: isDistinct) || first.kind == .number && words.count > 1
    else { return nil }
    let hashes = words.filter { $0.kind != .mark }.map(\.hash)
    let bare = first.isOf(.function) ? Array(hashes.dropFirst()) : hashes
    guard !bare.isEmpty else { return nil }
    return Name(range: first.range.lowerBound..<last.range.upperBound, words: bare, votes: 0)
  }

  /// Whether a word can tell a site from others: no "Sport", no "Newsletter".
  private static func isDistinct(_ token: HeaderToken) -> Bool {
    token.kind == .word && token.rawClass == 0 && token.range.count >= 2
      && !token.has([.notPerson, .jobModifier, .home, .filler, .copyright, .published, .job])
  }
}
