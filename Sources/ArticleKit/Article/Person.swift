/// Somebody whom an article names: a person, or an organisation that speaks like one.
public struct Person: Sendable, Hashable {
  /// What the name stands for.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case person
    case organization
  }

  /// What the text tells by its pronouns, titles and roles.
  public enum Gender: String, Sendable, Hashable, Codable, CaseIterable {
    case female
    case male
  }

  public var kind: Kind
  /// The fullest name that the article has.
  public var name: String
  /// The other forms of the name, in order of appearance: "Peskov".
  public var otherNames: [String]
  /// Offices and professions as the text gives them, in order: "Kremlin spokesman".
  public var roles: [String]
  /// Nil where the text does not tell it.
  public var gender: Gender?
  /// Every place that names the person, in order.
  public var mentions: [Mention]

  public init(
    _ name: String, kind: Kind = .person, otherNames: [String] = [], roles: [String] = [],
    gender: Gender? = nil, mentions: [Mention] = []
  ) {
    self.name = name
    self.kind = kind
    self.otherNames = otherNames
    self.roles = roles
    self.gender = gender
    self.mentions = mentions
  }
}

extension Person {
  /// One place that names a person.
  public struct Mention: Sendable, Hashable, Codable {
    /// With what kind of words.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      case name
      /// "the spokesman"
      case role
      case pronoun
    }

    public var kind: Kind
    public var range: TextRange

    public init(_ kind: Kind, range: TextRange) {
      self.kind = kind
      self.range = range
    }
  }
}

extension Person: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, name, otherNames, roles, gender, mentions
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .name),
      kind: try container.decodeIfPresent(Kind.self, forKey: .kind) ?? .person,
      otherNames: try container.decodeIfPresent([String].self, forKey: .otherNames) ?? [],
      roles: try container.decodeIfPresent([String].self, forKey: .roles) ?? [],
      gender: try container.decodeIfPresent(Gender.self, forKey: .gender),
      mentions: try container.decodeIfPresent([Mention].self, forKey: .mentions) ?? [])
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(name, forKey: .name)
    if !otherNames.isEmpty { try container.encode(otherNames, forKey: .otherNames) }
    if !roles.isEmpty { try container.encode(roles, forKey: .roles) }
    try container.encodeIfPresent(gender, forKey: .gender)
    if !mentions.isEmpty { try container.encode(mentions, forKey: .mentions) }
  }
}
