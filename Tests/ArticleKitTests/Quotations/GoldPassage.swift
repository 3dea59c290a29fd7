import Testing

/// A passage written for the tests with what a reader by hand finds in it.
struct GoldPassage: Sendable {
  /// One quotation: its words without marks, kind, speaker's name; nil for nobody told.
  struct Words: Sendable {
    var text: String
    var kind: String
    var speaker: String?

    init(_ text: String, _ kind: String = "direct", by speaker: String?) {
      self.text = text
      self.kind = kind
      self.speaker = speaker
    }
  }

  var name: String
  var language: String
  var text: String
  var quotations: [Words]

  init(_ name: String, _ text: String, _ quotations: [Words]) {
    self.init(name, "en", text, quotations)
  }

  init(_ name: String, _ language: String, _ text: String, _ quotations: [Words]) {
    self.name = name
    self.language = language
    self.text = text
    self.quotations = quotations
  }
}

extension GoldPassage: CustomTestStringConvertible {
  var testDescription: String { name }
}
