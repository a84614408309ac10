import Foundation
import Limits

/// The rows of a committed CSV file in References, without its header, split into fields.
func readReference(_ name: String) throws -> [[Substring]] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "References")
  let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  return text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
}

struct NotANumber: Error {
  let text: Substring
}

func number(_ text: Substring) throws -> Double {
  guard let value = Double(text) else { throw NotANumber(text: text) }
  return value
}

/// What must not depend on how a problem is handed over.
struct Bits: Equatable {
  let crossings: [UInt64]
  let kinds: [Crossing.Kind]
  let status: SolveStatus

  init(_ result: Crossings) {
    crossings = result.crossings.map { $0.d.bitPattern }
    kinds = result.crossings.map { $0.kind }
    status = result.status
  }
}

/// A mixture that keeps from the solver what it knows of itself beyond N: the general path, over the whole
/// range.
struct Anonymous: SignalFunction {
  let mixture: SignalMixture
  func logarithm(_ u: Double) -> (value: Double, slope: Double) { mixture.logarithm(u) }
  func excess(_ d: Double) -> Double { mixture.excess(d) }
  func slope(_ d: Double) -> Double { mixture.slope(d) }
  var isValid: Bool { mixture.isValid }
}

func solvedGenerally(_ mixture: SignalMixture, in range: ClosedRange<Double> = LimitSolver.domain)
  -> Crossings
{
  var solver = LimitSolver()
  return solver.solve([Anonymous(mixture: mixture)], in: range)[0]
}

func solved(_ mixture: SignalMixture, in range: ClosedRange<Double> = LimitSolver.domain) -> Crossings {
  var solver = LimitSolver()
  return solver.solve([mixture], in: range)[0]
}

/// `LimitSolver.excludedIntervals` on arrays.
func excludedIntervals(
  _ production: Production, _ amplitude: [Double], _ near: [Double], _ far: [Double]
) -> (lower: [Double], upper: [Double], status: [SolveStatus]) {
  var lower = amplitude
  var upper = amplitude
  var status = [SolveStatus](repeating: .invalidInput, count: amplitude.count)
  var solver = LimitSolver()
  status.withUnsafeMutableBufferPointer {
    solver.excludedIntervals(
      production, amplitude: amplitude, near: near, far: far, lower: &lower, upper: &upper, status: $0)
  }
  return (lower, upper, status)
}
