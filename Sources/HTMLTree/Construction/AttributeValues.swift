/// What the standard asks about the values of attributes while the tree is being built.
extension TreeBuilder {
  mutating func haveSameValue(_ one: TokenAttribute, _ other: TokenAttribute) -> Bool {
    if one.valueFlags.isVerbatim, other.valueFlags.isVerbatim {
      return bytes(of: one).elementsEqual(bytes(of: other))
    }
    return decodedValue(one) == decodedValue(other)
  }

  /// Whether a value is a text in lower case, if its own case is left aside.
  func value(of attribute: TokenAttribute, isEqualTo text: StaticString) -> Bool {
    let value =
      attribute.valueFlags.isVerbatim ? Array(bytes(of: attribute)) : decodedValue(attribute)
    guard value.count == text.utf8CodeUnitCount else { return false }
    let lowercased = value.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return text.withUTF8Buffer { $0.elementsEqual(lowercased) }
  }

  private func bytes(of attribute: TokenAttribute) -> Slice<UnsafeBufferPointer<UInt8>> {
    // The tokenizer found the value within its bytes, and they outlive this call.
    tokenizer.bytes[Int(attribute.valueStart)..<Int(attribute.valueEnd)]
  }

  private func decodedValue(_ attribute: TokenAttribute) -> [UInt8] {
    var output: [UInt8] = []
    TextDecoder.appendAttribute(
      Int(attribute.valueStart)..<Int(attribute.valueEnd), of: tokenizer.bytes.span,
      flags: attribute.valueFlags, to: &output)
    return output
  }
}
