import LaneMath

/// An expected signal of one decay length in units of its limit,
///
///     N(d)/N_limit = amplitude x^p [exp(-near x) - exp(-far x)],   x = d^2,
///
/// produced like d^2 (p = 1) or not by d (p = 0) and decaying between two distances with a width like d^2
/// (near = l_min/(l_dec d^2), far likewise, far = infinity: anywhere beyond l_min).
///
/// ln N is strictly concave in u = ln d (p u, -near e^2u and ln(1 - e^-z), z = (far - near) e^2u), and in x.
/// So N crosses its limit at most twice, upwards and then downwards, and Newton's iteration from outside the
/// crossings is monotone.
public struct SignalWindow: Sendable, Equatable {
  public let production: Production
  public let amplitude: Double
  public let near: Double
  public let far: Double

  /// Legal (else no result): 0 <= amplitude < infinity, 0 <= near < far, near < infinity.
  public init(production: Production = .dipole, amplitude: Double, near: Double, far: Double) {
    self.production = production
    self.amplitude = amplitude
    self.near = near
    self.far = far
  }

  /// The same signal for the general path.
  public var mixture: SignalMixture {
    SignalMixture(production: production, terms: [.init(weight: amplitude, near: near, far: far)])
  }

  /// The coupling interval in which N exceeds its limit; nil where it never does or the parameters are not
  /// legal.
  ///
  /// `lower` is 0 and `upper` infinite where there is no crossing on that side. A tangent is an interval of
  /// one point. Accuracy of a crossing d: 4 epsilon (1 + 1/|d ln N/d ln d|); bits as from ``LimitSolver``.
  public func excludedInterval() -> (lower: Double, upper: Double)? {
    let result = WindowLanes<Double>(production: production, amplitude: amplitude, near: near, far: far)
      .crossings()
    if result.doubtful {
      var solver = LimitSolver()
      let (lower, upper, status) = solver.doubtfulInterval(self)
      return status == .ok || status == .tangent ? (lower, upper) : nil
    }
    return result.excludes ? (result.lower, result.upper) : nil
  }
}

/// The two crossings of windows side by side.
struct WindowCrossings<L: RawLane> {
  /// 0 and infinity where N exceeds its limit up to there without a crossing, NaN where it does not exceed
  /// it.
  let lower: L
  let upper: L
  /// Whether N exceeds its limit anywhere.
  let excludes: L.Mask
  /// Too close to a tangent or to a plateau, or out of range: for the general path.
  let doubtful: L.Mask
}

/// Windows side by side.
struct WindowLanes<L: RawLane> {
  let production: Production
  let amplitude: L
  let near: L
  let far: L
  private let term: DecayTerm<L>
  private let logWeight: L

  @inline(__always)
  init(production: Production, amplitude: L, near: L, far: L) {
    self.production = production
    self.amplitude = amplitude
    self.near = near
    self.far = far
    term = DecayTerm(weight: amplitude, near: near, far: far)
    logWeight = L.log(amplitude)
  }

  @inline(__always)
  func crossings() -> WindowCrossings<L> {
    let bounds = SignalBounds(production: production, term: term, logWeight: logWeight)
    let legal = L.both(
      L.both(L.less(L(0), amplitude), L.less(amplitude, L(.infinity))),
      L.both(L.both(L.lessOrEqual(L(0), near), L.less(near, L(.infinity))), L.less(near, far)))
    let possible = L.both(legal, bounds.possible)
    let peak = peakValue()
    // Where N has no maximum but a limit, its slope vanishes like N's distance from it: 1e-7 is a condition
    // number of 1e7. At a maximum 1e-9 leaves the slopes that Newton's iteration needs.
    let hasLimit = L.either(L.equal(near, L(0)), L.equal(far, L(.infinity)))
    let margin = production == .other ? L.select(hasLimit, L(1e-7), L(1e-9)) : L(1e-9)
    let excludes = L.both(possible, L.less(margin, peak))

    let hasLower = production == .dipole ? excludes : L.both(excludes, L.less(far, L(.infinity)))
    let hasUpper = L.both(excludes, L.less(L(0), near))
    let low = polished(rootFromLeft(bounds.lowest, hasLower), hasLower, rising: true)
    let high = polished(rootFromRight(bounds.highest, hasUpper), hasUpper, rising: false)
    let lost = L.either(L.both(hasLower, L.not(low.found)), L.both(hasUpper, L.not(high.found)))
    return WindowCrossings(
      lower: L.nanUnless(excludes, L.select(hasLower, low.d, L(0))),
      upper: L.nanUnless(excludes, L.select(hasUpper, high.d, L(.infinity))), excludes: excludes,
      doubtful: L.either(lost, L.both(possible, L.lessOrEqual(L.abs(peak), margin))))
  }

  /// F = ln(N/N_limit) and dF/du at x = d^2, u = ln d, for iterations: errors of some epsilon times the largest part.
  @inline(__always)
  private func logarithm(_ x: L) -> (value: L, slope: L) {
    let (decayed, g) = term.shape(x)
    let absorbed = near * x
    let value = (logWeight - absorbed) + L.log(production == .dipole ? x * decayed : decayed)
    return (value, 2.0 * ((g - absorbed) + production.power))
  }

  /// The largest value of F, to 1e-12 where it is small.
  @inline(__always)
  private func peakValue() -> L {
    let ratio = term.gap / near
    var v: L
    switch production {
    case .dipole:
      // 1 + g(ratio v) = v for v = near x in (1, 2), g convex: Newton's iteration rises from 1.
      v = L(1)
      var iteration = 0
      while iteration < 5 {
        let (first, second) = term.slope(v / near)
        v = v - (2.0 + first) * v / (0.5 * second)
        iteration &+= 1
      }
    case .other:
      // near x = g(z): e^z = far/near.
      v = L.log1p(ratio) / ratio
    }
    let peak = logarithm(v / near).value
    switch production {
    case .dipole: return L.select(L.less(L(0), near), peak, L(.infinity))
    // far = infinity: N falls from its weight at d = 0; near = 0: it rises to its weight.
    case .other: return L.select(L.less(ratio, L(.infinity)), peak, logWeight)
    }
  }

  /// Newton's iteration in u from below the lower crossing. e^y is cut off behind y^3, which makes the steps smaller only.
  @inline(__always)
  private func rootFromLeft(_ start: L, _ wanted: L.Mask) -> L {
    var x = start
    var iteration = 0
    while iteration < 60 {
      let (value, slope) = logarithm(x)
      let y = -2.0 * (value / slope)
      x = x * L.multiplyAdd(y, L.multiplyAdd(y, L.multiplyAdd(y, L(1.0 / 6), L(0.5)), L(1)), L(1))
      if !L.any(L.both(wanted, L.less(L(2e-9), L.abs(y)))) { break }
      iteration &+= 1
    }
    return x
  }

  /// Newton's iteration in x from above the upper crossing.
  @inline(__always)
  private func rootFromRight(_ start: L, _ wanted: L.Mask) -> L {
    var x = start
    var iteration = 0
    while iteration < 60 {
      let (value, slope) = logarithm(x)
      let step = value / (0.5 * slope)
      x = x - step * x
      if !L.any(L.both(wanted, L.less(L(1e-9), L.abs(step)))) { break }
      iteration &+= 1
    }
    return x
  }

  /// N/N_limit - 1.
  @inline(__always)
  private func excess(_ d: L) -> L {
    let (x, xError) = DecayTerm<L>.square(d)
    return Limits.excess(production, x, xError, term.value(x, xError), L(0))
  }

  /// The canonical crossing near d = sqrt(x), and whether there is one in `LimitSolver.domain`.
  @inline(__always)
  private func polished(_ x: L, _ wanted: L.Mask, rising: Bool) -> (d: L, found: L.Mask) {
    // The rounding errors of F stay 3 epsilon over its slope away from the crossing: for a slope above 1/8 less than a tenth of
    // 2^9 doubles. With the crossing in such a part of its cell, halving the whole cell comes to that part.
    let d = L.sqrt(x)
    let slope = logarithm(x).slope
    var (cell, found) = search(
      Cell(containing: d - d * (excess(d) / slope), steps: 9), wanted, rising: rising)
    let isSteep = L.both(found, L.less(L(0.125), L.abs(slope)))
    if L.any(L.both(wanted, L.not(isSteep))) {
      (cell, found) = search(Cell(containing: d), wanted, rising: rising)
    }
    let (below, above) = cell.halved(rising: rising) { L.lessOrEqual(L(0), excess($0)) }
    let inDomain = L.both(
      L.less(L(LimitSolver.domain.lowerBound), below), L.less(above, L(LimitSolver.domain.upperBound)))
    return (rising ? above : below, L.both(found, inDomain))
  }

  /// From a cell, or one of the next, to that at whose ends N/N_limit - 1 has different signs.
  @inline(__always)
  private func search(_ first: Cell<L>, _ wanted: L.Mask, rising: Bool) -> (cell: Cell<L>, found: L.Mask) {
    var cell = first
    var found = L.both(wanted, L.not(wanted))
    var attempt = 0
    while attempt < 4 {
      let low = L.lessOrEqual(L(0), excess(cell.lower))
      let high = L.lessOrEqual(L(0), excess(cell.upper))
      let tooLow = rising ? L.not(high) : high
      let tooHigh = rising ? low : L.not(low)
      found = L.not(L.either(tooLow, tooHigh))
      if !L.any(L.both(wanted, L.not(found))) { break }
      let next = L.select(
        tooLow, cell.upper, L.select(tooHigh, L(bits: cell.lower.bits &- L.Bits(repeating: 1)), cell.lower))
      cell = Cell(containing: next, steps: cell.steps)
      attempt &+= 1
    }
    return (cell, found)
  }
}
