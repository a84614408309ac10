import LaneMath

/// An expected signal of several decay lengths (lines, energy bins, baselines) in units of its limit,
///
///     N(d)/N_limit = x^p sum_i w_i [exp(-a_i x) - exp(-b_i x)],   x = d^2,
///
/// p = 1 or 0 after ``Production``, a_i = l_min,i/(l_dec,i x), b_i likewise (infinity: anywhere beyond
/// l_min).
///
/// N crosses its limit at most twice for each term: f(x) = sum w_i (e^-a_i x - e^-b_i x) - x^-p is the
/// Laplace transform of a measure with at most 2n sign changes, and e^-xt is totally positive (Karlin, Total
/// Positivity, 1968). One term: ln N is strictly concave in ln d, see ``SignalWindow``.
public struct SignalMixture: Sendable, Equatable {
  /// w [exp(-a x) - exp(-b x)].
  public struct Term: Sendable, Equatable {
    public let weight: Double
    public let near: Double
    public let far: Double

    public init(weight: Double, near: Double, far: Double) {
      self.weight = weight
      self.near = near
      self.far = far
    }

    @inline(__always)
    func lanes<L: RawLane>() -> DecayTerm<L> {
      DecayTerm(weight: L(weight), near: L(near), far: L(far))
    }
  }

  /// Eight terms side by side, for one coupling.
  private struct Block: Sendable, Equatable {
    let term: DecayTerm<SIMD8<Double>>
    let logWeight: SIMD8<Double>
  }

  public let production: Production
  public let terms: [Term]
  private let logWeights: [Double]
  /// The terms again, filled up with some that vanish.
  private let blocks: [Block]

  /// Terms of weight 0 are left out.
  public init(production: Production, terms: [Term]) {
    self.production = production
    let present = terms.filter { $0.weight != 0 }
    self.terms = present
    logWeights = present.map { Double.log($0.weight) }
    blocks = stride(from: 0, to: present.count, by: 8).map { first in
      var (weight, near, far) = (SIMD8(0.0), SIMD8(0.0), SIMD8(1.0))
      for (k, term) in present[first..<Swift.min(first + 8, present.count)].enumerated() {
        (weight[k], near[k], far[k]) = (term.weight, term.near, term.far)
      }
      let logWeight = SIMD8.select(SIMD8.equal(weight, SIMD8(0)), SIMD8(-1e300), SIMD8.log(weight))
      return Block(term: DecayTerm(weight: weight, near: near, far: far), logWeight: logWeight)
    }
  }

  /// ln(N/N_limit) at x by a running log-sum-exp: finite at any a x.
  @inline(__always)
  private func logarithm<L: RawLane>(_ u: L, _ x: L) -> L {
    var (greatest, sum) = (L(-1e300), L(0))
    for (i, term) in terms.enumerated() {
      let value: L = term.lanes().logarithm(x) + logWeights[i]
      let next = L.select(L.less(greatest, value), value, greatest)
      sum = L.multiplyAdd(sum, L.exp(greatest - next), L.exp(value - next))
      greatest = next
    }
    return (2 * production.power) * u + (greatest + L.log(sum))
  }

  /// out[i] = N/N_limit at d[i], 0 at d = 0, NaN unless 0 <= d < infinity. Accuracy 6 epsilon and half an epsilon for each
  /// term; an epsilon of ln w, 2 ln d and a x where an exponential underflows.
  public func values(_ d: UnsafePointer<Double>, count: Int, into out: UnsafeMutablePointer<Double>) {
    DecaySum(terms).evaluate(production, d: d, count: count, into: out) { logarithm($0, $1) }
  }

  /// ln of the sum at x and the mean of the terms' slopes with the terms as weights: running sums over the terms of each
  /// element, then over the elements.
  private func logSum(_ x: Double) -> (value: Double, slope: Double) {
    typealias L = SIMD8<Double>
    var (greatest, sum, mean) = (L(-1e300), L(0), L(0))
    for block in blocks {
      let value = block.term.logarithm(L(x)) + block.logWeight
      let next = L.select(L.less(greatest, value), value, greatest)
      let (former, weight) = (L.exp(greatest - next), L.exp(value - next))
      let slope = block.term.slope(L(x)).first
      sum = L.multiplyAdd(sum, former, weight)
      // Where the weight underflows, the slope may be infinite.
      mean = L.multiplyAdd(mean, former, L.select(L.less(L(0), weight), weight * slope, L(0)))
      greatest = next
    }
    let top = greatest.max()
    let weight = L.exp(greatest - top)
    let total = (weight * sum).sum()
    return (top + Double.log(total), (weight * mean).sum() / total)
  }
}

extension SignalMixture: SignalFunction {
  public func logarithm(_ u: Double) -> (value: Double, slope: Double) {
    let (value, slope) = logSum(Double.exp(2 * u))
    return (2 * production.power * u + value, 2 * production.power + slope)
  }

  public func logarithms(_ u: UnsafePointer<Double>, count: Int, into values: UnsafeMutablePointer<Double>) {
    typealias L = SIMD8<Double>
    var i = 0
    while i + L.width <= count {
      let block = L.load(u + i)
      L.store(logarithm(block, L.exp(2.0 * block)), values + i)
      i += L.width
    }
    while i < count {
      values[i] = logarithm(u[i], Double.exp(2 * u[i]))
      i += 1
    }
  }

  /// Accuracy: 4 epsilon (N + 1) for d in 2^-450...2^450 and w x^p below 1e290: products are carried to their
  /// exponentials and the sum with its rounding errors.
  public func excess(_ d: Double) -> Double {
    typealias L = SIMD8<Double>
    let (x, xError) = DecayTerm<Double>.square(d)
    var (sums, errors) = (L(0), L(0))
    for block in blocks {
      let value = block.term.value(L(x), L(xError))
      let next = sums + value
      errors = errors + L.sumError(sums, value, next)
      sums = next
    }
    var (sum, lost) = (0.0, errors.sum())
    for k in 0..<L.width {
      let next = sum + sums[k]
      lost += Double.sumError(sum, sums[k], next)
      sum = next
    }
    return Limits.excess(production, x, xError, sum, lost)
  }

  public func slope(_ d: Double) -> Double { 2 * production.power + logSum(d * d).slope }

  /// Where no term of n exceeds 1/n (`SignalBounds`), N is below its limit.
  public func support(in range: ClosedRange<Double>) -> ClosedRange<Double> {
    let logCount = Double.log(Double(terms.count))
    var (lowest, highest) = (Double.infinity, 0.0)
    for (term, logWeight) in zip(terms, logWeights) {
      let bounds = SignalBounds<Double>(
        production: production, term: term.lanes(), logWeight: logWeight + logCount)
      // Intervals of the two bounds that do not meet leave none; 1e-6 is more than their rounding.
      guard bounds.possible, bounds.lowest <= bounds.highest * (1 + 1e-6) else { continue }
      lowest = Swift.min(lowest, bounds.lowest)
      highest = Swift.max(highest, bounds.highest)
    }
    let lower = lowest.squareRoot() * (1 - 1e-6)
    let upper = highest.squareRoot() * (1 + 1e-6)
    // Nothing excluded in the range: no part of it but one end.
    if !(lower < range.upperBound) { return range.upperBound...range.upperBound }
    if !(upper > range.lowerBound) { return range.lowerBound...range.lowerBound }
    return Swift.max(lower, range.lowerBound)...Swift.min(upper, range.upperBound)
  }

  public var greatestCrossingCount: Int? { 2 * terms.count }

  public var window: SignalWindow? {
    guard terms.count == 1, let term = terms.first else { return nil }
    return SignalWindow(production: production, amplitude: term.weight, near: term.near, far: term.far)
  }

  /// Weights positive and finite, 0 <= near < far, near finite.
  public var isValid: Bool {
    terms.allSatisfy {
      $0.weight > 0 && $0.weight < .infinity && $0.near >= 0 && $0.near < $0.far && $0.near < .infinity
    }
  }
}
