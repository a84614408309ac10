import LaneMath

/// How a measured cross section with a Gaussian uncertainty limits an additional signal.
public enum GaussianLimit: Sendable, Equatable {
  /// ((expected + s - measured) / uncertainty)^2 = value, the larger root.
  case chiSquare(Double)
  /// The same less its minimum over s >= 0; 2.71: one-sided 95 %.
  case deltaChiSquare(Double)
  /// CLs = Phi((measured - expected - s)/uncertainty) / Phi((measured - expected)/uncertainty) = 1 - level.
  case CLs(level: Double)

  /// The excluded signal s, in the unit of the arguments (relative accuracy 1e-14).
  public func signal(expected: Double, measured: Double, uncertainty: Double) -> Double {
    guard uncertainty > 0 else { return .nan }
    let pull = (measured - expected) / uncertainty
    switch self {
    case .chiSquare(let value):
      return uncertainty * (value.squareRoot() + pull)
    case .deltaChiSquare(let value):
      if pull >= 0 { return uncertainty * (value.squareRoot() + pull) }
      return uncertainty * (value / ((pull * pull + value).squareRoot() - pull))
    case .CLs(let level):
      return uncertainty
        * (pull - normalQuantile(logProbability: Double.log1p(-level) + logNormalCDF(pull)))
    }
  }

  /// The limits expected without a signal, with the measurement at its expectation and one or two `uncertainty` from it.
  /// A negative one (`chiSquare`, which knows no bound at 0) is meant so.
  public func expectedLimits(uncertainty: Double) -> ExpectedLimits {
    ExpectedLimits { signal(expected: 0, measured: $0 * uncertainty, uncertainty: uncertainty) }
  }
}
