import Foundation
import NuDipole
import Yams

/// An analysis with what a reader wants to know of it, from a bundled or a user's file in YAML (docs/analyses.md).
struct AnalysisFile {
  static let schema = "nudipole-analysis/1"
  private static let mostAliases = 16
  let name: String
  let title: String
  let provenance: [String]
  let analysis: Analysis
  /// Tells one text from another (FNV-1a).
  let fingerprint: String

  /// A bundled analysis by its name, or else a file.
  init(_ argument: String) throws {
    if let bundled = BundledAnalysis.allCases.first(where: { "\($0.name)" == argument }) {
      try self.init(yaml: "\(bundled.file)", file: argument)
      return
    }
    guard FileManager.default.fileExists(atPath: argument) else {
      let names = BundledAnalysis.allCases.map { "\($0.name)" }.joined(separator: ", ")
      throw FileError(
        description: "There is no analysis and no file '\(argument)'; bundled are \(names).")
    }
    guard let data = FileManager.default.contents(atPath: argument) else {
      throw FileError(description: "\(argument): cannot be read; a file in YAML is expected")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw FileError(description: "\(argument): is not UTF-8 text")
    }
    try self.init(yaml: text, file: argument)
  }

  init(yaml: String, file: String) throws {
    let hash = yaml.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    fingerprint = String(hash, radix: 16)
    // An alias (*name) for aliases of aliases as the key of a mapping keeps Yams busy for ever.
    let aliases = yaml.matches(of: /[\s,\[{:?-]\*[^\s,\[\]{}]/).count
    if aliases > Self.mostAliases {
      throw FileError(
        description: "\(file): has \(aliases) aliases (*name); at most \(Self.mostAliases) are expected")
    }
    let root: Node?
    do { root = try Yams.compose(yaml: yaml) } catch let error as YamlError {
      throw FileError(description: "\(file): is not YAML: \(error)")
    }
    guard let root else { throw FileError(description: "\(file): is empty; an analysis is expected") }
    let top = try Section(root, "the analysis", file)
    let schema = try top.text("schema")
    if schema != Self.schema { throw top.refuse("schema", "'\(schema)'", "'\(Self.schema)'") }
    name = try top.text("name")
    if name.isEmpty
      || name.contains(where: { !$0.isASCII || !($0.isLetter || $0.isNumber || "-_".contains($0)) })
    {
      throw top.refuse("name", "'\(name)'", "letters, digits, - and _")
    }
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
    provenance = try top.sections("provenance").map { entry in
      let status: String = try entry.choice(
        "status",
        ["verified": "verified", "recalled": "recalled", "digitised": "digitised", "assumed": "assumed"])
      let text = try "\(entry.text("what")): \(entry.text("source")) (\(status))"
      // For those who cite: a key of data/references.bib.
      _ = try entry.textIfAny("reference")
      try entry.finish()
      return text
    }
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

/// A mapping of a YAML file that knows where it stands, which keys were asked for, and how to complain.
private final class Section {
  private let file: String
  private let what: String
  private let node: Node
  private let entries: [(key: Node, value: Node)]
  private var asked: [String] = []

  init(_ node: Node, _ what: String, _ file: String) throws {
    self.node = node
    self.what = what
    self.file = file
    guard let mapping = node.mapping else {
      throw FileError(description: "\(Self.place(file, node)): \(what) is not a mapping of keys to values")
    }
    entries = mapping.map { (key: $0.key, value: $0.value) }
  }

  private static func place(_ file: String, _ node: Node) -> String {
    node.mark.map { "\(file):\($0.line):\($0.column)" } ?? file
  }

  private func value(_ key: String) -> Node? {
    if !asked.contains(key) { asked.append(key) }
    return entries.first { $0.key.string == key }?.value
  }

  func has(_ key: String) -> Bool { value(key) != nil }

  func raw(_ key: String) -> String { value(key)?.scalar?.string ?? "missing" }

  func refuse(_ key: String, _ found: String, _ allowed: String) -> FileError {
    FileError(
      description: "\(Self.place(file, value(key) ?? node)): \(what): \(key) is \(found), expected \(allowed)"
    )
  }

  private func required(_ key: String, _ allowed: String) throws -> Node {
    guard let node = value(key) else { throw refuse(key, "missing", allowed) }
    return node
  }

  func text(_ key: String) throws -> String {
    guard let text = try required(key, "a text").scalar?.string else {
      throw refuse(key, "not a text", "a text")
    }
    return text
  }

  func textIfAny(_ key: String) throws -> String? { has(key) ? try text(key) : nil }

  func number(_ key: String, _ allowed: String, _ condition: (Double) -> Bool) throws -> Double {
    guard let number = Self.decimal(try required(key, allowed)), condition(number)
    else { throw refuse(key, "'\(raw(key))'", allowed) }
    return number
  }

  /// YAML's octal, hexadecimal and sexagesimal numbers are more likely mistakes.
  private static func decimal(_ node: Node) -> Double? {
    guard let text = node.scalar?.string, text.allSatisfy({ "+-.0123456789eE".contains($0) }) else {
      return nil
    }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  func numberIfAny(_ key: String, _ allowed: String, _ condition: (Double) -> Bool) throws -> Double? {
    has(key) ? try number(key, allowed, condition) : nil
  }

  func choice<T>(_ key: String, _ values: [String: T]) throws -> T {
    let found = try text(key)
    guard let value = values[found] else {
      throw refuse(key, "'\(found)'", values.keys.sorted().joined(separator: " or "))
    }
    return value
  }

  func section(_ key: String) throws -> Section {
    try Section(required(key, "a mapping of keys to values"), key, file)
  }

  func sections(_ key: String) throws -> [Section] {
    guard let list = try required(key, "a list of sources").sequence else {
      throw refuse(key, "not a list", "a list of sources, each with what, source and status")
    }
    return try list.map { try Section($0, key, file) }
  }

  func pairsIfAny(_ key: String) throws -> [(Double, Double)] {
    guard let node = value(key) else { return [] }
    let allowed = "a list of pairs [low, high]"
    guard let list = node.sequence else { throw refuse(key, "not a list", allowed) }
    return try list.map { pair in
      let numbers =
        pair.sequence.map { $0.compactMap(Self.decimal) } ?? []
      guard numbers.count == 2, pair.sequence?.count == 2 else {
        throw refuse(key, "not pairs of numbers", allowed)
      }
      return (numbers[0], numbers[1])
    }
  }

  /// Complains about keys that nobody asked for.
  func finish() throws {
    for (key, _) in entries where !asked.contains(key.string ?? "") {
      throw FileError(
        description: "\(Self.place(file, key)): \(what) has an unknown key '\(key.string ?? "")'; "
          + "there are \(asked.joined(separator: ", "))")
    }
  }
}
