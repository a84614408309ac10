import LaneMath
import Testing

/// IEEE 754 and C Annex F where a result is exact: the same bits, so +0 is not -0, and NaN only for NaN.
@Suite struct SpecialValueTests {
  static let inf = Double.infinity
  static let huge = Double.greatestFiniteMagnitude
  static let tiny = Double.leastNonzeroMagnitude

  struct Case: Sendable, CustomStringConvertible {
    let function: ElementaryFunction
    let x: Double
    var y = 0.0
    let result: Double

    init(_ function: ElementaryFunction, _ x: Double, _ result: Double) {
      (self.function, self.x, self.result) = (function, x, result)
    }
    init(pow x: Double, _ y: Double, _ result: Double) {
      (function, self.x, self.y, self.result) = (.pow, x, y, result)
    }
    var description: String { "\(function)(\(x)\(function == .pow ? ", \(y)" : "")) = \(result)" }
  }

  static let oneArgument: [Case] = [
    // Zeros keep their sign, infinities go where the limit goes, NaN stays.
    Case(.exp, 0, 1), Case(.exp, -0.0, 1), Case(.exp, inf, inf), Case(.exp, -inf, 0),
    Case(.exp, 0x1.62e42fefa39efp9, 0x1.fffffffffff2ap1023), Case(.exp, 0x1.62e42fefa39f0p9, inf),
    Case(.exp, -0x1.74910d52d3051p9, tiny), Case(.exp, -0x1.74910d52d3052p9, 0), Case(.exp, -huge, 0),
    Case(.exp, tiny, 1), Case(.exp, huge, inf),
    Case(.expm1, 0, 0), Case(.expm1, -0.0, -0.0), Case(.expm1, inf, inf), Case(.expm1, -inf, -1),
    Case(.expm1, tiny, tiny), Case(.expm1, -tiny, -tiny), Case(.expm1, 0x1p-1022, 0x1p-1022),
    Case(.expm1, -huge, -1), Case(.expm1, 0x1.62e42fefa39f0p9, inf), Case(.expm1, huge, inf),
    Case(.log, 0, -inf), Case(.log, -0.0, -inf), Case(.log, 1, 0), Case(.log, inf, inf), Case(.log, -1, .nan),
    Case(.log, -inf, .nan), Case(.log, -tiny, .nan), Case(.log, tiny, -0x1.74385446d71c3p9),
    Case(.log1p, 0, 0), Case(.log1p, -0.0, -0.0), Case(.log1p, -1, -inf), Case(.log1p, inf, inf),
    Case(.log1p, (-1.0).nextDown, .nan), Case(.log1p, -inf, .nan), Case(.log1p, tiny, tiny),
    Case(.log1p, -tiny, -tiny), Case(.log1p, 0x1p-1022, 0x1p-1022),
    Case(.log1mexp, 0, -inf), Case(.log1mexp, -0.0, -inf), Case(.log1mexp, inf, -0.0),
    Case(.log1mexp, -tiny, .nan), Case(.log1mexp, -1, .nan), Case(.log1mexp, -inf, .nan),
    Case(.log1mexp, 746, -0.0), Case(.log1mexp, -(-745), -tiny),
    Case(.sqrt, 0, 0), Case(.sqrt, -0.0, -0.0), Case(.sqrt, inf, inf), Case(.sqrt, -tiny, .nan),
    Case(.sqrt, -inf, .nan), Case(.sqrt, tiny, 0x1p-537), Case(.sqrt, 4, 2),
    Case(.cbrt, 0, 0), Case(.cbrt, -0.0, -0.0), Case(.cbrt, inf, inf), Case(.cbrt, -inf, -inf),
    Case(.cbrt, 27, 3), Case(.cbrt, -8, -2), Case(.cbrt, tiny, 0x1p-358),
    Case(.cbrt, 0x1p-1071, 0x1p-357), Case(.cbrt, 0x1p1023, 0x1p341),
    Case(.sin, 0, 0), Case(.sin, -0.0, -0.0), Case(.sin, tiny, tiny), Case(.sin, -tiny, -tiny),
    Case(.cos, 0, 1), Case(.cos, -0.0, 1), Case(.cos, tiny, 1), Case(.cos, 1e-9, 1),
    Case(.tanh, 0, 0), Case(.tanh, -0.0, -0.0), Case(.tanh, inf, 1), Case(.tanh, -inf, -1),
    Case(.tanh, tiny, tiny), Case(.tanh, huge, 1), Case(.tanh, 20, 1), Case(.tanh, -20, -1),
    Case(.atanhMinusArgument, 0, 0), Case(.atanhMinusArgument, -0.0, -0.0), Case(.atanhMinusArgument, 1, inf),
    Case(.atanhMinusArgument, -1, -inf), Case(.atanhMinusArgument, 1.0.nextUp, .nan),
    Case(.atanhMinusArgument, -inf, .nan), Case(.atanhMinusArgument, tiny, 0),
    Case(.atanhMinusArgument, -tiny, -0.0),
    Case(.tExchangeDirect, 0, 0), Case(.tExchangeDirect, inf, inf), Case(.tExchangeDirect, -tiny, .nan),
    Case(.tExchangeDirect, huge, inf), Case(.tExchangeDirect, tiny, 0),
    Case(.tExchangeInterference, 0, 0), Case(.tExchangeInterference, inf, inf),
    Case(.tExchangeInterference, -1, .nan), Case(.tExchangeInterference, huge, inf),
    Case(.tExchangeInterference, 0x1p512, 0x1p1023),
    Case(.tExchangeSlope, 0, 0), Case(.tExchangeSlope, inf, inf), Case(.tExchangeSlope, -0.5, .nan),
    Case(.tExchangeSlope, tiny, 0),
    // Beyond 1e5 the library makes no claim, so it gives none.
    Case(.sin, 1e5.nextUp, .nan), Case(.sin, -inf, .nan), Case(.cos, -huge, .nan), Case(.cos, inf, .nan),
  ]

  /// C17 F.10.4.4, line by line.
  static let power: [Case] = [
    Case(pow: 0, -3, inf), Case(pow: -0.0, -3, -inf), Case(pow: 0, -2, inf), Case(pow: -0.0, -2, inf),
    Case(pow: 0, -0.5, inf), Case(pow: -0.0, -0.5, inf), Case(pow: 0, -inf, inf), Case(pow: -0.0, -inf, inf),
    Case(pow: 0, 3, 0), Case(pow: -0.0, 3, -0.0), Case(pow: -0.0, 2, 0), Case(pow: -0.0, 0.5, 0),
    Case(pow: 0, inf, 0), Case(pow: -0.0, inf, 0),
    Case(pow: -1, inf, 1), Case(pow: -1, -inf, 1),
    Case(pow: 1, .nan, 1), Case(pow: 1, inf, 1), Case(pow: 1, -huge, 1),
    Case(pow: .nan, 0, 1), Case(pow: .nan, -0.0, 1), Case(pow: inf, 0, 1), Case(pow: -inf, -0.0, 1),
    Case(pow: 0, 0, 1), Case(pow: -0.0, -0.0, 1), Case(pow: -3, 0, 1),
    Case(pow: -2, 0.5, .nan), Case(pow: -huge, 1.5, .nan), Case(pow: -tiny, -0.25, .nan),
    Case(pow: 0.5, -inf, inf), Case(pow: -0.5, -inf, inf), Case(pow: 2, -inf, 0), Case(pow: -2, -inf, 0),
    Case(pow: 0.5, inf, 0), Case(pow: -0.5, inf, 0), Case(pow: 2, inf, inf), Case(pow: -2, inf, inf),
    Case(pow: 1.0.nextDown, inf, 0), Case(pow: 1.0.nextUp, inf, inf),
    Case(pow: -inf, -3, -0.0), Case(pow: -inf, -2, 0), Case(pow: -inf, -0.5, 0),
    Case(pow: -inf, 3, -inf), Case(pow: -inf, 2, inf), Case(pow: -inf, 0.5, inf),
    Case(pow: inf, -1, 0), Case(pow: inf, 1, inf), Case(pow: inf, -inf, 0), Case(pow: -inf, inf, inf),
    Case(pow: .nan, 1, .nan), Case(pow: 2, .nan, .nan), Case(pow: .nan, .nan, .nan), Case(pow: 0, .nan, .nan),
    // Parity where a unit of y is a half, one and two.
    Case(pow: -1, 0x1p51 + 0.5, .nan), Case(pow: -1, 0x1p51 + 1, -1), Case(pow: -1, 0x1p51, 1),
    Case(pow: -1, 0x1p52 + 1, -1), Case(pow: -1, 0x1p52, 1), Case(pow: -1, 0x1p53 - 1, -1),
    Case(pow: -1, 0x1p53, 1), Case(pow: -1, -(0x1p53 - 1), -1), Case(pow: -1, huge, 1),
    Case(pow: -2, 0x1p53 - 1, -inf), Case(pow: -2, -(0x1p53 - 1), -0.0), Case(pow: -0.0, 0x1p53 - 1, -0.0),
    // Overflow, underflow and what is exact.
    Case(pow: 2, 1023, 0x1p1023), Case(pow: 2, 1024, inf), Case(pow: 2, -1074, tiny), Case(pow: 2, -1076, 0),
    Case(pow: -2, -1074, tiny), Case(pow: -2, -1073, -0x1p-1073), Case(pow: -2, 1025, -inf),
    Case(pow: tiny, 1, tiny), Case(pow: tiny, -1, inf), Case(pow: huge, 1, huge),
    Case(pow: tiny, 0.5, 0x1p-537),
    Case(pow: 10, 22, 1e22), Case(pow: 3, 33, 5_559_060_566_555_523), Case(pow: -3, 3, -27),
    Case(pow: 0.25, -0.5, 2), Case(pow: huge, huge, inf), Case(pow: tiny, huge, 0),
  ]

  static func same(_ a: Double, _ b: Double) -> Bool { a.isNaN ? b.isNaN : a.bitPattern == b.bitPattern }

  @Test(arguments: oneArgument + power)
  func resultIsExact(_ test: Case) {
    let result = test.function(test.x, test.y)
    #expect(Self.same(result, test.result), "\(test), found \(result)")
    let lanes = test.function(SIMD8<Double>(repeating: test.x), SIMD8<Double>(repeating: test.y))
    #expect(lanes.indices.allSatisfy { Self.same(lanes[$0], test.result) }, "\(test), found \(lanes)")
  }

  @Test(arguments: ElementaryFunction.allCases)
  func notANumberStays(_ function: ElementaryFunction) {
    #expect(function(Double.nan, 2).isNaN)
    // Only in its own lane.
    var x = SIMD8<Double>(repeating: 0.5)
    x[3] = .nan
    let r = function(x, SIMD8<Double>(repeating: 2))
    for i in 0..<8 { #expect(r[i].isNaN == (i == 3)) }
  }

  @Test func absKeepsTheMagnitudeOnly() {
    for x in specialValues {
      #expect(Double.abs(x).bitPattern == x.bitPattern & 0x7fff_ffff_ffff_ffff)
      #expect((-SIMD4<Double>(repeating: x))[2].bitPattern == x.bitPattern ^ 0x8000_0000_0000_0000)
    }
  }
}
