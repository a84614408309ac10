import LaneMath

/// The most arguments that a quantity takes.
public let maximumArity = 6

/// The arguments of one evaluation, in the order of the header; what is beyond the arity is ignored.
public typealias Arguments<L: Lane> = InlineArray<6, L>

/// A quantity as a type, so that the array loops can be specialised to it. The conformances are generated from
/// include/nudipole.h.
public protocol Kernel {
  static var arity: Int { get }
  static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L

  /// `evaluate` in two steps, with the same bits: what does not depend on the last argument, of all others (the last one is
  /// not read), ...
  static func row<L: Lane>(_ model: Model, _ x: Arguments<L>) -> Arguments<L>
  /// ... and the value from that and the last argument. Grids do the first once a row. By default the row is the other
  /// arguments themselves.
  static func point<L: Lane>(_ model: Model, _ row: Arguments<L>, _ last: L) -> L
}

extension Kernel {
  @inlinable @inline(__always)
  public static func row<L: Lane>(_ model: Model, _ x: Arguments<L>) -> Arguments<L> { x }

  @inlinable @inline(__always)
  public static func point<L: Lane>(_ model: Model, _ row: Arguments<L>, _ last: L) -> L {
    var x = row
    x[unchecked: arity - 1] = last
    return evaluate(model, x)
  }
}

// Finite is at most the greatest number: of `less than infinity` beside another bound LLVM makes a test of the class of x, seven
// instructions for two.
extension Lane {
  /// True where x is neither infinite nor NaN.
  @inlinable @inline(__always)
  static func isFinite(_ x: Self) -> Mask { lessOrEqual(abs(x), Self(.greatestFiniteMagnitude)) }

  /// True where 0 <= x < infinity.
  @inlinable @inline(__always)
  static func isNonNegative(_ x: Self) -> Mask {
    both(lessOrEqual(Self(0), x), lessOrEqual(x, Self(.greatestFiniteMagnitude)))
  }

  /// True where 0 < x < infinity.
  @inlinable @inline(__always)
  static func isPositive(_ x: Self) -> Mask {
    both(less(Self(0), x), lessOrEqual(x, Self(.greatestFiniteMagnitude)))
  }

  /// The smaller of two numbers.
  @inlinable @inline(__always)
  static func least(_ a: Self, _ b: Self) -> Self { select(less(a, b), a, b) }

  /// a - b - c with the rounding error of a - b put back: the excess over a threshold b + c.
  @inlinable @inline(__always)
  static func excess(_ a: Self, over b: Double, and c: Self) -> Self {
    let difference = a - b
    return (difference - c) + sumError(a, Self(-b), difference)
  }
}
