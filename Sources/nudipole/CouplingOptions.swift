import ArgumentParser
import NuDipole

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

/// d_Z/d_gamma and d_W/d_gamma.
struct CouplingOptions: ParsableArguments {
  @Option(help: "Couplings by scenario of Table I: I (d_calW = 0), II (d_calB = 0), III (d_Z = 0), IV.")
  var scenario: Scenario?

  @Option(help: "Couplings by the ratio a = d_calW/d_calB; inf is legal, a negative one is --ratio=-3.")
  var ratio: Double?

  func validate() throws {
    if let ratio, ratio.isNaN { throw ValidationError("--ratio is nan; a number or inf is expected.") }
    if scenario != nil && ratio != nil { throw ValidationError("Give one of --scenario and --ratio.") }
  }

  var direction: CouplingDirection? { scenario?.direction ?? ratio.map { .ratio($0) } }

  /// The setting as the header of a file says it.
  var text: String? { scenario.map { "scenario=\($0.rawValue)" } ?? ratio.map { "a=\(format($0))" } }
}
