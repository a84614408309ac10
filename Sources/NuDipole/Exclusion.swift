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

extension Exclusion {
  /// What at least one of several searches excludes.
  public static func envelope(_ exclusions: [Exclusion]) -> Exclusion {
    func lower(_ interval: ExcludedInterval) -> Double {
      if case .root(let d) = interval.lower { return d }
      return 0
    }
    func upper(_ interval: ExcludedInterval) -> Double {
      if case .root(let d) = interval.upper { return d }
      return .infinity
    }
    var merged: [ExcludedInterval] = []
    for next in exclusions.flatMap({ $0.intervals }).sorted(by: { lower($0) < lower($1) }) {
      guard let last = merged.last, lower(next) <= upper(last) else {
        merged.append(next)
        continue
      }
      // Of two edges at infinity, `open` says more.
      let reaches = upper(next) > upper(last) || next.upper == .open
      merged[merged.count - 1] = ExcludedInterval(lower: last.lower, upper: reaches ? next.upper : last.upper)
    }
    return Exclusion(
      intervals: merged, tangents: [], isComplete: exclusions.allSatisfy { $0.isComplete })
  }
}

/// Something that excludes couplings at each mass: one search, or several combined.
public protocol ExclusionProblem: Sendable {
  associatedtype Signal: SignalFunction & Sendable
  /// The expected signal over the smallest excluded one as a function of d_gamma; nil where there is none. m_N in GeV.
  func signal(m_N: Double) -> Signal?
  /// Whether the signal grows for ever with the coupling.
  var grows: Bool { get }
  /// The same for N with a = d_calW/d_calB; nil where that leaves no d_gamma.
  func with(ratio a: Double) -> Self?
}

extension ExclusionProblem {
  /// The signal for N with a = d_calW/d_calB.
  public func signal(m_N: Double, ratio: Double) -> Signal? { with(ratio: ratio)?.signal(m_N: m_N) }

  /// What is excluded for each signal, in one batch; nothing for nil. Roots to 4 epsilon times their condition number, given
  /// the coefficients of the signal.
  public func exclusions(of signals: [Signal?], solver: inout LimitSolver) -> [Exclusion] {
    var solved = solver.solve(signals.compactMap { $0 }, in: couplingRange).makeIterator()
    return signals.map { signal in
      guard signal != nil, let crossings = solved.next() else { return .none }
      return Exclusion(crossings, growing: grows)
    }
  }

  /// What is excluded at each mass (GeV).
  public func exclusions(_ masses: [Double], solver: inout LimitSolver) -> [Exclusion] {
    exclusions(of: masses.map { signal(m_N: $0) }, solver: &solver)
  }
}
