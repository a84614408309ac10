import LaneMath

// Interference of two diagrams of N -> three massless fermions 1, 2, 3 with propagators in a = s_23/m_N^2 and
// b = s_13/m_N^2, over the triangle a, b > 0, a + b < 1:
//
//   photon: int (1 - a - b) b Re 1/(b - y),   boson: int (1 - a - b) a b Re [1/(a - z) 1/(b - y)],
//
// where z = (M^2 - i M Gamma)/m_N^2 lies below the real axis and y (conjugate amplitude) above. The integral
// over a is elementary. That over b goes through the lower half plane, away from y and from the logarithm's
// branch point 1 - z: along the ray arg b = -pi/3 from 0 to 1 - c, and along arg c = pi/3 in c = 1 - b to 1.
// With |b| = |y| sinh u (|c| = |z| sinh u) both scales are resolved for m_N far above the poles. Four panels
// of 24 nodes a ray.

/// A complex number of lanes.
@usableFromInline
struct ComplexLane<L: Lane> {
  @usableFromInline let re: L
  @usableFromInline let im: L

  @inlinable @inline(__always)
  init(_ re: L, _ im: L) {
    self.re = re
    self.im = im
  }

  @inlinable @inline(__always)
  static func + (a: Self, b: Self) -> Self { Self(a.re + b.re, a.im + b.im) }
  @inlinable @inline(__always)
  static func - (a: Self, b: Self) -> Self { Self(a.re - b.re, a.im - b.im) }
  @inlinable @inline(__always)
  static func * (a: Self, b: Self) -> Self {
    Self(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
  }
  @inlinable @inline(__always)
  static func / (a: Self, b: Self) -> Self {
    let inverse = 1.0 / b.norm
    return Self((a.re * b.re + a.im * b.im) * inverse, (a.im * b.re - a.re * b.im) * inverse)
  }
  /// |self|^2.
  @inlinable @inline(__always)
  var norm: L { re * re + im * im }

  /// arg for im > 0, between 0 and pi: four times halved, then the series of atan.
  @inlinable @inline(__always)
  var argument: L {
    let modulus = L.sqrt(norm)
    let large = L.sqrt(0.5 * (modulus + L.abs(re)))
    let small = im / (2.0 * large)
    let isRight = L.less(L(0), re)
    let (cosine, sine) = (L.select(isRight, large, small), L.select(isRight, small, large))
    var t = sine / (L.sqrt(modulus) + cosine)
    t = t / (1.0 + L.sqrt(1.0 + t * t))
    t = t / (1.0 + L.sqrt(1.0 + t * t))
    // t <= tan(pi/16): the next term is below 1e-17.
    let square = t * t
    var series = L(1.0 / 21)
    for k in 0..<10 { series = 1.0 / Double(19 - 2 * k) - square * series }
    return 16.0 * (t * series)
  }
}

/// int_0^1 s (1 - s)/(s - w) ds = 1/2 - w + w (1 - w) ln((w - 1)/w) for Im w < 0; for |w| > 3, where that
/// cancels, by eight Gauss nodes.
@inlinable @inline(__always)
func innerIntegral<L: Lane>(_ w: ComplexLane<L>) -> ComplexLane<L> {
  let norm = w.norm
  let minusOne = ComplexLane(w.re - 1.0, w.im)
  // (w - 1)/w = (|w|^2 - conj w)/|w|^2.
  let logarithm = ComplexLane(
    0.5 * L.log(minusOne.norm / norm), -ComplexLane(norm - w.re, -w.im).argument)
  let product = (w * ComplexLane(-minusOne.re, -minusOne.im)) * logarithm
  let near = ComplexLane(0.5 - w.re, -w.im) + product
  let nodes: InlineArray<8, Double> = [
    0.019855071751231884, 0.10166676129318664, 0.2372337950418355, 0.408282678752175, 0.591717321247825,
    0.7627662049581645, 0.8983332387068134, 0.9801449282487681,
  ]
  // With the factor s (1 - s).
  let weights: InlineArray<8, Double> = [
    0.00098499657277845, 0.010155100093007373, 0.028383223891108852, 0.04381001277643866, 0.04381001277643866,
    0.028383223891108852, 0.010155100093007373, 0.00098499657277845,
  ]
  var (re, im) = (L(0), L(0))
  for k in 0..<8 {
    let offset = nodes[k] - w.re
    let share = weights[k] / (offset * offset + w.im * w.im)
    re = re + share * offset
    im = im + share * w.im
  }
  let isNear = L.less(norm, L(9))
  return ComplexLane(L.select(isNear, near.re, re), L.select(isNear, near.im, im))
}

@usableFromInline
struct InterferenceIntegrals<L: Lane> {
  @usableFromInline let photon: L
  @usableFromInline let boson: L

  @inlinable @inline(never)
  init(_ first: Resonance<L>, _ second: Resonance<L>) {
    let z = ComplexLane(first.square, -first.width)
    let y = ComplexLane(second.square, second.width)
    let (cosine, sine) = (0.5, 0.8660254037844386)
    let (nodes, weights) = (Gauss24.nodes, Gauss24.weights)
    var (photon, boson) = (L(0), L(0))
    for ray in 0..<2 {
      let scale = L.sqrt(ray == 0 ? y.norm : z.norm)
      let half = L.asinh(1.0 / scale) * 0.125
      for i in 0..<(8 * Gauss24.pairs) {
        let j = (i >> 1) % Gauss24.pairs
        let panel = Double(2 * (i / (2 * Gauss24.pairs)) + 1)
        let u = half * (panel + (i & 1 == 0 ? nodes[j] : -nodes[j]))
        let (sinh, cosh) = L.twiceSinhCosh(u)
        let r = 0.5 * (scale * sinh)
        let measure = (0.5 * (scale * cosh)) * (half * weights[j])
        let b: ComplexLane<L>
        let c: ComplexLane<L>
        let phase: Double
        if ray == 0 {
          b = ComplexLane(r * cosine, -(r * sine))
          c = ComplexLane(1.0 - b.re, -b.im)
          phase = -sine
        } else {
          c = ComplexLane(r * cosine, r * sine)
          b = ComplexLane(1.0 - c.re, -c.im)
          phase = sine
        }
        let step = ComplexLane(measure * cosine, measure * phase)
        let outer = ((b / (b - y)) * (c * c)) * step
        let inner = innerIntegral(z / c)
        photon = photon + 0.5 * outer.re
        boson = boson + (outer.re * inner.re - outer.im * inner.im)
      }
    }
    (self.photon, self.boson) = (photon, boson)
  }
}
