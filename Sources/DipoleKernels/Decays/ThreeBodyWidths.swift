import LaneMath

// Three-body widths N -> nu f fbar through photon and Z and N -> l f f' through W, below, on and above the
// poles, in GeV. Derivation: docs/physics.md, "Three-body widths". They contain the two-body modes with Z and
// W on the mass shell; never add both.

/// Coefficients of d_gamma^2, d_gamma d_Z, d_Z^2, d_gamma d_W, d_Z d_W, d_W^2 in a sum of three-body widths,
/// as functions of m_N.
@usableFromInline
struct ThreeBodyCoefficients: UnivariateFunction {
  @usableFromInline let model: Model
  @usableFromInline let channels: ThreeBodyChannels

  @inlinable @inline(__always)
  init(_ model: Model, _ channels: ThreeBodyChannels) {
    self.model = model
    self.channels = channels
  }

  @inlinable @inline(never)
  func callAsFunction<L: Lane>(_ m_N: L) -> InlineArray<6, L> {
    let (scheme, constants) = (model.scheme, model.threeBody)
    let own = Int(model.flavour.rawValue)
    let ZPole = Resonance(mass: scheme.M_Z, width: scheme.Gamma_Z, m_N: m_N)
    let WPole = Resonance(mass: scheme.M_W, width: scheme.Gamma_W, m_N: m_N)
    // From the pole of a boson without width on, its integral diverges.
    let ZConverges = L.either(L.less(L(0), L(scheme.Gamma_Z)), L.less(m_N, L(scheme.M_Z)))
    let WConverges = L.either(L.less(L(0), L(scheme.Gamma_W)), L.less(m_N, L(scheme.M_W)))
    var sum = InlineArray<6, L>(repeating: L(0))

    for k in 0..<ThreeBodyChannels.pairs where channels.contains(.pair(k)) {
      let fermion = ChargedFermion(k, scheme, model.quarks)
      let excess = m_N - 2 * fermion.mass
      let range = (excess / m_N) * ((m_N + 2 * fermion.mass) / m_N)
      let integrals = NeutralIntegrals(mass: fermion.mass / m_N, range: range, ZPole)
      let isOpen = L.less(L(0), excess)
      let (v, a) = (fermion.vector(scheme.sin2_theta_w), fermion.axial)
      let (charge, colours) = (fermion.charge, fermion.colours)
      let photon = (constants.photon * colours * charge * charge) * integrals.photon
      let mixed = (constants.photonZ * colours * charge * v) * integrals.mixed
      let Z = (constants.Z * colours) * ((v * v) * integrals.vector + (a * a) * integrals.axial)
      sum[0] = sum[0] + L.select(isOpen, photon, L(0))
      sum[1] = sum[1] + L.select(isOpen, L.nanUnless(ZConverges, mixed), L(0))
      sum[2] = sum[2] + L.select(isOpen, L.nanUnless(ZConverges, Z), L(0))
      if k == own {
        let interference = InterferenceIntegrals(ZPole, WPole)
        // Massless, times a power of 1 - 4 m_l^2/m_N^2 above 7/2, with which the squares of both diagrams set in: the
        // quadratic form stays positive.
        let threshold = L.sqrt(range) * L.square(range * range)
        let photonW = constants.photonW * (threshold * interference.photon)
        let ZW = constants.ZW * (threshold * interference.boson)
        sum[3] = L.select(isOpen, L.nanUnless(WConverges, photonW), L(0))
        sum[4] = L.select(isOpen, L.nanUnless(L.both(ZConverges, WConverges), ZW), L(0))
      }
    }
    if channels.contains(.neutrinos) {
      // As vector-like fermions so light that their mass, to the fourth power, is below rounding.
      let light = 1e-5 * L.least(L(1), scheme.M_Z / m_N)
      let single = NeutralIntegrals(mass: light, range: 1.0 - 4.0 * (light * light), ZPole).vector
      let interference = InterferenceIntegrals(ZPole, ZPole).boson
      sum[2] = sum[2] + L.nanUnless(ZConverges, constants.Z * (0.375 * single + 0.75 * interference))
    }
    for k in 0..<ThreeBodyChannels.doublets {
      let isOwn = k == own
      guard channels.contains(isOwn ? .pair(k) : .doublet(k)) else { continue }
      let pair = Doublet(k, scheme, model.quarks)
      let masses = pair.first + pair.second
      let lost = Double.sumError(pair.first, pair.second, masses)
      let excess = L.excess(m_N, over: masses, and: L(model.m_lepton)) - lost
      let integral = chargedIntegral(m_N: m_N, lepton: model.m_lepton, pair, excess: excess, WPole)
      let W = L.nanUnless(WConverges, (constants.W * pair.colours) * integral)
      sum[5] = sum[5] + L.select(L.less(L(0), excess), W, L(0))
    }

    let cube = m_N * (m_N * m_N)
    for k in 0..<6 { sum[k] = cube * sum[k] }
    return sum
  }

  /// The sum of the widths, NaN unless 0 <= m_N < infinity and the couplings are finite.
  @inlinable @inline(__always)
  func width<L: Lane>(m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
    let c = L.evaluate(self, at: m_N)
    let squares = d_gamma * (d_gamma * c[0]) + (d_Z * (d_Z * c[2]) + d_W * (d_W * c[5]))
    let products = d_gamma * (d_Z * c[1]) + (d_gamma * (d_W * c[3]) + d_Z * (d_W * c[4]))
    let finite = L.both(L.isFinite(d_gamma), L.both(L.isFinite(d_Z), L.isFinite(d_W)))
    let result = L.select(L.equal(m_N, L(0)), L(0), squares + products)
    return L.nanUnless(L.both(L.isNonNegative(m_N), finite), result)
  }
}

/// Gamma(N -> nu e- e+) through photon and Z; for N's own flavour also through W, with the interference.
///
/// m_N >= 0 in GeV, couplings in GeV^-1; 0 up to 2 m_e. The interference is the massless one times
/// (1 - 4 m_e^2/m_N^2)^(9/2). Accuracy 100 epsilon times the condition number for m_N <= 1e4 GeV.
@inlinable @inline(__always)
public func width_nu_e_e<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .pair(0)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
}

/// Gamma(N -> nu mu- mu+) through photon and Z; for N's own flavour also through W, with the interference.
///
/// m_N >= 0 in GeV, couplings in GeV^-1; 0 up to 2 m_mu. The interference is the massless one times
/// (1 - 4 m_mu^2/m_N^2)^(9/2). Accuracy 100 epsilon times the condition number for m_N <= 1e4 GeV.
@inlinable @inline(__always)
public func width_nu_mu_mu<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .pair(1)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
}

/// Gamma(N -> nu tau- tau+) through photon and Z; for N's own flavour also through W, with the interference.
///
/// m_N >= 0 in GeV, couplings in GeV^-1; 0 up to 2 m_tau. The interference is the massless one times
/// (1 - 4 m_tau^2/m_N^2)^(9/2). Accuracy 100 epsilon times the condition number for m_N <= 1e4 GeV.
@inlinable @inline(__always)
public func width_nu_tau_tau<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .pair(2)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
}

/// Gamma(N -> nu nu' nubar') through Z, all three nu', with the interference of equal flavours.
///
/// m_N >= 0 in GeV, d_Z in GeV^-1. Accuracy 100 epsilon for m_N <= 1e4 GeV.
@inlinable @inline(__always)
public func width_nu_nu_nu<L: Lane>(_ m: Model, m_N: L, d_Z: L) -> L {
  ThreeBodyCoefficients(m, .neutrinos).width(m_N: m_N, d_gamma: L(0), d_Z: d_Z, d_W: L(0))
}

/// Gamma(N -> nu u ubar) through photon and Z, 0 up to 2 m_u of `QuarkMasses`. Units and accuracy as
/// `width_nu_e_e`.
@inlinable @inline(__always)
public func width_nu_u_u<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L) -> L {
  ThreeBodyCoefficients(m, .pair(3)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: L(0))
}

/// Gamma(N -> nu d dbar) through photon and Z, 0 up to 2 m_d of `QuarkMasses`. Units and accuracy as
/// `width_nu_e_e`.
@inlinable @inline(__always)
public func width_nu_d_d<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L) -> L {
  ThreeBodyCoefficients(m, .pair(4)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: L(0))
}

/// Gamma(N -> nu s sbar) through photon and Z, 0 up to 2 m_s of `QuarkMasses`. Units and accuracy as
/// `width_nu_e_e`.
@inlinable @inline(__always)
public func width_nu_s_s<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L) -> L {
  ThreeBodyCoefficients(m, .pair(5)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: L(0))
}

/// Gamma(N -> nu c cbar) through photon and Z, 0 up to 2 m_c of `QuarkMasses`. Units and accuracy as
/// `width_nu_e_e`.
@inlinable @inline(__always)
public func width_nu_c_c<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L) -> L {
  ThreeBodyCoefficients(m, .pair(6)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: L(0))
}

/// Gamma(N -> nu b bbar) through photon and Z, 0 up to 2 m_b of `QuarkMasses`. Units and accuracy as
/// `width_nu_e_e`.
@inlinable @inline(__always)
public func width_nu_b_b<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L) -> L {
  ThreeBodyCoefficients(m, .pair(7)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: L(0))
}

/// Gamma(N -> nu t tbar) through photon and Z, 0 up to 2 m_t of `QuarkMasses`. Units and accuracy as
/// `width_nu_e_e`.
@inlinable @inline(__always)
public func width_nu_t_t<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L) -> L {
  ThreeBodyCoefficients(m, .pair(8)).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: L(0))
}

/// Gamma(N -> l e nu_e) through W, l of the model's flavour. 0 for flavour e, whose nu e- e+ is counted in
/// `width_nu_e_e`. m_N >= 0 in GeV, d_W in GeV^-1. Accuracy 100 epsilon for m_N <= 1e4 GeV.
@inlinable @inline(__always)
public func width_lepton_e_nu<L: Lane>(_ m: Model, m_N: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .doublet(0)).width(m_N: m_N, d_gamma: L(0), d_Z: L(0), d_W: d_W)
}

/// Gamma(N -> l mu nu_mu) through W, l of the model's flavour. 0 for flavour mu, whose nu mu- mu+ is counted in
/// `width_nu_mu_mu`. m_N >= 0 in GeV, d_W in GeV^-1. Accuracy 100 epsilon for m_N <= 1e4 GeV.
@inlinable @inline(__always)
public func width_lepton_mu_nu<L: Lane>(_ m: Model, m_N: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .doublet(1)).width(m_N: m_N, d_gamma: L(0), d_Z: L(0), d_W: d_W)
}

/// Gamma(N -> l tau nu_tau) through W, l of the model's flavour. 0 for flavour tau, whose nu tau- tau+ is
/// counted in `width_nu_tau_tau`. m_N >= 0 in GeV, d_W in GeV^-1. Accuracy 100 epsilon for m_N <= 1e4 GeV.
@inlinable @inline(__always)
public func width_lepton_tau_nu<L: Lane>(_ m: Model, m_N: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .doublet(2)).width(m_N: m_N, d_gamma: L(0), d_Z: L(0), d_W: d_W)
}

/// Gamma(N -> l u dbar) through W, l of the model's flavour, unit CKM matrix. Units and accuracy as
/// `width_lepton_e_nu`.
@inlinable @inline(__always)
public func width_lepton_u_d<L: Lane>(_ m: Model, m_N: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .doublet(3)).width(m_N: m_N, d_gamma: L(0), d_Z: L(0), d_W: d_W)
}

/// Gamma(N -> l c sbar) through W, l of the model's flavour, unit CKM matrix. Units and accuracy as
/// `width_lepton_e_nu`.
@inlinable @inline(__always)
public func width_lepton_c_s<L: Lane>(_ m: Model, m_N: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .doublet(4)).width(m_N: m_N, d_gamma: L(0), d_Z: L(0), d_W: d_W)
}

/// Gamma(N -> l t bbar) through W, l of the model's flavour, unit CKM matrix. Units and accuracy as
/// `width_lepton_e_nu`.
@inlinable @inline(__always)
public func width_lepton_t_b<L: Lane>(_ m: Model, m_N: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .doublet(5)).width(m_N: m_N, d_gamma: L(0), d_Z: L(0), d_W: d_W)
}

/// The sum of all modes N -> nu f fbar and N -> l f f'. Units and accuracy as `width_nu_e_e`.
@inlinable @inline(__always)
public func width_three_body<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  ThreeBodyCoefficients(m, .all).width(m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
}

/// width_nu_gamma + width_three_body: the total width with Z and W of finite width, on and off their mass
/// shells. Units and accuracy as `width_nu_e_e`.
@inlinable @inline(__always)
public func width_full<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  width_nu_gamma(m, m_N: m_N, d_gamma: d_gamma)
    + width_three_body(m, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
}

/// What `width_total` counts besides `width_nu_gamma`, by the model's `widths`.
@inlinable @inline(__always)
func width_besides_nu_gamma<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  m.widths == .twoBody
    ? L.dependent(width_bosons(m, m_N: m_N, d_Z: d_Z, d_W: d_W), on: d_gamma)
    : width_three_body(m, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
}

/// The total width by the model's `widths`: `width_two_body` or `width_full`, with their units and accuracy.
@inlinable @inline(__always)
public func width_total<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  width_nu_gamma(m, m_N: m_N, d_gamma: d_gamma)
    + width_besides_nu_gamma(m, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
}
