// Measures LaneMath against MPFR.
//
//   ulp [points] [function]               the largest error of each function and derivative, as CSV
//   ulp --worst FILE [points] [function]  and the points of the largest errors, as rows of hard_inputs.csv
//   ulp --table DIRECTORY                 the reference tables of the tests, with the worst points of the
//                                         committed bounds
//
// Errors are in units in the last place, rounded up in the last printed digit. The rows of hard_inputs.csv
// are always among the points. The rest is drawn with a fixed seed and split into fixed pieces, so that a
// measurement does not depend on the number of processors.
import CReference
import Foundation
import LaneMath

typealias V = SIMD8<Double>

/// A function or one of its partial derivatives.
struct Subject: Sendable {
  let function: ElementaryFunction
  let order: reference_order

  var name: String {
    function.rawValue + (order == REF_BY_X ? ".dx" : order == REF_BY_Y ? ".dy" : "")
  }

  var reference: reference_function {
    let index = ElementaryFunction.allCases.firstIndex(of: function) ?? 0
    return reference_function(rawValue: UInt32(index))
  }

  @inline(__always)
  func callAsFunction(_ x: V, _ y: V) -> V {
    if order == REF_VALUE { return function(x, y) }
    let r = function(Dual<V, 2>(variable: x, direction: 0), Dual<V, 2>(variable: y, direction: 1))
    return r.partials[order == REF_BY_X ? 0 : 1]
  }

  /// A power near the ends of the range of doubles multiplies the absolute error of a subnormal in its
  /// derivatives: those are measured away from the ends.
  var ranges: [(Draw, Draw)] {
    if function == .pow && order != REF_VALUE {
      return [
        (.bits(1e-10, 1e10), .linear(-20, 20)), (.linear(0.5, 2), .linear(-500, 500)),
        (.bits(1e-10, 1e10), .bits(1e-10, 20)),
      ]
    }
    return Array(zip(function.ranges, function.secondRanges))
  }

  /// The committed hard inputs; of a derivative, only those of a function of one variable.
  func hardPoints(_ table: [HardInput]) -> [Point] {
    let borrowed = function == .pow ? "" : function.rawValue
    return table.filter { $0.subject == name || $0.subject == borrowed }.map { Point(x: $0.x, y: $0.y) }
  }

  static let all: [Subject] =
    ElementaryFunction.allCases.map { Subject(function: $0, order: REF_VALUE) }
    + ElementaryFunction.allCases.map { Subject(function: $0, order: REF_BY_X) }
    + [Subject(function: .pow, order: REF_BY_Y)]
}

struct Point: Sendable, Hashable {
  var x: Double
  var y: Double
}

struct Sample: Sendable {
  var error: Double
  var point: Point
}

/// A row of hard_inputs.csv or of the bounds: the point at which a function or derivative is difficult.
struct HardInput: Sendable {
  let subject: String
  let x: Double
  let y: Double
}

let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Reads the named columns of a table in this package.
func readPoints(_ file: String, subject: Int, x: Int, y: Int) throws -> [HardInput] {
  let text = try String(contentsOf: package.appendingPathComponent(file), encoding: .utf8)
  return text.split(separator: "\n").dropFirst().map { line in
    let fields = line.split(separator: ",")
    guard fields.count > max(subject, x, y), let first = Double(fields[x]), let second = Double(fields[y])
    else {
      print("\(file): expected a name and two numbers but found '\(line)'")
      exit(1)
    }
    return HardInput(subject: String(fields[subject]), x: first, y: second)
  }
}

/// The `kept` largest errors of the points, largest first.
func largestErrors(_ subject: Subject, _ points: [Point], kept: Int) -> [Sample] {
  var largest: [Sample] = []
  for start in stride(from: 0, to: points.count, by: V.width) {
    var x = V(1)
    var y = V(1)
    let count = min(V.width, points.count - start)
    for i in 0..<count { (x[i], y[i]) = (points[start + i].x, points[start + i].y) }
    let r = subject(x, y)
    for i in 0..<count {
      let e = reference_ulp_error(subject.reference, subject.order, x[i], y[i], r[i])
      guard largest.count < kept || e > largest[kept - 1].error else { continue }
      let place = largest.firstIndex { $0.error < e } ?? largest.count
      largest.insert(Sample(error: e, point: points[start + i]), at: place)
      if largest.count > kept { largest.removeLast() }
    }
  }
  return largest
}

/// `count` points of one range of a subject, from its own seed.
func drawPoints(_ subject: Subject, range: Int, piece: Int, count: Int) -> [Point] {
  let (first, second) = subject.ranges[range]
  let place = Subject.all.firstIndex { $0.name == subject.name } ?? 0
  var generator = SplitMix64(state: UInt64(place) << 48 | UInt64(range) << 40 | UInt64(piece))
  return (0..<count).map { _ in Point(x: first(&generator), y: second(&generator)) }
}

func measure(
  _ subject: Subject, points: Int, hard: [HardInput], kept: Int
) async -> (count: Int, largest: [Sample]) {
  let pieceSize = 1 << 14
  let hardPoints = subject.hardPoints(hard)
  let ranges = subject.ranges.count
  let pieces = max(1, (points + pieceSize * ranges - 1) / (pieceSize * ranges))
  let largest = await withTaskGroup(of: [Sample].self) { group in
    group.addTask { largestErrors(subject, hardPoints, kept: kept) }
    for range in 0..<ranges {
      for piece in 0..<pieces {
        group.addTask {
          let drawn = drawPoints(subject, range: range, piece: piece, count: pieceSize)
          return largestErrors(subject, drawn, kept: kept)
        }
      }
    }
    var all: [Sample] = []
    for await samples in group { all += samples }
    // Equal errors in an order that does not depend on which task came first.
    return all.sorted { ($0.error, $1.point.x, $1.point.y) > ($1.error, $0.point.x, $0.point.y) }
  }
  return (hardPoints.count + ranges * pieces * pieceSize, Array(largest.prefix(kept)))
}

/// Four decimals, rounded up.
func roundedUp(_ error: Double) -> String {
  guard error < 1e9 else { return "\(error)" }
  let units = Int((error * 1e4).rounded(.up))
  let digits = String(units % 10_000)
  return "\(units / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
}

/// x, y, value and remainder at the worst points, at all hard inputs of a function (at some of them for its
/// derivatives) and at drawn points up to `rows` rows.
func table(_ subject: Subject, hard: [HardInput], worst: [HardInput], rows: Int) -> [String] {
  var points = subject.hardPoints(hard)
  if subject.order != REF_VALUE && points.count > rows / 2 {
    let step = Double(points.count) / Double(rows / 2)
    points = (0..<rows / 2).map { points[Int(Double($0) * step)] }
  }
  points += worst.filter { $0.subject == subject.name }.map { Point(x: $0.x, y: $0.y) }
  let ranges = subject.ranges.count
  for range in 0..<ranges {
    let share = max(0, (rows - points.count) / (ranges - range))
    // A piece beyond those of a measurement: the table holds points that the bounds were not fitted to.
    points += drawPoints(subject, range: range, piece: 1 << 30, count: share)
  }
  return points.map { point in
    var high = 0.0
    var low = 0.0
    reference_value(subject.reference, subject.order, point.x, point.y, &high, &low)
    let second = subject.function == .pow ? ",\(point.y)" : ",0"
    return "\(point.x)\(second),\(high),\(Float(low))"
  }
}

func writeTables(to directory: URL, hard: [HardInput]) throws {
  var worst: [HardInput] = []
  for build in ["fma", "no-fma"] { worst += try readPoints("bounds-\(build).csv", subject: 0, x: 3, y: 4) }
  var derivatives = "subject,x,y,high,low\n"
  for subject in Subject.all {
    if subject.order == REF_VALUE {
      let lines = table(subject, hard: hard, worst: worst, rows: 2000)
      let text = "x,y,high,low\n" + lines.joined(separator: "\n") + "\n"
      try text.write(
        to: directory.appendingPathComponent("\(subject.name).csv"), atomically: true, encoding: .utf8)
    } else {
      let lines = table(subject, hard: hard, worst: worst, rows: 400)
      derivatives += lines.map { "\(subject.name),\($0)\n" }.joined()
    }
  }
  try derivatives.write(
    to: directory.appendingPathComponent("derivatives.csv"), atomically: true, encoding: .utf8)
}

var arguments = Array(CommandLine.arguments.dropFirst())
let hard = try readPoints("hard_inputs.csv", subject: 0, x: 1, y: 2)

if arguments.first == "--table", arguments.count == 2 {
  try writeTables(to: URL(fileURLWithPath: arguments[1]), hard: hard)
} else {
  var worstFile: URL?
  if arguments.first == "--worst", arguments.count >= 2 {
    worstFile = URL(fileURLWithPath: arguments[1])
    arguments.removeFirst(2)
  }
  let points = arguments.isEmpty ? 10_000_000 : Int(arguments[0]) ?? 10_000_000
  let only = arguments.count > 1 ? arguments[1] : nil
  var worstRows = ""
  print("function,points,max_ulp,x,y")
  for subject in Subject.all where only == nil || only == subject.name {
    // The requirement is about the functions; derivatives get a tenth of the points.
    let share = subject.order == REF_VALUE ? points : points / 10
    let (count, largest) = await measure(subject, points: share, hard: hard, kept: 20)
    let worst = largest[0]
    print("\(subject.name),\(count),\(roundedUp(worst.error)),\(worst.point.x),\(worst.point.y)")
    fflush(nil)
    guard subject.order == REF_VALUE else { continue }
    worstRows += largest.map { "\(subject.name),\($0.point.x),\($0.point.y),measured\n" }.joined()
  }
  try worstFile.map { try worstRows.write(to: $0, atomically: true, encoding: .utf8) }
}
