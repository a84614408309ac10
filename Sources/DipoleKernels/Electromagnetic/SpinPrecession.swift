import LaneMath

/// Probability that a neutrino with a moment turns its spin (and flavour) in a constant transverse field:
/// x^2/(x^2 + Delta^2) sin^2(sqrt(x^2 + Delta^2) L/2), x = 2 mu B, Delta the difference of the two energies.
///
/// mu_nu in Bohr magnetons, B in tesla, Delta in GeV (matter and Delta m^2/2E), length in m. Accuracy 8 epsilon plus the phase
/// times epsilon.
@inlinable @inline(__always)
public func precession_probability<L: Lane>(_ m: Model, mu_nu: L, B: L, Delta: L, length: L) -> L {
  let x = L.abs((2.0 * PhysicalConstants.mu_B) * (mu_nu * B))
  let split = L.abs(Delta)
  // The greater one taken out: neither square overflows or is lost.
  let isField = L.less(split, x)
  let greater = L.select(isField, x, split)
  let ratio = L.select(isField, split, x) / greater
  let root = L.sqrt(1.0 + ratio * ratio)
  let sine = L.sin(((0.5 / PhysicalConstants.hbar_c) * (greater * length)) * root)
  let amplitude = L.select(isField, L(1), ratio) * (sine / root)
  let value = L.select(L.less(L(0), greater), amplitude * amplitude, L(0))
  let domain = L.both(
    L.both(L.isFinite(mu_nu), L.isFinite(B)), L.both(L.isFinite(Delta), L.isNonNegative(length)))
  return L.nanUnless(domain, value)
}
