import Batch
public import CNuDipole
import Limits
import NuDipole

// Exports: limits.

@c @implementation
public func nd_search_limits(
  _ search: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ max_intervals: Int64,
  _ count: UnsafeMutablePointer<Int64>!, _ lower: UnsafeMutablePointer<Double>!,
  _ upper: UnsafeMutablePointer<Double>!, _ lower_edge: UnsafeMutablePointer<Int32>!,
  _ upper_edge: UnsafeMutablePointer<Int32>!, _ completeness: UnsafeMutablePointer<Int32>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  let outputs = Outputs(count, lower, upper, lower_edge, upper_edge, completeness)
  return limits(search, n, m_N, "m_N", sizeAt: 2, max_intervals, outputs, report) { search, masses, solver in
    let found =
      switch search {
      case .one(let search), .expected(let search): search.exclusions(masses, solver: &solver)
      case .combined(let search): search.exclusions(masses, solver: &solver)
      case .recoils(let search): search.exclusions(masses, solver: &solver)
      }
    return zip(masses, found).map { isMass($0) ? $1 : nil }
  }
}

@c @implementation
public func nd_search_limits_over_ratio(
  _ search: OpaquePointer!, _ m_N: Double, _ n: Int64, _ ratio: UnsafePointer<Double>!,
  _ max_intervals: Int64, _ count: UnsafeMutablePointer<Int64>!, _ lower: UnsafeMutablePointer<Double>!,
  _ upper: UnsafeMutablePointer<Double>!, _ lower_edge: UnsafeMutablePointer<Int32>!,
  _ upper_edge: UnsafeMutablePointer<Int32>!, _ completeness: UnsafeMutablePointer<Int32>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  if search != nil && !isMass(m_N) {
    return reporting(report) { () throws(Refusal) in
      try checkMass(m_N, argument: 2)
      return NaNCount()
    }
  }
  let outputs = Outputs(count, lower, upper, lower_edge, upper_edge, completeness)
  return limits(search, n, ratio, "ratio", sizeAt: 3, max_intervals, outputs, report) {
    search, ratios, solver in
    func found<P: ExclusionProblem>(_ problem: P) -> [Exclusion?] {
      let signals = ratios.map { problem.signal(m_N: m_N, ratio: $0) }
      return zip(ratios, problem.exclusions(of: signals, solver: &solver)).map {
        problem.with(ratio: $0) == nil ? nil : $1
      }
    }
    return switch search {
    case .one(let search), .expected(let search): found(search)
    case .combined(let search): found(search)
    case .recoils(let search): found(search)
    }
  }
}

func isMass(_ m_N: Double) -> Bool { m_N > 0 && m_N < .infinity }

func checkMass(_ m_N: Double, argument: Int) throws(Refusal) {
  if !isMass(m_N) { throw outside("m_N", m_N, "a finite number > 0 (GeV)", argument: argument) }
}

/// Points that are solved together; the bits do not depend on it.
private let batchSize = 256

/// What a call for limits fills, as it was given.
private struct Outputs {
  let count: UnsafeMutablePointer<Int64>?
  let lower: UnsafeMutablePointer<Double>?
  let upper: UnsafeMutablePointer<Double>?
  let lower_edge: UnsafeMutablePointer<Int32>?
  let upper_edge: UnsafeMutablePointer<Int32>?
  let completeness: UnsafeMutablePointer<Int32>?

  init(
    _ count: UnsafeMutablePointer<Int64>?, _ lower: UnsafeMutablePointer<Double>?,
    _ upper: UnsafeMutablePointer<Double>?, _ lower_edge: UnsafeMutablePointer<Int32>?,
    _ upper_edge: UnsafeMutablePointer<Int32>?, _ completeness: UnsafeMutablePointer<Int32>?
  ) {
    (self.count, self.lower, self.upper) = (count, lower, upper)
    (self.lower_edge, self.upper_edge, self.completeness) = (lower_edge, upper_edge, completeness)
  }
}

/// A call for limits at the points of an axis. Its size is argument `sizeAt`, the other arguments follow in the order of
/// nd_search_limits. `solve` returns nil for points that are none.
private func limits(
  _ handle: OpaquePointer?, _ n: Int64, _ axis: UnsafePointer<Double>?, _ name: StaticString, sizeAt at: Int,
  _ max_intervals: Int64, _ outputs: Outputs, _ report: UnsafeMutablePointer<nd_report>?,
  _ function: StaticString = #function, _ solve: (SearchHandle, [Double], inout LimitSolver) -> [Exclusion?]
) -> nd_status {
  // Points with more intervals than fit, the first of them, and the greatest number.
  var (crowded, firstCrowded, greatest) = (0, 0, 0)
  return reporting(report, function, elements: n) { () throws(Refusal) in
    let (search, threads) = try anySearch(handle)
    let (rows, width) = (try checkSize(n, at), try checkSize(max_intervals, at + 2))
    let size = try checkTable(rows, width, argument: at + 2)
    if rows == 0 { return NaNCount() }
    let points = try require(axis, at + 1, name)
    let counts = try require(outputs.count, at + 3, "count")
    var written = [ArrayArgument(counts, rows, at + 3, "count")]
    if width > 0 {
      written.append(ArrayArgument(try require(outputs.lower, at + 4, "lower"), size, at + 4, "lower"))
      written.append(ArrayArgument(try require(outputs.upper, at + 5, "upper"), size, at + 5, "upper"))
    }
    if let edges = outputs.lower_edge { written.append(ArrayArgument(edges, size, at + 6, "lower_edge")) }
    if let edges = outputs.upper_edge { written.append(ArrayArgument(edges, size, at + 7, "upper_edge")) }
    if let all = outputs.completeness { written.append(ArrayArgument(all, rows, at + 8, "completeness")) }
    try checkSeparate(inputs: [ArrayArgument(points, rows, at + 1, name)], outputs: written)
    /// Writes the result at a point.
    func write(_ exclusion: Exclusion, _ i: Int) {
      let intervals = exclusion.intervals
      counts[i] = Int64(intervals.count)
      for k in 0..<width {
        let interval = k < intervals.count ? intervals[k] : nil
        let place = i * width + k
        let (from, below) = edge(interval?.lower, beyond: 0)
        let (to, above) = edge(interval?.upper, beyond: .infinity)
        outputs.lower?[place] = from
        outputs.upper?[place] = to
        outputs.lower_edge?[place] = below
        outputs.upper_edge?[place] = above
      }
      outputs.completeness?[i] = completeness(exclusion)
    }
    let nans = try withOpenBLAS {
      inPieces(rows, threads: threads, multiple: 1, least: 16) { piece in
        var solver = LimitSolver()
        var nans = NaNCount()
        for first in stride(from: piece.lowerBound, to: piece.upperBound, by: batchSize) {
          let batch = first..<Swift.min(first + batchSize, piece.upperBound)
          for (i, found) in zip(batch, solve(search, batch.map { points[$0] }, &solver)) {
            if found == nil { nans.note(i - piece.lowerBound) }
            write(found ?? .none, i)
          }
        }
        return nans
      }
    }
    for i in 0..<rows where counts[i] > Int64(width) {
      if crowded == 0 { firstCrowded = i }
      crowded += 1
      greatest = Swift.max(greatest, Int(counts[i]))
    }
    return nans
  } remark: { message in
    if crowded == 0 { return }
    message.write("more than max_intervals intervals are excluded at ")
    message.write(crowded)
    message.write(" of the points, up to ")
    message.write(greatest)
    message.write(", first at index ")
    message.write(firstCrowded)
    message.write("; those beyond are counted, not written")
  }
}

/// The number and the nd_edge of one side; NaN where there is no interval.
private func edge(_ edge: LimitEdge?, beyond: Double) -> (Double, Int32) {
  switch edge {
  case nil: return (.nan, Int32(ND_EDGE_NONE.rawValue))
  case .root(let d): return (d, Int32(ND_EDGE_ROOT.rawValue))
  case .beyondRange: return (beyond, Int32(ND_EDGE_BEYOND_RANGE.rawValue))
  case .open: return (beyond, Int32(ND_EDGE_OPEN.rawValue))
  }
}

private func completeness(_ exclusion: Exclusion) -> Int32 {
  let value =
    !exclusion.isComplete
    ? ND_NOT_CERTIFIED : exclusion.tangents.isEmpty ? ND_COMPLETE : ND_COMPLETE_TANGENT
  return Int32(value.rawValue)
}
