import LaneMath

/// sum_j w_j [exp(-a_j x) - exp(-b_j x)] over arrays of x: terms in the inner loop, the sums of eight x in registers.
///
/// Accuracy: each term to 2.5 epsilon (`DecayTerm`), their sum to half an epsilon of the sum of moduli for each addition.
public struct DecaySum: Sendable {
  // One register of AVX-512: terms do not wait for each other. With two the compiler calls a function for each term.
  typealias Block = SIMD8<Double>

  private let terms: [DecayTerm<Double>]
  private let greatestNear: Double
  private let isNumber: Bool

  /// Weights are finite, 0 <= near <= far; far may be infinite. A NaN makes every sum NaN.
  public init(_ terms: [SignalMixture.Term]) {
    self.terms = terms.map { $0.lanes() }
    greatestNear = terms.reduce(0) { Swift.max($0, $1.near) }
    isNumber = terms.allSatisfy { !$0.weight.isNaN && !$0.near.isNaN && !$0.far.isNaN }
  }

  /// The sum at x + xError, 0 <= x < infinity.
  @inline(__always)
  private func sum<L: RawLane>(_ x: L, _ xError: L) -> L {
    var sum = L(0)
    for term in terms {
      let lanes = DecayTerm<L>(term)
      var part = lanes.weight
      // Exactly 1 else: the same bits in half the time.
      if term.near > 0 { part = part * lanes.survival(x, xError) }
      if term.gap < .infinity { part = part * lanes.window(x, xError) }
      sum = sum + part
    }
    return isNumber ? sum : L(.nan)
  }

  /// out[i] = the sum at x[i], NaN unless 0 <= x < infinity; `out` may be `x`.
  public func evaluate(_ x: UnsafePointer<Double>, count: Int, into out: UnsafeMutablePointer<Double>) {
    Self.forEachBlock(x, count, out) { block in
      let legal = Block.both(Block.lessOrEqual(Block(0), block), Block.less(block, Block(.infinity)))
      return Block.nanUnless(legal, sum(block, Block(0)))
    }
  }

  /// out[i] = x^p times the sum at x = d[i]^2, NaN unless 0 <= d < infinity; `out` may be `d`.
  ///
  /// Accuracy: that of the sum and two epsilon. Where a square or an exponential leaves the range of doubles, `logarithm`,
  /// ln of the result as a function of ln d and x, takes over, element by element: there an epsilon of its terms, ln w, 2
  /// ln d and a x.
  func evaluate(
    _ production: Production, d: UnsafePointer<Double>, count: Int, into out: UnsafeMutablePointer<Double>,
    logarithm: (_ u: Block, _ x: Block) -> Block
  ) {
    Self.forEachBlock(d, count, out) { d in
      let (x, xError) = DecayTerm<Block>.square(d)
      let total = sum(x, xError)
      let value = production == .dipole ? x * total : total
      let lost = Block.either(
        Block.less(Block(700), greatestNear * x),
        Block.either(Block.less(d, Block(0x1p-450)), Block.less(Block(0x1p450), d)))
      let extreme = Block.both(Block.less(Block(0), d), lost)
      let legal = Block.both(Block.lessOrEqual(Block(0), d), Block.less(d, Block(.infinity)))
      guard Block.any(extreme) else { return Block.nanUnless(legal, value) }
      return Block.nanUnless(legal, Block.select(extreme, Block.exp(logarithm(Block.log(d), x)), value))
    }
  }

  /// out[i] = f(source[i]), the last ones through a padded block.
  @inline(__always)
  private static func forEachBlock(
    _ source: UnsafePointer<Double>, _ count: Int, _ out: UnsafeMutablePointer<Double>, _ f: (Block) -> Block
  ) {
    var i = 0
    while i + Block.width <= count {
      Block.store(f(Block.load(source + i)), out + i)
      i += Block.width
    }
    if i < count {
      var block = Block(source[count - 1])
      for k in 0..<(count - i) { block[k] = source[i + k] }
      let result = f(block)
      for k in 0..<(count - i) { out[i + k] = result[k] }
    }
  }
}
