import LaneMath
import Testing

/// What the functions must satisfy among themselves, on points that no table holds.
@Suite struct PropertyTests {
  static let odd: [ElementaryFunction] = [.sin, .tanh, .cbrt, .atanhMinusArgument, .cos]

  @Test(arguments: odd)
  func signOfTheArgumentPassesThrough(_ function: ElementaryFunction) {
    let (x, y) = pointSet(function, count: 20_000)
    let plus = patterns(function, x, y, SIMD8<Double>.self)
    let minus = patterns(function, x.map { -$0 }, y, SIMD8<Double>.self)
    let flip: UInt64 = function == .cos ? 0 : 0x8000_0000_0000_0000
    for i in x.indices where plus[i] != 0x7ff8_0000_0000_0000 {
      #expect(minus[i] == plus[i] ^ flip, "\(function)(-\(x[i]))")
    }
  }

  /// Where the code changes its formula: a jump there would be seen by a root finder.
  static let seams: [(ElementaryFunction, [Double])] = [
    (.exp, [0, 0x1.62e42fefa39efp-2, -0x1.62e42fefa39efp-2, 0x1.0a2b23f3bab73p0, -708.3964185, -744, 709.7]),
    (
      .expm1,
      [0, 0x1p-54, -0x1p-54, 0x1.62e42fefa39efp-2, -0x1.62e42fefa39efp-2, 0x1.0a2b23f3bab73p0, 89.06, -37]
    ),
    (.log, [0x1.6a09e667f3bcdp-1, 1, 0x1.6a09e667f3bcdp0, 0x1p-1022, 0x1.6a09e667f3bcdp512]),
    (.log1p, [0, 0x1p-54, -0x1p-54, 0x1.a827999fcef32p-2, -0x1.2bec333018866p-2, 0x1p60, 0x1p53]),
    (.log1mexp, [0x1.62e42fefa39efp-1, 37.5, 36.7368, 0x1p-1022, 1, 2]),
    (
      .cbrt,
      [0x1.6a09e667f3bcdp-1, 0x1.6a09e667f3bcdp0, 0x1.6a09e667f3bcdp1, 0x1.6a09e667f3bcdp2, 1, 8, 0x1p-1022]
    ),
    (.sin, [0x1p-27, 0x1.921fb54442d18p-1, -0x1.921fb54442d18p-1, 0]),
    (.tanh, [0x1p-28, 0x1.62e42fefa39efp-3, 0x1.0a2b23f3bab73p-1, 19, 22.5, 1]),
    (.atanhMinusArgument, [0.27, 0, 0.5, 0x1.5555555555555p-2]),
    (.tExchangeDirect, [0.7, 0x1p60, 1, 2.4]), (.tExchangeInterference, [0.7, 0x1p60, 1, 2.4]),
    (.tExchangeSlope, [0.7, 0x1p60, 1, 2.4]),
  ]

  /// Increasing functions do not fall, from any double to the next (errors below 1 ULP alone would allow it).
  @Test(arguments: seams)
  func increasesAcrossSeams(_ function: ElementaryFunction, _ places: [Double]) {
    for place in places {
      var x = place
      for _ in 0..<2000 { x = x.nextDown }
      var last = function(x, 0)
      for _ in 0..<4000 {
        x = x.nextUp
        let next = function(x, 0)
        #expect(next >= last, "\(function) at \(x)")
        last = next
      }
    }
  }

  static func draws(_ range: Draw, _ count: Int = 20_000) -> [Double] {
    var generator = SplitMix64(state: 7)
    return (0..<count).map { _ in range(&generator) }
  }

  static let epsilon = 0x1p-52

  /// e^(ln x) / x - 1 is the error of exp and, magnified by ln x, that of log.
  @Test func exponentialUndoesLogarithm() {
    for x in Self.draws(.bits(1e-300, 1e300)) {
      let logarithm = Double.log(x)
      let error = Double.abs(Double.exp(logarithm) / x - 1)
      #expect(error <= (2 + Double.abs(logarithm)) * Self.epsilon, "x = \(x)")
    }
  }

  /// ln(1 + expm1(x)) = x: both keep the digits of small arguments. The error of expm1 is divided by
  /// e^x x / (e^x - 1) >= 1 for positive x.
  @Test func log1pUndoesExpm1() {
    for x in Self.draws(.bits(1e-300, 700)) {
      #expect(Double.abs(Double.log1p(Double.expm1(x)) / x - 1) <= 3 * Self.epsilon, "x = \(x)")
    }
  }

  /// The two parts of a probability add up to one: a sum of two positive terms with an error of at most
  /// 2 ULP and 1 ULP of the larger one, ln p magnified by |ln p| p <= 1/e, and a rounding.
  @Test func probabilitiesAddUpToOne() {
    for x in Self.draws(.bits(1e-10, 40)) {
      let survival = Double.exp(-x)
      let decay = Double.exp(Double.log1mexp(x))
      #expect(Double.abs(survival + decay - 1) <= 2 * Self.epsilon, "x = \(x)")
    }
  }

  @Test func sineAndCosineAreOnTheUnitCircle() {
    for x in Self.draws(.linear(-1e5, 1e5)) {
      let (s, c) = (Double.sin(x), Double.cos(x))
      #expect(Double.abs(s * s + c * c - 1) <= 2 * Self.epsilon, "x = \(x)")
    }
  }

  /// Powers of small whole and half numbers against products and roots with one or two roundings.
  @Test func powersAgreeWithProductsAndRoots() {
    for x in Self.draws(.bits(1e-100, 1e100)) {
      #expect(Double.pow(x, 1) == x)
      #expect(Double.abs(Double.pow(x, 2) / (x * x) - 1) <= 2 * Self.epsilon, "x = \(x)")
      #expect(Double.abs(Double.pow(x, 0.5) / Double.sqrt(x) - 1) <= 2 * Self.epsilon, "x = \(x)")
      #expect(Double.abs(Double.pow(x, -1) * x - 1) <= 2 * Self.epsilon, "x = \(x)")
      let root = Double.cbrt(x)
      #expect(Double.abs(root * root * root / x - 1) <= 4 * Self.epsilon, "x = \(x)")
    }
  }

  /// Identities without cancellation tie the three t-channel functions and atanh(y) - y together:
  ///   (1 + z) F0 + (2 + z) F1 = z^3 / 2,   F0' = (F0 (1 + z) + z^2) / ((1 + z) (2 + z)).
  /// Tolerance: 2 ULP of each function and five roundings.
  @Test func tChannelFunctionsSatisfyTheirIdentities() {
    for z in Self.draws(.bits(1e-90, 1e90)) {
      let (direct, interference) = (Double.tExchangeDirect(z), Double.tExchangeInterference(z))
      let sum = (1 + z) * direct + (2 + z) * interference
      #expect(Double.abs(sum / (0.5 * z * z * z) - 1) <= 6 * Self.epsilon, "z = \(z)")
      let slope = (direct * (1 + z) + z * z) / ((1 + z) * (2 + z))
      #expect(Double.abs(Double.tExchangeSlope(z) / slope - 1) <= 7 * Self.epsilon, "z = \(z)")
    }
  }

  /// F0(z) = 2 (z + 2) (atanh(y) - y) at y = z / (z + 2), whose rounding atanh(y) - y magnifies at most
  /// y f'(y) / f(y) times: three for small y, without limit towards y = 1.
  @Test func directExchangeIsAnInverseHyperbolicTangent() {
    for z in Self.draws(.bits(1e-90, 10)) {
      let y = z / (z + 2)
      let other = 2 * (z + 2) * Double.atanhMinusArgument(y)
      #expect(Double.abs(Double.tExchangeDirect(z) / other - 1) <= 12 * Self.epsilon, "z = \(z)")
    }
  }

  /// tanh x = expm1(2x) / (expm1(2x) + 2), written for small x, where nothing cancels.
  @Test func tanhAgreesWithExpm1() {
    for x in Self.draws(.bits(1e-200, 10)) {
      let e = Double.expm1(2 * x)
      #expect(Double.abs(Double.tanh(x) / (e / (e + 2)) - 1) <= 5 * Self.epsilon, "x = \(x)")
    }
  }
}
