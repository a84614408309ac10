import DipoleKernels
import Limits

/// The couplings that limits are looked for in, GeV^-1.
public let couplingRange = 1e-12...1.0

/// What bounds an excluded interval on one side.
public enum LimitEdge: Sendable, Equatable {
  /// The rate crosses its limit at this coupling, in GeV^-1.
  case root(Double)
  /// It does so outside ``couplingRange``.
  case beyondRange
  /// It does not: all larger couplings are excluded.
  case open
}

/// Couplings d_gamma between two edges.
public struct ExcludedInterval: Sendable, Equatable {
  public let lower: LimitEdge
  public let upper: LimitEdge
}

/// The couplings d_gamma that are excluded at one mass.
public struct Exclusion: Sendable, Equatable {
  /// In ascending order; empty where nothing is excluded.
  public let intervals: [ExcludedInterval]
  /// Couplings at which the rate touches its limit without crossing it (to 1e-6 in ln d_gamma).
  public let tangents: [Double]
  /// Whether the solver vouches for this being all: panels resolved, parity, alternation of slopes, bound of two
  /// crossings per decay length.
  public let isComplete: Bool

  public static let none = Exclusion(intervals: [], tangents: [], isComplete: true)

  private init(intervals: [ExcludedInterval], tangents: [Double], isComplete: Bool) {
    self.intervals = intervals
    self.tangents = tangents
    self.isComplete = isComplete
  }

  /// - Parameter growing: the rate grows for ever with the coupling, so that what is excluded at the upper end of the
  ///   range is excluded beyond it.
  init(_ crossings: Crossings, growing: Bool) {
    var intervals: [ExcludedInterval] = []
    var lower: LimitEdge? = crossings.startsExcluded ? .beyondRange : nil
    for crossing in crossings.crossings {
      if crossing.kind == .rising { lower = .root(crossing.d) }
      if crossing.kind == .falling, let start = lower {
        intervals.append(ExcludedInterval(lower: start, upper: .root(crossing.d)))
        lower = nil
      }
    }
    if let lower {
      intervals.append(ExcludedInterval(lower: lower, upper: growing ? .open : .beyondRange))
    }
    self.intervals = intervals
    tangents = crossings.crossings.filter { $0.kind.isTangent }.map { $0.d }
    isComplete =
      crossings.audit.passes && crossings.status != .unresolved && crossings.status != .invalidInput
  }
}

extension Search {
  /// What is excluded at each mass (GeV), in one batch. Roots to 4 epsilon times their condition number, given the
  /// coefficients of the signal (`signal(m_N:)`).
  public func exclusions(_ masses: [Double], solver: inout LimitSolver) -> [Exclusion] {
    var result = [Exclusion](repeating: .none, count: masses.count)
    var (signals, places): ([SignalMixture], [Int]) = ([], [])
    for (i, mass) in masses.enumerated() {
      guard let signal = signal(m_N: mass) else { continue }
      signals.append(signal)
      places.append(i)
    }
    for (i, crossings) in zip(places, solver.solve(signals, in: couplingRange)) {
      result[i] = Exclusion(crossings, growing: analysis.signature != .invisible)
    }
    return result
  }
}
