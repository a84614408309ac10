import CLanes

extension UInt64: LaneBits {
  @inlinable @inline(__always)
  public init(repeating pattern: UInt64) { self = pattern }
  @inlinable @inline(__always)
  public static func multiplyLow(_ a: UInt64, _ b: UInt64) -> UInt64 {
    (a & 0xffff_ffff) &* (b & 0xffff_ffff)
  }
  @inlinable @inline(__always)
  public static var indices: UInt64 { 0 }
  @inlinable @inline(__always)
  public var isAnySet: Bool { self != 0 }
}

extension Double: RawLane {
  public typealias Mask = Bool
  public typealias Bits = UInt64

  @inlinable @inline(__always)
  public init(bits: UInt64) { self.init(bitPattern: bits) }
  @inlinable @inline(__always)
  public var bits: UInt64 { bitPattern }

  @inlinable @inline(__always)
  public static func less(_ a: Double, _ b: Double) -> Bool { a < b }
  @inlinable @inline(__always)
  public static func lessOrEqual(_ a: Double, _ b: Double) -> Bool { a <= b }
  @inlinable @inline(__always)
  public static func equal(_ a: Double, _ b: Double) -> Bool { a == b }
  @inlinable @inline(__always)
  public static func both(_ a: Bool, _ b: Bool) -> Bool { a && b }
  @inlinable @inline(__always)
  public static func either(_ a: Bool, _ b: Bool) -> Bool { a || b }
  @inlinable @inline(__always)
  public static func not(_ a: Bool) -> Bool { !a }
  @inlinable @inline(__always)
  public static func select(_ mask: Bool, _ a: Double, _ b: Double) -> Double { mask ? a : b }

  @inlinable @inline(__always)
  public static func multiplyAdd(_ a: Double, _ b: Double, _ c: Double) -> Double {
    nd_lane1_multiply_add(a, b, c)
  }
  @inlinable @inline(__always)
  public static func sqrt(_ x: Double) -> Double { nd_lane1_sqrt(x) }
  @inlinable @inline(__always)
  public static func scale(_ x: Double, _ n: Double) -> Double {
    hasScale ? nd_lane1_scale(x, n) : scaleInSteps(x, n)
  }
  @inlinable @inline(__always)
  public static func productError(_ a: Double, _ b: Double, _ p: Double) -> Double {
    hasFMA ? multiplyAdd(a, b, -p) : productErrorBySplitting(a, b, p)
  }

  @inlinable @inline(__always)
  public static var width: Int { 1 }
  @inlinable @inline(__always)
  public static func load(_ source: UnsafePointer<Double>) -> Double { source.pointee }
  @inlinable @inline(__always)
  public static func store(_ x: Double, _ destination: UnsafeMutablePointer<Double>) {
    destination.pointee = x
  }
  @inlinable @inline(__always)
  public static func gather(_ table: UnsafePointer<Double>, _ index: UInt64) -> Double {
    table[Int(truncatingIfNeeded: index)]
  }
  @inlinable @inline(__always)
  public static func store(_ x: Double, integers destination: UnsafeMutablePointer<Int32>) {
    destination.pointee = Int32(x)
  }
}
