extension HTMLNode {
  /// The text that a reader sees, laid out in lines; close to the `innerText` of browsers.
  ///
  /// - White space becomes one blank, and none stands at the start or the end of a line, but `pre`
  ///   and `textarea` keep theirs.
  /// - Blocks stand on lines of their own. A blank line is around those that browsers give a
  ///   margin: paragraphs, headings, quotations, lists, figures, preformatted text, rules.
  /// - `br` ends a line; a tab is between the cells of a row. No break begins or ends the text.
  /// - What browsers do not show is left out: `head`, `script`, `style`, `template`, `noscript`,
  ///   `iframe`, `canvas`, elements that are `hidden` and others. The node itself is always read,
  ///   so that the `text` of a `title` is its title. Style sheets are not looked at.
  ///
  /// Complexity: O(n).
  public var text: String {
    VisibleTextReader(tree, keepsRuns: false).read(number).string
  }

  /// ``text`` with the places in the source of all its parts.
  ///
  /// Complexity: O(n).
  public var visibleText: HTMLText { VisibleTextReader(tree, keepsRuns: true).read(number) }

  /// All text in the node as it stands, also what no browser shows; the `textContent` of browsers.
  ///
  /// Comments are no text; of a comment itself it is what is in it.
  ///
  /// Complexity: O(n).
  public var rawText: String {
    var output: [UInt8] = []
    var node = number
    repeat {
      if node == number || tree.nodes[node].head.isText { tree.appendData(of: node, to: &output) }
      node = tree.node(after: node, in: number)
    } while node >= 0
    return String(decoding: output, as: UTF8.self)
  }
}

extension HTMLDocument {
  /// The text that a reader of the page sees; see ``HTMLNode/text``.
  public var text: String { root.text }
}
