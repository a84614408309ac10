import DipoleKernels
import LaneMath
import Limits

/// A search for recoils applied to one N: nu A -> N A and nu e -> N e by the dipole. N may be lighter than anything: at
/// m_N = 0 this is the scattering of light neutrinos by a magnetic moment mu = 2 d_gamma.
///
/// Numbers of events go with d_gamma^2: a limit is the root of a polynomial of second degree (Gaussian) or of a function of one
/// number (counts), found once for each mass.
public struct RecoilSearch: RatedSearch {
  public let analysis: RecoilAnalysis
  public private(set) var N: HeavyNeutrino
  public let spectrum: RecoilSpectrum
  /// The smallest excluded number of events in all bins; NaN for a Gaussian statistic, for which it depends on their
  /// distribution over the bins.
  public private(set) var excludedEvents: Double
  /// As it would end without a signal and with a fluctuation by so many standard deviations; nil: as it was observed.
  private var sigmas: Int?

  public init(_ analysis: RecoilAnalysis, _ N: HeavyNeutrino) {
    self.analysis = analysis
    self.N = N
    spectrum = RecoilSpectrum(analysis.flux, analysis.targets, N)
    switch analysis.statistic {
    case .upperLimit(let events): excludedEvents = events
    case .counting(let statistic, let counts): excludedEvents = statistic.signalLimit(counts)
    case .gaussian: excludedEvents = .nan
    }
  }

  /// Events of the dipole in each bin at d_gamma = 1 GeV^-1; m_N >= 0 in GeV. Accuracy 1e-6 (docs/accuracy.md).
  public func events(m_N: Double) -> [Double] {
    guard m_N >= 0, m_N < .infinity else { return [Double](repeating: .nan, count: analysis.response.binCount) }
    return analysis.response.integrals(kinks: spectrum.kinks(m_N: m_N)) {
      analysis.exposure * spectrum.upScattering(T: $0, m_N: m_N)
    }
  }

  /// Events of the weak interaction in each bin.
  public func weakEvents() -> [Double] {
    analysis.response.integrals(kinks: spectrum.kinks(m_N: 0)) {
      analysis.exposure * spectrum.weakScattering(T: $0)
    }
  }

  /// The smallest excluded d_gamma^2 in GeV^-2; infinity where there are no events, NaN where the observation excludes every
  /// signal or cannot be used.
  public func excludedSquare(m_N: Double) -> Double {
    let events = events(m_N: m_N)
    if events.allSatisfy({ $0 == 0 }) { return .infinity }
    let limit: Double
    switch analysis.statistic {
    case .upperLimit, .counting: limit = excludedEvents / events.reduce(0, +)
    case .gaussian(let statistic, let residuals, let covariance):
      // In units of the size of the signal: no overflow.
      let scale = events.reduce(0) { Swift.max($0, $1) }
      let measurement = try? CorrelatedMeasurement(
        residuals: residuals, signal: events.map { $0 / scale }, covariance: covariance)
      let strength = measurement.map { measurement in
        sigmas.map {
          statistic.expectedLimits(uncertainty: measurement.uncertainty).limit(sigmas: $0) ?? .nan
        } ?? measurement.limit(statistic)
      }
      limit = (strength ?? .nan) / scale
    }
    return limit > 0 ? limit : .nan
  }

  /// What a counting statistic knows, else nil.
  public var counts: Counts? {
    if case .counting(_, let counts) = analysis.statistic { return counts }
    return nil
  }

  /// The smallest excluded numbers of events that experiments without a signal would find; for a Gaussian statistic in units of
  /// the uncertainty of the strength; nil if the analysis states no more than an upper limit.
  public var expectedEvents: ExpectedLimits? {
    switch analysis.statistic {
    case .upperLimit: nil
    case .counting(let statistic, let counts): statistic.expectedLimits(counts)
    case .gaussian(let statistic, _, _): statistic.expectedLimits(uncertainty: 1)
    }
  }

  /// The same search as it would end without a signal, with a fluctuation by -2, -1, 0, 1 or 2 standard deviations (+: a weaker
  /// limit); nil for others.
  public func expected(sigmas: Int) -> RecoilSearch? {
    guard let events = expectedEvents?.limit(sigmas: sigmas) else { return nil }
    var result = self
    result.sigmas = sigmas
    if counts != nil { result.excludedEvents = events }
    return result
  }

  /// The masses in GeV that can be made.
  public var reach: Double { spectrum.reach }
  public var rateUnit: RateUnit { .events }
  public var grows: Bool { true }

  /// The number of events in all bins; m_N = 0 is that of light neutrinos.
  public func rates(
    m_N: Double
  ) -> (_ d_gamma: UnsafePointer<Double>, _ count: Int, _ out: UnsafeMutablePointer<Double>) -> Void {
    let total = events(m_N: m_N).reduce(0, +)
    return { d, count, out in
      for i in 0..<count { out[i] = d[i] >= 0 && d[i] < .infinity ? d[i] * (d[i] * total) : .nan }
    }
  }

  /// The smallest excluded magnetic moment of light neutrinos, in Bohr magnetons: mu = 2 d at m_N = 0.
  public var momentLimit: Double {
    magnetic_moment(N.components[0].model, d_gamma: excludedSquare(m_N: 0).squareRoot())
  }

  /// Only d_gamma matters: the same search wherever it exists.
  public func with(ratio a: Double) -> RecoilSearch? {
    guard let changed = N.with(ratio: a) else { return nil }
    var result = self
    result.N = changed
    return result
  }

  public func signal(m_N: Double) -> SignalMixture? {
    let square = excludedSquare(m_N: m_N)
    if square == .infinity { return nil }
    return SignalMixture(production: .dipole, terms: [SignalMixture.Term(weight: 1 / square, near: 0, far: .infinity)])
  }
}
