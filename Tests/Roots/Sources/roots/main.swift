// roots COUNT FILE: draws COUNT mixtures, solves them and writes problems and crossings for judge.py, one
// record of `stride` doubles each: production (1 dipole, 0 other), number of terms, 6 x (weight, near, far),
// status, whether the range starts excluded, number of crossings, 12 x (d, kind, slope).

import Foundation
import LaneMath
import Limits

let stride = 59
let range = 1e-12...1.0

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[1]) else {
  print("usage: roots COUNT FILE")
  exit(1)
}
let mixtures = (0..<count).map { randomMixture($0) }
var solver = LimitSolver()
let clock = ContinuousClock()
var results: [Crossings] = []
let time = clock.measure { results = solver.solve(mixtures, in: range) }

var records: [Double] = []
records.reserveCapacity(count * stride)
for (mixture, result) in zip(mixtures, results) {
  var record = [mixture.production == .dipole ? 1 : 0, Double(mixture.terms.count)]
  for i in 0..<6 {
    let term = i < mixture.terms.count ? mixture.terms[i] : .init(weight: 0, near: 0, far: 0)
    record += [term.weight, term.near, term.far]
  }
  record += [
    Double(result.status.rawValue), result.startsExcluded ? 1 : 0, Double(result.crossings.count),
  ]
  for i in 0..<12 {
    let crossing =
      i < result.crossings.count ? result.crossings[i] : Crossing(d: .nan, kind: .rising, slope: 0)
    record += [crossing.d, Double(crossing.kind.rawValue), crossing.slope]
  }
  records += record
}
let data = records.withUnsafeBytes { Data($0) }
try data.write(to: URL(fileURLWithPath: arguments[2]))

let c = solver.counts
let seconds = Double(time.components.seconds) + 1e-18 * Double(time.components.attoseconds)
let found = results.reduce(0) { $0 + $1.crossings.count }
print("\(count) mixtures, \(found) crossings, \(1e6 * seconds / Double(count)) us each")
print(
  "without panels \(c.windows); panels \(c.panels): excluded \(c.excluded), monotone \(c.monotone),"
    + " one extremum \(c.oneExtremum), halved \(c.halved), colleague \(c.colleague), unresolved \(c.unresolved);"
    + " cells by halving a bracket: \(c.fallbacks)")
let statuses = [SolveStatus.ok, .none, .tangent, .unresolved, .invalidInput].map { s in
  "\(s) \(results.lazy.filter { $0.status == s }.count)"
}
print("status: " + statuses.joined(separator: ", "))
