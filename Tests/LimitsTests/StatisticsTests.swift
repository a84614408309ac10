import Limits
import Testing

/// Counting statistics against mpmath, scipy and pyhf; tables of Tests/References/statistics.
@Suite struct CountingStatisticTests {
  @Test func normalDistribution() throws {
    var logarithm = Worst()
    var inverse = Worst()
    for row in try StatisticsTable("normal").rows {
      let z = row["z"]
      logarithm.add(relative(logNormalCDF(z), row["value"]) / Swift.max(1, z > 0 ? z * z : 1), line: row.line)
      if z > -8 && z < 0 {
        inverse.add(abs(normalQuantile(Double.exp(row["value"])) - z) / Swift.max(1, -z), line: row.line)
      }
    }
    print("ln Phi: \(logarithm); quantile: \(inverse)")
    #expect(logarithm.count >= 70 && logarithm.value < 1e-15)
    #expect(inverse.count >= 25 && inverse.value < 1e-15)
    #expect(abs(normalQuantile(0.5)) < 1e-16 && normalQuantile(0).isNaN && normalQuantile(1).isNaN)
    #expect(abs(normalQuantile(0.975) - 1.959963984540054) < 1e-14)
  }

  /// Exact limits. scipy's own roots are good to about 1e-13 of S + B (poisson) and 1e-12 (brentq), not of S.
  @Test func exactLimits() throws {
    var (poisson, cls, scipyPoisson, scipyCLs) = (Worst(), Worst(), Worst(), Worst())
    for row in try StatisticsTable("poisson").rows {
      let counts = Counts(background: row["B"], observed: row["n"])
      let sum = CountingStatistic.poisson(level: row["level"]).signalLimit(counts)
      let ratio = CountingStatistic.cls(level: row["level"]).signalLimit(counts)
      poisson.add(relative(sum, row["poisson"]), line: row.line)
      cls.add(relative(ratio, row["cls"]), line: row.line)
      scipyPoisson.add(abs(sum - row["scipy_poisson"]) / (row["poisson"] + row["B"]), line: row.line)
      if !row["scipy_cls"].isNaN {
        scipyCLs.add(abs(ratio - row["scipy_cls"]) / (row["cls"] + row["B"]), line: row.line)
      }
    }
    print("poisson: \(poisson), scipy \(scipyPoisson); cls: \(cls), scipy \(scipyCLs)")
    #expect(poisson.count >= 250 && scipyCLs.count >= 200)
    #expect(poisson.value < 1e-12 && cls.value < 1e-12)
    #expect(scipyPoisson.value < 1e-12 && scipyCLs.value < 1e-11)
  }

  @Test func exactWithUncertainty() throws {
    var (poisson, cls) = (Worst(), Worst())
    for row in try StatisticsTable("mixed").rows {
      let counts = Counts(background: row["B"], uncertainty: row["sigma"], observed: row["n"])
      let sum = CountingStatistic.poisson(level: 0.95).confidence(signal: row["S"], counts)
      let ratio = CountingStatistic.cls(level: 0.95).confidence(signal: row["S"], counts)
      poisson.add(relative(sum, row["poisson"]), line: row.line)
      cls.add(relative(ratio, row["cls"]), line: row.line)
    }
    print("mixed: \(poisson), cls \(cls)")
    #expect(poisson.count >= 120)
    #expect(poisson.value < 1e-12 && cls.value < 1e-12)
  }

  /// Asymptotic CLs. pyhf minimises numerically; what it leaves is larger in the tails (small p-values).
  @Test func asymptoticCLs() throws {
    let statistic = CountingStatistic.asymptoticCLs(level: 0.95)
    let bands = [("m2", -2.0), ("m1", -1.0), ("median", 0.0), ("p1", 1.0), ("p2", 2.0)]
    var (observed, expected, ratio, pyhfObserved, pyhfExpected) = (
      Worst(), Worst(), Worst(), Worst(), Worst()
    )
    for row in try StatisticsTable("asymptotic").rows {
      let counts = Counts(background: row["B"], uncertainty: row["sigma"], observed: row["n"])
      let cls = statistic.confidence(signal: row["S"], counts)
      observed.add(relative(cls, row["cls"]), line: row.line)
      let q = CountingCombination([counts]).likelihoodRatio([row["S"]]).value
      ratio.add(abs(q - row["ratio"]) / (abs(row["ratio"]) + row["q_asimov"]), line: row.line)
      if !row["pyhf_cls"].isNaN { pyhfObserved.add(relative(cls, row["pyhf_cls"]), line: row.line) }
      for (name, sigmas) in bands {
        let cls = statistic.expectedConfidence(signal: row["S"], counts, sigmas: sigmas)
        expected.add(relative(cls, row[name]), line: row.line)
        if !row["pyhf_cls"].isNaN { pyhfExpected.add(relative(cls, row["pyhf_" + name]), line: row.line) }
      }
    }
    print("asymptotic: \(observed), expected \(expected), ratio \(ratio)")
    print("pyhf: \(pyhfObserved), expected \(pyhfExpected)")
    #expect(observed.count >= 300 && pyhfObserved.count >= 290)
    #expect(observed.value < 1e-12 && expected.value < 1e-12 && ratio.value < 1e-13)
    #expect(pyhfObserved.value < 1e-6 && pyhfExpected.value < 1e-5)
  }

  /// Limits of pyhf's own scan, and that a limit has CLs = 1 - level.
  @Test func asymptoticLimits() throws {
    let statistic = CountingStatistic.asymptoticCLs(level: 0.95)
    var worst = Worst()
    for row in try StatisticsTable("pyhf_limits").rows {
      let counts = Counts(background: row["B"], uncertainty: row["sigma"], observed: row["n"])
      worst.add(relative(statistic.signalLimit(counts), row["observed"]), line: row.line)
      let bands = statistic.expectedLimits(counts)
      let found = [bands.minus2, bands.minus1, bands.median, bands.plus1, bands.plus2]
      for (limit, name) in zip(found, ["m2", "m1", "median", "p1", "p2"]) {
        worst.add(relative(limit, row[name]), line: row.line)
      }
    }
    print("pyhf limits: \(worst)")
    #expect(worst.count >= 24 * 6 && worst.value < 1e-7)
  }

  @Test(arguments: [
    CountingStatistic.poisson(level: 0.9), .cls(level: 0.95), .asymptoticCLs(level: 0.99),
  ])
  func limitHasTheLevel(_ statistic: CountingStatistic) throws {
    var worst = Worst()
    for row in try StatisticsTable("mixed").rows {
      let counts = Counts(background: row["B"], uncertainty: row["sigma"], observed: row["n"])
      let limit = statistic.signalLimit(counts)
      if case .poisson = statistic, limit == 0 { continue }
      let target: Double
      switch statistic {
      case .poisson(let level), .cls(let level), .asymptoticCLs(let level): target = 1 - level
      default: target = .nan
      }
      worst.add(relative(statistic.confidence(signal: limit, counts), target), line: row.line)
    }
    print("\(statistic): \(worst)")
    #expect(worst.count >= 100 && worst.value < 1e-12)
  }

  @Test func asimovSignificance() throws {
    var worst = Worst()
    for row in try StatisticsTable("asimov").rows {
      let counts = Counts(background: row["B"], uncertainty: row["sigma"])
      worst.add(relative(CountingStatistic.asimov(z: row["z"]).signalLimit(counts), row["S"]), line: row.line)
    }
    print("asimov: \(worst)")
    #expect(worst.count >= 60 && worst.value < 1e-13)
  }
}
