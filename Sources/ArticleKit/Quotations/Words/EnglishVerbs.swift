/// English verbs that take quotations and reported speech, with their forms.
extension EnglishWords {
  static let verbs: [(traits: WordTraits, words: String)] =
    inflected(
      [.speech, .clause],
      """
      say/says/said/saying explain admit/admits/admitted/admitting argue declare insist announce
      complain contend concede confirm caution predict acknowledge assert allege maintain testify
      vow warn exclaim reiterate emphasize emphasise stress conclude speculate suggest boast
      recall/recalls/recalled/recalling quip/quips/quipped/quipping lament opine muse surmise
      remark comment proclaim specify stipulate hint assure underscore underline reckon joke
      reply respond retort counter rejoin add continue write/writes/wrote/writing
      tweet retweet text email post blog joke affirm reaffirm attest aver/avers/averred/averring
      disclose reveal recount relate mention volunteer confide confess gripe grumble
      swear/swears/swore/swearing pledge promise elaborate observe note state claim report
      foretell/foretells/foretold/foretelling theorize posit intone deadpan declare
      """)
    + inflected(
      [.speech],
      """
      interject interrupt shout yell whisper cry scream mutter murmur bellow thunder crow gloat
      chant sing/sings/sang/singing bark snap/snaps/snapped/snapping laugh sigh smile
      plead beg/begs/begged/begging implore preach rant gush rejoice enthuse
      demur/demurs/demurred/demurring protest object marvel trumpet repeat
      answer inquire enquire wonder clarify begin/begins/began/beginning
      finish open/opens/opened/opening close go/goes/went/going read/reads/read/reading
      fume scoff sneer shrug/shrugs/shrugged/shrugging stammer blurt sum/sums/summed/summing
      point/points/pointed/pointing chime fire shoot/shoots/shot/shooting
      """)
    + inflected(
      [.speech, .addressing, .clause],
      "tell/tells/told/telling remind inform advise assure notify convince persuade")
    + inflected(
      [.speech, .addressing],
      "ask urge challenge scold lecture instruct query question press counsel admonish")
    + inflected(
      [.mention],
      """
      call describe dismiss denounce condemn criticize criticise praise accuse blame refer/refers/referred/referring
      label/labels/labeled/labeling brand reject deny defend demand encourage invite order propose
      recommend support threaten tout slam/slams/slammed/slamming rip/rips/ripped/ripping attack
      mock hail characterize characterise cite dub/dubs/dubbed/dubbing deem express voice issue
      decry deride disparage lambaste lambast blast assail bash portray depict equate compare
      liken welcome celebrate endorse oppose assail tease taunt ridicule rebuke rebuff repudiate
      refute disavow pan/pans/panned/panning laud applaud credit cast/casts/cast/casting
      agree/agrees/agreed/agreeing declaim address discuss detail outline highlight signal advocate
      speak/speaks/spoke/speaking talk apologize apologise appeal call label liken title lash
      quote paraphrase offer summarize summarise define term rate advertise invoke pronounce
      make/makes/made/making give/gives/gave/giving lay/lays/laid/laying put/puts/put/putting
      """)
    + inflected(
      [.thought],
      """
      believe think/thinks/thought/thinking feel/feels/felt/feeling hope fear worry consider
      expect doubt assume suspect understand/understands/understood/understanding know/knows/knew/knowing
      want wish figure imagine guess see/sees/saw/seeing find/finds/found/finding
      realize realise recognize recognise hear/hears/heard/hearing learn decide conclude
      estimate project plan/plans/planned/planning view regard seek/seeks/sought/seeking
      """)
    + [
      // Also nouns, or verbs of much else.
      (
        .ambiguous,
        """
        points notes states claims reports promises comments remarks hints posts texts tweets emails
        pledges vows cries answers calls orders demands supports attacks questions report claim
        comment promise pledge vow answer question point note state post text tweet email
        goes went going go opened opens open began begins begin beginning finished closed
        fired fires shot laughed smiled sang read reads reading pressed press continued continues
        made makes make making gave gives give giving put puts putting lay laid cast offer offers
        offered see sees saw seeing find finds found finding see rate rates term terms credit
        related relate relates repeated repeats posted stated talk talks address issue issues plans
        plan project projects views view view
        """
      )
    ]

  /// A line of verbs with all their forms: the regular ones are made.
  private static func inflected(
    _ traits: WordTraits, _ verbs: String
  ) -> [(traits: WordTraits, words: String)] {
    var base = ""
    var finite = ""
    var participle = ""
    for verb in verbs.split(whereSeparator: \.isWhitespace) {
      let forms = verb.split(separator: "/").map(String.init)
      base += forms[0] + " "
      if forms.count == 4 {
        finite += forms[1] + " " + forms[2] + " "
        participle += forms[3] + " "
        continue
      }
      let stem = String(forms[0].dropLast())
      switch forms[0].last {
      case "e":
        finite += "\(forms[0])s \(forms[0])d "
        participle += stem + "ing "
      case "y" where !(stem.last.map { "aeo".contains($0) } ?? true):
        finite += "\(stem)ies \(stem)ied "
        participle += forms[0] + "ing "
      case "s", "h", "x":
        finite += "\(forms[0])es \(forms[0])ed "
        participle += forms[0] + "ing "
      default:
        finite += "\(forms[0])s \(forms[0])ed "
        participle += forms[0] + "ing "
      }
    }
    return [
      (traits.union(.base), base), (traits, finite), (traits.union(.participle), participle),
    ]
  }
}
