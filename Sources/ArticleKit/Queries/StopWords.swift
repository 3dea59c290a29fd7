/// Words so common in English that they tell nothing of what a text is about.
package enum StopWords {
  /// Whether a folded word is one.
  package static func contains(_ word: [UInt8]) -> Bool { all.contains(word) }

  private static let all = Set(
    """
    a about after all also am an and any are as at be because been before being but by can could \
    did do does doing down during each few for from further had has have having he her here hers \
    him his how i if in into is it its itself just me more most must my no nor not now of off on \
    once only or other our out over own same she should so some such than that the their them \
    then there these they this those through to too under until up us very was we were what when \
    where which while who whom why will with would you your s t
    """.split(separator: " ").map { Array($0.utf8) })
}
