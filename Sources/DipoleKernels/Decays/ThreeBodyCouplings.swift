import LaneMath

/// Masses of the quarks that photon, Z and W turn into, GeV.
public struct QuarkMasses: Sendable, Equatable {
  public var u: Double
  public var d: Double
  public var s: Double
  public var c: Double
  public var b: Double
  public var t: Double

  public init(u: Double, d: Double, s: Double, c: Double, b: Double, t: Double) {
    self.u = u
    self.d = d
    self.s = s
    self.c = c
    self.b = b
    self.t = t
  }

  /// c, b, t: MSbar masses m_c(m_c), m_b(m_b) and the pole mass of t (Particle Data Group; recalled). u, d
  /// and s: the masses of charged pion and kaon, so that thresholds are those of the lightest hadrons; they
  /// matter for the photon pole only, where below 2 GeV quarks stand for resonances and results are good to
  /// some 10 % of these channels.
  public static let `default` = QuarkMasses(u: 0.13957, d: 0.13957, s: 0.49368, c: 1.27, b: 4.18, t: 172.69)
}

/// The final states of N -> nu f fbar and N -> l f f', as a set of bits.
@usableFromInline
struct ThreeBodyChannels: OptionSet, Sendable {
  @usableFromInline let rawValue: UInt32
  @inlinable
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// nu f fbar by `ThreeBodyChannels.pair`: e, mu, tau, u, d, s, c, b, t; then all three nu' nubar'. The
  /// charged leptons of N's flavour include W* -> l nu and the interference, the neutrinos theirs.
  @inlinable static var pairs: Int { 9 }
  @inlinable
  static func pair(_ k: Int) -> Self { Self(rawValue: 1 << UInt32(k)) }
  @inlinable static var neutrinos: Self { Self(rawValue: 1 << 9) }
  /// l f f' by `ThreeBodyChannels.doublet`: e nu, mu nu, tau nu (but for N's flavour), u d, c s, t b.
  @inlinable static var doublets: Int { 6 }
  @inlinable
  static func doublet(_ k: Int) -> Self { Self(rawValue: 1 << UInt32(10 + k)) }
  @inlinable static var all: Self { Self(rawValue: (1 << 16) - 1) }
}

/// A charged fermion: mass in GeV, electric charge, third component of the weak isospin, colours.
@usableFromInline
struct ChargedFermion {
  @usableFromInline let mass: Double
  @usableFromInline let charge: Double
  @usableFromInline let isospin: Double
  @usableFromInline let colours: Double

  /// The fermions in the order of `ThreeBodyChannels.pair`.
  @inlinable
  init(_ k: Int, _ s: ElectroweakScheme, _ q: QuarkMasses) {
    let masses: InlineArray<9, Double> = [s.m_e, s.m_mu, s.m_tau, q.u, q.d, q.s, q.c, q.b, q.t]
    mass = masses[k]
    let isUp = k == 3 || k == 6 || k == 8
    charge = k < 3 ? -1 : isUp ? 2.0 / 3 : -1.0 / 3
    isospin = isUp ? 0.5 : -0.5
    colours = k < 3 ? 1 : 3
  }

  /// Vector coupling to the Z over e / (sin cos): T3/2 - Q sin^2.
  @inlinable
  func vector(_ sin2: Double) -> Double { 0.5 * isospin - charge * sin2 }
  /// Axial coupling to the Z over e / (sin cos): T3/2.
  @inlinable var axial: Double { 0.5 * isospin }
}

/// A weak doublet that a W turns into; a neutrino has mass 0. Quarks mix with the unit matrix: three
/// generations are summed, and of the masses only that of b differs enough to notice.
@usableFromInline
struct Doublet {
  @usableFromInline let first: Double
  @usableFromInline let second: Double
  @usableFromInline let colours: Double

  /// The doublets in the order of `ThreeBodyChannels.doublet`.
  @inlinable
  init(_ k: Int, _ s: ElectroweakScheme, _ q: QuarkMasses) {
    let firsts: InlineArray<6, Double> = [s.m_e, s.m_mu, s.m_tau, q.u, q.c, q.t]
    let seconds: InlineArray<6, Double> = [0, 0, 0, q.d, q.s, q.b]
    first = firsts[k]
    second = seconds[k]
    colours = k < 3 ? 1 : 3
  }
}

/// Prefactors of the three-body widths in powers of the couplings: all contain alpha / (24 pi^2).
@usableFromInline
struct ThreeBodyConstants: Sendable {
  /// alpha / (24 pi^2), for the charge states of N.
  @usableFromInline let photon: Double
  /// Times 2 eta / (sin cos), for the photon-Z interference.
  @usableFromInline let photonZ: Double
  /// Times 1 / (sin^2 cos^2).
  @usableFromInline let Z: Double
  /// Times 1 / (4 sin^2).
  @usableFromInline let W: Double
  /// Interferences of N's own flavour with W: -6 / (sqrt2 sin) and 6 eta (sin^2 - 1/2) / (sqrt2 sin^2 cos).
  @usableFromInline let photonW: Double
  @usableFromInline let ZW: Double

  @usableFromInline
  init(
    _ s: ElectroweakScheme, _ quarks: QuarkMasses, eta: Double, conjugates: Double, isRescaled: Bool
  ) {
    let sin2 = s.sin2_theta_w
    let cos2 = 1 - sin2
    let tree = Self.treeWidths(s, quarks)
    let (scaleZ, scaleW) = isRescaled ? (s.Gamma_Z / tree.Z, s.Gamma_W / tree.W) : (1, 1)
    let (rootZ, rootW) = (scaleZ.squareRoot(), scaleW.squareRoot())
    photon = conjugates * s.alpha / (24 * .pi * .pi)
    photonZ = photon * 2 * eta * rootZ / (sin2 * cos2).squareRoot()
    Z = photon * scaleZ / (sin2 * cos2)
    W = photon * scaleW / (4 * sin2)
    photonW = -6 * photon * rootW / (2 * sin2).squareRoot()
    ZW = 6 * photon * eta * rootZ * rootW * (sin2 - 0.5) / (sin2 * (2 * cos2).squareRoot())
  }

  /// Widths of Z and W into fermions at tree level: alpha M_Z / (3 sin^2 cos^2) sum of N_c beta [(1 + 2r) v^2 +
  /// (1 - 4r) a^2], and alpha M_W / (12 sin^2) sum of N_c lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2].
  @usableFromInline
  static func treeWidths(_ s: ElectroweakScheme, _ quarks: QuarkMasses) -> (Z: Double, W: Double) {
    let sin2 = s.sin2_theta_w
    var Z = 3 * 0.125
    for k in 0..<ThreeBodyChannels.pairs {
      let fermion = ChargedFermion(k, s, quarks)
      let r = (fermion.mass / s.M_Z) * (fermion.mass / s.M_Z)
      if 4 * r >= 1 { continue }
      let (v, a) = (fermion.vector(sin2), fermion.axial)
      Z += fermion.colours * (1 - 4 * r).squareRoot() * ((1 + 2 * r) * v * v + (1 - 4 * r) * a * a)
    }
    var W = 0.0
    for k in 0..<ThreeBodyChannels.doublets {
      let pair = Doublet(k, s, quarks)
      let (m1, m2) = (pair.first / s.M_W, pair.second / s.M_W)
      if m1 + m2 >= 1 { continue }
      let (sum, difference) = (m1 * m1 + m2 * m2, (m1 - m2) * (m1 + m2))
      let momentum = ((1 - (m1 + m2) * (m1 + m2)) * (1 - (m1 - m2) * (m1 - m2))).squareRoot()
      W += pair.colours * momentum * (1 - 0.5 * (sum + difference * difference))
    }
    return (s.alpha * s.M_Z / (3 * sin2 * (1 - sin2)) * Z, s.alpha * s.M_W / (12 * sin2) * W)
  }

  var isFinite: Bool {
    photon.isFinite && photonZ.isFinite && Z.isFinite && W.isFinite && photonW.isFinite && ZW.isFinite
  }
}
