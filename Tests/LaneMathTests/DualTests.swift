import LaneMath
import Testing

/// Values with derivatives: each function against arbitrary-precision derivatives, then the rules by which
/// they combine.
@Suite struct DualTests {
  typealias D = Dual<Double, 2>
  typealias V = SIMD8<Double>

  static func variables(_ x: Double, _ y: Double) -> (x: D, y: D) {
    (D(variable: x, direction: 0), D(variable: y, direction: 1))
  }

  /// The derivatives by x (all functions) and y (pow): about 400 points each, the tolerance being the largest
  /// error that measuring has found on 10^6. The value is that of the plain function, bit for bit, and eight
  /// lanes give what one gives.
  @Test(arguments: ElementaryFunction.allCases)
  func derivativeIsWithinTheMeasuredBound(_ function: ElementaryFunction) throws {
    let bounds = try measuredBounds()
    let rows = try readTable("LaneMathTests/References/derivatives.csv")
    for (direction, name) in [(0, "\(function.rawValue).dx"), (1, "\(function.rawValue).dy")] {
      let own = rows.filter { $0[0] == name[...] }
      guard direction == 0 || function == .pow else {
        #expect(own.isEmpty)
        continue
      }
      let bound = try #require(bounds[name])
      #expect(own.count >= 380)
      // Derivatives have no required bound; this is what their formulas reach.
      #expect(bound <= 6)
      var worst = (error: 0.0, x: 0.0, y: 0.0)
      for row in own {
        let (x, y) = (try number(row, 1), try number(row, 2))
        let reference = Reference(high: try number(row, 3), low: try number(row, 4))
        let variables = Self.variables(x, y)
        let result = function(variables.x, variables.y)
        #expect(result.value.bitPattern == function(x, y).bitPattern)
        if function != .pow { #expect(result.partials[1] == 0 || result.partials[0].isInfinite) }
        let error = reference.error(of: result.partials[direction])
        if !(error <= worst.error) { worst = (error, x, y) }

        let lanes = function(
          Dual<V, 2>(variable: V(repeating: x), direction: 0),
          Dual<V, 2>(variable: V(repeating: y), direction: 1))
        #expect(lanes.value[5].bitPattern == result.value.bitPattern)
        #expect(lanes.partials[direction][5] == result.partials[direction])
      }
      #expect(worst.error <= bound, "\(name) at x = \(worst.x), y = \(worst.y)")
    }
  }

  /// Sums, products and quotients of whole numbers, where every rule is exact.
  @Test func arithmeticFollowsTheRulesOfCalculus() {
    let a = D(6, partials: [2, -3])
    let b = D(4, partials: [5, 7])
    let c = D(4, partials: [8, -16])
    let cases: [(D, Double, Double, Double)] = [
      (a + b, 10, 7, 4), (a - b, 2, -3, -10), (a * b, 24, 38, 30), (a / b, 1.5, -1.375, -3.375),
      (-a, -6, -2, 3), (a + 1, 7, 2, -3), (a - 1, 5, 2, -3), (a * 3, 18, 6, -9), (1 + a, 7, 2, -3),
      (1 - a, -5, -2, 3), (3 * a, 18, 6, -9), (8 / b, 2, -2.5, -3.5), (D.square(a), 36, 24, -36),
      (D.multiplyAdd(a, b, a), 30, 40, 27), (D.abs(-a), 6, 2, -3), (D.abs(a), 6, 2, -3), (D(9), 9, 0, 0),
      (D.nanUnless(D.less(b, a), a), 6, 2, -3), (D.sqrt(b), 2, 1.25, 1.75),
      (D.fraction(b, besides: c), 0.5, -0.1875, 1.4375),
    ]
    for (result, value, byFirst, bySecond) in cases {
      #expect(result.value == value)
      #expect(result.partials[0] == byFirst && result.partials[1] == bySecond)
    }
  }

  /// A sum and its rounding error together have the derivative of the sum, a product likewise.
  @Test func roundingErrorsCarryNoDerivative() {
    let a = D(0.1, partials: [1, 0])
    let b = D(0.3e-6, partials: [0, 1])
    let sum = a + b
    let error = D.sumError(a, b, sum)
    #expect(error.value == Double.sumError(0.1, 0.3e-6, 0.1 + 0.3e-6) && error.value != 0)
    #expect(error.partials[0] == 0 && error.partials[1] == 0)
    let square = a * a
    let lost = D.productError(a, a, square)
    #expect(lost.value == Double.productError(0.1, 0.1, 0.1 * 0.1) && lost.value != 0)
    #expect(lost.partials[0] == 0 && lost.partials[1] == 0)
  }

  /// f(x, y) = e^(-x y) ln(1 + x^2) / sqrt(y) + tanh(x - y), against its derivatives written by hand.
  /// Tolerance: twenty roundings of terms that are at most ten times the sum.
  @Test func compositionFollowsTheChainRule() {
    var generator = SplitMix64(state: 11)
    for _ in 0..<2000 {
      let x = Draw.linear(0.1, 3)(&generator)
      let y = Draw.linear(0.2, 2)(&generator)
      let (u, v) = Self.variables(x, y)
      let result = D.exp(-(u * v)) * D.log1p(D.square(u)) / D.sqrt(v) + D.tanh(u - v)

      let (e, l, r, t) = (Double.exp(-x * y), Double.log1p(x * x), Double.sqrt(y), Double.tanh(x - y))
      let byX = -y * e * l / r + e * 2 * x / (1 + x * x) / r + (1 - t * t)
      let byY = -x * e * l / r - 0.5 * e * l / (r * y) - (1 - t * t)
      let tolerance = 200 * 0x1p-53 * (1 + Double.abs(e * l / (r * y)))
      #expect(Double.abs(result.value - (e * l / r + t)) <= tolerance)
      #expect(Double.abs(result.partials[0] - byX) <= tolerance)
      #expect(Double.abs(result.partials[1] - byY) <= tolerance)
    }
  }

  @Test func selectionTakesValueAndDerivativesTogether() {
    let x = Dual<V, 2>(variable: V(-3, -2, -1, 0, 1, 2, 3, .nan), direction: 0)
    let mask = Dual<V, 2>.less(x, Dual<V, 2>(0.5))
    let chosen = Dual<V, 2>.select(mask, x * 2, Dual<V, 2>.square(x))
    for i in 0..<7 {
      #expect(chosen.value[i] == (i < 4 ? 2 * x.value[i] : x.value[i] * x.value[i]))
      #expect(chosen.partials[0][i] == (i < 4 ? 2 : 2 * x.value[i]))
      #expect(chosen.partials[1][i] == 0)
    }
    // A comparison with NaN is false, so the last lane takes the second branch.
    #expect(chosen.value[7].isNaN)
    #expect(Dual<V, 2>.select(Dual<V, 2>.not(mask), Dual<V, 2>(1), Dual<V, 2>(2)).value[7] == 1)
  }

  @Test func masksCombine() {
    let a = D(1)
    let b = D(2)
    #expect(D.less(a, b) && !D.less(b, a) && !D.less(a, a) && D.lessOrEqual(a, a) && D.equal(a, a))
    #expect(!D.equal(a, b) && !D.lessOrEqual(b, a) && !D.equal(D(.nan), D(.nan)))
    #expect(D.both(true, true) && !D.both(true, false) && D.either(false, true) && !D.either(false, false))
    #expect(D.not(false) && D.nanUnless(D.less(b, a), a).value.isNaN)
  }

  @Test(arguments: ElementaryFunction.allCases)
  func notANumberHasNoDerivative(_ function: ElementaryFunction) {
    let (x, y) = Self.variables(.nan, 2)
    let result = function(x, y)
    #expect(result.value.isNaN && (result.partials[0].isNaN || function == .exp || function == .expm1))
  }

  /// At the ends of the domains: the limit of the derivative, with its sign.
  @Test func derivativesAtThresholds() {
    func slope(_ f: (D) -> D, _ x: Double) -> Double { f(D(variable: x, direction: 0)).partials[0] }
    #expect(slope(D.sqrt, 0) == .infinity)
    #expect(slope(D.cbrt, 0) == .infinity)
    #expect(slope(D.cbrt, -8) == 1 / 12.0)
    #expect(slope(D.log, 0) == .infinity)
    #expect(slope(D.log, .infinity) == 0)
    #expect(slope(D.log1p, -1) == .infinity)
    #expect(slope(D.log1p, 0) == 1)
    #expect(slope(D.exp, -746) == 0 && slope(D.exp, 710) == .infinity && slope(D.exp, 0) == 1)
    #expect(slope(D.expm1, 0) == 1 && slope(D.expm1, -746) == 0)
    #expect(slope(D.log1mexp, 0) == .infinity)
    // e^-x, although e^x has overflowed.
    #expect(slope(D.log1mexp, 720) == Double.exp(-720) && Double.exp(-720) > 0)
    #expect(slope(D.tanh, 0) == 1 && slope(D.tanh, .infinity) == 0 && slope(D.tanh, -30) > 0)
    #expect(slope(D.sin, 0) == 1 && slope(D.cos, 0) == 0 && slope(D.sin, 1e6).isNaN)
    #expect(slope(D.atanhMinusArgument, 0) == 0 && slope(D.atanhMinusArgument, 1) == .infinity)
    #expect(slope(D.tExchangeDirect, 0) == 0 && slope(D.tExchangeInterference, 0) == 0)
    #expect(slope(D.tExchangeSlope, 0) == 0)
    #expect(slope(D.abs, -3) == -1 && slope(D.abs, 3) == 1)
  }

  /// A constant exponent: the power rule, for negative bases too, at zero, and exactly.
  @Test func powerWithConstantExponent() {
    func slope(_ x: Double, _ y: Double) -> Double {
      D.pow(D(variable: x, direction: 0), D(y)).partials[0]
    }
    #expect(slope(3, 2) == 6 && slope(-3, 2) == -6 && slope(-2, 3) == 12 && slope(-2, -1) == -0.25)
    #expect(slope(0, 1) == 1 && slope(0, 2) == 0 && slope(0, 0) == 0 && slope(5, 0) == 0)
    #expect(slope(0, 0.5) == .infinity)
    // By the exponent alone: x^y ln x, none for a negative base.
    func growth(_ x: Double, _ y: Double) -> Double {
      D.pow(D(x), D(variable: y, direction: 1)).partials[1]
    }
    #expect(growth(1, 3) == 0 && growth(0, 2) == 0 && growth(-2, 2).isNaN)
    #expect(Double.abs(growth(2, 10) / (1024 * Double.log(2)) - 1) <= 0x1p-52)
  }
}
