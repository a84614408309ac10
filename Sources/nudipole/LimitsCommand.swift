import ArgumentParser
import Foundation
import NuDipole

struct LimitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "Couplings d_gamma that analyses exclude, as a function of m_N or of the ratio a.",
    discussion: """
      For each point of the axis every interval lower < d_gamma < upper (GeV^-1) that is excluded. An edge is 'root' (the \
      rate crosses its limit there), 'open' (all larger couplings are excluded), 'beyond range' (the crossing is outside \
      1e-12 to 1 GeV^-1) or 'none' (no coupling is excluded at this point). Formats: csv, one row per interval; json, \
      besides with the crossings linked into curves and the folds where two of them merge (docs/limits.schema.json); \
      hepdata, a submission directory.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case csv, json, hepdata }
  enum Combination: String, CaseIterable, ExpressibleByArgument { case envelope, likelihood }

  @Option(
    name: .customLong("analysis"),
    help: "A bundled analysis or search for recoils (nudipole analyses list), or a file; repeatable.")
  var analyses: [String]

  @Option(
    help: """
      Besides the single analyses: envelope (excluded by at least one), or likelihood (asymptotic CLs at 95 % of the \
      product of likelihoods; analyses that count events only).
      """)
  var combine: Combination?

  @Option(help: "csv, json or hepdata.")
  var format = Format.csv

  @Option(help: "File or (hepdata) directory to write, - for standard output.")
  var output = "-"

  @Flag(
    help: """
      Besides each analysis, the limits that experiments without a signal expect: median, and with fluctuations by one \
      and two standard deviations.
      """)
  var expected = false

  @Flag(
    help: """
      Searches for recoils: scale counts and uncertainties by one factor, such that light N have the limit on the magnetic \
      moment that the experiment publishes.
      """)
  var calibrated = false

  @OptionGroup var portal: PortalOptions

  func validate() throws {
    if analyses.isEmpty { throw ValidationError("Give at least one --analysis (nudipole analyses list).") }
    if portal.axis.count > Self.greatestCount {
      throw ValidationError(
        "The axis has \(portal.axis.count) points; 1 to \(Self.greatestCount) fit into memory.")
    }
    if format == .hepdata && output == "-" {
      throw ValidationError("--format hepdata needs --output with the name of a new directory.")
    }
  }

  /// A million points take some gigabytes.
  private static let greatestCount = 1_000_000

  func run() throws {
    try requireOpenBLAS()
    let axis = portal.axis
    let files = try analyses.map { try SearchFile($0) }
    var names: Set<String> = combine.map { [$0.rawValue] } ?? []
    for file in files where !names.insert(file.name).inserted {
      throw ValidationError(
        "Two results would be named '\(file.name)': give each analysis once, and a file a name of its own.")
    }
    let N = try portal.neutrino()
    let searches = try files.map { try applied($0, N) }
    for (file, search) in zip(files, searches) { try check(file, search) }
    let counting = searches.compactMap { if case .collider(let search) = $0 { search } else { nil } }
    let combined =
      combine == .likelihood && counting.count == searches.count ? CombinedSearch(counting) : nil
    if combine == .likelihood && combined == nil {
      let others = zip(files, searches).filter { !$0.1.isCombinable }.map(\.0)
      throw ValidationError(
        "--combine likelihood needs e+ e- analyses that count events; \(self.names(others)) do not. Take --combine envelope."
      )
    }

    var problems = zip(files, searches).map { Problem($0.name, $0.title, $0.provenance, $1) }
    if expected {
      for (file, search) in zip(files, searches) { problems += try expectations(file, search) }
    }
    let total = axis.count * (problems.count + (combine == .likelihood ? 1 : 0))
    var progress = ProgressBar("limits", total: total)
    var results: [LimitResults.Result] = []
    var exclusions: [[Exclusion]] = []
    func add<P: ExclusionProblem>(
      _ name: String, _ title: String, _ provenance: [String], reach: Double, _ problem: P
    ) {
      let before = axis.count * results.count
      let (found, contour) = solve(problem) { progress.show(before + $0) }
      exclusions.append(found)
      results.append(.init(name, title, provenance, reach: reach, axis, found, contour))
    }
    for problem in problems {
      let about = (problem.name, problem.title, problem.provenance)
      switch problem.search {
      case .collider(let search): add(about.0, about.1, about.2, reach: search.reach, search)
      case .recoils(let search): add(about.0, about.1, about.2, reach: search.reach, search)
      }
    }
    let reach = searches.map(\.reach).max() ?? 0
    switch combine {
    case .envelope:
      // Of the analyses, not of their expectations.
      let union = axis.indices.map { i in Exclusion.envelope(exclusions[..<files.count].map { $0[i] }) }
      results.append(
        .init(
          "envelope", "excluded by at least one of \(self.names(files))", [], reach: reach, axis, union, nil))
    case .likelihood:
      if let combined {
        add("likelihood", "asymptotic CLs of the counts of \(self.names(files))", [], reach: reach, combined)
      }
    case nil: break
    }

    let document = LimitResults(
      program: "NuDipole \(NuDipole.version)", settings: portal.description,
      axis: .init(name: portal.axisName, unit: portal.axisUnit),
      coupling: .init(name: "d_gamma", unit: "GeV^-1"), results: results)
    switch format {
    case .csv: try write(document.csv, to: output)
    case .json: try write(document.json(), to: output)
    case .hepdata: try document.writeHEPData(to: output)
    }
    let incomplete = results.flatMap(\.points).filter { !$0.complete }.count
    if incomplete > 0 {
      note("nudipole: at \(incomplete) points the solver does not vouch for all crossings")
    }
  }

  /// What a file stands for, applied to N.
  private enum Applied {
    case collider(Search)
    case recoils(RecoilSearch)

    var reach: Double {
      switch self {
      case .collider(let search): search.reach
      case .recoils(let search): search.reach
      }
    }

    var isCombinable: Bool { if case .collider(let search) = self { search.counts != nil } else { false } }
  }

  private func applied(_ file: SearchFile, _ N: HeavyNeutrino) throws -> Applied {
    switch file {
    case .collider(let file):
      try portal.requireCouplings()
      return .collider(Search(file.analysis, N, options: portal.signal))
    case .recoils(let file):
      if calibrated && file.analysis.published == nil {
        throw ValidationError("--calibrated: \(file.name) has no published moment.")
      }
      return .recoils(RecoilSearch(file.analysis, N, calibrated: calibrated))
    }
  }

  private func names(_ files: [SearchFile]) -> String { files.map(\.name).joined(separator: ", ") }

  /// Refuses what would give nothing but 'none' for a reason that can be told.
  private func check(_ file: SearchFile, _ search: Applied) throws {
    func excludes(_ rate: Double) throws {
      if rate > 0 && rate < .infinity { return }
      throw FileError(
        description: "\(file.name): the excluded rate is \(rate); an observation that does not exclude "
          + "everything is needed")
    }
    switch search {
    case .collider(let search):
      if let counts = search.counts,
        case .counting(let counting, _, _, _) = search.analysis.statistic(portal.model.preset.preset),
        let problem = counting.problem(counts)
      {
        throw FileError(
          description: "\(file.name): the expected background is \(counts.background) events: \(problem)")
      }
      try excludes(search.excludedRate)
    case .recoils(let search):
      if case .gaussian = search.analysis.statistic {
        if search.problem != nil {
          throw FileError(
            description:
              "\(file.name): the uncertainties of the bins are no covariance; positive ones are needed")
        }
      } else {
        try excludes(search.excludedEvents)
      }
    }
    let xs = portal.masses?.values ?? portal.mass.map { [$0] } ?? []
    let beyond = xs.reduce(0) { $0 + ($1 >= search.reach ? 1 : 0) }
    if beyond == xs.count {
      throw ValidationError("No mass is within the reach of \(file.name), below \(search.reach) GeV.")
    }
    if beyond > 0 {
      note(
        "nudipole: \(beyond) of \(xs.count) masses are beyond the reach of \(file.name), below \(search.reach) GeV"
      )
    }
  }

  /// A search under the name that its result gets.
  private struct Problem {
    let name: String
    let title: String
    let provenance: [String]
    let search: Applied

    init(_ name: String, _ title: String, _ provenance: [String], _ search: Applied) {
      (self.name, self.title, self.provenance, self.search) = (name, title, provenance, search)
    }
  }

  /// The searches as they would end without a signal, where that excludes something but not everything.
  private func expectations(_ file: SearchFile, _ search: Applied) throws -> [Problem] {
    let rates: ExpectedLimits?
    switch search {
    case .collider(let search): rates = search.expectedRates
    case .recoils(let search): rates = search.expectedEvents
    }
    guard let rates else {
      throw ValidationError(
        "--expected: \(file.name) states an upper limit, not the measurement behind it: its expectation is not known."
      )
    }
    return [("median", 0), ("minus1", -1), ("plus1", 1), ("minus2", -2), ("plus2", 2)].compactMap {
      name, sigmas in
      let rate = rates.limit(sigmas: sigmas) ?? .nan
      if !(rate > 0 && rate < .infinity) {
        note(
          "nudipole: \(file.name): the expected limit \(name) is \(rate): it excludes everything, and is left out"
        )
        return nil
      }
      let expected: Applied
      switch search {
      case .collider(let search): expected = .collider(search.with(excludedRate: rate))
      case .recoils(let search):
        guard let found = search.expected(sigmas: sigmas) else { return nil }
        expected = .recoils(found)
      }
      return Problem(
        "\(file.name)_expected_\(name)", "\(file.title): expected without a signal, \(name)", [], expected)
    }
  }

  /// The exclusions along the axis and, for JSON, the contour.
  private func solve<P: ExclusionProblem>(
    _ problem: P, progress: (Int) -> Void
  ) -> ([Exclusion], ExclusionContour?) {
    let axis = portal.axis
    var solver = LimitSolver()
    let signals: [P.Signal?]
    if let m_N = portal.mass {
      signals = parallelMap(axis, threads: portal.threadCount, progress: progress) {
        problem.signal(m_N: m_N, ratio: $0)
      }
    } else {
      signals = parallelMap(axis, threads: portal.threadCount, progress: progress) { problem.signal(m_N: $0) }
    }
    let found = problem.exclusions(of: signals, solver: &solver)
    if format != .json { return (found, nil) }
    if let m_N = portal.mass { return (found, ExclusionContour(problem, m_N: m_N, ratios: axis)) }
    return (found, ExclusionContour(problem, masses: axis))
  }
}
