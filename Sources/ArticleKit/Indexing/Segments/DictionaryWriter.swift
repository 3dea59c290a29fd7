/// Writes the terms of a segment, ascending, each with what is needed to find its postings.
///
/// Terms stand in blocks of ``blockSize``; within one, each gives only the bytes in which it
/// differs from the one before. The first term of every block is written apart, as an index.
struct DictionaryWriter {
  static let blockSize = 32

  private(set) var dictionary = ByteWriter()
  private var index = ByteWriter()
  private var last: [UInt8] = []
  private(set) var count = 0
  /// Where the next term's postings begin, from the first one's.
  private var offset = 0

  /// Adds a term: the number of its space, then its bytes.
  mutating func add(
    _ key: [UInt8], documents: Int, documentBytes: Int, positionBytes: Int, forms: [[UInt8]]
  ) {
    if count % Self.blockSize == 0 {
      index.put(counted: key)
      index.put(dictionary.bytes.count)
      dictionary.put(offset)
      last = []
    }
    put(key, after: last)
    dictionary.put(documents)
    dictionary.put(documentBytes)
    dictionary.put(positionBytes)
    let word = Array(key.dropFirst())
    if forms == [word] {
      dictionary.put(0)
    } else {
      dictionary.put(forms.count)
      for form in forms { put(form, after: word) }
    }
    last = key
    count += 1
    offset += documentBytes + positionBytes
  }

  private mutating func put(_ word: [UInt8], after other: [UInt8]) {
    var shared = 0
    while shared < min(word.count, other.count), word[shared] == other[shared] { shared += 1 }
    dictionary.put(shared)
    dictionary.put(counted: word[shared...])
  }

  /// The first terms of the blocks: how many terms there are, then each and where its block is.
  func indexBytes() -> [UInt8] {
    var out = ByteWriter()
    out.put(count)
    out.bytes += index.bytes
    return out.bytes
  }
}
