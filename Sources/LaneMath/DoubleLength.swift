// Unevaluated sums high + low of two doubles, where one is not enough: pow, atanh(y) - y and the
// t-channel functions. `low` is at most about half a unit in the last place of `high`.

extension RawLane {
  /// c - a b, exact where it is a double (the remainder of a division or of a square root).
  @inlinable @inline(__always)
  static func residual(_ c: Self, _ a: Self, _ b: Self) -> Self {
    if hasFMA { return multiplyAdd(-a, b, c) }
    let p = a * b
    return (c - p) - productErrorBySplitting(a, b, p)
  }

  /// high + low for |low| <= |high|, renormalised.
  @inlinable @inline(__always)
  static func renormalise(_ high: Self, _ low: Self) -> (high: Self, low: Self) {
    let sum = high + low
    return (sum, low - (sum - high))
  }

  /// a / b.
  @inlinable @inline(__always)
  static func quotient(
    _ a: (high: Self, low: Self), _ b: (high: Self, low: Self)
  ) -> (high: Self, low: Self) {
    let high = a.high / b.high
    return (high, ((residual(a.high, high, b.high) + a.low) - high * b.low) / b.high)
  }

  /// a b.
  @inlinable @inline(__always)
  static func product(
    _ a: (high: Self, low: Self), _ b: (high: Self, low: Self)
  ) -> (high: Self, low: Self) {
    let high = a.high * b.high
    return (high, productError(a.high, b.high, high) + multiplyAdd(a.high, b.low, a.low * b.high))
  }

  /// A factor 2^300 that keeps the rounding errors of a cube representable down to the smallest result, for
  /// arguments below 1; its inverse takes it out again, in one rounding.
  @inlinable @inline(__always)
  static var cubeGuard: (up: Double, down: Double) { (0x1p300, 0x1p-300) }

  /// 1/3 = high + low.
  @inlinable @inline(__always)
  static var third: (high: Double, low: Double) { (0x1.5555555555555p-2, 0x1.5555555555555p-56) }

  /// 2/3 = high + low.
  @inlinable @inline(__always)
  static var twoThirds: (high: Double, low: Double) { (0x1.5555555555555p-1, 0x1.5555555555555p-55) }

  /// third.high + remainder for |remainder| < 1/3.
  @inlinable @inline(__always)
  static func addThird(_ remainder: Self) -> (high: Self, low: Self) {
    let high = third.high + remainder
    return (high, (third.high - high) + remainder)
  }

  /// ln(u.high + u.low) for positive normal u.high and |u.low| <= ulp(u.high); relative error 2^-64
  /// away from u = 1, absolute error 2^-64 |u - 1| near it.
  @inlinable @inline(__always)
  static func logarithmDoubleLength(_ u: (high: Self, low: Self)) -> (high: Self, low: Self) {
    let (k, m) = splitExponent(u.high)
    let inverse = Self(bits: Bits(repeating: 0x3ff0_0000_0000_0000) &+ (m.bits &- u.high.bits))
    let scaled = select(less(u.high, Self(0x1p1000)), u.low * inverse, Self(0))
    let offset = m - 1.0
    let f = offset + scaled
    let fLow = scaled - (f - offset)
    let denominator = 2.0 + f
    let s = quotient((f, fLow), (denominator, ((2.0 - denominator) + f) + fLow))
    let w = product(s, s)
    let remainder = w.high * atanhTailRemainder(w.high)
    let tail = addThird(remainder)
    let correction = product(s, product(w, (tail.high, tail.low + third.low)))
    // k ln2 + 2 s + 2 (atanh(s) - s), the parts in falling order of size.
    let leading = k * ln2High
    let s2 = s.high + s.high
    let first = leading + s2
    let firstError = s2 - (first - leading)
    let c2 = correction.high + correction.high
    let second = first + c2
    let secondError = c2 - (second - first)
    let low = multiplyAdd(k, Self(ln2Low), 2.0 * (s.low + correction.low))
    return renormalise(second, (firstError + secondError) + low)
  }
}

/// A constant with about 106 bits, for deriving parameters whose double is then correctly rounded, and
/// for coefficients whose last bits survive a cancellation.
public struct DoubleDouble: Sendable, Equatable {
  public var high: Double
  public var low: Double

  public init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  init(_ parts: (high: Double, low: Double)) {
    (high, low) = Double.renormalise(parts.high, parts.low)
  }

  public static func + (a: Self, b: Self) -> Self {
    let sum = a.high + b.high
    return Self((sum, Double.sumError(a.high, b.high, sum) + (a.low + b.low)))
  }
  public static func - (a: Self, b: Self) -> Self { a + Self(-b.high, -b.low) }
  public static func * (a: Self, b: Self) -> Self {
    Self(Double.product((a.high, a.low), (b.high, b.low)))
  }
  public static func / (a: Self, b: Self) -> Self {
    Self(Double.quotient((a.high, a.low), (b.high, b.low)))
  }
  public static func * (a: Double, b: Self) -> Self { Self(a) * b }
  public static func + (a: Double, b: Self) -> Self { Self(a) + b }
  public static func - (a: Double, b: Self) -> Self { Self(a) - b }
  public static func / (a: Double, b: Self) -> Self { Self(a) / b }

  /// The square root: the double one and a Newton step on the exact remainder.
  public func squareRoot() -> Self {
    let root = Double.sqrt(high)
    return Self((root, (Double.residual(high, root, root) + low) / (2 * root)))
  }

  /// pi.
  public static let pi = Self(0x1.921fb54442d18p1, 0x1.1a62633145c07p-53)
}
