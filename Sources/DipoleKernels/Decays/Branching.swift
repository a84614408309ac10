import LaneMath

// Branching ratios of N, arXiv:2301.06050 eq. (9). All are 0/0 = NaN for a stable N
// (m_N = 0 or no coupling). Couplings below 1e-140 GeV^-1 lose digits, because their squares do.

/// BR(N -> nu gamma) of the total width by the model's `widths`. Units as `width_two_body`; accuracy 8
/// epsilon over two-body modes, 100 epsilon over all.
@inlinable @inline(__always)
public func branching_nu_gamma<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  L.fraction(
    width_nu_gamma(m, m_N: m_N, d_gamma: d_gamma),
    besides: width_besides_nu_gamma(m, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W))
}

/// BR(N -> nu Z) among the two-body modes, whatever the model's `widths`: beyond them Z is a resonance. Units
/// as `width_two_body`; accuracy 8 epsilon.
@inlinable @inline(__always)
public func branching_nu_Z<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  L.fraction(
    width_nu_Z(m, m_N: m_N, d_Z: d_Z),
    besides: width_nu_gamma(m, m_N: m_N, d_gamma: d_gamma) + width_flavour_W(m, m_N: m_N, d_W: d_W))
}

/// BR(N -> l W) among the two-body modes, lepton of the model's flavour. Units as `width_two_body`; accuracy
/// 8 epsilon.
@inlinable @inline(__always)
public func branching_lepton_W<L: Lane>(_ m: Model, m_N: L, d_gamma: L, d_Z: L, d_W: L) -> L {
  L.fraction(
    width_flavour_W(m, m_N: m_N, d_W: d_W),
    besides: width_nu_gamma(m, m_N: m_N, d_gamma: d_gamma) + width_nu_Z(m, m_N: m_N, d_Z: d_Z))
}
