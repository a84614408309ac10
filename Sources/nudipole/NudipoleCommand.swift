import ArgumentParser
import NuDipole

@main
struct NudipoleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nudipole",
    abstract:
      "Neutrino dipole portal: couplings, widths, cross sections, decay probabilities, limits and scans of e+ e- analyses.",
    discussion: """
      Units: GeV, GeV^-1 for d_gamma, d_Z, d_W, GeV^-2 for cross sections, metres.
      Exit codes: 0 all is well (values outside a domain are NaN and counted on standard error), \
      1 an input could not be read or an output not written, 64 the command line is wrong.
      """,
    version: "\(NuDipole.version)",
    subcommands: [
      EvalCommand.self, ListCommand.self, AnalysesCommand.self, LimitsCommand.self, ScanCommand.self,
    ])

  static func main() {
    watchOutput()
    main(nil)
  }
}

/// Stops what may need linear algebra before it starts.
func requireOpenBLAS() throws {
  if let problem = openBLASProblem { throw FileError(description: problem) }
}
