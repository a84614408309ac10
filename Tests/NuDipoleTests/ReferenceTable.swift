import Foundation
import NuDipole

/// A committed table of Tests/References: the rows of one quantity with 40-digit values, read as the nearest
/// doubles (which adds half an epsilon at most to a measured error).
struct ReferenceTable {
  struct Row {
    let model: Model
    let arguments: [Double]
    let value: Double
    let condition: Double
    let gradient: [Double]
    let line: Int
  }

  struct Mismatch: Error {
    let file: String
    let header: [String]
  }

  let rows: [Row]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("References")

  init(_ quantity: Quantity, gradient: Bool = false) throws {
    let file = Self.root.appendingPathComponent(
      "\(quantity.family)/\(quantity.name)\(gradient ? ".gradient" : "").csv")
    let (header, lines) = try Self.read(file)
    let arity = quantity.record.arguments.count
    // Three-body widths and single photons have a fifth setting; the widths of the others are two-body.
    let start = header.count > 4 && ["widths", "scenario"].contains(header[4]) ? 5 : 4
    guard Array(header[start..<(start + arity)]) == quantity.argumentNames else {
      throw Mismatch(file: file.path, header: header)
    }
    rows = lines.map { fields, line in
      Row(
        model: Self.model(
          scheme: fields[0], preset: fields[1], flavour: fields[3], nature: fields[2],
          couplings: header[4] == "scenario" ? Self.direction(fields[4]) : .scenarioI,
          widths: header[4] == "widths" ? fields[4] : "two-body"),
        arguments: fields[start..<(start + arity)].map { Double($0) ?? .nan },
        value: Double(fields[start + arity]) ?? .nan, condition: Double(fields[start + 1 + arity]) ?? .nan,
        gradient: fields[(start + 2 + arity)...].map { Double($0) ?? .nan }, line: line)
    }
  }

  static func model(
    scheme: String, preset: String, flavour: String, nature: String = "dirac",
    couplings: CouplingDirection = .scenarioI, widths: String = "two-body"
  ) -> Model {
    Model(
      scheme: scheme == "mg5" ? .mg5 : .default, preset: preset == "paper" ? .paper : .corrected,
      flavour: flavour == "mu" ? .mu : flavour == "tau" ? .tau : .e,
      nature: nature == "majorana" ? .majorana : .dirac, couplings: couplings,
      widths: widths == "full" ? .full : widths == "full-rescaled" ? .fullRescaled : .twoBody)
  }

  /// I to IV, or a=RATIO.
  static func direction(_ scenario: String) -> CouplingDirection {
    switch scenario {
    case "I": .scenarioI
    case "II": .scenarioII
    case "III": .scenarioIII
    case "IV": .scenarioIV
    default: .ratio(Double(scenario.dropFirst(2)) ?? .nan)
    }
  }

  /// Header and (fields, line number) of a table with '#' comments.
  static func read(_ file: URL) throws -> (header: [String], rows: [([String], Int)]) {
    let text = try String(contentsOf: file, encoding: .utf8)
    var header: [String] = []
    var rows: [([String], Int)] = []
    for (number, line) in text.split(separator: "\n").enumerated() where !line.hasPrefix("#") {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if header.isEmpty { header = fields } else { rows.append((fields, number + 1)) }
    }
    return (header, rows)
  }
}

extension Quantity {
  private static let families: [String: String] = {
    let files = FileManager.default.enumerator(at: ReferenceTable.root, includingPropertiesForKeys: nil)
    var families: [String: String] = [:]
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "csv" else { continue }
      families[file.deletingPathExtension().lastPathComponent] =
        file.deletingLastPathComponent().lastPathComponent
    }
    return families
  }()

  /// The folder of its references.
  var family: String { Self.families["\(name)"] ?? "\(name) has no references" }

  var argumentNames: [String] { record.arguments.map { "\($0.name)" } }

  /// The accuracy that its documentation claims, in epsilon.
  var claimedEpsilons: Double { Double("\(record.accuracy)".prefix { $0.isNumber }) ?? .nan }

  /// Whether a value costs some 10^5 operations.
  var isQuadrature: Bool { ["three_body", "monophoton"].contains(family) || self == .branching_nu_gamma }
  /// How many of so many random points are tried: a tenth for quadratures, a point of which costs as much as hundreds.
  func share(of points: Int) -> Int { isQuadrature ? points / 10 : points }

  /// The value at one point.
  func callAsFunction(_ model: Model, _ arguments: [Double]) -> Double {
    var result = 0.0
    arguments.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var columns = Columns(repeating: base)
      for k in 0..<arguments.count { columns[k] = base + k }
      _ = evaluate(model, 1, columns, &result)
    }
    return result
  }
}

extension Quantity {
  /// Value and gradient at one point.
  func gradient(_ model: Model, _ arguments: [Double]) -> (value: Double, gradient: [Double]) {
    var value = 0.0
    var gradient = [Double](repeating: 0, count: arguments.count)
    arguments.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var columns = Columns(repeating: base)
      for k in 0..<arguments.count { columns[k] = base + k }
      _ = evaluateGradient(model, 1, columns, &value, &gradient)
    }
    return (value, gradient)
  }
}

/// |result - reference| in units of epsilon |reference|, epsilon = 2^-52; where that is less than the smallest
/// subnormal number, in units of the latter. 0 for equal special values, infinity for unequal ones.
func epsilons(_ result: Double, _ reference: Double) -> Double {
  if result == reference || (result.isNaN && reference.isNaN) { return 0 }
  if !result.isFinite || !reference.isFinite { return .infinity }
  return abs(result - reference) / Swift.max(abs(reference) * .ulpOfOne, .leastNonzeroMagnitude)
}
