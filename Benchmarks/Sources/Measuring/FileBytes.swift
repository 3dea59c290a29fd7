import Foundation

/// The bytes of a file, without a second copy of them on the way.
public enum FileBytes {
  public static func all(of path: String) throws -> [UInt8] {
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    let count = Int(try handle.seekToEnd())
    try handle.seek(toOffset: 0)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty { bytes += piece }
    return bytes
  }
}
