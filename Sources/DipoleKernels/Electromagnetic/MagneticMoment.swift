import LaneMath

/// The magnetic moment mu = 2 d of a dipole coupling, in Bohr magnetons e/2m_e: L = (mu/2) nubar sigma^ab N F_ab = d nubar
/// sigma^ab N F_ab.
///
/// d_gamma in GeV^-1. Accuracy 2 epsilon.
@inlinable @inline(__always)
public func magnetic_moment<L: Lane>(_ m: Model, d_gamma: L) -> L {
  L.nanUnless(L.isFinite(d_gamma), (d_gamma + d_gamma) / L(m.scattering.bohrMagneton))
}

/// The dipole coupling d = mu/2 in GeV^-1 of a magnetic moment in Bohr magnetons e/2m_e.
///
/// Accuracy 2 epsilon.
@inlinable @inline(__always)
public func dipole_of_moment<L: Lane>(_ m: Model, mu_nu: L) -> L {
  L.nanUnless(L.isFinite(mu_nu), 0.5 * (m.scattering.bohrMagneton * mu_nu))
}
