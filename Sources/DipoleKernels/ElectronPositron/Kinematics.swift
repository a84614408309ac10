import LaneMath

// Kinematics of e-(p1) e+(p2) -> N(k1) nubar(k2), massless leptons: T = s - m_N^2 = (sqrt_s - m_N)(sqrt_s + m_N).

/// T = s - m_N^2 and s.
@inlinable @inline(__always)
func phaseSpace<L: Lane>(_ sqrt_s: L, _ m_N: L) -> (T: L, s: L) {
  ((sqrt_s - m_N) * (sqrt_s + m_N), sqrt_s * sqrt_s)
}

/// True where 0 < sqrt_s < inf and 0 <= m_N < inf.
@inlinable @inline(__always)
func collisionDomain<L: Lane>(_ sqrt_s: L, _ m_N: L) -> L.Mask {
  L.both(L.isPositive(sqrt_s), L.isNonNegative(m_N))
}

/// Energy of N in the centre of mass, (s + m_N^2) / (2 sqrt_s), GeV; arXiv:2301.06050 below eq. (15).
///
/// NaN unless 0 <= m_N <= sqrt_s. Accuracy 2 epsilon.
@inlinable @inline(__always)
public func energy_N<L: Lane>(_ m: Model, sqrt_s: L, m_N: L) -> L {
  let domain = L.both(collisionDomain(sqrt_s, m_N), L.lessOrEqual(m_N, sqrt_s))
  return L.nanUnless(domain, 0.5 * (sqrt_s + m_N * (m_N / sqrt_s)))
}

/// Momentum of N in the centre of mass, (s - m_N^2) / (2 sqrt_s), GeV; arXiv:2301.06050 eq. (15).
///
/// NaN unless 0 <= m_N <= sqrt_s. Accuracy 2 epsilon down to one ulp below threshold.
@inlinable @inline(__always)
public func momentum_N<L: Lane>(_ m: Model, sqrt_s: L, m_N: L) -> L {
  let domain = L.both(collisionDomain(sqrt_s, m_N), L.lessOrEqual(m_N, sqrt_s))
  return L.nanUnless(domain, 0.5 * ((sqrt_s - m_N) * ((sqrt_s + m_N) / sqrt_s)))
}

/// t = (p1 - k1)^2 = -(s - m_N^2) (1 - cos_theta) / 2 in GeV^2, cos_theta between N and e-.
///
/// NaN unless 0 <= m_N <= sqrt_s and |cos_theta| <= 1. Accuracy 3 epsilon, also in the forward direction.
@inlinable @inline(__always)
public func mandelstam_t<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, cos_theta: L) -> L {
  let domain = L.both(
    L.both(collisionDomain(sqrt_s, m_N), L.lessOrEqual(m_N, sqrt_s)),
    L.lessOrEqual(L.abs(cos_theta), L(1)))
  return L.nanUnless(domain, -0.5 * (phaseSpace(sqrt_s, m_N).T * (1.0 - cos_theta)))
}

/// u = (p1 - k2)^2 = -(s - m_N^2) (1 + cos_theta) / 2 in GeV^2. Domain and accuracy as `mandelstam_t`.
@inlinable @inline(__always)
public func mandelstam_u<L: Lane>(_ m: Model, sqrt_s: L, m_N: L, cos_theta: L) -> L {
  mandelstam_t(m, sqrt_s: sqrt_s, m_N: m_N, cos_theta: -cos_theta)
}
