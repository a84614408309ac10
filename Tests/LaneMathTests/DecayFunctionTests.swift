import LaneMath
import Testing

/// `survival` and `decayed` against the references of exp and expm1, where their arguments end, and with what rounding took
/// from an argument put back.
@Suite struct DecayFunctionTests {
  /// (|x|, reference) of the rows with x <= 0.
  private static func rows(_ function: String) throws -> [(x: Double, value: Reference)] {
    try readTable("LaneMathTests/References/\(function).csv").compactMap { row in
      let x = try number(row, 0)
      return x <= 0 ? (-x, Reference(high: try number(row, 2), low: try number(row, 3))) : nil
    }
  }

  /// 1 ULP; half a unit more where the result is subnormal.
  @Test func valuesAgreeWithReferences() throws {
    for (name, f, sign) in [
      ("exp", { Double.survival($0, 0) }, 1.0), ("expm1", { Double.decayed($0) }, -1.0),
    ] as [(String, (Double) -> Double, Double)] {
      let rows = try Self.rows(name)
      #expect(rows.count > 700)
      var worst = 0.0
      for (x, value) in rows where !x.isNaN {
        let error = value.error(of: sign * f(x))
        worst = max(worst, error)
        #expect(error <= (abs(value.high) < .leastNormalMagnitude ? 1.5 : 1), "\(name) at -\(x)")
      }
      print("\(name) of decays: at most \(worst) ULP")
      #expect(worst > 0.6)
    }
  }

  /// The low part shifts the argument: e^-(x + l) = e^-x (1 - l), with errors of one and a half ULP in all.
  @Test func lowPartsCount() {
    for k in 1...7000 {
      let x = 0.1 * Double(k)
      let low = 0.49 * x.ulp
      let shifted = Double.survival(x, low)
      #expect(abs(shifted / Double.survival(x, 0) - 1 + low) <= 2.5 * .ulpOfOne, "\(x)")
      if x < 60 {
        let slope = Double.exp(-x) * low
        #expect(abs(Double.decayed(x, low) - Double.decayed(x) - slope) <= 2 * Double.decayed(x).ulp, "\(x)")
      }
    }
  }

  /// 0 and infinity; NaN counts as infinity, and so does its derivative.
  @Test func ends() {
    for zero in [0.0, -0.0] {
      #expect(Double.survival(zero, 0) == 1 && Double.decayed(zero).bitPattern == 0)
    }
    #expect(Double.decayed(0x1p-1074) == 0x1p-1074 && Double.decayed(0x1p-1022) == 0x1p-1022)
    for x in [746, 1e5, .greatestFiniteMagnitude, .infinity, .nan] {
      #expect(Double.survival(x, .nan) == 0 && Double.decayed(x, .nan) == 1)
      let dual = Dual<Double, 1>.decayed(Dual(variable: x, direction: 0) * Dual(.infinity))
      #expect(dual.value == 1 && dual.partials[0] == 0)
    }
  }

  /// The same bits in every lane.
  @Test func lanesAgree() {
    for start in stride(from: 0.0, to: 800, by: 0.37) {
      var x = SIMD8<Double>()
      for i in 0..<8 { x[i] = start * Double(i + 1) / 8 }
      let low = 0x1p-53 * x
      let (survival, decayed) = (SIMD8<Double>.survival(x, low), SIMD8<Double>.decayed(x, low))
      for i in 0..<8 {
        #expect(survival[i] == Double.survival(x[i], low[i]) && decayed[i] == Double.decayed(x[i], low[i]))
      }
    }
  }
}
