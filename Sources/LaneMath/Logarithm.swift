// log, log1p, log1mexp and the double-double logarithm that pow and the t-channel functions need.
//
// All write the argument as 2^k m with sqrt(1/2) <= m < sqrt(2), f = m - 1, s = f / (2 + f), and use
// ln m = 2 atanh(s), |s| <= 3 - 2 sqrt(2).

extension RawLane {
  /// k and m of u = 2^k m, sqrt(1/2) <= m < sqrt(2), for positive normal u.
  @inlinable @inline(__always)
  static func splitExponent(_ u: Self) -> (k: Self, m: Self) {
    let root = Bits(repeating: 0x3fe6_a09e_667f_3bcd)
    let shifted = u.bits &+ (Bits(repeating: 0x3ff0_0000_0000_0000) &- root)
    // The biased exponent becomes a double by planting it under the exponent of 2^52.
    let biased = Self(bits: (shifted &>> Bits(repeating: 52)) | Bits(repeating: 0x4330_0000_0000_0000))
    let m = Self(bits: (shifted & Bits(repeating: 0x000f_ffff_ffff_ffff)) &+ root)
    return (biased - (0x1p52 + 1023), m)
  }

  /// (atanh(s) - s) / s^3 over w = s^2 <= 0.02945.
  @inlinable @inline(__always)
  static func logarithmTail(_ w: Self) -> Self {
    // Minimax, error 2^-52.5 (tools/coefficients).
    polynomial(
      w,
      [
        0x1.5555555555558p-2, 0x1.99999999952b9p-3, 0x1.2492492dfb9b8p-3, 0x1.c71c62d649d8cp-4,
        0x1.7462b925fa03ep-4, 0x1.39fdcbbceb4c6p-4, 0x1.2b5f5b2f9f871p-4,
      ])
  }

  /// ln(1 + f) + k ln2 + correction for sqrt(1/2) <= 1 + f < sqrt(2), as f - (f^2/2 - (rest)).
  @inlinable @inline(__always)
  static func assembleLogarithm(k: Self, f: Self, correction: Self) -> Self {
    let s = f / (2.0 + f)
    let w = s * s
    let halfSquare = 0.5 * (f * f)
    // ln(1+f) = f - f^2/2 + s (f^2/2 + 2 s^2 p(s^2)).
    let rest = multiplyAdd(
      s, multiplyAdd(w + w, logarithmTail(w), halfSquare), multiplyAdd(k, Self(ln2Low), correction))
    return multiplyAdd(k, Self(ln2High), f - (halfSquare - rest))
  }

  /// ln(u + c) for positive normal u and |c| <= ulp(u) (c is ignored above 2^60).
  @inlinable @inline(__always)
  static func logarithm(_ u: Self, _ c: Self) -> Self {
    let (k, m) = splitExponent(u)
    // 2^-k from the bits that m and u differ by; c is what rounding u lost.
    let inverse = Self(bits: Bits(repeating: 0x3ff0_0000_0000_0000) &+ (m.bits &- u.bits))
    let scaled = select(less(u, Self(0x1p60)), c * inverse, Self(0))
    let high = m - 1.0
    let f = high + scaled
    let lost = scaled - (f - high)
    // ln(m + lost) - ln m = lost / m, where 2 - m is 1/m to 12 % at the ends and exact at m = 1: enough for
    // half a unit in the last place at most.
    return assembleLogarithm(k: k, f: f, correction: lost * (2.0 - m))
  }

  /// ln x.
  ///
  /// Domain: x >= 0; log(+-0) = -inf, log(inf) = inf, negative x and NaN give NaN. Subnormal x is legal.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 1 ULP).
  @inlinable @inline(__always)
  public static func log(_ x: Self) -> Self {
    let subnormal = less(x, Self(0x1p-1022))
    let normal = select(subnormal, x * 0x1p54, x)
    let (k, m) = splitExponent(normal)
    let result = assembleLogarithm(
      k: k - select(subnormal, Self(54), Self(0)), f: m - 1.0, correction: Self(0))
    return logarithmLimits(x, result)
  }

  /// The values of ln x where the general path does not hold: 0, infinity, negative, NaN.
  @inlinable @inline(__always)
  static func logarithmLimits(_ x: Self, _ result: Self) -> Self {
    let regular = both(less(Self(0), x), less(x, Self(.infinity)))
    let limit = select(equal(x, Self(0)), Self(-.infinity), select(less(x, Self(0)), Self(.nan), x))
    return select(regular, result, limit)
  }

  /// ln(1 + x) without cancellation.
  ///
  /// Domain: x >= -1; log1p(-1) = -inf, log1p(+-0) = +-0, log1p(inf) = inf, x < -1 and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 1 ULP).
  @inlinable @inline(__always)
  public static func log1p(_ x: Self) -> Self {
    let u = 1.0 + x
    let result = logarithmLimits(u, logarithm(u, sumError(Self(1), x, u)))
    return select(less(abs(x), Self(0x1p-54)), x, result)
  }

  /// ln(1 - e^-x), the logarithm of a probability 1 - e^-x.
  ///
  /// ln(-expm1(-x)) up to x = ln2 and log1p(-e^-x) above (Maechler 2012), through one logarithm of the
  /// selected argument.
  /// Domain: x >= 0; log1mexp(0) = -inf, log1mexp(inf) = -0, negative x and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func log1mexp(_ x: Self) -> Self {
    let e = exp(-x)
    let complement = 1.0 - e
    let small = less(x, Self(0x1.62e42fefa39efp-1))
    let argument = select(small, -expm1(-x), complement)
    let lost = select(small, Self(0), (1.0 - complement) - e)
    let subnormal = less(argument, Self(0x1p-1022))
    let normal = select(subnormal, argument * 0x1p54, argument)
    let result =
      logarithmLimits(x, logarithm(normal, lost))
      - select(subnormal, Self(54 * 0x1.62e42fefa39efp-1), Self(0))
    return select(less(Self(37.5), x), -e, result)
  }
}
