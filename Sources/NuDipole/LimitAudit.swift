import DipoleKernels
import LaneMath
import Limits

/// Checks limits against the general solver, which assumes nothing about the number of crossings.
public struct LimitAudit: Sendable {
  private let solver = LimitSolver()

  public init() {}

  /// Whether the edges of `limit` inside ``couplingRange`` are, to 1e-12, all the couplings there at which
  /// the rate crosses its limit.
  public func agrees(_ limit: Limit?, _ analysis: Analysis, _ m: Model, m_N: Double) -> Bool {
    var edges: [Double] = []
    for edge in [limit?.lower, limit?.upper] {
      if case .root(let d) = edge { edges.append(d) }
    }
    guard let window = analysis.signalWindow(m, m_N: m_N) else { return limit == nil }
    var solver = solver
    let found = solver.solveByPanels([window.mixture], in: couplingRange)[0]
    guard found.status == .ok || found.status == .none else { return false }
    let roots = found.crossings.map { $0.d }
    return roots.count == edges.count && zip(roots, edges).allSatisfy { abs($0 / $1 - 1) < 1e-12 }
  }
}
