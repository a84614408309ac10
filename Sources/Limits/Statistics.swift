import LaneMath
import CLibc

/// How a measured cross section with a Gaussian uncertainty limits an additional signal.
public enum GaussianLimit: Sendable, Equatable {
  /// ((expected + s - measured) / uncertainty)^2 = value, the larger root.
  case chiSquare(Double)
  /// CLs = Phi((measured - expected - s)/uncertainty) / Phi((measured - expected)/uncertainty) = 1 - level.
  case CLs(level: Double)

  /// The excluded signal s, in the unit of the arguments (relative accuracy 1e-14).
  public func signal(expected: Double, measured: Double, uncertainty: Double) -> Double {
    let pull = (measured - expected) / uncertainty
    switch self {
    case .chiSquare(let value):
      return uncertainty * (value.squareRoot() + pull)
    case .CLs(let level):
      let target = (1 - level) * normalCDF(pull)
      return uncertainty * (pull - normalQuantile(target))
    }
  }
}

/// Phi(z) = erfc(-z/sqrt2)/2.
func normalCDF(_ z: Double) -> Double { 0.5 * nd_erfc(-z * 0.5.squareRoot()) }

/// The z with Phi(z) = p, 0 < p <= 1/2, by Newton's iteration on ln Phi, which is concave and increasing:
/// from the left it converges monotonically.
func normalQuantile(_ p: Double) -> Double {
  var z = -38.0
  for _ in 0..<200 {
    let cdf = normalCDF(z)
    let density = 0.3989422804014327 * Double.exp(-0.5 * z * z)
    let step = (Double.log(p) - Double.log(cdf)) * cdf / density
    z += step
    if abs(step) <= 1e-15 * abs(z) { break }
  }
  return z
}
