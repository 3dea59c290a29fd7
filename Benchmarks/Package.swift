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
    .executable(name: "linking-quality", targets: ["LinkingQuality"]),
    .executable(name: "search-speed", targets: ["SearchSpeed"]),
    .executable(name: "html5lib-cases", targets: ["HTML5LibCases"]),
    .executable(name: "html-speed", targets: ["HTMLSpeed"]),
    .executable(name: "store-speed", targets: ["StoreSpeed"]),
    .executable(name: "range-check", targets: ["RangeCheck"]),
  ],
  dependencies: [
    .package(name: "ArticleKit", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "ParseSpeed",
      dependencies: [
        .target(name: "Measuring"), .product(name: "ArticleKit", package: "ArticleKit"),
      ]),
    .executableTarget(
      name: "BodyFeatures", dependencies: [.product(name: "ArticleKit", package: "ArticleKit")]),
    .executableTarget(
      name: "QuotationFeatures",
      dependencies: [.product(name: "ArticleKit", package: "ArticleKit")]),
    .executableTarget(
      name: "LinkingQuality",
      dependencies: [.product(name: "ArticleKit", package: "ArticleKit")]),
    .executableTarget(
      name: "SearchSpeed",
      dependencies: [
        .target(name: "Measuring"), .product(name: "ArticleKit", package: "ArticleKit"),
      ]),
    .executableTarget(
      name: "HTML5LibCases", dependencies: [.product(name: "HTMLTree", package: "ArticleKit")]),
    .executableTarget(
      name: "HTMLSpeed",
      dependencies: [.target(name: "Measuring"), .product(name: "HTMLTree", package: "ArticleKit")]),
    .executableTarget(
      name: "RangeCheck", dependencies: [.product(name: "HTMLTree", package: "ArticleKit")]),
    .executableTarget(
      name: "StoreSpeed",
      dependencies: [
        .target(name: "Measuring"), .product(name: "ArticleKit", package: "ArticleKit"),
        .product(name: "ArticleKitSQLite", package: "ArticleKit"),
      ]),
    // What the programs that measure have in common.
    .target(name: "Measuring"),
  ],
  swiftLanguageModes: [.v6]
)
