import Foundation
import NuDipole
import Testing

@Suite struct LimitTests {
  static let limitsFile = ReferenceTable.root.appendingPathComponent("limits/limits.csv")

  static func direction(_ text: String) -> CouplingDirection {
    switch text {
    case "I": .scenarioI
    case "II": .scenarioII
    case "III": .scenarioIII
    case "IV": .scenarioIV
    default: .ratio(Double(text.split(separator: "=").last ?? "") ?? .nan)
    }
  }

  /// Every edge of the independent table: analyses, presets, schemes, scenarios, flavours, masses. 1e-13: the
  /// acceptance is good to 1e-14, the rest to some epsilon, and a limit takes square or fourth roots of them.
  @Test func edgesAgreeWithReferences() throws {
    let (header, rows) = try ReferenceTable.read(Self.limitsFile)
    #expect(header == ["analysis", "preset", "scheme", "scenario", "flavour", "m_N", "lower", "upper"])
    #expect(rows.count > 2000)
    var worst = (error: 0.0, line: 0)
    for (fields, line) in rows {
      let analysis = try #require(Analysis.allCases.first { "\($0.name)" == fields[0] })
      let model = ReferenceTable.model(
        scheme: fields[2], preset: fields[1], flavour: fields[4], couplings: Self.direction(fields[3]))
      let limit = analysis.limit(model, m_N: try #require(Double(fields[5])))
      for (edge, text) in [(limit?.lower, fields[6]), (limit?.upper, fields[7])] {
        if let reference = Double(text) {
          if reference > couplingRange.upperBound {
            #expect(edge == nil || edge == .beyondRange, "line \(line)")
          } else if case .root(let d) = edge {
            let error = abs(d / reference - 1)
            if !(error <= worst.error) && !worst.error.isNaN { worst = (error, line) }
          } else {
            Issue.record("line \(line): \(text) expected")
          }
        } else {
          #expect(edge == nil || edge == .open, "line \(line)")
        }
      }
    }
    print("limits: largest relative deviation \(worst.error), line \(worst.line)")
    #expect(worst.error < 1e-13, "line \(worst.line)")
  }

  /// Values that the text of arXiv:2301.06050 quotes, in the preset `paper`, within 8 %: over a range of a, the strongest
  /// and the weakest limit.
  @Test(arguments: [
    (Analysis.opal, Flavour.e, 10.0, 0.0...10.0, 2.0e-5, 4.5e-4),
    (.delphi, .e, 100.0, -10.0...10.0, 7.1e-5, 3.5e-4),
    (.delphi, .mu, 100.0, -10.0...10.0, 2.5e-4, 4.1e-4),
    (.delphi, .tau, 100.0, -10.0...10.0, 2.5e-4, 4.1e-4),
  ])
  func quotedLimits(
    _ analysis: Analysis, _ flavour: Flavour, _ m_N: Double, _ range: ClosedRange<Double>,
    _ strongest: Double,
    _ weakest: Double
  ) {
    var extremes = (least: Double.infinity, greatest: 0.0)
    // 0 < a excludes the end of OPAL's range; the steps resolve the extremes to 1e-4.
    for i in 1...4000 {
      let a = range.lowerBound + (range.upperBound - range.lowerBound) * Double(i) / 4000
      let model = Model(preset: .paper, flavour: flavour, couplings: .ratio(a))
      if case .root(let d) = analysis.limit(model, m_N: m_N)?.lower {
        extremes = (Swift.min(extremes.least, d), Swift.max(extremes.greatest, d))
      }
    }
    print(
      "quoted \(analysis.name) \(flavour): \(extremes.least) to \(extremes.greatest), ratios "
        + "\(extremes.least / strongest), \(extremes.greatest / weakest)")
    #expect(abs(extremes.least / strongest - 1) < 0.08)
    #expect(abs(extremes.greatest / weakest - 1) < 0.08)
  }

  /// A Majorana N has the same production and twice the width: half the decay length, the same branching ratio.
  @Test func majorana() throws {
    let dirac = Model(nature: .dirac, couplings: .scenarioIV)
    let majorana = Model(nature: .majorana, couplings: .scenarioIV)
    for analysis in Analysis.allCases {
      let a = try #require(analysis.signalWindow(dirac, m_N: 5))
      let b = try #require(analysis.signalWindow(majorana, m_N: 5))
      #expect(abs(b.amplitude / a.amplitude - 1) < 1e-15)
      #expect(b.near == 2 * a.near)
      if a.far < .infinity { #expect(abs(b.far / (2 * a.far) - 1) < 1e-15) }
    }
  }

  /// No limit is an answer, at masses where nothing can be excluded and for masses that are none.
  @Test(arguments: [91.1876, 92.0, 205.4, 300.0, 0.0, -1.0, .nan, .infinity])
  func noLimit(m_N: Double) {
    let model = Model(couplings: .scenarioII)
    for analysis in Analysis.allCases where analysis != .delphi || !(m_N > 0 && m_N < 205.4) {
      #expect(analysis.limit(model, m_N: m_N) == nil)
    }
  }

  /// Exactly d_Z = 0: no Z decays to N, hence no limits from them.
  @Test func scenarioIII() {
    let model = Model(couplings: .scenarioIII)
    #expect(Analysis.l3.limit(model, m_N: 10) == nil)
    #expect(Analysis.z_invisible.limit(model, m_N: 0.001) == nil)
  }

  /// The audit finds the same crossings, and notices when an edge is wrong or missing.
  @Test func audit() throws {
    let audit = LimitAudit()
    let model = Model(couplings: .scenarioI)
    for analysis in Analysis.allCases {
      for m_N in [0.0003, 0.002, 0.019, 0.02, 0.5, 50, 90.9] {
        #expect(audit.agrees(analysis.limit(model, m_N: m_N), analysis, model, m_N: m_N))
      }
    }
    let limit = try #require(Analysis.z_invisible.limit(model, m_N: 0.01))
    #expect(!audit.agrees(nil, .z_invisible, model, m_N: 0.01))
    #expect(!audit.agrees(Limit(lower: limit.lower, upper: .open), .z_invisible, model, m_N: 0.01))
    #expect(!audit.agrees(Limit(lower: .root(1e-3), upper: limit.upper), .z_invisible, model, m_N: 0.01))
  }
}

@Suite struct SignalWindowTests {
  /// A x e^(-a x) = 1 has the roots x = -W(-a/A)/a; constructed backwards: for given x both roots of
  /// ln x - a x = c follow from the ratio r of the roots, x1 = ln r / (a (r - 1)), x2 = r x1.
  @Test(arguments: [1.0001, 1.5, 3.0, 100.0, 1e6, 1e12])
  func lambertPairs(r: Double) throws {
    for a in [1e-12, 1.0, 1e20] {
      let x1 = (r - 1 < 1e-3 ? Double.log1p(r - 1) : Double.log(r)) / (a * (r - 1))
      let A = Double.exp(a * x1) / x1
      let interval = try #require(SignalWindow(amplitude: A, near: a, far: .infinity).excludedInterval())
      // d = sqrt(x); A itself is rounded, which moves the roots by epsilon / |d ln N / d ln d|.
      let tolerance = 8 * Double.ulpOfOne * Swift.max(1, (1 + a * x1) / abs(1 - a * x1)) * (1 + a * r * x1)
      #expect(abs(interval.lower / x1.squareRoot() - 1) < tolerance)
      #expect(abs(interval.upper / (r * x1).squareRoot() - 1) < tolerance)
    }
  }

  /// N = A d^2 (1 - e^(-k d^2)): d^2 = 1/A for prompt decays, d^4 = 1/(A k) for long-lived N.
  @Test func asymptotes() throws {
    let prompt = try #require(SignalWindow(amplitude: 1e10, near: 0, far: 1e20).excludedInterval())
    #expect(abs(prompt.lower / 1e-5 - 1) < 4 * .ulpOfOne)
    #expect(prompt.upper == .infinity)
    let slow = try #require(SignalWindow(amplitude: 1e10, near: 0, far: 1e-6).excludedInterval())
    // First correction: d^4 (1 - k d^2/2) = 1/(A k), relative k d^2/8 = 1e-11/8 in d.
    #expect(abs(slow.lower / 0.1 - 1) < 1e-8)
    #expect(abs(slow.lower / 0.1 - 1 - 0.01 * 1e-6 / 8) < 4 * .ulpOfOne)
  }

  /// Signals that stay below their limit, at the maximum too, exclude nothing.
  @Test func noRoots() {
    // The maximum of A x e^(-a x) is A/(a e).
    let e = 2.718281828459045
    #expect(SignalWindow(amplitude: e * (1 - 1e-9), near: 1, far: .infinity).excludedInterval() == nil)
    #expect(SignalWindow(amplitude: e * (1 + 1e-9), near: 1, far: .infinity).excludedInterval() != nil)
    #expect(SignalWindow(amplitude: 0, near: 1, far: 2).excludedInterval() == nil)
    #expect(SignalWindow(amplitude: .nan, near: 1, far: 2).excludedInterval() == nil)
    #expect(SignalWindow(amplitude: 1, near: .nan, far: 2).excludedInterval() == nil)
    #expect(SignalWindow(amplitude: 1, near: 2, far: 2).excludedInterval() == nil)
  }

  /// Over amplitudes and lengths of 30 decades: at a root N is 1, beside it on the right sides.
  @Test func rootsAreCrossings() {
    var found = 0
    for i in -15...15 {
      for j in -15...15 {
        for (near, far) in [(0.0, 1.0), (1.0, .infinity), (1.0, 2.0), (1.0, 1.0 + 1e-9)] {
          let scale = exp10(Double(j))
          let window = SignalWindow(
            amplitude: exp10(Double(i)), near: near * scale, far: far == .infinity ? far : far * scale)
          guard let interval = window.excludedInterval() else { continue }
          found += 1
          let lower = Double.log(interval.lower)
          #expect(window.mixture.logarithm(lower - 1e-6).value < 0)
          #expect(window.mixture.logarithm(lower + 1e-6).value > 0)
          if interval.upper < .infinity {
            let upper = Double.log(interval.upper)
            #expect(window.mixture.logarithm(upper - 1e-6).value > 0)
            #expect(window.mixture.logarithm(upper + 1e-6).value < 0)
          }
        }
      }
    }
    #expect(found > 1500)
  }

  private func exp10(_ n: Double) -> Double { Double.pow(10, n) }
}

@Suite struct StatisticsTests {
  /// (1.61 - 1.50 + s)^2 = 3.84 * 0.11^2 by hand; CLs with the 20-digit quantile Phi^-1(0.05 Phi(-1)) =
  /// -2.41199439579 (mpmath).
  @Test func delphi() {
    let chi = GaussianLimit.chiSquare(3.84).signal(expected: 1.61, measured: 1.50, uncertainty: 0.11)
    #expect(abs(chi - 0.105555097365) < 1e-11)
    let cls = GaussianLimit.CLs(level: 0.95).signal(expected: 1.61, measured: 1.50, uncertainty: 0.11)
    #expect(abs(cls / 0.15531938353659211659 - 1) < 1e-13)
  }
}
