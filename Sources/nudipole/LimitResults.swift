import Foundation
import NuDipole
import Yams

/// What `nudipole limits` found, in the form in which it is written as JSON (docs/limits.schema.json).
struct LimitResults: Codable {
  static let schema = "nudipole-limits/1"

  struct Axis: Codable {
    let name: String
    let unit: String
  }

  /// `value` for `root` only.
  struct Edge: Codable {
    let kind: String
    let value: Double?

    init(_ edge: LimitEdge) {
      switch edge {
      case .root(let d): (kind, value) = ("root", d)
      case .beyondRange: (kind, value) = ("beyond range", nil)
      case .open: (kind, value) = ("open", nil)
      }
    }
  }

  struct Interval: Codable {
    let lower: Edge
    let upper: Edge
  }

  struct Point: Codable {
    let x: Double
    let intervals: [Interval]
    let tangents: [Double]
    let complete: Bool
  }

  /// In the direction in which the excluded side is on the left (x to the right, d upwards).
  struct Curve: Codable {
    let closed: Bool
    let start: String?
    let end: String?
    let points: [[Double]]
  }

  struct Fold: Codable {
    let x: Double
    let d: Double
    let opens_upwards: Bool
    let excluded_between: Bool
  }

  struct Result: Codable {
    let analysis: String
    let title: String
    let provenance: [String]
    /// GeV; nothing is produced at larger masses.
    let reach: Double
    let points: [Point]
    /// Missing for an envelope, which is a union of intervals.
    let curves: [Curve]?
    let folds: [Fold]?
  }

  var schema = LimitResults.schema
  let program: String
  let settings: String
  let axis: Axis
  let coupling: Axis
  let results: [Result]
}

extension LimitResults.Result {
  init(
    _ name: String, _ title: String, _ provenance: [String], reach: Double, _ xs: [Double],
    _ exclusions: [Exclusion], _ linked: ExclusionContour?
  ) {
    analysis = name
    self.title = title
    self.provenance = provenance
    self.reach = reach
    points = zip(xs, exclusions).map { x, exclusion in
      LimitResults.Point(
        x: x,
        intervals: exclusion.intervals.map { .init(lower: .init($0.lower), upper: .init($0.upper)) },
        tangents: exclusion.tangents, complete: exclusion.isComplete)
    }
    curves = linked.map { linked in
      linked.contour.curves.map { curve in
        LimitResults.Curve(
          closed: curve.isClosed, start: curve.start.map(Self.name), end: curve.end.map(Self.name),
          points: curve.points.map { [linked.axisValue($0.parameter), $0.d] })
      }
    }
    folds = linked.map { linked in
      linked.contour.folds.map {
        LimitResults.Fold(
          x: linked.axisValue($0.point.parameter), d: $0.point.d, opens_upwards: $0.opensUpwards,
          excluded_between: $0.isExcludedBetween)
      }
    }
  }

  private static func name(_ end: ContourCurve.End) -> String {
    switch end {
    case .axis: "axis"
    case .coupling: "coupling"
    case .outOfReach: "out of reach"
    case .discontinuity: "discontinuity"
    }
  }
}

extension LimitResults {
  /// One row per excluded interval, one with 'none' where nothing is excluded.
  var csv: String {
    var text = """
      # \(program): excluded couplings, lower < d_gamma < upper in GeV^-1, at \(axis.name)\(axis.unit.isEmpty ? "" : " in " + axis.unit)
      # settings: \(settings)

      """
    for result in results {
      text += "# \(result.analysis): \(result.title)\n"
      text += "# reach of \(result.analysis): m_N < \(format(result.reach)) GeV\n"
      for source in result.provenance { text += "# provenance of \(result.analysis): \(source)\n" }
      let complete = result.points.reduce(0) { $0 + ($1.complete ? 1 : 0) }
      text +=
        "# audit of \(result.analysis): the solver vouches for all crossings being found at \(complete) of "
        + "\(result.points.count) points\n"
    }
    text += "analysis,\(axis.name),lower,upper,lower_edge,upper_edge\n"
    for result in results {
      for point in result.points {
        let start = "\(result.analysis),\(format(point.x)),"
        if point.intervals.isEmpty { text += start + "nan,nan,none,none\n" }
        for interval in point.intervals {
          let lower = format(interval.lower.value ?? 0)
          let upper = format(interval.upper.value ?? .infinity)
          text += start + "\(lower),\(upper),\(interval.lower.kind),\(interval.upper.kind)\n"
        }
      }
    }
    return text
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// A submission directory for HEPData: submission.yaml and one table per analysis. The directory appears under its
  /// name only when it is complete.
  func writeHEPData(to path: String) throws {
    let target = URL(fileURLWithPath: path)
    let files = FileManager.default
    if files.fileExists(atPath: path) {
      throw FileError(description: "\(path): exists; a submission is written to a new directory")
    }
    let working = target.deletingLastPathComponent().appendingPathComponent(
      ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try files.createDirectory(at: working, withIntermediateDirectories: false)
      defer { try? files.removeItem(at: working) }
      var documents = [
        try YAMLEncoder().encode(
          HEPData.Description(comment: "Excluded couplings d_gamma by \(program). Settings: \(settings)"))
      ]
      for result in results {
        let file = "table_\(result.analysis).yaml"
        documents.append(try YAMLEncoder().encode(HEPData.TableRecord(result, axis: axis, file: file)))
        let table = try YAMLEncoder().encode(HEPData.Table(result, axis: axis, coupling: coupling))
        try Data(table.utf8).write(to: working.appendingPathComponent(file))
      }
      let submission = documents.map { "---\n" + $0 }.joined()
      try Data(submission.utf8).write(to: working.appendingPathComponent("submission.yaml"))
      try files.moveItem(at: working, to: target)
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(description: "\(path): cannot be written: \(error.localizedDescription)")
    }
  }
}

/// The parts of a HEPData submission (its schema 1.1.0) that are used.
private enum HEPData {
  struct Description: Codable {
    let comment: String
  }

  struct Keyword: Codable {
    let name: String
    let values: [String]
  }

  struct TableRecord: Codable {
    let name: String
    let description: String
    let keywords: [Keyword]
    let data_file: String

    init(_ result: LimitResults.Result, axis: LimitResults.Axis, file: String) {
      name = "Excluded couplings, \(result.analysis)"
      description =
        "\(result.title). Excluded: lower < d_gamma < upper, as a function of \(axis.name); several rows with the same "
        + "\(axis.name) are several intervals, '-' is an edge that does not exist."
      keywords = [
        Keyword(name: "reactions", values: ["E+ E- --> N NUBAR"]),
        Keyword(name: "observables", values: ["D_GAMMA"]),
        Keyword(
          name: "phrases", values: ["heavy neutral lepton", "neutrino dipole portal", "single photon"]),
      ]
      data_file = file
    }
  }

  struct Header: Codable {
    let name: String
    let units: String?
  }

  enum Value: Codable {
    case number(Double)
    case none

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let value): try container.encode(value)
      case .none: try container.encode("-")
      }
    }
  }

  struct Cell: Codable {
    let value: Value
  }

  struct Variable: Codable {
    let header: Header
    let values: [Cell]
  }

  struct Table: Codable {
    let independent_variables: [Variable]
    let dependent_variables: [Variable]

    init(_ result: LimitResults.Result, axis: LimitResults.Axis, coupling: LimitResults.Axis) {
      let rows = result.points.flatMap { point in
        point.intervals.isEmpty
          ? [(point.x, nil as Double?, nil as Double?)]
          : point.intervals.map { (point.x, $0.lower.value, $0.upper.value) }
      }
      func edge(_ name: String, _ values: [Double?]) -> Variable {
        Variable(
          header: Header(name: "\(name) edge of the excluded \(coupling.name)", units: coupling.unit),
          values: values.map { Cell(value: $0.map { .number($0) } ?? .none) })
      }
      independent_variables = [
        Variable(
          header: Header(name: axis.name, units: axis.unit.isEmpty ? nil : axis.unit),
          values: rows.map { Cell(value: .number($0.0)) })
      ]
      dependent_variables = [edge("lower", rows.map(\.1)), edge("upper", rows.map(\.2))]
    }
  }
}
