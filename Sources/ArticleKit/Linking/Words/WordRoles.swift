/// What a word does in a sentence, as far as linking needs to know.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  /// Tells nothing of what a text is about: articles, pronouns, auxiliaries, verbs of saying.
  static let function = WordRoles(rawValue: 1)
  /// May stand right before a verb: auxiliaries, "to", adverbs of time.
  static let auxiliary = WordRoles(rawValue: 2)
  /// A pronoun that can be a subject.
  static let subject = WordRoles(rawValue: 4)
  static let firstPerson = WordRoles(rawValue: 8)
  static let plural = WordRoles(rawValue: 16)
  static let negation = WordRoles(rawValue: 32)
  /// A verb whose meaning lies in the one after it: "want to", "cannot afford to".
  static let catenative = WordRoles(rawValue: 64)
  /// A verb that says little without its object: "make", "take".
  static let light = WordRoles(rawValue: 128)
  /// Grammar alone: bears hardly any weight where statements are compared.
  static let grammar = WordRoles(rawValue: 256)

  /// The roles of a word, by its digest.
  static func of(_ form: UInt64) -> WordRoles { table[form] ?? [] }

  private static let table: [UInt64: WordRoles] = {
    var table: [UInt64: WordRoles] = [:]
    for (roles, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[WordDigest.of(word.utf8), default: []].formUnion(roles)
      }
    }
    return table
  }()

  /// English, and the commonest words of German, French and Spanish; of Russian in its own letters.
  private static let lists: [(WordRoles, String)] = [
    (
      [.function, .grammar],
      """
      a an the and or but if then than that this these those there here of in on at by for with
      from to into onto over under about after before between during through against without
      within up down out off as no nor so very just also only own same too other some any each
      both few more most many much while because since until all every such even still now again
      it its his her him them their our us your me my mine who whom whose which what when where
      why how s t d m o ve ll re like back way lot thing things something anything nothing
      everything everyone anyone someone one actually really
      """
    ),
    (
      [.function, .grammar, .auxiliary],
      """
      is are was were be been being am has have had having do does did doing done will would shall
      should can could may might must not never ever to isn doesn didn won wouldn couldn shouldn
      hasn haven hadn wasn weren aren ain
      """
    ),
    (
      [.auxiliary],
      "always still just only also now certainly really even ve d ll re s m"
    ),
    ([.function, .grammar, .subject], "he she it you who"),
    ([.function, .grammar, .subject, .plural], "they"),
    ([.function, .grammar, .subject, .firstPerson], "i"),
    ([.function, .grammar, .subject, .firstPerson, .plural], "we"),
    ([.negation], "not never no nobody nothing none neither nor without cannot"),
    (
      [.catenative],
      """
      want wants wanted need needs needed try tries trying tried afford able ready willing going
      seem seems seek seeks begin start starts started continue continues anymore longer intend
      intends hope hopes plan plans
      """
    ),
    (
      [.light, .grammar],
      """
      make made makes making take takes took taken taking give gave given gives giving get got
      gets getting go went gone goes come came coming put say said says saying know knew known
      knows think thought thinks thinking see saw seen look looked looks tell told let keep kept
      """
    ),
    ([.light], "want wants wanted need needs needed try tries tried afford like likes"),
    (
      [.function],
      """
      said say says saying told tell two three new first last year years day days week month
      people time mr mrs ms dr get got make made well according among another
      """
    ),
    (
      [.function],
      """
      der die das den dem des ein eine einer eines einem einen und oder aber nicht auch ist sind
      war waren wird werden wurde hat haben hatte sich mit von vom zu zum zur im am auf aus bei
      nach für über durch um als wie dass sie er es wir ich ihr sein seine noch nur
      le la les un une des du et ou mais ne pas est sont était ont avait être avoir dans sur pour
      par avec sans que qui se ce cette ces il elle ils elles nous vous je son sa ses leur au aux
      el los las una unos unas y o pero es son era fue ha han había del al en con por para sin su
      sus lo como más no sí se
      и в во не на я он она оно они мы вы что это как а но по из за от до с со у к о об же бы его
      её их был была было были есть для при так или если
      """
    ),
  ]
}
