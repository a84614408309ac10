import Foundation
import Limits
import Testing

/// Random mixtures against a dense scan in ln d; Tests/Roots does the same on 10^5 with 50 digits for
/// doubtful ones.
@Suite struct ScanTests {
  /// N/N_limit, written again.
  private func rate(_ mixture: SignalMixture, _ u: Double) -> Double {
    let x = exp(2 * u)
    let sum = mixture.terms.reduce(0) { sum, term in
      let window = term.far == .infinity ? 1 : -expm1(-(term.far - term.near) * x)
      return sum + term.weight * exp(-term.near * x) * window
    }
    return (mixture.production == .dipole ? x : 1) * sum
  }

  /// The crossings of the scan as brackets, or nil if an extremum is too close to the limit for it.
  private func scan(_ mixture: SignalMixture) -> [(Double, Double, Crossing.Kind)]? {
    let (low, high, n) = (log(1e-12), log(1.0), 4000)
    var points = (0...n).map { low + (high - low) * Double($0) / Double(n) }
    let values = points.map { rate(mixture, $0) }
    var finer: [Double] = []
    for i in 1..<n where (values[i] - values[i - 1]) * (values[i + 1] - values[i]) <= 0 {
      let vertex = values[i]
      guard vertex > 0.5 && vertex < 2 else { continue }
      let fine = (1..<400).map { points[i - 1] + (points[i + 1] - points[i - 1]) * Double($0) / 400 }
      if fine.contains(where: { abs(rate(mixture, $0) - 1) < 1e-7 }) {
        let extreme =
          values[i] >= values[i - 1]
          ? fine.map { rate(mixture, $0) }.max() : fine.map { rate(mixture, $0) }.min()
        if let extreme, abs(extreme - 1) < 1e-6 { return nil }
      }
      finer += fine
    }
    points = (points + finer).sorted()
    let above = points.map { rate(mixture, $0) >= 1 }
    return points.indices.dropLast().filter { above[$0] != above[$0 + 1] }.map {
      (points[$0], points[$0 + 1], above[$0 + 1] ? .rising : .falling)
    }
  }

  @Test func nothingLostNothingInvented() {
    let mixtures = (0..<3000).map { randomMixture($0) }
    var solver = LimitSolver()
    let results = solver.solve(mixtures, in: 1e-12...1)
    var counted: [Int: Int] = [:]
    var doubtful = 0
    for (mixture, result) in zip(mixtures, results) {
      guard let expected = scan(mixture) else {
        doubtful += 1
        continue
      }
      #expect(result.status == .ok || result.status == .none)
      #expect(result.audit.passes)
      #expect(result.crossings.map { $0.kind } == expected.map { $0.2 })
      for (crossing, bracket) in zip(result.crossings, expected) {
        #expect(log(crossing.d) > bracket.0 - 1e-9 && log(crossing.d) < bracket.1 + 1e-9)
      }
      counted[expected.count, default: 0] += 1
    }
    // The draw has what it is for.
    for count in 0...6 { #expect(counted[count, default: 0] > 20, "\(count) crossings") }
    #expect(doubtful < 600)
    #expect(solver.counts.colleague > 50 && solver.counts.unresolved == 0)
  }
}
