/// An element on the stack, with what is asked about it often.
struct OpenElement: Sendable {
  var node: Int32
  /// Form and name of the node; see ``NodeHead/tag``.
  var tag: UInt32
  /// The name in lower case, as a tag has it.
  var name: NameID
  var classes: ElementClasses

  @inline(__always)
  func isHTML(_ name: NameID) -> Bool { tag == OpenElement.tag(name) }

  @inline(__always)
  static func tag(_ name: NameID) -> UInt32 {
    NodeHead.Form.html.rawValue | name.rawValue << NodeHead.nameShift
  }
}

/// The stack of open elements.
///
/// At its bottom lies the document, so that it is never empty. Beyond a depth, the element on top
/// takes the place of the one before, which is hidden until the top is popped: so every walk over
/// the stack is bounded by the depth, and elements still close in their order. What ends a scope
/// ends it where it is hidden, too.
struct OpenElements: ~Copyable {
  /// An element under the top, above those that can be seen.
  private struct HiddenElement: Sendable {
    var element: OpenElement
    /// What this one and all hidden ones under it are.
    var classes: ElementClasses
  }

  private var elements = OwnedColumn<OpenElement>()
  private var hidden = OwnedColumn<HiddenElement>()
  /// How many elements are open by their names, whatever the namespace; the hidden ones too.
  ///
  /// Names without a constant share places, so that for them it is a bound.
  private var counts = OwnedColumn<Int32>()

  let depthLimit: Int
  let hiddenLimit: Int
  private(set) var limitsHit: LimitFlags = []
  /// How many templates were forgotten for the limit of hidden elements.
  private(set) var forgottenTemplates = 0

  init(depthLimit: Int, hiddenLimit: Int) {
    self.depthLimit = max(16, depthLimit)
    self.hiddenLimit = max(0, hiddenLimit)
    elements.reserve(min(64, self.depthLimit))
    counts.append(0, times: Self.places)
    elements.append(OpenElement(node: 0, tag: 0, name: .absent, classes: []))
  }

  private static let knownPlaces: UInt32 = 768
  private static let places = 1024

  @inline(__always)
  private static func place(_ name: NameID) -> Int {
    let raw = name.rawValue
    return Int(raw < knownPlaces ? raw : knownPlaces | raw & 0xFF)
  }

  /// How many can be seen, with the document.
  @inline(__always)
  var count: Int { elements.count }

  /// Whether nothing is open but the document.
  var isEmpty: Bool { elements.count == 1 }

  /// The current node; the document before the first element.
  @inline(__always)
  var current: OpenElement { elements[elements.count &- 1] }

  @inline(__always)
  subscript(index: Int) -> OpenElement {
    get { elements[index] }
    set { elements[index] = newValue }
  }

  /// The place of the element that a new one becomes a child of.
  @inline(__always)
  var parentIndex: Int {
    elements.count > depthLimit ? depthLimit &- 1 : elements.count &- 1
  }

  /// Whether an element of this name may be open; if not, none is.
  @inline(__always)
  func mayHave(_ name: NameID) -> Bool { counts[Self.place(name)] != 0 }

  @inline(__always)
  mutating func push(_ element: OpenElement) {
    counts[Self.place(element.name)] &+= 1
    if elements.count > depthLimit {
      hideTop(under: element)
    } else {
      elements.append(element)
    }
  }

  @inline(never)
  private mutating func hideTop(under element: OpenElement) {
    limitsHit.insert(.depth)
    let top = elements.count - 1
    if hidden.count < hiddenLimit {
      var classes = elements[top].classes
      if !classes.meets(.foreign) { classes.insert(.htmlElement) }
      classes.formUnion(hiddenClasses)
      hidden.append(HiddenElement(element: elements[top], classes: classes))
    } else {
      limitsHit.insert(.openElements)
      if elements[top].classes.meets(.template) { forgottenTemplates += 1 }
      counts[Self.place(elements[top].name)] &-= 1
    }
    elements[top] = element
  }

  /// What the elements right under the top are that cannot be seen; empty for nearly all pages.
  private var hiddenClasses: ElementClasses {
    hidden.isEmpty ? [] : hidden[hidden.count &- 1].classes
  }

  /// Whether an element of some classes is hidden under the one at a place.
  func hides(_ classes: ElementClasses, under index: Int) -> Bool {
    index == elements.count - 1 && hiddenClasses.meets(classes)
  }

  /// Takes the current node from the stack.
  @inline(__always)
  mutating func pop() {
    let top = elements.count &- 1
    counts[Self.place(elements[top].name)] &-= 1
    if hidden.isEmpty {
      elements.removeLast()
    } else {
      elements[top] = hidden[hidden.count &- 1].element
      hidden.removeLast()
    }
  }

  /// The place of a node, from the top; nil if it is not open or hidden.
  func index(of node: Int32) -> Int? {
    var index = elements.count - 1
    while index > 0 {
      if elements[index].node == node { return index }
      index -= 1
    }
    return nil
  }

  /// The place of the last element of HTML with a name; nil if none is open.
  func lastIndex(of name: NameID) -> Int? {
    guard mayHave(name) else { return nil }
    var index = elements.count - 1
    while index > 0 {
      if elements[index].isHTML(name) { return index }
      index -= 1
    }
    return nil
  }

  /// Takes an element out of the stack.
  mutating func remove(at index: Int) {
    counts[Self.place(elements[index].name)] &-= 1
    var index = index
    let wasTop = index == elements.count - 1
    while index + 1 < elements.count {
      elements[index] = elements[index + 1]
      index += 1
    }
    if hidden.isEmpty {
      elements.removeLast()
    } else {
      // The top stays; the hidden one comes beneath it, or in its place if it was removed.
      elements[wasTop ? index : index - 1] = hidden[hidden.count - 1].element
      hidden.removeLast()
    }
  }

  /// Puts an element above that at a place.
  mutating func insert(_ element: OpenElement, above index: Int) {
    push(element)
    var place = elements.count - 1
    while place > index + 1 {
      elements[place] = elements[place - 1]
      place -= 1
    }
    elements[place] = element
  }

  /// Whether an element of HTML with a name is in the scope that ends at some classes.
  @inline(__always)
  func has(_ name: NameID, in scope: ElementClasses) -> Bool {
    guard mayHave(name) else { return false }
    return hasOpen(OpenElement.tag(name), in: scope)
  }

  private func hasOpen(_ tag: UInt32, in scope: ElementClasses) -> Bool {
    var index = elements.count - 1
    while index > 0 {
      let element = elements[index]
      if element.tag == tag { return true }
      if element.classes.meets(scope) || hides(scope, under: index) { return false }
      index -= 1
    }
    return false
  }

  /// Whether an element of HTML of some classes is in scope.
  func hasAny(_ classes: ElementClasses) -> Bool {
    var index = elements.count - 1
    while index > 0 {
      let element = elements[index]
      if element.classes.meets(classes) { return true }
      if element.classes.meets(.scope) || hides(.scope, under: index) { return false }
      index -= 1
    }
    return false
  }

  /// Whether a node is in scope.
  func hasInScope(_ node: Int32) -> Bool {
    var index = elements.count - 1
    while index > 0 {
      let element = elements[index]
      if element.node == node { return true }
      if element.classes.meets(.scope) || hides(.scope, under: index) { return false }
      index -= 1
    }
    return false
  }
}
