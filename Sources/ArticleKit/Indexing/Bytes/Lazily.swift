import Foundation

/// A value that is made when it is first asked for, and then kept.
///
/// `@unchecked Sendable`: `value` is touched only while the lock is held, and is itself Sendable.
final class Lazily<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value?

  /// The value; made once, also if several threads ask at the same time.
  ///
  /// An error is not kept.
  func callAsFunction(_ make: () throws(SegmentError) -> Value) throws(SegmentError) -> Value {
    lock.lock()
    defer { lock.unlock() }
    if let value { return value }
    let made = try make()
    value = made
    return made
  }
}
