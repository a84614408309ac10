import Batch
public import CNuDipole
import DipoleKernels
import Limits
import NuDipole

// Exports: limits.

@c @implementation
public func nd_limits(
  _ model: OpaquePointer!, _ analysis: Int32, _ n: Int64, _ m_N: UnsafePointer<Double>!,
  _ lower: UnsafeMutablePointer<Double>!, _ upper: UnsafeMutablePointer<Double>!,
  _ lower_edge: UnsafeMutablePointer<Int32>!, _ upper_edge: UnsafeMutablePointer<Int32>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    guard let bundled = BundledAnalysis(rawValue: analysis) else {
      throw Refusal(status: ND_ERROR_ENUM, argument: 2) { message in
        message.write("argument 2 (analysis) is ")
        message.write(Int(analysis))
        message.write("; allowed are 0 (OPAL) to 11 (FCC-ee, ttbar)")
      }
    }
    let count = try checkSize(n, 3)
    if count == 0 { return NaNCount() }
    let masses = try require(m_N, 4, "m_N")
    let low = try require(lower, 5, "lower")
    let high = try require(upper, 6, "upper")
    try checkSeparate(masses, low, high, lower_edge, upper_edge, count)
    let value = NuDipoleC.model(model)
    let search = Search(bundled.analysis, HeavyNeutrino(value))
    var solver = LimitSolver()
    var nans = NaNCount()
    for i in 0..<count {
      let mass = masses[i]
      let limit = search.exclusions([mass], solver: &solver)[0].intervals.first
      let (lowest, below) = edge(limit?.lower, beyond: 0)
      let (highest, above) = edge(limit?.upper, beyond: .infinity)
      low[i] = lowest
      high[i] = highest
      if let lower_edge { lower_edge[i] = below }
      if let upper_edge { upper_edge[i] = above }
      if !(mass > 0 && mass < .infinity) {
        nans.count += 1
        if nans.first < 0 { nans.first = i }
      }
    }
    return nans
  }
}

/// The number and the nd_edge of one side; NaN where nothing is excluded.
private func edge(_ edge: LimitEdge?, beyond: Double) -> (Double, Int32) {
  switch edge {
  case nil: return (.nan, Int32(ND_EDGE_NONE.rawValue))
  case .root(let d): return (d, Int32(ND_EDGE_ROOT.rawValue))
  case .beyondRange: return (beyond, Int32(ND_EDGE_BEYOND_RANGE.rawValue))
  case .open: return (beyond, Int32(ND_EDGE_OPEN.rawValue))
  }
}
