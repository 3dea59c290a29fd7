/// Somebody whom one or several articles name.
public struct LinkedPerson: Sendable, Hashable, Codable {
  public var kind: Person.Kind
  /// The name that most articles use among the fullest ones.
  public var name: String
  /// The other names that articles use, the most frequent first.
  public var otherNames: [String]
  /// Offices and professions as the articles give them, the most frequent first.
  public var roles: [String]
  /// Nil where no article tells it, or articles contradict.
  public var gender: Person.Gender?
  /// Where the person is named: which element of which article's ``Article/people``.
  public var appearances: [Appearance]

  /// A person of one article.
  public struct Appearance: Sendable, Hashable, Codable {
    public var article: Article.ID
    /// Which element of ``Article/people``.
    public var person: Int

    public init(article: Article.ID, person: Int) {
      self.article = article
      self.person = person
    }
  }

  public init(
    _ name: String, kind: Person.Kind = .person, otherNames: [String] = [], roles: [String] = [],
    gender: Person.Gender? = nil, appearances: [Appearance] = []
  ) {
    self.name = name
    self.kind = kind
    self.otherNames = otherNames
    self.roles = roles
    self.gender = gender
    self.appearances = appearances
  }

  /// Whether a name can be this person's: "Peskov", "Дмитрий Песков".
  public func isCalled(_ name: String) -> Bool {
    let form = NameForm(name)
    return ([self.name] + otherNames).contains { NameForm($0).isCompatible(with: form) }
  }
}
