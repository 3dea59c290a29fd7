/// A line and a column, both from 1; a column is a unit of UTF-16, as html5lib's cases have it.
struct TextPlace: CustomStringConvertible {
  var line: Int
  var column: Int

  var description: String { "\(line):\(column)" }

  /// The place of every byte and of the end; CR LF is one character.
  static func places(in bytes: [UInt8]) -> [TextPlace] {
    var places: [TextPlace] = []
    var place = TextPlace(line: 1, column: 1)
    for (index, byte) in bytes.enumerated() {
      places.append(place)
      let isFirstOfTwo = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isFirstOfTwo) {
        place = TextPlace(line: place.line + 1, column: 1)
      } else if !isFirstOfTwo, byte & 0xC0 != 0x80 {
        place.column += byte >= 0xF0 ? 2 : 1
      }
    }
    places.append(place)
    return places
  }
}
