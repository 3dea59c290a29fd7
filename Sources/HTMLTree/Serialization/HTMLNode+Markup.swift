extension HTMLDocument {
  /// The whole document as markup, after the standard's algorithm for serialising HTML fragments.
  ///
  /// Parsing it again gives the same tree but where the standard itself cannot promise that: the
  /// identifiers of a doctype are not written, and neither are the newlines that a parser drops at
  /// the start of `pre`, `textarea` and `listing`, and what was moved out of a place where no tag
  /// can put it may go elsewhere.
  ///
  /// Complexity: O(length of the result). That is more than the source where the parser had to
  /// copy formatting elements, whose attributes are then written for each copy.
  public var html: String { root.outerHTML }
}

extension HTMLNode {
  /// The node as markup: an element with its tags and its content, a text with its characters
  /// escaped, the document as all that is in it.
  public var outerHTML: String {
    var output: [UInt8] = []
    appendOuterHTML(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// What is in the node as markup; for a `template`, its contents.
  public var innerHTML: String {
    var output: [UInt8] = []
    appendInnerHTML(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends ``outerHTML`` as UTF-8.
  public func appendOuterHTML(to output: inout [UInt8]) {
    var serializer = HTMLSerializer(tree, appendingTo: output)
    output = []
    serializer.append(number)
    output = serializer.finish()
  }

  /// Appends ``innerHTML`` as UTF-8.
  public func appendInnerHTML(to output: inout [UInt8]) {
    var serializer = HTMLSerializer(tree, appendingTo: output)
    output = []
    serializer.appendContents(of: number)
    output = serializer.finish()
  }
}
