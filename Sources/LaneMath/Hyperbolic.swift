// tanh and atanh(y) - y.

extension RawLane {
  /// tanh x = -t / (2 + t) with t = expm1(-2 |x|), odd.
  ///
  /// Domain: all doubles; tanh(+-inf) = +-1, tanh(+-0) = +-0.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func tanh(_ x: Self) -> Self {
    let (leading, rest, n) = expm1Parts(-2.0 * abs(x))
    let power = powerOfTwo(n)
    let sum = leading + rest
    let t = sum * power
    let tLow = (rest - (sum - leading)) * power
    let denominator = 2.0 + t
    let result = quotient((t, tLow), (denominator, ((2.0 - denominator) + t) + tLow))
    return select(less(abs(x), Self(0x1p-28)), x, copySign(result.high + result.low, x))
  }

  /// ((atanh(y) - y) / y^3 - 1/3) / y^2 for y^2 = w <= 1/9, i.e. 1/5 + w/7 + w^2/9 + ...
  @inlinable @inline(__always)
  static func atanhTailRemainder(_ w: Self) -> Self {
    // Minimax, error 2^-54.3 (tools/coefficients).
    polynomial(
      w,
      [
        0x1.9999999999998p-3, 0x1.2492492492edap-3, 0x1.c71c71c5a935cp-4, 0x1.745d17e9b2b77p-4,
        0x1.3b138c7164fc3p-4, 0x1.1115cd589ce34p-4, 0x1.e124ba7755389p-5, 0x1.b835b44455ab8p-5,
        0x1.44554edfc3d63p-5, 0x1.300598e221adbp-4,
      ])
  }

  /// atanh(y) - y, which starts at y^3/3 and loses every digit when it is formed as a difference.
  ///
  /// |y| <= 0.27: y^3 times the tail series. Above: ln((1+|y|)/(1-|y|))/2 - |y| with the logarithm in double
  /// length (the difference still cancels forty-fold at 0.27).
  /// Domain: |y| <= 1; +-1 gives +-inf, |y| > 1 and NaN give NaN.
  /// Accuracy: see `docs/accuracy.md` (measured against MPFR; required: 2 ULP).
  @inlinable @inline(__always)
  public static func atanhMinusArgument(_ y: Self) -> Self {
    let a = abs(y)
    let w = a * a
    let series = product(
      (a * cubeGuard.up, Self(0)),
      product((w, productError(a, a, w)), addThird(multiplyAdd(w, atanhTailRemainder(w), Self(third.low)))))

    let upper = 1.0 + a
    let lower = 1.0 - a
    let ratio = quotient(
      (upper, sumError(Self(1), a, upper)), (lower, sumError(Self(1), -a, lower)))
    let logarithm = logarithmDoubleLength(ratio)
    let half = 0.5 * logarithm.high
    let difference = half - a
    let direct = difference + (((half - difference) - a) + 0.5 * logarithm.low)

    let small = (series.high + series.low) * cubeGuard.down
    let result = select(lessOrEqual(a, Self(0.27)), small, direct)
    let limit = select(equal(a, Self(1)), Self(.infinity), Self(.nan))
    return copySign(select(less(a, Self(1)), result, limit), y)
  }
}
