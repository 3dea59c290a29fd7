/// The names of the attributes of one tag, to find those that come twice in constant time each.
struct SeenNames: Sendable {
  /// By the number of a name, the last tag that had it.
  private var tags: [UInt32] = Array(repeating: 0, count: Int(KnownNames.count) + 1)
  private var tag: UInt32 = 0

  /// Forgets the names: another tag begins.
  @inline(__always)
  mutating func startTag() { tag &+= 1 }

  /// Adds a name, and says whether it is new to the tag.
  @inline(__always)
  mutating func insert(_ name: NameID) -> Bool {
    let number = Int(name.rawValue)
    if number >= tags.count { grow(to: number) }
    if tags[number] == tag { return false }
    tags[number] = tag
    return true
  }

  @inline(never)
  private mutating func grow(to number: Int) {
    let count = max(number + 1, tags.count * 2)
    tags.append(contentsOf: repeatElement(0, count: count - tags.count))
  }
}
