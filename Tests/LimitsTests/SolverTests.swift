import Dispatch
import Foundation
import Limits
import Testing

@Suite struct SolverTests {
  /// Lines whose decay lengths are decades apart: every line has its own interval. The outermost crossings
  /// are those of the asymptotes, known by hand: d = 1/sqrt(w) below the first line, for w/a >> 1.
  @Test(arguments: [1, 2, 3])
  func separateLines(lines: Int) throws {
    var terms: [SignalMixture.Term] = []
    for k in 0..<lines {
      let near = pow(10, 20 - 6 * Double(k))
      terms.append(.init(weight: 10 * near, near: near, far: .infinity))
    }
    let result = solved(SignalMixture(production: .dipole, terms: terms), in: 1e-14...1e2)
    #expect(result.status == .ok && result.audit.passes)
    try #require(result.crossings.count == 2 * lines)
    for (k, crossing) in result.crossings.enumerated() {
      let rises = k % 2 == 0
      #expect(crossing.kind == (rises ? .rising : .falling))
      // 10 y e^-y = 1, y = a x: -W_0(-1/10) and -W_-1(-1/10) (mpmath); the other lines add 1e-5 at most.
      let y = rises ? 0.1118325591589629648 : 3.5771520639572972184
      let expected = y.squareRoot() * pow(10, -10 + 3 * Double(k / 2))
      #expect(abs(crossing.d / expected - 1) < 1e-4)
    }
  }

  /// A maximum at the limit +- what rounding leaves: A x e^-x has it at x = 1, N/N_limit = A/e.
  @Test(arguments: [0, 1e-15, -1e-14, 1e-14, 1e-13, -1e-10, 1e-10, 1e-6])
  func tangents(offset: Double) throws {
    let e = 2.718281828459045
    let window = SignalWindow(amplitude: e * (1 + offset), near: 1, far: .infinity)
    let result = solved(window.mixture)
    #expect(result == solvedGenerally(window.mixture, in: 1e-10...1e10))
    let interval = window.excludedInterval()
    #expect(result.audit.passes)
    // The two crossings are 2 sqrt(2 offset/4) apart in ln d: 1e-6 at 5e-13.
    if offset <= -1e-14 {
      #expect(result.status == .none && interval == nil)
    } else if offset < 5e-13 {
      #expect(result.status == .tangent && result.crossings.map { $0.kind } == [.peak])
      #expect(abs(result.crossings[0].d - 1) < 1e-12)
      #expect(try #require(interval) == (result.crossings[0].d, result.crossings[0].d))
    } else {
      #expect(result.status == .ok)
      let (lower, upper) = try #require(interval)
      #expect(result.crossings.map { $0.d } == [lower, upper])
      // ln d = -+ sqrt(offset/2) to the next order.
      let half = (offset / 2).squareRoot()
      #expect(abs(log(lower) / -half - 1) < 2e-3 && abs(log(upper) / half - 1) < 2e-3)
    }
  }

  /// A minimum between two lines at the limit: touching from above is a dip.
  @Test func dips() throws {
    let base = SignalMixture(
      production: .dipole,
      terms: [.init(weight: 1e5, near: 1e4, far: .infinity), .init(weight: 30, near: 1, far: .infinity)])
    let open = solved(base)
    try #require(open.crossings.count == 4)
    // The minimum by golden section, then the whole signal scaled to it.
    var (a, b) = (open.crossings[1].d, open.crossings[2].d)
    for _ in 0..<200 {
      let (c, d) = (a + 0.382 * (b - a), a + 0.618 * (b - a))
      if base.excess(c) < base.excess(d) { b = d } else { a = c }
    }
    for (offset, kinds) in [
      (1e-14, [Crossing.Kind.rising, .falling]), (0, [.rising, .dip, .falling]),
      (-1e-14, [.rising, .dip, .falling]),
      (-1e-9, [.rising, .falling, .rising, .falling]),
    ] {
      let factor = (1 + offset) / (1 + base.excess(a))
      let result = solved(
        SignalMixture(
          production: .dipole,
          terms: base.terms.map { .init(weight: $0.weight * factor, near: $0.near, far: $0.far) }))
      #expect(result.crossings.map { $0.kind } == kinds)
      #expect(result.status == (kinds.contains(.dip) ? .tangent : .ok))
    }
  }

  /// Plateaus: N = w (1 - e^-x) is w for large x.
  @Test func plateaus() {
    func plateau(_ weight: Double) -> Crossings {
      solved(SignalMixture(production: .other, terms: [.init(weight: weight, near: 0, far: 1)]))
    }
    let crossed = plateau(2)
    #expect(crossed.status == .ok && crossed.endsExcluded)
    // 1 - e^-x = 1/2.
    #expect(
      crossed.crossings.count == 1 && abs(crossed.crossings[0].d / log(2).squareRoot() - 1) < 4 * .ulpOfOne)
    #expect(plateau(0.999).status == .none)
    // At the limit itself: whether it is reached cannot be said.
    #expect(plateau(1).status == .unresolved)
    #expect(plateau(1 + 1e-12).status == .unresolved)
    #expect(plateau(1 + 1e-6).status == .ok)
  }

  /// A maximum so flat that rounding spreads its two crossings over 1e-4 in ln d (found by Tests/Roots; with 50 digits
  /// N exceeds its limit there by 3e-17).
  @Test func flatMaximum() {
    let mixture = SignalMixture(
      production: .other,
      terms: [
        .init(weight: 0.9580301439091331, near: 740437004544.2458, far: .infinity),
        .init(weight: 0.04196985676145436, near: 0, far: 2.331981293096026e+22),
      ])
    #expect(solved(mixture, in: 1e-12...1).status == .unresolved)
  }

  /// Crossings at the ends of the range, one double inside and one outside.
  @Test func endsOfTheRange() throws {
    let mixture = SignalWindow(amplitude: 1e10, near: 3, far: 5).mixture
    let all = solved(mixture).crossings
    try #require(all.count == 2)
    let (lower, upper) = (all[0].d, all[1].d)
    let whole = solved(mixture, in: lower.nextDown...upper.nextUp)
    #expect(whole.crossings == all && !whole.startsExcluded && !whole.endsExcluded)
    let inside = solved(mixture, in: lower...upper)
    #expect(
      inside.crossings.isEmpty && inside.startsExcluded && inside.endsExcluded && inside.status == .none)
    let left = solved(mixture, in: 1e-9...lower)
    #expect(left.crossings.map { $0.d } == [lower] && left.endsExcluded && left.audit.passes)
    let right = solved(mixture, in: upper...10)
    #expect(right.crossings.map { $0.d } == [upper] && right.startsExcluded && right.audit.passes)
    let point = solved(mixture, in: lower...lower)
    #expect(point.crossings.isEmpty && point.startsExcluded)
    for range in [lower.nextDown...upper.nextUp, lower...upper, 1e-9...lower, upper...10, lower...lower] {
      #expect(solved(mixture, in: range) == solvedGenerally(mixture, in: range))
    }
  }

  /// Scaling lengths by 4^k moves every crossing by 2^-k exactly; permuting, splitting and doubling terms
  /// moves them by rounding at most.
  @Test func symmetries() {
    for k in 0..<200 {
      let mixture = randomMixture(k)
      let result = solved(mixture)
      guard result.status == .ok else { continue }
      let scaled = SignalMixture(
        production: mixture.production,
        terms: mixture.terms.map {
          .init(
            weight: $0.weight * (mixture.production == .dipole ? 64 : 1), near: $0.near * 64, far: $0.far * 64
          )
        })
      #expect(solved(scaled).crossings.map { $0.d * 8 } == result.crossings.map { $0.d })
      let halves = SignalMixture(
        production: mixture.production,
        terms: (mixture.terms + mixture.terms).reversed().map {
          .init(weight: 0.5 * $0.weight, near: $0.near, far: $0.far)
        })
      let other = solved(halves).crossings
      #expect(other.count == result.crossings.count)
      for (a, b) in zip(result.crossings, other) {
        #expect(abs(a.d / b.d - 1) <= 4 * .ulpOfOne * a.condition)
      }
    }
  }

  /// The same bits alone, in a batch, in the reverse order, in parts, and from several threads at once.
  @Test func batchesAndThreads() {
    let mixtures = (0..<1200).map { randomMixture($0) }
    let range = 1e-12...1.0
    var solver = LimitSolver()
    let all = solver.solve(mixtures, in: range).map { Bits($0) }
    #expect(mixtures.map { Bits(solved($0, in: range)) } == all)
    #expect(solver.solve(mixtures.reversed(), in: range).map { Bits($0) } == all.reversed())
    for size in [7, 64, 501] {
      var parts: [Bits] = []
      for start in stride(from: 0, to: mixtures.count, by: size) {
        parts += solver.solve(Array(mixtures[start..<min(start + size, mixtures.count)]), in: range).map {
          Bits($0)
        }
      }
      #expect(parts == all)
    }
    let same = (0..<8).map { _ in Box() }
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      var own = LimitSolver()
      let rotated = Array(mixtures[(thread * 100)...] + mixtures[..<(thread * 100)])
      let result = own.solve(rotated, in: range).map { Bits($0) }
      same[thread].value = result == Array(all[(thread * 100)...] + all[..<(thread * 100)])
    }
    #expect(same.allSatisfy { $0.value })
  }

  /// Written by one thread, read after all have ended.
  private final class Box: @unchecked Sendable { var value = false }

  @Test func invalidInput() {
    var solver = LimitSolver()
    #expect(solver.solve([SignalMixture](), in: 1e-9...1).isEmpty)
    let empty = SignalMixture(production: .dipole, terms: [])
    #expect(solver.solve([empty], in: 1e-9...1)[0].status == .none)
    let mixture = SignalWindow(amplitude: 1e10, near: 3, far: 5).mixture
    for range in [0...1, -1...1, 1e-9...(.infinity), 1e-200...1] {
      #expect(solver.solve([mixture], in: range)[0].status == .invalidInput)
    }
    let bad = SignalMixture(production: .dipole, terms: [.init(weight: .nan, near: 1, far: 2)])
    let results = solver.solve([mixture, bad, mixture], in: 1e-9...10)
    #expect(results.map { $0.status } == [.ok, .invalidInput, .ok])
  }

  /// What the audit is for: two crossings where a theorem would allow one, slopes of the wrong sign.
  @Test func auditFails() {
    struct Wrong: SignalFunction {
      let bound: Int?
      let sign: Double
      func logarithm(_ u: Double) -> (value: Double, slope: Double) { (1 - u * u, -2 * u) }
      func excess(_ d: Double) -> Double { 1 - log(d) * log(d) }
      func slope(_ d: Double) -> Double { -2 * sign * log(d) }
      var greatestCrossingCount: Int? { bound }
    }
    var solver = LimitSolver()
    let results = solver.solve(
      [Wrong(bound: nil, sign: 1), Wrong(bound: 1, sign: 1), Wrong(bound: 2, sign: -1)], in: 0.1...10)
    #expect(results.map { $0.status } == [.ok, .unresolved, .unresolved])
    #expect(results.map { $0.crossings.count } == [2, 2, 2])
    #expect(results.map { $0.audit.boundHolds } == [true, false, true])
    #expect(results.map { $0.audit.slopesAlternate } == [true, true, false])
    #expect(results.allSatisfy { $0.audit.parityHolds })
  }

  /// A signal of another shape, through the defaults of the protocol: N = N_limit where sin(3 u) = 1/2.
  @Test func otherShapes() {
    struct Wave: SignalFunction {
      func logarithm(_ u: Double) -> (value: Double, slope: Double) { (sin(3 * u) - 0.5, 3 * cos(3 * u)) }
      func excess(_ d: Double) -> Double { sin(3 * log(d)) - 0.5 }
      func slope(_ d: Double) -> Double { 3 * cos(3 * log(d)) }
    }
    var solver = LimitSolver()
    let result = solver.solve([Wave()], in: exp(-10)...exp(10))[0]
    #expect(result.status == .ok && result.audit.passes)
    // u = (pi/6 + 2 pi k)/3 and (5 pi/6 + 2 pi k)/3 within +-10.
    var expected: [Double] = []
    for k in -6...6 {
      for sixths in [1.0, 5.0] {
        let u: Double = Double.pi * (sixths / 6 + 2 * Double(k)) / 3
        if abs(u) < 10 { expected.append(u) }
      }
    }
    #expect(result.crossings.count == expected.count)
    for (a, b) in zip(result.crossings, expected) { #expect(abs(log(a.d) - b) < 1e-14) }
  }
}
