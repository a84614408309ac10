// limitsbench COUNT FILE: windows of COUNT masses, their crossings by the lanes and by the general path,
// timed; FILE receives amplitude, near, far, lower and upper of each for compare.py.

import Foundation
import LaneMath
import Limits

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[1]) else {
  print("usage: limitsbench COUNT FILE")
  exit(1)
}

// A beam dump: 10^14 N at d = 1 a unit of the limit, a decay region of 20 m behind 60 m, lengths like
// 1/m_N^4; the last masses are past the tip of the contour.
let logMasses = (0..<count).map { -7.0 + 7.5 * Double($0) / Double(count) }
let amplitude = logMasses.map { 1e14 * Double.exp(-2 * Double.exp($0)) }
let near = logMasses.map { 6e13 * Double.exp(4 * $0) }
let far = near.map { $0 * (80.0 / 60) }
var lower = [Double](repeating: .nan, count: count)
var upper = lower
var status = [SolveStatus](repeating: .invalidInput, count: count)

/// The least of `repeats` runs, in seconds.
func least(_ repeats: Int, _ body: () -> Void) -> Double {
  let clock = ContinuousClock()
  return (0..<repeats).map { _ in
    let time = clock.measure(body)
    return Double(time.components.seconds) + 1e-18 * Double(time.components.attoseconds)
  }.min() ?? .nan
}

var solver = LimitSolver()
let lanes = least(15) {
  status.withUnsafeMutableBufferPointer {
    solver.excludedIntervals(
      .dipole, amplitude: amplitude, near: near, far: far, lower: &lower, upper: &upper, status: $0)
  }
}
let excluded = status.filter { $0 == .ok }.count
print(
  "lanes: \(count) masses, \(excluded) with two crossings: \(lanes) s, \(1e9 * lanes / Double(count)) ns a mass"
)

let mixtures = (0..<count).map {
  SignalWindow(amplitude: amplitude[$0], near: near[$0], far: far[$0]).mixture
}
var results: [Crossings] = []
let general = least(3) { results = solver.solveByPanels(mixtures, in: 1e-12...1) }
print("general path: \(general) s, \(1e9 * general / Double(count)) ns a mass")
let same = (0..<count).allSatisfy {
  results[$0].status != .ok || results[$0].crossings.map { $0.d } == [lower[$0], upper[$0]]
}
print("same bits: \(same)")

var contour: Contour?
let traced = least(3) {
  contour = ContourTracer.contour(logMasses, in: 1e-12...1) { t in
    SignalMixture(
      production: .dipole,
      terms: [
        .init(
          weight: 1e14 * Double.exp(-2 * Double.exp(t)), near: 6e13 * Double.exp(4 * t),
          far: 6e13 * Double.exp(4 * t) * (80.0 / 60))
      ])
  }
}
print("contour, linked: \(traced) s; \(contour?.curves.count ?? 0) curve, \(contour?.folds.count ?? 0) fold")

// The hard ones among random mixtures of up to six decay lengths: six crossings or more.
let drawn = (0..<20_000).map { randomMixture($0) }
let stress = zip(drawn, solver.solve(drawn, in: 1e-12...1)).filter { $1.crossings.count >= 6 }.map { $0.0 }
let certified = least(5) { results = solver.solve(stress, in: 1e-12...1) }
let perStress = 1e6 * certified / Double(stress.count)
print("six crossings or more: \(stress.count) mixtures, \(perStress) us each, with certificate")

let data = [amplitude, near, far, lower, upper].flatMap { $0 }.withUnsafeBytes { Data($0) }
try data.write(to: URL(fileURLWithPath: arguments[2]))
print("time \(lanes)")
print("stress \(perStress)")
