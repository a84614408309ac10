/// Philox4x32-10 (Salmon, Moraes, Dror, Shaw, SC11, 2011): 128 random bits as a function of a counter of 128 bits and a
/// key of 64, one counter in each element of a lane. There is no state, so that any number of threads may draw any part of
/// a sequence.
public struct CounterRandom<L: RawLane> {
  /// Four words of 32 bits, each in the low half of its elements, the high half 0.
  public let words: InlineArray<4, L.Bits>

  /// - Parameters: `counter` of four words (high halves are ignored); `key`, its low half first.
  @inlinable @inline(__always)
  public init(counter: InlineArray<4, L.Bits>, key: UInt64) {
    var state = State(c0: counter[0], c1: counter[1], c2: counter[2], c3: counter[3], key: key)
    // Written out: a loop would be called for its range, and keep the rounds of several counters apart.
    state.advance()
    state.advance()
    state.advance()
    state.advance()
    state.advance()
    state.advance()
    state.advance()
    state.advance()
    state.advance()
    state.advance()
    let low = L.Bits(repeating: 0xffff_ffff)
    words = [state.c0 & low, state.c1 & low, state.c2 & low, state.c3 & low]
  }

  /// Between two rounds. Multiplications read low halves only: what is left in the high ones does no harm until the end.
  @usableFromInline
  struct State {
    @usableFromInline var c0: L.Bits
    @usableFromInline var c1: L.Bits
    @usableFromInline var c2: L.Bits
    @usableFromInline var c3: L.Bits
    @usableFromInline var k0: UInt32
    @usableFromInline var k1: UInt32

    @inlinable @inline(__always)
    init(c0: L.Bits, c1: L.Bits, c2: L.Bits, c3: L.Bits, key: UInt64) {
      (self.c0, self.c1, self.c2, self.c3) = (c0, c1, c2, c3)
      (k0, k1) = (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32))
    }

    @inlinable @inline(__always)
    mutating func advance() {
      typealias Bits = L.Bits
      let half = Bits(repeating: 32)
      let first = Bits.multiplyLow(Bits(repeating: 0xd251_1f53), c0)
      let second = Bits.multiplyLow(Bits(repeating: 0xcd9e_8d57), c2)
      c0 = (second &>> half) ^ c1 ^ Bits(repeating: UInt64(k0))
      c2 = (first &>> half) ^ c3 ^ Bits(repeating: UInt64(k1))
      (c1, c3) = (second, first)
      (k0, k1) = (k0 &+ 0x9e37_79b9, k1 &+ 0xbb67_ae85)
    }
  }

  /// Of words 0, 1 and of words 2, 3: a number of the form (k + 1/2) 2^-52 between 0 and 1, which are not reached. It does
  /// not depend on the low 12 bits of the second word.
  @inlinable @inline(__always)
  public var uniforms: (L, L) {
    (Self.uniform(words[0], words[1]), Self.uniform(words[2], words[3]))
  }

  @inlinable @inline(__always)
  static func uniform(_ high: L.Bits, _ low: L.Bits) -> L {
    let mantissa = (high &<< L.Bits(repeating: 20)) | (low &>> L.Bits(repeating: 12))
    return L(bits: mantissa | L.Bits(repeating: 0x3ff0_0000_0000_0000)) - 0x1.fffffffffffffp-1
  }
}
