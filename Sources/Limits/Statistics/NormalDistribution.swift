import CLibc
import LaneMath

// The normal distribution with its far tails, in logarithms.

private let halfLogTwoPi = 0.9189385332046727

/// ln Phi(z) for any z, relative accuracy 1e-15, times z^2 for z > 1.
public func logNormalCDF(_ z: Double) -> Double {
  if z > 0 { return Double.log1p(-0.5 * nd_erfc(z * 0.5.squareRoot())) }
  if z > -10 { return Double.log(0.5 * nd_erfc(-z * 0.5.squareRoot())) }
  return -0.5 * z * z - halfLogTwoPi + Double.log(millsRatio(-z))
}

/// ln [Phi(z - step)/Phi(z)], step >= 0, for any z: two logarithms of 1e6 would cancel.
func logNormalCDFRatio(_ z: Double, minus step: Double) -> Double {
  if z > -10 { return logNormalCDF(z - step) - logNormalCDF(z) }
  return step * (z - 0.5 * step) + Double.log(millsRatio(step - z) / millsRatio(-z))
}

/// The z with Phi(z) = p, 0 < p < 1 (elsewhere NaN), good to 1e-15 of max(1, |z|).
public func normalQuantile(_ p: Double) -> Double {
  guard p > 0, p < 1 else { return .nan }
  if p > 0.5 { return -normalQuantile(logProbability: Double.log1p(-p)) }
  return normalQuantile(logProbability: Double.log(p))
}

/// The z with ln Phi(z) = logP < 0, by Newton's iteration on ln Phi, which is concave and increasing: from the
/// left it converges monotonically.
func normalQuantile(logProbability logP: Double) -> Double {
  guard logP < 0, logP > -.infinity else { return .nan }
  if logP > -Double.log(2) { return -normalQuantile(logProbability: Double.log1mexp(-logP)) }
  // Phi(z) <= exp(-z^2/2)/2 for z <= 0: left of the root.
  var z = -(-2 * logP).squareRoot()
  for _ in 0..<100 {
    let step = (logP - logNormalCDF(z)) * millsRatio(-z)
    z += step
    if abs(step) <= 1e-15 * abs(z) { break }
  }
  return z
}

/// Phi(-t)/phi(t) for t >= 0: by erfc, or by the continued fraction 1/(t + 1/(t + 2/(t + ...))), which has converged
/// after 40 terms where it is used.
private func millsRatio(_ t: Double) -> Double {
  if t < 10 { return 0.5 * nd_erfc(t * 0.5.squareRoot()) * Double.exp(0.5 * t * t + halfLogTwoPi) }
  var tail = t
  for k in stride(from: 40.0, to: 0, by: -1) { tail = t + k / tail }
  return 1 / tail
}
