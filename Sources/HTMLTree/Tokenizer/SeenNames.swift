/// The names of the attributes of one tag, to find those that come twice in constant time each.
///
/// Only a tag with many attributes uses it; it costs nothing until then.
struct SeenNames: Sendable {
  /// By the number of a name, the last tag that had it.
  private var tags: [UInt32] = []
  private var tag: UInt32 = 0

  /// Forgets the names: another tag begins.
  mutating func startTag() { tag &+= 1 }

  /// Adds a name, and says whether it is new to the tag.
  mutating func insert(_ name: NameID) -> Bool {
    let number = Int(name.rawValue)
    if number >= tags.count {
      let count = max(number + 1, tags.count * 2)
      tags.append(contentsOf: repeatElement(0, count: count - tags.count))
    }
    if tags[number] == tag { return false }
    tags[number] = tag
    return true
  }
}
