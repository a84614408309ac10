import LaneMath
import LinearAlgebra

/// Finds all couplings at which signals meet their limits: nodes, transform and work space of the general
/// path, for any number of batches. A value; each thread needs its own.
///
/// 1. The range is cut into panels in u = ln d; F(u) is interpolated at 16 Chebyshev points of each, the
///    coefficients of p, p', p'' of all panels coming from one DGEMM a tile.
/// 2. Coefficients settle most panels: no zero; no extremum; at most one extremum. What has not converged is
///    halved. Where more extrema are possible even on short panels, eigenvalues of the colleague matrix
///    (DHSEQR) of p' say where to look. (Extrema, not zeros: they stay simple where two zeros of F merge.)
/// 3. Extrema are sign changes of ``SignalFunction/slope(_:)``, crossings sign changes of
///    ``SignalFunction/excess(_:)`` between extrema, both of the function itself.
///
/// Every coupling returned is the sign change between adjacent doubles that halving a fixed `Cell` gives,
/// so that its bits do not depend on the interpolation, on the batch or on its order.
public struct LimitSolver: Sendable {
  /// Crossings closer than this in ln d are reported as one tangent.
  public static let tangentSeparation = 1e-6
  /// N within this of its limit at an extremum, and not beyond, touches it: the accuracy of `excess` for
  /// mixtures, twice.
  static let touch = 8 * Double.ulpOfOne
  /// Couplings whose square has room for rounding errors below it.
  public static let domain = 0x1p-450...0x1p450

  /// How panels were settled, since the solver was made.
  public struct Counts: Sendable, Equatable {
    public var problems = 0
    /// Of these, single decay lengths settled without panels.
    public var windows = 0
    /// Panels interpolated; the next ones are parts of it.
    public var panels = 0
    public var excluded = 0
    public var monotone = 0
    public var oneExtremum = 0
    /// Halved, to converge or to be settled.
    public var halved = 0
    /// Eigenvalue problems, the last resort.
    public var colleague = 0
    /// Panels that did not converge at the shortest length.
    public var unresolved = 0
    /// Crossings and extrema whose cell was found only by halving the whole bracket.
    public var fallbacks = 0
  }
  public internal(set) var counts = Counts()

  private var panels = ChebyshevPanels()
  private var nodes = [Double](repeating: 0, count: ChebyshevPanels.nodeCount)
  private var values = [Double](repeating: 0, count: ChebyshevPanels.nodeCount * ChebyshevPanels.tile)

  public init() {}

  /// The longest panel in ln d, the longest one for eigenvalues, and the shortest one.
  private static let longest = 1.0
  private static let short = 0.3
  private static let shortest = 1e-4
  /// Problems whose panels are in memory together.
  private static let chunk = 256

  private struct Panel {
    let problem: Int
    let lower: Place
    let upper: Place
    var length: Double { upper.u - lower.u }
  }

  /// A coupling and its logarithm.
  private struct Place {
    let u: Double
    let d: Double
    init(u: Double) { self.init(u: u, d: Double.exp(u)) }
    init(d: Double) { self.init(u: Double.log(d), d: d) }
    init(u: Double, d: Double) {
      self.u = u
      self.d = d
    }
  }

  /// Between neighbours of these F is monotone or has no zero.
  private struct Breakpoint {
    let d: Double
    let excess: Double
    let isExtremum: Bool
    var isExcluded: Bool { excess >= 0 }
  }

  private struct Problem {
    let range: ClosedRange<Double>
    var breakpoints: [Breakpoint] = []
    var resolved = true

    mutating func note<S: SignalFunction>(_ d: Double, _ signal: S, isExtremum: Bool = false) {
      breakpoints.append(Breakpoint(d: d, excess: signal.excess(d), isExtremum: isExtremum))
    }
  }

  /// All crossings of each signal in `range`, in the order of the signals. Signals with one decay length take the
  /// path of ``SignalWindow``, unless close to a tangent.
  public mutating func solve<S: SignalFunction>(
    _ signals: [S], in range: ClosedRange<Double>
  ) -> [Crossings] {
    guard Self.isLegal(range) else { return solveByPanels(signals, in: range) }
    let places = signals.indices.filter { signals[$0].isValid && signals[$0].window != nil }
    var results = [Crossings?](repeating: nil, count: signals.count)
    let fast = Self.fastSolve(places.compactMap { signals[$0].window }, in: range)
    for (i, result) in zip(places, fast) { results[i] = result }
    let rest = signals.indices.filter { results[$0] == nil }
    counts.windows += signals.count - rest.count
    for (i, result) in zip(rest, solveByPanels(rest.map { signals[$0] }, in: range)) { results[i] = result }
    return results.map { $0 ?? .invalid }
  }

  private static func isLegal(_ range: ClosedRange<Double>) -> Bool {
    range.lowerBound >= domain.lowerBound && range.upperBound <= domain.upperBound
  }

  /// The same by the general path alone, which knows nothing of the number of crossings: the check of the fast one.
  public mutating func solveByPanels<S: SignalFunction>(
    _ signals: [S], in range: ClosedRange<Double>
  ) -> [Crossings] {
    counts.problems += signals.count
    guard Self.isLegal(range) else { return signals.map { _ in .invalid } }
    guard signals.isEmpty || OpenBLAS.isAvailable else { return signals.map { _ in .unresolved } }
    var results: [Crossings] = []
    results.reserveCapacity(signals.count)
    var first = 0
    while first < signals.count {
      let last = Swift.min(first + Self.chunk, signals.count)
      var problems = [Problem](repeating: Problem(range: range), count: last - first)
      var pending: [Panel] = []
      for i in first..<last where signals[i].isValid {
        let support = signals[i].support(in: range)
        for d in [range.lowerBound, range.upperBound] { problems[i - first].note(d, signals[i]) }
        guard support.lowerBound < support.upperBound else { continue }
        pending += Self.cut(support, problem: i - first)
      }
      while !pending.isEmpty { pending = settle(pending, signals, first, &problems) }
      for i in first..<last {
        results.append(
          signals[i].isValid ? crossings(of: signals[i], problems[i - first]) : .invalid)
      }
      first = last
    }
    return results
  }

  /// Equal panels, as few as their length allows.
  private static func cut(_ range: ClosedRange<Double>, problem: Int) -> [Panel] {
    let (lower, upper) = (Place(d: range.lowerBound), Place(d: range.upperBound))
    let count = Swift.max(1, Int(((upper.u - lower.u) / longest).rounded(.up)))
    var places = [lower]
    for k in 1..<count + 1 {
      places.append(
        k == count ? upper : Place(u: lower.u + (upper.u - lower.u) * (Double(k) / Double(count))))
    }
    return (0..<count).map { Panel(problem: problem, lower: places[$0], upper: places[$0 + 1]) }
  }

  /// Interpolates and settles panels tile by tile; returns the halves of those that could not be.
  private mutating func settle<S: SignalFunction>(
    _ pending: [Panel], _ signals: [S], _ first: Int, _ problems: inout [Problem]
  ) -> [Panel] {
    var halves: [Panel] = []
    var start = 0
    while start < pending.count {
      let count = Swift.min(ChebyshevPanels.tile, pending.count - start)
      for k in 0..<count {
        sample(signals[first + pending[start + k].problem], pending[start + k], column: k)
      }
      let findings = panels.findings(values, count: count)
      counts.panels += count
      for (k, finding) in findings.enumerated() {
        let panel = pending[start + k]
        let signal = signals[first + panel.problem]
        switch finding {
        case .excluded:
          counts.excluded += 1
        case .monotone:
          counts.monotone += 1
          problems[panel.problem].note(panel.lower.d, signal)
          problems[panel.problem].note(panel.upper.d, signal)
        case .oneExtremum:
          counts.oneExtremum += 1
          noteExtrema(of: signal, between: [panel.lower, panel.upper], &problems[panel.problem])
        case .undecided where panel.length <= Self.short:
          counts.colleague += 1
          let middle = 0.5 * (panel.lower.u + panel.upper.u)
          guard let found = panels.extrema(panel: k) else {
            problems[panel.problem].resolved = false
            continue
          }
          let places = found.map { middle + 0.5 * panel.length * $0 }
          // Between two possible extrema the slope has one sign.
          let between = zip(places, places.dropFirst()).map { Place(u: 0.5 * ($0 + $1)) }
          noteExtrema(of: signal, between: [panel.lower] + between + [panel.upper], &problems[panel.problem])
        case .unresolved where panel.length <= Self.shortest:
          counts.unresolved += 1
          problems[panel.problem].resolved = false
        case .undecided, .unresolved:
          counts.halved += 1
          // Off the centre: symmetric signals would have their extremum on the cut.
          let middle = Place(u: panel.lower.u + 0.4953 * panel.length)
          halves.append(Panel(problem: panel.problem, lower: panel.lower, upper: middle))
          halves.append(Panel(problem: panel.problem, lower: middle, upper: panel.upper))
        }
      }
      start += count
    }
    return halves
  }

  /// F at the nodes of a panel.
  private mutating func sample<S: SignalFunction>(_ signal: S, _ panel: Panel, column: Int) {
    let middle = 0.5 * (panel.lower.u + panel.upper.u)
    for (i, node) in panels.nodes.enumerated() { nodes[i] = middle + 0.5 * panel.length * node }
    nodes.withUnsafeBufferPointer { nodes in
      values.withUnsafeMutableBufferPointer { values in
        guard let nodes = nodes.baseAddress, let values = values.baseAddress else { return }
        signal.logarithms(
          nodes, count: ChebyshevPanels.nodeCount, into: values + column * ChebyshevPanels.nodeCount)
      }
    }
  }

  /// Notes `places` and the extremum wherever the slope has different signs at two neighbours.
  private mutating func noteExtrema<S: SignalFunction>(
    of signal: S, between places: [Place], _ problem: inout Problem
  ) {
    var previous = places[0]
    var before = signal.slope(previous.d)
    problem.note(previous.d, signal)
    for place in places.dropFirst() {
      let after = signal.slope(place.d)
      if (after > 0) != (before > 0) {
        let seed = Self.seed(between: previous, before, place, after) { signal.logarithm($0).slope }
        if abs(signal.excess(seed)) > 1e-6 {
          // Good to 1e-9: N differs from its extremum by less than rounding, and is not near its limit.
          problem.note(seed, signal, isExtremum: true)
        } else {
          let crossing = crossing(
            near: seed, between: previous, place, in: problem.range, rising: after > 0
          ) { signal.slope($0) > 0 }
          problem.note(crossing.d, signal, isExtremum: true)
          if !crossing.isCanonical { problem.resolved = false }
        }
      }
      problem.note(place.d, signal)
      (previous, before) = (place, after)
    }
  }

  /// Where f, which has different signs at two places, `atA` and `atB`, has a zero, to 1e-9.
  private static func seed(
    between a: Place, _ atA: Double, _ b: Place, _ atB: Double, _ f: (Double) -> Double
  ) -> Double {
    Swift.min(Swift.max(Double.exp(bracketedZero(a.u, atA, b.u, atB, tolerance: 1e-9, f)), a.d), b.d)
  }

  /// The double next to the change of `holds` between two places, on the side where it holds, from one near it; in fewer steps
  /// from one that is nearer still, if `holds` has one sign on either side of it (`nearest`).
  private mutating func crossing(
    near seed: Double, nearest: Double? = nil, between a: Place, _ b: Place, in range: ClosedRange<Double>,
    rising: Bool, _ holds: (Double) -> Bool
  ) -> (d: Double, isCanonical: Bool) {
    func side(_ pair: (below: Double, above: Double)) -> Double { rising ? pair.above : pair.below }
    // The cell must not end at a or b, which are not canonical; the result must be between them.
    func canonical(near d: Double, steps: Int = 28) -> Double? {
      guard let cell = Cell(near: d, steps: steps, rising: rising, in: range, holds) else { return nil }
      let result = side(cell.halved(rising: rising, holds))
      return result >= a.d && result <= b.d ? result : nil
    }
    if let nearest, let result = canonical(near: nearest, steps: 16) { return (result, true) }
    if let result = canonical(near: seed) { return (result, true) }
    counts.fallbacks += 1
    var whole = Cell(containing: a.d)
    (whole.lower, whole.upper) = (a.d, b.d)
    // 64 steps leave adjacent doubles of any bracket.
    for _ in 0..<3 { (whole.lower, whole.upper) = whole.halved(rising: rising, holds) }
    let approximate = side((whole.lower, whole.upper))
    guard let result = canonical(near: approximate) else { return (approximate, false) }
    return (result, true)
  }

  /// Whether the curvature at an extremum is so large that `touch` spreads crossings by `tangentSeparation` at most.
  private static func isSharp<S: SignalFunction>(_ signal: S, _ d: Double) -> Bool {
    let h = 1e-4
    let curvature = (signal.slope(d * (1 + h)) - signal.slope(d * (1 - h))) / (2 * h)
    return abs(curvature) * tangentSeparation * tangentSeparation >= 8 * touch
  }

  /// Crossings between the breakpoints of a problem, with close pairs merged.
  private mutating func crossings<S: SignalFunction>(of signal: S, _ problem: Problem) -> Crossings {
    var resolved = problem.resolved
    var points: [Breakpoint] = []
    for point in problem.breakpoints.sorted(by: {
      $0.d < $1.d || ($0.d == $1.d && $0.isExtremum && !$1.isExtremum)
    }) {
      if points.last?.d != point.d { points.append(point) }
    }
    var found: [(crossing: Crossing, after: Int, isCanonical: Bool)] = []
    for (i, (a, b)) in zip(points, points.dropFirst()).enumerated() where a.isExcluded != b.isExcluded {
      let rising = b.isExcluded
      let (left, right) = (Place(d: a.d), Place(d: b.d))
      let (atLeft, atRight) = (signal.logarithm(left.u).value, signal.logarithm(right.u).value)
      // Rounding may give F another sign at an end than `excess`: then the crossing is there.
      let seed =
        (atLeft >= 0) == rising
        ? a.d
        : (atRight >= 0) != rising
          ? b.d : Self.seed(between: left, atLeft, right, atRight) { signal.logarithm($0).value }
      // As in `WindowLanes.polished`: at a slope above 1/8 rounding of 1e-12 cannot change the sign 2^16 doubles away.
      let slope = signal.slope(seed)
      let nearest = abs(slope) > 0.125 ? seed - seed * (signal.excess(seed) / slope) : nil
      let result = crossing(
        near: seed, nearest: nearest, between: left, right, in: problem.range, rising: rising
      ) { signal.excess($0) >= 0 }
      let kind: Crossing.Kind = rising ? .rising : .falling
      found.append((Crossing(d: result.d, kind: kind, slope: signal.slope(result.d)), i, result.isCanonical))
    }
    var crossings: [Crossing] = []
    var i = 0
    // Extrema that touch, in front of each crossing and of each pair that is one.
    var next = 1
    func touching(upTo end: Int) {
      while next < end {
        let (before, point, after) = (points[next - 1], points[next], points[next + 1])
        if point.isExtremum, abs(point.excess) <= Self.touch, before.isExcluded == point.isExcluded,
          after.isExcluded == point.isExcluded
        {
          crossings.append(Crossing(d: point.d, kind: point.isExcluded ? .dip : .peak, slope: 0))
          resolved = resolved && Self.isSharp(signal, point.d)
        }
        next += 1
      }
    }
    while i < found.count {
      let (crossing, after, isCanonical) = found[i]
      touching(upTo: after + 1)
      if i + 1 < found.count, found[i + 1].crossing.d <= crossing.d * (1 + Self.tangentSeparation) {
        // The extremum between the two.
        let between = points[after + 1...found[i + 1].after].first(where: { $0.isExtremum })
        let d = between?.d ?? crossing.d
        crossings.append(Crossing(d: d, kind: crossing.kind == .rising ? .peak : .dip, slope: 0))
        resolved = resolved && Self.isSharp(signal, d)
        next = found[i + 1].after + 1
        i += 2
      } else {
        crossings.append(crossing)
        resolved = resolved && isCanonical
        i += 1
      }
    }
    touching(upTo: points.count - 1)
    return Crossings(
      crossings: crossings, startsExcluded: points.first?.isExcluded ?? false,
      endsExcluded: points.last?.isExcluded ?? false, bound: signal.greatestCrossingCount, resolved: resolved)
  }
}
