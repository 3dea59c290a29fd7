import Testing

@testable import HTMLTree

@Suite struct NodeColumnsTests {
  /// Links and a plain model of them, put through the same random changes.
  @Test(arguments: 1...20) func linksAreThoseOfAPlainTree(seed: Int) {
    var random = TestRandom(seed: UInt64(seed))
    var nodes = NodeColumns()
    var model: [[Int32]] = [[]]
    var parents: [Int32] = [-1]
    _ = nodes.add(NodeHead(.document), start: 0, end: 0)
    for _ in 0..<300 {
      let count = UInt64(nodes.count)
      let node = Int32(random.next() % count)
      switch random.next() % 4 {
      case 0, 1:
        let new = nodes.add(NodeHead(.html, name: .p), start: 0, end: 0, to: node)
        model.append([])
        parents.append(node)
        model[Int(node)].append(new)
      case 2 where node != 0 && parents[Int(node)] >= 0:
        let new = nodes.add(NodeHead(.html, name: .b), start: 0, end: 0)
        nodes.insert(new, before: node)
        let parent = parents[Int(node)]
        model.append([])
        parents.append(parent)
        let place = model[Int(parent)].firstIndex(of: node) ?? 0
        model[Int(parent)].insert(new, at: place)
      case 3 where node != 0 && parents[Int(node)] >= 0:
        nodes.detach(node)
        model[Int(parents[Int(node)])].removeAll { $0 == node }
        parents[Int(node)] = -1
        if random.next() % 2 == 0 {
          nodes.append(node, to: 0)
          model[0].append(node)
          parents[Int(node)] = 0
        } else {
          nodes.moveChildren(of: node, to: 0)
          for child in model[Int(node)] { parents[Int(child)] = 0 }
          model[0] += model[Int(node)]
          model[Int(node)] = []
        }
      default: break
      }
    }
    nodes.finish()
    for node in 0..<Int32(nodes.count) {
      #expect(children(of: node, nodes) == model[Int(node)])
      let parent = nodes[node].parent
      #expect(parent == parents[Int(node)])
      #expect(nodes.lastChild(of: node) == model[Int(node)].last ?? 0)
      for (previous, child) in zip([0] + model[Int(node)], model[Int(node)]) {
        #expect(nodes.previousSibling(of: child) == previous)
      }
    }
  }

  /// Nodes made in the order of a walk need no links, and have the same relatives as with them.
  @Test(arguments: 1...20) func linksAreMadeForNodesOutOfOrderAlone(seed: Int) {
    var random = TestRandom(seed: UInt64(seed))
    var nodes = NodeColumns()
    var linked = NodeColumns()
    var model: [[Int32]] = [[]]
    var path: [Int32] = [nodes.add(NodeHead(.document), start: 0, end: 0)]
    _ = linked.add(NodeHead(.document), start: 0, end: 0)
    linked.link()
    for _ in 0..<200 {
      path.removeLast(Int(random.next() % UInt64(path.count)))
      let parent = path[path.count - 1]
      let isText = random.next() % 3 == 0
      let head = isText ? NodeHead(text: .hasNonSpace) : NodeHead(.html, name: .p)
      let node = nodes.add(head, start: 0, end: 0, to: parent)
      _ = linked.add(head, start: 0, end: 0, to: parent)
      model[Int(parent)].append(node)
      model.append([])
      if !isText { path.append(node) }
      for node in path {
        let last = model[Int(node)].last ?? 0
        let isText = nodes[last].head.isText
        #expect(nodes.lastText(of: node) == (isText ? last : 0))
        #expect(linked.lastText(of: node) == (isText ? last : 0))
      }
    }
    nodes.finish()
    let isLinked = (nodes.isLinked, linked.isLinked)
    #expect(isLinked == (false, true))
    for node in 0..<Int32(nodes.count) {
      #expect(children(of: node, nodes) == model[Int(node)])
      #expect(children(of: node, linked) == model[Int(node)])
      #expect(nodes.lastChild(of: node) == linked.lastChild(of: node))
      #expect(nodes.previousSibling(of: node) == linked.previousSibling(of: node))
    }
  }

  @Test func pagesWithoutMisplacedNodesNeedNoLinks() {
    let plain = ["", "<p>a<b>c</b>d", "<ul><li>a<li>b</ul><!--c-->", "<table><tr><td>a</table>b"]
    let misplaced = ["<table>a", "<b><p>a</b>b", "</head><!--a--><title>b</title>"]
    for page in plain + misplaced {
      let isLinked = HTMLDocument(parsing: page).tree.nodes.isLinked
      #expect(isLinked == misplaced.contains(page), "\(page)")
    }
  }

  @Test(arguments: 1...10) func aSparseColumnIsADictionary(seed: Int) {
    var random = TestRandom(seed: UInt64(seed))
    var column = SparseColumn()
    var model: [Int32: Int32] = [:]
    for step in 0..<300 {
      // Mostly behind all others, at times before.
      let row = Int32(random.next() % 8 == 0 ? random.next() % 2_000 : UInt64(step * 5))
      let number = Int32(random.next() % 1_000)
      column.set(row, to: number)
      model[row] = number
    }
    for (row, number) in model {
      let found = column[row]
      #expect(found == number)
    }
  }

  private func children(of node: Int32, _ nodes: borrowing NodeColumns) -> [Int32] {
    var children: [Int32] = []
    var child = nodes.firstChild(of: node)
    while child != 0 {
      children.append(child)
      child = nodes.nextSibling(of: child)
    }
    return children
  }

  @Test func aColumnGrowsAndKeepsWhatItHas() {
    var column = OwnedColumn<Int32>()
    #expect(column.isEmpty && column.memory == 0)
    for value in 0..<10_000 as Range<Int32> { column.append(value) }
    column.reserve(50_000)
    column[7 as Int32] = -7
    column.removeLast()
    column.truncate(to: 9_000)
    #expect(column.count == 9_000 && column[8_999] == 8_999 && column[7] == -7)
    #expect(column.memory == 200_000)
    #expect(column.withElements { $0.count } == 9_000)
  }

  @Test func aColumnTakesAValueManyTimes() {
    var column = OwnedColumn<Int32>()
    column.append(8, times: 0)
    let isEmpty = column.isEmpty
    #expect(isEmpty)
    column.append(7, times: 3)
    column.append(9)
    let values = column.withElements { Array($0) }
    #expect(values == [7, 7, 7, 9])
  }
}
