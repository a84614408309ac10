import ArgumentParser
import NuDipole

enum AnalysisName: String, CaseIterable, ExpressibleByArgument {
  case opal, delphi, l3
  case z_invisible = "z-invisible"
  var analysis: Analysis {
    switch self {
    case .opal: .opal
    case .delphi: .delphi
    case .l3: .l3
    case .z_invisible: .z_invisible
    }
  }
}

/// A scenario of Table I.
enum Scenario: String, CaseIterable, ExpressibleByArgument {
  case I, II, III, IV
  var direction: CouplingDirection {
    switch self {
    case .I: .scenarioI
    case .II: .scenarioII
    case .III: .scenarioIII
    case .IV: .scenarioIV
    }
  }
}

/// MIN:MAX:N or MIN:MAX:N:log, GeV.
struct MassAxis: ExpressibleByArgument {
  let values: [Double]

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 || (parts.count == 4 && parts[3] == "log"), let lowest = Double(parts[0]),
      let highest = Double(parts[1]), let count = Int(parts[2]), lowest > 0, highest >= lowest,
      highest < .infinity, count >= 1, count <= 100_000_000, count == 1 || highest > lowest
    else { return nil }
    values = (0..<count).map { i in
      if i == 0 { return lowest }
      if i == count - 1 { return highest }
      let t = Double(i) / Double(count - 1)
      return parts.count == 4
        ? lowest * Double.exp(t * Double.log(highest / lowest)) : lowest + t * (highest - lowest)
    }
  }
}

struct LimitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "95 % CL limits of a LEP analysis on d_gamma as a function of m_N.",
    discussion: """
      For each mass the interval lower < d_gamma < upper (GeV^-1) that is excluded. An edge is 'root' (the rate \
      crosses its limit there), 'open' (all larger couplings are excluded), 'beyond range' (the crossing is outside \
      1e-12 to 1 GeV^-1) or 'none' (no coupling is excluded at this mass).
      """)

  @Option(help: "The search.")
  var analysis: AnalysisName

  @Option(help: "Couplings by scenario of Table I: I (d_calW = 0), II (d_calB = 0), III (d_Z = 0), IV.")
  var scenario: Scenario?

  @Option(help: "Couplings by the ratio a = d_calW/d_calB; inf is legal, a negative one is --ratio=-3.")
  var ratio: Double?

  @Option(help: "Flavour that N couples to.")
  var flavour = FlavourName.e

  @Option(help: "Masses of N in GeV, MIN:MAX:N, or MIN:MAX:N:log for logarithmic spacing.")
  var masses: MassAxis

  @Option(help: "CSV file to write, - for standard output.")
  var output = "-"

  @OptionGroup var options: ModelOptions

  func validate() throws {
    if (scenario == nil) == (ratio == nil) {
      throw ValidationError(
        "Give the couplings by one of --scenario (I to IV) and --ratio (a number or inf).")
    }
    if let ratio, ratio.isNaN { throw ValidationError("--ratio is nan; a number or inf is expected.") }
  }

  func run() throws {
    let analysis = analysis.analysis
    let direction = scenario?.direction ?? .ratio(ratio ?? 0)
    let model = options.model(flavour: flavour.flavour, couplings: direction)
    if !model.isFinite {
      throw ValidationError(
        "d_Z/d_gamma is \(format(model.ratios.Z)): d_gamma vanishes for these couplings and this scheme; "
          + "another --ratio or --scenario is needed.")
    }
    let audit = LimitAudit()
    var agreeing = 0
    var rows = ""
    for m_N in masses.values {
      let limit = analysis.limit(model, m_N: m_N)
      if audit.agrees(limit, analysis, model, m_N: m_N) { agreeing += 1 }
      let (lower, lowerEdge) = text(limit?.lower, beyond: 0)
      let (upper, upperEdge) = text(limit?.upper, beyond: .infinity)
      rows += "\(format(m_N)),\(lower),\(upper),\(lowerEdge),\(upperEdge)\n"
    }
    let couplings = scenario.map { "scenario=\($0.rawValue)" } ?? "a=\(format(ratio ?? 0))"
    try write(
      """
      # NuDipole \(NuDipole.version): 95 % CL limits on d_gamma, \(analysis.name)
      # excluded: lower < d_gamma < upper; m_N in GeV, lower and upper in GeV^-1
      # settings: \(couplings) flavour=\(flavour.rawValue) \(options.description)
      # couplings: d_Z/d_gamma=\(format(model.ratios.Z)) d_W/d_gamma=\(format(model.ratios.W))
      # condition: \(analysis.condition(options.preset.preset))
      # counted: N nubar and Nbar nu (majorana: N nu and N nubar); two-body total width; photon isotropic in the rest \
      frame of N
      # provenance: \(analysis.provenance)
      # audit: all crossings between 1e-12 and 1 GeV^-1, found independently by Chebyshev panels and colleague matrices, \
      agree at \(agreeing) of \(masses.values.count) masses
      m_N,lower,upper,lower_edge,upper_edge
      \(rows)
      """.trimmingTrailingBlankLine(), to: output)
    if agreeing < masses.values.count {
      note(
        "nudipole: at \(masses.values.count - agreeing) masses the audit of the crossings disagrees "
          + "(close to where two of them merge)")
    }
  }

  private func text(_ edge: LimitEdge?, beyond: Double) -> (String, String) {
    switch edge {
    case nil: ("nan", "none")
    case .root(let d): (format(d), "root")
    case .beyondRange: (format(beyond), "beyond range")
    case .open: (format(beyond), "open")
    }
  }
}

extension String {
  fileprivate func trimmingTrailingBlankLine() -> String { hasSuffix("\n\n") ? String(dropLast()) : self }
}
