import LaneMath

/// Contributions of e-_L e+_R and of e-_R e+_L to a cross section for unpolarised beams.
@usableFromInline
struct ByChirality<L: Lane> {
  @usableFromInline let left: L
  @usableFromInline let right: L

  @inlinable @inline(__always)
  init(left: L, right: L) {
    self.left = left
    self.right = right
  }
}

/// What the amplitudes of e+ e- -> nu nubar (gamma) are made of, in units of g^2/2 = 2 pi alpha / sw^2: W
/// exchange has the coupling 1, Z exchange these.
@usableFromInline
struct NeutrinoPairCouplings {
  /// (sw^2 - 1/2)/cw^2 and sw^2/cw^2.
  @usableFromInline let left: Double
  @usableFromInline let right: Double
  /// alpha / sw^2.
  @usableFromInline let strength: Double

  @inlinable @inline(__always)
  init(_ m: Model) {
    let sin2 = m.scheme.sin2_theta_w
    let cos2 = 1 - sin2
    left = (sin2 - 0.5) / cos2
    right = sin2 / cos2
    strength = m.scheme.alpha / sin2
  }
}

/// The sum over three flavours of sigma(e+ e- -> nu nubar) at tree level in GeV^-2, massless leptons.
///
/// Z exchange gives pi alpha^2 s (l^2 + r^2) / (12 sw^4 D) for each flavour, with l = (sw^2 - 1/2)/cw^2, r =
/// sw^2/cw^2, D = (s - M_Z^2)^2 + M_Z^2 Gamma_Z^2. W exchange adds for the electron's
///
///     pi alpha^2 s / (4 sw^4) {j2(z)/M_W^4 - 2 l (s - M_Z^2) j1(z) / (M_W^2 D)},    z = s/M_W^2,
///     j_k = int_0^1 (1 - v)^2 / (1 + z v)^k dv,
///     j2 = 2 F1(z)/z^3,    j1 = 1/(2 (z + 2)) + (1 + z)^2 F0(z) / ((z + 2) z^3),
///
/// F0, F1 as `tExchangeDirect`, `tExchangeInterference`: no cancellation at either end (docs/physics.md).
/// sqrt_s > 0 in GeV, NaN outside. Accuracy 16 epsilon; the interference, negative below M_Z, takes at most
/// three quarters of the sum away.
@inlinable @inline(__always)
public func sigma_ee_nu_nu<L: Lane>(_ m: Model, sqrt_s: L) -> L {
  let g = NeutrinoPairCouplings(m)
  let s = sqrt_s * sqrt_s
  let offset = (sqrt_s - m.scheme.M_Z) * (sqrt_s + m.scheme.M_Z)
  let D = L.multiplyAdd(offset, offset, L(m.MZGammaZ * m.MZGammaZ))
  // Below 1e-30 the functions have their limits 1/3, and z^3 might underflow.
  let ratio = s / L(m.MW2)
  let z = L.select(L.less(ratio, L(1e-30)), L(1e-30), ratio)
  let sum = z + 2.0
  let j2 = 2.0 * (((L.tExchangeInterference(z) / z) / z) / z)
  let growth = (1.0 + z) / z
  let j1 = 0.5 / sum + (growth * growth) * ((L.tExchangeDirect(z) / z) / sum)
  let neutral = (g.left * g.left + g.right * g.right) * (s / D)
  let interference = (-2 * g.left / m.MW2) * (j1 * (s * (offset / D)))
  let charged = j2 * (ratio / L(m.MW2))
  let value = (0.25 * .pi * g.strength * g.strength) * (neutral + (charged + interference))
  return L.nanUnless(L.isPositive(sqrt_s), value)
}
