/// A point of a contour: a parameter (ln m_N, a ratio of couplings) and a coupling d.
public struct ContourPoint: Sendable, Equatable {
  public let parameter: Double
  public let d: Double
}

/// Where N = N_limit and dN/dln d = 0: two crossings merge, or are born.
public struct ContourFold: Sendable, Equatable {
  public let point: ContourPoint
  /// Whether the two crossings are at larger parameters than the fold's.
  public let opensUpwards: Bool
  /// Whether the excluded couplings are between the two crossings (an island begins or ends) or outside (a
  /// gap does).
  public let isExcludedBetween: Bool
}

/// A connected piece of a contour, in the direction in which the excluded side is on the left (parameter to
/// the right, coupling upwards).
public struct ContourCurve: Sendable, Equatable {
  public enum End: UInt8, Sendable {
    /// The first or the last value of the parameter.
    case axis
    /// The end of the range of couplings.
    case coupling
    /// There is no signal beyond.
    case outOfReach
    /// The signal jumps.
    case discontinuity
  }
  /// Without repeating the first one if the curve is closed.
  public let points: [ContourPoint]
  /// nil for both: closed.
  public let start: End?
  public let end: End?
  public var isClosed: Bool { start == nil }
}

/// All couplings at which signals that depend on a parameter meet their limits.
public struct Contour: Sendable, Equatable {
  public let curves: [ContourCurve]
  public let folds: [ContourFold]
  /// Values of the parameter that were solved, and those of them that came out unresolved or illegal.
  public let columns: Int
  public let unresolvedColumns: Int
}
