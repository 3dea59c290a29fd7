extension ArticleStore {
  /// The articles that answer a request, one after the other, as far as somebody reads.
  ///
  /// They are asked for page by page, so that the first one comes as soon as the first page. A
  /// change of the store meanwhile can give an article twice or pass one over.
  public func hits(_ request: SearchRequest) -> AsyncThrowingStream<SearchHit, any Error> {
    let pages = SearchPages(store: self, request: request)
    return AsyncThrowingStream { try await pages.next() }
  }
}

/// Gives the hits of a request page by page.
private actor SearchPages<Store: ArticleStore> {
  private let store: Store
  private var request: SearchRequest
  private var left: Int?
  private var hits: [SearchHit] = []
  private var at = 0
  private var isAtEnd = false

  init(store: Store, request: SearchRequest) {
    self.store = store
    self.request = request
    left = request.limit
  }

  private static var pageSize: Int { 100 }

  func next() async throws -> SearchHit? {
    if at == hits.count {
      try Task.checkCancellation()
      let size = min(Self.pageSize, left ?? Self.pageSize)
      guard !isAtEnd, size > 0 else { return nil }
      request.limit = size
      let page = try await store.search(request)
      request.offset += page.hits.count
      left = left.map { $0 - page.hits.count }
      isAtEnd = page.hits.count < size
      hits = page.hits
      at = 0
      guard !hits.isEmpty else { return nil }
    }
    defer { at += 1 }
    return hits[at]
  }
}
