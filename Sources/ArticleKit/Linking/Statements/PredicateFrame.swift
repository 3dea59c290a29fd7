/// What a clause says: a verb, the words it is said with, whether it is denied, and of whom.
///
/// Found by the words before a verb (auxiliaries, pronouns) and by the endings of participles;
/// there is no parser, so a frame may be none. Two must agree in a rare verb and more to count.
struct PredicateFrame: Sendable {
  var verb: UInt64
  var verbWeight: Float
  var arguments: [UInt64: Float]
  /// Those of them that are names.
  var names: Set<UInt64> = []
  var isDenied: Bool
  var subject: Subject?

  enum Subject: Sendable, Hashable {
    case pronoun(isFirstPerson: Bool, isPlural: Bool)
    case name(UInt64)

    /// Whether both can mean the same: "I" is never a name, "we" may be a country.
    func isCompatible(with other: Subject) -> Bool {
      switch (self, other) {
      case (.name(let first), .name(let second)): first == second
      case (.pronoun(let isFirst, let isPlural), .name),
        (.name, .pronoun(let isFirst, let isPlural)):
        !isFirst || isPlural
      case (.pronoun(let first, _), .pronoun(let second, _)): first == second
      }
    }
  }

  private static let reach = 9
  private static let mostArguments = 6
  /// The weight that verb and shared words must have together.
  private static let leastWeight: Float = 5
  /// The weight that a verb must have if both deny it and share nothing else.
  private static let leastDeniedWeight: Float = 4.2

  static func frames(
    in words: [ScannedWord], weight: (ScannedWord) -> Float
  ) -> [PredicateFrame] {
    words.indices.compactMap { index in
      guard isVerb(index, words) else { return nil }
      var frame = PredicateFrame(
        verb: words[index].stem, verbWeight: weight(words[index]), arguments: [:],
        isDenied: false)
      frame.readLeft(of: index, words)
      for argument in arguments(of: index, words) where argument.stem != frame.verb {
        frame.arguments[argument.stem] = weight(argument)
        if argument.isCapital, !argument.startsSentence { frame.names.insert(argument.stem) }
      }
      return frame
    }
  }

  /// How much two frames have in common; nil if they say different things.
  func agreement(with other: PredicateFrame) -> Float? {
    guard verb == other.verb, !contradicts(other) else { return nil }
    if let subject, let second = other.subject, !subject.isCompatible(with: second) { return nil }
    let shared = arguments.filter { other.arguments[$0.key] != nil }
    let sum = verbWeight + shared.values.sorted().reduce(0, +)
    if !shared.isEmpty, sum >= Self.leastWeight { return sum }
    return isDenied && verbWeight >= Self.leastDeniedWeight ? sum : nil
  }

  /// Whether two frames of one verb say different things: one denies it, or they speak of others,
  /// as the choice of the Norwegians is not that of the Portuguese.
  func contradicts(_ other: PredicateFrame) -> Bool {
    guard verb == other.verb else { return false }
    return isDenied != other.isDenied
      || !names.isEmpty && !other.names.isEmpty && names.isDisjoint(with: other.names)
  }

  /// Whether a word says something by itself.
  private static func bearsMeaning(_ word: ScannedWord) -> Bool {
    word.roles.isDisjoint(with: [.function, .grammar, .light, .catenative, .auxiliary, .negation])
  }

  private static func isVerb(_ index: Int, _ words: [ScannedWord]) -> Bool {
    let word = words[index]
    guard bearsMeaning(word), !word.isNumber else { return false }
    // "Planned Parenthood": part of a name.
    if word.isCapital, !word.startsSentence { return false }
    if word.isParticiple {
      let next = index + 1 < words.count && word.end == .blank ? words[index + 1] : nil
      if !(word.isCapital && next?.isCapital ?? false) { return true }
    }
    guard index > 0, words[index - 1].end != .sentence else { return false }
    return !words[index - 1].roles.isDisjoint(with: [.auxiliary, .subject])
  }

  /// Finds the nearest subject and any denial before the verb, in its clause.
  private mutating func readLeft(of verb: Int, _ words: [ScannedWord]) {
    var at = verb - 1
    while at >= 0, verb - at <= Self.reach, words[at].end != .sentence {
      let roles = words[at].roles
      if roles.contains(.negation) || words[at].form == Self.apostropheT { isDenied = true }
      if subject == nil {
        if roles.contains(.subject) {
          subject = .pronoun(
            isFirstPerson: roles.contains(.firstPerson), isPlural: roles.contains(.plural))
        } else if words[at].isCapital, roles.isDisjoint(with: [.function, .auxiliary]) {
          subject = .name(words[at].stem)
        }
      }
      at -= 1
    }
  }

  private static let apostropheT = WordDigest.of("t".utf8)

  /// The words that bear meaning after the verb up to the next mark; of a participle also the two
  /// before it ("the system is rigged").
  private static func arguments(of verb: Int, _ words: [ScannedWord]) -> [ScannedWord] {
    var found: [ScannedWord] = []
    var at = verb
    while words[at].end == .blank, at + 1 < words.count, found.count < mostArguments {
      at += 1
      if bearsMeaning(words[at]) { found.append(words[at]) }
    }
    guard words[verb].isParticiple else { return found }
    at = verb - 1
    var before = 0
    while at >= 0, words[at].end == .blank, before < 2 {
      if bearsMeaning(words[at]) {
        found.append(words[at])
        before += 1
      }
      at -= 1
    }
    return found
  }
}
