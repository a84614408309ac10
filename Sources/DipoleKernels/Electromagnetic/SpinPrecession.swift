import LaneMath

/// Probability that a neutrino with a moment turns its spin (and flavour) in a constant transverse field:
/// x^2/(x^2 + Delta^2) sin^2(sqrt(x^2 + Delta^2) L/2), x = 2 mu B, Delta the difference of the two energies.
///
/// mu_nu in Bohr magnetons, B in tesla, Delta in GeV (matter and Delta m^2/2E), length in m. Accuracy 8 epsilon plus twice the
/// phase times epsilon; NaN for phases above 1e15, of which doubles keep no fraction.
@inlinable @inline(__always)
public func precession_probability<L: Lane>(_ m: Model, mu_nu: L, B: L, Delta: L, length: L) -> L {
  let x = L.abs((2.0 * PhysicalConstants.mu_B) * (mu_nu * B))
  let split = L.abs(Delta)
  // The greater one taken out: neither square overflows or is lost.
  let isField = L.less(split, x)
  let greater = L.select(isField, x, split)
  let ratio = L.select(isField, split, x) / greater
  let root = L.sqrt(1.0 + ratio * ratio)
  let phase = ((0.5 / PhysicalConstants.hbar_c) * (greater * length)) * root
  // Beyond the domain of the sine only the fraction of a turn matters.
  let turns = phase * (0.5 / Double.pi)
  let whole = L.value((turns + 0x1.8p52) - 0x1.8p52, slopesOf: L(0))
  let isLong = L.less(L(1e4), phase)
  let sine = L.nanUnless(
    L.lessOrEqual(phase, L(1e15)), L.sin(L.select(isLong, (2 * Double.pi) * (turns - whole), phase)))
  let amplitude = L.select(isField, L(1), ratio) * (sine / root)
  let value = L.select(L.less(L(0), greater), amplitude * amplitude, L(0))
  let domain = L.both(
    L.both(L.isFinite(mu_nu), L.isFinite(B)), L.both(L.isFinite(Delta), L.isNonNegative(length)))
  return L.nanUnless(domain, value)
}
