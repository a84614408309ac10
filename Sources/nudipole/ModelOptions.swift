import ArgumentParser
import NuDipole

/// The words of the command line for the model's options.
enum PresetName: String, CaseIterable, ExpressibleByArgument {
  case corrected, paper
  var preset: Preset { self == .paper ? .paper : .corrected }
}

enum FlavourName: String, CaseIterable, ExpressibleByArgument {
  case e, mu, tau
  var flavour: Flavour {
    switch self {
    case .e: .e
    case .mu: .mu
    case .tau: .tau
    }
  }
}

enum NatureName: String, CaseIterable, ExpressibleByArgument {
  case dirac, majorana
  var nature: Nature { self == .majorana ? .majorana : .dirac }
}

enum WidthsName: String, CaseIterable, ExpressibleByArgument {
  case twoBody = "two-body"
  case full
  case fullRescaled = "full-rescaled"
  var widths: WidthMode {
    switch self {
    case .twoBody: .twoBody
    case .full: .full
    case .fullRescaled: .fullRescaled
    }
  }
}

/// A named scheme, with single inputs replaced: "mg5" or "default,alpha=0.0078,M_Z=91.19".
struct SchemeArgument: ExpressibleByArgument {
  static let inputs: [(String, WritableKeyPath<ElectroweakScheme, Double> & Sendable)] = [
    ("alpha", \.alpha), ("sin2_theta_w", \.sin2_theta_w), ("M_Z", \.M_Z), ("Gamma_Z", \.Gamma_Z),
    ("M_W", \.M_W), ("Gamma_W", \.Gamma_W), ("vev", \.vev), ("m_e", \.m_e), ("m_mu", \.m_mu),
    ("m_tau", \.m_tau), ("alpha_0", \.alpha_0), ("sin2_theta_0", \.sin2_theta_0),
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

/// Two degrees of polarisation from -1 to 1: "0.8,-0.3".
struct PolarisationArgument: ExpressibleByArgument {
  let polarisation: BeamPolarisation
  let text: String

  init?(argument: String) {
    let degrees = argument.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) ?? .nan }
    guard degrees.count == 2, degrees.allSatisfy({ abs($0) <= 1 }) else { return nil }
    polarisation = BeamPolarisation(electron: degrees[0], positron: degrees[1])
    text = argument
  }
}

struct ModelOptions: ParsableArguments {
  @Option(help: "Form of the physics: corrected, or paper (arXiv:2301.06050 as printed).")
  var preset = PresetName.corrected

  @Option(
    help: ArgumentHelp(
      "Electroweak inputs: default or mg5, then single ones replaced, as in default,alpha=0.0078,M_Z=91.19.",
      discussion:
        "Inputs: alpha, sin2_theta_w (below 1), M_Z, Gamma_Z, M_W, Gamma_W, vev, m_e, m_mu, m_tau, alpha_0, sin2_theta_0 (below 1); positive, widths may be 0.",
      valueName: "scheme"))
  var scheme: SchemeArgument?

  @Option(help: "Whether N is dirac or majorana.")
  var nature = NatureName.dirac

  @Option(help: "Total width of N: two-body (default of paper), full or full-rescaled.")
  var widths: WidthsName?

  @Option(
    help: ArgumentHelp(
      "Longitudinal polarisation of electrons and positrons, -1 (left-handed) to 1, as in --polarisation=-0.8,0.3.",
      valueName: "P_electron,P_positron"))
  var polarisation: PolarisationArgument?

  func model(flavour: Flavour, couplings: CouplingDirection) throws -> Model {
    let model = Model(
      scheme: scheme?.scheme ?? .default, preset: preset.preset, flavour: flavour, nature: nature.nature,
      couplings: couplings, polarisation: polarisation?.polarisation ?? BeamPolarisation(),
      widths: widths?.widths)
    if model.isFinite { return model }
    throw ValidationError(
      "d_Z/d_gamma is \(format(model.ratios.Z)): d_gamma vanishes for \(couplings) and this scheme; "
        + "other couplings are needed.")
  }

  /// The settings as the header of a file says them.
  var description: String {
    let beams = polarisation.map { $0.polarisation == BeamPolarisation() ? "" : " polarisation=\($0.text)" }
    return "preset=\(preset.rawValue) scheme=\(scheme?.text ?? "default") nature=\(nature.rawValue)"
      + " widths=\((widths ?? (preset == .paper ? .twoBody : .full)).rawValue)" + (beams ?? "")
  }
}
