// swift-tools-version: 6.2
import PackageDescription

// A package of its own, as a program that uses ArticleKit would be: nothing that an example needs
// reaches those who import the library.
let package = Package(
  name: "Examples",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "ArticleKit", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "ReadAndAsk", dependencies: [.product(name: "ArticleKit", package: "ArticleKit")]),
    .executableTarget(
      name: "ReadHTML", dependencies: [.product(name: "HTMLTree", package: "ArticleKit")]),
  ],
  swiftLanguageModes: [.v6]
)
