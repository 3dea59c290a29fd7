/// What a page can say of itself, in the words of schema.org where it has one.
public enum DeclaredProperty: String, Sendable, Hashable, CaseIterable {
  case headline, alternativeHeadline, name, title, description
  case author, creator, contributor, givenName, familyName
  case publisher, siteName
  case datePublished, dateCreated, dateModified, date
  case section, keywords, language
  case url, canonical, amphtml, sameAs
  case image, caption, credit
  case isAccessibleForFree, license, correction
  /// The text of an article, a value for each paragraph; of JSON-LD alone.
  case articleBody
  case type, id, value, graph
  case mainEntityOfPage, mainEntity, isPartOf, hasPart, about, comment, review
  case itemListElement, liveBlogUpdate, relatedLink
  /// Anything else; kept only for items, which may have more in them.
  case other
}

extension DeclaredProperty {
  /// The property that a key of JSON-LD, microdata or RDFa names, in small letters.
  static func schema(_ name: some Collection<UInt8>) -> DeclaredProperty {
    schemaNames[DeclaredName.hash(name)] ?? .other
  }

  /// The property that a `meta` element's name names, in small letters.
  static func meta(_ name: some Collection<UInt8>) -> DeclaredProperty {
    metaNames[DeclaredName.hash(name)] ?? .other
  }

  private static let schemaNames = DeclaredName.table([
    (.headline, "headline"), (.alternativeHeadline, "alternativeheadline alternatename"),
    (.name, "name"), (.title, "title"),
    (.description, "description abstract"),
    (.author, "author"), (.creator, "creator"), (.contributor, "contributor"),
    (.givenName, "givenname"), (.familyName, "familyname"),
    (.publisher, "publisher sourceorganization provider"),
    (.datePublished, "datepublished"), (.dateCreated, "datecreated uploaddate"),
    (.dateModified, "datemodified"),
    (.section, "articlesection"), (.keywords, "keywords"), (.language, "inlanguage"),
    (.url, "url contenturl"), (.sameAs, "sameas"),
    (.image, "image thumbnailurl primaryimageofpage associatedmedia"),
    (.caption, "caption"), (.credit, "credittext copyrightholder copyrightnotice"),
    (.isAccessibleForFree, "isaccessibleforfree"), (.license, "license"),
    (.correction, "correction"), (.articleBody, "articlebody"),
    (.type, "@type"), (.id, "@id"), (.value, "@value"), (.graph, "@graph"),
    (.mainEntityOfPage, "mainentityofpage"), (.mainEntity, "mainentity"),
    (.isPartOf, "ispartof"), (.hasPart, "haspart"), (.about, "about mentions"),
    (.comment, "comment comments"), (.review, "review reviews reviewrating itemreviewed"),
    (.itemListElement, "itemlistelement"), (.liveBlogUpdate, "liveblogupdate"),
    (.relatedLink, "relatedlink significantlink"),
  ])

  private static let metaNames = DeclaredName.table([
    (
      .title,
      """
      og:title twitter:title dc.title dcterms.title dc:title parsely-title sailthru.title title headline
      cxenseparse:title citation_title fulltitle og:headline article:title hdl article.headline
      cxenseparse:recs:articleheadline eomportal-title
      """
    ),
    (.headline, "headline"),
    (
      .description,
      "description og:description twitter:description dc.description dcterms.description sailthru.description abstract dcterms.abstract"
    ),
    (
      .author,
      """
      author article:author dc.creator dcterms.creator dc:creator dc.creator.author parsely-author
      sailthru.author byl cxenseparse:author og:article:author article:author_name creator authors
      citation_author rbauthors citation_authors article.author author_name byline article_author
      mediator_author shareaholic:article_author_name lp.article:author og:author article:authors
      og:book:author sailthru.authors dcsext.author article-author articleauthor vr:author
      """
    ),
    (.publisher, "publisher dc.publisher dcterms.publisher dc:publisher citation_publisher"),
    (
      .siteName,
      "og:site_name application-name apple-mobile-web-app-title copyright cxenseparse:sitename twitter:site al:ios:app_name"
    ),
    (
      .datePublished,
      """
      article:published_time og:article:published_time datepublished dc.date.issued dcterms.issued
      dc.date.created dcterms.created date.created date.available date.issued sailthru.date parsely-pub-date
      cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:recs:published_time
      prism.publicationdate article:published pubdate published publishdate publish-date publish_date
      published_time published_at article.published article.created og:published_time
      og:publish_date publisheddate citation_publication_date citation_online_date pub_date
      bt:pubdate ptime rnews:datepublished datecreated displaydate publication_date
      release_date originalpublicationdate article_date_original article:created createdate
      created-date dc.created uploaddate ya:ovs:upload_date dcterms.date.issued dcterms.available
      pdate firstpublished article:publicationdate og:pubdate rbpubdate datetime vr:published_time
      cxenseparse:pub-date post_date article-published articledate dcsext.articlefirstpublished
      analyticsattributes.articledate article_publication_date
      """
    ),
    (.date, "date dc.date dcterms.date dc:date citation_date"),
    (
      .dateModified,
      """
      article:modified_time og:article:modified_time og:updated_time datemodified last-modified
      dcterms.modified dc.date.modified dc.modified date.modified date.updated article:modified
      lastmod modified updated article.updated last_updated_date bt:moddate utime
      lastmodifieddate cxenseparse:modified modified-date lmt article:modified_date
      """
    ),
    (
      .section,
      "article:section section parsely-section sailthru.section cxenseparse:category cg article.section dcterms.subject.section"
    ),
    (
      .keywords,
      """
      keywords news_keywords article:tag og:article:tag parsely-tags sailthru.tags dc.subject
      dcterms.subject cxenseparse:keywords
      """
    ),
    (.language, "og:locale content-language dc.language dcterms.language language inlanguage"),
    (.url, "og:url twitter:url parsely-link dc.identifier identifier"),
    (.image, "og:image og:image:url og:image:secure_url twitter:image twitter:image:src"),
    (.caption, "og:image:alt twitter:image:alt"),
    (.type, "og:type article.type parsely-type"),
    (.license, "dc.rights dcterms.rights dcterms.license"),
    (.isAccessibleForFree, "article:content_tier"),
  ])
}

/// The names of properties as numbers: FNV-1a over the small letters.
enum DeclaredName {
  static func hash(_ name: some Collection<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      value = (value ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
    }
    return value
  }

  static func table(
    _ lists: [(DeclaredProperty, String)]
  ) -> [UInt64: DeclaredProperty] {
    var table: [UInt64: DeclaredProperty] = [:]
    for (property, names) in lists {
      for name in names.split(whereSeparator: \.isWhitespace) {
        if table[hash(name.utf8)] == nil { table[hash(name.utf8)] = property }
      }
    }
    return table
  }
}
