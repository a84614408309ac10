import NuDipole

/// An analysis with what a reader wants to know of it, from a bundled or a user's file in YAML (docs/analyses.md).
struct AnalysisFile {
  static let schema = "nudipole-analysis/1"
  let name: String
  let title: String
  let provenance: [String]
  let analysis: Analysis
  /// Tells one text from another (FNV-1a).
  let fingerprint: String

  init(yaml: String, file: String) throws {
    let top = try Section.top(yaml, file)
    fingerprint = Section.fingerprint(yaml)
    let schema = try top.text("schema")
    if schema != Self.schema { throw top.refuse("schema", "'\(schema)'", "'\(Self.schema)'") }
    name = try top.name()
    title = try top.text("title")
    let production: Analysis.Production =
      try top.choice("production", ["e+e-": .electronPositron, "Z": .ZDecay])
    let energy: Analysis.Energy =
      try top.textIfAny("energy") == "M_Z"
      ? .ZMass
      : .fixed(top.number("energy", "a number from 1 to 1e4 (GeV) or M_Z") { Analysis.energies.contains($0) })
    if production == .ZDecay && energy != .ZMass {
      throw top.refuse("energy", top.raw("energy"), "M_Z for production Z")
    }
    let luminosity = try top.numberIfAny("luminosity", "a number > 0 (fb^-1)") { $0 > 0 }
    let signature: Analysis.Signature
    switch try top.text("signature") {
    case "photon":
      let selection = try Self.photon(top.section("photon"))
      let sqrt_s =
        energy == .ZMass ? ElectroweakScheme.default.M_Z : try top.number("energy", "a number") { _ in true }
      let cuts = selection.cuts(sqrt_s: sqrt_s, .default)
      if cuts.energyPanels(sqrt_s: sqrt_s, from: 0, to: 0.5 * sqrt_s).isEmpty {
        throw top.refuse(
          "photon", "cuts that no photon passes", "photon energies left below sqrt(s)/2 = \(0.5 * sqrt_s) GeV"
        )
      }
      signature = .photon(selection)
    case "invisible":
      if production != .ZDecay { throw top.refuse("signature", "'invisible'", "photon for production e+e-") }
      if top.has("photon") { throw top.refuse("photon", "given", "no such key for signature invisible") }
      signature = .invisible
    case let other: throw top.refuse("signature", "'\(other)'", "photon or invisible")
    }
    let detector = try Self.detector(top.section("detector"))
    let efficiency = try top.number("efficiency", "a number in [0, 1]") { $0 >= 0 && $0 <= 1 }
    func statistic(_ key: String) throws -> Analysis.Statistic {
      try Self.statistic(top.section(key), production, signature, luminosity)
    }
    analysis = Analysis(
      production: production, energy: energy, luminosity: luminosity ?? 0, signature: signature,
      detector: detector,
      efficiency: efficiency, statistic: try statistic("statistic"),
      paperStatistic: top.has("paper") ? try statistic("paper") : nil)
    provenance = try top.provenance()
    try top.finish()
  }

  private static func photon(_ s: Section) throws -> PhotonSelection {
    var cuts = PhotonCuts()
    func positive(_ key: String) throws -> Double? {
      try s.numberIfAny(key, "a number >= 0 (GeV)") { $0 >= 0 }
    }
    cuts.e_min = try positive("energy_min") ?? 0
    cuts.e_max = try positive("energy_max") ?? .infinity
    if cuts.e_max <= cuts.e_min {
      throw s.refuse("energy_max", s.raw("energy_max"), "a number above energy_min")
    }
    cuts.cos_max = try s.numberIfAny("cos_max", "a number in (0, 1]") { $0 > 0 && $0 <= 1 } ?? 1
    cuts.pt_min = try positive("pt_min") ?? 0
    cuts.cos_beam = try s.numberIfAny("cos_beam", "a number in (0, 1]") { $0 > 0 && $0 <= 1 } ?? 1
    for window in try s.pairsIfAny("veto") {
      guard window.0 >= 0, window.0 < window.1, window.1 < .infinity else {
        throw s.refuse("veto", "[\(window.0), \(window.1)]", "pairs [low, high] with 0 <= low < high (GeV)")
      }
      cuts.veto.append(window.0...window.1)
    }
    let selection = PhotonSelection(
      cuts: cuts, x_min: try s.numberIfAny("x_min", "a number in [0, 1)") { $0 >= 0 && $0 < 1 } ?? 0,
      ZReturnVeto: try s.numberIfAny("z_return_veto", "a number >= 0") { $0 >= 0 } ?? 0)
    try s.finish()
    return selection
  }

  private static func detector(_ s: Section) throws -> Analysis.Detector {
    func length(_ key: String) throws -> Double {
      try s.number(key, "a number from 1e-6 to 1e12 (m)") { Analysis.lengths.contains($0) }
    }
    let detector: Analysis.Detector =
      s.has("sphere")
      ? .sphere(radius: try length("sphere"))
      : .cylinder(radius: try length("radius"), halfLength: try length("half_length"))
    try s.finish()
    return detector
  }

  private static let levels = "a number between 0 and 1"

  private static func statistic(
    _ s: Section, _ production: Analysis.Production, _ signature: Analysis.Signature, _ luminosity: Double?
  ) throws -> Analysis.Statistic {
    func level() throws -> Double { try s.numberIfAny("level", levels) { $0 > 0 && $0 < 1 } ?? 0.95 }
    func positive(_ key: String) throws -> Double { try s.number(key, "a number > 0") { $0 > 0 } }
    func gaussian(_ limit: GaussianLimit) throws -> Analysis.Statistic {
      .gaussian(
        limit, measured: try s.number("measured", "a finite number") { _ in true },
        expected: try s.number("expected", "a number >= 0") { $0 >= 0 },
        uncertainty: try positive("uncertainty"))
    }
    func counting(_ statistic: CountingStatistic) throws -> Analysis.Statistic {
      guard luminosity != nil, production == .electronPositron else {
        throw s.refuse("test", s.raw("test"), "production e+e- with a luminosity for a statistic of counts")
      }
      let background: Analysis.Background
      if try s.textIfAny("background") == "standard-model" {
        background = .standardModel
      } else {
        background = .events(
          try s.number("background", "a number of events >= 0, or standard-model") { $0 >= 0 })
      }
      let uncertainty = try s.numberIfAny("relative_uncertainty", "a number >= 0") { $0 >= 0 } ?? 0
      let observed = try s.numberIfAny("observed", "a whole number >= 0") { $0 >= 0 && $0 == $0.rounded() }
      if case .events(let expected) = background,
        let problem = statistic.problem(
          Counts(background: expected, uncertainty: uncertainty * expected, observed: observed))
      {
        throw s.refuse("background", s.raw("background"), "\(problem)")
      }
      return .counting(
        statistic, background: background, relativeUncertainty: uncertainty, observed: observed)
    }
    let result: Analysis.Statistic
    switch try s.text("test") {
    case "upper-limit":
      let value = try positive("value")
      // Told to readers; the limit is what it is.
      _ = try s.numberIfAny("level", levels) { $0 > 0 && $0 < 1 }
      switch try s.textIfAny("of") {
      case nil: result = .upperLimit(value: value)
      case "Gamma_Z" where production == .ZDecay: result = .upperLimitOfGammaZ(value: value)
      default: throw s.refuse("of", s.raw("of"), "Gamma_Z, for production Z, or no such key")
      }
    case "chi2": result = try gaussian(.chiSquare(positive("threshold")))
    case "delta-chi2": result = try gaussian(.deltaChiSquare(positive("threshold")))
    case "gaussian-cls": result = try gaussian(.CLs(level: level()))
    case "s2-over-b": result = try counting(.signalSquaredOverBackground(threshold: positive("threshold")))
    case "s-over-sqrt-s-plus-b": result = try counting(.signalOverRootSignalPlusBackground(z: positive("z")))
    case "asimov": result = try counting(.asimov(z: positive("z")))
    case "poisson": result = try counting(.poisson(level: level()))
    case "cls": result = try counting(.cls(level: level()))
    case "asymptotic-cls": result = try counting(.asymptoticCLs(level: level()))
    case let other:
      throw s.refuse(
        "test", "'\(other)'",
        "upper-limit, chi2, delta-chi2, gaussian-cls, s2-over-b, s-over-sqrt-s-plus-b, asimov, poisson, cls or asymptotic-cls"
      )
    }
    try s.finish()
    return result
  }
}
