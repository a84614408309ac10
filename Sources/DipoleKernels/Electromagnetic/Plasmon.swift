import LaneMath

/// Decay width of a photon in a medium with K^2 = omega^2 - k^2 > 0 to nu Nbar and nubar N in the frame of the medium:
/// (mu^2/24 pi)(K^4/omega)(1 - y)^2 (1 + 2y), mu = 2 d_gamma, y = m_N^2/K^2; without mass Raffelt, Phys. Rept. 320 (1999) 319.
///
/// omega > 0 in GeV, K2 > 0 in GeV^2 (the square of the plasma frequency for transverse photons), m_N >= 0 in GeV, d_gamma in
/// GeV^-1; GeV. Times the residue Z of the photon in the medium. 0 for m_N^2 >= K2. Accuracy 8 epsilon times the condition of
/// the arguments, which is large beside m_N^2 = K2.
@inlinable @inline(__always)
public func width_plasmon<L: Lane>(_ m: Model, omega: L, K2: L, m_N: L, d_gamma: L) -> L {
  let square = m_N * m_N
  let gap = (K2 - square) - L.productError(m_N, m_N, square)
  let open = L.select(L.less(L(0), gap), gap, L(0))
  let shape = (open * (open / omega)) * (1.0 + (square + square) / K2)
  let value = (d_gamma * d_gamma) * ((1.0 / (6.0 * Double.pi)) * shape)
  let domain = L.both(
    L.both(L.isPositive(omega), L.isPositive(K2)), L.both(L.isNonNegative(m_N), L.isFinite(d_gamma)))
  return L.nanUnless(domain, value)
}
