// The functions of z = T / M^2 >= 0 that integrating a t-channel exchange of mass M over 0 < -t < T leaves
// (physics: W exchange in e+ e- -> N nubar). Each starts at a power of z that its terms do not show,
// so the textbook forms lose 12 epsilon / z^2 (1e-4 of the result at z = 1e-6).
//
// With y = z / (z + 2), w = y^2 and P = (atanh(y) - y) / y^3 = 1/3 + w/5 + ..., ln(1 + z) = 2 atanh(y) leaves positive
// series where z < 1, w < 1/9:
//
//     F0 = 2 z w P,   F1 = z^2 y Q / 2,   Q = 1 - (1 - w) P,   F0' = 2 y w P + y z / (1 + z).
//
// Beyond, all follow from D = ln(1 + z) - 2 y with mild cancellation:
//
//     F0 = (z + 2) D,   F1 = z^2 y / 2 - (1 + z) D,   F0' = D + y z / (1 + z).
//
// D itself loses a factor of 26 at z = 1, which the rounding errors of its three terms make good: with 1 + z = 2^k m,
// s = (m - 1)/(m + 1) and the same P at s^2, D = [k ln2 - 2] + 4/(z + 2) + 2 s + 2 s^3 P.

/// What the functions share: one expression in all of them, computed once where several are asked for.
@usableFromInline
struct TExchangeTerms<L: RawLane> {
  /// z < 1.
  @usableFromInline let isSmall: L.Mask
  /// 1 + z, and for z >= 1 the sum z + 2.
  @usableFromInline let u: L
  @usableFromInline let sum: (high: L, low: L)
  @usableFromInline let y: (high: L, low: L)
  /// For z < 1: y^2, P and (P - 1/3)/w.
  @usableFromInline let w: (high: L, low: L)
  @usableFromInline let P: L
  @usableFromInline let remainder: L
  /// D; for z < 1 from the series.
  @usableFromInline let D: L

  /// z times 2^300 where a cube of z would lose its rounding errors to underflow, else z; and the inverse of the factor.
  @usableFromInline let guarded: L
  @usableFromInline let guardDown: L

  /// Beyond this y is 1 and z alone decides.
  @inlinable @inline(__always)
  static var huge: Double { 0x1p60 }

  @inlinable @inline(__always)
  init(_ z: L) {
    isSmall = L.less(z, L(1))
    let isTiny = L.less(z, L(0x1p-200))
    guarded = L.select(isTiny, z * L.cubeGuard.up, z)
    guardDown = L.select(isTiny, L(L.cubeGuard.down), L(1))
    let isRegular = L.less(z, L(Self.huge))
    u = 1.0 + z
    // ln m = 2 atanh(s), m = 1 + f; for z < 1 without a power of 2: f = z, s = y.
    let (k, m) = L.splitExponent(u)
    let power = L(bits: L.Bits(repeating: 0x3ff0_0000_0000_0000) &+ (m.bits &- u.bits))
    let uLow = 1.0 - (u - z)
    let lost = L.select(L.both(isRegular, L.not(isSmall)), uLow * power, L(0))
    let f = L.select(isSmall, z, m - 1.0)
    let denominator = 2.0 + f
    let denominatorLow = (f - (denominator - 2.0)) + lost
    let inverse = 1.0 / denominator
    let s = f * inverse
    let sLow = ((L.residual(f, s, denominator) - s * denominatorLow) + lost) * inverse
    let square = s * s
    w = (square, L.multiplyAdd(s + s, sLow, L.productError(s, s, square)))
    remainder = L.atanhTailRemainder(square)
    P = L.third.high + L.multiplyAdd(square, remainder, L(L.third.low))

    let high = u + 1.0
    sum = (high, (1.0 - (high - u)) + uLow)
    let bounded = L.select(isRegular, high, L(Self.huge))
    let q = 1.0 / bounded
    let qLow = (L.residual(L(1), q, bounded) - q * sum.low) * q
    let (twice, twiceLow) = (q + q, qLow + qLow)
    let complement = 1.0 - twice
    y = (
      L.select(isSmall, s, complement),
      L.select(isSmall, sLow, ((1.0 - complement) - twice) - twiceLow)
    )

    // a is exact. Where the part that is added is the larger one (b: z < 11, c: z < 5), the other is a multiple of 2^-53, so
    // that its differences are exact all the same.
    let (a, b, c) = (L.multiplyAdd(k, L(L.ln2High), L(-2)), twice + twice, s + s)
    let first = a + b
    let total = first + c
    let tail = c * (square * P)
    let errors =
      ((b - (first - a)) + (c - (total - first)))
      + L.multiplyAdd(k, L(L.ln2Low), (twiceLow + twiceLow) + (sLow + sLow))
    D = L.select(isSmall, tail, total + (errors + tail))
  }
}

extension RawLane {
  /// F0(z) = (z + 2) ln(1 + z) - 2 z = z^3/6 - z^4/6 + ...
  ///
  /// F0(T/M^2) M^2 is the integral of x (T - x) / (x + M^2)^2 over 0 < x < T.
  /// Domain: z >= 0, F0(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeDirect(_ z: Self) -> Self {
    let t = TExchangeTerms(z)
    // z w, with what rounding takes from it, times 2 P; (z + 2) D.
    let A = t.guarded * t.w.high
    let ALow = multiplyAdd(t.guarded, t.w.low, productError(t.guarded, t.w.high, A))
    let factor = select(t.isSmall, A, t.sum.high)
    let factorLow = select(t.isSmall, ALow, t.sum.low)
    let other = select(t.isSmall, t.P + t.P, t.D)
    let value = multiplyAdd(factor, other, factorLow * other)
    let limited = select(less(z, Self(.infinity)), value * t.guardDown, z)
    return nanUnless(lessOrEqual(Self(0), z), limited)
  }

  /// F1(z) = z^2/2 + z - (1 + z) ln(1 + z) = z^3/6 - z^4/12 + ...
  ///
  /// F1(T/M^2) M^4 is the integral of x (T - x) / (x + M^2) over 0 < x < T.
  /// Domain: z >= 0, F1(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeInterference(_ z: Self) -> Self {
    let t = TExchangeTerms(z)
    let isRegular = less(z, Self(TExchangeTerms<Self>.huge))
    // z^2/2 y; in this order it overflows only where F1 does.
    let half = 0.5 * t.guarded
    let halfSquare = half * z
    let lost = multiplyAdd(halfSquare, t.y.low, productError(half, z, halfSquare) * t.y.high)
    let Q = twoThirds.high + multiplyAdd(t.w.high, t.P - t.remainder, Self(twoThirds.low))
    let A = halfSquare * t.y.high
    let ALow = productError(halfSquare, t.y.high, A) + lost
    let small = multiplyAdd(A, Q, ALow * Q)
    let large = A + select(isRegular, multiplyAdd(-t.u, t.D, ALow), Self(0))
    return nanUnless(lessOrEqual(Self(0), z), select(t.isSmall, small * t.guardDown, large))
  }

  /// F0'(z) = ln(1 + z) - z / (1 + z) = z^2/2 - 2 z^3/3 + ...
  ///
  /// The integral of x / (x + M^2)^2 over 0 < x < T = z M^2.
  /// Domain: z >= 0, F0'(inf) = inf; negative z and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tExchangeSlope(_ z: Self) -> Self {
    let t = TExchangeTerms(z)
    let isRegular = less(z, Self(TExchangeTerms<Self>.huge))
    // y z/(1 + z) with what rounding takes from its factors.
    let inverse = 1.0 / t.u
    let v = z * inverse
    let vLow = (residual(z, v, t.u) - v * sumError(Self(1), z, t.u)) * inverse
    let p = product(t.y, (v, vLow))
    let total = p.high + t.D
    let regular = total + (sumError(p.high, t.D, total) + p.low)
    let value = select(isRegular, regular, t.D + 1.0)
    return nanUnless(lessOrEqual(Self(0), z), select(less(z, Self(.infinity)), value, z))
  }
}
