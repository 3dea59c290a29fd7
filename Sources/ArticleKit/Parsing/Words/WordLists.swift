/// Words by what they tell of a line, in the languages that news is most written in.
enum WordLists {
  static let all: [(WordClass, String)] = [
    (.social, social), (.account, account), (.site, site), (.pointer, pointer), (.picture, picture),
    (.comment, comment), (.credit, credit), (.function, function),
  ]

  private static let social = """
    share shares facebook twitter instagram whatsapp telegram linkedin pinterest reddit flipboard
    youtube tiktok snapchat tumblr messenger bluesky threads mastodon vk vkontakte viber xing tweet
    tweets retweet google+ email e-mail mail print teilen drucken partager imprimer compartir
    imprimir enviar condividi stampa compartilhar поделиться отправить печать версия delen udostępnij
    paylaş dela sdílet bagikan link copied copy feed rss поширити follow abonnez-vous folgen suivez
    síguenos seguici siga подписывайтесь
    """

  private static let account = """
    subscribe subscriber subscribers subscription subscriptions newsletter newsletters login logout
    log signin signup sign register registered account password username free trial premium unlimited
    unlock abo abonnement abonnieren anmelden registrieren konto newsletter-anmeldung passwort
    abonnés abonné abonner connexion inscription compte suscríbete suscripción suscriptores iniciar
    sesión registrarse cuenta boletín abbonati abbonamento accedi registrati assine assinante entrar
    cadastre-se подписка подписаться подпишитесь войти вход регистрация пароль рассылка inbox
    notifications alerts membership member donate donation offers cancel app download install aanmelden
    inloggen zaloguj subskrybuj abone giriş prenumerera předplatné
    """

  private static let site = """
    menu search skip navigation home homepage cookies cookie privacy policy terms conditions copyright
    rights reserved contact about advertise advertising advertisement advertisements ad ads sponsored
    promoted partner careers jobs sitemap accessibility help faq settings preferences imprint
    javascript browser toggle close open next previous back top loading select edition weather
    horoscopes crosswords puzzles games shop store impressum datenschutz agb werbung anzeige kontakt
    startseite suche menü cookie-einstellungen mentions légales publicité recherche accueil confidentialité
    aviso legal publicidad buscar inicio privacidad cerrar pubblicità cerca contatti publicidade
    pesquisar реклама поиск меню контакты главная правила политика конфиденциальности copyright©
    zoeken contacteer reklama szukaj arama reklam sök annons skip-to-content consent gdpr powered
    trademark llc inc ltd gmbh
    """

  private static let pointer = """
    more related recommended popular trending latest stories story topics topic tags tag read see also
    watch click here view all next headlines top must must-read editor's picks mehr lesen
    meistgelesen auch verwandte themen weitere artikel empfohlen lire aussi voir plus populaires
    article lus leer más también relacionadas noticias temas leggi anche altro correlati leia mais
    также читайте читать далее подробнее популярное новости темы ещё lees ook meer czytaj więcej
    haberler läs mer okumak podívejte baca juga continue reading gallery slideshow video videos photos
    episode podcast podcasts live minute minutes min
    """

  private static let picture = """
    photo photograph photographer image images picture getty reuters/ afp/ ap/ shutterstock istock
    foto fotos bild bilder dpa/ imago crédit credit credits photo: photos: фото photograph: caption
    courtesy file handout illustration infographic alamy unsplash pixabay pexels epa enlarge image:
    """

  private static let comment = """
    comment comments reply replies kommentare kommentar commentaires commentaire comentarios comentários
    commenti комментарии комментариев комментировать reacties komentarze yorum report flag views likes
    like dislike votes upvote posted просмотров
    """

  private static let credit = """
    by von par por di da published updated modified posted editor reporter correspondent staff writer
    veröffentlicht aktualisiert publié actualizado publicado pubblicato aggiornato atualizado
    опубликовано обновлено автор автори door przez am pm est edt gmt utc bst cet uhr et pst ist
    january february march april june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février
    mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno
    luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro
    novembro dezembro января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag mon tue wed thu fri sat sun
    """

  /// The function words of all languages.
  private static let function = functionByLanguage.map(\.words).joined(separator: " ")

  /// The function words of each language, by its BCP 47 tag; those of "da" are Norwegian, too.
  static let functionByLanguage: [(language: String, words: String)] = [
    (
      "en",
      """
      the of and to in a is that for it on was with as his he be at from are this have had not but they
      she which or an were their been has will would who when there if than its her him we you can into
      could so after about over because while between during against before under said says what how
      did do does our your my me them these those such being no only most other some any both each
      """
    ),
    (
      "de",
      """
      der die das und in den dem des ein eine einer eines einem einen ist sind war waren nicht mit auf
      für im zu sich als auch es an werden aus er hat dass sie nach wird bei noch um am haben habe aber
      vor durch nur oder wie wenn man so über kann können mehr zur zum unter sein seine seiner ihr ihre
      ich wir sagte sowie bis gegen
      """
    ),
    (
      "fr",
      """
      le la les de des du un une et est en que qui dans pour pas sur au aux plus par avec ce cette ces
      il elle ils elles on nous vous je se son sa ses leur leurs ne été être sont était avait ont mais ou
      où comme tout fait d'un d'une qu'il qu'elle c'est n'est a-t-il entre après sans selon dont
      """
    ),
    (
      "es",
      """
      el los las del y es que en un una por con para no se lo su sus al como más o pero fue este esta
      ha han había sobre entre cuando muy sin también hasta hay donde quien desde todo nos era son ser
      """
    ),
    (
      "it",
      """
      il lo gli i della delle dei degli del nel nella che non è e un'una con per una sono si come anche
      ma più al alla dal dalla ha hanno era questo questa suo sua loro ed se tra dopo stato stata
      """
    ),
    (
      "pt",
      """
      o os as do da dos das no na nos nas e em um uma para com não que se por mais como mas foi ao à sua
      seu são ele ela eles tem entre sobre até quando pela pelo também já está isso
      """
    ),
    (
      "ru",
      """
      и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне
      было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас
      опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была
      сам чтоб без будто чего раз тоже себе под будет тогда кто этот того потому этого какой при об
      это этом которые который которая также однако после между через более
      """
    ),
    (
      "nl",
      """
      de het een en van in is dat op te zijn met voor niet aan er om ook als door maar bij uit hij naar
      wordt nog over heeft ze worden deze dit wat werd tot zich kan dan hebben meer zo geen
      """
    ),
    (
      "pl",
      """
      w i z na do nie się to jest że o jak po za od ale dla przez są ten ta tego tym być który która
      które był była było przy co tak już czy oraz tylko może
      """
    ),
    (
      "sv",
      """
      och att det som en på är av för med till den har de inte om ett men var jag vi så från kan när
      """
    ),
    (
      "da",
      """
      og å i på til er som det at en av for med han de ikke den var har jeg om et men fra
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak çok daha gibi olan kadar sonra ancak ya ise ne her en değil
      """
    ),
    (
      "uk",
      """
      та і й що не на до з за як від у це він вона вони але для про був була було його її які який
      """
    ),
    (
      "cs",
      """
      a v se na je že s z do to i o k ve pro za by jsem si ale jako po od který které jsou byl bylo
      """
    ),
    (
      "id",
      """
      yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena kata bisa ada mereka
      oleh saya lebih telah sebagai
      """
    ),
  ]
}
