import LaneMath

// nu(E) A -> N(m) A(T) by the dipole: a neutrino of energy E becomes an N of mass m on a target of mass M and charge Z at
// rest, which recoils with kinetic energy T. Photon exchange, q^2 = -2 M T.

/// The kinematics: with c = m^2/2M and u = E - c,
/// T_+- = [a +- E sqrt(u^2 - m^2)] / (M + 2E), a = E u - m^2/2, T_+ T_- = m^4 / 4M(M + 2E).
///
/// With the excess x = E - m - c over threshold, u^2 - m^2 = x (x + 2m) and a = E x + m (E - m/2): no difference of large
/// numbers is left. T_- is c^2 M/(a + E sqrt(...)). (Rejected: T_- = [a - E sqrt(...)]/(M + 2E), which loses all digits for
/// m << E.)
@usableFromInline
struct UpScattering<L: Lane> {
  @usableFromInline let E: L
  @usableFromInline let m: L
  @usableFromInline let M: L
  /// m^2/2M.
  @usableFromInline let c: L
  /// E - m - m^2/2M: negative below threshold.
  @usableFromInline let excess: L
  /// M + 2E.
  @usableFromInline let denominator: L
  /// T_+ + T_- and T_+ - T_-.
  @usableFromInline let sum: L
  @usableFromInline let difference: L
  @usableFromInline let T_max: L
  @usableFromInline let T_min: L

  @inlinable @inline(__always)
  init(E_nu: L, m_N: L, m_target: L) {
    let c = m_N * (m_N / (m_target + m_target))
    let beyondMass = E_nu - m_N
    let excess = (beyondMass - c) + L.sumError(E_nu, -m_N, beyondMass)
    self.init(E_nu: E_nu, excess: excess, c: c, m_N: m_N, m_target: m_target)
  }

  /// By the energy above threshold.
  @inlinable @inline(__always)
  init(excess: L, m_N: L, m_target: L) {
    let c = m_N * (m_N / (m_target + m_target))
    self.init(E_nu: excess + (m_N + c), excess: excess, c: c, m_N: m_N, m_target: m_target)
  }

  @inlinable @inline(__always)
  init(E_nu: L, excess: L, c: L, m_N: L, m_target: L) {
    let open = L.select(L.less(L(0), excess), excess, L(0))
    let root = E_nu * L.sqrt(open * (open + (m_N + m_N)))
    let a = L.multiplyAdd(E_nu, open, m_N * (E_nu - 0.5 * m_N))
    let denominator = m_target + (E_nu + E_nu)
    let inverse = 1.0 / denominator
    let larger = a + root
    E = E_nu
    m = m_N
    M = m_target
    self.c = c
    self.excess = excess
    self.denominator = denominator
    sum = (a + a) * inverse
    difference = (root + root) * inverse
    T_max = larger * inverse
    T_min = c * (c * (m_target / larger))
  }

  /// Where the arguments make sense; below threshold they do.
  @inlinable @inline(__always)
  static func isDomain(E_nu: L, m_N: L, m_target: L) -> L.Mask {
    L.both(L.both(L.isNonNegative(E_nu), L.isNonNegative(m_N)), L.isPositive(m_target))
  }

  @inlinable @inline(__always)
  var isOpen: L.Mask { L.less(L(0), excess) }

  @inlinable @inline(__always)
  func isInside(_ T: L) -> L.Mask {
    L.both(L.both(L.both(L.lessOrEqual(T_min, T), L.lessOrEqual(T, T_max)), isOpen), L.less(L(0), T))
  }

  /// (T - T_-)(T_+ - T)/T^2.
  ///
  /// Derivatives of T_+- are infinite at threshold, those of their sum and product are not.
  @inlinable @inline(__always)
  func exchange(_ T: L, inverse: L) -> L {
    let product = c * (c * (M / denominator))
    return L.value(
      ((T - T_min) * inverse) * ((T_max - T) * inverse),
      slopesOf: (sum - T) * inverse - (product * inverse) * inverse)
  }

  /// 2 E^2 B of d sigma/dT = 4 alpha_0 d^2 Z^2 B at 1/T:
  /// (M + 2E)(T - T_-)(T_+ - T)/T^2 + (1 + c/T) h, h = M + c (spin 1/2) or M + T/2 (spin 0). All terms are positive.
  @inlinable @inline(__always)
  func bracket(_ inverse: L, exchange: L, h: L) -> L {
    denominator * exchange + (1.0 + c * inverse) * h
  }
}

/// Least energy for nu A -> N A: m + m^2/2M.
///
/// m_N >= 0, m_target > 0 in GeV. Accuracy 2 epsilon.
@inlinable @inline(__always)
public func upscattering_threshold<L: Lane>(_ m: Model, m_N: L, m_target: L) -> L {
  let threshold = m_N + m_N * (m_N / (m_target + m_target))
  return L.nanUnless(L.both(L.isNonNegative(m_N), L.isPositive(m_target)), threshold)
}

/// Least energy for a recoil T: (T + sqrt(T^2 + 2 M T)) (1 + m^2/2MT)/2.
///
/// T > 0, m_N >= 0, m_target > 0 in GeV. Accuracy 4 epsilon.
@inlinable @inline(__always)
public func upscattering_E_min<L: Lane>(_ m: Model, T: L, m_N: L, m_target: L) -> L {
  let momentum = L.sqrt(T * (T + (m_target + m_target)))
  let mass = 1.0 + (m_N / (m_target + m_target)) * (m_N / T)
  return L.nanUnless(
    L.both(L.both(L.isPositive(T), L.isNonNegative(m_N)), L.isPositive(m_target)),
    (0.5 * (T + momentum)) * mass)
}

/// Least recoil of nu A -> N A, m^4/[4M (M + 2E) T_+]; 0 for m_N = 0 and up to the threshold.
///
/// E_nu, m_N >= 0, m_target > 0 in GeV. Accuracy 12 epsilon times the condition of the argument, which is large beside the
/// threshold only.
@inlinable @inline(__always)
public func upscattering_T_min<L: Lane>(_ m: Model, E_nu: L, m_N: L, m_target: L) -> L {
  let k = UpScattering(E_nu: E_nu, m_N: m_N, m_target: m_target)
  let recoil = L.select(k.isOpen, k.T_min, L(0))
  return L.nanUnless(UpScattering.isDomain(E_nu: E_nu, m_N: m_N, m_target: m_target), recoil)
}

/// Greatest recoil of nu A -> N A, [a + E sqrt((E - c)^2 - m^2)]/(M + 2E), a = E (E - c) - m^2/2, c = m^2/2M; 0 up to the
/// threshold.
///
/// E_nu, m_N >= 0, m_target > 0 in GeV. Accuracy as `upscattering_T_min`.
@inlinable @inline(__always)
public func upscattering_T_max<L: Lane>(_ m: Model, E_nu: L, m_N: L, m_target: L) -> L {
  let k = UpScattering(E_nu: E_nu, m_N: m_N, m_target: m_target)
  let recoil = L.select(k.isOpen, k.T_max, L(0))
  return L.nanUnless(UpScattering.isDomain(E_nu: E_nu, m_N: m_N, m_target: m_target), recoil)
}

/// The square of a charge times what may be infinite: 0 without charge.
@inlinable @inline(__always)
func chargeSquared<L: Lane>(_ charge: L, times value: L) -> L {
  L.select(L.equal(charge, L(0)), L(0), charge * (charge * value))
}

/// 4 alpha_0 d^2 Z^2 B of one point, 0 outside [T_min, T_max].
@inlinable @inline(__always)
func dsigma_upscattering<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L, h: (UpScattering<L>) -> L
) -> L {
  let k = UpScattering(E_nu: E_nu, m_N: m_N, m_target: m_target)
  let inverse = 1.0 / T
  let shape = k.bracket(inverse, exchange: k.exchange(T, inverse: inverse), h: h(k)) / (2.0 * (E_nu * E_nu))
  let value = L.select(k.isInside(T), m.scattering.upscattering * shape, L(0))
  let couplings = L.both(L.isFinite(d_gamma), L.isFinite(Z))
  let domain = L.both(UpScattering.isDomain(E_nu: E_nu, m_N: m_N, m_target: m_target), L.isNonNegative(T))
  let charge = d_gamma * Z
  return L.nanUnless(L.both(domain, couplings), chargeSquared(charge, times: value))
}

/// d sigma/dT of nu A -> N A on a target of spin 1/2,
/// 4 alpha_0 d^2 Z^2 {1/T - 1/E - m^2/(2ETM) (1 - T/2E + M/2E) + m^4 (T - M)/(8 E^2 T^2 M^2)};
/// arXiv:2007.15563, exact in m, M and T (the sum over the explicit Dirac trace, `Tests/NuDipoleTests`).
///
/// E_nu, T, m_N >= 0, m_target > 0 in GeV, d_gamma in GeV^-1 (mu = 2 d_gamma); GeV^-3. One incoming left-handed neutrino,
/// one N; a point without anomalous moment. 0 up to the threshold and outside [T_min, T_max]. Formed of positive terms
/// (`UpScattering.bracket`), the printed sum loses five digits at T_min of light N. Accuracy 16 epsilon times the condition of
/// the arguments, which is large beside the threshold and where T - T_min is small.
@inlinable @inline(__always)
public func dsigma_upscattering_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering(
    m, E_nu: E_nu, T: T, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z, h: { $0.M + $0.c })
}

/// The same for a target of spin 0: the bracket has T/(4 E^2) (1 + r)(1 - 2r) more, r = m^2/2MT.
@inlinable @inline(__always)
public func dsigma_upscattering_spin0_dT<L: Lane>(
  _ m: Model, E_nu: L, T: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering(
    m, E_nu: E_nu, T: T, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z, h: { $0.M + 0.5 * T })
}

/// T_max - T_min of nu A -> N A, 2 E sqrt(x (x + 2m))/(M + 2E), by the energy x = E - E_th above `upscattering_threshold`.
///
/// E_excess, m_N >= 0, m_target > 0 in GeV. Accuracy 4 epsilon.
@inlinable @inline(__always)
public func upscattering_T_span<L: Lane>(_ m: Model, E_excess: L, m_N: L, m_target: L) -> L {
  let k = UpScattering(excess: E_excess, m_N: m_N, m_target: m_target)
  return L.nanUnless(UpScattering.isDomain(E_nu: E_excess, m_N: m_N, m_target: m_target), k.difference)
}

/// The same cross section by the energy above threshold and the recoil above T_min, which keep the digits that E and T have no
/// more where a difference of theirs decides.
@inlinable @inline(__always)
func dsigma_upscattering_excess<L: Lane>(
  _ m: Model, E_excess: L, T_excess: L, m_N: L, d_gamma: L, m_target: L, Z: L,
  h: (UpScattering<L>, _ T: L) -> L
) -> L {
  let k = UpScattering(excess: E_excess, m_N: m_N, m_target: m_target)
  let T = k.T_min + T_excess
  let inverse = 1.0 / T
  let exchange = (T_excess * inverse) * ((k.difference - T_excess) * inverse)
  let shape = k.bracket(inverse, exchange: exchange, h: h(k, T)) / (2.0 * (k.E * k.E))
  let inside = L.both(L.both(k.isOpen, L.lessOrEqual(T_excess, k.difference)), L.less(L(0), T))
  let value = L.select(inside, m.scattering.upscattering * shape, L(0))
  let couplings = L.both(L.isFinite(d_gamma), L.isFinite(Z))
  let domain = L.both(
    UpScattering.isDomain(E_nu: E_excess, m_N: m_N, m_target: m_target), L.isNonNegative(T_excess))
  let charge = d_gamma * Z
  return L.nanUnless(L.both(domain, couplings), chargeSquared(charge, times: value))
}

/// `dsigma_upscattering_dT` at E = E_excess + `upscattering_threshold`, T = T_excess + `upscattering_T_min`; 0 for T_excess
/// beyond `upscattering_T_span`.
///
/// E_excess, T_excess, m_N >= 0, m_target > 0 in GeV, d_gamma in GeV^-1; GeV^-3. Accuracy 16 epsilon times the condition of
/// these arguments, which is small everywhere.
@inlinable @inline(__always)
public func dsigma_upscattering_excess_dT<L: Lane>(
  _ m: Model, E_excess: L, T_excess: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering_excess(
    m, E_excess: E_excess, T_excess: T_excess, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z,
    h: { k, _ in k.M + k.c })
}

/// The same for a target of spin 0.
@inlinable @inline(__always)
public func dsigma_upscattering_excess_spin0_dT<L: Lane>(
  _ m: Model, E_excess: L, T_excess: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  dsigma_upscattering_excess(
    m, E_excess: E_excess, T_excess: T_excess, m_N: m_N, d_gamma: d_gamma, m_target: m_target, Z: Z,
    h: { k, T in k.M + 0.5 * T })
}

/// atanh(x)/x - 1 over x^2 for w = x^2 < 0.073: the sum of w^k/(2k + 3), of which the next term is 1e-18.
@inlinable @inline(__always)
func atanhSeries<L: Lane>(_ w: L) -> L {
  var sum = L(1.0 / 31)
  var n = 29.0
  while n >= 3 {
    sum = L.multiplyAdd(sum, w, L(1 / n))
    n -= 2
  }
  return sum
}

/// The integral of 2 E^2 B over T from the greater of T_cut and T_- to T_+. With D and S the difference and the sum of both ends,
/// A = ln(upper/lower)/2 = atanh(D/S), every term is positive:
/// (M + 2E) [2 (T_+ + T_-)(A - D/S) + D^2 (lower - T_-)/(lower S)] + (M + c)(D + 2cA) for spin 1/2;
/// for spin 0 the last one is M (D + 2cA) + D (S/4 + c/2).
///
/// All of both ends is in u = D/lower: D/S = u/(2 + u), A = ln(1 + u)/2. The difference A - D/S, which loses a factor of 40 where
/// the series ends, is an eighth of the whole there at most.
@inlinable @inline(__always)
func sigma_upscattering<L: Lane>(
  _ m: Model, _ k: UpScattering<L>, T_cut: L, d_gamma: L, Z: L, isSpinHalf: Bool
) -> L {
  let isCut = L.less(k.T_min, T_cut)
  let lower = L.select(isCut, T_cut, k.T_min)
  let beyond = L.select(isCut, T_cut - k.T_min, L(0))
  let difference = L.select(isCut, k.T_max - T_cut, k.difference)
  let sum = k.T_max + lower
  let u = difference / lower
  let ratio = L.select(L.less(u, L(0x1p1000)), u / (2.0 + u), L(1))
  let isNarrow = L.less(ratio, L(0.27))
  let small = L.select(isNarrow, ratio, L(0))
  let tail = small * ((small * small) * atanhSeries(small * small))
  let logarithm = 0.5 * L.log(L.select(isNarrow, L(2), 1.0 + u))
  let A = L.select(isNarrow, ratio + tail, logarithm)
  let excess = L.select(isNarrow, tail, logarithm - ratio)
  let square = L.select(isCut, (ratio * u) * beyond, L(0))
  let exchange = k.denominator * L.multiplyAdd(2.0 * k.sum, excess, square)
  let logarithmic = L.multiplyAdd(2.0 * k.c, A, difference)
  let mass =
    isSpinHalf
    ? (k.M + k.c) * logarithmic : L.multiplyAdd(k.M, logarithmic, difference * (0.25 * sum + 0.5 * k.c))
  let shape = (exchange + mass) / (2.0 * (k.E * k.E))
  // 1/T down to T = 0.
  let finite = L.select(L.less(L(0), lower), m.scattering.upscattering * shape, L(.infinity))
  let value = L.select(L.both(k.isOpen, L.less(L(0), difference)), finite, L(0))
  let charge = d_gamma * Z
  let cross = chargeSquared(charge, times: value)
  let couplings = L.both(L.isFinite(d_gamma), L.isFinite(Z))
  return L.nanUnless(L.both(L.isNonNegative(T_cut), couplings), cross)
}

/// sigma of nu A -> N A with a recoil above T_cut on a target of spin 1/2 without form factor: the integral of
/// `dsigma_upscattering_dT`; arXiv:2007.15563. For m_N = 0 it is infinite without a cut (1/T).
///
/// E_nu, T_cut, m_N >= 0, m_target > 0 in GeV, d_gamma in GeV^-1; GeV^-2. T_cut = 0 is the total cross section. Accuracy 16
/// epsilon times the condition of the arguments, which is large beside the threshold and where T_max - T_cut is small.
@inlinable @inline(__always)
public func sigma_upscattering<L: Lane>(
  _ m: Model, E_nu: L, T_cut: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  let k = UpScattering(E_nu: E_nu, m_N: m_N, m_target: m_target)
  let value = sigma_upscattering(m, k, T_cut: T_cut, d_gamma: d_gamma, Z: Z, isSpinHalf: true)
  return L.nanUnless(UpScattering.isDomain(E_nu: E_nu, m_N: m_N, m_target: m_target), value)
}

/// The same for a target of spin 0.
@inlinable @inline(__always)
public func sigma_upscattering_spin0<L: Lane>(
  _ m: Model, E_nu: L, T_cut: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  let k = UpScattering(E_nu: E_nu, m_N: m_N, m_target: m_target)
  let value = sigma_upscattering(m, k, T_cut: T_cut, d_gamma: d_gamma, Z: Z, isSpinHalf: false)
  return L.nanUnless(UpScattering.isDomain(E_nu: E_nu, m_N: m_N, m_target: m_target), value)
}

/// `sigma_upscattering` without a cut at E = E_excess + `upscattering_threshold`.
///
/// E_excess, m_N >= 0, m_target > 0 in GeV, d_gamma in GeV^-1; GeV^-2. Accuracy 16 epsilon.
@inlinable @inline(__always)
public func sigma_upscattering_excess<L: Lane>(
  _ m: Model, E_excess: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  let k = UpScattering(excess: E_excess, m_N: m_N, m_target: m_target)
  let value = sigma_upscattering(m, k, T_cut: L(0), d_gamma: d_gamma, Z: Z, isSpinHalf: true)
  return L.nanUnless(UpScattering.isDomain(E_nu: E_excess, m_N: m_N, m_target: m_target), value)
}

/// The same for a target of spin 0.
@inlinable @inline(__always)
public func sigma_upscattering_excess_spin0<L: Lane>(
  _ m: Model, E_excess: L, m_N: L, d_gamma: L, m_target: L, Z: L
) -> L {
  let k = UpScattering(excess: E_excess, m_N: m_N, m_target: m_target)
  let value = sigma_upscattering(m, k, T_cut: L(0), d_gamma: d_gamma, Z: Z, isSpinHalf: false)
  return L.nanUnless(UpScattering.isDomain(E_nu: E_excess, m_N: m_N, m_target: m_target), value)
}
