/// What a counting experiment knows besides the signal: expected background, its uncertainty, the observed number.
public struct Counts: Sendable, Equatable {
  /// Expected number of background events, >= 0.
  public let background: Double
  /// Its standard deviation, >= 0.
  public let uncertainty: Double
  /// The observed number; nil: not known, results are expectations without a signal.
  public let observed: Double?

  public init(background: Double, uncertainty: Double = 0, observed: Double? = nil) {
    self.background = background
    self.uncertainty = uncertainty
    self.observed = observed
  }

  /// What is wrong with the numbers, or nil; every result is NaN then.
  public var problem: StaticString? {
    if !(background >= 0 && background < .infinity) { return "background must be a finite number >= 0" }
    if !(uncertainty >= 0 && uncertainty < .infinity) { return "uncertainty must be a finite number >= 0" }
    if uncertainty > 0 && background == 0 { return "a background of 0 must have the uncertainty 0" }
    if let observed, !(observed >= 0 && observed < .infinity) {
      return "observed must be a finite number >= 0"
    }
    return nil
  }

  /// sigma_B^2/B: background events per event of the measurement that determined it (0: known exactly).
  var varianceRatio: Double { uncertainty == 0 ? 0 : uncertainty * (uncertainty / background) }
}
