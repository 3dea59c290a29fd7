#if canImport(Glibc)
  import Glibc

  /// Converts with the system's own iconv.
  final class SystemConverter {
    private let handle: iconv_t

    /// Nil if the system lacks the encoding.
    init?(_ name: String) {
      guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else {
        return nil
      }
      self.handle = handle
    }

    deinit { iconv_close(handle) }

    /// The bytes as UTF-8, nil if they are invalid.
    func utf8(_ bytes: [UInt8]) -> [UInt8]? {
      iconv(handle, nil, nil, nil, nil)
      var input = bytes.map { CChar(bitPattern: $0) }
      var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
      var inputLeft = input.count
      var outputLeft = output.count
      let result = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress
          var to = output.baseAddress
          let result = iconv(handle, &from, &inputLeft, &to, &outputLeft)
          return result == -1 ? result : iconv(handle, nil, nil, &to, &outputLeft)
        }
      }
      guard result != -1, inputLeft == 0 else { return nil }
      return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    }
  }
#endif
