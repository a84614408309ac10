import DipoleKernels
import LaneMath
import Limits

/// Checks limits against a solver that assumes nothing about the number of crossings.
public struct LimitAudit: Sendable {
  private let solver = ColleagueRoots()
  /// Panels of 0.46 in ln d over the range of couplings: the rate changes by e^4 at most over one.
  private static let panels = 60

  public init() {}

  /// Whether the edges of `limit` inside ``couplingRange`` are, to 1e-6, all the couplings there at which
  /// the rate crosses its limit.
  public func agrees(_ limit: Limit?, _ analysis: Analysis, _ m: Model, m_N: Double) -> Bool {
    var edges: [Double] = []
    for edge in [limit?.lower, limit?.upper] {
      if case .root(let d) = edge { edges.append(Double.log(d)) }
    }
    guard let window = analysis.signalWindow(m, m_N: m_N) else { return limit == nil }
    if window.amplitude == 0 { return limit == nil }
    let range = Double.log(couplingRange.lowerBound)...Double.log(couplingRange.upperBound)
    guard let roots = solver.roots(in: range, panels: Self.panels, of: { window.logarithm($0).value })
    else { return false }
    return roots.count == edges.count && zip(roots, edges).allSatisfy { abs($0 - $1) < 1e-6 }
  }
}
