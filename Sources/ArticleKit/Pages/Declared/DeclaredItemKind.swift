extension DeclaredItem.Kind {
  /// The kind that a type's name tells, with or without the address of its vocabulary.
  init(type name: some BidirectionalCollection<UInt8>) {
    let start = name.lastIndex {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":")
    }
    let local = start.map { name[name.index(after: $0)...] } ?? name[...]
    self = Self.names[DeclaredName.hash(local)] ?? .other
  }

  private static let names: [UInt64: DeclaredItem.Kind] = {
    let lists: [(DeclaredItem.Kind, String)] = [
      (
        .newsArticle,
        """
        newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle
        asknewsarticle reviewnewsarticle advertisercontentarticle liveblogposting report
        """
      ),
      (
        .article,
        """
        article blogposting socialmediaposting techarticle scholarlyarticle medicalscholarlyarticle
        satiricalarticle discussionforumposting creativework howto recipe review claimreview
        blog podcastepisode qapage faqpage medicalwebpage
        """
      ),
      (.webPage, "webpage itempage aboutpage contactpage checkoutpage"),
      (.listPage, "collectionpage searchresultspage profilepage"),
      (.person, "person"),
      (
        .organization,
        "organization newsmediaorganization corporation localbusiness ngo educationalorganization governmentorganization collegeoruniversity brand onlinebusiness"
      ),
      (.webSite, "website"),
      (.image, "imageobject photograph barcode"),
      (.video, "videoobject clip audioobject mediaobject"),
      (.comment, "comment answer question usercomments"),
      (.list, "itemlist breadcrumblist listitem datafeed"),
      (.product, "product offer book movie tvseries softwareapplication"),
      (.event, "event sportsevent musicevent"),
    ]
    var table: [UInt64: DeclaredItem.Kind] = [:]
    for (kind, names) in lists {
      for name in names.split(whereSeparator: \.isWhitespace) {
        table[DeclaredName.hash(name.utf8)] = kind
      }
    }
    return table
  }()

  /// Whether this is a text of its own, as articles are.
  var isArticle: Bool { self == .newsArticle || self == .article }
}
