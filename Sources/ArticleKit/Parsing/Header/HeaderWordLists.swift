/// The words of bylines, date lines and breadcrumbs, in the languages that news is most written in.
enum HeaderWordLists {
  static let all: [(HeaderWord, String)] = [
    (.by, "by"),
    (.foreignBy, "von par por di da door av af oleh przez od da autorstwa yazan skriven від"),
    (.credit, credit), (.authorLabel, authorLabel),
    (.and, "and und et y e и en och og i ve dan ja și és та і & a"),
    (.with, "with mit avec con com met med"),
    (.job, job), (.jobModifier, jobModifier), (.organisation, organisation),
    (.particle, particle), (.published, published), (.modified, modified),
    (.preposition, preposition), (.notPerson, notPerson), (.filler, filler),
    (.firstName, "april may june august will mark grant jan mar hope joy grace max art rose drew"),
    (.copyright, copyright), (.home, home),
    (.isVerb, "is was has covers writes ist schreibt est es è är er jest is"),
    (
      .addressLabel,
      "url source link permalink quelle adresse enlace fuente lien fonte ссылка адрес"
    ),
    (.correction, correction), (.suffix, "jr sr ii iii iv phd md cpp"),
    (.otherCredit, otherCredit),
  ]

  private static let credit = """
    written reported posted published story article text words reporting report review analysis
    opinion commentary column interview compiled submitted contributed updated created a guest
    ein eine kommentar gastbeitrag analyse interview geschrieben verfasst veröffentlicht bericht
    écrit publié rédigé propos recueillis article texte escrito publicado redactado texto entrevista
    scritto pubblicato cura testo intervista articolo escrita publicada tekst geschreven skrevet
    skrivet ditulis written-by this
    """

  private static let authorLabel = """
    author authors writer text texto texte testo tekst words story autor autoren autorin autores
    autora auteur auteurs autore autori автор авторы автора текст автори tekst: szerző szerkesztő
    skribent författare forfatter yazar penulis auteur reporter reporters redaktion redakteur
    журналист корреспондент écrit συντάκτης kirjoittaja autoři
    """

  private static let job = """
    reporter reporters correspondent correspondents writer writers editor editors columnist columnists
    journalist journalists producer producers analyst contributor contributors critic staffer intern
    fellow anchor presenter blogger photographer photojournalist commentator researcher meteorologist
    officer ceo coo cto cfo founder co-founder manager president attorney trainer coach specialist
    newsreader director author professor lecturer economist strategist
    redakteur redakteurin redakteure korrespondent korrespondentin reporterin autor autorin journalistin
    volontär volontärin chefredakteur chefredakteurin ressortleiter ressortleiterin kolumnist kolumnistin
    leiter leiterin chef chefin journaliste correspondant correspondante rédacteur rédactrice
    chroniqueur chroniqueuse envoyé envoyée grand periodista redactor redactora corresponsal
    enviado enviada colaborador colaboradora columnista jefe jefa giornalista inviato inviata
    corrispondente redattore redattrice jornalista repórter colunista correspondente
    журналист корреспондент обозреватель редактор спецкор колумнист репортёр репортер
    кореспондент журналіст оглядач редактор redacteur verslaggever correspondente dziennikarz
    dziennikarka redaktor redaktorka reporterka korespondent muhabir muhabiri editör yazarı
    journalisten reportern korrespondenten redaktör krönikör 기자 특파원 记者 記者
    """

  private static let jobModifier = """
    senior chief political deputy contributing freelance staff special national foreign associate
    assistant executive managing digital lifestyle sports sport business finance economics health
    science technology tech education crime environment climate legal royal showbiz entertainment
    culture arts travel religion consumer media diplomatic defence defense security investigative
    investigations general breaking lead principal junior trainee online multimedia data features
    marketing product content operations vice communications
    world news politics white house state city metro court courts courthouse home affairs us uk
    europe european asia africa washington music film tv food social audience head guest former
    freier freie leitender leitende politische ressort spécial spéciale principal
    специальный собственный политический
    """

  private static let organisation = """
    press agency agencies associated reuters afp dpa tass ansa efe pti ani ians xinhua interfax
    bloomberg cnn bbc ap upi apa sda kna epd ats belga lusa ritzau ntb tt anp cp aap aapnewswire
    тасс интерфакс риа новости укринформ унн правда
    news newsroom newswire wire team desk staff bureau service network media magazine times
    tribune herald gazette journal guardian telegraph observer chronicle daily weekly post star
    globe editorial board group foundation university institute company ltd inc gmbh llc online
    agentur nachrichtenagentur redaktion redaktionsteam agence rédaction redacción agencia agencias
    redazione agenzia redação agência редакция агентство redactie redakcja redaktionen redaksi
    admin editors contributors network.com radio television tv channel today
    """

  private static let particle = """
    de da do dos das van von der den del della di du des la le el al bin ibn ben ter ten te zu zum
    y e af av abu ul ur st mac mc d' o'
    """

  private static let published = """
    published publish posted created issued original first pub date republished veröffentlicht publiziert
    erstellt erschienen publié publiée paru parue ligne publicado publicada publicación publicação
    creado criado pubblicato pubblicata pubblicazione creato опубликовано опубликована опубликован
    дата публикации размещено опубліковано gepubliceerd geplaatst opublikowano publikacja dodano
    publicerad publicerades udgivet offentliggjort publisert yayınlanma yayın yayınlandı eklenme
    publikováno vydáno diterbitkan julkaistu publicat közzétéve megjelent δημοσίευση δημοσιεύθηκε
    입력 등록 승인 게시 公開 公開日 配信 掲載 掲載日 発表 发布 发布时间 发表于 发表 發布 نشر نُشر تاريخ
    """

  private static let modified = """
    updated update modified revised edited edit changed amended aktualisiert geändert änderung stand update:
    actualisé actualisée màj maj modifié modifiée jour actualizado actualizada actualización
    modificado modificada atualizado atualizada atualização aggiornato aggiornata aggiornamento
    modifica обновлено обновлена обновлен изменено оновлено bijgewerkt gewijzigd aktualizacja
    zaktualizowano aktualizováno uppdaterad uppdaterades opdateret oppdatert güncelleme güncellendi
    güncellenme diperbarui päivitetty frissítve actualizat ενημέρωση ενημερώθηκε
    수정 更新 更新日 更新日時 更新时间 最終更新 تحديث
    """

  private static let preposition = """
    in for at from near aus für bei à pour chez en para desde desde в из для z dla w för från til fra
    """

  private static let notPerson = """
    world politics business sports sport opinion culture entertainment lifestyle technology science
    health travel fashion money markets economy weather local national international us uk usa eu
    europe asia africa america american north south east west northern southern central united new
    city county state street park house court university college school hospital airport island
    islands bay lake river valley mountain beach republic kingdom union council committee department
    ministry office bank fund party senate congress parliament government police army force
    history food music film movies books arts art style real estate personal finance video audio
    features special report breaking exclusive analysis live updates coverage key points quick
    getty images royals celebs football baseball basketball hockey cricket tennis golf racing
    middle latin climate change crime law justice education religion faith environment energy
    full story text size order reprints article articles version listen font increase decrease
    wirtschaft politik kultur wissen ausland inland panorama gesundheit reise digital geld leben
    économie politique société monde culture santé sciences planète idées economía política sociedad
    mundo cultura salud ciencia deportes cronaca economia politica esteri mondo esportes
    мир политика экономика общество спорт культура наука россия украина
    the this that these our your my all about what why how who when where one two three top best
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag january february march july september october november december
    mr mrs ms button price category type popularity
    """

  private static let filler = """
    read min mins minute minutes minuten lesezeit lecture temps tiempo lectura lettura leitura
    ago hours hour am pm a.m. p.m. est edt et cet cest gmt bst utc ist pst pdt cst cdt mst aest aedt
    uhr h on the at um à às alle om kl klo le el il den am of last first updated published posted
    agencies agency staff desk team bureau newsroom newsdesk editors contributors admin adminn
    second seconds listen reading time words photos comment comments share save follow more
    назад мин минуты чтения время to from via special exclusive
    """

  private static let copyright = """
    copyright copyrights rights reserved all the tous droits réservés alle rechte vorbehalten todos
    los derechos reservados tutti i diritti riservati direitos os все права защищены всі права
    захищені inc llc ltd limited gmbh by corp plc s.a ag
    """

  private static let home = """
    home homepage start startseite accueil inicio portada início главная головна hem forside strona
    główna domů beranda ana sayfa hjem etusivu címlap you are here index
    """

  private static let correction = """
    correction corrections clarification erratum berichtigung korrektur rectificatif correctif
    corrección rectificación correzione rettifica correção errata исправление уточнение
    """

  private static let otherCredit = """
    photo photos photograph photography photographs photographer image images picture pictures
    video illustration illustrations graphic graphics edited editing foto fotos bild bilder grafik
    фото видео редактор montage translated produced reviewed checked fact-checked tested designed powered sponsored
    presented mit-foto imagen crédit credit credits courtesy
    """
}
