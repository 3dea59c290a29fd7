// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "ArticleKit",
  platforms: [.macOS(.v14), .iOS(.v17), .tvOS(.v17), .watchOS(.v10)],
  products: [
    .library(name: "ArticleKit", targets: ["ArticleKit"]),
    .library(name: "HTMLTree", targets: ["HTMLTree"]),
    .library(name: "ArticleKitSQLite", targets: ["ArticleKitSQLite"]),
    .executable(name: "articlekit", targets: ["ArticleKitCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Bytes of a page: character encodings, the HTML tree. Knows nothing of articles.
    .target(name: "HTMLTree"),
    // Values, reading, parsing, queries, storage. Links no system library.
    .target(name: "ArticleKit", dependencies: ["HTMLTree"]),
    // A store in one file. On Linux it links the system's libsqlite3.
    .target(
      name: "ArticleKitSQLite",
      dependencies: ["ArticleKit", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    // The commands and their output. Text in, text out: no terminal.
    .target(
      name: "ArticleShell",
      dependencies: [
        "ArticleKit", "ArticleKitSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // libedit's calls that Swift cannot make: variadics and C streams.
    .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),
    // The program `articlekit`. Its target has another name, because `Sources/articlekit` would
    // be the folder of the library on a file system that folds case.
    .executableTarget(
      name: "ArticleKitCommand",
      dependencies: [
        "ArticleKit", "ArticleKitSQLite", "ArticleShell", "CLibEdit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "HTMLTreeTests", dependencies: ["HTMLTree"]),
    .testTarget(
      name: "ArticleKitTests", dependencies: ["ArticleKit", "StoreChecks"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "ArticleKitSQLiteTests",
      dependencies: [
        "ArticleKitSQLite", "ArticleKit", "StoreChecks",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ArticleShellTests", dependencies: ["ArticleShell", "ArticleKit", "ArticleKitSQLite"]),
    // Runs the built program, the scripts and the documents.
    .testTarget(
      name: "ArticleKitCommandTests", dependencies: ["ArticleKitCommand", "CPseudoTerminal"]),
    // What every store must do, and arbitrary articles and queries; for the tests of each store.
    .target(name: "StoreChecks", dependencies: ["ArticleKit"], path: "Tests/StoreChecks"),
    // Starts a program on a pseudo-terminal, for tests.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
