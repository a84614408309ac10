import LaneMath

// Elastic scattering of neutrinos on electrons and nuclei: weak interaction, charge radius, charge and magnetic moment. T is
// the kinetic energy of what was at rest, from 0 to 2 E^2/(M + 2E); all cross sections are 0 above. GeV, GeV^-3.

/// Greatest recoil of a target of mass m_target from a massless neutrino: 2 E^2/(M + 2E).
///
/// E_nu >= 0, m_target > 0 in GeV. Accuracy 3 epsilon.
@inlinable @inline(__always)
public func recoil_T_max<L: Lane>(_ m: Model, E_nu: L, m_target: L) -> L {
  let double = E_nu + E_nu
  return L.nanUnless(
    L.both(L.isNonNegative(E_nu), L.isPositive(m_target)), double * (E_nu / (m_target + double)))
}

/// Least energy of a massless neutrino for a recoil T: (T + sqrt(T^2 + 2 M T))/2.
///
/// T >= 0, m_target > 0 in GeV. Accuracy 3 epsilon.
@inlinable @inline(__always)
public func recoil_E_min<L: Lane>(_ m: Model, T: L, m_target: L) -> L {
  let momentum = L.sqrt(T * (T + (m_target + m_target)))
  return L.nanUnless(L.both(L.isNonNegative(T), L.isPositive(m_target)), 0.5 * (T + momentum))
}

/// Momentum that a recoil T takes: sqrt(T (T + 2M)), the argument of form factors.
///
/// T >= 0, m_target > 0 in GeV; GeV. Accuracy 2 epsilon.
@inlinable @inline(__always)
public func recoil_momentum<L: Lane>(_ m: Model, T: L, m_target: L) -> L {
  L.nanUnless(
    L.both(L.isNonNegative(T), L.isPositive(m_target)), L.sqrt(T * (T + (m_target + m_target))))
}

/// 2 E^2 - T (M + 2E), over 2 E^2: 1 - T/E - MT/2E^2, which vanishes at T_max, and E^-2.
@inlinable @inline(__always)
func recoilGap<L: Lane>(E_nu: L, T: L, m_target: L) -> (gap: L, inverseSquare: L) {
  let inverseSquare = 1.0 / (E_nu * E_nu)
  let double = E_nu * (E_nu + E_nu)
  let reach = T * (m_target + (E_nu + E_nu))
  let gap = (double - reach) * (0.5 * inverseSquare)
  return (gap, inverseSquare)
}

/// d sigma/dT on electrons with a = g_V + g_A and b = g_V - g_A, exchanged for antineutrinos, both moved by charge radius and
/// charge.
///
/// a^2 + b^2 y^2 - a b m_e T/E^2, y = 1 - T/E, is (a - b y)^2 + 2 a b (1 - T/E - m_e T/2E^2) where a b > 0: no term is negative.
@inlinable @inline(__always)
func dsigma_electron<L: Lane>(
  _ m: Model, E_nu: L, T: L, r2: L, q_nu: L, isAntineutrino: Bool
) -> L {
  let electron = L(m.scheme.m_e)
  let (gap, inverseSquare) = recoilGap(E_nu: E_nu, T: T, m_target: electron)
  let y = (E_nu - T) / E_nu
  let charge = L.select(L.both(L.equal(q_nu, L(0)), L.equal(T, L(0))), L(0), q_nu / T)
  let shift = m.scattering.radiusShift * r2 - m.scattering.chargeShift * charge
  let (left, right) = (m.scattering.electronLeft + shift, m.scattering.electronRight + shift)
  let (a, b) = isAntineutrino ? (right, left) : (left, right)
  let product = a * b
  let by = b * y
  let difference = a - by
  let sameSign = L.multiplyAdd(difference, difference, (product + product) * gap)
  let opposite = (a * a + by * by) - product * (electron * (T * inverseSquare))
  let bracket = L.select(L.less(L(0), product), sameSign, opposite)
  let finite = L.select(L.isFinite(charge), m.scattering.electronWeak * bracket, L(.infinity))
  let value = L.select(L.lessOrEqual(L(0), gap), finite, L(0))
  let domain = L.both(
    L.both(L.isPositive(E_nu), L.isNonNegative(T)), L.both(L.isFinite(r2), L.isFinite(q_nu)))
  return L.nanUnless(domain, value)
}

/// d sigma/dT of nu e -> nu e: (G_F^2 m_e/2pi) [(g_V + g_A)^2 + (g_V - g_A)^2 (1 - T/E)^2 + (g_A^2 - g_V^2) m_e T/E^2],
/// g_V = +-1/2 + 2 sin^2 theta_0 + (sqrt2 pi alpha_0/3 G_F) [r2 - 3 q_nu/(m_e T)], g_A = +-1/2 (+ for flavour e).
///
/// r2 in GeV^-2 is the charge radius beyond what the couplings contain, q_nu the charge of the neutrino in units of e: photon
/// exchange has q_nu/q^2 + r2/6 with q^2 = -2 m_e T, hence their relative sign. E_nu > 0, T >= 0 in GeV. Accuracy 16 epsilon
/// times the condition of the arguments.
@inlinable @inline(__always)
public func dsigma_nu_e_dT<L: Lane>(_ m: Model, E_nu: L, T: L, r2: L, q_nu: L) -> L {
  dsigma_electron(m, E_nu: E_nu, T: T, r2: r2, q_nu: q_nu, isAntineutrino: false)
}

/// The same for antineutrinos: g_A -> -g_A.
@inlinable @inline(__always)
public func dsigma_nubar_e_dT<L: Lane>(_ m: Model, E_nu: L, T: L, r2: L, q_nu: L) -> L {
  dsigma_electron(m, E_nu: E_nu, T: T, r2: r2, q_nu: q_nu, isAntineutrino: true)
}

/// d sigma/dT of nu e -> nu' e by a magnetic moment: (pi alpha_0^2/m_e^2) (1/T - 1/E) mu_nu^2.
///
/// mu_nu in Bohr magnetons, the effective moment of the beam; E_nu > 0, T > 0 in GeV. Formed as (E - T)/(E T). It flips the
/// helicity and adds to `dsigma_nu_e_dT`. Accuracy 8 epsilon times the condition of the arguments.
@inlinable @inline(__always)
public func dsigma_nu_e_magnetic_dT<L: Lane>(_ m: Model, E_nu: L, T: L, mu_nu: L) -> L {
  let gap = recoilGap(E_nu: E_nu, T: T, m_target: L(m.scheme.m_e)).gap
  let shape = m.scattering.magnetic * ((E_nu - T) / (E_nu * T))
  let value = L.select(L.lessOrEqual(L(0), gap), shape, L(0))
  let domain = L.both(L.both(L.isPositive(E_nu), L.isPositive(T)), L.isFinite(mu_nu))
  return L.nanUnless(domain, mu_nu * (mu_nu * value))
}

/// Weak charge of a nucleus for coherent scattering: Z F_p g_V^p + (A - Z) F_n g_V^n, g_V^n = -1/2,
/// g_V^p = 1/2 - 2 sin^2 theta_0 - (sqrt2 pi alpha_0/3 G_F) r2.
///
/// F_p and F_n are the form factors of protons and neutrons at the momentum of the recoil, r2 in GeV^-2 the charge radius.
/// Accuracy 8 epsilon of the sum of moduli.
@inlinable @inline(__always)
public func weak_charge<L: Lane>(_ m: Model, Z: L, A: L, F_p: L, F_n: L, r2: L) -> L {
  let protons = (m.scattering.protonWeak - m.scattering.radiusShift * r2) * (Z * F_p)
  let numbers = L.both(L.both(L.isFinite(Z), L.isFinite(A)), L.both(L.isFinite(F_p), L.isFinite(F_n)))
  return L.nanUnless(L.both(numbers, L.isFinite(r2)), protons - 0.5 * ((A - Z) * F_n))
}

/// d sigma/dT of coherent nu A -> nu A: (G_F^2 M/pi) Q_w^2 (1 - T/E - M T/2E^2), exact for spin 0; `weak_charge` makes Q_w.
///
/// arXiv:2007.15563 and the talk leave T/E out, which misses the end T_max = 2 E^2/(M + 2E). E_nu > 0, T >= 0, m_target > 0 in
/// GeV. Accuracy 8 epsilon times the condition of the arguments.
@inlinable @inline(__always)
public func dsigma_cevns_spin0_dT<L: Lane>(_ m: Model, E_nu: L, T: L, m_target: L, Q_w: L) -> L {
  let gap = recoilGap(E_nu: E_nu, T: T, m_target: m_target).gap
  let value = L.select(L.lessOrEqual(L(0), gap), (m.scattering.nuclearWeak * m_target) * gap, L(0))
  let domain = L.both(
    L.both(L.isPositive(E_nu), L.isNonNegative(T)), L.both(L.isPositive(m_target), L.isFinite(Q_w)))
  return L.nanUnless(domain, Q_w * (Q_w * value))
}

/// The same for spin 1/2 with vector coupling: (1 - T/E - M T/2E^2 + T^2/2E^2).
@inlinable @inline(__always)
public func dsigma_cevns_dT<L: Lane>(_ m: Model, E_nu: L, T: L, m_target: L, Q_w: L) -> L {
  let (gap, inverseSquare) = recoilGap(E_nu: E_nu, T: T, m_target: m_target)
  let bracket = gap + (0.5 * (T * T)) * inverseSquare
  let value = L.select(L.lessOrEqual(L(0), gap), (m.scattering.nuclearWeak * m_target) * bracket, L(0))
  let domain = L.both(
    L.both(L.isPositive(E_nu), L.isNonNegative(T)), L.both(L.isPositive(m_target), L.isFinite(Q_w)))
  return L.nanUnless(domain, Q_w * (Q_w * value))
}

/// d sigma/dT of nu A -> nu' A by a magnetic moment on a nucleus of spin 1/2 without form factor:
/// (pi alpha_0^2/m_e^2) Z^2 (1/T - 1/E) mu_nu^2.
///
/// mu_nu in Bohr magnetons; E_nu, T, m_target > 0 in GeV. Accuracy 8 epsilon times the condition of the arguments.
@inlinable @inline(__always)
public func dsigma_cevns_magnetic_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_target: L, Z: L, mu_nu: L
) -> L {
  let gap = recoilGap(E_nu: E_nu, T: T, m_target: m_target).gap
  let value = L.select(L.lessOrEqual(L(0), gap), m.scattering.magnetic * ((E_nu - T) / (E_nu * T)), L(0))
  let charge = Z * mu_nu
  let domain = L.both(
    L.both(L.isPositive(E_nu), L.isPositive(T)), L.both(L.isPositive(m_target), L.isFinite(charge)))
  return L.nanUnless(domain, charge * (charge * value))
}

/// The same for spin 0: 1/T - 1/E + T/4E^2 = (1 - T/2E)^2/T; Vogel and Engel, PRD 39 (1989) 3378.
@inlinable @inline(__always)
public func dsigma_cevns_magnetic_spin0_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_target: L, Z: L, mu_nu: L
) -> L {
  let gap = recoilGap(E_nu: E_nu, T: T, m_target: m_target).gap
  let root = (E_nu - 0.5 * T) / E_nu
  let value = L.select(L.lessOrEqual(L(0), gap), m.scattering.magnetic * (root * (root / T)), L(0))
  let charge = Z * mu_nu
  let domain = L.both(
    L.both(L.isPositive(E_nu), L.isPositive(T)), L.both(L.isPositive(m_target), L.isFinite(charge)))
  return L.nanUnless(domain, charge * (charge * value))
}
