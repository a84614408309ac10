import ArgumentParser
import NuDipole

struct LimitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "Couplings d_gamma that analyses exclude, as a function of m_N or of the ratio a.",
    discussion: """
      For each point of the axis every interval lower < d_gamma < upper (GeV^-1) that is excluded, one per row. An edge \
      is 'root' (the rate crosses its limit there), 'open' (all larger couplings are excluded), 'beyond range' (the \
      crossing is outside 1e-12 to 1 GeV^-1) or 'none' (no coupling is excluded at this point).
      """)

  @Option(name: .customLong("analysis"), help: "A bundled analysis (nudipole analyses list) or a file; repeatable.")
  var analyses: [String]

  @Option(help: "Masses of N in GeV, MIN:MAX:N, or MIN:MAX:N:log for logarithmic spacing.")
  var masses: Axis?

  @Option(help: "Instead of --masses: ratios a = d_calW/d_calB, MIN:MAX:N, at the mass of --mass.")
  var ratios: Axis?

  @Option(help: "The mass in GeV for --ratios.")
  var mass: Double?

  @Option(help: "CSV file to write, - for standard output.")
  var output = "-"

  @OptionGroup var portal: PortalOptions

  func validate() throws {
    if analyses.isEmpty { throw ValidationError("Give at least one --analysis (nudipole analyses list).") }
    if (masses == nil) == (ratios == nil) { throw ValidationError("Give one of --masses and --ratios.") }
    if masses != nil && portal.direction == nil {
      throw ValidationError("Give the couplings by one of --scenario (I to IV) and --ratio (a number or inf).")
    }
    if ratios != nil && (portal.direction != nil || mass == nil) {
      throw ValidationError("--ratios needs --mass, and neither --scenario nor --ratio.")
    }
  }

  func run() throws {
    let files = try analyses.map { try AnalysisFile($0) }
    var rows = ""
    for file in files {
      if let masses {
        let search = Search(file.analysis, try portal.neutrino(portal.direction ?? .scenarioI), options: portal.signal)
        var solver = LimitSolver()
        for (m_N, exclusion) in zip(masses.values, search.exclusions(masses.values, solver: &solver)) {
          rows += lines(file.name, m_N, exclusion)
        }
      } else if let ratios, let mass {
        for a in ratios.values {
          let search = Search(file.analysis, try portal.neutrino(.ratio(a)), options: portal.signal)
          var solver = LimitSolver()
          rows += lines(file.name, a, search.exclusions([mass], solver: &solver)[0])
        }
      }
    }
    try write(
      """
      # NuDipole \(NuDipole.version): excluded couplings d_gamma, lower < d_gamma < upper; GeV, GeV^-1
      # settings: \(portal.description)
      analysis,\(masses != nil ? "m_N" : "a"),lower,upper,lower_edge,upper_edge

      """ + rows, to: output)
  }

  private func lines(_ name: String, _ x: Double, _ exclusion: Exclusion) -> String {
    if exclusion.intervals.isEmpty { return "\(name),\(format(x)),nan,nan,none,none\n" }
    return exclusion.intervals.map { interval in
      let (lower, lowerEdge) = text(interval.lower, beyond: 0)
      let (upper, upperEdge) = text(interval.upper, beyond: .infinity)
      return "\(name),\(format(x)),\(lower),\(upper),\(lowerEdge),\(upperEdge)\n"
    }.joined()
  }

  private func text(_ edge: LimitEdge, beyond: Double) -> (String, String) {
    switch edge {
    case .root(let d): (format(d), "root")
    case .beyondRange: (format(beyond), "beyond range")
    case .open: (format(beyond), "open")
    }
  }
}
