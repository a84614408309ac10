import LaneMath

// nu A -> N A with N of either helicity in the rest frame of the target. The neutrino is left-handed: N of helicity + has the
// helicity turned, N of helicity - has it conserved, which only its mass allows.

/// Light-cone momenta w = E_N + p_N and mu = E_N - p_N = m^2/w of N, with X, Y = E (1 +- cos theta) of its direction in w Y and
/// mu X, which change slowly where N takes little of the energy.
///
/// With the spin of N along its momentum the trace factorises. In units of 4 alpha_0 d^2 Z^2/(8 M E^2), spin 1/2 and 0,
///
///     turned     w Y w (w + 2T)/T^2 + m^2 mu X/(M T),      w Y (w + T)^2/T^2,
///     conserved  mu X mu (mu + 2T)/T^2 + m^2 w Y/(M T),    mu X (mu + T)^2/T^2.
///
/// No term is negative: these keep the digits that 2q^2 (P.K)(P.k) + ... loses (five for the conserved one and m << E).
/// p_N X + p_N Y = 2 E p_N, p_N^2 X Y = M (M + 2E)(T - T_-)(T_+ - T).
@usableFromInline
struct HelicitySplit<L: Lane> {
  @usableFromInline let w: L
  @usableFromInline let mu: L
  @usableFromInline let wY: L
  @usableFromInline let muX: L
  /// m^2/M.
  @usableFromInline let mass: L

  @inlinable @inline(__always)
  init(_ k: UpScattering<L>, T: L, exchange: L) {
    // E_N - m, of which T may leave little.
    let beyondMass = k.E - k.m
    let kinetic = (beyondMass - T) + L.sumError(k.E, -k.m, beyondMass)
    let open = L.select(L.less(L(0), kinetic), kinetic, L(0))
    let momentum = L.sqrt(open * (open + (k.m + k.m)))
    w = (k.m + open) + momentum
    // Without mass N of no energy has neither.
    mu = k.m * (k.m / L.select(L.less(L(0), w), w, L(1)))
    // p_N X = w (T + w/2) - M T and p_N Y = M T - mu (T + mu/2) where little cancels, else the other one and their product.
    let reach = k.M * T
    let (outward, inward) = (w * (T + 0.5 * w), mu * (T + 0.5 * mu))
    let along = k.E * (k.m + open) - (reach + 0.5 * (k.m * k.m))
    let isForward = L.lessOrEqual(L(0), along)
    let greater = L.multiplyAdd(k.E, momentum, L.abs(along))
    let lesser = ((k.M * k.denominator) * exchange) * ((T * T) / greater)
    let forward = L.select(
      L.lessOrEqual(reach + reach, outward), outward - reach, L.select(isForward, greater, lesser))
    let backward = L.select(
      L.lessOrEqual(inward + inward, reach), reach - inward, L.select(isForward, lesser, greater))
    // An N at rest has no direction: X = Y = E then.
    let isMoving = L.less(L(0), momentum)
    let slowness = k.m / L.select(isMoving, momentum, L(1))
    let inverseVelocity = L.sqrt(1.0 + slowness * slowness)
    wY = L.select(isMoving, (1.0 + inverseVelocity) * backward, k.m * k.E)
    muX = L.select(isMoving, (slowness * (slowness / (1.0 + inverseVelocity))) * forward, k.m * k.E)
    mass = k.m * (k.m / k.M)
  }
}

/// 4 alpha_0 d^2 Z^2 B of one helicity, 0 outside [T_min, T_max].
@inlinable @inline(__always)
func dsigma_upscattering_helicity<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L,
  shape: (_ s: HelicitySplit<L>, _ inverse: L) -> L
) -> L {
  let k = UpScattering(E_nu: E_nu, m_N: m_N, m_target: m_target)
  let inverse = 1.0 / T
  let split = HelicitySplit(k, T: T, exchange: k.exchange(T, inverse: inverse))
  let bracket = shape(split, inverse) / ((8.0 * m_target) * (E_nu * E_nu))
  let value = L.select(k.isInside(T), m.scattering.upscattering * bracket, L(0))
  let couplings = L.both(L.isFinite(d_gamma), L.isFinite(Z))
  let domain = L.both(UpScattering.isDomain(E_nu: E_nu, m_N: m_N, m_target: m_target), L.isNonNegative(T))
  let charge = d_gamma * Z
  return L.nanUnless(L.both(domain, couplings), chargeSquared(charge, times: value))
}

/// The part of `dsigma_upscattering_dT` that turns the helicity: N of helicity + from a left-handed neutrino,
/// 4 alpha_0 d^2 Z^2 w [Y w (w + 2T)/T^2 + mu^2 X/MT]/(8 M E^2), w = E_N + p_N, mu = m^2/w, X, Y = E (1 +- cos theta_N).
///
/// E_nu, T, m_N >= 0, m_target > 0 in GeV, d_gamma in GeV^-1; GeV^-3. Helicities in the rest frame of the target. Derived for
/// this library; the trace with projected spins is in `Tests/NuDipoleTests`. Accuracy 16 epsilon times the condition of the
/// arguments, which is large beside the threshold, the ends of T and for N almost at rest.
@inlinable @inline(__always)
public func dsigma_upscattering_flip_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering_helicity(
    m, E_nu: E_nu, T: T, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z,
    shape: { s, inverse in
      let scaled = s.w * inverse
      return s.wY * (scaled * (scaled + 2.0)) + (s.mass * inverse) * s.muX
    })
}

/// The same for a target of spin 0: w (w + T)^2 Y/T^2.
@inlinable @inline(__always)
public func dsigma_upscattering_flip_spin0_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering_helicity(
    m, E_nu: E_nu, T: T, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z,
    shape: { s, inverse in s.wY * L.square(s.w * inverse + 1.0) })
}

/// The part of `dsigma_upscattering_dT` that conserves the helicity: N of helicity - from a left-handed neutrino,
/// 4 alpha_0 d^2 Z^2 mu [X mu (mu + 2T)/T^2 + w^2 Y/MT]/(8 M E^2); it vanishes with m_N.
///
/// Arguments and accuracy as `dsigma_upscattering_flip_dT`.
@inlinable @inline(__always)
public func dsigma_upscattering_conserving_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering_helicity(
    m, E_nu: E_nu, T: T, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z,
    shape: { s, inverse in
      let scaled = s.mu * inverse
      return s.muX * (scaled * (scaled + 2.0)) + (s.mass * inverse) * s.wY
    })
}

/// The same for a target of spin 0: mu (mu + T)^2 X/T^2.
@inlinable @inline(__always)
public func dsigma_upscattering_conserving_spin0_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering_helicity(
    m, E_nu: E_nu, T: T, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z,
    shape: { s, inverse in s.muX * L.square(s.mu * inverse + 1.0) })
}
