import Testing

@testable import ArticleKit

@Suite struct SourceScanTests {
  @Test(arguments: [
    ("The tower will be rebuilt, reports “Interfax”.", ["Interfax"]),
    ("\"It is a good day,\" she said as cited by AFP.", ["AFP"]),
    ("\"It is a good day,\" the mayor told CNN.", ["CNN"]),
    ("According to Reuters, the tower will be rebuilt.", ["Reuters"]),
    ("She spoke in an interview with the BBC.", ["BBC"]),
    ("In an interview aired on June 4 on NBC, she praised the plan.", ["NBC"]),
    ("The New York Times reported that the tower will be rebuilt.", ["The New York Times"]),
    ("The Elmsford Gazette reported that the tower will be rebuilt.", ["The Elmsford Gazette"]),
    ("Башню восстановят, сообщает ТАСС.", ["ТАСС"]),
    ("Об этом пишет газета «Маяк».", ["Маяк"]),
    ("Der Turm wird wieder aufgebaut, wie die dpa meldet.", ["dpa"]),
    ("La tour sera reconstruite, selon l'AFP.", ["AFP"]),
    ("La torre será reconstruida, según EFE.", ["EFE"]),
    ("The candidate of the party “National Dawn” met the mayor.", []),
    ("She works for Reuters and lives near the harbour.", []),
    ("The mayor told Martha Quill that the Home Office reported nothing.", []),
    ("CNN and the BBC have offices in the town.", []),
    ("", []),
  ])
  func finds(text: String, sources: [String]) {
    let bytes = Array(text.utf8)
    let found = SourceScan(bytes, bytes.indices).sources()
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == sources)
  }

  @Test func eachOutletOnceInOrder() throws {
    var page = MadeUpPage()
    page.paragraphs[1] += " The plan was first reported by Reuters."
    page.paragraphs[3] += " One of them told the BBC that it was a scandal."
    page.paragraphs[4] += " According to Reuters, one is foreign."
    #expect(try page.article().citedSources == ["Reuters", "BBC"])
  }
}
