import NuDipole

/// A search for recoils with what a reader wants to know of it, from a bundled or a user's file in YAML (docs/recoils.md).
struct RecoilFile {
  static let schema = "nudipole-recoils/1"
  let name: String
  let title: String
  let provenance: [String]
  let analysis: RecoilAnalysis
  /// Tells one text from another (FNV-1a).
  let fingerprint: String

  init(yaml: String, file: String) throws {
    let top = try Section.top(yaml, file)
    fingerprint = Section.fingerprint(yaml)
    let schema = try top.text("schema")
    if schema != Self.schema { throw top.refuse("schema", "'\(schema)'", "'\(Self.schema)'") }
    name = try top.name()
    title = try top.text("title")
    let positive = "a finite number > 0"
    let flux = try top.section("flux")
    let source: BundledFlux = try flux.choice(
      "source", Dictionary(uniqueKeysWithValues: BundledFlux.allCases.map { ("\($0.name)", $0) }))
    let scale = try flux.number("scale", positive) { $0 > 0 }
    try flux.finish()
    let detector = try top.section("detector")
    let elements = Dictionary(uniqueKeysWithValues: BundledElement.allCases.map { ("\($0)", $0) })
    let names = elements.keys.sorted().joined(separator: ", ")
    let material = try detector.namedNumbers(
      "material", "a mapping of elements (\(names)) to numbers of atoms > 0"
    ) {
      $0 > 0
    }
    .map { name, count in
      guard let element = elements[name] else {
        throw detector.refuse("material", "of '\(name)'", "elements among \(names)")
      }
      return (element: element, count: count)
    }
    if material.isEmpty { throw detector.refuse("material", "empty", "one element or more") }
    let scatterer: RecoilTarget.Scatterer = try detector.choice(
      "scatter", ["nuclei": .nuclei, "electrons": .electrons])
    try detector.finish()
    let exposure = try top.number("exposure", "a finite number > 0 (kg d)") { $0 > 0 }
    let (response, bins) = try Self.response(top.section("response"))
    let (statistic, weak) = try Self.statistic(top.section("statistic"), bins: bins)
    var published: RecoilAnalysis.PublishedMoment?
    if top.has("published") {
      let entry = try top.section("published")
      published = RecoilAnalysis.PublishedMoment(
        mu_nu: try entry.number("moment", "a number > 0 (mu_B)") { $0 > 0 },
        flavours: try Self.flavours(
          entry, entry.namedNumbers("flavours", "e, mu, tau with numbers") { _ in true }))
      try entry.finish()
    }
    analysis = RecoilAnalysis(
      flux: source.flux.scaled(by: scale), targets: RecoilTarget.natural(material, scatterer),
      response: response,
      exposure: 86400 * exposure, statistic: statistic, includesWeak: weak, published: published)
    provenance = try top.provenance()
    try top.finish()
  }

  private static func response(_ s: Section) throws -> (RecoilResponse, bins: Int) {
    let recoils = try s.numbers("recoils", "a list of ascending numbers > 0 (keV)") { $0 > 0 }
    let bins = try s.rows("bins", "lists of numbers in [0, 1], one for each bin") { $0 >= 0 && $0 <= 1 }
    try s.finish()
    if bins.isEmpty || bins.contains(where: { $0.count != recoils.count }) {
      throw s.refuse(
        "bins", "\(bins.map(\.count)) numbers", "lists of \(recoils.count) numbers, as many as recoils")
    }
    do {
      return (
        try RecoilResponse(
          recoils: recoils.map { 1e-6 * $0 }, bins: bins.count, fractions: bins.flatMap { $0 }),
        bins.count
      )
    } catch RecoilResponse.Problem.recoil(let index) {
      throw s.refuse(
        "recoils", "\(recoils[index]) in place \(index)",
        "a number above the one before it (two equal ones between others are a step)")
    }
  }

  private static func flavours(_ s: Section, _ named: [(String, Double)]) throws -> FlavourCouplings {
    var result = FlavourCouplings()
    for (name, value) in named {
      switch name {
      case "e": result.e = value
      case "mu": result.mu = value
      case "tau": result.tau = value
      default: throw s.refuse("flavours", "of '\(name)'", "e, mu, tau")
      }
    }
    if result == FlavourCouplings() { throw s.refuse("flavours", "all 0", "one that is not 0") }
    return result
  }

  private static func statistic(
    _ s: Section, bins: Int
  ) throws -> (RecoilAnalysis.Statistic, weak: Bool) {
    func positive(_ allowed: String) throws -> Double { try s.number("threshold", allowed) { $0 > 0 } }
    func level() throws -> Double {
      try s.number("threshold", "a number between 0 and 1") { $0 > 0 && $0 < 1 }
    }
    func events(_ key: String) throws -> [Double] {
      let numbers = try s.numbers(key, "\(bins) numbers >= 0") { $0 >= 0 }
      if numbers.count != bins {
        throw s.refuse(key, "\(numbers.count) numbers", "\(bins), one for each bin")
      }
      return numbers
    }
    func observed() throws -> [Double]? { s.has("observed") ? try events("observed") : nil }
    func binned(_ limit: GaussianLimit) throws -> RecoilAnalysis.Statistic {
      let uncertainty = try events("uncertainty")
      var covariance = [Double](repeating: 0, count: bins * bins)
      for (i, sigma) in uncertainty.enumerated() {
        if sigma == 0 { throw s.refuse("uncertainty", "0 in place \(i)", "numbers > 0") }
        covariance[i * bins + i] = sigma * sigma
      }
      var systematics: [RecoilAnalysis.Systematic] = []
      if s.has("systematics") {
        for entry in try s.sections("systematics") {
          let isOfWeak = try entry.choice("of", ["background": false, "weak": true])
          let sizes =
            entry.isList("size")
            ? try entry.numbers("size", "numbers >= 0") { $0 >= 0 }
            : [Double](repeating: try entry.number("size", "a number >= 0") { $0 >= 0 }, count: bins)
          if sizes.count != bins { throw entry.refuse("size", "\(sizes.count) numbers", "one, or \(bins)") }
          try entry.finish()
          systematics.append(RecoilAnalysis.Systematic(sizes: sizes, isOfWeak: isOfWeak))
        }
      }
      return .gaussian(
        limit,
        RecoilAnalysis.BinnedCounts(
          background: try events("background"), observed: try observed(), covariance: covariance,
          systematics: systematics))
    }
    func counting(_ test: CountingStatistic) throws -> RecoilAnalysis.Statistic {
      if bins != 1 {
        throw s.refuse(
          "test", s.raw("test"), "a Gaussian test (chi2, delta-chi2, gaussian-cls) of \(bins) bins")
      }
      let background = try events("background")[0]
      let relative = try s.numberIfAny("relative_uncertainty", "a number >= 0") { $0 >= 0 } ?? 0
      let counts = Counts(
        background: background, uncertainty: relative * background, observed: try observed()?[0])
      if let problem = test.problem(counts) { throw s.refuse("background", "\(background)", "\(problem)") }
      return .counting(test, counts)
    }
    let weak = s.has("weak") ? try s.choice("weak", ["true": true, "false": false]) : false
    let result: RecoilAnalysis.Statistic
    switch try s.text("test") {
    case "upper-limit": result = .upperLimit(events: try positive("a number of events > 0"))
    case "moment":
      let flavour: Flavour = try s.choice("flavour", ["e": .e, "mu": .mu, "tau": .tau])
      result = .moment(try positive("a number > 0 (mu_B)"), FlavourCouplings(flavour))
    case "chi2": result = try binned(.chiSquare(positive("a number > 0")))
    case "delta-chi2": result = try binned(.deltaChiSquare(positive("a number > 0")))
    case "gaussian-cls": result = try binned(.CLs(level: level()))
    case "s2-over-b": result = try counting(.signalSquaredOverBackground(threshold: positive("a number > 0")))
    case "s-over-sqrt-s-plus-b":
      result = try counting(.signalOverRootSignalPlusBackground(z: positive("a number > 0")))
    case "asimov": result = try counting(.asimov(z: positive("a number > 0")))
    case "poisson": result = try counting(.poisson(level: level()))
    case "cls": result = try counting(.cls(level: level()))
    case "asymptotic-cls": result = try counting(.asymptoticCLs(level: level()))
    case let other:
      throw s.refuse(
        "test", "'\(other)'",
        "upper-limit, moment, chi2, delta-chi2, gaussian-cls, s2-over-b, s-over-sqrt-s-plus-b, asimov, poisson, cls or "
          + "asymptotic-cls")
    }
    try s.finish()
    return (result, weak)
  }
}
