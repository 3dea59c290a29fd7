/// German words that tell speakers from others.
enum GermanWords {
  static let lists: [(traits: WordTraits, words: String)] = [
    (
      [.speech, .clause],
      """
      sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont meinte meinten meint
      ergänzte ergänzt berichtete berichteten berichtet äußerte äußerten unterstrich kritisierte
      kritisierten kritisiert warnte warnten warnt forderte forderten fordert kündigte kündigten
      mahnte mahnten behauptete behaupteten behauptet schrieb schrieben schreibt twitterte
      antwortete antworteten antwortet entgegnete erwiderte fragte fragten fragt rief rufen
      stellte bekräftigte versicherte räumte gab fügte hob teilte bestätigte verkündete erläuterte
      klagte lobte bedauerte zitierte prognostizierte resümierte konstatierte beteuerte
      versprach zeigte sprach monierte hieß urteilte begründete führt führte fasste fasst resümiert
      ergänzten unterstreicht bekräftigt versichert bestätigt verkündet erläutert klagt lobt bedauert
      äußert mahnt schildert schilderte argumentiert argumentierte stellt gibt räumt teilt fügt
      entgegnet erwidert verspricht verteidigte verteidigt kontert konterte scherzte scherzt
      gestand gesteht erzählte erzählt protestierte protestiert spottete lästerte appellierte
      schwärmte schwärmt freute erinnerte vermutete vermutet plädierte plädiert empfahl empfiehlt
      riet drohte droht verwies verweist ruft jubelte jubelt würdigte bilanzierte bilanziert
      wiederholte rechtfertigte prophezeit prophezeite glaubt
      """
    ),
    (
      .ambiguous,
      "freute ruft verwies verweist riet stellt gibt räumt teilt fügt führt führte fasst fasste stellte gab fügte hob teilte rief zeigte sprach hieß erklärt rufen begründete"
    ),
    ([.mention], "nannte nennt bezeichnete bezeichnet wies lehnte verurteilte sprach"),
    ([.thought], "glaubt glaubte hofft hoffte denkt dachte weiß wusste findet fand hält"),
    ([.pronoun, .subject, .male], "er"), ([.pronoun, .subject, .female], "sie"),
    ([.pronoun, .male], "ihm ihn"), ([.pronoun, .subject, .neuter], "es man"),
    ([.pronoun, .subject, .speaking], "ich wir"), ([.pronoun, .speaking], "mir mich uns"),
    ([.possessive, .male], "sein seine seiner seinem seinen seines"),
    ([.possessive, .female], "ihr ihre ihrer ihrem ihren ihres"),
    ([.possessive, .speaking], "unser unsere unserer mein meine meiner"),
    ([.determiner, .definite], "der die das den dem des dieser diese dieses diesem diesen"),
    (.determiner, "ein eine einer einem einen eines kein keine keiner viele einige alle mehrere"),
    (
      .preposition,
      """
      in im am an auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch ohne um
      seit während wegen trotz bis zwischen gegenüber neben ans ins
      """
    ),
    (.conjunction, "und aber oder sondern denn doch"),
    (.subordinator, "weil obwohl wenn als ob während nachdem bevor damit wie wo wann warum"),
    (.that, "dass daß"), (.relative, "welcher welche welches deren dessen"),
    (
      .adverb,
      """
      auch jedoch zudem dann noch nur schon wieder bereits später zuvor weiter hingegen allerdings
      außerdem dabei daraufhin zugleich gestern heute morgen dort hier so sehr nun jetzt immer mehr
      insgesamt zuletzt dagegen derzeit danach damit darüber dennoch trotzdem schließlich inzwischen
      mittlerweile bislang bisher ebenso deshalb deswegen daher demnach somit vielmehr besonders
      vor allem natürlich sicher vielleicht wohl eher gerade übrigens folglich anschließend
      zunächst künftig erneut weiterhin umgekehrt immerhin ohnehin
      etwa gleichzeitig dazu hinzu zurück ein
      """
    ),
    (.thus, "so"),
    (.negation, "nicht nie niemals"),
    (
      .auxiliary,
      """
      ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll
      sollen sollte muss müssen musste will wollen wollte darf dürfen sei seien habe wäre würde
      """
    ),
    (.verb, "traf kam ging steht stand liegt lag macht machte bleibt blieb begann sieht sah"),
    (.according, "laut zufolge nach gemäß"),
    ([.title, .male], "herr herrn"), ([.title, .female], "frau"),
    ([.title, .abbreviation], "dr prof"),
    (.abbreviation, "z.b u.a bzw ca nr st usw"),
    (
      [.role, .male],
      """
      sprecher präsident minister kanzler vorsitzender chef leiter direktor bürgermeister politiker
      experte abgeordneter botschafter kandidat anwalt professor autor journalist trainer außenminister
      innenminister finanzminister verteidigungsminister ministerpräsident bundeskanzler
      bundespräsident regierungssprecher kremlsprecher vizepräsident generalsekretär parteichef
      vorsitzende geschäftsführer wissenschaftler forscher historiker ökonom polizeisprecher
      kremlchef bundestagsabgeordneter oppositionsführer senator gouverneur
      """
    ),
    (
      [.role, .female],
      """
      sprecherin präsidentin ministerin kanzlerin chefin leiterin direktorin bürgermeisterin
      politikerin expertin abgeordnete botschafterin kandidatin anwältin professorin autorin
      journalistin trainerin außenministerin innenministerin verteidigungsministerin
      ministerpräsidentin bundeskanzlerin generalsekretärin parteichefin geschäftsführerin forscherin
      regierungssprecherin polizeisprecherin
      """
    ),
    (.general, "politiker politikerin minister ministerin präsident präsidentin chef chefin"),
    (
      .organization,
      """
      partei regierung ministerium polizei unternehmen konzern bank universität zeitung spiegel
      verband gewerkschaft bundestag bundesregierung kreml eu nato un uno spd cdu csu fdp afd
      behörde gericht staatsanwaltschaft kommission agentur nachrichtenagentur dpa afp reuters
      """
    ),
    (.plural, "demokraten republikaner grünen experten kritiker behörden"),
    (
      .time,
      """
      montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
      juli august september oktober november dezember abend vormittag nachmittag nacht woche monat
      jahr jahren uhr wochen tage tagen stunden
      """
    ),
    (.nationality, "deutsche deutscher russische russischer amerikanische französische britische"),
    (.particle, "von van der den de zu"),
    (.naming, "film buch roman serie lied album titel motto begriff wort sogenannte"),
  ]
}
