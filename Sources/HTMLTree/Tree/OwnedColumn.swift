#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(ucrt)
  import ucrt
#endif

/// A column of plain values that has one owner: an array without the checks for sharing, which
/// grows without holding its old and its new storage at once where the system can move pages.
///
/// Measured on pages, building a tree in arrays takes a fifth longer: each write looks whether the
/// array is shared. Every access is checked against ``count``, so no use of it can reach beyond
/// what it holds, and no pointer leaves it but within a closure.
struct OwnedColumn<Element: BitwiseCopyable>: ~Copyable {
  // Invariant: `base` owns room for `capacity` elements, of which the first `count` have values.
  private var base: UnsafeMutablePointer<Element>?
  private(set) var count: Int
  private var capacity: Int

  init() {
    base = nil
    count = 0
    capacity = 0
  }

  deinit { free(base) }

  var isEmpty: Bool { count == 0 }

  /// The bytes of memory held, also those not used yet.
  var memory: Int { capacity * MemoryLayout<Element>.stride }

  mutating func reserve(_ wanted: Int) {
    if wanted > capacity { grow(to: wanted) }
  }

  @inline(never)
  private mutating func grow(to wanted: Int) {
    let (bytes, isTooMuch) = wanted.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
    // `realloc` keeps the first `count` values and is the only owner's way to move them.
    guard !isTooMuch, let moved = realloc(base, bytes) else {
      preconditionFailure("No memory for \(wanted) elements")
    }
    base = moved.assumingMemoryBound(to: Element.self)
    capacity = wanted
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: capacity &+ capacity / 2 &+ 64) }
    // `count < capacity`, so the place is within what `base` owns; `base` is nil only for 0.
    base.unsafelyUnwrapped[count] = element
    count &+= 1
  }

  /// Appends a value many times.
  mutating func append(_ element: Element, times: Int) {
    guard times > 0 else { return }
    reserve(count + times)
    // `count + times <= capacity`, so the places are within what `base` owns, and it is no nil.
    (base.unsafelyUnwrapped + count).initialize(repeating: element, count: times)
    count += times
  }

  mutating func removeLast() {
    precondition(count > 0)
    count &-= 1
  }

  mutating func truncate(to wanted: Int) {
    precondition(wanted >= 0 && wanted <= count)
    count = wanted
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      // Within the first `count` elements by the check above; then `base` is no nil.
      return base.unsafelyUnwrapped[index]
    }
    _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield &base.unsafelyUnwrapped[index]
    }
  }

  @inline(__always)
  subscript(index: Int32) -> Element {
    get { self[Int(index)] }
    _modify { yield &self[Int(index)] }
  }

  /// All elements, for as long as the closure runs.
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows
    -> Result
  {
    try body(UnsafeBufferPointer(start: base, count: count))
  }
}

// An owner alone may change a column, and hands it over as a whole: its elements are plain values.
extension OwnedColumn: @unchecked Sendable where Element: Sendable {}
