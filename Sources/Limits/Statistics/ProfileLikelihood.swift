import LaneMath

/// The likelihood of a count with a background that a second count determines, L(s, b) = Pois(n | s + b) Pois(m | tau b),
/// tau = B/sigma_B^2, m = tau B ("on/off"; `shapesys` of HistFactory; arXiv:1007.1727 section 5.1), profiled over b in closed form. sigma_B = 0: b = B.
///
/// With r = 1/tau, the background at the signal s solves (1 + r) b^2 + [(1 + r) s - r n - B] b - B s = 0; sums and
/// differences below are the roots of this and of equations for s + b and shifts, in forms without cancellation.
struct ProfileLikelihood {
  let n: Double
  let B: Double
  /// sigma_B^2/B.
  let r: Double

  init(_ counts: Counts) {
    n = counts.observed ?? counts.background
    B = counts.background
    r = counts.varianceRatio
  }

  private init(n: Double, B: Double, r: Double) {
    self.n = n
    self.B = B
    self.r = r
  }

  /// The background estimated without a signal.
  var backgroundOnly: Double { (r * n + B) / (1 + r) }

  /// Both counts replaced by their expectations without a signal, estimated from them.
  var asimov: ProfileLikelihood {
    let b = backgroundOnly
    return ProfileLikelihood(n: b, B: b, r: r)
  }

  /// The signal of largest likelihood that is not negative.
  var bestSignal: Double { Swift.max(n - B, 0) }

  /// -2 ln [L(s)/L(0)] and its derivative by s, both likelihoods profiled.
  func ratioToBackgroundOnly(_ s: Double) -> (value: Double, slope: Double) {
    let b = backgroundOnly
    // n = B = 0: the likelihood is e^-s; a count above a background of 0 contradicts its absence.
    if B == 0 { return n == 0 ? (2 * s, 2) : (-.infinity, .nan) }
    if n > B && s > b {
      // From the best fit, since the terms below grow like n s/B here.
      let (value, expectation) = devianceFromBest(s)
      return (value - discovery(excess: n - B), 2 * (1 - n / expectation))
    }
    let (value, expectation) = deviance(
      s, from: 0, total: b, background: b, surplus: (B - n) / (1 + r), backgroundPull: r * n / (1 + r))
    return (value, 2 * (1 - n / expectation))
  }

  /// q-tilde(s) = -2 ln [L(s)/L(best)], best = max(n - B, 0), and 0 below it: arXiv:1007.1727 eq. (16).
  func qTilde(_ s: Double) -> Double {
    if n <= B { return ratioToBackgroundOnly(s).value }
    return s <= n - B ? 0 : devianceFromBest(s).value
  }

  /// q_0, what the data say against the absence of a signal, arXiv:1007.1727 eq. (12), for `excess` = n - B > 0. With
  /// n = S + B this is the square of the Asimov significance, G. Cowan's with background uncertainty.
  func discovery(excess: Double) -> Double {
    let b = backgroundOnly
    let main = poissonDivergence(from: n, to: b, difference: -excess / (1 + r))
    return 2 * (main + auxiliary(from: B, to: b, difference: r * excess / (1 + r)))
  }

  /// -2 ln [L(s)/L(n - B)] for n > B, and the expectation at s.
  private func devianceFromBest(_ s: Double) -> (value: Double, expectation: Double) {
    deviance(s, from: n - B, total: n, background: B, surplus: 0, backgroundPull: r * B / (1 + r))
  }

  /// -2 ln of the likelihood at s over that at a reference with profiled background b_0 and expectation nu_0, and
  /// the expectation at s. `surplus` = nu_0 - n, `backgroundPull` = b_0 - B/(1 + r).
  private func deviance(
    _ s: Double, from s_0: Double, total nu_0: Double, background b_0: Double, surplus: Double,
    backgroundPull: Double
  ) -> (value: Double, expectation: Double) {
    let u = s - s_0
    let beta = backgroundOnly
    let gap = beta - s
    let root = (gap * gap + 4 * s * (B / (1 + r))).squareRoot()
    let large = 0.5 * (abs(gap) + root)
    let b = gap > 0 ? large : s * (B / (1 + r)) / large
    let nu = 0.5 * (s + beta + root)
    // b - b_0 and nu - nu_0: roots of x^2 + slope x - product = 0.
    func shift(slope: Double, product: Double) -> Double {
      slope > 0 ? 2 * product / (slope + root) : 0.5 * (root - slope)
    }
    let backgroundShift = shift(slope: 2 * b_0 + s - beta, product: -u * backgroundPull)
    let totalShift = shift(slope: 2 * nu_0 - s - beta, product: u * (nu_0 - r * n / (1 + r)))
    let main = n / nu_0 * poissonDivergence(from: nu_0, to: nu, difference: totalShift)
    let pull = r == 0 ? 0 : B / b_0 * auxiliary(from: b_0, to: b, difference: backgroundShift)
    return (2 * (main + pull + u * surplus / nu_0), nu)
  }

  /// The divergence of the auxiliary count, tau (b - a - a ln(b/a)).
  private func auxiliary(from a: Double, to b: Double, difference: Double) -> Double {
    r == 0 ? 0 : poissonDivergence(from: a, to: b, difference: difference) / r
  }
}

extension ProfileLikelihood {
  /// ln CLs in the asymptotic limit from a test statistic t that is normal with mean 0 without and -sqrt(q_A) with the
  /// signal: Phi(-t - sqrt(q_A))/Phi(-t).
  static func logCLs(_ t: Double, rootAsimov: Double) -> Double {
    logNormalCDFRatio(-t, minus: rootAsimov)
  }

  /// t for q-tilde, arXiv:1007.1727 section 3.7 (as pyhf forms it).
  func qTildeStatistic(_ s: Double, rootAsimov: Double) -> Double {
    let q = qTilde(s)
    let root = q.squareRoot()
    return root <= rootAsimov ? root - rootAsimov : 0.5 * (q / rootAsimov - rootAsimov)
  }
}

/// The sqrt(q_A) that is excluded if the statistic fluctuates by `sigmas` towards an excess without a signal:
/// Phi(sigmas - sqrt(q_A)) = (1 - level) Phi(sigmas).
func excludedRootAsimov(level: Double, sigmas: Double) -> Double {
  sigmas - normalQuantile(logProbability: Double.log1p(-level) + logNormalCDF(sigmas))
}
