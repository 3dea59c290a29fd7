/// What a command could not do, and why.
public struct ShellError: Error, Sendable, Hashable {
  /// What was wrong.
  public var message: TerminalText
  /// The word of the command line that was wrong.
  public var word: String?
  /// The bytes of the command line that were wrong, where ``word`` does not tell them.
  public var range: Range<Int>?
  /// The nearest right thing.
  public var suggestion: String?

  public init(
    _ message: TerminalText, word: String? = nil, range: Range<Int>? = nil,
    suggestion: String? = nil
  ) {
    self.message = message
    self.word = word
    self.range = range
    self.suggestion = suggestion
  }
}

/// That the user stopped a command.
public struct Interruption: Error, Sendable, Hashable {
  public init() {}
}

/// Tells a command whether the user asked it to stop.
public struct Cancellation: Sendable {
  private let isRequestedNow: @Sendable () -> Bool

  public init(isRequested: @escaping @Sendable () -> Bool) {
    isRequestedNow = isRequested
  }

  /// Never stops.
  public static let never = Cancellation { false }

  public var isRequested: Bool { isRequestedNow() }

  /// Throws ``Interruption`` if the command is to stop; called in every loop that may take long.
  public func check() throws(Interruption) {
    if isRequested { throw Interruption() }
  }
}
