import LaneMath

/// Charge radius of a neutrino in the standard model, -(G_F/2 sqrt2 pi^2) [3 - 2 ln(m_l^2/M_W^2)], at one loop;
/// Bernabeu et al., PRD 62 (2000) 113012 and Nucl. Phys. B680 (2004) 450.
///
/// m_lepton in (0, M_W] in GeV, the mass of the charged lepton of its doublet; GeV^-2. Accuracy 4 epsilon.
@inlinable @inline(__always)
public func charge_radius<L: Lane>(_ m: Model, m_lepton: L) -> L {
  let M_W = m.scheme.M_W
  let bracket = 3.0 + 4.0 * L.log(M_W / m_lepton)
  let domain = L.both(L.isPositive(m_lepton), L.lessOrEqual(m_lepton, L(M_W)))
  return L.nanUnless(domain, -(m.scattering.chargeRadius * bracket))
}
