/// What the words in an element's class, identifier, role and property say that the element is.
///
/// Hints, not facts: any word may mean something else on another site.
package struct ElementHints: OptionSet, Sendable, Hashable {
  package var rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  package static let article = ElementHints(bit: 0)
  package static let content = ElementHints(bit: 1)
  package static let body = ElementHints(bit: 2)
  package static let main = ElementHints(bit: 3)
  package static let story = ElementHints(bit: 4)
  package static let paragraph = ElementHints(bit: 5)
  package static let header = ElementHints(bit: 6)
  package static let title = ElementHints(bit: 7)
  package static let summary = ElementHints(bit: 8)
  package static let author = ElementHints(bit: 9)
  package static let date = ElementHints(bit: 10)
  package static let metadata = ElementHints(bit: 11)
  package static let section = ElementHints(bit: 12)
  package static let picture = ElementHints(bit: 13)
  package static let caption = ElementHints(bit: 14)
  package static let credit = ElementHints(bit: 15)
  package static let video = ElementHints(bit: 16)
  package static let quote = ElementHints(bit: 17)
  package static let navigation = ElementHints(bit: 18)
  package static let breadcrumb = ElementHints(bit: 19)
  package static let footer = ElementHints(bit: 20)
  package static let sidebar = ElementHints(bit: 21)
  package static let related = ElementHints(bit: 22)
  package static let popular = ElementHints(bit: 23)
  package static let comment = ElementHints(bit: 24)
  package static let share = ElementHints(bit: 25)
  package static let newsletter = ElementHints(bit: 26)
  package static let promotion = ElementHints(bit: 27)
  package static let advertisement = ElementHints(bit: 28)
  package static let keywords = ElementHints(bit: 29)
  package static let list = ElementHints(bit: 30)
  package static let teaser = ElementHints(bit: 31)
  package static let widget = ElementHints(bit: 32)
  package static let hidden = ElementHints(bit: 33)
  package static let overlay = ElementHints(bit: 34)
  package static let consent = ElementHints(bit: 35)
  package static let notice = ElementHints(bit: 36)
  package static let biography = ElementHints(bit: 37)
  package static let form = ElementHints(bit: 38)
  package static let paywall = ElementHints(bit: 39)
  package static let legal = ElementHints(bit: 40)
  package static let live = ElementHints(bit: 41)
  package static let fact = ElementHints(bit: 42)
  package static let tool = ElementHints(bit: 43)
  package static let pagination = ElementHints(bit: 44)
  package static let headerBar = ElementHints(bit: 45)
  package static let correction = ElementHints(bit: 46)
  package static let site = ElementHints(bit: 47)
  package static let published = ElementHints(bit: 48)
  package static let modified = ElementHints(bit: 49)

  package static let count = 50
}
