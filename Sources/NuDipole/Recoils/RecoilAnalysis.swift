import Limits

/// A search for recoils as numbers: which neutrinos meet what, how it is seen, and what the observation excludes.
public struct RecoilAnalysis: Sendable, Equatable {
  /// What the observation excludes.
  public enum Statistic: Sendable, Equatable {
    /// More than so many events in all bins.
    case upperLimit(events: Double)
    /// A number of events in one bin.
    case counting(CountingStatistic, Counts)
    /// Numbers of events in bins that differ from their expectation by `residuals`, with a covariance (row after row).
    case gaussian(GaussianLimit, residuals: [Double], covariance: [Double])
  }

  public var flux: NeutrinoFlux
  public var targets: [RecoilTarget]
  public var response: RecoilResponse
  /// kg s.
  public var exposure: Double
  public var statistic: Statistic

  public init(
    flux: NeutrinoFlux, targets: [RecoilTarget], response: RecoilResponse, exposure: Double, statistic: Statistic
  ) {
    self.flux = flux
    self.targets = targets
    self.response = response
    self.exposure = exposure
    self.statistic = statistic
  }
}
