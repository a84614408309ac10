import Foundation
import Limits
import Testing

@Suite struct WindowTests {
  /// Both branches of Lambert's function and thin detectors, to 4 epsilon times the condition number 1 +
  /// 1/|slope|, from the lanes and from the general path, with the same bits.
  @Test func lambertClosedForms() throws {
    let rows = try readReference("lambert.csv")
    #expect(rows.count > 100)
    var worst = 0.0
    for row in rows {
      let window = SignalWindow(
        amplitude: try number(row[1]), near: try number(row[2]), far: try number(row[3]))
      let interval = try #require(window.excludedInterval())
      let general = solvedGenerally(window.mixture, in: 0x1p-100...0x1p100)
      #expect(general.status == .ok && general.audit.passes)
      #expect(general.crossings.map { $0.kind } == [.rising, .falling])
      #expect(general.crossings.map { $0.d } == [interval.lower, interval.upper])
      for (k, d) in [interval.lower, interval.upper].enumerated() {
        let (expected, slope) = (try number(row[4 + k]), try number(row[6 + k]))
        worst = max(worst, abs(d / expected - 1) / (Double.ulpOfOne * (1 + 1 / abs(slope))))
        #expect(abs(general.crossings[k].slope / slope - 1) < 1e-9 * (1 + 1 / abs(slope)))
      }
    }
    #expect(worst <= 4)
    // A comparison that sees nothing would pass too: the table has its rounding, half an epsilon.
    #expect(worst > 0.2)
  }

  private struct Arrays {
    var amplitude: [Double] = []
    var near: [Double] = []
    var far: [Double] = []

    init(count: Int) {
      var g = Generator(state: 7)
      for _ in 0..<count {
        let a = pow(10, g.uniform(2, 22))
        near.append(g.next() % 8 == 0 ? 0 : a)
        far.append(g.next() % 3 == 0 ? .infinity : a * (1 + pow(10, g.uniform(-9, 3))))
        amplitude.append(a * pow(10, g.uniform(-1, 8)))
      }
    }
  }

  /// The bits of lanes: alone, in any order, in any split, and from the general path.
  @Test(arguments: [Production.dipole, .other])
  func lanesAreIndependent(production: Production) {
    let arrays = Arrays(count: 1003)
    let (a, n, f) = (arrays.amplitude, arrays.near, arrays.far)
    let all = excludedIntervals(production, a, n, f)
    let reversed = excludedIntervals(production, a.reversed(), n.reversed(), f.reversed())
    func same(_ x: Double, _ y: Double) -> Bool { x == y || (x.isNaN && y.isNaN) }
    #expect(zip(all.lower, reversed.lower.reversed()).allSatisfy(same))
    #expect(zip(all.upper, reversed.upper.reversed()).allSatisfy(same))
    #expect(all.status == reversed.status.reversed())
    for size in [1, 3, 8, 13] {
      for start in stride(from: 0, to: a.count, by: size) {
        let part = start..<min(start + size, a.count)
        let split = excludedIntervals(production, Array(a[part]), Array(n[part]), Array(f[part]))
        #expect(zip(all.lower[part], split.lower).allSatisfy(same))
        #expect(zip(all.upper[part], split.upper).allSatisfy(same))
      }
    }
    var excluded = 0
    for i in a.indices {
      let window = SignalWindow(production: production, amplitude: a[i], near: n[i], far: f[i])
      let general = solvedGenerally(window.mixture, in: 0x1p-100...0x1p100)
      // Above its limit everywhere: a window from 0 to infinity without a crossing.
      let always = general.status == .none && general.startsExcluded
      #expect((always ? .ok : general.status) == all.status[i])
      guard general.status == .ok else { continue }
      excluded += 1
      #expect((general.crossings.first { $0.kind == .rising }?.d ?? 0) == all.lower[i])
      #expect((general.crossings.first { $0.kind == .falling }?.d ?? .infinity) == all.upper[i])
      #expect(window.excludedInterval().map { $0 == (all.lower[i], all.upper[i]) } == true)
    }
    #expect(excluded > 500)
  }

  /// On both sides of a crossing N is on the sides that it should be, one double apart.
  @Test func crossingsAreSignChanges() throws {
    let window = SignalWindow(amplitude: 1e10, near: 3, far: 5)
    let (lower, upper) = try #require(window.excludedInterval())
    let mixture = window.mixture
    #expect(mixture.excess(lower) >= 0 && mixture.excess(lower.nextDown) < 0)
    #expect(mixture.excess(upper) >= 0 && mixture.excess(upper.nextUp) < 0)
  }

  /// Illegal parameters give a status each and leave their neighbours alone.
  @Test func invalidInput() {
    let bad: [(Double, Double, Double)] = [
      (.nan, 1, 2), (1e3, .nan, 2), (1e3, 1, .nan), (-1, 1, 2), (.infinity, 1, 2), (1e3, -1, 2), (1e3, 2, 2),
      (1e3, 2, 1), (1e3, .infinity, .infinity), (1e3, -.infinity, 1),
    ]
    for production in [Production.dipole, .other] {
      for (a, n, f) in bad {
        var amplitude = [Double](repeating: 1e3, count: 9)
        var near = [Double](repeating: 1, count: 9)
        var far = [Double](repeating: 2, count: 9)
        (amplitude[4], near[4], far[4]) = (a, n, f)
        let result = excludedIntervals(production, amplitude, near, far)
        for i in 0..<9 {
          #expect(result.status[i] == (i == 4 ? .invalidInput : .ok))
          #expect(result.lower[i].isNaN == (i == 4))
        }
        #expect(SignalWindow(production: production, amplitude: a, near: n, far: f).excludedInterval() == nil)
        #expect(
          solvedGenerally(SignalMixture(production: production, terms: [.init(weight: a, near: n, far: f)]))
            .status
            == .invalidInput)
      }
    }
    #expect(excludedIntervals(.dipole, [0], [1], [2]).status == [.none])
    #expect(excludedIntervals(.dipole, [], [], []).status.isEmpty)
  }
}
