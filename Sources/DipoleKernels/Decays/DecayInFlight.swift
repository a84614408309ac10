import LaneMath

// Decay length and the probability to decay between two distances, arXiv:2301.06050 eqs. (14)-(20), without the
// branching ratio that (14) includes and (16) repeats.

/// Mean decay length hbar c p / (m_N Gamma) in metres, arXiv:2301.06050 eq. (15) with the total width.
///
/// m_N > 0, momentum >= 0 in GeV, width >= 0 in GeV: 0 (of either sign) gives infinity, for momentum = 0 NaN.
/// Accuracy 2 epsilon.
@inlinable @inline(__always)
public func decay_length<L: Lane>(_ m: Model, m_N: L, width: L, momentum: L) -> L {
  let domain = L.both(L.isPositive(m_N), L.both(L.isNonNegative(width), L.isNonNegative(momentum)))
  // -0 + 0 = 0.
  return L.nanUnless(domain, (PhysicalConstants.hbar_c * momentum / m_N) / (width + 0.0))
}

extension Lane {
  /// Beyond this e^-x is 0: quotients stop here, and so do their derivatives.
  @inlinable @inline(__always)
  static var greatestOpacity: Double { 1000 }

  /// distance / decay_length for an exponential; 0 for decay_length = inf and a finite distance, at most `greatestOpacity` (constant from
  /// there on, so that distance = inf leaves the derivatives with respect to the other arguments).
  @inlinable @inline(__always)
  static func opacity(_ distance: Self, _ decay_length: Self) -> Self {
    let quotient = distance / decay_length
    let bounded = select(less(quotient, Self(greatestOpacity)), quotient, Self(greatestOpacity))
    let stable = select(less(distance, Self(.infinity)), Self(0), Self(greatestOpacity))
    return select(less(decay_length, Self(.infinity)), bounded, stable)
  }

  /// What rounding took from q = `opacity(a, b)`: a/b - q; 0 where q does not follow a/b. A rounding error has no
  /// derivative.
  @inlinable @inline(__always)
  static func opacityError(_ a: Self, _ b: Self, _ q: Self) -> Self {
    let p = q * b
    let follows = both(less(q, Self(greatestOpacity)), less(b, Self(.infinity)))
    return constant(select(follows, ((a - p) - productError(q, b, p)) / b, Self(0)))
  }
}

/// True where 0 < decay_length <= inf and 0 <= l_min <= l_max <= inf with finite l_min.
@inlinable @inline(__always)
func decayDomain<L: Lane>(_ decay_length: L, _ l_min: L, _ l_max: L) -> L.Mask {
  L.both(L.less(L(0), decay_length), L.both(L.isNonNegative(l_min), L.lessOrEqual(l_min, l_max)))
}

/// Probability to decay between the distances l_min and l_max: exp(-l_min/L) - exp(-l_max/L), L = decay_length,
/// as -exp(-l_min/L) expm1(-(l_max - l_min)/L); arXiv:2301.06050 eqs. (14), (20) without branching ratio.
///
/// All in metres. l_min = 0: inside l_max; l_max = inf: beyond l_min. L = inf gives 0, and 1
/// for l_max = inf (the limit of large L: nothing is lost before l_min). The rounding of l_min/L, which the exponential would amplify up to 745-fold, is carried along: accuracy 4 epsilon
/// (one unit where the result is subnormal).
@inlinable @inline(__always)
public func decay_probability<L: Lane>(_ m: Model, decay_length: L, l_min: L, l_max: L) -> L {
  let x = L.opacity(l_min, decay_length)
  let y = L.opacity(l_max - l_min, decay_length)
  let survival = L.exp(-x)
  let corrected = survival - survival * L.opacityError(l_min, decay_length, x)
  let result = -(corrected * L.expm1(-y))
  return L.nanUnless(decayDomain(decay_length, l_min, l_max), result)
}

/// ln of `decay_probability`, finite where the probability underflows: -l_min/L + ln(1 - exp(-(l_max - l_min)/L)).
///
/// Both terms are negative. -inf where the probability is 0 (l_min = l_max or L = inf). Accuracy 4 epsilon.
@inlinable @inline(__always)
public func log_decay_probability<L: Lane>(_ m: Model, decay_length: L, l_min: L, l_max: L) -> L {
  let x = l_min / decay_length
  let interval = l_max - l_min
  let y = L.opacity(interval, decay_length)
  let lost = L.opacityError(interval, decay_length, y)
  // d ln(1 - e^-y) = dy / (e^y - 1), felt where ln(1 - e^-y) = -e^-y is itself that small.
  let correction = L.constant(L.select(L.less(L(1), y), lost / L.expm1(y), L(0)))
  return L.nanUnless(
    decayDomain(decay_length, l_min, l_max), (L.log1mexp(y) + correction) - x)
}

/// Probability that N, made anywhere in a sphere and flying anywhere, decays inside of it at a distance of at least l_min from
/// where it was made: integral_l_min^2R dl/L exp(-l/L) (1 - 3l/4R + l^3/16R^3), of which the bracket is the fraction of
/// starting points and directions with so much way left; L = decay_length, R = radius.
///
/// All in metres; L > 0, infinity gives 0; l_min >= 0, R > 0. With b = 1 - l_min/2R and z = (2R - l_min)/L it is
/// exp(-l_min/L) b^2 (3 J_2 - b J_3)/2, J_n = z integral_0^1 dv exp(-z v) (1 - v)^n: a sum of like signs. 0 for l_min >= 2R.
/// Derived for this library; for l_min = 0 it is one minus the escape probability of Case, de Hoffmann and Placzek (1953).
/// Accuracy 4 epsilon times the condition of the arguments.
@inlinable @inline(__always)
public func decay_probability_sphere<L: Lane>(_ m: Model, decay_length: L, l_min: L, radius: L) -> L {
  let diameter = radius + radius
  let rest = diameter - l_min
  let span = L.select(L.less(L(0), rest), rest, L(0))
  let b = span / diameter
  let x = L.opacity(l_min, decay_length)
  let survival = L.exp(-x)
  let corrected = survival - survival * L.opacityError(l_min, decay_length, x)
  let ways = span / decay_length
  // Beyond this J_n = 1.
  let z = L.select(L.less(ways, L(0x1p100)), ways, L(0x1p100))
  // J_n = 1 - n J_(n - 1)/z loses digits for small z: there the series of J_3, and J_2 from it.
  let isShort = L.less(z, L(2))
  let near = L.select(isShort, z, L(0))
  var series = L(1)
  var n = 26.0
  while n >= 5 {
    series = 1.0 - (near * (1 / n)) * series
    n -= 1
  }
  let near3 = 0.25 * (near * series)
  let inverse = 1.0 / L.select(isShort, L(2), z)
  let J1 = 1.0 + inverse * L.expm1(-L.select(isShort, L(2), z))
  let far2 = 1.0 - 2.0 * (inverse * J1)
  let J2 = L.select(isShort, near * (1.0 - near3) * (1.0 / 3), far2)
  let J3 = L.select(isShort, near3, 1.0 - 3.0 * (inverse * far2))
  let value = corrected * (0.5 * (b * b)) * (3.0 * J2 - b * J3)
  let domain = L.both(
    L.less(L(0), decay_length),
    L.both(L.both(L.isNonNegative(l_min), L.isFinite(l_min)), L.isPositive(radius)))
  return L.nanUnless(domain, value)
}
