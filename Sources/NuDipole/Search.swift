import DipoleKernels
import LaneMath
import Limits

/// An analysis applied to one N: all that does not depend on the mass is worked out once.
public struct Search: RatedSearch {
  public let analysis: Analysis
  public private(set) var N: HeavyNeutrino
  public let options: SignalOptions
  /// GeV.
  public let sqrt_s: Double
  /// Of the photon; nil for invisible N.
  public let cuts: PhotonCuts?
  /// What a counting statistic knows, else nil.
  public let counts: Counts?
  /// The smallest excluded rate: a cross section in pb after efficiency, a partial width in GeV, or a number of events;
  /// NaN if the statistic cannot be applied (`Counts.problem`), 0 or less if the observation excludes every signal.
  public private(set) var excludedRate: Double
  /// Rates in that unit per cross section in GeV^-2 or width in GeV.
  private let unit: Double

  /// Both N nubar and Nbar nu (Majorana: N nu and N nubar).
  private static let conjugateStates = 2.0
  /// Path lengths in a cylinder after compression: exact for polynomials of degree 31, decay probabilities to 1e-13 as
  /// long as the lengths differ by less than ten decay lengths.
  private static let pathCount = 16

  public init(_ analysis: Analysis, _ N: HeavyNeutrino, options: SignalOptions = SignalOptions()) {
    self.analysis = analysis
    self.N = N
    self.options = options
    let scheme = N.model.scheme
    sqrt_s = analysis.sqrt_s(scheme)
    switch analysis.signature {
    case .photon(let selection): cuts = selection.cuts(sqrt_s: sqrt_s, scheme)
    case .invisible: cuts = nil
    }
    let perCrossSection = PhysicalConstants.picobarn * analysis.efficiency
    switch analysis.statistic(N.model.preset) {
    case .upperLimit(let value):
      counts = nil
      excludedRate = value
      unit = analysis.production == .ZDecay ? analysis.efficiency : perCrossSection
    case .upperLimitOfGammaZ(let value):
      counts = nil
      excludedRate = value * scheme.Gamma_Z
      unit = analysis.efficiency
    case .gaussian(let statistic, let measured, let expected, let uncertainty):
      counts = nil
      excludedRate = statistic.signal(expected: expected, measured: measured, uncertainty: uncertainty)
      unit = analysis.production == .ZDecay ? analysis.efficiency : perCrossSection
    case .counting(let statistic, let background, let relativeUncertainty, let observed):
      // 1000 fb = 1 pb.
      unit = perCrossSection * 1000 * analysis.luminosity
      let expected: Double
      switch background {
      case .events(let number): expected = number
      case .standardModel:
        let background = NeutrinoBackground(N.model, sqrt_s: sqrt_s, cuts: cuts ?? PhotonCuts())
        let (left, right) = N.model.polarisation.weights
        // A quadrature that has not converged is no background.
        let isGood = !(background.error > 1e-6 * background.value)
        expected = isGood ? unit * (left * background.left + right * background.right) : .nan
      }
      let known = Counts(
        background: expected, uncertainty: relativeUncertainty * expected, observed: observed)
      counts = known
      excludedRate = statistic.signalLimit(known)
    }
  }

  /// The same search for N with other couplings, in the same scheme and preset and with the same beams.
  public func with(_ N: HeavyNeutrino) -> Search {
    var result = self
    result.N = N
    return result
  }

  public func with(ratio a: Double) -> Search? { N.with(ratio: a).map { with($0) } }

  /// The same search if it excluded rates from another value on.
  public func with(excludedRate: Double) -> Search {
    var result = self
    result.excludedRate = excludedRate
    return result
  }

  /// The smallest excluded rate that experiments without a signal would find: median and spread; nil if the analysis
  /// states no more than an upper limit.
  public var expectedRates: ExpectedLimits? {
    switch analysis.statistic(N.model.preset) {
    case .counting(let statistic, _, _, _): counts.map { statistic.expectedLimits($0) }
    case .gaussian(let statistic, _, _, let uncertainty): statistic.expectedLimits(uncertainty: uncertainty)
    case .upperLimit, .upperLimitOfGammaZ: nil
    }
  }

  public var rateUnit: RateUnit {
    counts != nil ? .events : analysis.production == .ZDecay ? .GeV : .picobarn
  }

  public var grows: Bool { analysis.signature != .invisible }

  /// The masses in GeV at which N can be produced: 0 < m_N < this.
  public var reach: Double { analysis.production == .ZDecay ? N.model.scheme.M_Z : sqrt_s }

  /// The expected signal over the smallest excluded one as a function of d_gamma; nil where N is not produced or not seen
  /// (beyond the reach, no photon inside the cuts, couplings without a decay into photons).
  ///
  /// m_N in GeV. Accuracy of the amplitudes 1e-12 (acceptance), with initial-state radiation 1e-6, in a cylinder 1e-4
  /// (docs/accuracy.md). The motion of a pair that recoils against radiation is taken into account for the photon, not for
  /// the decay length.
  public func signal(m_N: Double) -> SignalMixture? { signal(m_N: m_N, limit: excludedRate) }

  /// The same over another rate than the smallest excluded one.
  private func signal(m_N: Double, limit: Double) -> SignalMixture? {
    guard m_N > 0, m_N < reach else { return nil }
    // What could not be computed stays: its rates are NaN.
    let lines = lines(m_N: m_N).filter { !($0.rate <= 0) }
    guard !lines.isEmpty, lines.allSatisfy({ $0.rate != .infinity }) else { return nil }
    let invisible = cuts == nil
    return SignalMixture(
      production: .dipole,
      terms: lines.map {
        SignalMixture.Term(
          weight: $0.rate / limit, near: invisible ? $0.opacity : 0,
          far: invisible ? .infinity : $0.opacity)
      })
  }

  /// The number of events (counting), cross section in pb or width in GeV.
  public func rates(
    m_N: Double
  ) -> (_ d_gamma: UnsafePointer<Double>, _ count: Int, _ out: UnsafeMutablePointer<Double>) -> Void {
    guard m_N > 0, m_N < .infinity else { return { _, count, out in for i in 0..<count { out[i] = .nan } } }
    guard let signal = signal(m_N: m_N, limit: 1) else {
      return { d, count, out in for i in 0..<count { out[i] = d[i] >= 0 && d[i] < .infinity ? 0 : .nan } }
    }
    return { signal.values($0, count: $1, into: $2) }
  }

  /// A part of the signal at d_gamma = 1 GeV^-1 with its detector length in decay lengths.
  private struct Line {
    let rate: Double
    let opacity: Double
  }

  private func lines(m_N: Double) -> [Line] {
    let width = N.width(m_N: m_N)
    let scale = Self.conjugateStates * unit
    func opacity(_ length: Double, _ energy: Double) -> Double {
      let momentum = momentum_N(N.model, sqrt_s: energy, m_N: m_N)
      return length / decay_length(N.model, m_N: m_N, width: width, momentum: momentum)
    }
    let detector = options.detector ?? analysis.detector
    guard let cuts else {
      let total = scale * partialWidth(m_N: m_N)
      return directions(m_N: m_N, detector).map {
        Line(rate: total * $0.weight, opacity: opacity($0.length, sqrt_s))
      }
    }
    let radiative = scale * (N.radiativeWidth(m_N: m_N) / width)
    if analysis.production == .ZDecay {
      let partial = partialWidth(m_N: m_N)
      if partial == 0 { return [] }
      // The photons are those of Z exchange on the pole.
      let perCrossSection =
        partial / N.sum { sigma_ee_Z($0, sqrt_s: sqrt_s, m_N: m_N, d_Z: $0.ratios.Z) }
      return accepted(m_N: m_N, sqrt_s, boost: 0, cuts, detector).map {
        Line(rate: radiative * perCrossSection * $0.weight, opacity: opacity($0.length, sqrt_s))
      }
    }
    guard options.initialStateRadiation else {
      return accepted(m_N: m_N, sqrt_s, boost: 0, cuts, detector).map {
        Line(rate: radiative * $0.weight, opacity: opacity($0.length, sqrt_s))
      }
    }
    var lines: [Line] = []
    for node in InitialStateRadiation(N.model, sqrt_s: sqrt_s, m_N: m_N).nodes {
      let energy = sqrt_s * (1 - node.x).squareRoot()
      let boost = node.x / (2 - node.x)
      for direction in [-1.0, 1] {
        for part in accepted(m_N: m_N, energy, boost: direction * boost, cuts, detector) {
          lines.append(
            Line(
              rate: radiative * 0.5 * node.weight * part.weight, opacity: opacity(part.length, energy)))
        }
      }
    }
    return lines
  }

  /// Gamma(Z -> N nubar) at d_gamma = 1.
  private func partialWidth(m_N: Double) -> Double {
    N.sum { width_Z_nu_N($0, m_N: m_N, d_Z: $0.ratios.Z) }
  }

  /// sigma A at d_gamma = 1 in GeV^-2, divided among path lengths.
  private func accepted(
    m_N: Double, _ energy: Double, boost: Double, _ cuts: PhotonCuts, _ detector: Analysis.Detector
  ) -> [(length: Double, weight: Double)] {
    let spectrum = options.spectrum(N.model.preset)
    let onlyZ = analysis.production == .ZDecay
    var amplitudes = ProductionAmplitudes.none
    for (model, weight) in N.components {
      amplitudes = amplitudes.adding(
        weight,
        ProductionAmplitudes(
          model, sqrt_s: energy, m_N: m_N, d_gamma: onlyZ ? 0 : 1, d_Z: model.ratios.Z,
          d_W: onlyZ ? 0 : model.ratios.W))
    }
    if case .sphere(let radius) = detector {
      let acceptance = PhotonAcceptance(
        N.model, sqrt_s: energy, m_N: m_N, cuts: cuts, spectrum: spectrum, sqrt_s_beams: sqrt_s, boost: boost)
      return [(radius, acceptance.crossSection(amplitudes))]
    }
    let (cosines, weights) = PhotonAcceptance.directions(
      N.model, amplitudes, sqrt_s: energy, m_N: m_N, cuts: cuts, spectrum: spectrum, sqrt_s_beams: sqrt_s,
      boost: boost)
    return PathLengths.compressed(cosines.map(detector.length), weights, count: Self.pathCount)
  }

  /// The path lengths of N from Z decays, with weights that add up to 1.
  private func directions(m_N: Double, _ detector: Analysis.Detector) -> [(length: Double, weight: Double)] {
    guard case .cylinder(let radius, let halfLength) = detector else { return [(detector.length(0), 1)] }
    // Split at the corner of the cylinder.
    let corner = halfLength / (radius * radius + halfLength * halfLength).squareRoot()
    let rule = GaussLegendre(24)
    var (lengths, weights): ([Double], [Double]) = ([], [])
    for (a, b) in [(-1.0, -corner), (-corner, corner), (corner, 1.0)] {
      for (x, w) in zip(rule.nodes, rule.weights) {
        let c = 0.5 * (a + b) + 0.5 * (b - a) * x
        lengths.append(detector.length(c))
        weights.append(
          0.5 * (b - a) * w
            * N.sum {
              dsigma_ee_dcos(
                $0, sqrt_s: sqrt_s, m_N: m_N, d_gamma: 0, d_Z: $0.ratios.Z, d_W: 0, cos_theta: c)
            })
      }
    }
    let total = weights.reduce(0, +)
    return PathLengths.compressed(lengths, weights.map { $0 / total }, count: Self.pathCount)
  }
}
