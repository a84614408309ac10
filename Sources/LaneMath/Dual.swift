/// A value with its partial derivatives along `count` directions, carried exactly (forward mode).
///
/// Arithmetic and elementary functions follow the chain rule, with the derivative of each function
/// written in the form that keeps its digits. Comparisons and selections look at the value.
///
/// Which partials can differ from 0 is known too (`active`): a constant of the compiler wherever a formula is straight-line
/// code, so that what a number does not depend on costs nothing.
public struct Dual<Value: RawLane, let count: Int>: Sendable {
  public var value: Value
  public var partials: InlineArray<count, Value>
  /// Bit i: direction i may have a partial derivative other than 0.
  @usableFromInline var active: Int

  @inlinable @inline(__always)
  public init(_ value: Value, partials: InlineArray<count, Value>) {
    self.init(value, partials: partials, active: Self.everything)
  }

  @inlinable @inline(__always)
  init(_ value: Value, partials: InlineArray<count, Value>, active: Int) {
    self.value = value
    self.partials = partials
    self.active = active
  }

  /// The independent variable of number `direction`: its own partial derivative is 1.
  @inlinable @inline(__always)
  public init(variable value: Value, direction: Int) {
    self.init(value, partials: InlineArray(repeating: Value(0)), active: 1 &<< direction)
    partials[unchecked: direction] = Value(1)
  }

  /// A single direction is always active: loops over quadrature nodes then know it too.
  @inlinable @inline(__always)
  static var everything: Int { (1 &<< count) &- 1 }
  @inlinable @inline(__always)
  func isActive(_ i: Int) -> Bool { count == 1 || active & (1 &<< i) != 0 }

  /// Written out, because a loop is not always unrolled before it is too late to know what is active.
  @inlinable @inline(__always)
  static func forEachDirection(_ body: (Int) -> Void) {
    if count > 0 { body(0) }
    if count > 1 { body(1) }
    if count > 2 { body(2) }
    if count > 3 { body(3) }
    if count > 4 { body(4) }
    if count > 5 { body(5) }
    if count > 6 { for i in 6..<count { body(i) } }
  }

  /// f(self) from f and f' at the value.
  @inlinable @inline(__always)
  func chain(_ f: Value, _ slope: Value) -> Self {
    var result = self
    result.value = f
    Self.forEachDirection {
      if isActive($0) { result.partials[unchecked: $0] = slope * partials[unchecked: $0] }
    }
    return result
  }

  /// f(a, b) from f and its two partial derivatives at the values.
  @inlinable @inline(__always)
  static func chain(
    _ a: Self, _ b: Self, _ f: Value, _ slopeA: Value, _ slopeB: Value
  ) -> Self {
    join(a, b, f, { slopeA * $0 }, { slopeB * $0 }, { Value.multiplyAdd(slopeA, $0, slopeB * $1) })
  }

  /// `value` with partials made of those of a where b has none, of those of b where a has none, and of both.
  @inlinable @inline(__always)
  static func join(
    _ a: Self, _ b: Self, _ value: Value, _ ofA: (Value) -> Value, _ ofB: (Value) -> Value,
    _ ofBoth: (Value, Value) -> Value
  ) -> Self {
    var result = a
    result.value = value
    result.active = a.active | b.active
    forEachDirection { i in
      if a.isActive(i) {
        result.partials[unchecked: i] =
          b.isActive(i)
          ? ofBoth(a.partials[unchecked: i], b.partials[unchecked: i]) : ofA(a.partials[unchecked: i])
      } else if b.isActive(i) {
        result.partials[unchecked: i] = ofB(b.partials[unchecked: i])
      }
    }
    return result
  }
}

extension Dual: Lane {
  public typealias Mask = Value.Mask

  @inlinable @inline(__always)
  public init(_ value: Double) {
    self.init(Value(value), partials: InlineArray(repeating: Value(0)), active: 0)
  }

  @inlinable @inline(__always)
  public static func + (a: Self, b: Self) -> Self {
    join(a, b, a.value + b.value, { $0 }, { $0 }, { $0 + $1 })
  }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Self) -> Self {
    join(a, b, a.value - b.value, { $0 }, { -$0 }, { $0 - $1 })
  }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Self) -> Self {
    chain(a, b, a.value * b.value, b.value, a.value)
  }
  @inlinable @inline(__always)
  public static func / (a: Self, b: Self) -> Self {
    let quotient = a.value / b.value
    let inverse = 1.0 / b.value
    return chain(a, b, quotient, inverse, -(quotient * inverse))
  }
  @inlinable @inline(__always)
  public static prefix func - (a: Self) -> Self {
    var result = a
    result.value = -a.value
    forEachDirection { if a.isActive($0) { result.partials[unchecked: $0] = -a.partials[unchecked: $0] } }
    return result
  }

  @inlinable @inline(__always)
  public static func + (a: Self, b: Double) -> Self { a + Self(b) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Double) -> Self { a - Self(b) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Double) -> Self { a.chain(a.value * b, Value(b)) }
  @inlinable @inline(__always)
  public static func + (a: Double, b: Self) -> Self { Self(a) + b }
  @inlinable @inline(__always)
  public static func - (a: Double, b: Self) -> Self { a + (-b) }
  @inlinable @inline(__always)
  public static func * (a: Double, b: Self) -> Self { b.chain(a * b.value, Value(a)) }
  @inlinable @inline(__always)
  public static func / (a: Double, b: Self) -> Self {
    let quotient = a / b.value
    return b.chain(quotient, -(quotient / b.value))
  }

  @inlinable @inline(__always)
  public static func multiplyAdd(_ a: Self, _ b: Self, _ c: Self) -> Self {
    let product = chain(a, b, Value(0), b.value, a.value)
    return join(
      product, c, Value.multiplyAdd(a.value, b.value, c.value), { $0 }, { $0 }, { $0 + $1 })
  }
  /// A rounding error has no derivative: the parts that it is added to carry all of it.
  @inlinable @inline(__always)
  public static func productError(_ a: Self, _ b: Self, _ p: Self) -> Self {
    Self(
      Value.productError(a.value, b.value, p.value), partials: InlineArray(repeating: Value(0)), active: 0)
  }

  @inlinable @inline(__always)
  public static func evaluate<F: UnivariateFunction>(_ f: F, at x: Self) -> InlineArray<6, Self> {
    let values = f(Dual<Value, 1>(variable: x.value, direction: 0))
    var results = InlineArray<6, Self>(repeating: x)
    for k in 0..<6 {
      results[unchecked: k] = x.chain(values[unchecked: k].value, values[unchecked: k].partials[unchecked: 0])
    }
    return results
  }

  @inlinable @inline(__always)
  public static func constant(_ x: Self) -> Self {
    Self(x.value, partials: InlineArray(repeating: Value(0)), active: 0)
  }

  @inlinable @inline(__always)
  public static func value(_ x: Self, slopesOf y: Self) -> Self {
    var result = y
    result.value = x.value
    return result
  }

  @inlinable @inline(__always)
  public static func dependent(_ x: Self, on y: Self) -> Self {
    Self(x.value, partials: x.partials, active: x.active | y.active)
  }

  /// Derivatives rest / (part + rest)^2 and -part / (part + rest)^2.
  @inlinable @inline(__always)
  public static func fraction(_ part: Self, besides rest: Self) -> Self {
    let sum = part.value + rest.value
    let value = part.value / sum
    return chain(part, rest, value, (rest.value / sum) / sum, -(value / sum))
  }

  @inlinable @inline(__always)
  public static func less(_ a: Self, _ b: Self) -> Mask { Value.less(a.value, b.value) }
  @inlinable @inline(__always)
  public static func lessOrEqual(_ a: Self, _ b: Self) -> Mask {
    Value.lessOrEqual(a.value, b.value)
  }
  @inlinable @inline(__always)
  public static func equal(_ a: Self, _ b: Self) -> Mask { Value.equal(a.value, b.value) }
  @inlinable @inline(__always)
  public static func both(_ a: Mask, _ b: Mask) -> Mask { Value.both(a, b) }
  @inlinable @inline(__always)
  public static func either(_ a: Mask, _ b: Mask) -> Mask { Value.either(a, b) }
  @inlinable @inline(__always)
  public static func not(_ a: Mask) -> Mask { Value.not(a) }
  @inlinable @inline(__always)
  public static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    join(
      a, b, Value.select(mask, a.value, b.value), { Value.select(mask, $0, Value(0)) },
      { Value.select(mask, Value(0), $0) }, { Value.select(mask, $0, $1) })
  }

  /// Derivative: sign of x (that of the zero at x = 0).
  @inlinable @inline(__always)
  public static func abs(_ x: Self) -> Self {
    x.chain(Value.abs(x.value), Value.copySign(Value(1), x.value))
  }
  /// Derivative 1 / (2 sqrt x).
  @inlinable @inline(__always)
  public static func sqrt(_ x: Self) -> Self {
    let root = Value.sqrt(x.value)
    return x.chain(root, 0.5 / root)
  }
  /// Derivative 1 / (3 cbrt(x)^2).
  @inlinable @inline(__always)
  public static func cbrt(_ x: Self) -> Self {
    let root = Value.cbrt(x.value)
    return x.chain(root, 1.0 / (3.0 * (root * root)))
  }
  /// Derivative e^x.
  @inlinable @inline(__always)
  public static func exp(_ x: Self) -> Self {
    let power = Value.exp(x.value)
    return x.chain(power, power)
  }
  /// Derivative e^x.
  @inlinable @inline(__always)
  public static func expm1(_ x: Self) -> Self {
    x.chain(Value.expm1(x.value), Value.exp(x.value))
  }
  /// Derivative e^-x, 0 from where that is 0 on.
  @inlinable @inline(__always)
  public static func decayed(_ x: Self) -> Self {
    let bounded = select(less(x, Self(746)), x, Self(746))
    return bounded.chain(
      Value.decayed(bounded.value), Value.survival(bounded.value, Value(0)))
  }
  /// Derivative 1/x.
  @inlinable @inline(__always)
  public static func log(_ x: Self) -> Self { x.chain(Value.log(x.value), 1.0 / x.value) }
  /// Derivative 1/(1 + x).
  @inlinable @inline(__always)
  public static func log1p(_ x: Self) -> Self {
    x.chain(Value.log1p(x.value), 1.0 / (1.0 + x.value))
  }
  /// Derivative 1/(e^x - 1) = e^-x / (1 - e^-x), which does not overflow before it underflows; the value has
  /// both parts already.
  @inlinable @inline(__always)
  public static func log1mexp(_ x: Self) -> Self {
    x.chain(Value.log1mexp(x.value), -(Value.exp(-x.value) / Value.expm1(-x.value)))
  }
  /// Derivatives y x^(y-1) (0 for y = 0) and x^y ln x (0 for x = 0; none for x < 0, where only a constant y is
  /// legal).
  @inlinable @inline(__always)
  public static func pow(_ x: Self, _ y: Self) -> Self {
    let zero = Value(0)
    let power = Value.pow(x.value, y.value)
    let logarithm = Value.select(Value.equal(x.value, zero), zero, Value.log(x.value))
    // What rounding y - 1 loses, ln x magnifies: x^(y - 1 + lost) = x^(y - 1) (1 + lost ln x). The correction
    // is small wherever the derivative is finite.
    let exponent = y.value - 1.0
    let growth = Value.sumError(y.value, Value(-1), exponent) * logarithm
    let small = Value.select(Value.less(Value.abs(growth), Value(1)), growth, zero)
    let factor = Value.multiplyAdd(y.value, small, y.value)
    let slopeX = Value.select(
      Value.equal(y.value, zero), zero, factor * Value.pow(x.value, exponent))
    let slopeY = power * logarithm
    func term(_ partial: Value) -> Value {
      Value.select(Value.equal(partial, zero), zero, slopeY * partial)
    }
    return join(x, y, power, { slopeX * $0 }, { term($0) }, { slopeX * $0 + term($1) })
  }
  /// Derivative cos x.
  @inlinable @inline(__always)
  public static func sin(_ x: Self) -> Self { x.chain(Value.sin(x.value), Value.cos(x.value)) }
  /// Derivative -sin x.
  @inlinable @inline(__always)
  public static func cos(_ x: Self) -> Self { x.chain(Value.cos(x.value), -Value.sin(x.value)) }
  /// Derivative 1 / cosh^2 x = 4 e / (1 + e)^2 with e = e^(-2|x|), which keeps its digits where tanh is 1.
  @inlinable @inline(__always)
  public static func tanh(_ x: Self) -> Self {
    let e = Value.exp(-2.0 * Value.abs(x.value))
    let sum = 1.0 + e
    return x.chain(Value.tanh(x.value), (4.0 * e) / (sum * sum))
  }
  /// Derivative y^2 / ((1 - y) (1 + y)).
  @inlinable @inline(__always)
  public static func atanhMinusArgument(_ y: Self) -> Self {
    y.chain(
      Value.atanhMinusArgument(y.value),
      (y.value * y.value) / ((1.0 - y.value) * (1.0 + y.value)))
  }
  /// Derivative ln(1 + z) - z / (1 + z).
  @inlinable @inline(__always)
  public static func tExchangeDirect(_ z: Self) -> Self {
    z.chain(Value.tExchangeDirect(z.value), Value.tExchangeSlope(z.value))
  }
  /// Derivative z - ln(1 + z) = z^2 / (1 + z) - F0'(z); the two cancel by a factor of 3 at most.
  @inlinable @inline(__always)
  public static func tExchangeInterference(_ z: Self) -> Self {
    let slope = z.value * (z.value / (1.0 + z.value)) - Value.tExchangeSlope(z.value)
    return z.chain(Value.tExchangeInterference(z.value), slope)
  }
  /// Derivative z / (1 + z)^2.
  @inlinable @inline(__always)
  public static func tExchangeSlope(_ z: Self) -> Self {
    let sum = 1.0 + z.value
    return z.chain(Value.tExchangeSlope(z.value), (z.value / sum) / sum)
  }
}
