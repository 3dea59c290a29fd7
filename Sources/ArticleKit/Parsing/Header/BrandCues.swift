/// The words that sites put before their own name, one language after the other.
enum BrandCues {
  /// Words that stand before a person, a section or a topic as well.
  static let weak = """
    follow;more from;about;about the;like;support;inside;elsewhere on;explore;explore the;the best of
    folgen sie;mehr von;über;über die;über den;suivez;a propos de;à propos de;plus de;sobre;acerca de
    más de;sigue a;segui;siga;siga o;volg;over;o;об;подробнее о
    """

  /// Words that hardly anything else follows.
  static let strong = """
    work at;working at;work for;work with;jobs at;careers at;advertise with;advertise on;advertise in
    write for;new to;why you can trust;subscribe to;subscribe to the;sign in to;log in to;log into
    welcome to;download the;contact;contact the;join the;proud member of;about us at;powered by the
    arbeiten bei;jobs bei;karriere bei;werben bei;werben auf;willkommen bei;neu bei;kontakt zu
    travailler chez;travailler à;bienvenue sur;s'abonner à;abonnez-vous à;publicité sur;contacter
    trabaja en;trabaja con;trabaja con nosotros en;bienvenido a;suscríbete a;contacta con
    lavora con;lavora in;benvenuto su;abbonati a;pubblicità su;scrivi a
    trabalhe no;trabalhe na;trabalhe em;anuncie no;anuncie na;assine o;assine a;fale com o
    работа в;реклама в;реклама на;подписка на;подписаться на;вакансии
    werken bij;adverteren bij;adverteren op;abonneer op;praca w;reklama w;jobba på;jobba hos;annonsera i
    """

  static let table = LabelTable([(.brand, strong), (.weakBrand, weak)])

  /// Words at the end of a name that are no part of it: "Example App", "Example Premium".
  static let tails = words(
    """
    app apps premium plus shop store jobs careers team newsletter newsletters events live magazine
    subscription subscriptions account homepage website site customer support
    """)

  /// Words before "App" that are no site's name.
  static let devices = words("mobile iphone ipad android ios smart tv free new own latest web")

  /// What companies are called beside the name of what they publish.
  static let companies = words(
    """
    newspapers newspaper media group publishing publishers publications holdings communications
    verlag verlagsgruppe medien gruppe digital networks corporation company éditions groupe
    ediciones grupo editoriale gruppo
    """)

  /// Between an author's job and the employer.
  static let employment = words(
    "for at with bei für pour chez para en per presso no na в для bij w på")

  private static func words(_ list: String) -> Set<UInt32> {
    Set(list.split(whereSeparator: \.isWhitespace).map { WordHash.hash(Array($0.utf8)) })
  }
}
