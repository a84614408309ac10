import DipoleKernels

/// Couplings to the three lepton doublets: flavour k has c_k times the couplings (d_gamma, d_Z, d_W).
public struct FlavourCouplings: Sendable, Equatable {
  public var e: Double
  public var mu: Double
  public var tau: Double

  public init(e: Double = 0, mu: Double = 0, tau: Double = 0) {
    self.e = e
    self.mu = mu
    self.tau = tau
  }

  public init(_ flavour: Flavour) {
    self.init(e: flavour == .e ? 1 : 0, mu: flavour == .mu ? 1 : 0, tau: flavour == .tau ? 1 : 0)
  }
}

/// N with all that its rates depend on. Final states with different flavours do not interfere, so rates and widths are
/// sums over flavours; W exchange and its interferences involve the electron's coupling only.
public struct HeavyNeutrino: Sendable {
  /// For each flavour that N couples to, its model and the square of its coupling.
  public let components: [(model: Model, weight: Double)]

  /// - Parameters:
  ///   - model: the physics; its flavour is not read.
  ///   - flavours: at least one of them not 0, else nothing is produced and nothing decays.
  public init(_ model: Model, flavours: FlavourCouplings) {
    components = [(Flavour.e, flavours.e), (.mu, flavours.mu), (.tau, flavours.tau)].compactMap {
      flavour, c in
      c == 0 ? nil : (model.with(flavour: flavour), c * c)
    }
  }

  /// N that couples to the model's flavour.
  public init(_ model: Model) { components = [(model, 1)] }

  private init(components: [(model: Model, weight: Double)]) { self.components = components }

  /// The same with a = d_calW/d_calB; nil where d_gamma vanishes, 2 cos(theta_w) + a sin(theta_w) = 0, and for NaN.
  public func with(ratio a: Double) -> HeavyNeutrino? {
    let changed = components.map { (model: $0.model.with(couplings: .ratio(a)), weight: $0.weight) }
    return changed[0].model.isFinite ? HeavyNeutrino(components: changed) : nil
  }

  /// Whether couplings, flavours and nature are those of another N; beams and preset may differ.
  public func isSameParticle(as other: HeavyNeutrino) -> Bool {
    components.count == other.components.count
      && zip(components, other.components).allSatisfy { a, b in
        a.weight == b.weight && a.model.flavour == b.model.flavour && a.model.nature == b.model.nature
          && a.model.ratios == b.model.ratios
      }
  }

  /// What does not depend on the flavour may be asked of any component.
  var model: Model { components[0].model }

  /// The sum over flavours of a rate or width at d_gamma = 1 GeV^-1.
  func sum(_ rate: (Model) -> Double) -> Double {
    components.reduce(0) { $0 + $1.weight * rate($1.model) }
  }

  /// Total width in GeV at d_gamma = 1 GeV^-1; widths go with the square.
  public func width(m_N: Double) -> Double {
    sum { width_total($0, m_N: m_N, d_gamma: 1, d_Z: $0.ratios.Z, d_W: $0.ratios.W) }
  }

  /// Gamma(N -> nu gamma), all flavours of nu, in GeV at d_gamma = 1 GeV^-1.
  public func radiativeWidth(m_N: Double) -> Double { sum { width_nu_gamma($0, m_N: m_N, d_gamma: 1) } }
}
