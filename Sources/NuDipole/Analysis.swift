import DipoleKernels
import Limits

/// A search at an e+ e- collider as numbers: what is produced, what is asked of the photon, and what the observation
/// excludes. The bundled ones are the files of data/analyses; anybody can write another file (docs/analyses.md).
public struct Analysis: Sendable, Equatable {
  /// What produces N.
  public enum Production: Sendable, Equatable {
    /// e+ e- -> N nubar and Nbar nu by photon, Z and W; rates are cross sections.
    case electronPositron
    /// Z -> N nubar and Nbar nu; rates are partial widths.
    case ZDecay
  }

  /// What is seen of N.
  public enum Signature: Sendable, Equatable {
    /// N -> nu gamma inside the detector, the photon inside cuts.
    case photon(PhotonSelection)
    /// N decays outside.
    case invisible
  }

  /// The centre-of-mass energy.
  public enum Energy: Sendable, Equatable {
    /// GeV.
    case fixed(Double)
    /// M_Z of the electroweak scheme.
    case ZMass
  }

  /// The region within which N must decay to be seen, around the collision point; lengths in m.
  public enum Detector: Sendable, Equatable {
    case sphere(radius: Double)
    case cylinder(radius: Double, halfLength: Double)
  }

  /// What the observation excludes.
  public enum Statistic: Sendable, Equatable {
    /// A rate above `value`: pb for cross sections, GeV for widths.
    case upperLimit(value: Double)
    /// A partial width above `value` times Gamma_Z of the electroweak scheme.
    case upperLimitOfGammaZ(value: Double)
    /// A rate that a Gaussian measurement excludes, all in pb or GeV.
    case gaussian(GaussianLimit, measured: Double, expected: Double, uncertainty: Double)
    /// A number of events.
    case counting(CountingStatistic, background: Background, relativeUncertainty: Double, observed: Double?)
  }

  /// The expected number of background events.
  public enum Background: Sendable, Equatable {
    case events(Double)
    /// e+ e- -> nu nubar gamma at tree level within the same cuts, times efficiency and luminosity.
    case standardModel
  }

  /// The collision energies (GeV) that background and acceptance resolve, and the lengths of detectors (m).
  public static let energies = 1.0...1e4
  public static let lengths = 1e-6...1e12

  public var production: Production
  public var energy: Energy
  /// fb^-1; read by counting statistics.
  public var luminosity: Double
  public var signature: Signature
  public var detector: Detector
  /// For events inside the cuts.
  public var efficiency: Double
  public var statistic: Statistic
  /// Instead of `statistic` in preset `paper`.
  public var paperStatistic: Statistic?

  public init(
    production: Production, energy: Energy, luminosity: Double = 0, signature: Signature, detector: Detector,
    efficiency: Double = 1, statistic: Statistic, paperStatistic: Statistic? = nil
  ) {
    self.production = production
    self.energy = energy
    self.luminosity = luminosity
    self.signature = signature
    self.detector = detector
    self.efficiency = efficiency
    self.statistic = statistic
    self.paperStatistic = paperStatistic
  }

  public func sqrt_s(_ scheme: ElectroweakScheme) -> Double {
    switch energy {
    case .fixed(let value): value
    case .ZMass: scheme.M_Z
    }
  }

  public func statistic(_ preset: Preset) -> Statistic {
    preset == .paper ? paperStatistic ?? statistic : statistic
  }
}

/// Cuts on the photon, in the units in which searches state them.
public struct PhotonSelection: Sendable, Equatable {
  public var cuts: PhotonCuts
  /// Least energy in units of sqrt_s/2, besides that of `cuts`.
  public var x_min: Double
  /// Half width of a veto of the return to the Z, in units of M_Z Gamma_Z/sqrt_s around (s - M_Z^2)/(2 sqrt_s); 0: none.
  public var ZReturnVeto: Double

  public init(cuts: PhotonCuts = PhotonCuts(), x_min: Double = 0, ZReturnVeto: Double = 0) {
    self.cuts = cuts
    self.x_min = x_min
    self.ZReturnVeto = ZReturnVeto
  }

  /// The cuts in GeV at an energy and with the Z of a scheme.
  public func cuts(sqrt_s: Double, _ scheme: ElectroweakScheme) -> PhotonCuts {
    var result = cuts
    result.e_min = Swift.max(cuts.e_min, 0.5 * x_min * sqrt_s)
    if ZReturnVeto > 0 {
      let centre = 0.5 * (sqrt_s - scheme.M_Z) * ((sqrt_s + scheme.M_Z) / sqrt_s)
      let half = ZReturnVeto * scheme.M_Z * scheme.Gamma_Z / sqrt_s
      result.veto.append(Swift.max(0, centre - half)...Swift.max(0, centre + half))
    }
    return result
  }
}
