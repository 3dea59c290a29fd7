import HTMLTree
import Testing

@Suite("Selectors choose what a plain search chooses")
struct SelectorReferenceTests {
  /// Tries all ways through the tree, right to left: slow, and short enough to be seen as right.
  private struct Search {
    typealias Step = (combinator: Character, names: Set<String>, isNot: Bool)
    let steps: [Step]

    func chooses(_ node: HTMLNode, upTo last: Int? = nil) -> Bool {
      let last = last ?? steps.count - 1
      guard node.kind == .element, steps[last].names.contains(node.name) != steps[last].isNot else {
        return false
      }
      if last == 0 { return true }
      let candidates: [HTMLNode] =
        switch steps[last].combinator {
        case ">": [node.parent].compactMap { $0 }
        case "+": Array(elementsBefore(node).prefix(1))
        case "~": elementsBefore(node)
        default: Array(sequence(first: node) { $0.parent }.dropFirst())
        }
      return candidates.contains { chooses($0, upTo: last - 1) }
    }

    private func elementsBefore(_ node: HTMLNode) -> [HTMLNode] {
      sequence(first: node) { $0.previousSibling }.dropFirst().filter { $0.kind == .element }
    }
  }

  @Test("On random pages", arguments: 0..<40)
  func random(seed: UInt64) throws {
    var generator = Generator(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let names = ["div", "b", "i", "span"]
    var source = ""
    for _ in 0..<60 {
      let name = names.randomElement(using: &generator) ?? ""
      source += Bool.random(using: &generator) ? "<\(name)>x" : "</\(name)>"
    }
    let page = HTMLDocument(parsing: "<!DOCTYPE html><main>" + source)
    for _ in 0..<20 {
      var text = ""
      var steps: [Search.Step] = []
      for index in 0..<Int.random(in: 1...4, using: &generator) {
        let combinator: Character =
          index == 0 ? " " : [" ", ">", "+", "~"].randomElement(using: &generator) ?? " "
        let chosen = Set((0..<2).compactMap { _ in names.randomElement(using: &generator) })
        let isNot = Int.random(in: 0..<4, using: &generator) == 0
        text += index == 0 ? "" : " \(combinator) "
        text += (isNot ? ":not(" : ":is(") + chosen.sorted().joined(separator: ", ") + ")"
        steps.append((combinator, chosen, isNot))
      }
      let search = Search(steps: steps)
      let expected = page.root.descendants.filter { search.chooses($0) }
      let selector = try HTMLSelector(parsing: text)
      #expect(page.select(selector) == expected, "\(text) in \(source)")
      #expect(page.root.descendants.filter { $0.matches(selector) } == expected, "\(text)")
      // The same through the other way: what has a last element in it, seen from the page.
      let nested = try HTMLSelector(parsing: ":is(\(text))")
      #expect(page.select(nested) == expected, "\(nested)")
      let has = try HTMLSelector(parsing: ":has(\(text))")
      let around = page.root.descendants.filter { node in
        node.descendants.contains { inner in
          steps.count == 1 && search.chooses(inner)
        }
      }
      if steps.count == 1 { #expect(page.select(has) == around, "\(has) in \(source)") }
    }
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
