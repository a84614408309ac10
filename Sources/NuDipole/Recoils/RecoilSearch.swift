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
  private var measurement: Measurement
  /// As it would end without a signal and with a fluctuation by so many standard deviations; nil: as it was observed.
  private var sigmas: Int?

  /// What is compared with the events of N.
  private enum Measurement {
    /// The smallest excluded number of events, and what it comes from.
    case events(Double, CountingStatistic?, Counts?)
    case bins(GaussianLimit, residuals: [Double], covariance: [Double])
  }

  /// Calibrated: counts and uncertainties of a Gaussian statistic are scaled by one factor, such that the limit on the moment of
  /// light neutrinos is the published one; nothing else is.
  public init(_ analysis: RecoilAnalysis, _ N: HeavyNeutrino, calibrated: Bool = false) {
    self.analysis = analysis
    self.N = N
    spectrum = RecoilSpectrum(analysis.flux, analysis.targets, N)
    switch analysis.statistic {
    case .upperLimit(let events): measurement = .events(events, nil, nil)
    case .moment(let mu_nu, let flavours):
      let model = N.model
      let reference = RecoilSearch(
        analysis.with(.upperLimit(events: 1)), HeavyNeutrino(model, flavours: flavours))
      let d = dipole_of_moment(model, mu_nu: mu_nu)
      measurement = .events(d * d * reference.events(m_N: 0).reduce(0, +), nil, nil)
    case .counting(let statistic, let counts):
      measurement = .events(.nan, nil, nil)
      let weak = analysis.includesWeak ? weakEvents().reduce(0, +) : 0
      let known = Counts(
        background: counts.background + weak, uncertainty: counts.uncertainty, observed: counts.observed)
      measurement = .events(statistic.signalLimit(known), statistic, known)
    case .gaussian(let statistic, let counts):
      measurement = .events(.nan, nil, nil)
      let bins = counts.background.count
      let isWeakRead = analysis.includesWeak || counts.systematics.contains { $0.isOfWeak }
      let weak = isWeakRead ? weakEvents() : [Double](repeating: 0, count: bins)
      let expected = (0..<bins).map { counts.background[$0] + (analysis.includesWeak ? weak[$0] : 0) }
      var residuals = (0..<bins).map { (counts.observed ?? expected)[$0] - expected[$0] }
      var covariance = counts.covariance
      for systematic in counts.systematics {
        let shift = (0..<bins).map {
          systematic.sizes[$0] * (systematic.isOfWeak ? weak[$0] : counts.background[$0])
        }
        for k in covariance.indices { covariance[k] += shift[k / bins] * shift[k % bins] }
      }
      measurement = .bins(statistic, residuals: residuals, covariance: covariance)
      if calibrated, let published = analysis.published {
        let own = RecoilSearch(analysis, HeavyNeutrino(N.model, flavours: published.flavours)).momentLimit
        let ratio = published.mu_nu / own
        let factor = ratio * ratio
        residuals = residuals.map { factor * $0 }
        covariance = covariance.map { factor * factor * $0 }
        measurement = .bins(statistic, residuals: residuals, covariance: covariance)
      }
    }
  }

  /// Events of the dipole in each bin at d_gamma = 1 GeV^-1; m_N >= 0 in GeV. Accuracy 1e-6 (docs/recoils.md).
  public func events(m_N: Double) -> [Double] {
    guard m_N >= 0, m_N < .infinity else {
      return [Double](repeating: .nan, count: analysis.response.binCount)
    }
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

  /// The smallest excluded number of events in all bins; NaN for a Gaussian statistic, for which it depends on their
  /// distribution over the bins.
  public var excludedEvents: Double {
    if case .events(let excluded, _, _) = measurement { return excluded }
    return .nan
  }

  /// What a counting statistic knows, else nil.
  public var counts: Counts? {
    if case .events(_, _, let counts) = measurement { return counts }
    return nil
  }

  /// Why a Gaussian statistic has no limit, or nil.
  public var problem: CorrelatedMeasurement.Problem? {
    guard case .bins(_, let residuals, let covariance) = measurement else { return nil }
    do throws(CorrelatedMeasurement.Problem) {
      _ = try CorrelatedMeasurement(
        residuals: residuals, signal: residuals.map { _ in 1 }, covariance: covariance)
    } catch { return error }
    return nil
  }

  /// The smallest excluded d_gamma^2 in GeV^-2; infinity where there are no events, NaN where the observation excludes every
  /// signal or cannot be used.
  public func excludedSquare(m_N: Double) -> Double {
    let events = events(m_N: m_N)
    if events.allSatisfy({ $0 == 0 }) { return .infinity }
    let limit: Double
    switch measurement {
    case .events(let excluded, _, _): limit = excluded / events.reduce(0, +)
    case .bins(let statistic, let residuals, let covariance):
      // In units of the size of the signal: no overflow.
      let scale = events.reduce(0) { Swift.max($0, $1) }
      let measured = try? CorrelatedMeasurement(
        residuals: residuals, signal: events.map { $0 / scale }, covariance: covariance)
      let strength = measured.map { measured in
        sigmas.map {
          statistic.expectedLimits(uncertainty: measured.uncertainty).limit(sigmas: $0) ?? .nan
        } ?? measured.limit(statistic)
      }
      limit = (strength ?? .nan) / scale
    }
    return limit > 0 ? limit : .nan
  }

  /// The smallest excluded magnetic moment of light neutrinos, in Bohr magnetons: mu = 2 d at m_N = 0.
  public var momentLimit: Double {
    magnetic_moment(N.model, d_gamma: excludedSquare(m_N: 0).squareRoot())
  }

  /// The smallest excluded numbers of events that experiments without a signal would find; for a Gaussian statistic in units of
  /// the uncertainty of the strength; nil if the analysis states no more than an upper limit.
  public var expectedEvents: ExpectedLimits? {
    switch measurement {
    case .events(_, let statistic, let counts):
      if let statistic, let counts { statistic.expectedLimits(counts) } else { nil }
    case .bins(let statistic, _, _): statistic.expectedLimits(uncertainty: 1)
    }
  }

  /// The same search as it would end without a signal, with a fluctuation by -2, -1, 0, 1 or 2 standard deviations (+: a weaker
  /// limit); nil for others.
  public func expected(sigmas: Int) -> RecoilSearch? {
    guard let excluded = expectedEvents?.limit(sigmas: sigmas) else { return nil }
    var result = self
    result.sigmas = sigmas
    if case .events(_, let statistic, let counts) = measurement {
      result.measurement = .events(excluded, statistic, counts)
    }
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
    return SignalMixture(
      production: .dipole, terms: [SignalMixture.Term(weight: 1 / square, near: 0, far: .infinity)])
  }
}
