import LaneMath

// Two-body widths, arXiv:2301.06050 eqs. (8) and (19), in GeV. Squares of couplings multiply last, one factor
// at a time: on a grid all else is hoisted, and tiny couplings underflow only where the result does.

/// Gamma(N -> nu gamma) = d_gamma^2 m_N^3 / (4 pi), arXiv:2301.06050 eq. (8).
///
/// m_N >= 0 in GeV, d_gamma in GeV^-1. Majorana N: nu gamma and nubar gamma, twice this. Accuracy 3 epsilon.
@inlinable @inline(__always)
public func width_nu_gamma<L: Lane>(_ m: Model, m_N: L, d_gamma: L) -> L {
  let cube = m.photonWidth * (m_N * (m_N * m_N))
  return L.nanUnless(
    L.both(L.isNonNegative(m_N), L.isFinite(d_gamma)), d_gamma * (d_gamma * cube))
}

/// Gamma(N -> nu Z) = d_Z^2 (m_N^2 - M_Z^2)^2 (2 m_N^2 + M_Z^2) / (8 pi m_N^3) for m_N > M_Z, else 0;
/// arXiv:2301.06050 eq. (8).
///
/// m_N >= 0 in GeV, d_Z in GeV^-1. m_N^2 - M_Z^2 is formed as a product, so the width keeps its digits down to
/// one ulp above M_Z. Accuracy 6 epsilon.
@inlinable @inline(__always)
public func width_nu_Z<L: Lane>(_ m: Model, m_N: L, d_Z: L) -> L {
  let excess = m_N - m.scheme.M_Z
  let inverse = 1.0 / m_N
  let q = excess * (m_N + m.scheme.M_Z) * inverse
  let square = m_N * m_N
  let shape = (q * q) * ((square + square) + m.MZ2) * inverse
  let width = L.select(L.less(L(0), excess), m.bosonWidth * shape, L(0))
  return L.nanUnless(L.both(L.isNonNegative(m_N), L.isFinite(d_Z)), d_Z * (d_Z * width))
}

/// Gamma(N -> l W) by the corrected eq. (8) of arXiv:2301.06050,
/// d_W^2 / (8 pi m^3) sqrt(lambda(m^2, M^2, l^2)) [2 (m^2 - l^2)^2 - M^2 (m^2 + l^2) - M^4], m = m_N, M = M_W,
/// l = m_lepton, for m > M + l, else 0.
///
/// With the excess x = m - M - l over threshold, lambda = x (x + 2M) (x + 2l) (m + M + l), and the bracket is
/// (2 M l + x (m + M + l)) (2 (m - l)(m + l) + M^2) - 2 M^2 l^2, whose difference never loses more than a factor
/// of 2. (Rejected: the bracket in powers of m and l, which cancels at threshold for l = 0 and for large l.)
/// Accuracy 8 epsilon down to one ulp above threshold.
@inlinable @inline(__always)
func width_lepton_W_corrected<L: Lane>(_ m: Model, m_N: L, d_W: L, m_lepton: L) -> L {
  let excess = L.excess(m_N, over: m.scheme.M_W, and: m_lepton)
  let sum = (m_N + m.scheme.M_W) + m_lepton
  let heavy: L = excess * (excess + 2 * m.scheme.M_W)
  let light: L = (excess + (m_lepton + m_lepton)) * sum
  let momenta = (m_N - m_lepton) * (m_N + m_lepton)
  let massTerm = m.scheme.M_W * m_lepton
  let first = L.multiplyAdd(excess, sum, massTerm + massTerm)
  let second = (momenta + momenta) + m.MW2
  let bracket = L.multiplyAdd(first, second, -2.0 * (massTerm * massTerm))
  let inverse = 1.0 / m_N
  let shape = (L.sqrt(heavy * light) * (inverse * inverse)) * (bracket * inverse)
  let width = L.select(L.less(L(0), excess), m.bosonWidth * shape, L(0))
  return d_W * (d_W * width)
}

/// The same as eq. (8) prints it, with both misprints: m^2 + (M - l)^2 under the root and 2 l^2 (...) in the bracket.
@inlinable @inline(__always)
func width_lepton_W_printed<L: Lane>(_ m: Model, m_N: L, d_W: L, m_lepton: L) -> L {
  let excess = L.excess(m_N, over: m.scheme.M_W, and: m_lepton)
  let difference = m.scheme.M_W - m_lepton
  let square = m_N * m_N
  // m_N - (M_W - m_lepton) = excess + 2 m_lepton.
  let light: L = (excess + (m_lepton + m_lepton)) * (m_N + difference)
  let root = L.sqrt(light * (square + difference * difference))
  let leptonSquare = m_lepton * m_lepton
  let massTerm: L = 2.0 * leptonSquare * (2.0 * leptonSquare - 4.0 * square - m.MW2)
  let massless: L = (m_N - m.scheme.M_W) * (m_N + m.scheme.M_W)
  let bracket = massTerm + massless * (2.0 * square + m.MW2)
  let shape = (root / square) * (bracket / m_N)
  let width = L.select(L.less(L(0), excess), m.bosonWidth * shape, L(0))
  return d_W * (d_W * width)
}

/// Gamma(N -> l W), one charge state. Preset `corrected`: the corrected eq. (8) of arXiv:2301.06050; preset `paper`:
/// eq. (8) as printed, 2.16 times the width at m_N = 100 GeV (no other quantity uses the printed form).
///
/// m_N, m_lepton >= 0 in GeV, d_W in GeV^-1; 0 up to the threshold M_W + m_lepton. Accuracy 8 epsilon; the printed
/// bracket is a difference that loses its digits for heavy leptons (condition number in the tests).
@inlinable @inline(__always)
public func width_lepton_W<L: Lane>(_ m: Model, m_N: L, d_W: L, m_lepton: L) -> L {
  let domain = L.both(L.both(L.isNonNegative(m_N), L.isNonNegative(m_lepton)), L.isFinite(d_W))
  let width =
    m.preset == .paper
    ? width_lepton_W_printed(m, m_N: m_N, d_W: d_W, m_lepton: m_lepton)
    : width_lepton_W_corrected(m, m_N: m_N, d_W: d_W, m_lepton: m_lepton)
  return L.nanUnless(domain, width)
}

/// Gamma(N -> l W) of the model's flavour, in the corrected form for both presets.
@inlinable @inline(__always)
func width_flavour_W<L: Lane>(_ m: Model, m_N: L, d_W: L) -> L {
  L.nanUnless(
    L.both(L.isNonNegative(m_N), L.isFinite(d_W)),
    width_lepton_W_corrected(m, m_N: m_N, d_W: d_W, m_lepton: L(m.m_lepton)))
}

/// Gamma(N -> nu Z) + Gamma(N -> l W).
@inlinable @inline(__always)
func width_bosons<L: Lane>(_ m: Model, m_N: L, d_Z: L, d_W: L) -> L {
  width_nu_Z(m, m_N: m_N, d_Z: d_Z) + width_flavour_W(m, m_N: m_N, d_W: d_W)
}

/// Gamma(N -> nu gamma) + Gamma(N -> nu Z) + Gamma(N -> l W), the total width of eq. (9) of arXiv:2301.06050 without
/// three-body modes; the lepton is that of the model's flavour, the W mode the corrected one in both presets.
///
/// m_N >= 0 in GeV, couplings in GeV^-1. Accuracy 8 epsilon.
@inlinable @inline(__always)
public func width_two_body<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  width_nu_gamma(m, m_N: m_N, d_gamma: d_gamma) + width_bosons(m, m_N: m_N, d_Z: d_Z, d_W: d_W)
}

/// Gamma(Z -> N nubar) = d_Z^2 (M_Z^2 - m_N^2)^2 (2 m_N^2 + M_Z^2) / (12 pi M_Z^3) for m_N < M_Z, else 0: ONE of
/// N nubar and Nbar nu, arXiv:2301.06050 eq. (19).
///
/// m_N >= 0 in GeV, d_Z in GeV^-1. The same for Dirac and Majorana N. Accuracy 5 epsilon down to one ulp below M_Z.
@inlinable @inline(__always)
public func width_Z_nu_N<L: Lane>(_ m: Model, m_N: L, d_Z: L) -> L {
  let gap = m.scheme.M_Z - m_N
  let q = gap * (m.scheme.M_Z + m_N)
  let square = m_N * m_N
  let shape = (q * q) * ((square + square) + m.MZ2)
  let width = L.select(L.less(L(0), gap), m.ZWidth * shape, L(0))
  return L.nanUnless(L.both(L.isNonNegative(m_N), L.isFinite(d_Z)), d_Z * (d_Z * width))
}
