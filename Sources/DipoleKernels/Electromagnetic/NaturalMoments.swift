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
