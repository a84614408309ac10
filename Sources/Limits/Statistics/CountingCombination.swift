import LaneMath

/// Several counts with independent backgrounds that one hypothesis predicts signals for.
///
/// q = -2 ln [prod_i L_i(s_i) / prod_i L_i(0)], backgrounds profiled where they are uncertain: the likelihood ratio of
/// the LEP combinations (Junk, hep-ex/9902006; Read 2002). Channels without an observed number enter with their
/// background; if all do, q is the Asimov q_A and q_A = 2.71 the expected one-sided 95 % exclusion without the
/// CLs correction, 3.84 the median expected CLs.
public struct CountingCombination: Sendable {
  public let channels: [Counts]
  private let likelihoods: [ProfileLikelihood]

  public init(_ channels: [Counts]) {
    self.channels = channels
    likelihoods = channels.map { ProfileLikelihood($0) }
  }

  /// The first thing that is wrong with a channel, or nil; results are not numbers then.
  public var problem: (channel: Int, message: StaticString)? {
    for (index, counts) in channels.enumerated() {
      if let message = counts.problem { return (index, message) }
      if counts.background == 0 && (counts.observed ?? 0) > 0 {
        return (index, "events observed without any background: a likelihood ratio to it does not exist")
      }
    }
    return nil
  }

  /// q and its derivative by each s_i >= 0.
  public func likelihoodRatio(_ signals: [Double]) -> (value: Double, gradient: [Double]) {
    Self.sum(likelihoods, signals)
  }

  /// q_A, on the counts expected without a signal (with backgrounds fitted to the observed numbers), and its derivative.
  public func asimovLikelihoodRatio(_ signals: [Double]) -> (value: Double, gradient: [Double]) {
    Self.sum(likelihoods.map { $0.asimov }, signals)
  }

  /// CLs in the asymptotic limit, where q is normal with mean q_A without the signal, -q_A with it, and variance 4 q_A.
  public func CLs(_ signals: [Double]) -> Double { Double.exp(logCLs(signals)) }

  /// ln of `CLs`, finite where that underflows.
  public func logCLs(_ signals: [Double]) -> Double {
    let asimov = asimovLikelihoodRatio(signals).value
    if asimov == 0 { return 0 }
    let root = asimov.squareRoot()
    let t = 0.5 * (likelihoodRatio(signals).value / root - root)
    return ProfileLikelihood.logCLs(t, rootAsimov: root)
  }

  /// The q_A that is excluded by asymptotic CLs if q fluctuates by `sigmas` towards an excess without a signal;
  /// 3.84 for level 0.95 and sigmas 0.
  public static func excludedAsimovRatio(level: Double, sigmas: Double) -> Double {
    let root = excludedRootAsimov(level: level, sigmas: sigmas)
    return root * root
  }

  private static func sum(
    _ likelihoods: [ProfileLikelihood], _ signals: [Double]
  ) -> (value: Double, gradient: [Double]) {
    guard signals.count == likelihoods.count else { return (.nan, signals.map { _ in .nan }) }
    var value = 0.0
    var gradient: [Double] = []
    for (likelihood, s) in zip(likelihoods, signals) {
      let term = likelihood.ratioToBackgroundOnly(s)
      value += term.value
      gradient.append(term.slope)
    }
    return (value, gradient)
  }
}
