import LaneMath

/// Gauss-Legendre quadrature with 24 nodes: the positive nodes on [-1, 1] and their weights, correctly rounded.
@usableFromInline
enum Gauss24 {
  @inlinable static var pairs: Int { 12 }
  @inlinable @inline(__always)
  static var nodes: InlineArray<12, Double> {
    [
      0.06405689286260563, 0.1911188674736163, 0.3150426796961634, 0.4337935076260451, 0.5454214713888396,
      0.6480936519369755, 0.7401241915785544, 0.820001985973903, 0.8864155270044011, 0.9382745520027328,
      0.9747285559713095, 0.9951872199970213,
    ]
  }
  @inlinable @inline(__always)
  static var weights: InlineArray<12, Double> {
    [
      0.12793819534675216, 0.1258374563468283, 0.12167047292780339, 0.1155056680537256, 0.10744427011596563,
      0.09761865210411388, 0.08619016153195327, 0.0733464814110803, 0.05929858491543678, 0.04427743881741981,
      0.028531388628933663, 0.0123412297999872,
    ]
  }
}

extension Lane {
  /// asinh(x) for x >= 0.
  @inlinable @inline(__always)
  static func asinh(_ x: Self) -> Self {
    let square = x * x
    return log1p(x + square / (1.0 + sqrt(1.0 + square)))
  }

  /// 2 sinh(x) and 2 cosh(x), the first with its digits near 0. (1 + expm1(x) would lose those of e^x for x < 0.)
  @inlinable @inline(__always)
  static func twiceSinhCosh(_ x: Self) -> (sinh: Self, cosh: Self) {
    let growth = expm1(abs(x))
    let power = 1.0 + growth
    let sinh = growth + growth / power
    return (select(less(x, Self(0)), -sinh, sinh), power + 1.0 / power)
  }
}

/// Quadrature over 0 < t < T of a function of q^2 = q0^2 + 4 A sinh^2 t with a pole of a propagator near the real
/// axis. In t square roots at thresholds are smooth and the photon pole is a plateau. Eight panels of 24 nodes:
/// three below the peak, two on it with t = centre + width sinh(u), which moves the pole to u = +- i pi/2, three
/// above. Panels outside (0, T) have length 0.
@usableFromInline
struct ResonancePanels<L: Lane> {
  @usableFromInline let edges: InlineArray<9, L>
  @usableFromInline let below: L
  @usableFromInline let above: L
  @usableFromInline let centre: L
  @usableFromInline let width: L

  /// How far to either side the panels on the peak reach.
  @inlinable static var reach: Double { 0.8 }
  @inlinable static var count: Int { 8 }
  @inlinable @inline(__always)
  static func isOnPeak(_ panel: Int) -> Bool { panel == 3 || panel == 4 }

  /// - Parameters:
  ///   - end: T.
  ///   - real, imaginary: sinh^2 t at the pole, imaginary >= 0.
  @inlinable @inline(__always)
  init(end: L, real: L, imaginary: L) {
    // sinh t at the pole by a square root without cancellation, t to first order in its imaginary part. A
    // pole on the left (real < 0) is kept out by its distance: nothing to be centred on.
    let modulus = L.sqrt(real * real + imaginary * imaginary)
    let large = L.sqrt(0.5 * (modulus + L.abs(real)))
    let small = imaginary / (2.0 * large)
    let isRight = L.less(L(0), real)
    let first = L.select(isRight, large, L(0))
    // A width of 0 would divide by it.
    let second = L.select(isRight, small + 1e-12 * large, large)
    centre = L.select(isRight, L.asinh(first), L(0))
    width = second / L.sqrt(1.0 + first * first)
    let left = centre - Self.reach
    let start = L.select(L.less(L(0), left), left, L(0))
    let low = L.least(end, start)
    let high = L.least(end, centre + Self.reach)
    let onLeft = -L.asinh((centre - low) / width)
    let distance = (high - centre) / width
    let reached = L.asinh(L.abs(distance))
    let onRight = L.select(L.less(distance, L(0)), -reached, reached)
    below = low * (1.0 / 3)
    above = (end - high) * (1.0 / 3)
    edges = [
      L(0), below, below + below, onLeft, L.least(L(0), onRight), onRight, high, high + above,
      high + (above + above),
    ]
  }

  /// Centre and half length of a panel in its own variable.
  @inlinable @inline(__always)
  func panel(_ k: Int) -> (centre: L, half: L) {
    let half = 0.5 * (k < 3 ? below : Self.isOnPeak(k) ? edges[k + 1] - edges[k] : above)
    return ((k < 5 ? edges[k] : edges[k + 1]) + half, half)
  }

  /// t and dt at a node.
  @inlinable @inline(__always)
  func node(_ k: Int, _ x: L, _ weight: L) -> (t: L, weight: L) {
    if !Self.isOnPeak(k) { return (x, weight) }
    let (sinh, cosh) = L.twiceSinhCosh(x)
    let halfWidth = 0.5 * width
    return (centre + halfWidth * sinh, (halfWidth * cosh) * weight)
  }

  /// Calls body(2 sinh t, 2 cosh t, dt) at every node.
  @inlinable @inline(__always)
  func forEach(_ body: (L, L, L) -> Void) {
    let (nodes, weights) = (Gauss24.nodes, Gauss24.weights)
    for k in 0..<Self.count {
      let (centre, half) = panel(k)
      for i in 0..<(2 * Gauss24.pairs) {
        let j = i >> 1
        let abscissa = i & 1 == 0 ? nodes[j] : -nodes[j]
        let (t, weight) = node(k, centre + half * abscissa, half * weights[j])
        let (sinh, cosh) = L.twiceSinhCosh(t)
        body(sinh, cosh, weight)
      }
    }
  }
}
