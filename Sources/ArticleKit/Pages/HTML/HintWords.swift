/// The words that pages name their parts with, and what they hint at.
///
/// They are the vocabulary of web design, schema.org and ARIA; none belongs to one site.
enum HintWords {
  static let all: [(ElementHints, String)] = [
    (
      .article,
      """
      article artikel articulo articolo artigo news newsarticle blogposting post posts \
      posting hentry
      """
    ),
    (
      .content,
      """
      content contents contenido contenu inhalt conteudo contenuto entry articlecontent \
      postcontent entrycontent maincontent pagecontent maintext
      """
    ),
    (
      .body,
      """
      body articlebody storybody postbody bodytext bodycopy text copy txt texto texte testo \
      prose wysiwyg richtext rte markdown formatted
      """
    ),
    (.main, "main center middle primary principal"),
    (.story, "story storytext reportage detail details single singlepost longform"),
    (.paragraph, "paragraph para absatz paragraf p"),
    (.header, "header head heading masthead top hero"),
    (.title, "title headline titre titel titulo titolo heading subject kop"),
    (
      .summary,
      """
      summary standfirst dek deck lead lede intro introduction abstract excerpt subtitle \
      subhead subheadline subheading description teasertext vorspann chapo sumario bajada \
      sommario entradilla kicker strapline tagline synopsis
      """
    ),
    (
      .author,
      """
      author authors byline bylines autor autores auteur autore writer contributor \
      contributors reporter journalist creator verfasser redakteur columnist by vcard fn \
      postedby
      """
    ),
    (
      .date,
      """
      date dates time timestamp datetime datum fecha data dateline published pubdate updated \
      modified posted publication dtreviewed when day publishdate publishingdate publicationdate \
      postdate entrydate articledate
      """
    ),
    (
      .published,
      """
      published pubdate publishdate publishingdate publicationdate publish publication \
      datepublished datetimepublished posted postdate datecreated created
      """
    ),
    (.modified, "modified updated update datemodified lastupdated lastmodified edited revised"),
    (.metadata, "meta metadata info infos details postmeta entrymeta articleinfo"),
    (
      .section,
      """
      category categories section rubric rubrik seccion ressort channel kategorie categoria \
      topicname
      """
    ),
    (
      .picture,
      """
      image images img photo photos picture pictures figure gallery slideshow slider \
      carousel media thumbnail thumb thumbs foto fotos bild bilder lightbox
      """
    ),
    (
      .caption,
      """
      caption captions figcaption bildunterschrift legende didascalia legend imagecaption
      """
    ),
    (.credit, "credit credits copyrightholder photographer source quelle photocredit creditline"),
    (.video, "video videos player audio podcast jwplayer brightcove youtube embed"),
    (.quote, "quote quotes blockquote pullquote quotation zitat cite"),
    (
      .navigation,
      """
      nav navigation menu menus navbar submenu dropdown megamenu hamburger tabs tab sitemap \
      navigationbar topnav subnav
      """
    ),
    (.breadcrumb, "breadcrumb breadcrumbs crumb crumbs brotkrumen trail"),
    (.footer, "footer foot bottom fuss colophon contentinfo footnote"),
    (
      .sidebar,
      """
      sidebar aside rail side sidepanel right left column col complementary secondary \
      tertiary rightcol leftcol rightrail marginale
      """
    ),
    (
      .related,
      """
      related relatedarticles recommended recommendation recommendations recommend more \
      readmore seealso similar further outbrain taboola recirc recirculation read also \
      onward next previous prev upnext suggested suggestions weitere ahnliche mas altri leia \
      saiba associated linked
      """
    ),
    (
      .popular,
      """
      popular trending most latest recent top mostread mostpopular hot newest meistgelesen \
      ultimas neueste viewed ranking ticker headlines
      """
    ),
    (
      .comment,
      """
      comment comments disqus commentlist discussion discuss respond response responses \
      reply replies kommentar kommentare comentarios commentaires forum livefyre coral \
      talkback opinions
      """
    ),
    (
      .share,
      """
      share shares sharing social socials socialmedia facebook twitter whatsapp linkedin \
      pinterest sharebar addthis addtoany sharethis follow followus teilen compartir \
      partager sharedaddy email mail
      """
    ),
    (
      .newsletter,
      """
      newsletter newsletters signup subscribe subscription subscriptions mailinglist abo \
      alerts notify sign inscription abonnement
      """
    ),
    (
      .promotion,
      """
      promo promos promotion promotional cta banner callout marketing offer donate donation \
      donations support fundraising membership campaign upsell inlinepromo
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert advertisement advertising adslot dfp gpt sponsor sponsored sponsors \
      anzeige werbung publicidad pub adsense adunit leaderboard mpu partner advertorial \
      commercial
      """
    ),
    (
      .keywords,
      """
      tag tags keyword keywords topic topics taglist schlagworte themen etiquetas hashtag \
      hashtags themes label labels
      """
    ),
    (
      .list,
      """
      list lists listing items grid feed stream archive results loop listitem index \
      collection
      """
    ),
    (
      .teaser,
      """
      teaser teasers card cards item tile tiles preview snippet thumblink listicle box stub \
      promoitem
      """
    ),
    (.widget, "widget widgets module modules block component components plugin portlet"),
    (
      .hidden,
      """
      hidden hide visuallyhidden invisible offscreen screenreader sr sronly assistive \
      printonly noprint noscript skip skiplink
      """
    ),
    (
      .overlay,
      """
      modal popup overlay dialog lightbox tooltip drawer flyout toast offcanvas interstitial \
      layer popover
      """
    ),
    (
      .consent,
      """
      cookie cookies consent gdpr ccpa onetrust privacy cmp didomi cookiebar cookiebanner
      """
    ),
    (
      .notice,
      """
      notice alert warning message error messages announcement note notes hint breaking
      """
    ),
    (
      .biography,
      """
      bio biography about profile authorbio authorbox aboutauthor authorinfo contributorbio
      """
    ),
    (
      .form,
      """
      form search searchform login signin register input field fields account user password \
      autocomplete checkbox contact
      """
    ),
    (.paywall, "paywall premium locked subscriberonly piano meter metered gate regwall"),
    (.legal, "copyright legal disclaimer terms license licence rights imprint impressum"),
    (.live, "live liveblog liveblogupdate ticker entries timeline"),
    (
      .fact,
      """
      factbox infobox fact facts box keypoints highlights takeaways bullets explainer \
      background
      """
    ),
    (
      .tool,
      """
      toolbar tools tool actions action buttons button btn print bookmark save fontsize font \
      controls rating ratings vote votes like likes count counter views icon icons
      """
    ),
    (.pagination, "pagination pager paging pages page pagenav pagenumbers wp"),
    (
      .headerBar,
      """
      banner topbar navbar siteheader pageheader globalheader logo brand branding skyscraper
      """
    ),
    (.correction, "correction corrections corrected erratum clarification editorsnote"),
    (.site, "site website global page wrapper container layout app root body"),
  ]

  /// Longer words are cut into these, as in "articleBodyText" without a capital.
  static let longest = 24
}
