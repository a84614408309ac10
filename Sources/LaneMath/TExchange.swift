// The functions of z = T / M^2 >= 0 that integrating a t-channel exchange of mass M over 0 < -t < T leaves
// (physics: W exchange in e+ e- -> N nubar). Each starts at a power of z that its terms do not show,
// so the textbook forms lose 12 epsilon / z^2 (1e-4 of the result at z = 1e-6).
//
// Below z = 0.7, with y = z / (z + 2) and ln(1 + z) = 2 atanh(y), the cancelling terms drop out by
// hand and a positive series in y^2 <= 0.0673 is left. Above, the textbook form is evaluated with
// ln(1 + z) in double length.

extension RawLane {
  /// y = z / (z + 2) in double length, and y^2.
  @inlinable @inline(__always)
  static func tExchangeVariable(
    _ z: Self
  ) -> (y: (high: Self, low: Self), w: (high: Self, low: Self)) {
    let sum = z + 2.0
    let y = quotient((z, Self(0)), (sum, sumError(z, Self(2), sum)))
    return (y, product(y, y))
  }

  /// 1 + z in double length and its logarithm.
  @inlinable @inline(__always)
  static func tExchangeLogarithm(
    _ z: Self
  ) -> (u: (high: Self, low: Self), logarithm: (high: Self, low: Self)) {
    let sum = 1.0 + z
    let u = (sum, sumError(Self(1), z, sum))
    return (u, logarithmDoubleLength(u))
  }

  /// Chooses between the two ranges; NaN for negative z.
  @inlinable @inline(__always)
  static func tExchangeChoice(
    _ z: Self, series: Self, direct: Self, huge: Self
  ) -> Self {
    let inner = select(less(z, Self(0.7)), series, select(less(z, Self(0x1p60)), direct, huge))
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
    let series = product(((z + z) * cubeGuard.up, Self(0)), product(w, atanhTail(w.high)))

    let (_, logarithm) = tExchangeLogarithm(z)
    let sum = z + 2.0
    let leading = product((sum, sumError(z, Self(2), sum)), logarithm)
    let difference = leading.high - 2.0 * z
    let direct = difference + (sumError(leading.high, -2.0 * z, difference) + leading.low)
    return tExchangeChoice(
      z, series: (series.high + series.low) * cubeGuard.down, direct: direct,
      huge: z * (logarithm.high - 2.0))
  }

  /// F1(z) = z^2/2 + z - (1 + z) ln(1 + z) = z^3/6 - z^4/12 + ... = z^2 y q(y^2), where
  /// q(w) = (1 - (1 - w) p(w)) / 2 = sum_j w^j / ((2j+1)(2j+3)).
  ///
  /// F1(T/M^2) M^4 is the integral of x (T - x) / (x + M^2) over 0 < x < T.
  /// Domain: z >= 0, F1(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeInterference(_ z: Self) -> Self {
    let (y, w) = tExchangeVariable(z)
    // Minimax, error 2^-59 of the remainder after 1/3 (tools/coefficients).
    let remainder = polynomial(
      w.high,
      [
        0x1.1111111111111p-4, 0x1.d41d41d41d272p-6, 0x1.0410410447a1cp-6, 0x1.4afd69c0f28d2p-7,
        0x1.ca4b57c4a7693p-8, 0x1.500ec8c58c53bp-8, 0x1.0191eeec47402p-8, 0x1.86b22f4172d33p-9,
        0x1.b1b7d368a2621p-9,
      ])
    let tail = addThird(multiplyAdd(w.high, remainder, Self(third.low)))
    let square = z * z
    let guarded = (y.high * cubeGuard.up, y.low * cubeGuard.up)
    let series = product(product((square, productError(z, z, square)), guarded), tail)

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
    let fraction = quotient((z, Self(0)), u)
    let bracket =
      fraction.high + multiplyAdd(w.high + w.high, atanhTail(w.high).high, fraction.low)
    let series = multiplyAdd(y.high, bracket, y.low * bracket)

    let difference = logarithm.high - fraction.high
    let direct =
      difference
      + (sumError(logarithm.high, -fraction.high, difference) + (logarithm.low - fraction.low))
    let huge = select(less(z, Self(.infinity)), logarithm.high - 1.0, z)
    return tExchangeChoice(z, series: series, direct: direct, huge: huge)
  }
}
