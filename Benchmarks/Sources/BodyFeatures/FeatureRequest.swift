@_spi(Training) import ArticleKit
import Foundation

/// The features asked for, and the pages to take them from.
struct FeatureRequest {
  enum Look: String {
    case own, context, headline
    case htmlOwn = "html-own"
    case htmlContext = "html-context"
    case htmlText = "html-text"

    /// Whether it asks for the probabilities of a look before.
    var needsProbabilities: Bool { self != .own && self != .htmlOwn }
    var isHTML: Bool { self == .htmlOwn || self == .htmlContext || self == .htmlText }
  }

  /// The features of one page, and a line that tells what each row belongs to.
  struct Rows {
    var features: [Float] = []
    var lines: [String] = []
  }

  let look: Look
  let pages: [String]
  let output: String
  private let probabilities: [Float]

  init(_ arguments: [String]) throws {
    guard let name = arguments.first else {
      throw FeatureError(message: "no arguments", isUsage: true)
    }
    guard let look = Look(rawValue: name) else {
      throw FeatureError(
        message: "\"\(name)\" is none of own, context, headline, html-own, html-context, html-text",
        isUsage: true)
    }
    let expected = look.needsProbabilities ? 4 : 3
    guard arguments.count == expected else {
      throw FeatureError(
        message: "\(name) takes \(expected - 1) arguments, not \(arguments.count - 1)",
        isUsage: true)
    }
    self.look = look
    output = arguments[expected - 1]
    guard let list = String(bytes: try Self.bytes(of: arguments[1]), encoding: .utf8) else {
      throw FeatureError(message: "\(arguments[1]): not UTF-8")
    }
    pages = list.split(separator: "\n").map(String.init)
    probabilities = look.needsProbabilities ? try Self.floats(of: arguments[2]) : []
  }

  /// Reads all pages in their order and hands over the rows of each.
  func run(_ write: (Rows) throws -> Void) throws {
    var used = 0
    for (number, path) in pages.enumerated() {
      let bytes = try Self.bytes(of: path)
      let page: Page
      do {
        page = try StandardPageReader(format: look.isHTML ? .html : .text).page(from: bytes)
      } catch {
        if !look.needsProbabilities { BodyFeatures.note("\(path): left out: \(error)") }
        continue
      }
      if !look.needsProbabilities {
        try write(
          look.isHTML ? htmlRows(of: page, number: number) : ownRows(of: page, number: number))
        continue
      }
      let end = used + page.blocks.count
      guard end <= probabilities.count else { throw wrongCount("more", path) }
      let judged = Array(probabilities[used..<end])
      used = end
      switch look {
      case .headline: try write(headlineRows(of: page, number: number, judged))
      case .htmlContext: try write(htmlContextRows(of: page, number: number, first: judged))
      case .htmlText: try write(htmlTextRows(of: page, number: number, judged))
      default: try write(contextRows(of: page, number: number, first: judged))
      }
    }
    guard !look.needsProbabilities || used == probabilities.count else {
      throw wrongCount("fewer", "the list")
    }
  }

  private func ownRows(of page: Page, number: Int) -> Rows {
    let nothing = [Float](repeating: 0, count: page.blocks.count)
    let looks = BodyTraining.looks(at: page, first: nothing)
    let lines = page.blocks.indices.map { index in
      let hull = page.sourceRanges(of: page.blocks[index].range).hull
      let isShort = looks[index].isShort ? 1 : 0
      return "\(number)\t\(hull?.start ?? 0)\t\(hull?.end ?? 0)\t\(isShort)"
    }
    return Rows(features: BodyTraining.ownFeatures(of: page), lines: lines)
  }

  private func contextRows(of page: Page, number: Int, first: [Float]) -> Rows {
    let looks = BodyTraining.looks(at: page, first: first)
    return Rows(
      features: BodyTraining.features(of: page, first: first),
      lines: looks.map { "\(number)\t\($0.hasProse ? 1 : 0)" })
  }

  private func htmlRows(of page: Page, number: Int) -> Rows {
    let nothing = [Float](repeating: 0, count: page.blocks.count)
    let looks = HTMLBodyTraining.looks(at: page, first: nothing)
    let elements = HTMLBodyTraining.elements(of: page)
    let lines = page.blocks.indices.map { index in
      let element = elements[index]
      return "\(number)\t\(looks[index].isShort ? 1 : 0)\t\(element.own)\t\(element.around)\t"
        + "\(element.kind)\t\(line(of: page, index))"
    }
    return Rows(features: HTMLBodyTraining.ownFeatures(of: page), lines: lines)
  }

  private func htmlContextRows(of page: Page, number: Int, first: [Float]) -> Rows {
    let looks = HTMLBodyTraining.looks(at: page, first: first)
    return Rows(
      features: HTMLBodyTraining.features(of: page, first: first),
      lines: looks.map { "\(number)\t\($0.hasProse ? 1 : 0)" })
  }

  private func htmlTextRows(of page: Page, number: Int, _ judged: [Float]) -> Rows {
    let text = HTMLBodyTraining.text(of: page, probabilities: judged) ?? ""
    let lines = text.split(separator: "\n").map {
      "\(number)\t\(String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }))"
    }
    return Rows(lines: lines)
  }

  /// A block's text; a line is a row's, so that the text may not break it.
  private func line(of page: Page, _ block: Int) -> String {
    String(page.string(page.blocks[block].range).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private func headlineRows(of page: Page, number: Int, _ probabilities: [Float]) -> Rows {
    let found = BodyTraining.headlineFeatures(of: page, probabilities: probabilities)
    let lines = found.blocks.map { index in
      "\(number)\t\(index)\t\(line(of: page, index))"
    }
    return Rows(features: found.rows, lines: lines)
  }

  private func wrongCount(_ word: String, _ place: String) -> FeatureError {
    FeatureError(
      message: "\(place) has \(word) blocks than there are probabilities (\(probabilities.count))")
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw FeatureError(message: "\(path): \(error.localizedDescription)")
    }
  }

  private static func floats(of path: String) throws -> [Float] {
    let bytes = try bytes(of: path)
    guard bytes.count % 4 == 0 else {
      throw FeatureError(message: "\(path): \(bytes.count) bytes are no 32-bit floats")
    }
    let floats = bytes.withUnsafeBytes { raw in
      (0..<raw.count / 4).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) }
    }
    guard floats.allSatisfy({ (0...1).contains($0) }) else {
      throw FeatureError(message: "\(path): probabilities lie between 0 and 1")
    }
    return floats
  }
}
