import LaneMath

// Total cross sections of e+ e- -> N nubar, N nubar ALONE (Nbar nu has the same, event rates need both), in GeV^-2;
// arXiv:2301.06050 eqs. (10)-(13) and, for the left-handed W vertex that gauge invariance asks for, the
// expressions of docs/physics.md. All vanish for m_N >= sqrt_s.
//
// Arguments of every function: sqrt_s > 0 and m_N >= 0 in GeV, couplings in GeV^-1; NaN outside.

/// What the s-channel terms share: one division by s and one by D for all of them.
@usableFromInline
struct SChannel<L: Lane> {
  @usableFromInline let s: L
  /// 1/s, and T/s = 1 - m_N^2/s.
  @usableFromInline let inverse: L
  @usableFromInline let r: L
  /// s + 2 m_N^2.
  @usableFromInline let massFactor: L
  @usableFromInline let T: L
  /// s - M_Z^2 and |s - M_Z^2 + i M_Z Gamma_Z|^2.
  @usableFromInline let offset: L
  @usableFromInline let D: L

  @inlinable @inline(__always)
  init(_ m: Model, _ sqrt_s: L, _ m_N: L) {
    (T, s) = phaseSpace(sqrt_s, m_N)
    inverse = 1.0 / s
    r = T * inverse
    let square = m_N * m_N
    massFactor = s + (square + square)
    offset = (sqrt_s - m.scheme.M_Z) * (sqrt_s + m.scheme.M_Z)
    D = L.multiplyAdd(offset, offset, L(m.MZGammaZ * m.MZGammaZ))
  }

  /// sigma_ee_photon / d_gamma^2.
  @inlinable @inline(__always)
  func photon(_ m: Model) -> L { (r * r) * (m.sigmaPhoton * (massFactor * inverse)) }

  /// 1/D and (s - M_Z^2)/D.
  @inlinable @inline(__always)
  var pole: (inverse: L, dispersive: L) {
    let inverse = 1.0 / D
    return (inverse, offset * inverse)
  }

  /// sigma_ee_Z / d_Z^2.
  @inlinable @inline(__always)
  func Z(_ m: Model) -> L { (r * T) * (m.sigmaZ * (massFactor * pole.inverse)) }

  /// sigma_ee_photon_Z / (d_gamma d_Z).
  @inlinable @inline(__always)
  func photonZ(_ m: Model) -> L { (r * r) * (m.sigmaPhotonZ * (massFactor * pole.dispersive)) }
}

/// What the terms with W exchange share.
@usableFromInline
struct WExchange<L: Lane> {
  @usableFromInline let c: SChannel<L>
  @usableFromInline let square: L
  /// T / M_W^2, 0 at and above threshold.
  @usableFromInline let z: L

  @inlinable @inline(__always)
  init(_ m: Model, _ c: SChannel<L>, _ sqrt_s: L, _ m_N: L) {
    self.c = c
    square = m_N * m_N
    z = L.select(L.less(m_N, sqrt_s), c.T * m.inverseMW2, L(0))
  }

  /// sigma_ee_W / d_W^2.
  @inlinable @inline(__always)
  func W(_ m: Model) -> L {
    let direct = m.MW2 * L.tExchangeDirect(z)
    let value = m.preset == .paper ? direct + square * L.tExchangeSlope(z) : c.r * direct
    return m.sigmaW * (value * c.inverse)
  }

  /// I1 / s = M_W^4 F1(z) / s.
  @inlinable @inline(__always)
  func integral(_ m: Model) -> L { (m.MW2 * L.tExchangeInterference(z)) * (m.MW2 * c.inverse) }

  /// sigma_ee_photon_W / (d_gamma d_W).
  @inlinable @inline(__always)
  func photonW(_ m: Model) -> L {
    m.preset == .paper ? L.dependent(L(0), on: z) : m.sigmaPhotonW * (integral(m) * c.inverse)
  }

  /// sigma_ee_Z_W / (d_Z d_W).
  @inlinable @inline(__always)
  func ZW(_ m: Model) -> L {
    m.preset == .paper ? L.dependent(L(0), on: z) : m.sigmaZW * (integral(m) * c.pole.dispersive)
  }
}

/// 0 at and above threshold, NaN outside the domain, else the value.
@inlinable @inline(__always)
func onShell<L: Lane>(_ sqrt_s: L, _ m_N: L, _ couplingsFinite: L.Mask, _ value: L) -> L {
  L.nanUnless(
    L.both(collisionDomain(sqrt_s, m_N), couplingsFinite),
    L.select(L.less(m_N, sqrt_s), value, L(0)))
}

/// Photon exchange: alpha d_gamma^2 T^2 (s + 2 m_N^2) / (3 s^3), T = s - m_N^2; arXiv:2301.06050 eq. (10).
/// Accuracy 8 epsilon down to one ulp below threshold.
@inlinable @inline(__always)
public func sigma_ee_photon<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L) -> L {
  let value = SChannel(m, sqrt_s, m_N).photon(m)
  return onShell(sqrt_s, m_N, L.isFinite(d_gamma), d_gamma * (d_gamma * value))
}

/// Z exchange: alpha d_Z^2 T^2 (s + 2 m_N^2) (8 sw^4 - 4 sw^2 + 1) / (24 cw^2 sw^2 s D), sw = sin(theta_w),
/// D = (s - M_Z^2)^2 + M_Z^2 Gamma_Z^2; arXiv:2301.06050 eq. (11). Accuracy 8 epsilon, also on the peak.
@inlinable @inline(__always)
public func sigma_ee_Z<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_Z: L) -> L {
  let value = SChannel(m, sqrt_s, m_N).Z(m)
  return onShell(sqrt_s, m_N, L.isFinite(d_Z), d_Z * (d_Z * value))
}

/// Photon-Z interference: +-alpha d_gamma d_Z T^2 (s + 2 m_N^2) (1 - 4 sw^2) (s - M_Z^2) / (6 cw sw s^2 D), + in preset
/// `corrected`, - as printed in arXiv:2301.06050 eq. (12) in `paper`. Accuracy 8 epsilon, also beside the Z pole.
@inlinable @inline(__always)
public func sigma_ee_photon_Z<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_Z: L) -> L {
  let value = SChannel(m, sqrt_s, m_N).photonZ(m)
  return onShell(
    sqrt_s, m_N, L.both(L.isFinite(d_gamma), L.isFinite(d_Z)), d_gamma * (d_Z * value))
}

/// W exchange (flavour e only, whatever the model's flavour).
///
/// `corrected`: alpha d_W^2 T M_W^2 F0(z) / (2 sw^2 s^2), z = T/M_W^2, for the left-handed lepton of the
/// gauge-invariant operator. `paper`: alpha d_W^2 M_W^2 [F0(z) + m_N^2/M_W^2 F0'(z)] / (2 sw^2 s), which is
/// arXiv:2301.06050 eq. (13) written without its cancellations and belongs to a right-handed lepton.
/// F0 and F0' as `tExchangeDirect`, `tExchangeSlope`. Accuracy 8 epsilon for s << M_W^2 and at threshold too.
@inlinable @inline(__always)
public func sigma_ee_W<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_W: L) -> L {
  let value = WExchange(m, SChannel(m, sqrt_s, m_N), sqrt_s, m_N).W(m)
  return onShell(sqrt_s, m_N, L.isFinite(d_W), d_W * (d_W * value))
}

/// Photon-W interference: -sqrt2 alpha d_gamma d_W I1 / (sw s^2), I1 = M_W^4 F1(T/M_W^2), F1 as `tExchangeInterference`;
/// 0 in preset `paper`, which claims that it vanishes (arXiv:2301.06050 below eq. (13); true for the opposite lepton
/// chirality only). Accuracy 8 epsilon.
@inlinable @inline(__always)
public func sigma_ee_photon_W<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_W: L) -> L {
  let value = WExchange(m, SChannel(m, sqrt_s, m_N), sqrt_s, m_N).photonW(m)
  return onShell(
    sqrt_s, m_N, L.both(L.isFinite(d_gamma), L.isFinite(d_W)), d_gamma * (d_W * value))
}

/// Z-W interference: -alpha d_Z d_W (1 - 2 sw^2) (s - M_Z^2) I1 / (sqrt2 sw^2 cw s D); 0 in preset `paper`.
/// Accuracy 8 epsilon.
@inlinable @inline(__always)
public func sigma_ee_Z_W<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_Z: L, d_W: L) -> L {
  let value = WExchange(m, SChannel(m, sqrt_s, m_N), sqrt_s, m_N).ZW(m)
  return onShell(sqrt_s, m_N, L.both(L.isFinite(d_Z), L.isFinite(d_W)), d_Z * (d_W * value))
}

/// `sigma_ee_N_nu` as a polynomial in d_W: neutral + d_W (interference + d_W exchange), for flavours mu and tau neutral
/// alone.
@usableFromInline
struct CrossSectionRow<L: Lane> {
  @usableFromInline let neutral: L
  @usableFromInline let interference: L
  @usableFromInline let exchange: L

  @inlinable @inline(__always)
  init(neutral: L, interference: L, exchange: L) {
    self.neutral = neutral
    self.interference = interference
    self.exchange = exchange
  }

  @inlinable @inline(__always)
  init(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_Z: L) {
    let c = SChannel(m, sqrt_s, m_N)
    let direct = d_gamma * (d_gamma * c.photon(m)) + d_Z * (d_Z * c.Z(m))
    let finite = L.both(L.isFinite(d_gamma), L.isFinite(d_Z))
    neutral = onShell(sqrt_s, m_N, finite, direct + d_gamma * (d_Z * c.photonZ(m)))
    if m.flavour == .e {
      let w = WExchange(m, c, sqrt_s, m_N)
      interference = onShell(sqrt_s, m_N, finite, d_gamma * w.photonW(m) + d_Z * w.ZW(m))
      exchange = onShell(sqrt_s, m_N, finite, w.W(m))
    } else {
      interference = L.dependent(L(0), on: neutral)
      exchange = L.dependent(L(0), on: c.T)
    }
  }

  @inlinable @inline(__always)
  func value(_ d_W: L) -> L {
    L.nanUnless(L.isFinite(d_W), neutral + d_W * (interference + d_W * exchange))
  }
}

/// sigma(e+ e- -> N nubar): photon, Z and their interference, and for flavour e the terms with W exchange.
///
/// The interferences may be negative: accuracy 8 epsilon times sum |terms| / |sum| (about 3 for the scenarios of
/// Table I, larger only where couplings are chosen to cancel).
@inlinable @inline(__always)
public func sigma_ee_N_nu<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  CrossSectionRow(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z).value(d_W)
}

extension Kernels.sigma_ee_N_nu {
  @inlinable @inline(__always)
  public static func row<L: Lane>(_ model: Model, _ x: Arguments<L>) -> Arguments<L> {
    let row = CrossSectionRow(
      model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_Z: x[unchecked: 3])
    return [row.neutral, row.interference, row.exchange, L(0), L(0), L(0)]
  }

  @inlinable @inline(__always)
  public static func point<L: Lane>(_ model: Model, _ row: Arguments<L>, _ last: L) -> L {
    CrossSectionRow(neutral: row[unchecked: 0], interference: row[unchecked: 1], exchange: row[unchecked: 2])
      .value(last)
  }
}
