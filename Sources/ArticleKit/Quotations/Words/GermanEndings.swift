/// The last parts of German compounds that make a role: "Ernährungsberaterin".
enum GermanEndings {
  static func traits(of word: ArraySlice<UInt8>) -> WordTraits {
    guard word.count >= 8 else { return [] }
    for ending in female where ends(word, in: ending) { return [.role, .female] }
    for ending in male where ends(word, in: ending) { return [.role, .male] }
    return []
  }

  private static func ends(_ word: ArraySlice<UInt8>, in ending: [UInt8]) -> Bool {
    word.count > ending.count && word.last == ending.last
      && word.suffix(ending.count).elementsEqual(ending)
  }

  private static let female = list(
    """
    sprecherin ministerin präsidentin kanzlerin chefin leiterin beraterin forscherin expertin
    politikerin direktorin sekretärin anwältin meisterin trainerin richterin kommissarin
    wissenschaftlerin managerin führerin gründerin ärztin lehrerin schauspielerin autorin ökonomin
    historikerin redakteurin
    """)
  private static let male = list(
    """
    sprecher minister präsident kanzler chef leiter berater forscher experte politiker direktor
    sekretär anwalt meister trainer richter kommissar wissenschaftler manager führer gründer arzt
    lehrer schauspieler autor ökonom historiker redakteur vorsitzende vorsitzender beauftragte
    beauftragter abgeordnete abgeordneter analyst
    """)

  private static func list(_ words: String) -> [[UInt8]] {
    words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }
}
