import HTMLTree
import Testing

@Suite("What is no selector is said and shown")
struct SelectorErrorTests {
  private func failure(_ selector: String) -> HTMLSelectorError? {
    do {
      _ = try HTMLSelector(parsing: selector)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "What was expected, and where",
    arguments: [
      ("", 0, "Expected a name, “*”, “.”, “#”, “[” or “:”"),
      ("  ", 2, "Expected a name, “*”, “.”, “#”, “[” or “:”"),
      ("p > ", 4, "Expected a name, “*”, “.”, “#”, “[” or “:”"),
      ("p,", 2, "Expected a name, “*”, “.”, “#”, “[” or “:”"),
      ("> p", 0, "Expected a name, “*”, “.”, “#”, “[” or “:”"),
      ("p)", 1, "Expected a selector, a comma or the end"),
      ("p!", 1, "Expected a selector, a comma or the end"),
      ("div. > p", 4, "Expected a name after “.”"),
      ("#", 1, "Expected a name after “#”"), ("#1", 1, "Expected a name after “#”"),
      ("a[", 2, "Expected the name of an attribute after “[”"),
      ("a[b", 3, "Expected “]”, “=”, “~=”, “|=”, “^=”, “$=” or “*=”"),
      ("a[b!=c]", 3, "Expected “]”, “=”, “~=”, “|=”, “^=”, “$=” or “*=”"),
      ("a[b=]", 4, "Expected a name or a string in quotes"),
      ("a[b=1]", 4, "Expected a name or a string in quotes"),
      ("a[b='c]", 4, "Expected the end of the string"),
      ("a[b=c", 5, "Expected “]” at the end of the attribute"),
      ("a[b=c x]", 6, "Expected “]” at the end of the attribute"),
      ("svg|a", 3, "Expected no “|”: namespaces are not supported"),
      ("p::before", 1, "Expected no “::”: pseudo-elements are not in the tree"),
      ("p:", 2, "Expected a name after “:”"), ("p:not", 5, "Expected “(” after “:not”"),
      ("p:not(", 6, "Expected a name, “*”, “.”, “#”, “[” or “:”"),
      ("p:not(a", 7, "Expected “)” at the end of the list"),
      ("p:nth-child(x)", 12, "Expected a formula such as 2n+1, odd or 3"),
      ("p:nth-child(2n+)", 12, "Expected a formula such as 2n+1, odd or 3"),
      ("p:nth-child(2 n)", 12, "Expected a formula such as 2n+1, odd or 3"),
      ("p:nth-child(99999999999999999999)", 12, "Expected a formula such as 2n+1, odd or 3"),
      ("p:nth-child(2", 13, "Expected “)”"),
      ("p/* a", 1, "Expected “*/” at the end of the comment"),
      ("a:has(b:has(c))", 1, "Expected no “:has” in another"),
      (
        "a:has(:is(b c))", 1,
        "Expected no combinator in the “:is”, “:where” or “:not” of a “:has”"
      ),
    ])
  func messages(selector: String, offset: Int, message: String) throws {
    let error = try #require(failure(selector))
    #expect(error.offset == offset)
    #expect(error.message == message)
    #expect(error.selector == selector)
  }

  @Test("An unknown pseudo-class names those that there are")
  func pseudoClasses() throws {
    for selector in ["a:hover", "a:contains(b)"] {
      let error = try #require(failure(selector))
      #expect(error.message.hasPrefix("Expected :not, :is, "))
      #expect(error.offset == 1)
    }
  }

  @Test("The description shows the place")
  func description() {
    #expect(
      failure("p.é. a")?.description == """
        Expected a name after “.”, at offset 5 of the selector
          p.é. a
              ^
        """)
  }

  @Test("Length, depth and the number of parts are limited")
  func limits() {
    let most = Array(repeating: "a", count: HTMLSelector.maximumParts)
    #expect(failure(most.joined(separator: " ")) == nil)
    #expect(failure((most + ["a"]).joined(separator: ","))?.message == "Expected at most 64 parts")
    let depth = HTMLSelector.maximumDepth
    func nested(_ depth: Int) -> String {
      String(repeating: ":not(", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(failure(nested(depth)) == nil)
    #expect(failure(nested(depth + 1))?.message == "Expected at most 8 parentheses in another")
    #expect(failure(nested(600))?.message == "Expected at most 8 parentheses in another")
    let long = String(repeating: "a", count: HTMLSelector.maximumLength)
    #expect(failure(long) == nil)
    #expect(failure(long + "a")?.message == "Expected at most 4096 bytes")
  }

  @Test("A selector is a value")
  func value() throws {
    let selector = try HTMLSelector(parsing: "a > b")
    #expect(selector.description == "a > b")
    #expect(try selector == HTMLSelector(parsing: "a > b"))
  }
}
