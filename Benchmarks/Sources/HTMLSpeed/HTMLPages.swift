import Foundation

/// A page to measure: a file that is there, or bytes to be made.
struct NamedPage {
  var name: String
  private var content: Content

  private enum Content {
    case file(String)
    case made(@Sendable () -> [UInt8])
  }

  init(path: String) {
    name = path
    content = .file(path)
  }

  init(_ name: String, _ make: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    content = .made(make)
  }

  /// Where the page's file is; one that was made is written to `folder`.
  func path(in folder: URL) throws -> String {
    switch content {
    case .file(let path): return path
    case .made(let make):
      let url = folder.appending(path: "page.html")
      try Data(make()).write(to: url)
      return url.path
    }
  }
}

/// The same kind of page at growing lengths, to see that the cost per byte stays the same.
enum GrowingPages {
  static let all = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000].map { size in
    NamedPage("\(size < 1_000_000 ? "\(size / 1000) kB" : "\(size / 1_000_000) MB")") {
      page(of: size)
    }
  }

  /// A page with a head, and blocks of menu, text and script until it is long enough.
  static func page(of size: Int) -> [UInt8] {
    var page = Array(
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Made up &amp; measured</title>
      <link rel="stylesheet" href="/a.css"></head><body class="home page">

      """.utf8)
    page.reserveCapacity(size + 2_000)
    var number = 0
    while page.count < size {
      number += 1
      page += Array(
        """
        <div class="item item-\(number)" id="n\(number)"><ul class='menu'><li><a href="/s/\(number)?a=1&amp;b=2">Harbour</a>\
        <li><a href="/t/\(number)" title="All of it">Weather</a></ul>
        <h2>Heading <em>number</em> \(number)</h2><p>The boats that left at noon came back, &ldquo;slowly&rdquo;, with \
        <b>nothing</b> to show; the wind had turned &mdash; twice &mdash; and the nets stayed dry.</p>
        <p>A second paragraph without an end tag, and with a <a href=x.html>link</a><br>in its middle
        <img src="/i/\(number).jpg" alt="A boat" width=640 height=480>
        <script>var n = \(number); if (n < 3 && n > 1) { document.title = "x</" + "p>"; }</script></div>

        """.utf8)
    }
    return page
  }
}

/// Pages on which other parsers take time or memory that grows faster than the page.
enum HostilePages {
  static let all = [
    repeated("nested div", "<div>", 100_000),
    NamedPage("attributes of one tag") {
      Array(("<p" + (0..<100_000).map { " a\($0)=\($0)" }.joined() + ">").utf8)
    },
    repeated("unclosed b", "<b>", 100_000),
    repeated("unclosed b and p", "<b><p>", 50_000),
    repeated("50 MB of p", "<p>", 50_000_000 / 3),
    NamedPage("20 MB of text") { [UInt8](repeating: 0x78, count: 20_000_000) },
    repeated("a million tables", "<table>", 1_000_000),
    repeated("a in table", "<a><table><tr>", 100_000),
    repeated("misnested formatting", "<a><b><i><p></a></b></i>", 50_000),
    repeated("end tags of nothing", "</p>", 1_000_000),
    repeated("nested templates", "<template>", 100_000),
    repeated("nested svg", "<svg><foreignObject>", 100_000),
    repeated("select in select", "<select><option>", 500_000),
    repeated("less-than signs", "<", 5_000_000),
    repeated("ampersands", "&", 5_000_000),
    repeated("references", "&notit;", 1_000_000),
    repeated("open comments", "<!--", 2_000_000),
    repeated("nested lists", "<ul><li>", 100_000),
    repeated("text beside tables", "<table>x", 500_000),
    repeated("forms", "<form><input></form>", 300_000),
  ]

  private static func repeated(_ name: String, _ text: String, _ count: Int) -> NamedPage {
    NamedPage(name) {
      let text = Array(text.utf8)
      var page: [UInt8] = []
      page.reserveCapacity(text.count * count)
      for _ in 0..<count { page += text }
      return page
    }
  }
}
