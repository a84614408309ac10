import LaneMath

/// Which form of the physics of arXiv:2301.06050 is evaluated; docs/physics.md tells the differences.
public enum Preset: Int32, Sendable, CaseIterable {
  /// Gauge-invariant couplings: +d_Z in eq. (3), left-handed W vertex with all interferences.
  case corrected = 0
  /// As printed: -d_Z in eq. (3), eq. (13) for W exchange, no interference of W with photon and Z.
  case paper = 1
}

/// The lepton doublet that N couples to.
public enum Flavour: Int32, Sendable, CaseIterable {
  case e = 0
  case mu = 1
  case tau = 2
}

/// Whether N is a Dirac or a Majorana particle.
public enum Nature: Int32, Sendable, CaseIterable {
  case dirac = 0
  /// Both N -> X and N -> Xbar: every width of N doubles. Cross sections stay those of one final state.
  case majorana = 1
}

/// Longitudinal polarisation of the beams: +1 all right-handed, -1 all left-handed, 0 unpolarised.
public struct BeamPolarisation: Sendable, Equatable {
  public var electron: Double
  public var positron: Double

  public init(electron: Double = 0, positron: Double = 0) {
    self.electron = electron
    self.positron = positron
  }

  /// Fluxes of e-_L e+_R and e-_R e+_L over their unpolarised ones; a vector boson of the s-channel, and the left-handed
  /// currents of W exchange, need one of them.
  public var weights: (left: Double, right: Double) {
    ((1 - electron) * (1 + positron), (1 + electron) * (1 - positron))
  }

  /// The flux of e-_R e+_R, of which the vertex of the printed eq. (13) makes N nubar, and that of e-_L e+_L, of which
  /// it makes Nbar nu: their mean.
  var printedExchangeWeight: Double { 1 + electron * positron }
}

/// What the total width of N consists of. Never both: the three-body modes contain Z and W on their mass shells.
public enum WidthMode: Int32, Sendable, CaseIterable {
  /// nu gamma, nu Z and l W, as in eq. (9).
  case twoBody = 0
  /// nu gamma and all modes nu f fbar, l f f' through photon, Z and W of finite width.
  case full = 1
  /// The same with the couplings of Z and W to fermions scaled so that their tree widths are those of the
  /// scheme: on the mass shell the three-body modes then add up to the two-body width.
  case fullRescaled = 2
}

/// d_Z/d_gamma and d_W/d_gamma.
public struct CouplingRatios: Sendable, Equatable {
  public var Z: Double
  public var W: Double

  public init(Z: Double, W: Double) {
    self.Z = Z
    self.W = W
  }
}

/// Everything a kernel needs besides its arguments: inputs, the form of the physics, and the constants that
/// follow from them, each correctly rounded because it is derived with 106 bits.
public struct Model: Sendable {
  public let scheme: ElectroweakScheme
  public let preset: Preset
  public let flavour: Flavour
  public let nature: Nature
  /// What `width_total` and `branching_nu_gamma` count; the three-body widths read whether they are rescaled.
  public let widths: WidthMode
  public let quarks: QuarkMasses
  /// The couplings of what is stated for d_gamma, analyses and `sigma_ee_monophoton`; other quantities take all couplings as
  /// arguments.
  public let ratios: CouplingRatios
  /// Cross sections of e+ e- are those of beams with this polarisation.
  public let polarisation: BeamPolarisation

  /// sin and cos of the weak mixing angle with 106 bits: the singular line 2 cos + a sin = 0 and the zero
  /// of d_Z cancel their leading digits.
  @usableFromInline let sin: DoubleDouble
  @usableFromInline let cos: DoubleDouble
  /// +1 in `corrected`, -1 in `paper`: the sign of d_Z in eq. (3).
  @usableFromInline let eta: Double
  /// 1 for a Dirac N, 2 for a Majorana N.
  @usableFromInline let conjugates: Double
  /// Mass of the charged lepton of `flavour`.
  public let m_lepton: Double

  @usableFromInline let vevOverRoot2: Double
  @usableFromInline let halfVev: Double
  @usableFromInline let photonWidth: Double
  @usableFromInline let bosonWidth: Double
  @usableFromInline let ZWidth: Double
  @usableFromInline let MZ2: Double
  @usableFromInline let MW2: Double
  @usableFromInline let inverseMW2: Double
  @usableFromInline let MZGammaZ: Double
  @usableFromInline let sigmaPhoton: Double
  @usableFromInline let sigmaZ: Double
  @usableFromInline let sigmaPhotonZ: Double
  @usableFromInline let sigmaW: Double
  @usableFromInline let sigmaPhotonW: Double
  @usableFromInline let sigmaZW: Double
  @usableFromInline let leftZ: Double
  @usableFromInline let rightZ: Double
  @usableFromInline let leftW: Double
  /// Weights of the helicity amplitudes with e-_L, e-_R and of W exchange.
  @usableFromInline let leftBeams: Double
  @usableFromInline let rightBeams: Double
  @usableFromInline let exchangeBeams: Double
  @usableFromInline let threeBody: ThreeBodyConstants
  @usableFromInline let scattering: ScatteringConstants

  /// - Parameters:
  ///   - couplings: the direction of (d_calB, d_calW), which fixes d_Z/d_gamma and d_W/d_gamma.
  ///   - widths: nil stands for `full` in preset `corrected` and `twoBody` in preset `paper`.
  public init(
    scheme: ElectroweakScheme = .default, preset: Preset = .corrected, flavour: Flavour = .e,
    nature: Nature = .dirac, couplings: CouplingDirection = .scenarioI,
    polarisation: BeamPolarisation = BeamPolarisation(), widths: WidthMode? = nil,
    quarks: QuarkMasses = .default
  ) {
    self.scheme = scheme
    self.preset = preset
    self.flavour = flavour
    self.nature = nature
    self.polarisation = polarisation
    (leftBeams, rightBeams) = polarisation.weights
    exchangeBeams = preset == .paper ? polarisation.printedExchangeWeight : leftBeams
    self.widths = widths ?? (preset == .paper ? .twoBody : .full)
    self.quarks = quarks
    let sin2 = DoubleDouble(scheme.sin2_theta_w)
    let cos2 = 1.0 - sin2
    let sin = sin2.squareRoot()
    let cos = cos2.squareRoot()
    self.sin = sin
    self.cos = cos
    eta = preset == .paper ? -1 : 1
    conjugates = nature == .majorana ? 2 : 1
    switch flavour {
    case .e: m_lepton = scheme.m_e
    case .mu: m_lepton = scheme.m_mu
    case .tau: m_lepton = scheme.m_tau
    }
    let one = DoubleDouble(1)
    let root2 = DoubleDouble(2).squareRoot()
    let alpha = DoubleDouble(scheme.alpha)
    let MZ = DoubleDouble(scheme.M_Z)
    let ZCube: DoubleDouble = MZ * MZ * MZ
    vevOverRoot2 = (DoubleDouble(scheme.vev) / root2).high
    halfVev = scheme.vev / 2
    photonWidth = (conjugates / (4.0 * DoubleDouble.pi)).high
    bosonWidth = (conjugates / (8.0 * DoubleDouble.pi)).high
    ZWidth = (1.0 / (12.0 * DoubleDouble.pi * ZCube)).high
    MZ2 = scheme.M_Z * scheme.M_Z
    MW2 = scheme.M_W * scheme.M_W
    let MW = DoubleDouble(scheme.M_W)
    inverseMW2 = (1.0 / (MW * MW)).high
    MZGammaZ = scheme.M_Z * scheme.Gamma_Z
    // Prefactors of eqs. (10)-(13) and of the interferences, functions of alpha and the angle only.
    let sinCos: DoubleDouble = sin * cos
    let left: DoubleDouble = one - 2.0 * sin2
    let right: DoubleDouble = 2.0 * sin2
    let chiralities: DoubleDouble = leftBeams * (left * left) + rightBeams * (right * right)
    let vector: DoubleDouble = leftBeams * left - rightBeams * right
    let photons: DoubleDouble = DoubleDouble(0.5 * leftBeams) + DoubleDouble(0.5 * rightBeams)
    sigmaPhoton = (alpha * photons / DoubleDouble(3)).high
    sigmaZ = (alpha * chiralities / (24.0 * cos2 * sin2)).high
    sigmaPhotonZ = eta * (alpha * vector / (6.0 * sinCos)).high
    sigmaW = exchangeBeams * (alpha / (2.0 * sin2)).high
    sigmaPhotonW = -leftBeams * (root2 * alpha / sin).high
    sigmaZW = -leftBeams * eta * (alpha * left / (root2 * sin2 * cos)).high
    // Helicity amplitudes in units of e: (sin^2 - 1/2) and sin^2 over sin cos, 1 over sqrt2 sin.
    leftZ = eta * (-0.5 * left / sinCos).high
    rightZ = eta * (sin2 / sinCos).high
    leftW = (1.0 / (root2 * sin)).high
    ratios = couplings.ratios(sin: sin, cos: cos)
    scattering = ScatteringConstants(scheme, flavour)
    threeBody = ThreeBodyConstants(
      scheme, quarks, eta: eta, conjugates: conjugates, isRescaled: self.widths == .fullRescaled)
  }

  /// The same for N that couples to another doublet.
  public func with(flavour: Flavour) -> Model {
    with(flavour: flavour, couplings: .broken(Z: ratios.Z, W: ratios.W))
  }

  /// The same with other couplings.
  public func with(couplings: CouplingDirection) -> Model { with(flavour: flavour, couplings: couplings) }

  private func with(flavour: Flavour, couplings: CouplingDirection) -> Model {
    Model(
      scheme: scheme, preset: preset, flavour: flavour, nature: nature, couplings: couplings,
      polarisation: polarisation, widths: widths, quarks: quarks)
  }

  /// Whether all constants that follow from the inputs, the coupling ratios among them, are finite. They are
  /// not on the line 2 cos + a sin = 0, where d_gamma vanishes, and for absurd inputs.
  public var isFinite: Bool {
    ratios.Z.isFinite && ratios.W.isFinite && MZ2.isFinite && MW2.isFinite && ZWidth > 0 && ZWidth.isFinite
      && MZGammaZ.isFinite && sigmaZ.isFinite && sigmaPhotonZ.isFinite && sigmaZW.isFinite
      && threeBody.isFinite && scattering.isFinite
  }
}
