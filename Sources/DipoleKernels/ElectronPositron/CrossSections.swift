import LaneMath

// Total cross sections of e+ e- -> N nubar, N nubar ALONE (Nbar nu has the same, event rates need both), in GeV^-2;
// arXiv:2301.06050 eqs. (10)-(13) and, for the left-handed W vertex that gauge invariance asks for, the
// expressions of docs/physics.md. All vanish for m_N >= sqrt_s.
//
// Arguments of every function: sqrt_s > 0 and m_N >= 0 in GeV, couplings in GeV^-1; NaN outside.

/// What the s-channel terms share.
@usableFromInline
struct SChannel<L: Lane> {
  /// T / s = 1 - m_N^2/s.
  @usableFromInline let r: L
  /// s + 2 m_N^2 and s.
  @usableFromInline let massFactor: L
  @usableFromInline let s: L
  @usableFromInline let T: L
  /// s - M_Z^2 and |s - M_Z^2 + i M_Z Gamma_Z|^2.
  @usableFromInline let offset: L
  @usableFromInline let D: L

  @inlinable @inline(__always)
  init(_ m: Model, _ sqrt_s: L, _ m_N: L) {
    (T, s) = phaseSpace(sqrt_s, m_N)
    r = T / s
    let square = m_N * m_N
    massFactor = s + (square + square)
    offset = (sqrt_s - m.scheme.M_Z) * (sqrt_s + m.scheme.M_Z)
    D = L.multiplyAdd(offset, offset, L(m.MZGammaZ * m.MZGammaZ))
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
  let c = SChannel(m, sqrt_s, m_N)
  let value = (c.r * c.r) * (m.sigmaPhoton * (c.massFactor / c.s))
  return onShell(sqrt_s, m_N, L.isFinite(d_gamma), d_gamma * (d_gamma * value))
}

/// Z exchange: alpha d_Z^2 T^2 (s + 2 m_N^2) (8 sw^4 - 4 sw^2 + 1) / (24 cw^2 sw^2 s D), sw = sin(theta_w),
/// D = (s - M_Z^2)^2 + M_Z^2 Gamma_Z^2; arXiv:2301.06050 eq. (11). Accuracy 8 epsilon, also on the peak.
@inlinable @inline(__always)
public func sigma_ee_Z<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_Z: L) -> L {
  let c = SChannel(m, sqrt_s, m_N)
  let value = (c.r * c.T) * (m.sigmaZ * (c.massFactor / c.D))
  return onShell(sqrt_s, m_N, L.isFinite(d_Z), d_Z * (d_Z * value))
}

/// Photon-Z interference: +-alpha d_gamma d_Z T^2 (s + 2 m_N^2) (1 - 4 sw^2) (s - M_Z^2) / (6 cw sw s^2 D), + in preset
/// `corrected`, - as printed in arXiv:2301.06050 eq. (12) in `paper`. Accuracy 8 epsilon, also beside the Z pole.
@inlinable @inline(__always)
public func sigma_ee_photon_Z<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_Z: L) -> L {
  let c = SChannel(m, sqrt_s, m_N)
  let value = (c.r * c.r) * (m.sigmaPhotonZ * (c.massFactor * (c.offset / c.D)))
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
  let (T, s) = phaseSpace(sqrt_s, m_N)
  let z = L.select(L.less(m_N, sqrt_s), T / L(m.MW2), L(0))
  let direct = L.tExchangeDirect(z)
  let value: L
  if m.preset == .paper {
    value = (m.MW2 * direct + (m_N * m_N) * L.tExchangeSlope(z)) / s
  } else {
    value = (T / s) * ((m.MW2 * direct) / s)
  }
  return onShell(sqrt_s, m_N, L.isFinite(d_W), d_W * (d_W * (m.sigmaW * value)))
}

/// M_W^4 F1(z) / s, what the interferences with W exchange share; F1 as `tExchangeInterference`.
@inlinable @inline(__always)
func interferenceIntegral<L: Lane>(_ m: Model, _ sqrt_s: L, _ m_N: L) -> L {
  let (T, s) = phaseSpace(sqrt_s, m_N)
  let z = L.select(L.less(m_N, sqrt_s), T / L(m.MW2), L(0))
  return (m.MW2 * L.tExchangeInterference(z)) * (m.MW2 / s)
}

/// Photon-W interference: -sqrt2 alpha d_gamma d_W I1 / (sw s^2), I1 = M_W^4 F1(T/M_W^2); 0 in preset `paper`, which
/// claims that it vanishes (arXiv:2301.06050 below eq. (13); true for the opposite lepton chirality only).
/// Accuracy 8 epsilon.
@inlinable @inline(__always)
public func sigma_ee_photon_W<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_W: L) -> L {
  let value =
    m.preset == .paper ? L(0) : m.sigmaPhotonW * (interferenceIntegral(m, sqrt_s, m_N) / (sqrt_s * sqrt_s))
  return onShell(
    sqrt_s, m_N, L.both(L.isFinite(d_gamma), L.isFinite(d_W)), d_gamma * (d_W * value))
}

/// Z-W interference: -alpha d_Z d_W (1 - 2 sw^2) (s - M_Z^2) I1 / (sqrt2 sw^2 cw s D); 0 in preset `paper`.
/// Accuracy 8 epsilon.
@inlinable @inline(__always)
public func sigma_ee_Z_W<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_Z: L, d_W: L) -> L {
  let c = SChannel(m, sqrt_s, m_N)
  let value =
    m.preset == .paper
    ? L(0) : m.sigmaZW * (interferenceIntegral(m, sqrt_s, m_N) * (c.offset / c.D))
  return onShell(sqrt_s, m_N, L.both(L.isFinite(d_Z), L.isFinite(d_W)), d_Z * (d_W * value))
}

/// The sum: photon, Z and their interference, and for flavour e the terms with W exchange.
///
/// The interferences may be negative: accuracy 8 epsilon times sum |terms| / |sum| (about 3 for the scenarios of
/// Table I, larger only where couplings are chosen to cancel).
@inlinable @inline(__always)
public func sigma_ee_N_nu<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  let neutral =
    (sigma_ee_photon(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma)
      + sigma_ee_Z(m, sqrt_s: sqrt_s, m_N: m_N, d_Z: d_Z))
    + sigma_ee_photon_Z(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z)
  if m.flavour != .e { return L.nanUnless(L.isFinite(d_W), neutral) }
  let charged =
    sigma_ee_W(m, sqrt_s: sqrt_s, m_N: m_N, d_W: d_W)
    + (sigma_ee_photon_W(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_W: d_W)
      + sigma_ee_Z_W(m, sqrt_s: sqrt_s, m_N: m_N, d_Z: d_Z, d_W: d_W))
  return neutral + charged
}
