import Foundation
import HTMLTree

// 1. Parse: whatever the bytes are, they become the tree that browsers make of them.
let path = CommandLine.arguments.dropFirst().first ?? "Pages/harbour.html"
let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
let page = HTMLDocument(parsing: bytes)
print("title ", try page.first("title")?.text ?? "–")

// 2. Choose: a selector is a text, or a value that is read once and used often.
let stories = try HTMLSelector(parsing: "main article:not(.advert)")
for story in page.select(stories) {
  let link = try story.first("h2 a[href]")
  print("story ", link?.text ?? "–", "→", link?.attribute("href") ?? "–")
}

// 3. Walk: children, parents and siblings; a row that nobody closed has its cells all the same.
for row in try page.select("tr:has(td)") {
  let cells = row.children.filter { $0.isElement("td") }
  print("tide  ", cells.map(\.text))
}

// 4. Read: text in lines as a browser shows it, without scripts and what is hidden.
print(try page.first("main article")?.text ?? "–")

// 5. Ask where: each node and each attribute knows its bytes in the source.
if let height = try page.first("[itemprop=height]") {
  let source = String(decoding: bytes[height.sourceRange], as: UTF8.self)
  print("height", height.text, "from", height.sourceRange, source.debugDescription)
}

// 6. Write: markup after the standard, with every tag closed.
print(try page.first("footer")?.outerHTML ?? "–")
