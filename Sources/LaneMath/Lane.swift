/// A function of one lane with six results. Expensive ones are called, not inlined, so that a library
/// contains them twice (value and first derivative) however many quantities use them.
public protocol UnivariateFunction: Sendable {
  func callAsFunction<L: Lane>(_ x: L) -> InlineArray<6, L>
}

/// A number that a formula is written in: one double, several side by side, or either with derivatives.
///
/// A kernel is a generic function over `Lane`, written once. `Double`, `SIMD2/4/8/16<Double>` and
/// `Dual` over any of them instantiate it: the scalar reference, the vector loop and the gradient
/// are the same lines. Nothing here allocates, branches on data or traps.
///
/// Every operation is elementwise and rounds like IEEE double arithmetic, so the result of an
/// element does not depend on the lane width. `multiplyAdd` rounds once where the target has a
/// fused multiply-add and twice elsewhere; results are the same bits on all targets that have one.
public protocol Lane: Sendable {
  associatedtype Mask

  /// The same value in every element, with zero derivatives.
  init(_ value: Double)

  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self

  static func + (a: Self, b: Double) -> Self
  static func - (a: Self, b: Double) -> Self
  static func * (a: Self, b: Double) -> Self
  static func + (a: Double, b: Self) -> Self
  static func - (a: Double, b: Self) -> Self
  static func * (a: Double, b: Self) -> Self
  static func / (a: Double, b: Self) -> Self

  /// a b + c.
  static func multiplyAdd(_ a: Self, _ b: Self, _ c: Self) -> Self
  /// The rounding error of the product `p = a * b`: a b - p, exact unless it underflows.
  static func productError(_ a: Self, _ b: Self, _ p: Self) -> Self

  /// part / (part + rest); its derivative is formed without the difference that the quotient rule has where the
  /// fraction saturates.
  static func fraction(_ part: Self, besides rest: Self) -> Self

  /// Comparisons of values; false where either side is NaN.
  static func less(_ a: Self, _ b: Self) -> Mask
  static func lessOrEqual(_ a: Self, _ b: Self) -> Mask
  static func equal(_ a: Self, _ b: Self) -> Mask
  static func both(_ a: Mask, _ b: Mask) -> Mask
  static func either(_ a: Mask, _ b: Mask) -> Mask
  static func not(_ a: Mask) -> Mask
  /// `a` where the mask holds, else `b`; value and derivatives together.
  static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self

  /// f(x) for a function of one variable: a dual number asks it for the one derivative and applies the chain
  /// rule.
  static func evaluate<F: UnivariateFunction>(_ f: F, at x: Self) -> InlineArray<6, Self>

  /// x without its derivatives: for what is known to be a rounding error.
  static func constant(_ x: Self) -> Self

  /// x with the derivatives of y: the same number in a form whose derivatives keep their digits.
  static func value(_ x: Self, slopesOf y: Self) -> Self

  /// x, taken to depend on all that y depends on: where a setting of the model chooses between forms with different
  /// arguments, the derivatives of both are then the same list.
  static func dependent(_ x: Self, on y: Self) -> Self

  static func abs(_ x: Self) -> Self
  static func sqrt(_ x: Self) -> Self
  static func cbrt(_ x: Self) -> Self
  static func exp(_ x: Self) -> Self
  static func expm1(_ x: Self) -> Self
  /// 1 - e^-x for x >= 0; infinity and NaN both count as infinity and give 1.
  static func decayed(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func log1p(_ x: Self) -> Self
  static func log1mexp(_ x: Self) -> Self
  static func pow(_ x: Self, _ y: Self) -> Self
  static func sin(_ x: Self) -> Self
  static func cos(_ x: Self) -> Self
  static func tanh(_ x: Self) -> Self
  static func atanhMinusArgument(_ y: Self) -> Self
  static func tExchangeDirect(_ z: Self) -> Self
  static func tExchangeInterference(_ z: Self) -> Self
  static func tExchangeSlope(_ z: Self) -> Self
}

extension Lane {
  /// The rounding error of the sum `s = a + b`: a + b - s, exact for any order of magnitude (Knuth).
  @inlinable @inline(__always)
  public static func sumError(_ a: Self, _ b: Self, _ s: Self) -> Self {
    let bPart = s - a
    return (a - (s - bPart)) + (b - bPart)
  }

  /// NaN where the mask does not hold.
  @inlinable @inline(__always)
  public static func nanUnless(_ mask: Mask, _ x: Self) -> Self {
    select(mask, x, Self(.nan))
  }

  /// x^2.
  @inlinable @inline(__always)
  public static func square(_ x: Self) -> Self { x * x }
}
