public import ArgumentParser

/// Which store a command works on.
public struct StoreOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The store; the open one without it.", valueName: "file"),
    completion: .file())
  public var store: String?

  public init() {}
}
