import Batch
public import CNuDipole
import Limits
import NuDipole

// Exports: limits.

/// Masses that are solved together; the bits do not depend on it.
private let batchSize = 256

@c @implementation
public func nd_search_limits(
  _ search: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ max_intervals: Int64,
  _ count: UnsafeMutablePointer<Int64>!, _ lower: UnsafeMutablePointer<Double>!,
  _ upper: UnsafeMutablePointer<Double>!, _ lower_edge: UnsafeMutablePointer<Int32>!,
  _ upper_edge: UnsafeMutablePointer<Int32>!, _ completeness: UnsafeMutablePointer<Int32>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  // Masses with more intervals than fit, the first of them, and the greatest number.
  var (crowded, firstCrowded, greatest) = (0, 0, 0)
  return reporting(report) { () throws(Refusal) in
    let search = try NuDipoleC.search(search)
    let (rows, width) = (try checkSize(n, 2), try checkSize(max_intervals, 4))
    let size = try checkTable(rows, width, argument: 4)
    if rows == 0 { return NaNCount() }
    let masses = try require(m_N, 3, "m_N")
    let counts = try require(count, 5, "count")
    var outputs = [ArrayArgument(counts, rows, 5, "count")]
    if width > 0 {
      outputs.append(ArrayArgument(try require(lower, 6, "lower"), size, 6, "lower"))
      outputs.append(ArrayArgument(try require(upper, 7, "upper"), size, 7, "upper"))
    }
    if let lower_edge { outputs.append(ArrayArgument(lower_edge, size, 8, "lower_edge")) }
    if let upper_edge { outputs.append(ArrayArgument(upper_edge, size, 9, "upper_edge")) }
    if let completeness { outputs.append(ArrayArgument(completeness, rows, 10, "completeness")) }
    try checkSeparate(inputs: [ArrayArgument(masses, rows, 3, "m_N")], outputs: outputs)
    var solver = LimitSolver()
    var nans = NaNCount()
    for first in stride(from: 0, to: rows, by: batchSize) {
      let batch = first..<Swift.min(first + batchSize, rows)
      let exclusions = search.exclusions(batch.map { masses[$0] }, solver: &solver)
      for (i, exclusion) in zip(batch, exclusions) {
        let isLegal = masses[i] > 0 && masses[i] < .infinity
        if !isLegal { nans.note(i) }
        let intervals = isLegal ? exclusion.intervals : []
        counts[i] = Int64(intervals.count)
        if intervals.count > width {
          if crowded == 0 { firstCrowded = i }
          crowded += 1
          greatest = Swift.max(greatest, intervals.count)
        }
        for k in 0..<width {
          let interval = k < intervals.count ? intervals[k] : nil
          let place = i * width + k
          let (from, below) = edge(interval?.lower, beyond: 0)
          let (to, above) = edge(interval?.upper, beyond: .infinity)
          (lower[place], upper[place]) = (from, to)
          if let lower_edge { lower_edge[place] = below }
          if let upper_edge { upper_edge[place] = above }
        }
        if let completeness { completeness[i] = NuDipoleC.completeness(exclusion) }
      }
    }
    return nans
  } remark: { message in
    if crowded == 0 { return }
    message.write("more than max_intervals intervals are excluded at ")
    message.write(crowded)
    message.write(" of the masses, up to ")
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
