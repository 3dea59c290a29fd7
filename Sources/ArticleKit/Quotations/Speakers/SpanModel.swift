#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Judges words between quotation marks: a sentence somebody said, words in the writer's sentence,
/// or no quotation.
///
/// Logistic regression over ``SpanFeatures``; Benchmarks/QuotationModel trains it.
enum SpanModel {
  /// Nil where the words are no quotation.
  static func judge(_ features: SpanFeatures) -> (kind: Quotation.Kind, confidence: Double)? {
    // In hundredths; no quotation is the zero.
    var direct = SpanModelWeights.bias.direct
    var mixed = SpanModelWeights.bias.mixed
    for number in features.active {
      direct += Int(SpanModelWeights.direct[number])
      mixed += Int(SpanModelWeights.mixed[number])
    }
    guard direct > 0 || mixed > 0 else { return nil }
    let best = max(direct, mixed)
    let others = exp(Double(min(direct, mixed) - best) / 100) + exp(Double(-best) / 100)
    return (direct > mixed ? .direct : .mixed, 1 / (1 + others))
  }
}
