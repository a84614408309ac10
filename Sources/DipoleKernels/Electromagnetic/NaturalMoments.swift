import LaneMath

// What moments are natural if the same new physics at the scale Lambda also makes masses. Estimates of orders of magnitude.

/// Moment that goes with a mass delta_m by dimension, e delta_m/Lambda^2, in Bohr magnetons: 2 m_e delta_m/Lambda^2.
///
/// delta_m >= 0, Lambda > 0 in GeV. Accuracy 3 epsilon.
@inlinable @inline(__always)
public func natural_moment<L: Lane>(_ m: Model, delta_m: L, Lambda: L) -> L {
  let value = ((2.0 * m.scheme.m_e) * (delta_m / Lambda)) / Lambda
  return L.nanUnless(L.both(L.isNonNegative(delta_m), L.isPositive(Lambda)), value)
}

/// Moment of a Dirac neutrino whose loops leave it a mass delta_m: 16 pi m_e delta_m/(alpha_0 Lambda^2) Bohr magnetons;
/// Bell et al., PRL 95 (2005) 151802, who round to 3e-15 (delta_m/eV)(TeV/Lambda)^2 what this makes 3.5e-15.
///
/// delta_m >= 0, Lambda > 0 in GeV. Accuracy 3 epsilon.
@inlinable @inline(__always)
public func natural_moment_dirac<L: Lane>(_ m: Model, delta_m: L, Lambda: L) -> L {
  let value = (m.scattering.naturalMoment * (delta_m / Lambda)) / Lambda
  return L.nanUnless(L.both(L.isNonNegative(delta_m), L.isPositive(Lambda)), value)
}

/// Transition moment of Majorana neutrinos between two flavours that goes with an element m_ll of their mass matrix:
/// 4e-9 (m_ll/eV)(TeV/Lambda)^2 |m_tau^2/(m_lepton^2 - m_other^2)| Bohr magnetons; Bell et al., hep-ph/0606248.
///
/// m_ll >= 0, Lambda > 0, masses of the two charged leptons >= 0 in GeV. The 4e-9 is published with one digit; the rest has 4
/// epsilon. Infinite for equal masses.
@inlinable @inline(__always)
public func natural_moment_majorana<L: Lane>(_ m: Model, m_ll: L, Lambda: L, m_lepton: L, m_other: L) -> L {
  let tau = m.scheme.m_tau
  let difference = L.abs((m_lepton - m_other) * (m_lepton + m_other))
  // 4e-9 per eV and TeV^-2 in GeV.
  let value = ((4e6 * (tau * tau)) * ((m_ll / Lambda) / Lambda)) / difference
  let masses = L.both(L.isNonNegative(m_lepton), L.isNonNegative(m_other))
  return L.nanUnless(L.both(masses, L.both(L.isNonNegative(m_ll), L.isPositive(Lambda))), value)
}
