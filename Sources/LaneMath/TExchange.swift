// The functions of z = T / M^2 >= 0 that integrating a t-channel exchange of mass M over 0 < -t < T leaves
// (physics: W exchange in e+ e- -> N nubar). Each starts at a power of z that its terms do not show,
// so the textbook forms lose 12 epsilon / z^2 (1e-4 of the result at z = 1e-6).
//
// Below z = 2, with y = z / (z + 2) and ln(1 + z) = 2 atanh(y), the cancelling terms drop out by
// hand and a positive series in y^2 <= 1/4 is left. Above, the textbook form loses a factor of ten at most; it is evaluated
// with some more digits of ln(1 + z). What the functions share is the same expression in all of them, and is computed once where
// several are asked for.

extension RawLane {
  /// y = z / (z + 2) with what rounding took, and y^2.
  @inlinable @inline(__always)
  static func tExchangeVariable(
    _ z: Self
  ) -> (y: (high: Self, low: Self), w: (high: Self, low: Self)) {
    let sum = z + 2.0
    let inverse = 1.0 / sum
    let high = z * inverse
    let y = (high, (residual(z, high, sum) - high * sumError(z, Self(2), sum)) * inverse)
    return (y, product(y, y))
  }

  /// p(w) = (atanh(y) - y) / y^3 = 1/3 + w/5 + w^2/7 + ... for y^2 = w <= 1/4.
  @inlinable @inline(__always)
  static func tExchangeTail(_ w: Self) -> (high: Self, low: Self) {
    // Minimax, error 2^-55.7 of the remainder after 1/3 (tools/coefficients).
    let remainder = polynomial(
      w,
      [
        0x1.9999999999999p-3, 0x1.249249249269bp-3, 0x1.c71c71c6e5a5ap-4, 0x1.745d17599c1dfp-4,
        0x1.3b13ad614f13cp-4, 0x1.111185978a3cep-4, 0x1.e1cfed1bcd844p-5, 0x1.b0191d14ba86ep-5,
        0x1.7d563172f54eap-5, 0x1.9d3d2d857371bp-5, 0x1.194a36aa20c02p-7, 0x1.0e1b223c6a574p-3,
        -0x1.25408d2359e5p-3, 0x1.9eea3167e64e9p-3,
      ])
    return addThird(multiplyAdd(w, remainder, Self(third.low)))
  }

  /// 1 + z and ln(1 + z) for z >= 2, the logarithm with an absolute error of 2^-57.
  @inlinable @inline(__always)
  static func tExchangeLogarithm(
    _ z: Self
  ) -> (u: (high: Self, low: Self), logarithm: (high: Self, low: Self)) {
    let sum = 1.0 + z
    let lost = sumError(Self(1), z, sum)
    let (k, m) = splitExponent(sum)
    let inverse = Self(bits: Bits(repeating: 0x3ff0_0000_0000_0000) &+ (m.bits &- sum.bits))
    let scaled = select(less(sum, Self(0x1p1000)), lost * inverse, Self(0))
    let offset = m - 1.0
    let f = offset + scaled
    let s = f / (2.0 + f)
    let half = (0.5 * f) * f
    // As `assembleLogarithm`, the first two terms of ln(1 + f) = f - f^2/2 + s (f^2/2 + 2 s^2 p(s^2)) without rounding.
    let rest = multiplyAdd(
      s, multiplyAdd(2.0 * (s * s), logarithmTail(s * s), half),
      multiplyAdd(k, Self(ln2Low), (scaled - (f - offset)) * (2.0 - m)))
    let leading = k * ln2High
    let first = leading + f
    let second = first - half
    let errors = ((f - (first - leading)) + ((first - second) - half)) - productError(0.5 * f, f, half)
    return ((sum, lost), renormalise(second, errors + rest))
  }

  /// Chooses between the ranges; NaN for negative z.
  @inlinable @inline(__always)
  static func tExchangeChoice(
    _ z: Self, series: Self, direct: Self, huge: Self
  ) -> Self {
    let inner = select(less(z, Self(2)), series, select(less(z, Self(0x1p60)), direct, huge))
    return nanUnless(lessOrEqual(Self(0), z), inner)
  }

  /// F0(z) = (z + 2) ln(1 + z) - 2 z = z^3/6 - z^4/6 + ... = 2 z y^2 p(y^2).
  ///
  /// F0(T/M^2) M^2 is the integral of x (T - x) / (x + M^2)^2 over 0 < x < T.
  /// Domain: z >= 0, F0(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeDirect(_ z: Self) -> Self {
    let (_, w) = tExchangeVariable(z)
    let series = product(((z + z) * cubeGuard.up, Self(0)), product(w, tExchangeTail(w.high)))

    let (_, logarithm) = tExchangeLogarithm(z)
    let sum = z + 2.0
    let leading = product((sum, sumError(z, Self(2), sum)), logarithm)
    let difference = leading.high - 2.0 * z
    let direct = difference + (sumError(leading.high, -2.0 * z, difference) + leading.low)
    return tExchangeChoice(
      z, series: (series.high + series.low) * cubeGuard.down, direct: direct,
      huge: z * (logarithm.high - 2.0))
  }

  /// F1(z) = z^2/2 + z - (1 + z) ln(1 + z) = z^3/6 - z^4/12 + ... = z^2 y [1 - (1 - y^2) p(y^2)] / 2.
  ///
  /// F1(T/M^2) M^4 is the integral of x (T - x) / (x + M^2) over 0 < x < T.
  /// Domain: z >= 0, F1(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeInterference(_ z: Self) -> Self {
    let (y, w) = tExchangeVariable(z)
    let tail = tExchangeTail(w.high)
    let scaledTail = product(w, tail)
    let complement = 1.0 - tail.high
    let bracket = complement + scaledTail.high
    let bracketLow =
      (scaledTail.high - (bracket - complement))
      + (((1.0 - complement) - tail.high) + (scaledTail.low - tail.low))
    let square = z * z
    let guarded = ((0.5 * cubeGuard.up) * y.high, (0.5 * cubeGuard.up) * y.low)
    let series = product(
      product((square, productError(z, z, square)), guarded), (bracket, bracketLow))

    let (u, logarithm) = tExchangeLogarithm(z)
    let subtracted = product(u, logarithm)
    // In this order it overflows only where F1 does.
    let halfSquare = (0.5 * z) * z
    let first = halfSquare - subtracted.high
    let sum = first + z
    let errors =
      (sumError(halfSquare, -subtracted.high, first) + sumError(first, z, sum))
      + (0.5 * productError(z, z, square) - subtracted.low)
    return tExchangeChoice(
      z, series: (series.high + series.low) * cubeGuard.down, direct: sum + errors, huge: halfSquare)
  }

  /// F0'(z) = ln(1 + z) - z / (1 + z) = z^2/2 - 2 z^3/3 + ... = y [z / (1 + z) + 2 y^2 p(y^2)].
  ///
  /// The integral of x / (x + M^2)^2 over 0 < x < T = z M^2.
  /// Domain: z >= 0, F0'(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeSlope(_ z: Self) -> Self {
    let (y, w) = tExchangeVariable(z)
    let (u, logarithm) = tExchangeLogarithm(z)
    let inverse = 1.0 / u.high
    let fraction = z * inverse
    let fractionLow = (residual(z, fraction, u.high) - fraction * u.low) * inverse
    let bracket =
      fraction + multiplyAdd(w.high + w.high, tExchangeTail(w.high).high, fractionLow)
    let series = multiplyAdd(y.high, bracket, y.low * bracket)

    let difference = logarithm.high - fraction
    let direct =
      difference + (sumError(logarithm.high, -fraction, difference) + (logarithm.low - fractionLow))
    let huge = select(less(z, Self(.infinity)), logarithm.high - 1.0, z)
    return tExchangeChoice(z, series: series, direct: direct, huge: huge)
  }
}
