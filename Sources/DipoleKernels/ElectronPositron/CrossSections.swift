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
  @usableFromInline let T: L
  /// T^2 (s + 2 m_N^2) / s^3, the phase space of each term.
  @usableFromInline let phases: L
  /// s - M_Z^2.
  @usableFromInline let offset: L
  /// s/D and s (s - M_Z^2)/D, D = |s - M_Z^2 + i M_Z Gamma_Z|^2.
  @usableFromInline let pole: L
  @usableFromInline let dispersive: L

  @inlinable @inline(__always)
  init(_ m: Model, _ sqrt_s: L, _ m_N: L) {
    (T, s) = phaseSpace(sqrt_s, m_N)
    inverse = 1.0 / s
    r = T * inverse
    let square = m_N * m_N
    phases = (r * r) * ((s + (square + square)) * inverse)
    offset = (sqrt_s - m.scheme.M_Z) * (sqrt_s + m.scheme.M_Z)
    pole = s * (1.0 / L.multiplyAdd(offset, offset, L(m.MZGammaZ * m.MZGammaZ)))
    dispersive = offset * pole
  }

  /// sigma_ee_photon / d_gamma^2.
  @inlinable @inline(__always)
  func photon(_ m: Model) -> L { m.sigmaPhoton * phases }

  /// sigma_ee_Z / d_Z^2.
  @inlinable @inline(__always)
  func Z(_ m: Model) -> L { (m.sigmaZ * (s * pole)) * phases }

  /// sigma_ee_photon_Z / (d_gamma d_Z).
  @inlinable @inline(__always)
  func photonZ(_ m: Model) -> L { (m.sigmaPhotonZ * dispersive) * phases }

  /// The sum of the three.
  @inlinable @inline(__always)
  func neutral(_ m: Model, _ d_gamma: L, _ d_Z: L) -> L {
    let Z = L.multiplyAdd(m.sigmaZ * d_Z, s * pole, (m.sigmaPhotonZ * d_gamma) * dispersive)
    return L.multiplyAdd(d_Z, Z, (m.sigmaPhoton * d_gamma) * d_gamma) * phases
  }
}

/// What the terms with W exchange share.
@usableFromInline
struct WExchange<L: Lane> {
  @usableFromInline let c: SChannel<L>
  @usableFromInline let square: L
  /// T / M_W^2, 0 at and above threshold.
  @usableFromInline let z: L
  /// M_W^2 / s.
  @usableFromInline let ratio: L

  @inlinable @inline(__always)
  init(_ m: Model, _ c: SChannel<L>, _ sqrt_s: L, _ m_N: L) {
    self.c = c
    square = m_N * m_N
    z = L.select(L.less(m_N, sqrt_s), c.T * m.inverseMW2, L(0))
    ratio = m.MW2 * c.inverse
  }

  /// sigma_ee_W / d_W^2.
  @inlinable @inline(__always)
  func W(_ m: Model) -> L {
    let direct = L.tExchangeDirect(z)
    if m.preset == .paper {
      return m.sigmaW * ((m.MW2 * direct + square * L.tExchangeSlope(z)) * c.inverse)
    }
    return (m.sigmaW * c.r) * (direct * ratio)
  }

  /// I1 / s^2 = M_W^4 F1(z) / s^2.
  @inlinable @inline(__always)
  func integral(_ m: Model) -> L { (L.tExchangeInterference(z) * ratio) * ratio }

  /// sigma_ee_photon_W / (d_gamma d_W).
  @inlinable @inline(__always)
  func photonW(_ m: Model) -> L {
    m.preset == .paper ? L.dependent(L(0), on: z) : m.sigmaPhotonW * integral(m)
  }

  /// sigma_ee_Z_W / (d_Z d_W).
  @inlinable @inline(__always)
  func ZW(_ m: Model) -> L {
    m.preset == .paper ? L.dependent(L(0), on: z) : (m.sigmaZW * c.dispersive) * integral(m)
  }

  /// The sum of the two over d_W.
  @inlinable @inline(__always)
  func interference(_ m: Model, _ d_gamma: L, _ d_Z: L) -> L {
    let factor = L.multiplyAdd(m.sigmaZW * d_Z, c.dispersive, m.sigmaPhotonW * d_gamma)
    return m.preset == .paper ? L.dependent(L(0), on: factor * z) : factor * integral(m)
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
    neutral = onShell(
      sqrt_s, m_N, L.both(L.isFinite(d_gamma), L.isFinite(d_Z)), c.neutral(m, d_gamma, d_Z))
    if m.flavour == .e {
      // In this order: what F0 and F1 share is then computed once, whatever the preset. Both are 0 where z is; outside the
      // domain the neutral part is NaN.
      let w = WExchange(m, c, sqrt_s, m_N)
      exchange = w.W(m)
      interference = w.interference(m, d_gamma, d_Z)
    } else {
      interference = L.dependent(L(0), on: neutral)
      exchange = L.dependent(L(0), on: c.T)
    }
  }

  @inlinable @inline(__always)
  func value(_ d_W: L) -> L {
    L.nanUnless(L.isFinite(d_W), L.multiplyAdd(d_W, L.multiplyAdd(d_W, exchange, interference), neutral))
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
