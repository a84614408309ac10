import ArgumentParser
import Foundation
import NuDipole

/// One flavour, or several with relative couplings: "e" or "e=1,mu=1,tau=0.5".
struct FlavourArgument: ExpressibleByArgument {
  let couplings: FlavourCouplings
  let text: String

  init(_ flavour: FlavourName) {
    couplings = FlavourCouplings(flavour.flavour)
    text = flavour.rawValue
  }

  var defaultValueDescription: String { text }

  init?(argument: String) {
    text = argument
    if let flavour = FlavourName(rawValue: argument) {
      couplings = FlavourCouplings(flavour.flavour)
      return
    }
    var values: [FlavourName: Double] = [:]
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let flavour = FlavourName(rawValue: sides[0]), values[flavour] == nil,
        let value = Double(sides[1]), value.isFinite
      else { return nil }
      values[flavour] = value
    }
    couplings = FlavourCouplings(e: values[.e] ?? 0, mu: values[.mu] ?? 0, tau: values[.tau] ?? 0)
    if couplings == FlavourCouplings() { return nil }
  }
}

/// MIN:MAX:N or MIN:MAX:N:log.
struct Axis {
  let values: [Double]
  let text: String

  private static let greatestCount = 100_000_000

  init(_ text: String) throws {
    self.text = text
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 || (parts.count == 4 && parts[3] == "log"), let lowest = Double(parts[0]),
      let highest = Double(parts[1]), let count = Int(parts[2]), lowest.isFinite, highest.isFinite
    else { throw ValidationError("'\(text)' is not MIN:MAX:N or MIN:MAX:N:log.") }
    let logarithmic = parts.count == 4
    if count < 1 || count > Self.greatestCount {
      throw ValidationError("'\(text)' has \(count) points; 1 to \(Self.greatestCount) fit into memory.")
    }
    if count == 1 ? highest < lowest : highest <= lowest {
      throw ValidationError("'\(text)' ends at \(parts[1]); more than \(parts[0]) is needed.")
    }
    if logarithmic && lowest <= 0 {
      throw ValidationError("'\(text)' starts at \(parts[0]); a logarithmic axis needs a number > 0.")
    }
    try requireMemory(2 * MemoryLayout<Double>.size * count, "'\(text)'")
    values = (0..<count).map { i in
      if i == 0 { return lowest }
      if i == count - 1 { return highest }
      let t = Double(i) / Double(count - 1)
      return logarithmic
        ? lowest * Double.exp(t * Double.log(highest / lowest)) : lowest + t * (highest - lowest)
    }
  }

  /// An axis of masses or couplings.
  static func positive(_ text: String) throws -> Axis {
    let axis = try Axis(text)
    if axis.values[0] <= 0 {
      throw ValidationError("'\(text)' starts at \(axis.values[0]); a number > 0 is needed.")
    }
    return axis
  }
}

enum SpectrumName: String, CaseIterable, ExpressibleByArgument {
  case flat, helicity, exact
  var spectrum: PhotonSpectrum {
    switch self {
    case .flat: .flat
    case .helicity: .helicity
    case .exact: .exact
    }
  }
}

/// sphere:RADIUS or cylinder:RADIUS:HALF_LENGTH, 1e-6 to 1e12 m.
struct DetectorArgument: ExpressibleByArgument {
  let detector: Analysis.Detector
  let text: String

  init?(argument: String) {
    text = argument
    let parts = argument.split(separator: ":").map(String.init)
    let lengths = parts.dropFirst().compactMap(Double.init).filter(Analysis.lengths.contains)
    switch (parts.first, parts.count, lengths.count) {
    case ("sphere", 2, 1): detector = .sphere(radius: lengths[0])
    case ("cylinder", 3, 2): detector = .cylinder(radius: lengths[0], halfLength: lengths[1])
    default: return nil
    }
  }
}

/// N, its couplings, how its signal is calculated, and the axis along which: masses at given couplings, or ratios a at a
/// given mass.
struct PortalOptions: ParsableArguments {
  @Option(
    help: "Masses of N in GeV, MIN:MAX:N, or MIN:MAX:N:log for logarithmic spacing.", transform: Axis.positive
  )
  var masses: Axis?

  @Option(
    help: "Instead of --masses: ratios a = d_calW/d_calB, MIN:MAX:N, at the mass of --mass.",
    transform: Axis.init)
  var ratios: Axis?

  @Option(help: "The mass in GeV for --ratios.")
  var mass: Double?

  @OptionGroup var couplings: CouplingOptions

  @Option(
    help: "Flavour that N couples to: e, mu, tau, or several with relative couplings as in e=1,mu=1,tau=0.5.")
  var flavour = FlavourArgument(.e)

  @Option(
    help:
      "Photon of N -> nu gamma: flat, helicity or exact (spin-correlated). Default: flat in paper, else exact."
  )
  var spectrum: SpectrumName?

  @Flag(help: "Initial-state radiation of the signal, to leading logarithms.")
  var initialStateRadiation = false

  @Option(
    help: "Instead of the detector of the analysis, in m: sphere:RADIUS or cylinder:RADIUS:HALF_LENGTH.")
  var detector: DetectorArgument?

  @Option(help: "The most threads; by default the processors that this process may run on.")
  var threads: Int?

  @OptionGroup var model: ModelOptions

  func validate() throws {
    if let threads, !(1...512 ~= threads) {
      throw ValidationError("--threads is \(threads); 1 to 512 is expected.")
    }
    if model.preset == .paper && spectrum == .exact {
      throw ValidationError(
        "--spectrum exact needs --preset corrected: the vertex of eq. (13) as printed has no such correlation."
      )
    }
    if (masses == nil) == (ratios == nil) { throw ValidationError("Give one of --masses and --ratios.") }
    if masses != nil && mass != nil { throw ValidationError("--mass belongs to --ratios.") }
    if ratios != nil && (couplings.direction != nil || mass == nil) {
      throw ValidationError("--ratios needs --mass, and neither --scenario nor --ratio.")
    }
    if let mass, !(mass > 0 && mass < .infinity) {
      throw ValidationError("--mass is \(mass); a finite number > 0 (GeV) is expected.")
    }
  }

  /// The values along the axis, its name and its unit.
  var axis: [Double] { (masses ?? ratios)?.values ?? [] }
  var axisName: String { masses != nil ? "m_N" : "a" }
  var axisUnit: String { masses != nil ? "GeV" : "" }

  var threadCount: Int { threads ?? processorCount }

  /// Analyses of e+ e- collisions need all couplings, searches for recoils that to the photon only.
  func requireCouplings() throws {
    if masses != nil && couplings.direction == nil {
      throw ValidationError(
        "Give the couplings by one of --scenario (I to IV) and --ratio (a number or inf).")
    }
  }

  /// N at the first point of the axis, after a look at all others.
  func neutrino() throws -> HeavyNeutrino {
    if masses != nil { return try neutrino(couplings.direction ?? .scenarioI) }
    for a in axis.dropFirst() { _ = try neutrino(.ratio(a)) }
    return try neutrino(.ratio(axis[0]))
  }

  /// N with couplings in a direction.
  func neutrino(_ direction: CouplingDirection) throws -> HeavyNeutrino {
    HeavyNeutrino(try model.model(flavour: .e, couplings: direction), flavours: flavour.couplings)
  }

  var signal: SignalOptions {
    SignalOptions(
      spectrum: spectrum?.spectrum, initialStateRadiation: initialStateRadiation, detector: detector?.detector
    )
  }

  /// The settings as the header of a file says them.
  var description: String {
    let couplings = couplings.text.map { "\($0) " } ?? mass.map { "m_N=\(format($0)) " } ?? ""
    let photon = spectrum?.rawValue ?? (model.preset == .paper ? "flat" : "exact")
    return couplings + "flavour=\(flavour.text) \(model.description) spectrum=\(photon)"
      + (initialStateRadiation ? " initial-state-radiation" : "")
      + (detector.map { " detector=\($0.text)" } ?? "")
  }
}
