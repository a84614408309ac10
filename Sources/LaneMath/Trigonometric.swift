// sin and cos for |x| <= 1e5.

extension RawLane {
  /// The quadrant bits n and r + low = x - n pi/2, |r| <= pi/4, for |x| <= 1e5.
  ///
  /// pi/2 in three parts of 33 bits and a rest, so that n times each part is exact for |n| < 2^20 and the
  /// closest approach of a double below 1e5 to a multiple of pi/2 leaves all digits.
  @inlinable @inline(__always)
  static func reduceQuadrant(_ x: Self) -> (n: Bits, r: Self, low: Self) {
    let (n, pattern) = roundToInteger(x * 0x1.45f306dc9c883p-1)
    let first = x - n * 0x1.921fb544p0
    let b = n * -0x1.0b4611a6p-34
    let second = first + b
    let secondError = sumError(first, b, second)
    let c = multiplyAdd(n, Self(-0x1.3198a2ep-69), secondError)
    let r = second + c
    let low = sumError(second, c, r) - n * 0x1.b839a252049c1p-104
    return (pattern, r, low)
  }

  /// sin(r + low) and cos(r + low) for |r| <= pi/4.
  @inlinable @inline(__always)
  static func sineAndCosine(_ r: Self, _ low: Self) -> (sine: Self, cosine: Self) {
    let z = r * r
    // Minimax on z <= 0.617, errors 2^-55.3 and 2^-58.6 (tools/coefficients).
    let p = polynomial(
      z,
      [
        -0x1.5555555555555p-3, 0x1.1111111110c83p-7, -0x1.a01a019ea1357p-13,
        0x1.71de37b1d48f9p-19, -0x1.ae60211002b3p-26, 0x1.5e11944230645p-33,
      ])
    let q = polynomial(
      z,
      [
        0x1.5555555555555p-5, -0x1.6c16c16c168ccp-10, 0x1.a01a019f38b1dp-16, -0x1.27e4fa0371fp-22,
        0x1.1eeb5856dbc7cp-29, -0x1.9073d9729fe75p-37,
      ])
    let halfSquare = 0.5 * z
    let base = 1.0 - halfSquare
    let sine = r + multiplyAdd(z * r, p, low * base)
    let cosine = base + (((1.0 - base) - halfSquare) + multiplyAdd(z * z, q, -(r * low)))
    return (sine, cosine)
  }

  /// Picks sine or cosine by the lowest bit of `quadrant` and the sign by the next one.
  @inlinable @inline(__always)
  static func quadrantValue(_ quadrant: Bits, _ sine: Self, _ cosine: Self) -> Self {
    let odd = Self(bits: (quadrant & Bits(repeating: 1)) | Bits(repeating: 0x3ff0_0000_0000_0000))
    let sign = (quadrant & Bits(repeating: 2)) &<< Bits(repeating: 62)
    return Self(bits: select(less(Self(1), odd), cosine, sine).bits ^ sign)
  }

  /// sin x. Domain: |x| <= 1e5, NaN beyond (the reduction is exact there and not claimed farther out);
  /// sin(+-0) = +-0. Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func sin(_ x: Self) -> Self {
    let (n, r, low) = reduceQuadrant(x)
    let (sine, cosine) = sineAndCosine(r, low)
    let result = select(less(abs(x), Self(0x1p-27)), x, quadrantValue(n, sine, cosine))
    return nanUnless(lessOrEqual(abs(x), Self(1e5)), result)
  }

  /// cos x. Domain: |x| <= 1e5, NaN beyond.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func cos(_ x: Self) -> Self {
    let (n, r, low) = reduceQuadrant(x)
    let (sine, cosine) = sineAndCosine(r, low)
    let result = quadrantValue(n &+ Bits(repeating: 1), sine, cosine)
    return nanUnless(lessOrEqual(abs(x), Self(1e5)), result)
  }

  /// cos(2 pi u) and sin(2 pi u) for 0 <= u <= 1. A quarter of a turn is an exact number, which pi/2 is not: no reduction.
  /// Accuracy 1 ULP, but that zeros are reached by exact quarters only.
  @inlinable @inline(__always)
  public static func cosineAndSine(turns u: Self) -> (cosine: Self, sine: Self) {
    let (n, quadrant) = roundToInteger(4.0 * u)
    let t = 4.0 * u - n
    let high = Self(0x1.921fb54442d18p0)
    let r = t * high
    let low = multiplyAdd(t, Self(0x1.1a62633145c07p-54), productError(t, high, r))
    let (sine, cosine) = sineAndCosine(r, low)
    return (
      quadrantValue(quadrant &+ Bits(repeating: 1), sine, cosine), quadrantValue(quadrant, sine, cosine)
    )
  }
}
