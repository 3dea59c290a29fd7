/// A sparse vector: features by their digests, ascending, each with its weight.
struct FeatureVector: Sendable, Hashable {
  private(set) var features: [UInt32] = []
  private(set) var weights: [Float] = []

  init() {}

  /// Makes a vector of features in any order, each given once, and keeps the heaviest.
  init(_ entries: [(feature: UInt32, weight: Float)], keeping limit: Int) {
    var kept = entries.map { Self.key($0.feature, $0.weight) }
    if kept.count > limit {
      kept.sort(by: >)
      kept.removeLast(kept.count - limit)
    }
    // Turned around, the keys order by feature.
    for index in kept.indices {
      kept[index] = UInt64(~UInt32(truncatingIfNeeded: kept[index])) << 32 | kept[index] >> 32
    }
    kept.sort()
    features = kept.map { UInt32(truncatingIfNeeded: $0 >> 32) }
    weights = kept.map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
  }

  /// A number that is greater for heavier features, and of equal ones for smaller features: weights
  /// are never negative, and the bits of such numbers order as they do.
  private static func key(_ feature: UInt32, _ weight: Float) -> UInt64 {
    UInt64(max(0, weight).bitPattern) << 32 | UInt64(~feature)
  }

  var count: Int { features.count }

  /// The sum of the products of what both have.
  func dot(_ other: FeatureVector) -> Float {
    let left = features.span
    let right = other.features.span
    let leftWeights = weights.span
    let rightWeights = other.weights.span
    var (a, b) = (0, 0)
    var sum: Float = 0
    while a < left.count, b < right.count {
      let (x, y) = (left[a], right[b])
      if x == y {
        sum += leftWeights[a] * rightWeights[b]
        a += 1
        b += 1
      } else if x < y {
        a += 1
      } else {
        b += 1
      }
    }
    return sum
  }

  /// The sum of two vectors, cut to its heaviest features.
  func adding(_ other: FeatureVector, keeping limit: Int) -> FeatureVector {
    var sum: [(feature: UInt32, weight: Float)] = []
    sum.reserveCapacity(count + other.count)
    var (a, b) = (0, 0)
    while a < count || b < other.count {
      if b == other.count || a < count && features[a] < other.features[b] {
        sum.append((features[a], weights[a]))
        a += 1
      } else if a == count || other.features[b] < features[a] {
        sum.append((other.features[b], other.weights[b]))
        b += 1
      } else {
        sum.append((features[a], weights[a] + other.weights[b]))
        a += 1
        b += 1
      }
    }
    return FeatureVector(sum, keeping: limit)
  }

  /// The heaviest features with their weights, the heaviest first.
  func heaviest(_ limit: Int) -> [(feature: UInt32, weight: Float)] {
    var keys = zip(features, weights).map { Self.key($0, $1) }
    keys.sort(by: >)
    return keys.prefix(limit).map {
      (~UInt32(truncatingIfNeeded: $0), Float(bitPattern: UInt32(truncatingIfNeeded: $0 >> 32)))
    }
  }
}
