/// Agencies, broadcasters and papers that other media quote.
enum NewsOutlets {
  /// The names as printed, without "the".
  static let names = """
    Associated Press|AP|Reuters|Thomson Reuters|AFP|Agence France-Presse|Agence France Presse|dpa|DPA
    TASS|ITAR-TASS|Interfax|Interfax-Ukraine|RIA Novosti|Sputnik|RT|Xinhua|Kyodo|Kyodo News|Yonhap
    EFE|ANSA|Lusa|Anadolu|Anadolu Agency|IRNA|Tasnim|Fars|Fars News|SANA|WAM|KCNA|PTI|ANI|IANS|UPI
    Bernama|Antara|Ukrinform|UNIAN|BelTA|Bloomberg|Bloomberg News|Dow Jones|Press Association
    PA Media|Canadian Press|APA|Keystone-SDA|Belga|ANP|NTB|Ritzau|PAP|MTI|BNS|Tanjug|Hina
    CNN|BBC|BBC News|BBC Radio|BBC Radio 4|BBC Breakfast|Newsnight|NBC|NBC News|ABC|ABC News|CBS
    CBS News|Fox News|Fox Business|MSNBC|CNBC|PBS|NPR|C-SPAN|Sky News|Sky Sports|ITV|ITV News
    Channel 4|Channel 4 News|Good Morning Britain|Good Morning America|Al Jazeera|Al-Jazeera
    Al Arabiya|Deutsche Welle|DW|Euronews|France 24|France Info|Franceinfo|France Inter|RTL|BFMTV
    BFM TV|TF1|LCI|CNews|RFI|Europe 1|France 2|France 3|Voice of America|VOA|Radio Free Europe
    RFE/RL|Radio Liberty|Current Time|ARD|ZDF|RTL|n-tv|N-TV|WDR|NDR|MDR|BR|SWR|Deutschlandfunk
    Tagesschau|ORF|SRF|RTS|NHK|CCTV|CGTN|TRT|NTV|RAI|Rai|Mediaset|RTVE|TVE|Cadena SER|COPE|Onda Cero
    Antena 3|La Sexta|laSexta|Telecinco|Televisa|Univision|Telemundo|TV Globo|GloboNews|Globo|RTP
    CBC|CTV|CTV News|SBS|Nine News|7NEWS|NDTV|India Today|Republic TV|Geo News|ARY News|Dozhd
    Rossiya 1|Rossiya-1|Russia-24|Channel One|Echo of Moscow|Ekho Moskvy|Meduza|Mediazona|Novaya Gazeta
    Kommersant|Vedomosti|Izvestia|RBC|Gazeta.ru|Lenta.ru|Rossiyskaya Gazeta|Komsomolskaya Pravda
    New York Times|Washington Post|Wall Street Journal|Los Angeles Times|USA Today|Boston Globe
    Chicago Tribune|New York Post|Daily News|New Yorker|Politico|POLITICO|Axios|Vox|Slate|Salon
    Daily Beast|HuffPost|Huffington Post|BuzzFeed|BuzzFeed News|Business Insider|Vanity Fair
    Rolling Stone|Variety|Deadline|Hollywood Reporter|TMZ|People magazine|Time magazine|Newsweek|Forbes
    Fortune|Economist|Financial Times|Guardian|Observer|Times of London|Sunday Times|Daily Telegraph
    Sunday Telegraph|Telegraph|Daily Mail|Mail on Sunday|Mail Online|MailOnline|Daily Mirror
    Daily Express|Independent|Evening Standard|Daily Star|Daily Record|Scotsman|Irish Times
    Irish Independent|RTE|RTÉ|TechCrunch|Wired|Verge|Ars Technica|Engadget|CNET|ProPublica|Intercept
    Mother Jones|National Review|Washington Times|Washington Examiner|Breitbart|Daily Caller
    Newsmax|The Hill|Roll Call|Bellingcat|Stat News|Nikkei|Nikkei Asia|South China Morning Post
    Global Times|China Daily|People's Daily|Global News|Globe and Mail|Toronto Star|National Post
    Sydney Morning Herald|Age|Australian|Herald Sun|New Zealand Herald|Stuff|Straits Times|Times of India
    Hindustan Times|Indian Express|Hindu|Dawn|Haaretz|Jerusalem Post|Times of Israel|Ynet|Channel 12
    Hürriyet|Hurriyet|Daily Sabah|Cumhuriyet|Kyiv Post|Kyiv Independent|Ukrainska Pravda|Moscow Times
    Spiegel|Der Spiegel|Die Zeit|Die Welt|Welt am Sonntag|Bild|Bild am Sonntag|Süddeutsche Zeitung
    Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine Sonntagszeitung|F.A.Z.|FAZ|Tagesspiegel|taz
    Handelsblatt|Focus|Stern|Redaktionsnetzwerk Deutschland|RND|Funke Mediengruppe|Rheinische Post
    Neue Zürcher Zeitung|NZZ|Blick|Tages-Anzeiger|Der Standard|Die Presse|Kurier|Kronen Zeitung
    Le Monde|Le Figaro|Libération|Le Parisien|Journal du Dimanche|JDD|L'Équipe|L'Express|Le Point
    L'Obs|Mediapart|Ouest-France|La Croix|Les Echos|Les Échos|L'Humanité|Le Temps|Le Soir
    El País|El Mundo|ABC|La Vanguardia|El Confidencial|elDiario.es|El Periódico|Marca|AS|La Razón
    El Universal|Reforma|La Nación|Clarín|Infobae|El Tiempo|El Comercio|La Jornada|Europa Press
    Corriere della Sera|La Repubblica|Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|Il Giornale
    Il Fatto Quotidiano|Gazzetta dello Sport|Adnkronos|Folha de S.Paulo|Folha de S. Paulo|O Globo
    Estadão|O Estado de S. Paulo|Valor Econômico|G1|UOL|Agência Brasil|Público|Expresso
    Diário de Notícias|Jornal de Notícias|NRC|de Volkskrant|De Telegraaf|De Standaard|Gazeta Wyborcza
    Rzeczpospolita|Onet|Dagens Nyheter|Aftonbladet|Expressen|SVT|NRK|VG|Aftenposten|Politiken
    Yle|Helsingin Sanomat
    ТАСС|Интерфакс|Интерфакс-Украина|РИА Новости|РИА|РБК|Коммерсантъ|Коммерсант|Ведомости|Известия
    Российская газета|Комсомольская правда|Новая газета|Медуза|Meduza|Дождь|Эхо Москвы|Лента.ру
    Газета.Ru|Рейтер|Рейтерс|Ассошиэйтед Пресс|Франс Пресс|Блумберг|Би-би-си|Русская служба Би-би-си
    УНИАН|Укринформ|Украинская правда|БелТА|Первый канал|Россия 1|Россия 24|НТВ|Росбалт|Синьхуа
    """

  /// Whether a word may end a paper's or station's name, by the bytes of the word.
  static func mayBeMediaWord(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var hash = WordHash()
    for at in start..<end { hash.add(text[at]) }
    return mediaHashes[hash.final]
  }

  private static let mediaHashes = HashTable(mediaWords.map { WordHash.hash(Array($0.utf8)) })

  /// Words that end a paper's or station's name.
  static let mediaWords: Set<String> = [
    "Times", "Post", "News", "Herald", "Tribune", "Gazette", "Journal", "Chronicle", "Telegraph",
    "Globe", "Observer", "Examiner", "Inquirer", "Courier", "Dispatch", "Bulletin", "Media",
    "Magazine", "TV", "Television", "Radio", "Broadcasting", "Agency", "Zeitung", "Nachrichten",
    "Allgemeine",
    "Anzeiger", "Tagblatt", "Presse", "Rundschau", "Morgenpost", "Abendblatt", "Today", "Mail",
    "Mirror", "Review", "Insider", "Reporter", "Sentinel", "Star-Tribune", "Gazeta", "Pravda",
    "Новости", "газета", "правда", "ТВ", "FM",
  ]
}
