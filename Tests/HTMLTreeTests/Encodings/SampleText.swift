import HTMLTree
import Testing

/// A text written for these tests, and the encodings that texts of its language came in.
struct SampleText: Sendable, CustomTestStringConvertible {
  var name: String
  var encodings: [CharacterEncoding]
  var headline: String
  var paragraph: String

  init(
    _ name: String, _ encodings: [CharacterEncoding], _ headline: String, _ paragraph: String
  ) {
    self.name = name
    self.encodings = encodings
    self.headline = headline
    self.paragraph = paragraph
  }

  var testDescription: String { name }

  private static let cyrillic: [CharacterEncoding] = [
    .windows1251, .koi8R, .ibm866, .iso8859Part5, .macCyrillic,
  ]
  private static let central: [CharacterEncoding] = [.windows1250, .iso8859Part2]

  static let all: [SampleText] = [
    SampleText(
      "Russian", cyrillic, "Жители Омска собрали деньги на новый мост",
      """
      Вчера вечером в городском саду прошёл концерт, на который пришли более двухсот человек. \
      Директор школы поблагодарила родителей и пообещала, что осенью музыканты выступят снова.
      """),
    SampleText(
      "Ukrainian", [.windows1251, .koi8U], "У Полтаві відкрили нову бібліотеку для дітей",
      """
      Мешканці села їхали до міста цілий день, щоб побачити виставку. Художниця розповіла, що її \
      картини стали можливі завдяки підтримці її родини та друзів.
      """),
    SampleText(
      "Bulgarian", [.windows1251, .iso8859Part5], "Общината ще ремонтира пътя към язовира",
      """
      Кметът съобщи, че средствата вече са осигурени и работата ще започне след две седмици. \
      Жителите на селото чакат този ремонт от десет години.
      """),
    SampleText(
      "Serbian", [.windows1251], "Ученици из Ниша освојили прву награду",
      """
      Наставница каже да су се њени ђаци припремали целе године и да им је највише помогла \
      стрпљива вежба. Награду ће уручити следеће недеље у Београду.
      """),
    SampleText(
      "Greek", [.windows1253, .iso8859Part7], "Ανοίγει ξανά το παλιό θέατρο της πόλης",
      """
      Οι κάτοικοι περίμεναν χρόνια την επισκευή του κτιρίου. Ο δήμαρχος είπε ότι η πρώτη παράσταση \
      θα δοθεί τον Σεπτέμβριο και ότι η είσοδος θα είναι ελεύθερη για όλους.
      """),
    SampleText(
      "Greek capital", [.windows1253, .iso8859Part7], "Άρχισε η γιορτή του κρασιού",
      "Άνθρωποι από όλη τη χώρα ήρθαν στο χωριό. Άλλοι τραγουδούσαν και άλλοι χόρευαν."),
    SampleText(
      "Turkish", [.windows1254], "İzmir'de çocuklar için yeni kütüphane açıldı",
      """
      Öğretmenler, öğrencilerin artık daha çok kitap okuduğunu \
      söylüyor. Belediye başkanı, önümüzdeki \
      yıl iki şube daha açılacağını duyurdu.
      """),
    SampleText(
      "Hebrew", [.windows1255, .iso8859Part8], "הספרייה העירונית נפתחה מחדש",
      """
      תושבי השכונה חיכו לפתיחה במשך שנתיים. ראש העיר אמר שהבניין החדש יהיה פתוח גם בערב, ושהכניסה \
      תהיה חופשית לכל הילדים.
      """),
    SampleText(
      "Arabic", [.windows1256, .iso8859Part6], "افتتاح مكتبة جديدة في وسط المدينة",
      """
      قال رئيس البلدية إن المشروع استغرق ثلاث سنوات، وإن \
      الدخول سيكون مجانيا للطلاب. وأضاف أن العمل \
      في الحديقة المجاورة سوف يبدأ في الشهر القادم.
      """),
    SampleText(
      "Thai", [.windows874], "เปิดห้องสมุดใหม่กลางเมือง",
      "ชาวบ้านบอกว่ารอคอยมานานหลายปี และดีใจที่เด็กๆ จะได้มีที่อ่านหนังสือใกล้บ้าน"),
    SampleText(
      "Polish", central, "Mieszkańcy Łodzi posadzili tysiąc drzew",
      """
      Wczoraj rano na rynku zebrało się około trzystu osób. Burmistrz podziękował wolontariuszom i \
      obiecał, że wiosną ławki zostaną odnowione, a ścieżka będzie dłuższa.
      """),
    SampleText(
      "Czech", central, "V Třebíči otevřeli novou školu",
      """
      Starosta řekl, že děti se do nové budovy přestěhují \
      už příští týden. Rodiče uvítali, že tělocvična \
      bude sloužit i veřejnosti a že před školou vznikne hřiště.
      """),
    SampleText(
      "Slovak", central, "Žiaci z Prešova vyhrali súťaž v šachu",
      """
      Riaditeľka povedala, že celý rok poctivo trénovali \
      a víťazstvo si zaslúžia. Ďalší turnaj bude v \
      apríli a môže naň prísť každý.
      """),
    SampleText(
      "Hungarian", central, "Új hidat építenek a folyó fölé",
      """
      A polgármester szerint a munka őszre elkészül, és \
      a környező falvak lakói rövidebb úton érhetik el \
      a kórházat. A költségek felét az állam fizeti.
      """),
    SampleText(
      "Romanian", central, "Primăria a deschis o grădiniţă nouă",
      """
      Părinţii spun că au aşteptat mai bine de trei ani. \
      Directoarea a anunţat că înscrierile încep \
      săptămâna viitoare şi că preţul rămâne neschimbat.
      """),
    SampleText(
      "Croatian", central, "Učenici iz Čakovca očistili šumu",
      """
      Više od stotinu djece skupljalo je smeće duž rijeke. \
      Načelnik kaže da će sljedeće godine akcija \
      biti još veća i da će se pridružiti susjedna općina.
      """),
    SampleText(
      "Lithuanian", [.windows1257], "Šiauliuose atidaryta nauja biblioteka",
      """
      Gyventojai džiaugiasi, kad pagaliau galės skolintis \
      knygas arti namų. Meras pažadėjo, jog kitąmet \
      bus sutvarkytas ir šalia esantis parkas.
      """),
    SampleText(
      "Latvian", [.windows1257], "Liepājā atklāj jaunu bērnu bibliotēku",
      """
      Pilsētas mērs teica, ka darbi ilga divus gadus un \
      ka ieeja būs bez maksas. Nākamajā mēnesī sāksies \
      arī parka atjaunošana.
      """),
    SampleText(
      "French", [.windows1252], "L’été sera chaud, préviennent les météorologues",
      """
      La mairie a annoncé hier que le théâtre fermerait \
      ses portes jusqu’à la fin de l’année. Les élèves \
      répéteront donc à l’école, où une scène a été montée grâce aux bénévoles.
      """),
    SampleText(
      "German", [.windows1252], "Bürger pflanzen tausend Bäume",
      """
      Die Straße wird ab nächster Woche gesperrt. Der Bürgermeister \
      erklärte, dass die Brücke über den \
      Fluss größer werden müsse, weil täglich mehr Lastwagen führen.
      """),
    SampleText(
      "Spanish", [.windows1252], "¿Quién pagará el nuevo hospital de niños?",
      """
      La alcaldesa explicó que la mitad del dinero llegará \
      el próximo año. Según los médicos, también \
      harán falta más habitaciones y una cocina más grande.
      """),
    SampleText(
      "Portuguese", [.windows1252], "São João terá programação para crianças",
      """
      A câmara informou que a construção da ponte não começará antes do verão. Os moradores pedem \
      soluções para o trânsito e mais segurança à noite.
      """),
    SampleText(
      "Italian", [.windows1252], "La città riapre il teatro, più posti per tutti",
      """
      Il sindaco ha detto che la stagione comincerà lunedì \
      e che ci sarà anche musica. Perché così tardi? \
      I lavori, spiega, non potevano finire prima.
      """),
    SampleText(
      "Swedish", [.windows1252], "Fler tåg går norrut från i höst",
      """
      Kommunen räknar med att bygget är klart före jul. Många \
      boende är glada över att vägen äntligen får \
      en cykelbana på båda sidor.
      """),
    SampleText(
      "Danish", [.windows1252], "Flere børn lærer at svømme",
      """
      Skolen på øen har fået en ny hal. Den åbner i næste \
      måned, og prøverne bliver gratis for alle.
      """),
    SampleText(
      "Icelandic", [.windows1252], "Nýtt bókasafn opnað í miðbænum",
      """
      Bæjarstjórinn sagði að aðgangur yrði ókeypis fyrir \
      öll börn og að það væri þörf á fleiri bókum.
      """),
    SampleText(
      "English quotes", [.windows1252], "“We won’t close the school,” mayor says",
      """
      The café on the corner — it opened in May — \
      isn’t hiring. “We’re full,” the owner said.
      """),
    SampleText(
      "Vietnamese", [.windows1258],
      "Thành phô\u{301} mơ\u{309} thư viê\u{323}n mơ\u{301}i cho tre\u{309} em",
      """
      Ngươ\u{300}i dân đa\u{303} chơ\u{300} đơ\u{323}i nhiê\u{300}u \
      năm. Ông nói ră\u{300}ng mo\u{323}i con đươ\u{300}ng \
      đê\u{300}u đươ\u{323}c sư\u{309}a trươ\u{301}c tê\u{301}t.
      """),
    SampleText(
      "Japanese", [.shiftJIS, .eucJP, .iso2022JP], "市の図書館が新しくなりました",
      """
      市長は昨日、来年の春までに橋の工事を終えると発表した。住民からは「もっと早くしてほしい」という声が上がっている。\
      カメラを持った子どもたちも見学に訪れた。
      """),
    SampleText(
      "Simplified Chinese", [.gbk], "市中心的新图书馆昨天开放",
      """
      市长说，大桥的工程将在明年春天以前完成。住在附近的人已经等了三年，他们希望学校也能早日修好。
      """),
    SampleText(
      "Traditional Chinese", [.big5], "市中心的新圖書館昨天開放",
      """
      市長說，大橋的工程將在明年春天以前完成。住在附近的人已經等了三年，他們希望學校也能早日修好。
      """),
    SampleText(
      "Korean", [.eucKR], "시내 새 도서관이 어제 문을 열었다",
      """
      시장은 다리 공사가 내년 봄까지 끝날 것이라고 말했다. 주민들은 삼 년을 기다렸다며 학교도 빨리 고쳐 달라고 했다.
      """),
  ]
}
