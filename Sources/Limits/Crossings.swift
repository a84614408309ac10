/// Where and how a signal meets its limit.
public struct Crossing: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    /// N exceeds its limit above d.
    case rising
    /// N exceeds its limit below d.
    case falling
    /// N touches its limit at a maximum: only d itself is excluded, if anything.
    case peak
    /// N touches its limit at a minimum: all is excluded around d, but for d itself, if that.
    case dip

    /// Whether two crossings that cannot be told apart are one point here.
    public var isTangent: Bool { self == .peak || self == .dip }
  }

  /// The coupling. At a crossing the double next to it on one side has the other sign of
  /// ``SignalFunction/excess(_:)``; d is the one at which N >= N_limit.
  public let d: Double
  public let kind: Kind
  /// d ln N/d ln d at d. 1 + 1/|slope| is the condition number of d (below).
  public let slope: Double

  public init(d: Double, kind: Kind, slope: Double) {
    self.d = d
    self.kind = kind
    self.slope = slope
  }

  /// By how much a relative change of N or of d itself moves d: 1 + 1/|d ln N/d ln d|. The relative error of
  /// a crossing of ``SignalMixture`` is at most 4 epsilon times this number.
  public var condition: Double { 1 + 1 / abs(slope) }
}

/// What a search for crossings came to.
public enum SolveStatus: UInt8, Sendable {
  /// All crossings are there.
  case ok
  /// N does not meet its limit in the range.
  case none
  /// All crossings are there; at least two of them are closer than ``LimitSolver/tangentSeparation``, or
  /// N touches its limit within rounding, and are one tangent.
  case tangent
  /// The structure of N was not resolved, a crossing has a condition number above 1e7, or the audit failed.
  case unresolved
  /// The signal or the range is not legal.
  case invalidInput
}

/// The checks that go with every result.
public struct CompletenessAudit: Sendable, Equatable {
  /// The number of crossings is odd exactly where the ends of the range are on different sides of the limit.
  public let parityHolds: Bool
  /// Crossings rise and fall in turn, and the signs of d ln N/d ln d at them say the same.
  public let slopesAlternate: Bool
  /// There are no more crossings than the theorem of the signal allows, tangents counted twice.
  public let boundHolds: Bool

  public var passes: Bool { parityHolds && slopesAlternate && boundHolds }
}

/// All crossings of one problem, in ascending order of d.
public struct Crossings: Sendable, Equatable {
  public let crossings: [Crossing]
  public let status: SolveStatus
  /// Whether the first and the last coupling of the range are excluded.
  public let startsExcluded: Bool
  public let endsExcluded: Bool
  public let audit: CompletenessAudit

  static let invalid = Crossings(
    crossings: [], status: .invalidInput, startsExcluded: false, endsExcluded: false,
    audit: CompletenessAudit(parityHolds: false, slopesAlternate: false, boundHolds: false))

  /// Nothing is known.
  static let unresolved = Crossings(
    crossings: [], startsExcluded: false, endsExcluded: false, bound: nil, resolved: false)

  /// - Parameter resolved: whether nothing went wrong on the way.
  init(crossings: [Crossing], startsExcluded: Bool, endsExcluded: Bool, bound: Int?, resolved: Bool) {
    let simple = crossings.filter { !$0.kind.isTangent }
    var alternates = true
    for (i, crossing) in simple.enumerated() {
      let rises = (i % 2 == 0) != startsExcluded
      alternates = alternates && (crossing.kind == .rising) == rises && (crossing.slope > 0) == rises
    }
    audit = CompletenessAudit(
      parityHolds: (simple.count % 2 == 1) == (startsExcluded != endsExcluded),
      slopesAlternate: alternates,
      boundHolds: bound.map { 2 * crossings.count - simple.count <= $0 } ?? true)
    let conditioned = simple.allSatisfy { $0.condition <= 1e7 }
    status =
      !resolved || !audit.passes || !conditioned
      ? .unresolved : crossings.isEmpty ? .none : simple.count < crossings.count ? .tangent : .ok
    self.crossings = crossings
    self.startsExcluded = startsExcluded
    self.endsExcluded = endsExcluded
  }

  private init(
    crossings: [Crossing], status: SolveStatus, startsExcluded: Bool, endsExcluded: Bool,
    audit: CompletenessAudit
  ) {
    self.crossings = crossings
    self.status = status
    self.startsExcluded = startsExcluded
    self.endsExcluded = endsExcluded
    self.audit = audit
  }
}
