/// What is known of the languages that need more than a byte a character.
///
/// Costs are in sixteenths of a bit, as in ``AlphabetModel``.
enum IdeographModel {
  /// An invalid sequence.
  static let errorCost = 720
  /// A sequence that the end cuts short.
  static let cutShortCost = 160

  /// The cost of a character of an encoding, given its bytes.
  static func cost(
    of character: SourceCharacter, lead: UInt8, trail: UInt8, in encoding: CharacterEncoding
  ) -> Int {
    if character.isError { return errorCost }
    switch encoding {
    case .gb18030: return simplified(character, lead, trail)
    case .big5: return traditional(character, lead)
    case .eucKR: return korean(character, lead, trail)
    case .shiftJIS: return japanese(character, isFirstLevel: lead < 0x98, isHalfByte: 144)
    default:
      let isFirstLevel = lead < 0xD0
      return japanese(character, isFirstLevel: isFirstLevel, isHalfByte: 288)
    }
  }

  private static func simplified(_ character: SourceCharacter, _ lead: UInt8, _ trail: UInt8)
    -> Int
  {
    if character.length == 1 { return errorCost / 2 }
    if character.length == 4 { return 352 }
    if commonSimplified.contains(character.scalar) { return 128 }
    if commonMarks.contains(character.scalar) { return 112 }
    if trail < 0xA1 || lead < 0xA1 || lead >= 0xF8 || (0xAA...0xAF).contains(lead) { return 320 }
    if lead < 0xB0 { return 224 }
    return lead <= 0xD7 ? 208 : 272
  }

  private static func traditional(_ character: SourceCharacter, _ lead: UInt8) -> Int {
    if commonTraditional.contains(character.scalar) { return 128 }
    if commonMarks.contains(character.scalar) { return 112 }
    switch lead {
    case 0xA1...0xA3: return 208
    case 0xA4...0xC6: return 212
    case 0xC9...0xF9: return 288
    default: return 352
    }
  }

  private static func korean(_ character: SourceCharacter, _ lead: UInt8, _ trail: UInt8) -> Int {
    if commonKorean.contains(character.scalar) { return 120 }
    let isHangul = (0xAC00...0xD7A3).contains(character.scalar)
    if isHangul { return lead >= 0xB0 && trail >= 0xA1 ? 204 : 336 }
    if commonMarks.contains(character.scalar) { return 160 }
    return lead < 0xB0 ? 224 : 304
  }

  private static func japanese(
    _ character: SourceCharacter, isFirstLevel: Bool, isHalfByte: Int
  ) -> Int {
    switch character.scalar {
    case 0xFF61...0xFF9F: return isHalfByte
    case 0x3041...0x3096: return commonKana.contains(character.scalar) ? 92 : 136
    case 0x30A1...0x30FC: return 140
    case 0xE000...0xF8FF: return 400
    default: break
    }
    if commonMarks.contains(character.scalar) { return 96 }
    if character.length == 3 { return 352 }
    if commonKanji.contains(character.scalar) { return 144 }
    if character.length == 1 { return errorCost / 2 }
    if character.scalar < 0x4E00 || character.scalar >= 0xF900 { return 208 }
    return isFirstLevel ? 216 : 288
  }

  private static func set(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  private static let commonMarks = set("　，。、：；？！“”‘’《》「」『』（）·・…—")
  private static let commonKana = set("のにはをたがでてとしれさいるかなもらりうっこすまきくよあえおけどそだせわちじ")

  private static let commonSimplified = set(
    """
    的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小\
    么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民\
    样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什\
    打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市
    """)
  private static let commonTraditional = set(
    """
    的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她里後小\
    麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民\
    樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什\
    打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市
    """)
  private static let commonKanji = set(
    """
    日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名\
    川千水半男西電校語聞食車何南万毎会者社地方場分新手同事業自政発部対主市民議全力定関回選
    """)
  private static let commonKorean = set(
    """
    이다의에는을가고하지은한사기로인자대그도서시를어나리아수들해일제부과정라장있전으보구조상여주원소비와년안\
    국공마경동성연무선만방학미면생회화재신통히게세내계요민치러것위금강중적오진물문관단우박외영반양했체말더등\
    당용명할입교유불결현발업
    """)
}
