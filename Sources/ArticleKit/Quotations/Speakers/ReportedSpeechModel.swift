#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Judges whether words without quotation marks are somebody's.
///
/// Logistic regression over ``ReportFeatures``; Benchmarks/QuotationModel trains it.
enum ReportedSpeechModel {
  /// A cue whose own features say less is given up: beginnings and ends hardly ever outweigh it.
  static let hopeless = -450

  /// The score as a likelihood.
  static func confidence(_ score: Int) -> Double { 1 / (1 + exp(Double(-score) / 100 + 0.75)) }
}
