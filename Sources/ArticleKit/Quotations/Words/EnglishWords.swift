/// English words that tell speakers from others.
enum EnglishWords {
  static let lists: [(traits: WordTraits, words: String)] = [
    ([.pronoun, .subject, .male], "he"), ([.pronoun, .subject, .female], "she"),
    ([.pronoun, .male], "him himself"), ([.pronoun, .female], "her herself"),
    ([.possessive, .male], "his"), ([.possessive, .female], "her hers"),
    ([.pronoun, .subject, .plural], "they"), ([.pronoun, .plural], "them themselves"),
    ([.pronoun, .subject, .neuter], "it"), ([.pronoun, .neuter], "itself"),
    ([.pronoun, .subject, .speaking], "i we you"), ([.pronoun, .speaking], "me us"),
    ([.possessive, .plural], "their"), ([.possessive, .neuter], "its"),
    ([.possessive, .speaking], "my our your"),
    ([.determiner, .definite], "the this that these those"),
    (.determiner, "a an some many several most all both another any every each no few such other"),
    ([.determiner, .plural], "another others many some most both"),
    (
      .preposition,
      """
      of for at in on from with by to about against after before during under over into between
      among through without within upon since until till toward towards despite amid via per like
      regarding near behind across around outside inside including following onto off beyond
      throughout alongside besides except concerning
      """
    ),
    (.infinitiveMark, "to"), (.conjunction, "and but or nor yet then so"),
    (
      .subordinator,
      """
      because although though while whereas if unless when whenever where wherever as whether once
      how why what
      """
    ),
    (.that, "that"), (.relative, "who whom whose which"),
    (
      .adverb,
      """
      also later then again once now still just only even already never always often sometimes
      recently earlier soon further furthermore moreover however instead meanwhile thus therefore
      too perhaps maybe previously simply reportedly repeatedly once here there today yesterday
      tomorrow tonight finally eventually indeed rather quite very almost nearly likewise
      afterward afterwards nonetheless nevertheless consistently early famously aloud anew ever
      directly clearly not long ago far publicly privately
      """
    ),
    (.negation, "not n't never"),
    (
      .auxiliary,
      """
      is are was were be been being am has have had having do does did will would can could may
      might must shall should isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't
      won't wouldn't can't couldn't cannot
      """
    ),
    (
      .verb,
      """
      met meets said went came comes got gets took takes won lost beat became becomes remains
      remained led held holds keeps kept left leaves brought brings seems seemed appears appeared
      shows showed faces faced runs ran stood stands sat sits serves served works worked lives lived
      sent sends built bought sold tried tries used uses needs needed wants helps helped turned
      turns moved moves played plays looks looked walked started starts stopped ended ends changed
      killed died joined backed launched announced includes included involves involved means meant
      """
    ),
    (.according, "according"), (.relaying, "cited quoted reported carried"),
    (
      [.title, .male, .abbreviation], "mr mr. sir lord"
    ), ([.title, .female, .abbreviation], "mrs mrs. ms ms. miss lady dame madam madame"),
    (
      [.title, .abbreviation],
      """
      dr dr. sen sen. sens rep rep. reps gov gov. govs prof prof. rev rev. hon lt lt. gen gen. col
      col. sgt sgt. capt capt. maj cmdr adm det pres supt atty del asst fr sr
      """
    ),
    (
      .abbreviation,
      """
      jr sr inc corp co ltd llc st vs etc no vol jan feb mar apr jun jul aug sept sep oct nov dec
      u.s u.k u.n d.c a.m p.m e.g i.e ave dept est fig mt ft p pp univ assn bros
      """
    ),
    ([.role, .male, .female], ""),
    (
      [.role, .male],
      """
      spokesman chairman congressman businessman man boy king prince father brother son husband
      councilman assemblyman statesman gentleman uncle salesman policeman fireman frontman
      """
    ),
    (
      [.role, .female],
      """
      spokeswoman chairwoman congresswoman businesswoman woman girl queen princess mother sister
      daughter wife councilwoman assemblywoman actress aunt widow policewoman duchess
      """
    ),
    (
      .role,
      """
      spokesperson press-secretary president minister premier chancellor secretary senator representative governor
      mayor director manager chairperson chair chief head leader commissioner ambassador envoy
      adviser advisor aide strategist analyst expert economist professor lawyer attorney prosecutor
      judge justice officer sheriff general colonel captain commander sergeant lieutenant admiral
      speaker candidate nominee contender hopeful frontrunner front-runner politician lawmaker
      legislator official diplomat activist organizer author writer journalist reporter columnist
      correspondent editor anchor host commentator pundit blogger pollster consultant operative
      executive ceo founder co-founder owner entrepreneur billionaire mogul tycoon coach player
      captain star actor singer comedian director producer teacher student researcher scientist
      doctor physician nurse psychologist historian scholar fellow pastor bishop priest pope
      cardinal rabbi imam resident voter supporter critic opponent rival neighbor neighbour friend
      colleague witness victim survivor farmer worker veteran delegate member democrat republican
      conservative liberal independent incumbent successor predecessor counterpart deputy
      vice-president vice-chairman treasurer surrogate donor fundraiser lobbyist source insider
      staffer person user customer driver parent boss partner counsel associate assistant
      moderator coordinator organiser principal superintendent trustee councillor undersecretary
      negotiator inspector investigator detective constable superintendent dean provost curator
      administrator ombudsman registrar warden ranger rapper vocalist guitarist drummer bassist
      broadcaster presenter showrunner screenwriter playwright poet choreographer photographer
      quarterback striker goalkeeper midfielder defender forward pitcher golfer swimmer boxer racer
      midwife paramedic firefighter policewoman carpenter plumber baker barista waitress nutritionist
      dietitian dermatologist cardiologist pediatrician psychiatrist therapist epidemiologist
      virologist biologist chemist physicist astronomer geologist ecologist climatologist
      meteorologist statistician mathematician linguist philosopher sociologist archaeologist
      anthropologist forecaster trader broker investor banker landlord tenant shopkeeper retailer
      publicist agent mayor-elect president-elect chairperson commandant marshal magistrate
      solicitor barrister clerk chaplain monk nun sultan emir sheikh ayatollah taoiseach
      designer architect engineer developer chef artist musician novelist poet filmmaker footballer
      """
    ),
    (
      [.role, .plural],
      """
      spokesmen spokeswomen officials lawmakers senators representatives ministers leaders critics
      supporters experts analysts economists researchers scientists reporters journalists police
      prosecutors lawyers attorneys advisers advisors aides strategists republicans democrats
      conservatives liberals voters residents activists protesters demonstrators organizers
      opponents rivals candidates authorities investigators doctors families parents students
      teachers workers veterans members delegates governors mayors diplomats sources executives
      insiders observers advocates pollsters politicians people americans russians men women
      friends colleagues allies staffers operatives pundits commentators historians scholars
      fans editors authors judges agents officers soldiers troops witnesses neighbors neighbours
      participants attendees onlookers bystanders viewers readers users customers hosts moderators
      forecasters investors traders brokers bankers landlords tenants retailers firefighters
      paramedics nurses psychologists therapists dietitians nutritionists physicists biologists
      epidemiologists meteorologists archaeologists developers engineers designers drivers
      owners shoppers consumers locals campaigners monks nuns bishops priests
      donors surrogates consultants generals commanders
      """
    ),
    (
      .general,
      """
      politician leader official lawmaker man woman person candidate president senator governor
      mayor minister businessman billionaire chairman secretary nominee contender hopeful
      congressman congresswoman spokesman spokeswoman executive author activist expert analyst
      """
    ),
    (
      .organization,
      """
      campaign administration government ministry department agency committee commission council
      court senate congress parliament party house office bureau company firm corporation group
      organization organisation association union university college institute foundation
      newspaper magazine network times post journal news herald tribune gazette press
      kremlin pentagon police embassy bank board team club church army navy cabinet coalition
      alliance cooperative brokerage startup airline union think-tank nonprofit charity forum
      foundation brewery studio studios label publisher regulator watchdog lab laboratory
      center centre society federation league service authority duma
      cnn nbc abc cbs msnbc bbc ap afp reuters interfax rt fbi cia nsa nato eu un dnc rnc gop
      inc corp llc ltd co network trust fund store outlet channel station site website
      """
    ),
    (
      [.organization, .plural],
      """
      ministries departments agencies committees commissions councils companies firms groups
      organizations organisations associations unions universities colleges institutes networks
      newspapers parties campaigns courts banks forces
      """
    ),
    (
      .document,
      """
      brief report statement letter memo email e-mail study survey poll lawsuit complaint filing document
      documents bill law constitution article editorial post tweet message note press ad
      advertisement website site release transcript book headline sign banner affidavit indictment
      ruling opinion resolution order petition caption text
      """
    ),
    (
      .claim,
      """
      claim claims statement promise vow pledge call warning suggestion assertion belief idea
      accusation allegation remark remarks comment comments words view argument criticism
      complaint insistence declaration announcement admission denial demand question answer
      """
    ),
    (
      .nationality,
      """
      american russian french german british chinese israeli iranian iraqi syrian turkish mexican
      canadian australian indian pakistani japanese korean ukrainian polish italian spanish greek
      dutch belgian swiss austrian swedish norwegian danish finnish irish scottish welsh english
      european african asian arab saudi egyptian brazilian cuban afghan palestinian republican
      democratic conservative liberal u.s us uk soviet western eastern northern southern former
      presidential federal national local acting ex-
      """
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april june
      july august september october november december morning afternoon evening night week month
      year weekend today tonight yesterday tomorrow hours minutes days weeks months years ago
      """
    ),
    (
      .naming,
      """
      so-called titled entitled nicknamed dubbed known named called book novel film movie show
      program programme song album series article headline column podcast episode play ad magazine
      word words term phrase slogan hashtag nickname label category section chapter essay drama
      musical documentary anthem tune theme motto title
      """
    ),
    (
      [.place, .abbreviation],
      """
      ala ariz ark calif colo conn del fla ga ill ind kan ky mass mich minn mont neb nev okla ore pa
      tenn va vt wis wyo
      """
    ),
    (
      .place,
      "n.c. s.c. n.d. s.d. n.h. n.j. n.m. n.y. r.i. d.c. l.a. u.s. u.k. n.c s.c n.d s.d n.h n.j n.m n.y r.i d.c"
    ),
    (.particle, "de von van der den da di del della la le bin al el ter ten dos du ibn"),
    (.number, "one two three four five six seven eight nine ten dozens hundreds thousands"),
    (.verbParticle, "out back up in on off forth"),
    (
      [.place],
      """
      washington moscow paris london berlin beijing brussels tehran ankara kiev kyiv jerusalem
      russia france germany britain china iran iraq syria turkey mexico canada israel ukraine
      norway sweden denmark finland poland austria switzerland italy spain portugal greece hungary
      romania bulgaria serbia croatia slovenia slovakia latvia lithuania estonia belarus moldova
      ireland scotland wales england belgium netherlands luxembourg iceland japan india pakistan
      bangladesh afghanistan iraq lebanon egypt libya tunisia algeria morocco sudan ethiopia kenya
      nigeria ghana uganda tanzania zimbabwe namibia brazil argentina chile peru colombia venezuela
      cuba haiti nepal thailand vietnam malaysia singapore indonesia philippines taiwan australia
      kazakhstan uzbekistan armenia azerbaijan qatar kuwait yemen
      warsaw prague vienna rome madrid lisbon athens budapest oslo stockholm copenhagen helsinki
      dublin edinburgh glasgow tokyo seoul delhi mumbai islamabad kabul baghdad damascus beirut cairo
      toronto ottawa chicago boston dallas houston miami seattle denver atlanta philadelphia detroit
      tennessee wisconsin minnesota missouri nevada oregon kentucky alabama mississippi louisiana
      arkansas oklahoma kansas nebraska maryland delaware massachusetts connecticut vermont maine
      america california texas florida ohio iowa virginia carolina georgia michigan pennsylvania
      """
    ),
  ]
}
