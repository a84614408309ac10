import Limits
import Testing

/// Published numbers, limits known by hand, relations between the statistics, bad input.
@Suite struct StatisticsLimitCaseTests {
  /// Upper limits of a Poisson mean, PDG Review of Particle Physics, table "Lower and upper (one-sided) limits".
  @Test func publishedPoissonLimits() {
    let at90 = [2.30, 3.89, 5.32, 6.68, 7.99, 9.27, 10.53, 11.77, 12.99, 14.21, 15.41]
    let at95 = [3.00, 4.74, 6.30, 7.75, 9.15, 10.51, 11.84, 13.15, 14.43, 15.71, 16.96]
    for n in 0...10 {
      let counts = Counts(background: 0, observed: Double(n))
      #expect(abs(CountingStatistic.poisson(level: 0.90).signalLimit(counts) - at90[n]) < 0.0051)
      #expect(abs(CountingStatistic.poisson(level: 0.95).signalLimit(counts) - at95[n]) < 0.0051)
    }
  }

  /// No event: -ln(1 - level) without background, and by CLs with any.
  @Test(arguments: [0.5, 0.9, 0.95, 0.99, 1 - 0x1p-40])
  func noEvent(_ level: Double) {
    let limit = -Double.log1p(-level)
    let poisson = CountingStatistic.poisson(level: level)
    #expect(relative(poisson.signalLimit(Counts(background: 0, observed: 0)), limit) < 4e-16)
    #expect(relative(poisson.signalLimit(Counts(background: 0)), limit) < 4e-16)
    for B in [0, 1e-12, 0.3, 7, 1e3, 1e6, 1e12] {
      let found = CountingStatistic.cls(level: level).signalLimit(Counts(background: B, observed: 0))
      #expect(relative(found, limit) < 1e-15)
    }
    // The uncertainty cancels as well: the averages of e^-(S + B) and e^-B.
    let uncertain = Counts(background: 4, uncertainty: 3, observed: 0)
    #expect(relative(CountingStatistic.cls(level: level).signalLimit(uncertain), limit) < 4e-15)
  }

  @Test func sensitivities() {
    let counts = Counts(background: 100, uncertainty: 5)
    let known = Counts(background: 100)
    let square = CountingStatistic.signalSquaredOverBackground(threshold: 2.71)
    #expect(relative(square.signalLimit(known), 271.0.squareRoot()) < 4e-16)
    #expect(relative(square.signalLimit(counts), 338.75.squareRoot()) < 4e-16)
    for z in [1.0, 1.645, 5] {
      let s = CountingStatistic.signalOverRootSignalPlusBackground(z: z).signalLimit(counts)
      #expect(relative(s / (s + 125).squareRoot(), z) < 1e-15)
    }
    // Z_A tends to S/sqrt(B) for S << B.
    let asimov = CountingStatistic.asimov(z: 2).signalLimit(Counts(background: 1e12))
    #expect(relative(asimov, 2e6) < 1e-6)
    // They do not look at the observed number.
    let observed = Counts(background: 100, uncertainty: 5, observed: 150)
    #expect(square.signalLimit(observed) == square.signalLimit(counts) && !square.usesObserved)
    let bands = CountingStatistic.signalSquaredOverBackground(threshold: 9).expectedLimits(known)
    #expect([bands.minus2, bands.minus1, bands.median, bands.plus1, bands.plus2] == [10, 20, 30, 40, 50])
    #expect(square.expectedLimits(known).minus2 == 0)
  }

  /// Poisson(3): P(k <= 0, 1, 3, 5, 7) = 0.0498, 0.199, 0.647, 0.916, 0.988 are the first to reach Phi(-2 ... 2) = 0.0228,
  /// 0.159, 0.5, 0.841, 0.977.
  @Test(arguments: [CountingStatistic.poisson(level: 0.95), .cls(level: 0.95)])
  func exactBandsAreThoseOfTheQuantiles(_ statistic: CountingStatistic) {
    let bands = statistic.expectedLimits(Counts(background: 3))
    let found = [bands.minus2, bands.minus1, bands.median, bands.plus1, bands.plus2]
    let wanted = [0.0, 1, 3, 5, 7].map { statistic.signalLimit(Counts(background: 3, observed: $0)) }
    #expect(found == wanted)
    #expect(statistic.signalLimit(Counts(background: 3)) == bands.median)
    let nearlyKnown = statistic.expectedLimits(Counts(background: 3, uncertainty: 1e-5))
    #expect(relative(nearlyKnown.plus2, bands.plus2) < 1e-9)
  }

  /// The medians at large B: exact, asymptotic and Gaussian CLs all tend to 1.96 sqrt(B).
  @Test func statisticsAgreeAtLargeBackground() {
    let counts = Counts(background: 1e10)
    let gauss = GaussianLimit.CLs(level: 0.95).signal(expected: 0, measured: 0, uncertainty: 1e5)
    #expect(relative(gauss, 1.959963984540054e5) < 1e-14)
    #expect(relative(CountingStatistic.cls(level: 0.95).signalLimit(counts), gauss) < 3e-5)
    #expect(relative(CountingStatistic.asymptoticCLs(level: 0.95).signalLimit(counts), gauss) < 3e-5)
    let bands = CountingStatistic.asymptoticCLs(level: 0.95).expectedLimits(counts)
    let gaussBands = GaussianLimit.CLs(level: 0.95).expectedLimits(uncertainty: 1e5)
    #expect(relative(bands.minus2, gaussBands.minus2) < 3e-5)
    #expect(relative(bands.plus2, gaussBands.plus2) < 3e-5)
  }

  /// A small uncertainty changes nothing, to second order; a larger one weakens every limit.
  @Test(arguments: [
    CountingStatistic.signalSquaredOverBackground(threshold: 2.71),
    .signalOverRootSignalPlusBackground(z: 1.645), .asimov(z: 3), .poisson(level: 0.95), .cls(level: 0.95),
    .asymptoticCLs(level: 0.95),
  ])
  func uncertaintyWeakens(_ statistic: CountingStatistic) {
    let limits = [0, 1e-4, 3, 8].map {
      statistic.signalLimit(Counts(background: 20, uncertainty: $0, observed: 20))
    }
    #expect(relative(limits[1], limits[0]) < 1e-8)
    #expect(limits[0] < limits[2] && limits[2] < limits[3])
  }

  @Test func downwardFluctuation() {
    // P(k <= 2 | 50) is 1e-19: the classical limit excludes everything, CLs does not.
    let counts = Counts(background: 50, observed: 2)
    #expect(CountingStatistic.poisson(level: 0.95).signalLimit(counts) == 0)
    #expect(CountingStatistic.cls(level: 0.95).signalLimit(counts) > 3)
  }

  @Test(arguments: [
    (CountingStatistic.cls(level: 0.95), Counts(background: -1)),
    (.cls(level: 0.95), Counts(background: .nan)),
    (.cls(level: 0.95), Counts(background: 1, uncertainty: -1)),
    (.cls(level: 0.95), Counts(background: 0, uncertainty: 1)),
    (.cls(level: 0.95), Counts(background: 1, observed: -1)),
    (.cls(level: 0.95), Counts(background: 1, observed: 1.5)),
    (.poisson(level: 0.95), Counts(background: 1e7, uncertainty: 1)),
    (.cls(level: 1), Counts(background: 1)),
    (.asymptoticCLs(level: 0), Counts(background: 1)),
    (.asimov(z: -1), Counts(background: 1)),
    (.asimov(z: 1), Counts(background: 0)),
    (.signalSquaredOverBackground(threshold: 2.71), Counts(background: 0)),
  ])
  func nonsenseIsNamedAndNotANumber(_ statistic: CountingStatistic, _ counts: Counts) {
    #expect(statistic.problem(counts) != nil)
    #expect(statistic.signalLimit(counts).isNaN)
    #expect(statistic.expectedLimits(counts).median.isNaN)
    #expect(statistic.confidence(signal: 1, counts).isNaN)
  }

  /// A limit is where the confidence is 1 - level, at the ends of the domain as well.
  @Test(arguments: [
    Counts(background: 1e12, observed: 1e12 - 1e7), Counts(background: 1e12, observed: 1e12 + 1e7),
    Counts(background: 1e12), Counts(background: 1e-300, observed: 3), Counts(background: 1e-12),
    Counts(background: 5e5, uncertainty: 1e5, observed: 1e6),
    Counts(background: 1e-6, uncertainty: 10, observed: 4),
    Counts(background: 100, uncertainty: 1e-8, observed: 90), Counts(background: 0, observed: 1e6),
    Counts(background: 1, observed: 1e6), Counts(background: 1e6, observed: 5),
  ])
  func endsOfTheDomain(_ counts: Counts) {
    for statistic in [CountingStatistic.cls(level: 0.95), .asymptoticCLs(level: 0.95)] {
      let limit = statistic.signalLimit(counts)
      #expect(limit > 0 && relative(statistic.confidence(signal: limit, counts), 0.05) < 1e-9)
    }
    let strict = CountingStatistic.cls(level: 1 - 0x1p-45)
    let limit = strict.signalLimit(counts)
    #expect(limit > 0 && relative(strict.confidence(signal: limit, counts), 0x1p-45) < 1e-9)
  }

  @Test func goodInputHasNoProblem() {
    #expect(
      CountingStatistic.cls(level: 0.95).problem(Counts(background: 1, uncertainty: 1, observed: 3)) == nil)
    #expect(CountingStatistic.asymptoticCLs(level: 0.95).problem(Counts(background: 1, observed: 1.5)) == nil)
  }
}

@Suite struct GaussianLimitTests {
  @Test func singleMeasurement() {
    // By hand: (s - 1)^2 = 4 and, below 0, (s + 1)^2 - 1 = 3.
    #expect(GaussianLimit.chiSquare(4).signal(expected: 2, measured: 3, uncertainty: 1) == 3)
    #expect(GaussianLimit.deltaChiSquare(4).signal(expected: 2, measured: 3, uncertainty: 1) == 3)
    #expect(GaussianLimit.deltaChiSquare(3).signal(expected: 3, measured: 2, uncertainty: 1) == 1)
    // DELPHI's cross section: sqrt(1 + 3.84) - 1 = 1.2.
    let delphi = GaussianLimit.deltaChiSquare(3.84).signal(expected: 1.61, measured: 1.50, uncertainty: 0.11)
    #expect(relative(delphi, 0.132) < 1e-14)
    #expect(GaussianLimit.CLs(level: 0.95).signal(expected: 0, measured: 0, uncertainty: 0).isNaN)
    // Far below the expectation CLs still has a limit: the tail is exponential, s = -ln(0.05)/100 to first order.
    let far = GaussianLimit.CLs(level: 0.95).signal(expected: 100, measured: 0, uncertainty: 1)
    #expect(relative(far, -Double.log(0.05) / 100) < 3e-4)
  }

  /// C = (2 1; 1 3), s = (1, 2), r = (3, 1): s C^-1 s = 7/5, s C^-1 r = 6/5, r C^-1 r = 23/5.
  @Test func correlatedByHand() throws {
    let m = try CorrelatedMeasurement(residuals: [3, 1], signal: [1, 2], covariance: [2, 1, 1, 3])
    #expect(relative(m.best, 6.0 / 7) < 1e-15)
    #expect(relative(m.uncertainty, (5.0 / 7).squareRoot()) < 1e-15)
    #expect(relative(m.minimum, 25.0 / 7) < 1e-15)
    #expect(relative(m.chiSquare(0), 23.0 / 5) < 1e-15)
    let limit = m.limit(.chiSquare(5))
    #expect(relative(m.chiSquare(limit), 5) < 1e-15 && limit > m.best)
    #expect(m.limit(.chiSquare(3)).isNaN)
    #expect(relative(m.chiSquare(m.limit(.deltaChiSquare(2.71))), 25.0 / 7 + 2.71) < 1e-15)
    let cls = m.limit(.CLs(level: 0.95))
    let single = GaussianLimit.CLs(level: 0.95)
      .signal(expected: 0, measured: m.best, uncertainty: m.uncertainty)
    #expect(cls == single)
  }

  /// One measurement is the uncorrelated formula; a linear recombination of the measurements changes nothing.
  @Test func correlatedInvariance() throws {
    let one = try CorrelatedMeasurement(residuals: [-0.11], signal: [1], covariance: [0.0121])
    for statistic in [GaussianLimit.chiSquare(3.84), .deltaChiSquare(2.71), .CLs(level: 0.95)] {
      let direct = statistic.signal(expected: 1.61, measured: 1.50, uncertainty: 0.11)
      #expect(relative(one.limit(statistic), direct) < 1e-14)
    }
    let (r, s) = ([1.5, -2, 0.25], [1.0, 3, 2])
    let c = [4.0, 1, -1, 1, 9, 2, -1, 2, 16]
    let t = [1.0, 2, 0, 0, 1, -3, 4, 0, 1]
    func apply(_ m: [Double], _ v: [Double]) -> [Double] {
      (0..<3).map { i in (0..<3).reduce(0) { $0 + m[3 * i + $1] * v[$1] } }
    }
    var image = [Double](repeating: 0, count: 9)
    for i in 0..<3 {
      for j in 0..<3 {
        for k in 0..<3 {
          for l in 0..<3 { image[3 * i + j] += t[3 * i + k] * c[3 * k + l] * t[3 * j + l] }
        }
      }
    }
    let plain = try CorrelatedMeasurement(residuals: r, signal: s, covariance: c)
    let mixed = try CorrelatedMeasurement(residuals: apply(t, r), signal: apply(t, s), covariance: image)
    #expect(relative(mixed.best, plain.best) < 1e-13)
    #expect(relative(mixed.uncertainty, plain.uncertainty) < 1e-14)
    #expect(relative(mixed.minimum, plain.minimum) < 1e-13)
  }

  @Test func badCovariance() {
    func problem(_ r: [Double], _ s: [Double], _ c: [Double]) -> CorrelatedMeasurement.Problem? {
      do throws(CorrelatedMeasurement.Problem) {
        _ = try CorrelatedMeasurement(residuals: r, signal: s, covariance: c)
        return nil
      } catch {
        return error
      }
    }
    #expect(problem([1, 1], [1, 1], [1, 2, 2, 1]) == .notPositiveDefinite(order: 2))
    #expect(problem([1, 1], [1, 1], [-1, 0, 0, 1]) == .notPositiveDefinite(order: 1))
    #expect(problem([1, 1], [1, 1], [1, 0.5, 0.4, 1]) == .notSymmetric(row: 1, column: 0))
    #expect(problem([1, 1], [1], [1, 0, 0, 1]) == .sizes)
    #expect(problem([], [], []) == .sizes)
    #expect(problem([.nan], [1], [1]) == .notFinite)
    #expect(problem([1], [0], [1]) == .noSignal)
    #expect(problem([1, 1], [1, 1], [1, 0.5, 0.5, 1]) == nil)
  }
}

@Suite struct CountingCombinationTests {
  /// Known backgrounds: q = 2 sum [s - n ln(1 + s/B)]; channels with the same s/B are one channel.
  @Test func channelsOfOneRatioMerge() {
    let split = CountingCombination([
      Counts(background: 10, observed: 8), Counts(background: 30, observed: 35),
      Counts(background: 2, observed: 1),
    ])
    let merged = CountingCombination([Counts(background: 42, observed: 44)])
    for x in [1e-6, 0.1, 0.5, 3, 40] {
      let (q, gradient) = split.likelihoodRatio([10 * x, 30 * x, 2 * x])
      #expect(abs(q - merged.likelihoodRatio([42 * x]).value) < 2e-14 * (1 + 42 * x))
      #expect(abs(gradient[1] - 2 * (1 - 35 / (30 + 30 * x))) < 2e-15)
      let (asimov, wanted) = (
        split.asimovLikelihoodRatio([10 * x, 30 * x, 2 * x]), merged.asimovLikelihoodRatio([42 * x])
      )
      #expect(relative(asimov.value, wanted.value) < 1e-14)
      #expect(abs(split.CLs([10 * x, 30 * x, 2 * x]) - merged.CLs([42 * x])) < 1e-13)
    }
  }

  /// The gradient with uncertain backgrounds against differences of q, which is referenced in asymptotic.csv.
  @Test func gradient() {
    let combination = CountingCombination([
      Counts(background: 10, uncertainty: 3, observed: 25),
      Counts(background: 50, uncertainty: 10, observed: 40),
      Counts(background: 5, uncertainty: 1), Counts(background: 0, observed: 0),
    ])
    let s = [20.0, 7, 3, 1.5]
    let gradient = combination.likelihoodRatio(s).gradient
    for k in 0..<4 {
      func q(_ shift: Double) -> Double {
        var signals = s
        signals[k] += shift
        return combination.likelihoodRatio(signals).value
      }
      // Five-point formula, error h^4.
      let h = 1e-2
      let numeric = (8 * (q(h) - q(-h)) - (q(2 * h) - q(-2 * h))) / (12 * h)
      #expect(abs(numeric - gradient[k]) < 1e-10)
    }
  }

  /// Without observed numbers q is the Asimov ratio, and one channel's CLs is the median expected one of q-tilde.
  @Test func expectedCLs() {
    let counts = Counts(background: 30, uncertainty: 6)
    let combination = CountingCombination([counts])
    let statistic = CountingStatistic.asymptoticCLs(level: 0.95)
    let limit = statistic.signalLimit(counts)
    #expect(relative(combination.CLs([limit]), 0.05) < 1e-13)
    let q = combination.likelihoodRatio([limit]).value
    #expect(q == combination.asimovLikelihoodRatio([limit]).value)
    // The 95 % quantile of chi^2 with one degree of freedom.
    #expect(relative(q, 3.841458820694124) < 1e-13)
    let bands = statistic.expectedLimits(counts)
    let limits = [bands.minus2, bands.minus1, bands.median, bands.plus1, bands.plus2]
    for (band, sigmas) in zip(limits, [-2.0, -1, 0, 1, 2]) {
      let ratio = CountingCombination.excludedAsimovRatio(level: 0.95, sigmas: sigmas)
      #expect(relative(combination.asimovLikelihoodRatio([band]).value, ratio) < 1e-13)
    }
    #expect(combination.CLs([0]) == 1)
  }

  @Test func problems() {
    #expect(CountingCombination([Counts(background: 1), Counts(background: -1)]).problem?.channel == 1)
    #expect(CountingCombination([Counts(background: 0, observed: 1)]).problem?.channel == 0)
    #expect(CountingCombination([Counts(background: 0, observed: 0)]).problem == nil)
    #expect(CountingCombination([Counts(background: 1)]).likelihoodRatio([1, 2]).value.isNaN)
  }
}
