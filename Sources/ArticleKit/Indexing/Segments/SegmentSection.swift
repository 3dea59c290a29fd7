/// The parts of a segment's bytes; the numbers are part of the format.
enum SegmentSection: Int, CaseIterable {
  case postings, dictionary, dictionaryIndex, lengths, elements
  case quotationPostings, quotationDictionary, quotationDictionaryIndex, quotationLengths
  case quotationElements, quotationParents
  case moments, identifiers, keys, flags, published, modified, facets
  case pairs, pairGroups, quotationPairs, quotationPairGroups

  /// Those with the words of articles, in the order in which ``SegmentPart`` takes them.
  static let ofArticles: [SegmentSection] = [
    .postings, .dictionary, .dictionaryIndex, .lengths, .elements, .pairs, .pairGroups,
  ]
  /// Those with the words of quotations.
  static let ofQuotations: [SegmentSection] = [
    .quotationPostings, .quotationDictionary, .quotationDictionaryIndex, .quotationLengths,
    .quotationElements, .quotationPairs, .quotationPairGroups,
  ]

  /// What the bytes of a segment end with: its version, after which readers tell theirs.
  static let signature: [UInt8] = Array("AKi2".utf8)
}
