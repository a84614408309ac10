import CLanes

// SIMD2/4/8/16<Double> as lanes. Comparison, selection and bit patterns come from the standard library;
// the operations that it takes apart into scalars (arithmetic, square root, fused multiply-add: loops over the elements, which
// the optimiser may or may not put together again, at the price of much of its time) come from CLanes. Comparisons stand in each type's own extension because only there do they resolve to the
// vector instruction; in an extension over all widths they become a loop over the elements.

extension RawLane where Self: SIMD, Scalar == Double, Mask == SIMDMask<MaskStorage> {
  @inlinable @inline(__always)
  public init(_ value: Double) { self.init(repeating: value) }

  @inlinable @inline(__always)
  public static func productError(_ a: Self, _ b: Self, _ p: Self) -> Self {
    hasFMA ? multiplyAdd(a, b, -p) : productErrorBySplitting(a, b, p)
  }

  @inlinable @inline(__always)
  public static var width: Int { scalarCount }
}

extension SIMD where Scalar == UInt64 {
  @inlinable @inline(__always)
  public static var indices: Self {
    var result = Self()
    for i in 0..<scalarCount { result[i] = UInt64(truncatingIfNeeded: i) }
    return result
  }
}

extension SIMD2: LaneBits where Scalar == UInt64 {
  @inlinable @inline(__always)
  public static func multiplyLow(_ a: Self, _ b: Self) -> Self { nd_bits2_multiply_low(a, b) }
  @inlinable @inline(__always)
  public var isAnySet: Bool { nd_bits2_any(self) != 0 }
}

extension SIMD2: Lane, RawLane where Scalar == Double {
  public typealias Mask = SIMDMask<MaskStorage>
  public typealias Bits = SIMD2<UInt64>

  @inlinable @inline(__always)
  public init(bits: Bits) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable @inline(__always)
  public var bits: Bits { unsafeBitCast(self, to: Bits.self) }
  @inlinable @inline(__always)
  public static func less(_ a: Self, _ b: Self) -> Mask { a .< b }
  @inlinable @inline(__always)
  public static func lessOrEqual(_ a: Self, _ b: Self) -> Mask { a .<= b }
  @inlinable @inline(__always)
  public static func equal(_ a: Self, _ b: Self) -> Mask { a .== b }
  @inlinable @inline(__always)
  public static func both(_ a: Mask, _ b: Mask) -> Mask { a .& b }
  @inlinable @inline(__always)
  public static func either(_ a: Mask, _ b: Mask) -> Mask { a .| b }
  @inlinable @inline(__always)
  public static func not(_ a: Mask) -> Mask { .!a }
  @inlinable @inline(__always)
  public static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    b.replacing(with: a, where: mask)
  }
  @inlinable @inline(__always)
  public static prefix func - (a: Self) -> Self { nd_lane2_negate(a) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Self) -> Self { nd_lane2_add(a, b) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Self) -> Self { nd_lane2_subtract(a, b) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Self) -> Self { nd_lane2_multiply(a, b) }
  @inlinable @inline(__always)
  public static func / (a: Self, b: Self) -> Self { nd_lane2_divide(a, b) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Double) -> Self { nd_lane2_add(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Double) -> Self { nd_lane2_subtract(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Double) -> Self { nd_lane2_multiply(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func + (a: Double, b: Self) -> Self { nd_lane2_add(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func - (a: Double, b: Self) -> Self { nd_lane2_subtract(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func * (a: Double, b: Self) -> Self { nd_lane2_multiply(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func / (a: Double, b: Self) -> Self { nd_lane2_divide(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func multiplyAdd(_ a: Self, _ b: Self, _ c: Self) -> Self {
    nd_lane2_multiply_add(a, b, c)
  }
  @inlinable @inline(__always)
  public static func sqrt(_ x: Self) -> Self { nd_lane2_sqrt(x) }
  @inlinable @inline(__always)
  public static func scale(_ x: Self, _ n: Self) -> Self {
    hasScale ? nd_lane2_scale(x, n) : scaleInSteps(x, n)
  }
  @inlinable @inline(__always)
  public static func gather(_ table: UnsafePointer<Double>, _ index: Bits) -> Self {
    nd_lane2_gather(table, index)
  }
  @inlinable @inline(__always)
  public static func load(_ source: UnsafePointer<Double>) -> Self { nd_lane2_load(source) }
  @inlinable @inline(__always)
  public static func store(_ x: Self, _ destination: UnsafeMutablePointer<Double>) {
    nd_lane2_store(x, destination)
  }
  @inlinable @inline(__always)
  public static func store(_ x: Self, integers destination: UnsafeMutablePointer<Int32>) {
    nd_lane2_store_words(x, destination)
  }
}

extension SIMD4: LaneBits where Scalar == UInt64 {
  @inlinable @inline(__always)
  public static func multiplyLow(_ a: Self, _ b: Self) -> Self { nd_bits4_multiply_low(a, b) }
  @inlinable @inline(__always)
  public var isAnySet: Bool { nd_bits4_any(self) != 0 }
}

extension SIMD4: Lane, RawLane where Scalar == Double {
  public typealias Mask = SIMDMask<MaskStorage>
  public typealias Bits = SIMD4<UInt64>

  @inlinable @inline(__always)
  public init(bits: Bits) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable @inline(__always)
  public var bits: Bits { unsafeBitCast(self, to: Bits.self) }
  @inlinable @inline(__always)
  public static func less(_ a: Self, _ b: Self) -> Mask { a .< b }
  @inlinable @inline(__always)
  public static func lessOrEqual(_ a: Self, _ b: Self) -> Mask { a .<= b }
  @inlinable @inline(__always)
  public static func equal(_ a: Self, _ b: Self) -> Mask { a .== b }
  @inlinable @inline(__always)
  public static func both(_ a: Mask, _ b: Mask) -> Mask { a .& b }
  @inlinable @inline(__always)
  public static func either(_ a: Mask, _ b: Mask) -> Mask { a .| b }
  @inlinable @inline(__always)
  public static func not(_ a: Mask) -> Mask { .!a }
  @inlinable @inline(__always)
  public static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    b.replacing(with: a, where: mask)
  }
  @inlinable @inline(__always)
  public static prefix func - (a: Self) -> Self { nd_lane4_negate(a) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Self) -> Self { nd_lane4_add(a, b) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Self) -> Self { nd_lane4_subtract(a, b) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Self) -> Self { nd_lane4_multiply(a, b) }
  @inlinable @inline(__always)
  public static func / (a: Self, b: Self) -> Self { nd_lane4_divide(a, b) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Double) -> Self { nd_lane4_add(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Double) -> Self { nd_lane4_subtract(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Double) -> Self { nd_lane4_multiply(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func + (a: Double, b: Self) -> Self { nd_lane4_add(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func - (a: Double, b: Self) -> Self { nd_lane4_subtract(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func * (a: Double, b: Self) -> Self { nd_lane4_multiply(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func / (a: Double, b: Self) -> Self { nd_lane4_divide(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func multiplyAdd(_ a: Self, _ b: Self, _ c: Self) -> Self {
    nd_lane4_multiply_add(a, b, c)
  }
  @inlinable @inline(__always)
  public static func sqrt(_ x: Self) -> Self { nd_lane4_sqrt(x) }
  @inlinable @inline(__always)
  public static func scale(_ x: Self, _ n: Self) -> Self {
    hasScale ? nd_lane4_scale(x, n) : scaleInSteps(x, n)
  }
  @inlinable @inline(__always)
  public static func gather(_ table: UnsafePointer<Double>, _ index: Bits) -> Self {
    nd_lane4_gather(table, index)
  }
  @inlinable @inline(__always)
  public static func load(_ source: UnsafePointer<Double>) -> Self { nd_lane4_load(source) }
  @inlinable @inline(__always)
  public static func store(_ x: Self, _ destination: UnsafeMutablePointer<Double>) {
    nd_lane4_store(x, destination)
  }
  @inlinable @inline(__always)
  public static func store(_ x: Self, integers destination: UnsafeMutablePointer<Int32>) {
    nd_lane4_store_words(x, destination)
  }
}

extension SIMD8: LaneBits where Scalar == UInt64 {
  @inlinable @inline(__always)
  public static func multiplyLow(_ a: Self, _ b: Self) -> Self { nd_bits8_multiply_low(a, b) }
  @inlinable @inline(__always)
  public var isAnySet: Bool { nd_bits8_any(self) != 0 }
}

extension SIMD8: Lane, RawLane where Scalar == Double {
  public typealias Mask = SIMDMask<MaskStorage>
  public typealias Bits = SIMD8<UInt64>

  @inlinable @inline(__always)
  public init(bits: Bits) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable @inline(__always)
  public var bits: Bits { unsafeBitCast(self, to: Bits.self) }
  @inlinable @inline(__always)
  public static func less(_ a: Self, _ b: Self) -> Mask { a .< b }
  @inlinable @inline(__always)
  public static func lessOrEqual(_ a: Self, _ b: Self) -> Mask { a .<= b }
  @inlinable @inline(__always)
  public static func equal(_ a: Self, _ b: Self) -> Mask { a .== b }
  @inlinable @inline(__always)
  public static func both(_ a: Mask, _ b: Mask) -> Mask { a .& b }
  @inlinable @inline(__always)
  public static func either(_ a: Mask, _ b: Mask) -> Mask { a .| b }
  @inlinable @inline(__always)
  public static func not(_ a: Mask) -> Mask { .!a }
  @inlinable @inline(__always)
  public static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    b.replacing(with: a, where: mask)
  }
  @inlinable @inline(__always)
  public static prefix func - (a: Self) -> Self { nd_lane8_negate(a) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Self) -> Self { nd_lane8_add(a, b) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Self) -> Self { nd_lane8_subtract(a, b) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Self) -> Self { nd_lane8_multiply(a, b) }
  @inlinable @inline(__always)
  public static func / (a: Self, b: Self) -> Self { nd_lane8_divide(a, b) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Double) -> Self { nd_lane8_add(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Double) -> Self { nd_lane8_subtract(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Double) -> Self { nd_lane8_multiply(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func + (a: Double, b: Self) -> Self { nd_lane8_add(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func - (a: Double, b: Self) -> Self { nd_lane8_subtract(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func * (a: Double, b: Self) -> Self { nd_lane8_multiply(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func / (a: Double, b: Self) -> Self { nd_lane8_divide(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func multiplyAdd(_ a: Self, _ b: Self, _ c: Self) -> Self {
    nd_lane8_multiply_add(a, b, c)
  }
  @inlinable @inline(__always)
  public static func sqrt(_ x: Self) -> Self { nd_lane8_sqrt(x) }
  @inlinable @inline(__always)
  public static func scale(_ x: Self, _ n: Self) -> Self {
    hasScale ? nd_lane8_scale(x, n) : scaleInSteps(x, n)
  }
  @inlinable @inline(__always)
  public static func gather(_ table: UnsafePointer<Double>, _ index: Bits) -> Self {
    nd_lane8_gather(table, index)
  }
  @inlinable @inline(__always)
  public static func load(_ source: UnsafePointer<Double>) -> Self { nd_lane8_load(source) }
  @inlinable @inline(__always)
  public static func store(_ x: Self, _ destination: UnsafeMutablePointer<Double>) {
    nd_lane8_store(x, destination)
  }
  @inlinable @inline(__always)
  public static func store(_ x: Self, integers destination: UnsafeMutablePointer<Int32>) {
    nd_lane8_store_words(x, destination)
  }
}

extension SIMD16: LaneBits where Scalar == UInt64 {
  @inlinable @inline(__always)
  public static func multiplyLow(_ a: Self, _ b: Self) -> Self { nd_bits16_multiply_low(a, b) }
  @inlinable @inline(__always)
  public var isAnySet: Bool { nd_bits16_any(self) != 0 }
}

extension SIMD16: Lane, RawLane where Scalar == Double {
  public typealias Mask = SIMDMask<MaskStorage>
  public typealias Bits = SIMD16<UInt64>

  @inlinable @inline(__always)
  public init(bits: Bits) { self = unsafeBitCast(bits, to: Self.self) }
  @inlinable @inline(__always)
  public var bits: Bits { unsafeBitCast(self, to: Bits.self) }
  @inlinable @inline(__always)
  public static func less(_ a: Self, _ b: Self) -> Mask { a .< b }
  @inlinable @inline(__always)
  public static func lessOrEqual(_ a: Self, _ b: Self) -> Mask { a .<= b }
  @inlinable @inline(__always)
  public static func equal(_ a: Self, _ b: Self) -> Mask { a .== b }
  @inlinable @inline(__always)
  public static func both(_ a: Mask, _ b: Mask) -> Mask { a .& b }
  @inlinable @inline(__always)
  public static func either(_ a: Mask, _ b: Mask) -> Mask { a .| b }
  @inlinable @inline(__always)
  public static func not(_ a: Mask) -> Mask { .!a }
  @inlinable @inline(__always)
  public static func select(_ mask: Mask, _ a: Self, _ b: Self) -> Self {
    b.replacing(with: a, where: mask)
  }
  @inlinable @inline(__always)
  public static prefix func - (a: Self) -> Self { nd_lane16_negate(a) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Self) -> Self { nd_lane16_add(a, b) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Self) -> Self { nd_lane16_subtract(a, b) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Self) -> Self { nd_lane16_multiply(a, b) }
  @inlinable @inline(__always)
  public static func / (a: Self, b: Self) -> Self { nd_lane16_divide(a, b) }
  @inlinable @inline(__always)
  public static func + (a: Self, b: Double) -> Self { nd_lane16_add(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func - (a: Self, b: Double) -> Self { nd_lane16_subtract(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func * (a: Self, b: Double) -> Self { nd_lane16_multiply(a, Self(repeating: b)) }
  @inlinable @inline(__always)
  public static func + (a: Double, b: Self) -> Self { nd_lane16_add(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func - (a: Double, b: Self) -> Self { nd_lane16_subtract(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func * (a: Double, b: Self) -> Self { nd_lane16_multiply(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func / (a: Double, b: Self) -> Self { nd_lane16_divide(Self(repeating: a), b) }
  @inlinable @inline(__always)
  public static func multiplyAdd(_ a: Self, _ b: Self, _ c: Self) -> Self {
    nd_lane16_multiply_add(a, b, c)
  }
  @inlinable @inline(__always)
  public static func sqrt(_ x: Self) -> Self { nd_lane16_sqrt(x) }
  @inlinable @inline(__always)
  public static func scale(_ x: Self, _ n: Self) -> Self {
    hasScale ? nd_lane16_scale(x, n) : scaleInSteps(x, n)
  }
  @inlinable @inline(__always)
  public static func gather(_ table: UnsafePointer<Double>, _ index: Bits) -> Self {
    nd_lane16_gather(table, index)
  }
  @inlinable @inline(__always)
  public static func load(_ source: UnsafePointer<Double>) -> Self { nd_lane16_load(source) }
  @inlinable @inline(__always)
  public static func store(_ x: Self, _ destination: UnsafeMutablePointer<Double>) {
    nd_lane16_store(x, destination)
  }
  @inlinable @inline(__always)
  public static func store(_ x: Self, integers destination: UnsafeMutablePointer<Int32>) {
    nd_lane16_store_words(x, destination)
  }
}
