// Written by Scripts/generate-character-references: change that, not this.

/// The names of character references in the order of their bytes, without `&` and semicolon.
///
/// After `=`, or after `!` where the semicolon may be missing, stands what they mean: one code point
/// or two, in hexadecimal.
enum CharacterReferenceNames {
  static let count = 2125
  /// The length of the longest name.
  static let longest = 31
}
