import Foundation
import NuDipole
import Testing

/// The exclusion of a bundled analysis at one mass.
func exclusion(
  _ analysis: BundledAnalysis, _ model: Model, m_N: Double, options: SignalOptions = SignalOptions()
) -> Exclusion {
  var solver = LimitSolver()
  return Search(analysis.analysis, HeavyNeutrino(model), options: options)
    .exclusions([m_N], solver: &solver)[0]
}

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

  /// Every edge of the independent table: analyses, presets, schemes, scenarios, flavours, masses; two-body widths and a
  /// flat photon. 1e-12: the acceptance is good to that, and a limit takes square or fourth roots of it.
  @Test func edgesAgreeWithReferences() throws {
    let (header, rows) = try ReferenceTable.read(Self.limitsFile)
    #expect(header == ["analysis", "preset", "scheme", "scenario", "flavour", "m_N", "lower", "upper"])
    #expect(rows.count > 2000)
    var worst = (error: 0.0, line: 0)
    for (fields, line) in rows {
      let analysis = try #require(BundledAnalysis.allCases.first { "\($0.name)" == fields[0] })
      let model = ReferenceTable.model(
        scheme: fields[2], preset: fields[1], flavour: fields[4], couplings: Self.direction(fields[3]))
      let found = exclusion(
        analysis, model, m_N: try #require(Double(fields[5])), options: SignalOptions(spectrum: .flat))
      #expect(found.isComplete && found.intervals.count <= 1, "line \(line)")
      let interval = found.intervals.first
      for (edge, text) in [(interval?.lower, fields[6]), (interval?.upper, fields[7])] {
        if let reference = Double(text) {
          if reference > couplingRange.upperBound {
            #expect(edge == nil || edge == .beyondRange, "line \(line)")
          } else if case .root(let d) = edge {
            let error = Swift.abs(d / reference - 1)
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
    #expect(worst.error < 1e-12, "line \(worst.line)")
  }

  /// A Majorana N has the same production and twice the width: half the decay length, the same branching ratio.
  @Test func majorana() throws {
    for analysis in BundledAnalysis.allCases {
      let options = SignalOptions(spectrum: .flat)
      func terms(_ nature: Nature) throws -> [SignalMixture.Term] {
        let N = HeavyNeutrino(Model(nature: nature, couplings: .scenarioIV))
        return try #require(Search(analysis.analysis, N, options: options).signal(m_N: 5)).terms
      }
      for (a, b) in zip(try terms(.dirac), try terms(.majorana)) {
        #expect(Swift.abs(b.weight / a.weight - 1) < 1e-14)
        #expect(Swift.abs(b.near - 2 * a.near) <= 1e-14 * b.near)
        if a.far < .infinity { #expect(Swift.abs(b.far / (2 * a.far) - 1) < 1e-14) }
      }
    }
  }

  /// No limit is an answer, at masses where nothing can be excluded and for masses that are none.
  @Test(arguments: [91.1876, 92.0, 205.4, 300.0, 0.0, -1.0, .nan, .infinity])
  func noLimit(m_N: Double) {
    let model = Model(couplings: .scenarioII)
    for analysis in [BundledAnalysis.opal, .delphi, .l3, .z_invisible]
    where analysis != .delphi || !(m_N > 0 && m_N < 205.4) {
      #expect(exclusion(analysis, model, m_N: m_N) == .none)
    }
  }

  /// Exactly d_Z = 0: no Z decays to N, hence no limits from them.
  @Test func scenarioIII() {
    let model = Model(couplings: .scenarioIII)
    #expect(exclusion(.l3, model, m_N: 10) == .none)
    #expect(exclusion(.z_invisible, model, m_N: 0.001) == .none)
  }

  /// With equal couplings to e and mu: s-channel rates and widths add, W exchange is the electron's.
  @Test func severalFlavours() throws {
    let model = Model(couplings: .scenarioII)
    let analysis = BundledAnalysis.delphi.analysis
    func terms(_ c: FlavourCouplings) throws -> (weight: Double, far: Double, width: Double) {
      let N = HeavyNeutrino(model, flavours: c)
      let term = try #require(Search(analysis, N).signal(m_N: 20)).terms[0]
      // Branching ratios cancel in weight times width.
      let width = N.width(m_N: 20)
      return (term.weight * width, term.far, width)
    }
    let e = try terms(FlavourCouplings(e: 1))
    let mu = try terms(FlavourCouplings(mu: 1))
    let both = try terms(FlavourCouplings(e: 1, mu: 1))
    #expect(Swift.abs(both.width / (e.width + mu.width) - 1) < 1e-14)
    #expect(Swift.abs(both.far / (e.far + mu.far) - 1) < 1e-14)
    // The decay N -> nu gamma is open to both flavours, whatever the flavour that N was produced with.
    #expect(Swift.abs(both.weight / (2 * (e.weight + mu.weight)) - 1) < 1e-13)
    // An overall factor of the couplings moves the limits by its inverse.
    let half = exclusion(.delphi, model, m_N: 20)
    var solver = LimitSolver()
    let doubled = Search(analysis, HeavyNeutrino(model, flavours: FlavourCouplings(e: 2)))
      .exclusions([20], solver: &solver)[0]
    guard case .root(let a) = half.intervals[0].lower, case .root(let b) = doubled.intervals[0].lower else {
      Issue.record("roots expected")
      return
    }
    #expect(Swift.abs(a / (2 * b) - 1) < 1e-14)
  }

  /// A cylinder that contains the sphere and is contained in another excludes more than the one, less than the other;
  /// and its decay probability is that of the average over directions.
  @Test(arguments: [BundledAnalysis.opal, .delphi, .l3, .z_invisible])
  func cylinders(_ analysis: BundledAnalysis) throws {
    let N = HeavyNeutrino(Model(couplings: .scenarioII))
    let m_N = 0.01
    func rate(_ detector: Analysis.Detector) -> Double {
      Search(analysis.analysis, N, options: SignalOptions(detector: detector)).rates(
        m_N: m_N, d_gamma: [1e-3])[0]
    }
    let inner = rate(.sphere(radius: 1))
    let cylinder = rate(.cylinder(radius: 1, halfLength: 1.5))
    let outer = rate(.sphere(radius: (1 + 1.5 * 1.5).squareRoot()))
    if analysis == .z_invisible {
      #expect(inner > cylinder && cylinder > outer)
    } else {
      #expect(inner < cylinder && cylinder < outer)
    }
    // A tall cylinder is an infinitely long tube: l = r/sin(theta), by brute force for the invisible width.
    if analysis == .z_invisible {
      let search = Search(
        analysis.analysis, N, options: SignalOptions(detector: .cylinder(radius: 1, halfLength: 1.5)))
      let model = N.components[0].model
      let (scheme, ratio) = (model.scheme, model.ratios.Z)
      let length = decay_length(
        model, m_N: m_N, width: 1e-6 * N.width(m_N: m_N),
        momentum: momentum_N(model, sqrt_s: scheme.M_Z, m_N: m_N))
      var (sum, norm) = (0.0, 0.0)
      let steps = 200_000
      for i in 0..<steps {
        let c = (2 * Double(i) + 1) / Double(steps) - 1
        let weight = dsigma_ee_dcos(
          model, sqrt_s: scheme.M_Z, m_N: m_N, d_gamma: 0, d_Z: ratio, d_W: 0, cos_theta: c)
        let path = Swift.min(1 / (1 - c * c).squareRoot(), 1.5 / Swift.abs(c))
        sum += weight * Double.exp(-path / length)
        norm += weight
      }
      let expected = 2 * width_Z_nu_N(model, m_N: m_N, d_Z: 1e-3 * ratio) * (sum / norm)
      #expect(Swift.abs(search.rates(m_N: m_N, d_gamma: [1e-3])[0] / expected - 1) < 1e-8)
    }
  }

  /// The compression of path lengths loses nothing; the corner of the cylinder costs the quadrature of the acceptance
  /// what `Search.signal` says.
  @Test(arguments: [BundledAnalysis.opal, .delphi, .cepc_h]) func pathLengths(_ analysis: BundledAnalysis)
    throws
  {
    let model = Model(couplings: .scenarioII)
    let (radius, halfLength) = (1.0, 1.3)
    let search = Search(
      analysis.analysis, HeavyNeutrino(model),
      options: SignalOptions(detector: .cylinder(radius: radius, halfLength: halfLength)))
    let cuts = try #require(search.cuts)
    for m_N in [0.05, 5, 60] {
      let amplitudes = ProductionAmplitudes(
        model, sqrt_s: search.sqrt_s, m_N: m_N, d_gamma: 1, d_Z: model.ratios.Z, d_W: model.ratios.W)
      let width = HeavyNeutrino(model).width(m_N: m_N)
      let momentum = momentum_N(model, sqrt_s: search.sqrt_s, m_N: m_N)
      // The coupling at which the decay length is 2.5 m.
      let coupling = (0.4 * decay_length(model, m_N: m_N, width: width, momentum: momentum)).squareRoot()
      let length = decay_length(model, m_N: m_N, width: coupling * coupling * width, momentum: momentum)
      func average(_ orders: PhotonAcceptance.Orders) -> Double {
        let (cosines, weights) = PhotonAcceptance.directions(
          model, amplitudes, sqrt_s: search.sqrt_s, m_N: m_N, cuts: cuts, spectrum: .exact, orders: orders)
        return zip(cosines, weights).reduce(0) { sum, part in
          let path = Swift.min(radius / (1 - part.0 * part.0).squareRoot(), halfLength / Swift.abs(part.0))
          return sum - part.1 * Double.expm1(-path / length)
        }
      }
      let (usual, fine) = (
        average(PhotonAcceptance.Orders()), average(.init(cosines: 60, energies: 90, azimuths: 160))
      )
      print("cylinder: \(analysis.name) at \(m_N) GeV off by \(usual / fine - 1)")
      #expect(Swift.abs(usual / fine - 1) < 1e-4)
      let branching = width_nu_gamma(model, m_N: m_N, d_gamma: 1) / width
      let luminosity = search.counts == nil ? 1 : 1000 * analysis.analysis.luminosity
      let expected =
        2 * PhysicalConstants.picobarn * luminosity * analysis.analysis.efficiency * branching * coupling
        * coupling
        * usual
      #expect(Swift.abs(search.rates(m_N: m_N, d_gamma: [coupling])[0] / expected - 1) < 1e-12)
    }
  }

  /// Initial-state radiation: the radiator integrates to 1, and lowers the rate on the Z pole by about a quarter.
  @Test func initialStateRadiation() throws {
    let model = Model(couplings: .scenarioII)
    for sqrt_s in [91.1876, 160, 240, 365] {
      let nodes = InitialStateRadiation(model, sqrt_s: sqrt_s, m_N: 1e-3).nodes
      // The logarithm at x = 1 costs some 1e-7; beyond x_max = 1 - m_N^2/s is 1e-9.
      #expect(Swift.abs(nodes.reduce(0) { $0 + $1.weight } - 1) < 1e-6, "\(sqrt_s)")
    }
    let search = { (radiation: Bool) in
      Search(
        BundledAnalysis.opal.analysis, HeavyNeutrino(model),
        options: SignalOptions(initialStateRadiation: radiation))
    }
    let ratio =
      search(true).rates(m_N: 10, d_gamma: [1e-4])[0] / search(false).rates(m_N: 10, d_gamma: [1e-4])[0]
    print("initial-state radiation on the Z pole: \(ratio)")
    #expect(ratio > 0.70 && ratio < 0.76)
  }

  /// What is excluded by the product of two equal expectations of S and B is that of one with twice of both.
  @Test func combination() throws {
    let model = Model(couplings: .scenarioII)
    var analysis = BundledAnalysis.cepc_h.analysis
    analysis.statistic = .counting(
      .asymptoticCLs(level: 0.95), background: .events(400), relativeUncertainty: 0, observed: nil)
    let one = Search(analysis, HeavyNeutrino(model))
    analysis.luminosity *= 2
    analysis.statistic = .counting(
      .asymptoticCLs(level: 0.95), background: .events(800), relativeUncertainty: 0, observed: nil)
    let twice = Search(analysis, HeavyNeutrino(model))
    var solver = LimitSolver()
    let combined = try #require(CombinedSearch([one, one])).exclusions([10, 100], solver: &solver)
    let single = twice.exclusions([10, 100], solver: &solver)
    for (a, b) in zip(combined, single) {
      guard case .root(let x) = a.intervals[0].lower, case .root(let y) = b.intervals[0].lower else {
        Issue.record("roots expected")
        continue
      }
      #expect(Swift.abs(x / y - 1) < 1e-12)
    }
    #expect(CombinedSearch([Search(BundledAnalysis.opal.analysis, HeavyNeutrino(model))]) == nil)
  }

  /// The union of intervals.
  @Test func envelope() throws {
    let model = Model(couplings: .scenarioI)
    let z = exclusion(.z_invisible, model, m_N: 0.01)
    let opal = exclusion(.opal, model, m_N: 0.01)
    let union = Exclusion.envelope([opal, z])
    guard case .root(let a) = z.intervals[0].lower, case .root(let b) = opal.intervals[0].lower else {
      Issue.record("roots expected")
      return
    }
    #expect(union.intervals.count == 1)
    #expect(union.intervals[0].lower == .root(Swift.min(a, b)) && union.intervals[0].upper == .open)
    #expect(Exclusion.envelope([.none, z]) == z)
    #expect(Exclusion.envelope([]) == .none)
  }
}
