import LaneMath

// What the likelihoods and tail probabilities of counts are made of, without cancellation.

/// b - a - a ln(b/a) >= 0 for a, b >= 0 with the difference b - a given apart, since it is often known better than
/// from b and a: the Kullback-Leibler divergence of Poisson distributions of means a and b, half of the deviance of a
/// count a from an expectation b. Relative accuracy some epsilon.
func poissonDivergence(from a: Double, to b: Double, difference: Double) -> Double {
  if a == 0 { return b }
  // ln(b/a) = 2 atanh(y); near b = a the leading terms cancel exactly.
  let y = difference / (a + b)
  if abs(y) < 0.5 { return difference * y - 2 * a * Double.atanhMinusArgument(y) }
  return difference - a * Double.log(b / a)
}

/// ln Gamma(a) - [(a - 1/2) ln a - a + ln(2 pi)/2] for a > 0 (Stirling's remainder, 1/(12 a) - ...): absolute accuracy
/// 1e-16, and relative to the size where a < 0.1.
func stirlingRemainder(_ a: Double) -> Double {
  var a = a
  var sum = 0.0
  // remainder(a) - remainder(a + 1) = (a + 1/2) ln(1 + 1/a) - 1
  while a < 16 {
    if a < 0.5 {
      sum += (a + 0.5) * (Double.log1p(a) - Double.log(a)) - 1
    } else {
      let y = 1 / (2 * a + 1)
      sum += Double.atanhMinusArgument(y) / y
    }
    a += 1
  }
  let w = 1 / (a * a)
  // Bernoulli numbers B_2k/(2k (2k - 1)); the first term left out is 1e-19 at a = 16.
  let series =
    1.0 / 12 - w * (1.0 / 360 - w * (1.0 / 1260 - w * (1.0 / 1680 - w * (1.0 / 1188 - w * 691.0 / 360360))))
  return sum + series / a
}
