import LaneMath

/// Links the crossings of neighbouring values of a parameter into curves.
///
/// Columns (values of the parameter) with the same sequence of crossings are linked in order if no crossing
/// moves farther than a third of the distance to its neighbours; otherwise a column is put between them. What
/// changes the sequence is located: a fold by solving N = N_limit and dN/dln d = 0 together (a zero in the
/// parameter of N - N_limit at the extremum in d), a crossing that leaves the range of d by N = N_limit at
/// its end, the end of the reach by halving. What cannot be located ends the curves as a discontinuity.
/// Islands and gaps between two values of the axis that no column meets are not seen: the axis must be finer
/// than they are.
public struct ContourTracer<Signal: SignalFunction> {
  /// Halvings of one interval of the axis, at most.
  private static var deepest: Int { 40 }
  /// Halvings before a fold is solved for, so that the columns close in on it.
  private static var foldDepth: Int { 4 }
  /// The farthest that a crossing may move in ln d between linked columns.
  private static var longestStep: Double { 0.5 }

  private struct Vertex {
    let point: ContourPoint
    var next: Int?
    var previous: Int?
    /// Why there is no next or no previous one.
    var end = ContourCurve.End.axis
  }

  private struct Node {
    let vertex: Int
    let d: Double
    let rises: Bool
  }

  private struct Column {
    let parameter: Double
    /// nil: no signal.
    let signal: Signal?
    let nodes: [Node]
    let startsExcluded: Bool
    let endsExcluded: Bool
  }

  private var solver: LimitSolver
  private let range: ClosedRange<Double>
  private let problem: (Double) -> Signal?
  private let goesOn: (Int) -> Bool
  private var begun = 0
  private var isInterrupted = false
  private var vertices: [Vertex] = []
  private var folds: [ContourFold] = []
  private var columns = 0
  private var unresolved = 0

  /// The contour over an ascending `axis` for couplings in `range`.
  ///
  /// - Parameter problem: the signal at a value of the parameter; nil where there is none.
  /// - Precondition (else an empty contour): `axis` ascends, `range` is in ``LimitSolver/domain``.
  public static func contour(
    _ axis: [Double], in range: ClosedRange<Double>, solver: LimitSolver = LimitSolver(),
    of problem: (Double) -> Signal?
  ) -> Contour {
    withoutActuallyEscaping(problem) {
      var tracer = ContourTracer(solver: solver, range: range, goesOn: { _ in true }, problem: $0)
      return tracer.trace(axis)
    }
  }

  /// The same, interruptible.
  ///
  /// - Parameter goesOn: asked before every column, with its number; false stops, and the result is nil.
  public static func contour(
    _ axis: [Double], in range: ClosedRange<Double>, solver: LimitSolver = LimitSolver(),
    goesOn: (Int) -> Bool, of problem: (Double) -> Signal?
  ) -> Contour? {
    withoutActuallyEscaping(problem) { problem in
      withoutActuallyEscaping(goesOn) { goesOn in
        var tracer = ContourTracer(solver: solver, range: range, goesOn: goesOn, problem: problem)
        let contour = tracer.trace(axis)
        return tracer.isInterrupted ? nil : contour
      }
    }
  }

  private init(
    solver: LimitSolver, range: ClosedRange<Double>, goesOn: @escaping (Int) -> Bool,
    problem: @escaping (Double) -> Signal?
  ) {
    self.solver = solver
    self.range = range
    self.goesOn = goesOn
    self.problem = problem
  }

  private mutating func trace(_ axis: [Double]) -> Contour {
    let ascends = zip(axis, axis.dropFirst()).allSatisfy { $0 < $1 } && axis.allSatisfy { $0.isFinite }
    guard ascends else { return Contour(curves: [], folds: [], columns: 0, unresolvedColumns: 0) }
    var signals: [Signal?] = []
    for parameter in axis { signals.append(signal(parameter)) }
    var results = solver.solve(signals.compactMap { $0 }, in: range).makeIterator()
    let columns = zip(axis, signals).map { column($0, $1, $1 == nil ? nil : results.next()) }
    for (left, right) in zip(columns, columns.dropFirst()) { connect(left, right, 0) }
    return Contour(curves: curves(), folds: folds, columns: self.columns, unresolvedColumns: unresolved)
  }

  // Columns.

  private mutating func column(_ parameter: Double, _ signal: Signal?, _ result: Crossings?) -> Column {
    guard let signal, let result else {
      return Column(parameter: parameter, signal: nil, nodes: [], startsExcluded: false, endsExcluded: false)
    }
    columns += 1
    if result.status == .unresolved || result.status == .invalidInput { unresolved += 1 }
    var nodes: [Node] = []
    for crossing in result.crossings {
      // A tangent is two crossings at one place.
      let rises: [Bool]
      switch crossing.kind {
      case .rising: rises = [true]
      case .falling: rises = [false]
      case .peak: rises = [true, false]
      case .dip: rises = [false, true]
      }
      for rises in rises {
        nodes.append(Node(vertex: vertex(parameter, crossing.d), d: crossing.d, rises: rises))
      }
    }
    return Column(
      parameter: parameter, signal: signal, nodes: nodes, startsExcluded: result.startsExcluded,
      endsExcluded: result.endsExcluded)
  }

  private mutating func signal(_ parameter: Double) -> Signal? {
    if isInterrupted { return nil }
    begun += 1
    isInterrupted = !goesOn(begun)
    return isInterrupted ? nil : problem(parameter)
  }

  private mutating func column(_ parameter: Double) -> Column {
    let signal = signal(parameter)
    return column(parameter, signal, signal.map { solver.solve([$0], in: range)[0] })
  }

  private mutating func vertex(_ parameter: Double, _ d: Double) -> Int {
    vertices.append(Vertex(point: ContourPoint(parameter: parameter, d: d)))
    return vertices.count - 1
  }

  // Links. Excluded to the left: crossings that rise are passed towards larger parameters, the others back.

  private mutating func link(_ from: Int, _ to: Int) {
    vertices[from].next = to
    vertices[to].previous = from
  }

  private mutating func link(_ left: Node, _ right: Node) {
    if left.rises { link(left.vertex, right.vertex) } else { link(right.vertex, left.vertex) }
  }

  private mutating func link(_ left: ArraySlice<Node>, _ right: ArraySlice<Node>) {
    for (a, b) in zip(left, right) { link(a, b) }
  }

  private mutating func end<Nodes: Sequence>(_ nodes: Nodes, _ reason: ContourCurve.End)
  where Nodes.Element == Node {
    for node in nodes { vertices[node.vertex].end = reason }
  }

  /// Whether `a` and `b` are the same crossings a step apart: none moves farther than a third of the way to
  /// its neighbours in `column`.
  private func follows(_ a: ArraySlice<Node>, _ b: ArraySlice<Node>) -> Bool {
    guard a.count == b.count else { return false }
    let (a, b) = (Array(a), Array(b))
    for i in a.indices {
      guard a[i].rises == b[i].rises else { return false }
      var longest = Self.longestStep
      for (k, j) in [(i, i - 1), (i, i + 1)] where a.indices.contains(j) {
        let gap = Swift.max(abs(Double.log(a[k].d / a[j].d)), abs(Double.log(b[k].d / b[j].d)))
        // At a tangent there is no gap to keep.
        longest = Swift.min(longest, Swift.max(0.35 * gap, LimitSolver.tangentSeparation))
      }
      if abs(Double.log(a[i].d / b[i].d)) > longest { return false }
    }
    return true
  }

  private mutating func connect(_ left: Column, _ right: Column, _ depth: Int) {
    guard left.signal != nil || right.signal != nil, !isInterrupted else { return }
    let sameEnds = left.startsExcluded == right.startsExcluded && left.endsExcluded == right.endsExcluded
    if left.signal == nil || right.signal == nil {
      closeIn(left, right)
    } else if sameEnds, follows(left.nodes[...], right.nodes[...]) {
      link(left.nodes[...], right.nodes[...])
    } else if depth >= Self.foldDepth, sameEnds, connectFold(left, right) || connectFold(right, left) {
    } else if depth >= Self.foldDepth, !sameEnds, connectExits(left, right) {
    } else if depth < Self.deepest {
      let middle = column(0.5 * (left.parameter + right.parameter))
      connect(left, middle, depth + 1)
      connect(middle, right, depth + 1)
    } else {
      end(left.nodes + right.nodes, .discontinuity)
    }
  }

  /// The end of the reach between two columns of which one has no signal.
  private mutating func closeIn(_ left: Column, _ right: Column) {
    var (inside, outside) =
      left.signal != nil ? (left.parameter, right.parameter) : (right.parameter, left.parameter)
    while true {
      let middle = 0.5 * (inside + outside)
      if middle == inside || middle == outside { break }
      if problem(middle) == nil { outside = middle } else { inside = middle }
    }
    let last = column(inside)
    end(last.nodes, .outOfReach)
    if left.signal != nil { connect(left, last, 1) } else { connect(last, right, 1) }
  }

  // Folds.

  /// Links `more` and `fewer` if the only difference is a pair of crossings that merges between them.
  private mutating func connectFold(_ more: Column, _ fewer: Column) -> Bool {
    guard more.nodes.count == fewer.nodes.count + 2 else { return false }
    for i in 0...fewer.nodes.count {
      let (below, above) = (more.nodes[..<i], more.nodes[(i + 2)...])
      guard follows(below, fewer.nodes[..<i]), follows(above, fewer.nodes[i...]) else { continue }
      guard let fold = fold(more.parameter, fewer.parameter, more.nodes[i], more.nodes[i + 1]) else {
        continue
      }
      let opensUpwards = more.parameter > fewer.parameter
      let end = vertex(fold.parameter, fold.d)
      folds.append(
        ContourFold(point: fold, opensUpwards: opensUpwards, isExcludedBetween: more.nodes[i].rises))
      // The curve is a parabola there: columns at square distances from its tip are evenly spaced along it.
      var last = more
      for s in [0.75, 0.5, 0.25] {
        let next = column(fold.parameter + s * s * (more.parameter - fold.parameter))
        guard next.nodes.count == more.nodes.count, next.startsExcluded == more.startsExcluded else {
          continue
        }
        linkOrdered(last.nodes[...], next.nodes[...], ascending: !opensUpwards)
        last = next
      }
      linkOrdered(last.nodes[..<i], fewer.nodes[..<i], ascending: !opensUpwards)
      linkOrdered(last.nodes[(i + 2)...], fewer.nodes[i...], ascending: !opensUpwards)
      for node in last.nodes[i...i + 1] {
        if node.rises != opensUpwards { link(node.vertex, end) } else { link(end, node.vertex) }
      }
      return true
    }
    return false
  }

  private mutating func linkOrdered(_ a: ArraySlice<Node>, _ b: ArraySlice<Node>, ascending: Bool) {
    if ascending { link(a, b) } else { link(b, a) }
  }

  /// The parameter between `a` (where there are the crossings `first` and `second`) and `b` (where they are
  /// not) at which the extremum between them is at the limit; nil if it is lost on the way or N jumps over
  /// the limit.
  private func fold(_ a: Double, _ b: Double, _ first: Node, _ second: Node) -> ContourPoint? {
    let isMaximum = first.rises
    let (lower, upper) = (Double.log(first.d), Double.log(second.d))
    var place = 0.5 * (lower + upper)
    let reach = Swift.max(upper - lower, 1e-4)
    var lost = false
    func excess(_ parameter: Double) -> Double {
      guard let signal = problem(parameter),
        let u = extremum(signal, isMaximum: isMaximum, near: place, reach: reach)
      else {
        lost = true
        return 0
      }
      place = u
      return signal.excess(Double.exp(u))
    }
    let (atA, atB) = (excess(a), excess(b))
    guard !lost, (atA >= 0) == isMaximum, (atB >= 0) != isMaximum else { return nil }
    place = 0.5 * (lower + upper)
    let tolerance = 1e-13 * Swift.max(1, abs(a), abs(b))
    let parameter = bracketedZero(a, atA, b, atB, tolerance: tolerance, excess)
    let rest = excess(parameter)
    guard !lost, abs(rest) < 1e-6 else { return nil }
    return ContourPoint(parameter: parameter, d: Double.exp(place))
  }

  /// The extremum of N in u = ln d near a place: where the slope changes its sign on one of ever wider
  /// intervals.
  private func extremum(_ signal: Signal, isMaximum: Bool, near u: Double, reach: Double) -> Double? {
    let (lowest, highest) = (Double.log(range.lowerBound), Double.log(range.upperBound))
    var width = reach
    while width < 4 {
      let (a, b) = (Swift.max(u - width, lowest), Swift.min(u + width, highest))
      let (atA, atB) = (signal.logarithm(a).slope, signal.logarithm(b).slope)
      if (atA > 0) == isMaximum && (atB > 0) != isMaximum {
        return bracketedZero(a, atA, b, atB, tolerance: 1e-10) { signal.logarithm($0).slope }
      }
      width *= 2
    }
    return nil
  }

  // Crossings that leave the range of couplings.

  /// A crossing of one of two columns that is out of range at the other.
  private struct Exit {
    let node: Node
    let d: Double
    let isLeft: Bool
  }

  /// Links two columns if they differ only by crossings that leave the range at one of its ends or at both.
  private mutating func connectExits(_ left: Column, _ right: Column) -> Bool {
    // Whose first crossing, whose last one.
    let firsts: [Bool?] = left.startsExcluded != right.startsExcluded ? [true, false] : [nil]
    let lasts: [Bool?] = left.endsExcluded != right.endsExcluded ? [true, false] : [nil]
    for first in firsts {
      for last in lasts {
        var (a, b) = (left.nodes[...], right.nodes[...])
        var exits: [Exit] = []
        if let first, let node = first ? a.popFirst() : b.popFirst() {
          exits.append(Exit(node: node, d: range.lowerBound, isLeft: first))
        }
        if let last, let node = last ? a.popLast() : b.popLast() {
          exits.append(Exit(node: node, d: range.upperBound, isLeft: last))
        }
        guard exits.count == (first == nil ? 0 : 1) + (last == nil ? 0 : 1), follows(a, b) else { continue }
        let places = exits.compactMap { place(of: $0, left.parameter, right.parameter) }
        guard places.count == exits.count else { continue }
        link(a, b)
        for (exit, parameter) in zip(exits, places) {
          let end = vertex(parameter, exit.d)
          vertices[end].end = .coupling
          if exit.node.rises == exit.isLeft {
            link(exit.node.vertex, end)
          } else {
            link(end, exit.node.vertex)
          }
        }
        return true
      }
    }
    return false
  }

  /// The parameter at which N = N_limit at the end of the range; nil if the crossing is not near it or N
  /// jumps.
  private func place(of exit: Exit, _ left: Double, _ right: Double) -> Double? {
    guard abs(Double.log(exit.node.d / exit.d)) < Self.longestStep else { return nil }
    // NaN where there is no signal: the check below fails.
    func excess(_ parameter: Double) -> Double { problem(parameter)?.excess(exit.d) ?? .nan }
    let parameter = bracketedZero(
      left, excess(left), right, excess(right), tolerance: 1e-13 * Swift.max(1, abs(left), abs(right)), excess
    )
    return abs(excess(parameter)) < 1e-6 ? parameter : nil
  }

  // Curves.

  private func curves() -> [ContourCurve] {
    var seen = [Bool](repeating: false, count: vertices.count)
    func follow(_ first: Int) -> (points: [ContourPoint], last: Int) {
      var points: [ContourPoint] = []
      var (current, last) = (Optional(first), first)
      while let vertex = current, !seen[vertex] {
        seen[vertex] = true
        points.append(vertices[vertex].point)
        last = vertex
        current = vertices[vertex].next
      }
      return (points, last)
    }
    var curves: [ContourCurve] = []
    for (i, vertex) in vertices.enumerated() where vertex.previous == nil {
      let (points, last) = follow(i)
      curves.append(ContourCurve(points: points, start: vertex.end, end: vertices[last].end))
    }
    for i in vertices.indices where !seen[i] {
      curves.append(ContourCurve(points: follow(i).points, start: nil, end: nil))
    }
    return curves
  }
}
