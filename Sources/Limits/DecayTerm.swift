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
struct DecayTerm<L: RawLane>: Sendable {
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

  /// The same in every element.
  @inline(__always)
  init(_ term: DecayTerm<Double>) {
    (weight, near, gap, gapError) = (L(term.weight), L(term.near), L(term.gap), L(term.gapError))
  }

  /// x = d^2 and what its rounding lost.
  @inline(__always)
  static func square(_ d: L) -> (x: L, error: L) {
    let x = d * d
    return (x, L.productError(d, d, x))
  }

  /// e^-ax at x + xError. The products with x go with their rounding errors into the exponentials, which would amplify
  /// them by a x.
  @inline(__always)
  func survival(_ x: L, _ xError: L) -> L {
    let a = near * x
    return L.survival(a, L.multiplyAdd(near, xError, L.productError(near, x, a)))
  }

  /// 1 - e^-(b - a)x.
  @inline(__always)
  func window(_ x: L, _ xError: L) -> L {
    let z = gap * x
    let lost = L.multiplyAdd(gapError, x, L.productError(gap, x, z))
    return L.decayed(z, L.multiplyAdd(gap, xError, lost))
  }

  /// The term at x + xError. Accuracy: 2.5 epsilon for d in 2^-450...2^450 where e^-ax does not underflow (two
  /// elementary functions of 1 ULP at most and two products).
  @inline(__always)
  func value(_ x: L, _ xError: L) -> L { (weight * survival(x, xError)) * window(x, xError) }

  /// 1 - e^-z and g(z) = z/(e^z - 1), z = (b - a) x; g to an epsilon of 1.
  @inline(__always)
  func shape(_ x: L) -> (decayed: L, g: L) {
    let z = gap * x
    let decayed = L.decayed(z)
    // The limits where z is no normal number or 1 - decayed is 0.
    let quotient = z * ((1.0 - decayed) / decayed)
    let g = L.select(L.less(z, L(64)), L.select(L.less(L(0x1p-1000), z), quotient, L(1)), L(0))
    return (decayed, g)
  }

  /// ln of the term over its weight, at least -1e300, where the term itself underflows too; to an epsilon of 1 + a x.
  @inline(__always)
  func logarithm(_ x: L) -> L {
    let value = L.log(shape(x).decayed) - near * x
    return L.select(L.less(L(-1e300), value), value, L(-1e300))
  }

  /// d ln/du of the term and its derivative, u = ln d: 2 [g(z) - a x] and 4 [z g'(z) - a x], z g' = g (1 - z - g).
  @inline(__always)
  func slope(_ x: L) -> (first: L, second: L) {
    let g = shape(x).g
    let absorbed = near * x
    let change = L.select(L.less(L(0), g), g * ((1.0 - gap * x) - g), L(0))
    return (2.0 * (g - absorbed), 4.0 * (change - absorbed))
  }
}

extension DecayTerm: Equatable where L: Equatable {}

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
