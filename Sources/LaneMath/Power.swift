// pow and cbrt. (sqrt is the hardware's, correctly rounded, in the lanes themselves.)

extension RawLane {
  /// x^y = e^(y ln|x|), the logarithm and the product in double length; sign and special values as in
  /// IEEE 754 / C Annex F: pow(x, 0) = pow(1, y) = 1 even for NaN, negative x needs integer y.
  ///
  /// Domain: all doubles. Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func pow(_ x: Self, _ y: Self) -> Self {
    let zero = Self(0)
    let one = Self(1)
    let infinity = Self(.infinity)
    let base = abs(x)
    let subnormal = less(base, Self(0x1p-1022))
    var logarithm = logarithmDoubleLength((select(subnormal, base * 0x1p54, base), zero))
    let shift = select(subnormal, Self(-54), zero)
    let shifted = multiplyAdd(shift, Self(ln2High), logarithm.high)
    logarithm = renormalise(
      shifted,
      sumError(shift * ln2High, logarithm.high, shifted)
        + multiplyAdd(shift, Self(ln2Low), logarithm.low))
    let exponent = y * logarithm.high
    // Beyond +-800 the result has left the range of doubles and the low part has no meaning; at 0 (a base of
    // +-1) y may be too large for its product error without a fused multiply-add.
    let low = select(
      both(less(zero, abs(exponent)), less(abs(exponent), Self(800))),
      productError(y, logarithm.high, exponent) + y * logarithm.low, zero)
    let magnitude = exponential(exponent, low)

    let isInteger = Self.isInteger(y)
    let isOdd = both(isInteger, not(Self.isInteger(y * 0.5)))
    let negative = less(copySign(one, x), zero)

    // 0 and infinity to a power, and anything to an infinite power.
    let grows = less(zero, y)
    let baseToPower = select(
      either(both(equal(base, zero), grows), both(equal(base, infinity), less(y, zero))),
      zero, infinity)
    let baseIsLimit = either(equal(base, zero), equal(base, infinity))
    let infinitePower = select(
      equal(base, one), one,
      select(
        both(less(one, base), grows), infinity,
        select(both(less(base, one), less(y, zero)), infinity, zero)))
    let yIsInfinite = equal(abs(y), infinity)

    var result = select(baseIsLimit, baseToPower, magnitude)
    result = select(yIsInfinite, infinitePower, result)
    result = select(both(negative, isOdd), -result, result)
    let invalid = both(both(less(x, zero), not(isInteger)), less(base, infinity))
    result = select(invalid, Self(.nan), result)
    let anyNaN = either(not(equal(x, x)), not(equal(y, y)))
    result = select(anyNaN, x + y, result)
    return select(either(equal(x, one), equal(y, zero)), one, result)
  }

  /// Whether x is an integer, as every double from 2^52 on is; false for NaN.
  @inlinable @inline(__always)
  static func isInteger(_ x: Self) -> Mask {
    let magnitude = abs(x)
    return either(
      lessOrEqual(Self(0x1p52), magnitude), equal((magnitude + 0x1p52) - 0x1p52, magnitude))
  }

  /// The real cube root, sign kept.
  ///
  /// |x| = 8^q m with 0.7 <= m < 5.7; a quartic start (2^-8), a Halley step, and a second one whose residual
  /// m - y^3 is formed without rounding error.
  /// Domain: all doubles; cbrt(+-0) = +-0, cbrt(+-inf) = +-inf.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func cbrt(_ x: Self) -> Self {
    let magnitude = abs(x)
    let subnormal = less(magnitude, Self(0x1p-1022))
    let (k, fraction) = splitExponent(select(subnormal, magnitude * 0x1p54, magnitude))
    let q = roundToInteger((k - 1.0) * 0x1.5555555555555p-2).value
    let m = fraction * powerOfTwo(k - 3.0 * q)
    var y = polynomial(
      m,
      [
        0x1.1d9e7054f9703p-1, 0x1.22a85b1275db3p-1, -0x1.33aeb53a7b14ap-3, 0x1.8f1d51115ef33p-6,
        -0x1.97c2cd88fc47bp-10,
      ])
    let cube = (y * y) * y
    y = y * ((cube + (m + m)) / ((cube + cube) + m))
    let square = y * y
    let fine = square * y
    let error = productError(square, y, fine) + productError(y, y, square) * y
    y = multiplyAdd(y, ((m - fine) - error) / ((fine + fine) + m), y)
    let root = y * powerOfTwo(q - select(subnormal, Self(18), Self(0)))
    let regular = both(less(Self(0), magnitude), less(magnitude, Self(.infinity)))
    return select(regular, copySign(root, x), x)
  }
}
