import Limits

/// A search for recoils as numbers: which neutrinos meet what, how it is seen, and what the observation excludes. The bundled
/// ones are the files of data/recoils; anybody can write another file (docs/recoils.md).
public struct RecoilAnalysis: Sendable, Equatable {
  /// What the observation excludes.
  public enum Statistic: Sendable, Equatable {
    /// More than so many events in all bins.
    case upperLimit(events: Double)
    /// More events than light neutrinos of these flavours with this magnetic moment (in Bohr magnetons) make: the recast of a
    /// published limit.
    case moment(Double, FlavourCouplings)
    /// A number of events in one bin.
    case counting(CountingStatistic, Counts)
    /// Numbers of events in bins with a covariance.
    case gaussian(GaussianLimit, BinnedCounts)
  }

  /// Events in bins as a Gaussian measurement.
  public struct BinnedCounts: Sendable, Equatable {
    /// Without N.
    public var background: [Double]
    /// nil: not known, equal to what is expected.
    public var observed: [Double]?
    /// Of observed less background, row after row, without the systematic uncertainties.
    public var covariance: [Double]
    public var systematics: [Systematic]

    public init(
      background: [Double], observed: [Double]?, covariance: [Double], systematics: [Systematic] = []
    ) {
      self.background = background
      self.observed = observed
      self.covariance = covariance
      self.systematics = systematics
    }
  }

  /// A relative uncertainty that is common to all bins.
  public struct Systematic: Sendable, Equatable {
    /// In each bin.
    public var sizes: [Double]
    /// Of the events of the weak interaction, else of the background.
    public var isOfWeak: Bool

    public init(sizes: [Double], isOfWeak: Bool) {
      self.sizes = sizes
      self.isOfWeak = isOfWeak
    }
  }

  /// A limit on the magnetic moment of light neutrinos that the experiment gives.
  public struct PublishedMoment: Sendable, Equatable {
    /// Bohr magnetons.
    public var mu_nu: Double
    /// What it is for: relative moments of the flavours.
    public var flavours: FlavourCouplings

    public init(mu_nu: Double, flavours: FlavourCouplings) {
      self.mu_nu = mu_nu
      self.flavours = flavours
    }
  }

  public var flux: NeutrinoFlux
  public var targets: [RecoilTarget]
  public var response: RecoilResponse
  /// kg s.
  public var exposure: Double
  public var statistic: Statistic
  /// Whether the events of the weak interaction of light neutrinos add to the background.
  public var includesWeak: Bool
  public var published: PublishedMoment?

  public init(
    flux: NeutrinoFlux, targets: [RecoilTarget], response: RecoilResponse, exposure: Double,
    statistic: Statistic,
    includesWeak: Bool = false, published: PublishedMoment? = nil
  ) {
    self.flux = flux
    self.targets = targets
    self.response = response
    self.exposure = exposure
    self.statistic = statistic
    self.includesWeak = includesWeak
    self.published = published
  }

  func with(_ statistic: Statistic) -> RecoilAnalysis {
    var result = self
    result.statistic = statistic
    return result
  }
}
