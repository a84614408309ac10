import LaneMath

/// d sigma / d cos_theta of e+ e- -> N nubar in GeV^-2, cos_theta between N and e-; N nubar alone (Nbar nu: cos_theta
/// changes sign).
///
/// From the sum over spins of docs/physics.md,
/// 16 {|GL|^2 s (m^2 - t)(-u) + |GR|^2 s (m^2 - u)(-t) + 2 Re(GL) GT s t u + GT^2 T t u}, with amplitudes in units of
/// e/s, lL = -d_gamma + lZ d_Z s/(s - M_Z^2 + i M_Z Gamma_Z) and so on. In preset `paper` the last two terms are
/// GT^2 s (m^2 - u)(-t), whose integral is eq. (13) of arXiv:2301.06050. Flavours mu and tau: GT = 0.
/// All invariants are formed from 1 -+ cos_theta and s - m_N^2 without cancellation.
/// Accuracy 8 epsilon times sum |terms| / |sum| over the products of couplings. NaN unless |cos_theta| <= 1.
@inlinable @inline(__always)
public func dsigma_ee_dcos<L: Lane>(
  _ m: Model, sqrt_s: L, m_N: L, d_gamma: L, d_Z: L, d_W: L, cos_theta: L
) -> L {
  let c = SChannel(m, sqrt_s, m_N)
  let forward = 1.0 - cos_theta
  let backward = 1.0 + cos_theta
  let ratio = m_N / sqrt_s
  let square = ratio * ratio
  let halfR = 0.5 * c.r
  // (m^2 - t)/s and (m^2 - u)/s.
  let tFactor = square + halfR * forward
  let uFactor = square + halfR * backward

  let a = HelicityAmplitudes(m, c, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
  var sum = (a.left * tFactor) * backward + (a.right * uFactor) * forward

  if m.flavour == .e {
    let exchange = a.exchange * (c.s / (0.5 * (c.T * forward) + m.MW2))
    if m.preset == .paper {
      sum = sum + m.exchangeBeams * (((exchange * exchange) * uFactor) * forward)
    } else {
      let charged = (exchange * c.r) * (a.leftReal + exchange * halfR)
      sum = sum + m.exchangeBeams * (charged * (forward * backward))
    }
  } else {
    sum = L.dependent(sum, on: d_W)
  }
  let value = (0.25 * m.scheme.alpha) * ((c.r * c.r) * sum)
  let finite = L.both(
    L.both(L.isFinite(d_gamma), L.isFinite(d_Z)),
    L.both(L.isFinite(d_W), L.lessOrEqual(L.abs(cos_theta), L(1))))
  return onShell(sqrt_s, m_N, finite, value)
}
