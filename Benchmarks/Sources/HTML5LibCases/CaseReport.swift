/// How the cases of one kind went.
struct CaseReport {
  private var passed = 0
  private var failed = 0
  private var passedErrors = 0
  private var failedErrors = 0
  private var skipped: [String: Int] = [:]
  private var lines: [String] = []

  var isClean: Bool { failed == 0 && failedErrors == 0 }

  /// Notes what came of a case.
  mutating func add(_ name: String, input: String, expected: String, got: String) {
    if expected == got {
      passed += 1
    } else {
      failed += 1
      describe("FAILED", name, input, expected, got)
    }
  }

  /// Notes which errors came of a case; they are counted apart from what it came to.
  mutating func addErrors(_ name: String, input: String, expected: String, got: String) {
    if expected == got {
      passedErrors += 1
    } else {
      failedErrors += 1
      describe("ERRORS", name, input, expected, got)
    }
  }

  /// Notes a case that is not run, and why.
  mutating func skip(_ reason: String) { skipped[reason, default: 0] += 1 }

  private mutating func describe(
    _ what: String, _ name: String, _ input: String, _ expected: String, _ got: String
  ) {
    lines += [
      "\(what) \(name)", "  input:    \(input)", "  expected: \(expected)", "  got:      \(got)",
    ]
  }

  func print(as kind: String) {
    for line in lines { Swift.print(line) }
    Swift.print("\(kind): \(Self.share(passed, failed))")
    if passedErrors + failedErrors > 0 {
      Swift.print("\(kind), errors with line and column: \(Self.share(passedErrors, failedErrors))")
    }
    for (reason, count) in skipped.sorted(by: { $0.key < $1.key }) {
      Swift.print("\(kind): \(count) not run: \(reason)")
    }
  }

  private static func share(_ passed: Int, _ failed: Int) -> String {
    let tenths = passed * 10_000 / max(passed + failed, 1)
    let decimals = tenths % 100 < 10 ? "0\(tenths % 100)" : "\(tenths % 100)"
    return "\(passed) of \(passed + failed) pass (\(tenths / 100).\(decimals) %)"
  }
}
