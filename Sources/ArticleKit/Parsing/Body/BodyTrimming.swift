/// Takes out of the body what stands among its paragraphs and is none: calls to share or
/// subscribe, counters, and what the page says twice.
enum BodyTrimming {
  static func trim(_ outline: inout PageOutline, _ scope: FurnitureScope) {
    var seen = HashCounts()
    dropStrays(&outline, scope)
    let headline = outline.headline.map { outline.shapes[$0] }
    for index in outline.blocks.indices where outline.roles[index] == .body {
      let shape = outline.shapes[index]
      // A heading may stand in a table of contents before.
      let isLong = shape.words >= 8 && shape.sentences > 0
      let isRepeated = isLong && seen[shape.hash] > 0
      if isLong { seen[shape.hash] = 1 }
      let isHeadline =
        shape.words >= 4 && shape.hash == headline?.hash && shape.words == headline?.words
      if isRepeated || isHeadline || isJunk(index, outline, scope) { outline.roles[index] = .none }
    }
  }

  /// Drops the site's notices far above the story that read like text.
  private static func dropStrays(_ outline: inout PageOutline, _ scope: FurnitureScope) {
    for index in 0..<scope.story.lowerBound where outline.roles[index] == .body {
      let shape = outline.shapes[index]
      let isNotice =
        shape.flags.contains(.address) || shape.flags.contains(.copyright)
        || shape.classes[.site] + shape.classes[.account] >= 2
      if isNotice, shape.words <= 60 { outline.roles[index] = .none }
    }
  }

  private static func isJunk(_ index: Int, _ outline: PageOutline, _ scope: FurnitureScope) -> Bool
  {
    let shape = outline.shapes[index]
    switch outline.blocks[index].kind {
    case .control, .image, .rule: return true
    default: break
    }
    if shape.words == 0 { return true }
    guard shape.words <= 45 else { return false }
    if scope.isLabel(index, .junk) || scope.isLabel(index, .pageList) { return true }
    let social = shape.classes[.social]
    let account = shape.classes[.account]
    if shape.words <= 4, shape.digits > 0, shape.classes[.comment] + social > 0 { return true }
    if social + account > 0,
      calls.label(in: outline.page.text, outline.blocks[index].range) != nil
    {
      return true
    }
    if account > 0, outline.page.text.contains("your inbox", in: outline.blocks[index].range) {
      return true
    }
    let isNearEnd = index >= scope.story.upperBound - 2
    if isNearEnd, notices.label(in: outline.page.text, outline.blocks[index].range) != nil {
      return true
    }
    if isNearEnd, shape.words <= 24, shape.flags.contains(.address),
      outline.bytes(index).contains(UInt8(ascii: "@"))
    {
      return true
    }
    return isNearEnd && shape.words <= 40
      && (account >= 3 || shape.flags.contains(.copyright) && shape.classes[.site] > 0)
  }

  /// How a notice below a story begins.
  private static let notices = LabelTable([
    (
      .junk,
      """
      disclaimer;copyright;all rights reserved;haftungsausschluss;alle rechte vorbehalten
      tous droits réservés;todos los derechos reservados;tutti i diritti riservati
      todos os direitos reservados;все права защищены;terms of use;privacy policy
      """
    )
  ])

  /// How a sentence begins that asks the reader to do something on the site.
  private static let calls = LabelTable([
    (
      .junk,
      """
      sign up;subscribe;subscribe to;follow us;follow;like us;join us on;share this;get the latest
      get our;get access;download the;download our;click here;already a subscriber;to continue reading
      become a member;support our;register;log in;receive the;stay up to date;newsletter
      folgen sie;abonnieren sie;melden sie sich;jetzt anmelden;hier anmelden;registrieren sie sich
      suivez;abonnez vous;inscrivez vous;recevez;téléchargez;rejoignez
      síguenos;sigue a;suscríbete;suscríbase;regístrate;recibe;descarga;únete
      seguici;iscriviti;abbonati;ricevi;scarica;siga;assine;inscreva se;receba;cadastre se;baixe
      подписывайтесь;подпишитесь;подписаться;следите за;присоединяйтесь;читайте нас;підписуйтесь
      volg ons;schrijf je in;zapisz się;obserwuj;följ oss;prenumerera;abone ol;bizi takip
      """
    )
  ])
}

extension [UInt8] {
  /// Whether a range holds the ASCII text, capitals and small letters alike.
  func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
    let count = text.utf8CodeUnitCount
    let range = range.clamped(to: indices)
    guard count > 0, range.count >= count else { return false }
    return text.withUTF8Buffer { pattern in
      var at = range.lowerBound
      while at + count <= range.upperBound {
        var matched = 0
        while matched < count, self[at + matched] | 0x20 == pattern[matched] | 0x20 { matched += 1 }
        if matched == count { return true }
        at += 1
      }
      return false
    }
  }
}
