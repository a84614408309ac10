// The functions of z = T / M^2 >= 0 that integrating a t-channel exchange of mass M over 0 < -t < T leaves
// (physics: W exchange in e+ e- -> N nubar). Each starts at a power of z that its terms do not show,
// so the textbook forms lose 12 epsilon / z^2 (1e-4 of the result at z = 1e-6).
//
// All follow from D(z) = ln(1 + z) - 2 y, y = z / (z + 2), without further cancellation:
//
//     F0 = (z + 2) D,   F0' = D + y z / (1 + z),   F1 = z^2 y / 2 - (1 + z) F0 / (z + 2).
//
// The logarithm takes 1 + z = 2^k m and ln m = 2 atanh(s), s = (m - 1)/(m + 1). For k = 0 s is y, bit by bit, and the terms
// that would cancel are gone: D = 2 [atanh(y) - y] is a positive series. For k > 0, z > 0.41, D loses a factor of 60 at most, which
// y and s with what rounding took from them make good.

/// D and what else the functions share: one expression in all of them, computed once where several are asked for.
@usableFromInline
struct TExchangeTerms<L: RawLane> {
  /// z + 2 and 1 + z.
  @usableFromInline let sum: (high: L, low: L)
  @usableFromInline let u: (high: L, low: L)
  /// 1/(z + 2), rounded.
  @usableFromInline let inverse: L
  @usableFromInline let y: (high: L, low: L)
  /// D times `guardUp`.
  @usableFromInline let D: (high: L, low: L)
  /// 2^300 where a cube of z would lose its rounding errors to underflow, else 1; and its inverse.
  @usableFromInline let guardUp: L
  @usableFromInline let guardDown: L

  /// Beyond this y is 1 and F0 the leading term.
  @inlinable @inline(__always)
  static var huge: Double { 0x1p60 }

  @inlinable @inline(__always)
  init(_ z: L) {
    let high = z + 2.0
    sum = (high, L.sumError(z, L(2), high))
    inverse = 1.0 / high
    let quotient = z * inverse
    let rest = (L.residual(z, quotient, high) - quotient * sum.low) * inverse
    let isRegular = L.less(z, L(Self.huge))
    y = (L.select(isRegular, quotient, L(1)), L.select(isRegular, rest, L(0)))

    let one = 1.0 + z
    let lost = L.sumError(L(1), z, one)
    u = (one, lost)
    let (k, m) = L.splitExponent(one)
    let power = L(bits: L.Bits(repeating: 0x3ff0_0000_0000_0000) &+ (m.bits &- one.bits))
    let scaled = L.select(isRegular, lost * power, L(0))
    let offset = m - 1.0
    let f = offset + scaled
    let fLow = scaled - (f - offset)
    let denominator = 2.0 + f
    let denominatorLow = L.sumError(f, L(2), denominator) + fLow
    let inverseDenominator = 1.0 / denominator
    let s = f * inverseDenominator
    let sLow =
      ((L.residual(f, s, denominator) - s * denominatorLow) + fLow) * inverseDenominator

    let isSmall = L.less(z, L(0x1p-60))
    guardUp = L.select(isSmall, L(L.cubeGuard.up), L(1))
    guardDown = L.select(isSmall, L(L.cubeGuard.down), L(1))
    let w = L.product((s, sLow), (s, sLow))
    let tail = L.addThird(
      L.multiplyAdd(w.high, L.atanhTailRemainder(w.high), L(L.third.low)))
    let twice = 2.0 * guardUp
    let cube = L.product((twice * s, twice * sLow), L.product(w, tail))

    // k ln2 + 2 (s - y) + 2 [atanh(s) - s], each with its rounding errors; the first two are 0 for k = 0.
    let difference = s - y.high
    let doubled = difference + difference
    let lowest =
      2.0 * (L.sumError(s, -y.high, difference) + (sLow - y.low)) + k * L.ln2Low
    let leading = k * L.ln2High
    let first = leading + doubled
    let total = first + cube.high
    let errors =
      (L.sumError(leading, doubled, first) + lowest) + (L.sumError(first, cube.high, total) + cube.low)
    D = L.renormalise(total, errors)
  }

  /// F0 times `guardUp`.
  @inlinable @inline(__always)
  var direct: (high: L, low: L) { L.product(sum, D) }
}

extension RawLane {
  /// 1/5 + w/7 + ..., the tail of atanh(s) = s + s^3 (1/3 + w (...)), for s^2 = w <= 0.02945.
  @inlinable @inline(__always)
  static func atanhTailRemainder(_ w: Self) -> Self {
    // Minimax, error 2^-56.3 (tools/coefficients).
    polynomial(
      w,
      [
        0x1.999999999999ap-3, 0x1.24924924922fep-3, 0x1.c71c71c74c77ap-4, 0x1.745d173ce41bap-4,
        0x1.3b13a9cbb9294p-4, 0x1.111551154f755p-4, 0x1.e01971bc08f3ap-5, 0x1.daa559ed8cce9p-5,
      ])
  }

  /// F0(z) = (z + 2) ln(1 + z) - 2 z = z^3/6 - z^4/6 + ...
  ///
  /// F0(T/M^2) M^2 is the integral of x (T - x) / (x + M^2)^2 over 0 < x < T.
  /// Domain: z >= 0, F0(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeDirect(_ z: Self) -> Self {
    let terms = TExchangeTerms(z)
    let direct = terms.direct
    let value = (direct.high + direct.low) * terms.guardDown
    let regular = select(less(z, Self(TExchangeTerms<Self>.huge)), value, z * terms.D.high)
    return nanUnless(lessOrEqual(Self(0), z), regular)
  }

  /// F1(z) = z^2/2 + z - (1 + z) ln(1 + z) = z^3/6 - z^4/12 + ...
  ///
  /// F1(T/M^2) M^4 is the integral of x (T - x) / (x + M^2) over 0 < x < T.
  /// Domain: z >= 0, F1(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeInterference(_ z: Self) -> Self {
    let t = TExchangeTerms(z)
    let ratio = t.u.high * t.inverse
    let ratioLow = ((residual(t.u.high, ratio, t.sum.high) - ratio * t.sum.low) + t.u.low) * t.inverse
    let subtracted = product((ratio, ratioLow), t.direct)
    let square = z * z
    let half = 0.5 * t.guardUp
    let first = product((square, productError(z, z, square)), (half * t.y.high, half * t.y.low))
    let difference = first.high - subtracted.high
    let errors = sumError(first.high, -subtracted.high, difference) + (first.low - subtracted.low)
    // In this order it overflows only where F1 does.
    let regular = select(
      less(z, Self(TExchangeTerms<Self>.huge)), (difference + errors) * t.guardDown, (0.5 * z) * z)
    return nanUnless(lessOrEqual(Self(0), z), regular)
  }

  /// F0'(z) = ln(1 + z) - z / (1 + z) = z^2/2 - 2 z^3/3 + ...
  ///
  /// The integral of x / (x + M^2)^2 over 0 < x < T = z M^2.
  /// Domain: z >= 0, F0'(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeSlope(_ z: Self) -> Self {
    let t = TExchangeTerms(z)
    let inverse = 1.0 / t.u.high
    let fraction = z * inverse
    let fractionLow = (residual(z, fraction, t.u.high) - fraction * t.u.low) * inverse
    let isRegular = less(z, Self(TExchangeTerms<Self>.huge))
    let p = product(t.y, (fraction, fractionLow))
    let D = (high: t.D.high * t.guardDown, low: t.D.low * t.guardDown)
    let total = p.high + D.high
    let regular = total + (sumError(p.high, D.high, total) + (p.low + D.low))
    let large = select(less(z, Self(.infinity)), D.high + 1.0, z)
    return nanUnless(lessOrEqual(Self(0), z), select(isRegular, regular, large))
  }
}
