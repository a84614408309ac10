import LaneMath

/// Probabilities of counts without approximation. The background is known (sigma_B = 0) or has a gamma distribution of
/// mean B and standard deviation sigma_B, over which the probability is averaged (the hybrid method of Cousins and
/// Highland, NIM A 320 (1992) 331; the gamma distribution is the posterior of an auxiliary Poisson measurement).
struct ExactCounting {
  let B: Double
  let uncertainty: Double

  /// Largest count with sigma_B > 0: the sum over the counts of the background is linear in it.
  static let largestCount = 1e6

  /// ln P(k <= n | s).
  func logTail(n: Double, signal: Double) -> Double {
    uncertainty == 0
      ? logPoissonTail(n: n, background: B, signal: signal) : logMixedTail(n: n, signal: signal)
  }

  /// ln CLs = ln [P(k <= n | s) / P(k <= n | 0)].
  func logCLs(n: Double, signal: Double) -> Double {
    uncertainty == 0
      ? logPoissonTailRatio(n: n, background: B, signal: signal)
      : logMixedTail(n: n, signal: signal) - logMixedTail(n: n, signal: 0)
  }

  /// The smallest n with P(k <= n | 0) >= probability.
  func quantile(_ probability: Double) -> Double {
    let target = Double.log(probability)
    var above = 1.0
    while logTail(n: above, signal: 0) < target && above < .infinity { above *= 2 }
    var below = -1.0
    while above - below > 1 {
      let middle = ((above + below) * 0.5).rounded(.down)
      // Above 2^53 neighbours differ by more than 1.
      if middle == below || middle == above { break }
      if logTail(n: middle, signal: 0) < target { below = middle } else { above = middle }
    }
    return above
  }

  /// The background counts are negative binomial, NB(k), shape kappa = (B/sigma_B)^2: the sum of
  /// NB(n - m) P(j <= m | s) over m, relative to its first term NB(n) e^-s. All terms are positive.
  private func logMixedTail(n: Double, signal: Double) -> Double {
    guard n <= Self.largestCount else { return .nan }
    let kappa = (B / uncertainty) * (B / uncertainty)
    let r = uncertainty * (uncertainty / B)
    let odds = (1 + r) / r
    var (term, sum, logScale) = (1.0, 1.0, 0.0)
    // P(j = m | s)/P(j <= m | s)
    var share = 1.0
    var m = 0.0
    while m < n {
      let k = n - m
      m += 1
      let growth = share * signal / m
      term *= k / (k - 1 + kappa) * odds * (1 + growth)
      share = growth / (1 + growth)
      sum += term
      if sum > 1e200 {
        term *= 1e-200
        sum *= 1e-200
        logScale += 200 * Double.log(10)
      }
    }
    return logNegativeBinomial(n, kappa: kappa, r: r) + (logScale - signal) + Double.log(sum)
  }

  /// ln of the negative binomial probability of n, mean kappa r = B, by Loader's saddle-point form.
  private func logNegativeBinomial(_ n: Double, kappa: Double, r: Double) -> Double {
    if n == 0 { return -kappa * Double.log1p(r) }
    let total = n + kappa
    let offset = (B - n) / (1 + r)
    // Gamma(n + kappa) / [Gamma(kappa) Gamma(n + 1)] (1 + r)^-kappa [r/(1 + r)]^n
    return stirlingRemainder(total) - stirlingRemainder(kappa) - stirlingRemainder(n)
      - poissonDivergence(from: kappa, to: total / (1 + r), difference: -offset)
      - poissonDivergence(from: n, to: total * (r / (1 + r)), difference: offset)
      - 0.5 * (Double.log(2 * .pi) + Double.log(n) + Double.log(total / kappa))
  }
}
