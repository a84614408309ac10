import LaneMath

// Single photons from N as one function of the coupling: production, branching ratio and decay in flight,
// arXiv:2301.06050 eqs. (9)-(18), with d_Z and d_W in the model's ratios to d_gamma. All three depend on d_gamma
// through its square alone, and all else is a number for each (sqrt_s, l_max, m_N):
//
//     sigma BR P = d_gamma^2 A [1 - exp(-k d_gamma^2)].

/// A and k.
@usableFromInline
struct MonophotonRow<L: Lane> {
  /// sigma(e+ e- -> N nubar) BR(N -> nu gamma) / d_gamma^2.
  @usableFromInline let amplitude: L
  /// l_max / (decay_length d_gamma^2) in GeV^2; anything where the amplitude is 0.
  @usableFromInline let opacity: L

  @inlinable @inline(__always)
  init(amplitude: L, opacity: L) {
    self.amplitude = amplitude
    self.opacity = opacity
  }

  @inlinable @inline(__always)
  init(_ m: Model, sqrt_s: L, l_max: L, m_N: L) {
    let (one, d_Z, d_W) = (L(1), L(m.ratios.Z), L(m.ratios.W))
    let sigma = sigma_ee_N_nu(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: one, d_Z: d_Z, d_W: d_W)
    let radiative = width_nu_gamma(m, m_N: m_N, d_gamma: one)
    let others = width_besides_nu_gamma(m, m_N: m_N, d_gamma: one, d_Z: d_Z, d_W: d_W)
    // N that is stable (m_N = 0) or not produced: 0, not the 0/0 of the branching ratio and of the momentum.
    let decays = L.both(L.less(L(0), radiative), L.less(m_N, sqrt_s))
    let product = L.select(decays, sigma * L.fraction(radiative, besides: others), L(0))
    let domain = L.both(collisionDomain(sqrt_s, m_N), L.lessOrEqual(L(0), l_max))
    amplitude = L.nanUnless(domain, product)
    // l_max over hbar c p/(m_N Gamma), p = (s - m_N^2)/(2 sqrt_s), with one division.
    let T = phaseSpace(sqrt_s, m_N).T
    let perLength = (radiative + others) * ((m_N / T) * sqrt_s)
    opacity = L.select(decays, perLength * (l_max * (2 / PhysicalConstants.hbar_c)), L(0))
  }

  /// At one coupling. The squares multiply one factor at a time: nothing underflows before the result does. For k =
  /// infinity and d_gamma = 0 the window is 1 and the rate 0.
  @inlinable @inline(__always)
  func value(_ d_gamma: L) -> L {
    let window = L.decayed(d_gamma * (d_gamma * opacity))
    return L.nanUnless(L.isFinite(d_gamma), (d_gamma * (d_gamma * amplitude)) * window)
  }
}

/// sigma(e+ e- -> N nubar) BR(N -> nu gamma) P(N decays within l_max) in GeV^-2, ONE of N nubar and Nbar nu, with
/// d_Z and d_W in the model's ratios to d_gamma; arXiv:2301.06050 eqs. (9)-(18), before cuts on the photon.
///
/// sqrt_s > 0 and m_N >= 0 in GeV, l_max >= 0 in metres, infinity is legal (every N decays), d_gamma in GeV^-1.
/// 0 for m_N >= sqrt_s and for m_N = 0 (a massless N is stable, also on the way to infinity). Masses from 1e-100 to
/// 1e100 GeV: beyond, the cube in the width is subnormal or infinite.
///
/// Accuracy 16 epsilon over two-body modes, 200 over all, times the condition number of `sigma_ee_N_nu`: that of the cross
/// section and of the branching ratio, and of what rounds k d^2, which 1 - exp(-k d^2) never amplifies (its condition
/// number is x/(e^x - 1) <= 1, x = k d^2; that of exp(-x) would be x). One unit where the result is subnormal.
@inlinable @inline(__always)
public func sigma_ee_monophoton<L: Lane>(_ m: Model, sqrt_s: L, l_max: L, m_N: L, d_gamma: L) -> L {
  MonophotonRow(m, sqrt_s: sqrt_s, l_max: l_max, m_N: m_N).value(d_gamma)
}

extension Kernels.sigma_ee_monophoton {
  @inlinable @inline(__always)
  public static func row<L: Lane>(_ model: Model, _ x: Arguments<L>) -> Arguments<L> {
    let row = MonophotonRow(model, sqrt_s: x[unchecked: 0], l_max: x[unchecked: 1], m_N: x[unchecked: 2])
    return [row.amplitude, row.opacity, L(0), L(0), L(0), L(0)]
  }

  @inlinable @inline(__always)
  public static func point<L: Lane>(_ model: Model, _ row: Arguments<L>, _ last: L) -> L {
    MonophotonRow(amplitude: row[unchecked: 0], opacity: row[unchecked: 1]).value(last)
  }
}
