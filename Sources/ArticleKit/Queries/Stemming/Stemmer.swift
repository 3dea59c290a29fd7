/// Cuts the endings off words, so that "bridges" and "bridge" are compared as one.
///
/// Words are as ``Tokenizer`` folds them. Those of ASCII letters alone are taken as English, those
/// of Cyrillic letters as Russian, after the Snowball project's algorithms
/// (<https://snowballstem.org/algorithms/>, version 3); others stay as they are.
///
/// Complexity: linear in the word.
package enum Stemmer {
  /// Cuts off the endings in place.
  package static func stem(_ word: inout [UInt8]) {
    guard word.count > 2, let first = word.first else { return }
    if first < 0x80 {
      if EnglishStemmer.takes(word) { EnglishStemmer.stem(&word) }
    } else if RussianStemmer.takes(word) {
      RussianStemmer.stem(&word)
    }
  }

  /// The word without its endings.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    stem(&word)
    return word
  }
}
