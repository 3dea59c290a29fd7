/// A page and the tree that it makes, as ``TreeText`` writes it: the whole tree, or what is in the
/// body.
struct ConstructionCase: CustomStringConvertible, Sendable {
  let mode: String
  let page: String
  let tree: String

  init(_ mode: String, _ page: String, _ tree: String) {
    self.mode = mode
    self.page = page
    self.tree = tree
  }

  var description: String { "\(mode): \(page)" }
}
