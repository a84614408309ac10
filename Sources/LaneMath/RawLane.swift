import CLanes

/// The bit patterns of a raw lane: as many unsigned 64-bit integers as the lane has doubles.
public protocol LaneBits: Sendable {
  /// The same pattern in every element.
  init(repeating pattern: UInt64)
  static func &+ (a: Self, b: Self) -> Self
  static func &- (a: Self, b: Self) -> Self
  static func &<< (a: Self, b: Self) -> Self
  static func &>> (a: Self, b: Self) -> Self
  static func & (a: Self, b: Self) -> Self
  static func | (a: Self, b: Self) -> Self
  static func ^ (a: Self, b: Self) -> Self
  /// The 64-bit products of the low 32 bits.
  static func multiplyLow(_ a: Self, _ b: Self) -> Self
  /// 0, 1, 2 and so on.
  static var indices: Self { get }
  var isAnySet: Bool { get }
}

/// A lane without derivatives, whose bits can be taken apart: where the elementary functions live.
public protocol RawLane: Lane {
  associatedtype Bits: LaneBits
  init(bits: Bits)
  var bits: Bits { get }

  /// x 2^n for integer-valued n in [-2100, 2100] and |x| in [2^-2, 2^2], rounded once.
  static func scale(_ x: Self, _ n: Self) -> Self

  /// How many doubles one lane holds.
  static var width: Int { get }
  /// Reads and writes `width` consecutive doubles at any alignment.
  static func load(_ source: UnsafePointer<Double>) -> Self
  static func store(_ x: Self, _ destination: UnsafeMutablePointer<Double>)
  /// table[index].
  static func gather(_ table: UnsafePointer<Double>, _ index: Bits) -> Self
  /// Writes integer-valued elements below 2^31 as `width` consecutive integers.
  static func store(_ x: Self, integers destination: UnsafeMutablePointer<Int32>)
}

/// Whether this build multiplies and adds in one rounding. Results are the same bits in all builds that do.
public var usesFusedMultiplyAdd: Bool { ND_LANE_HAS_FMA != 0 }

/// The instruction set that this code was compiled for: "baseline", "x86-64-v3", "x86-64-v4" or "arm64".
public var instructionSet: UnsafePointer<CChar> { nd_lane_isa() }

extension RawLane {
  /// Whether the target multiplies and adds in one rounding.
  @inlinable @inline(__always)
  static var hasFMA: Bool { ND_LANE_HAS_FMA != 0 }
  /// Whether the target scales by a power of two in one instruction.
  @inlinable @inline(__always)
  static var hasScale: Bool { ND_LANE_HAS_SCALEF != 0 }

  @inlinable @inline(__always)
  public static func abs(_ x: Self) -> Self {
    Self(bits: x.bits & Bits(repeating: 0x7fff_ffff_ffff_ffff))
  }

  @inlinable @inline(__always)
  public static func constant(_ x: Self) -> Self { x }

  @inlinable @inline(__always)
  public static func value(_ x: Self, slopesOf y: Self) -> Self { x }

  @inlinable @inline(__always)
  public static func dependent(_ x: Self, on y: Self) -> Self { x }

  @inlinable @inline(__always)
  public static func evaluate<F: UnivariateFunction>(_ f: F, at x: Self) -> InlineArray<6, Self> { f(x) }

  @inlinable @inline(__always)
  public static func fraction(_ part: Self, besides rest: Self) -> Self { part / (part + rest) }

  /// Whether the mask holds for any element.
  @inlinable @inline(__always)
  public static func any(_ mask: Mask) -> Bool { select(mask, Self(1), Self(0)).bits.isAnySet }

  /// |magnitude| with the sign bit of `sign`.
  @inlinable @inline(__always)
  static func copySign(_ magnitude: Self, _ sign: Self) -> Self {
    Self(bits: abs(magnitude).bits | (sign.bits & Bits(repeating: 0x8000_0000_0000_0000)))
  }

  /// The nearest integer, ties to even, for |x| < 2^51, and that integer in the low bits of a
  /// pattern: adding 1.5 * 2^52 leaves no room for a fraction. Needs no conversion instruction.
  @inlinable @inline(__always)
  public static func roundToInteger(_ x: Self) -> (value: Self, pattern: Bits) {
    let shifted = x + 0x1.8p52
    return (shifted - 0x1.8p52, shifted.bits)
  }

  /// 2^n for integer-valued n in [-1022, 1023].
  @inlinable @inline(__always)
  static func powerOfTwo(_ n: Self) -> Self {
    Self(bits: (n + (0x1.8p52 + 1023)).bits &<< Bits(repeating: 52))
  }

  /// Two exact steps and one rounded one, for targets without a scaling instruction. The order is
  /// fixed so that every target rounds the same product.
  @inlinable @inline(__always)
  static func scaleInSteps(_ x: Self, _ n: Self) -> Self {
    let first = roundToInteger(n * 0.5).value
    return (x * powerOfTwo(first)) * powerOfTwo(n - first)
  }

  /// Two halves of at most 26 bits, the upper one rounded to nearest in the bit pattern (Veltkamp's splitting
  /// without its multiplication, which would overflow for large x).
  @inlinable @inline(__always)
  static func split(_ x: Self) -> (high: Self, low: Self) {
    let rounded = x.bits &+ Bits(repeating: 0x0400_0000)
    let high = Self(bits: rounded & Bits(repeating: 0xffff_ffff_f800_0000))
    return (high, x - high)
  }

  /// Dekker's product error without a fused multiply-add.
  @inlinable @inline(__always)
  static func productErrorBySplitting(_ a: Self, _ b: Self, _ p: Self) -> Self {
    let (ah, al) = split(a)
    let (bh, bl) = split(b)
    return ((ah * bh - p) + ah * bl + al * bh) + al * bl
  }

  /// sum_i c_i x^i by Horner's rule.
  @inlinable @inline(__always)
  static func polynomial<let count: Int>(_ x: Self, _ c: InlineArray<count, Double>) -> Self {
    var sum = Self(c[unchecked: count - 1])
    var i = count - 2
    while i >= 0 {
      sum = multiplyAdd(sum, x, Self(c[unchecked: i]))
      i -= 1
    }
    return sum
  }
}
