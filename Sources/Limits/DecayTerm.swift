import LaneMath

/// How the rate of production goes with the coupling d.
public enum Production: Sendable, Equatable {
  /// Like x = d^2: by the dipole itself.
  case dipole
  /// Not at all: by mixing, by a meson decay without d.
  case other

  /// The power p of x in the rate.
  var power: Double { self == .dipole ? 1 : 0 }
}

/// w [exp(-a x) - exp(-b x)], x = d^2: the decays between two distances of particles with one decay length,
/// a = near = l_min/(l_dec x), b = far = l_max/(l_dec x), in lanes.
struct DecayTerm<L: RawLane> {
  let weight: L
  let near: L
  /// b - a, and what its rounding lost.
  let gap: L
  let gapError: L

  @inline(__always)
  init(weight: L, near: L, far: L) {
    self.weight = weight
    self.near = near
    gap = far - near
    gapError = L.sumError(far, -near, gap)
  }

  /// x = d^2 and what its rounding lost.
  @inline(__always)
  static func square(_ d: L) -> (x: L, error: L) {
    let x = d * d
    return (x, L.productError(d, d, x))
  }

  /// The product c x with its rounding error, for an exponential, which would amplify it by c x; the error is
  /// 0 where e^-cx underflows.
  @inline(__always)
  private static func opacity(_ c: L, _ cError: L, _ x: L, _ xError: L) -> (value: L, error: L) {
    let value = c * x
    let error = L.productError(c, x, value) + L.multiplyAdd(c, xError, cError * x)
    return (value, L.select(L.less(value, L(800)), error, L(0)))
  }

  /// The term at x + xError. Accuracy: 2.5 epsilon for d in 2^-450...2^450 where e^-ax does not
  /// underflow (two elementary functions of 1 ULP at most and two products).
  @inline(__always)
  func value(_ x: L, _ xError: L) -> L {
    let survival = Self.opacity(near, L(0), x, xError)
    let decay = Self.opacity(gap, gapError, x, xError)
    let e = L.exp(-survival.value)
    let m = L.expm1(-decay.value)
    // d(1 - e^-z) = e^-z dz.
    let window = L.multiplyAdd(decay.error, 1.0 + m, -m)
    return (weight * L.multiplyAdd(e, -survival.error, e)) * window
  }

  /// ln of the term over its weight, at least -1e300, where the term itself underflows too.
  @inline(__always)
  func logarithm(_ x: L) -> L {
    let value = L.log1mexp(gap * x) - near * x
    return L.select(L.less(L(-1e300), value), value, L(-1e300))
  }

  /// d ln/du of the term and its derivative, u = ln d: 2 [g(z) - a x], z = (b - a) x, g(z) = z/(e^z - 1), and
  /// 4 [z g'(z) - a x], z g' = g (1 - z - g).
  @inline(__always)
  func slope(_ x: L) -> (first: L, second: L) {
    let z = gap * x
    let quotient = z / L.expm1(z)
    // 0/0 where z underflows, infinity/infinity where e^z overflows.
    let g = L.select(L.less(L(700), z), L(0), L.select(L.less(L(0), z), quotient, L(1)))
    let absorbed = near * x
    let change = L.select(L.less(L(700), z), L(0), g * ((1.0 - z) - g))
    return (2.0 * (g - absorbed), 4.0 * (change - absorbed))
  }
}

/// N/N_limit - 1 = x^p sum - 1 with what rounding took from x and from the sum.
@inline(__always)
func excess<L: RawLane>(_ production: Production, _ x: L, _ xError: L, _ sum: L, _ sumError: L) -> L {
  switch production {
  case .dipole:
    return L.multiplyAdd(x, sum, L(-1)) + L.multiplyAdd(x, sumError, xError * sum)
  case .other:
    return (sum - 1.0) + sumError
  }
}
