import DipoleKernels
import LaneMath
import Limits

/// Several searches with counts, combined as the product of their likelihoods: excluded where the asymptotic CLs of all
/// counts together is below 1 - level (``CountingCombination``; searches without an observed number enter with their
/// median expectation).
public struct CombinedSearch: ExclusionProblem {
  public private(set) var searches: [Search]
  private let combination: CountingCombination
  private let logLevel: Double

  /// nil if one of the searches does not count events, or is for another N than the first. An excluded rate that was
  /// replaced does not matter: what counts are the observations.
  public init?(_ searches: [Search], level: Double = 0.95) {
    let counts = searches.compactMap { $0.counts }
    guard let first = searches.first, counts.count == searches.count,
      searches.allSatisfy({ $0.N.isSameParticle(as: first.N) })
    else { return nil }
    self.searches = searches
    combination = CountingCombination(counts)
    logLevel = Double.log1p(-level)
  }

  public func with(ratio a: Double) -> CombinedSearch? {
    var result = self
    // Each search keeps the rest of its model: the beams may have different polarisations.
    result.searches = searches.compactMap { $0.with(ratio: a) }
    return result.searches.count == searches.count ? result : nil
  }

  /// The masses in GeV at which N can be produced in one of them: 0 < m_N < this.
  public var reach: Double { searches.reduce(0) { Swift.max($0, $1.reach) } }

  /// ln CLs / ln(1 - level) as a function of d_gamma; nil where no search sees a signal.
  public func signal(m_N: Double) -> CombinedSignal? {
    let parts = searches.map { $0.signal(m_N: m_N) }
    if parts.allSatisfy({ $0 == nil }) { return nil }
    return CombinedSignal(
      parts: parts, scales: searches.map { $0.excludedRate }, combination: combination, logLevel: logLevel)
  }

  public var grows: Bool { true }
}

/// The exclusion by several counts as a function of d.
public struct CombinedSignal: SignalFunction, Sendable {
  fileprivate let parts: [SignalMixture?]
  fileprivate let scales: [Double]
  fileprivate let combination: CountingCombination
  fileprivate let logLevel: Double

  private func signals(_ u: Double) -> [Double] {
    zip(parts, scales).map { part, scale in part.map { scale * Double.exp($0.logarithm(u).value) } ?? 0 }
  }

  private func ratio(_ u: Double) -> Double { combination.logCLs(signals(u)) / logLevel }

  /// From where q_A = 1e-8: below, the counts cannot tell the signal from nothing, and ln CLs loses its digits.
  public func support(in range: ClosedRange<Double>) -> ClosedRange<Double> {
    var (low, high) = (Double.log(range.lowerBound), Double.log(range.upperBound))
    func isSensitive(_ u: Double) -> Bool { combination.asimovLikelihoodRatio(signals(u)).value > 1e-8 }
    if isSensitive(low) { return range }
    if !isSensitive(high) { return range.upperBound...range.upperBound }
    for _ in 0..<50 {
      let middle = 0.5 * (low + high)
      if isSensitive(middle) { high = middle } else { low = middle }
    }
    return Swift.min(Double.exp(low), range.upperBound)...range.upperBound
  }

  public func logarithm(_ u: Double) -> (value: Double, slope: Double) {
    // Central difference: 1e-10 of a slope of order 1, which serves to find extrema and the excluded side.
    let step = 1e-5
    let slope = (Double.log(ratio(u + step)) - Double.log(ratio(u - step))) / (2 * step)
    return (Double.log(ratio(u)), slope)
  }

  public func excess(_ d: Double) -> Double { ratio(Double.log(d)) - 1 }

  public func slope(_ d: Double) -> Double { logarithm(Double.log(d)).slope }
}
