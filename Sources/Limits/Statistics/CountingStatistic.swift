import LaneMath

/// Which signal a count excludes: a statistic with its threshold. docs/statistics.md has the formulas side by side.
///
/// The first three are sensitivities: they ask how significant an expected signal is against the expected background
/// and do not look at the observed number. Levels are confidence levels between 0 and 1; `z` are one-sided standard
/// deviations.
public enum CountingStatistic: Sendable, Equatable {
  /// S^2/(B + sigma_B^2) = threshold; 2.71 is one-sided 95 % (arXiv:2301.06050 for CEPC).
  case signalSquaredOverBackground(threshold: Double)
  /// S/sqrt(S + B + sigma_B^2) = z.
  case signalOverRootSignalPlusBackground(z: Double)
  /// The median significance for a discovery of S, Z_A = sqrt(2 [(S + B) ln(1 + S/B) - S]) = z for sigma_B = 0, in
  /// general the one of G. Cowan's note (docs/statistics.md).
  case asimov(z: Double)
  /// P(k <= n | S + B) = 1 - level: the classical upper limit; -ln(1 - level) for B = n = 0. sigma_B: averaged
  /// over a gamma distribution of B.
  case poisson(level: Double)
  /// CLs = P(k <= n | S + B)/P(k <= n | B) = 1 - level (Read, J. Phys. G 28 (2002) 2693; Junk, hep-ex/9902006).
  /// sigma_B: both averaged over a gamma distribution of B.
  case cls(level: Double)
  /// CLs = 1 - level with the asymptotic distributions of q-tilde (arXiv:1007.1727). sigma_B: profiled, from an
  /// auxiliary Poisson measurement. For B not too small, and what pyhf does with `uncorrelated_background`.
  case asymptoticCLs(level: Double)
}

/// The limit on S that an experiment without a signal would set: median, and with the count (or the significance)
/// fluctuating by one or two standard deviations; `plus`: upwards, a weaker limit.
public struct ExpectedLimits: Sendable, Equatable {
  public let minus2: Double
  public let minus1: Double
  public let median: Double
  public let plus1: Double
  public let plus2: Double

  init(_ limit: (Double) -> Double) {
    minus2 = limit(-2)
    minus1 = limit(-1)
    median = limit(0)
    plus1 = limit(1)
    plus2 = limit(2)
  }
}

extension ExpectedLimits {
  /// The limit with a fluctuation by -2, -1, 0, 1 or 2 standard deviations, else nil.
  public func limit(sigmas: Int) -> Double? {
    switch sigmas {
    case -2: minus2
    case -1: minus1
    case 0: median
    case 1: plus1
    case 2: plus2
    default: nil
    }
  }
}

extension CountingStatistic {
  /// What is wrong with the statistic or with these counts for it, or nil; every result is NaN then.
  public func problem(_ counts: Counts) -> StaticString? {
    if let problem = counts.problem { return problem }
    switch self {
    case .signalSquaredOverBackground(let threshold), .signalOverRootSignalPlusBackground(let threshold),
      .asimov(let threshold):
      if !(threshold > 0 && threshold < .infinity) { return "the threshold must be a finite number > 0" }
      if case .signalOverRootSignalPlusBackground = self { return nil }
      return counts.background > 0 ? nil : "this statistic needs a background > 0"
    case .poisson(let level), .cls(let level), .asymptoticCLs(let level):
      if !(level > 0 && level < 1) { return "the confidence level must be between 0 and 1" }
      if case .asymptoticCLs = self { return nil }
      if let n = counts.observed, n != n.rounded() { return "the observed number must be an integer" }
      if counts.uncertainty > 0
        && Swift.max(counts.observed ?? 0, counts.background + 3 * counts.uncertainty)
          > ExactCounting.largestCount
      {
        return "exact statistics with an uncertain background reach to 1e6 counts: use the asymptotic one"
      }
      return nil
    }
  }

  /// Whether the observed number enters the limit.
  public var usesObserved: Bool {
    switch self {
    case .signalSquaredOverBackground, .signalOverRootSignalPlusBackground, .asimov: false
    case .poisson, .cls, .asymptoticCLs: true
    }
  }

  /// The smallest excluded number of signal events; without an observed number the median expectation.
  ///
  /// 0 if the classical limit excludes every signal, a count far below B (`poisson` only). Relative accuracy 1e-12
  /// (docs/statistics.md).
  public func signalLimit(_ counts: Counts) -> Double {
    if problem(counts) != nil { return .nan }
    guard let n = counts.observed, usesObserved else { return expectedLimit(counts, sigmas: 0) }
    if case .asymptoticCLs(let level) = self {
      let target = Double.log1p(-level)
      return descendingRoot(guess: scale(counts, n)) { logCLs($0, counts) - target }
    }
    return exactLimit(counts, n)
  }

  /// The limits expected without a signal. Exact statistics: of the quantiles of the count. Asymptotic CLs: of those of
  /// its normal test statistic, on the Asimov data of the observed number if there is one. Sensitivities: of a
  /// significance with unit spread, 0 where its threshold is below the fluctuation.
  public func expectedLimits(_ counts: Counts) -> ExpectedLimits {
    if problem(counts) != nil { return ExpectedLimits { _ in .nan } }
    return ExpectedLimits { expectedLimit(counts, sigmas: $0) }
  }

  /// CLs (`poisson`: CL_s+b) of a signal S >= 0, 1 - level at the limit; without an observed number its median
  /// expectation. NaN for sensitivities.
  public func confidence(signal: Double, _ counts: Counts) -> Double {
    guard problem(counts) == nil, signal >= 0 else { return .nan }
    switch self {
    case .poisson:
      let exact = ExactCounting(B: counts.background, uncertainty: counts.uncertainty)
      return Double.exp(exact.logTail(n: counts.observed ?? exact.quantile(0.5), signal: signal))
    case .cls:
      let exact = ExactCounting(B: counts.background, uncertainty: counts.uncertainty)
      return Double.exp(exact.logCLs(n: counts.observed ?? exact.quantile(0.5), signal: signal))
    case .asymptoticCLs:
      return Double.exp(logCLs(signal, counts))
    default: return .nan
    }
  }

  /// CLs of a signal S >= 0 in the quantile `sigmas` of experiments without a signal (`asymptoticCLs`, else NaN).
  public func expectedConfidence(signal: Double, _ counts: Counts, sigmas: Double) -> Double {
    guard case .asymptoticCLs = self, problem(counts) == nil, signal >= 0 else { return .nan }
    let rootAsimov = ProfileLikelihood(counts).asimov.qTilde(signal).squareRoot()
    return Double.exp(ProfileLikelihood.logCLs(-sigmas, rootAsimov: rootAsimov))
  }

  /// ln of the asymptotic CLs.
  private func logCLs(_ s: Double, _ counts: Counts) -> Double {
    if s == 0 { return 0 }
    let likelihood = ProfileLikelihood(counts)
    let rootAsimov = likelihood.asimov.qTilde(s).squareRoot()
    return ProfileLikelihood.logCLs(
      likelihood.qTildeStatistic(s, rootAsimov: rootAsimov), rootAsimov: rootAsimov)
  }

  /// The size of a limit, to start from.
  private func scale(_ counts: Counts, _ n: Double) -> Double {
    let spread = (n + counts.background + counts.uncertainty * counts.uncertainty).squareRoot()
    return 3 + 2 * spread + Swift.max(n - counts.background, 0)
  }

  private func exactLimit(_ counts: Counts, _ n: Double) -> Double {
    let exact = ExactCounting(B: counts.background, uncertainty: counts.uncertainty)
    switch self {
    case .poisson(let level):
      let target = Double.log1p(-level)
      if exact.logTail(n: n, signal: 0) <= target { return 0 }
      return descendingRoot(guess: scale(counts, n)) { exact.logTail(n: n, signal: $0) - target }
    case .cls(let level):
      let target = Double.log1p(-level)
      let atZero = counts.uncertainty == 0 ? 0 : exact.logTail(n: n, signal: 0)
      return descendingRoot(guess: scale(counts, n)) {
        (counts.uncertainty == 0
          ? exact.logCLs(n: n, signal: $0) : exact.logTail(n: n, signal: $0) - atZero) - target
      }
    default: return .nan
    }
  }

  private func expectedLimit(_ counts: Counts, sigmas: Double) -> Double {
    let variance = counts.background + counts.uncertainty * counts.uncertainty
    switch self {
    case .signalSquaredOverBackground(let threshold):
      return Swift.max(threshold.squareRoot() + sigmas, 0) * variance.squareRoot()
    case .signalOverRootSignalPlusBackground(let z):
      let zz = Swift.max(z + sigmas, 0) * Swift.max(z + sigmas, 0)
      return 0.5 * (zz + (zz * (zz + 4 * variance)).squareRoot())
    case .asimov(let z):
      let target = z + sigmas
      if target <= 0 { return 0 }
      return descendingRoot(guess: target * (target + variance.squareRoot())) { s in
        let B = counts.background
        let data = Counts(background: B, uncertainty: counts.uncertainty, observed: B + s)
        return target - ProfileLikelihood(data).discovery(excess: s).squareRoot()
      }
    case .poisson, .cls:
      let exact = ExactCounting(B: counts.background, uncertainty: counts.uncertainty)
      return exactLimit(counts, exact.quantile(Double.exp(logNormalCDF(sigmas))))
    case .asymptoticCLs(let level):
      let target = excludedRootAsimov(level: level, sigmas: sigmas)
      let asimov = ProfileLikelihood(counts).asimov
      return descendingRoot(guess: scale(counts, asimov.n)) { target - asimov.qTilde($0).squareRoot() }
    }
  }
}
