import Foundation

extension ArticleJSONError {
  /// Says a decoding error of Foundation in words that name both sides.
  init(_ error: DecodingError, _ json: Data) {
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      self.init(
        keyPath: Self.keyPath(context.codingPath), expected: Self.name(of: type),
        found: Self.kind(at: context.codingPath, in: json))
    case .keyNotFound(let key, let context):
      self.init(
        keyPath: Self.keyPath(context.codingPath + [key]), expected: "a value", found: "none")
    case .dataCorrupted(let context):
      guard !context.codingPath.isEmpty else {
        self.init(expected: "a JSON object", found: Self.syntaxError(context))
        return
      }
      let value = Self.value(at: context.codingPath, in: json)
      let found = (value as? String).map { "“\($0)”" } ?? Self.kind(of: value)
      self.init(
        keyPath: Self.keyPath(context.codingPath),
        expected: Self.expectation(context), found: found)
    @unknown default:
      self.init(expected: "an article", found: "\(error)")
    }
  }

  static func keyPath(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += (path.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type, is URL.Type: "a string"
    case is Bool.Type: "true or false"
    case is any BinaryInteger.Type: "a whole number"
    case is any BinaryFloatingPoint.Type: "a number"
    case is [String: Any].Type: "an object"
    case is [Any].Type: "an array"
    default: "\(type)".hasPrefix("Array<") ? "an array" : "an object"
    }
  }

  /// What a value that the values' own decoding rejected should have been.
  private static func expectation(_ context: DecodingError.Context) -> String {
    let words = context.debugDescription
    if let known = words.firstRange(of: "expected ") { return String(words[known.upperBound...]) }
    return switch context.codingPath.last?.stringValue {
    case "url": "an address"
    case "kind" where context.codingPath.first?.stringValue == "body": "a kind of block"
    default: "a known value"
    }
  }

  private static func syntaxError(_ context: DecodingError.Context) -> String {
    let error = context.underlyingError as NSError?
    let reason = error?.userInfo["NSDebugDescription"] as? String
    return "no valid JSON" + (reason.map { " (\($0))" } ?? "")
  }

  private static func kind(at path: [any CodingKey], in json: Data) -> String {
    kind(of: value(at: path, in: json))
  }

  private static func value(at path: [any CodingKey], in json: Data) -> Any? {
    var value = try? JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
    for key in path {
      if let index = key.intValue, let list = value as? [Any] {
        value = list.indices.contains(index) ? list[index] : nil
      } else {
        value = (value as? [String: Any])?[key.stringValue]
      }
    }
    return value
  }

  private static func kind(of value: Any?) -> String {
    switch value {
    case nil: "none"
    case is NSNull: "null"
    case is String: "a string"
    case is [Any]: "an array"
    case is [String: Any]: "an object"
    case let number as NSNumber:
      isBoolean(number) ? "true or false" : "a number"
    default: "something else"
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
