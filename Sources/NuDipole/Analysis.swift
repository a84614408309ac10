import DipoleKernels
import LaneMath
import Limits

/// The searches at LEP that bound d_gamma. Numbers as arXiv:2301.06050, section IV, quotes them (verified there); the
/// collaborations' papers are named from memory (status: recalled).
public enum Analysis: Int32, Sendable, CaseIterable {
  case opal = 0
  case delphi = 1
  case l3 = 2
  case z_invisible = 3

  /// The name on the command line.
  public var name: StaticString {
    switch self {
    case .opal: "opal"
    case .delphi: "delphi"
    case .l3: "l3"
    case .z_invisible: "z-invisible"
    }
  }

  /// The condition for exclusion, in words and numbers.
  public func condition(_ preset: Preset) -> StaticString {
    switch (self, preset) {
    case (.opal, _):
      "2 sigma(M_Z) BR P(l < 1 m) A(E_gamma > 23 GeV, |cos| < 0.7) 0.657 > 0.15 pb"
    case (.delphi, .paper):
      "2 sigma(205.4 GeV) BR P(l < 1 m) A(x_gamma > 0.06, 45-135 deg) 0.65 > s, ((1.61 - 1.50 pb + s)/0.11 pb)^2 = 3.84"
    case (.delphi, .corrected):
      "2 sigma(205.4 GeV) BR P(l < 1 m) A(x_gamma > 0.06, 45-135 deg) 0.65 > s, Gaussian CLs of 1.50 pb measured, 1.61 +- 0.11 pb expected"
    case (.l3, _):
      "2 Gamma(Z -> N nubar) BR P(l < 1 m) A(E_gamma > 15 GeV) > 3.2e-6 Gamma_Z"
    case (.z_invisible, _):
      "2 Gamma(Z -> N nubar) P(l > 1 m) > 2.0 MeV"
    }
  }

  /// Where the numbers come from.
  public var provenance: StaticString {
    switch self {
    case .opal: "arXiv:2301.06050 section IV.A (verified); OPAL, Z. Phys. C 65 (1995) 47 (recalled)"
    case .delphi: "arXiv:2301.06050 section IV.B (verified); DELPHI, Eur. Phys. J. C 38 (2005) 395 (recalled)"
    case .l3: "arXiv:2301.06050 section IV.C (verified); L3, Phys. Lett. B 412 (1997) 201 (recalled)"
    case .z_invisible: "arXiv:2301.06050 section IV.C (verified); LEP, Phys. Rept. 427 (2006) 257 (recalled)"
    }
  }
}

/// The couplings that a limit is looked for in, GeV^-1.
public let couplingRange = 1e-12...1.0

/// What bounds an excluded interval on one side.
public enum LimitEdge: Sendable, Equatable {
  /// The rate crosses its limit at this coupling.
  case root(Double)
  /// It does so outside ``couplingRange``.
  case beyondRange
  /// It does not: all larger couplings are excluded.
  case open
}

/// The couplings d_gamma that an analysis excludes at one mass (nil instead of a `Limit`: none).
public struct Limit: Sendable, Equatable {
  public let lower: LimitEdge
  public let upper: LimitEdge

  public init(lower: LimitEdge, upper: LimitEdge) {
    self.lower = lower
    self.upper = upper
  }
}

extension Analysis {
  /// Length of the detector, m: the sphere of arXiv:2301.06050.
  static let detectorLength = 1.0
  /// Both N nubar and Nbar nu (Majorana: N nu and N nubar).
  static let conjugateStates = 2.0

  /// The excluded interval of d_gamma at 95 % CL for the model's couplings, flavour, nature and preset.
  ///
  /// m_N in GeV. nil: no coupling is excluded at this mass (also for m_N that is not a positive number).
  /// Accuracy of a root: 1e-13 relative (acceptance quadrature 1e-14).
  public func limit(_ m: Model, m_N: Double) -> Limit? {
    guard let interval = signalWindow(m, m_N: m_N)?.excludedInterval(),
      interval.lower < couplingRange.upperBound, interval.upper > couplingRange.lowerBound
    else { return nil }
    let lower: LimitEdge =
      interval.lower < couplingRange.lowerBound ? .beyondRange : .root(interval.lower)
    let upper: LimitEdge =
      interval.upper == .infinity
      ? .open : interval.upper > couplingRange.upperBound ? .beyondRange : .root(interval.upper)
    return Limit(lower: lower, upper: upper)
  }

  /// The expected signal over its limit as a function of d_gamma; nil where there is none.
  public func signalWindow(_ m: Model, m_N: Double) -> SignalWindow? {
    guard m_N > 0, m_N < .infinity else { return nil }
    let sqrt_s = self == .delphi ? 205.4 : m.scheme.M_Z
    guard m_N < sqrt_s else { return nil }
    // All couplings per d_gamma; widths and cross sections go with the square.
    let (d_gamma, d_Z, d_W) = (1.0, m.ratios.Z, m.ratios.W)
    let width = width_total(m, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
    let momentum = momentum_N(m, sqrt_s: sqrt_s, m_N: m_N)
    let opacity = Self.detectorLength / decay_length(m, m_N: m_N, width: width, momentum: momentum)
    let radiative = branching_nu_gamma(m, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)

    /// sigma BR A efficiency over the excluded cross section in pb.
    func monophoton(_ cuts: PhotonCuts, efficiency: Double, excluded: Double) -> SignalWindow {
      let sigma = sigma_ee_N_nu(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
      let acceptance = PhotonAcceptance.flat(
        m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W, cuts: cuts)
      let rate = Self.conjugateStates * sigma * PhysicalConstants.picobarn * radiative * acceptance
      return SignalWindow(amplitude: rate * efficiency / excluded, near: 0, far: opacity)
    }

    switch self {
    case .opal:
      return monophoton(PhotonCuts(e_min: 23, cos_max: 0.7), efficiency: 0.657, excluded: 0.15)
    case .delphi:
      let statistic: GaussianLimit = m.preset == .paper ? .chiSquare(3.84) : .CLs(level: 0.95)
      let excluded = statistic.signal(expected: 1.61, measured: 1.50, uncertainty: 0.11)
      return monophoton(
        PhotonCuts(e_min: 0.5 * 0.06 * sqrt_s, cos_max: 0.5.squareRoot()), efficiency: 0.65,
        excluded: excluded)
    case .l3:
      let rate =
        Self.conjugateStates * width_Z_nu_N(m, m_N: m_N, d_Z: d_Z) * radiative
        * energyAcceptance(m, sqrt_s: sqrt_s, m_N: m_N, e_min: 15)
      return SignalWindow(amplitude: rate / (3.2e-6 * m.scheme.Gamma_Z), near: 0, far: opacity)
    case .z_invisible:
      let rate = Self.conjugateStates * width_Z_nu_N(m, m_N: m_N, d_Z: d_Z)
      return SignalWindow(amplitude: rate / 2.0e-3, near: opacity, far: .infinity)
    }
  }
}
