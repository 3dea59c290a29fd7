// swift-tools-version: 6.2
import PackageDescription

// A package of its own without any dependency but the library itself.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "parse-speed", targets: ["ParseSpeed"]),
    .executable(name: "body-features", targets: ["BodyFeatures"]),
    .executable(name: "quotation-features", targets: ["QuotationFeatures"]),
  ],
  dependencies: [
    .package(name: "ArticleKit", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "ParseSpeed", dependencies: [.product(name: "ArticleKit", package: "ArticleKit")]),
    .executableTarget(
      name: "BodyFeatures", dependencies: [.product(name: "ArticleKit", package: "ArticleKit")]),
    .executableTarget(
      name: "QuotationFeatures",
      dependencies: [.product(name: "ArticleKit", package: "ArticleKit")]),
  ],
  swiftLanguageModes: [.v6]
)
