// exp and expm1.
//
// Both reduce x = n ln2 + r with |r| <= ln2/2. ln2 is split at 42 bits, so that n ln2High is exact for
// |n| < 2^11 with or without a fused multiply-add, and x - n ln2High is exact too. What rounding is
// left in r is carried along as `low`.

extension RawLane {
  @inlinable @inline(__always)
  static var ln2High: Double { 0x1.62e42fefa38p-1 }
  @inlinable @inline(__always)
  static var ln2Low: Double { 0x1.ef35793c7673p-45 }

  /// x within [lowest, highest]; NaN passes. One after the other, so that each is a minimum or maximum
  /// instruction.
  @inlinable @inline(__always)
  static func clamp(_ x: Self, _ lowest: Double, _ highest: Double) -> Self {
    let below = select(less(Self(highest), x), Self(highest), x)
    return select(less(below, Self(lowest)), Self(lowest), below)
  }

  /// n, r + low = x + xLow - n ln2, r^2 and p(r) of e^r = 1 + r + r^2 p(r). |x| < 2000, |xLow| < 2^-40.
  @inlinable @inline(__always)
  static func reduceExponential(
    _ x: Self, _ xLow: Self
  ) -> (n: Self, r: Self, low: Self, square: Self, p: Self) {
    let n = roundToInteger(x * 0x1.71547652b82fep0).value
    let high = multiplyAdd(n, Self(-ln2High), x)
    let correction = n * ln2Low - xLow
    let r = high - correction
    let low = (high - r) - correction
    let square = r * r
    return (n, r, low, square, exponentialTail(r, square))
  }

  /// p(r) of e^r = 1 + r + r^2 p(r).
  @inlinable @inline(__always)
  static func exponentialTail(_ r: Self, _ square: Self) -> Self {
    // Minimax on |r| <= 0.34662, error 2^-59.2 of p (tools/coefficients); even and odd powers apart, so that
    // the chain of dependent operations is short, but for the last step, which decides the rounding.
    let even = polynomial(
      square,
      [
        0x1.5555555555557p-3, 0x1.111111111005p-7, 0x1.a01a01ac1ea4dp-13, 0x1.71de01aa5718fp-19,
        0x1.af4ed0866cac5p-26,
      ])
    let odd = polynomial(
      square,
      [
        0x1.5555555555557p-5, 0x1.6c16c16c156a4p-10, 0x1.a01a01ab991c6p-16, 0x1.27e4cfad3d762p-22,
        0x1.1f86f4325333bp-29,
      ])
    return multiplyAdd(r, multiplyAdd(r, odd, even), Self(0.5))
  }

  /// e^(x + xLow) for |xLow| < 2^-40.
  @inlinable @inline(__always)
  static func exponential(_ x: Self, _ xLow: Self) -> Self {
    // Beyond the ends of the range the result is 0 or infinity all the same; NaN passes.
    let clamped = clamp(x, -746, 710)
    let (n, r, low, square, p) = reduceExponential(clamped, xLow)
    let sum = 1.0 + r
    let error = r - (sum - 1.0)
    return scale(sum + multiplyAdd(square, p, error + low), n)
  }

  /// e^x.
  ///
  /// Domain: all doubles. exp(-inf) = 0, exp(inf) = inf, NaN gives NaN; overflow to inf above
  /// 709.78, gradual underflow below -708.4.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 1 ULP).
  @inlinable @inline(__always)
  public static func exp(_ x: Self) -> Self { exponential(x, Self(0)) }

  /// e^x - 1 = 2^n (leading + rest), |rest| < |leading| unless both vanish.
  ///
  /// With s = 2^n: s (e^r - 1) + (s - 1) = s [(1 - 1/s) + r + r^2 p(r)], where 1 - 1/s is carried with its
  /// rounding error and is never smaller than r unless n = 0, when it vanishes.
  @inlinable @inline(__always)
  static func expm1Parts(_ x: Self) -> (leading: Self, rest: Self, n: Self) {
    // Below -45 the result is -1 to the last bit.
    let clamped = clamp(x, -45, 710)
    let (n, r, low, square, p) = reduceExponential(clamped, Self(0))
    let inverse = powerOfTwo(-select(less(Self(128), n), Self(128), n))
    let offset = 1.0 - inverse
    let offsetError = (1.0 - offset) - inverse
    let leading = offset + r
    let error = r - (leading - offset)
    // d(e^r) = (1 + r) low + ..., which n = 1 and r near -ln2/2 would feel as 0.3 ULP.
    let slope = multiplyAdd(low, r, low)
    return (leading, multiplyAdd(square, p, error + (slope + offsetError)), n)
  }

  /// e^x - 1 without cancellation.
  ///
  /// Domain: all doubles. expm1(-inf) = -1, expm1(+-0) = +-0, NaN gives NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 1 ULP).
  @inlinable @inline(__always)
  public static func expm1(_ x: Self) -> Self {
    let (leading, rest, n) = expm1Parts(x)
    let result = scale(leading + rest, n)
    // Keeps the sign of zero and the last bit of tiny arguments.
    return select(less(abs(x), Self(0x1p-54)), x, result)
  }

  /// e^-t = 2^n (1 + q), t = x + xLow, in fewer steps than `reduceExponential`: n <= 0, so that what rounds off the reduced
  /// argument is never more than a quarter of an epsilon of the result. The integer n also as a pattern.
  @inlinable @inline(__always)
  static func reduceDecay(_ x: Self, _ xLow: Self) -> (n: Self, pattern: Bits, q: Self) {
    let (n, pattern) = roundToInteger(x * -0x1.71547652b82fep0)
    let high = multiplyAdd(n, Self(-ln2High), -x)
    let r = high - multiplyAdd(n, Self(ln2Low), xLow)
    let square = r * r
    return (n, pattern, multiplyAdd(square, exponentialTail(r, square), r))
  }

  /// e^-(x + xLow) for x >= 0, |xLow| <= ulp(x): the hot loops of decays in flight.
  ///
  /// Anything that is not below 746, NaN included, counts as infinity and gives 0; xLow is not read there. Accuracy 1 ULP,
  /// half a unit more where the result is subnormal.
  @inlinable @inline(__always)
  public static func survival(_ x: Self, _ xLow: Self) -> Self {
    let regular = less(x, Self(746))
    let (n, _, q) = reduceDecay(select(regular, x, Self(746)), select(regular, xLow, Self(0)))
    return scale(1.0 + q, n)
  }

  @inlinable @inline(__always)
  public static func decayed(_ x: Self) -> Self { decayed(x, Self(0)) }

  /// 1 - e^-(x + xLow) = -expm1(-x - xLow), as `survival`; 1 for anything that is not below 64. Accuracy 1 ULP, down to
  /// x = 0.
  @inlinable @inline(__always)
  public static func decayed(_ x: Self, _ xLow: Self) -> Self {
    let regular = less(x, Self(64))
    let (_, pattern, q) = reduceDecay(select(regular, x, Self(64)), select(regular, xLow, Self(0)))
    let power = Self(bits: (pattern &+ Bits(repeating: 1023)) &<< Bits(repeating: 52))
    // 1 - 2^n (1 + q): the first difference is exact, and 0 for n = 0.
    return multiplyAdd(-power, q, 1.0 - power)
  }
}
