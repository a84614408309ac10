import ArgumentParser
import NuDipole

extension Preset: @retroactive ExpressibleByArgument {
  static let names: [(String, Preset)] = [("corrected", .corrected), ("paper", .paper)]
  public init?(argument: String) {
    guard let preset = Self.names.first(where: { $0.0 == argument })?.1 else { return nil }
    self = preset
  }
  public static var allValueStrings: [String] { names.map(\.0) }
  public var defaultValueDescription: String { name }
  var name: String { self == .paper ? "paper" : "corrected" }
}

extension Flavour: @retroactive ExpressibleByArgument {
  static let names: [(String, Flavour)] = [("e", .e), ("mu", .mu), ("tau", .tau)]
  public init?(argument: String) {
    guard let flavour = Self.names.first(where: { $0.0 == argument })?.1 else { return nil }
    self = flavour
  }
  public static var allValueStrings: [String] { names.map(\.0) }
  public var defaultValueDescription: String { name }
  var name: String { Self.names[Int(rawValue)].0 }
}

extension Nature: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    switch argument {
    case "dirac": self = .dirac
    case "majorana": self = .majorana
    default: return nil
    }
  }
  public static var allValueStrings: [String] { ["dirac", "majorana"] }
  public var defaultValueDescription: String { name }
  var name: String { self == .majorana ? "majorana" : "dirac" }
}

/// A named scheme, with single inputs replaced: "mg5" or "default,alpha=0.0078,M_Z=91.19".
struct SchemeArgument: ExpressibleByArgument {
  static let inputs: [(String, WritableKeyPath<ElectroweakScheme, Double> & Sendable)] = [
    ("alpha", \.alpha), ("sin2_theta_w", \.sin2_theta_w), ("M_Z", \.M_Z), ("Gamma_Z", \.Gamma_Z),
    ("M_W", \.M_W), ("Gamma_W", \.Gamma_W), ("vev", \.vev), ("m_e", \.m_e), ("m_mu", \.m_mu),
    ("m_tau", \.m_tau),
  ]
  let scheme: ElectroweakScheme
  let text: String

  init?(argument: String) {
    var parts = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var scheme = ElectroweakScheme.default
    if let first = parts.first, !first.contains("=") {
      parts.removeFirst()
      switch first {
      case "default": scheme = .default
      case "mg5": scheme = .mg5
      default: return nil
      }
    }
    for part in parts {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let value = Double(sides[1]), value.isFinite,
        let input = Self.inputs.first(where: { $0.0 == sides[0] }),
        value > 0 || (value == 0 && sides[0].hasPrefix("Gamma"))
      else { return nil }
      scheme[keyPath: input.1] = value
    }
    guard scheme.sin2_theta_w < 1 else { return nil }
    self.scheme = scheme
    text = argument
  }

  static let `default` = SchemeArgument(argument: "default")
}

struct ModelOptions: ParsableArguments {
  @Option(help: "Form of the physics: corrected, or paper (arXiv:2301.06050 as printed).")
  var preset: Preset = .corrected

  @Option(
    help: ArgumentHelp(
      "Electroweak inputs: default or mg5, then single ones replaced, as in default,alpha=0.0078,M_Z=91.19.",
      discussion:
        "Inputs: alpha, sin2_theta_w (below 1), M_Z, Gamma_Z, M_W, Gamma_W, vev, m_e, m_mu, m_tau; positive, widths may be 0.",
      valueName: "scheme"))
  var scheme: SchemeArgument?

  @Option(help: "Whether N is dirac or majorana.")
  var nature: Nature = .dirac

  func model(flavour: Flavour, couplings: CouplingDirection = .scenarioI) -> Model {
    Model(
      scheme: scheme?.scheme ?? .default, preset: preset, flavour: flavour, nature: nature,
      couplings: couplings)
  }

  /// The settings as the header of a file says them.
  var description: String {
    "preset=\(preset.name) scheme=\(scheme?.text ?? "default") nature=\(nature.name)"
  }
}
