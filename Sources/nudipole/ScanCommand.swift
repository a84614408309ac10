import ArgumentParser
import Foundation
import NuDipole

struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract:
      "The rate of an analysis over a plane of masses (or ratios a) and couplings: events, pb or GeV.",
    discussion: """
      The unit is that of the statistic of the analysis: a number of events (counts), a cross section in pb or a partial \
      width in GeV, after cuts and efficiency. OUTPUT.npy holds an array [mass][coupling] of doubles, beside it the axes \
      in OUTPUT.m_N.npy (or OUTPUT.a.npy) and OUTPUT.d_gamma.npy; a CSV file the columns m_N (or a), d_gamma, rate. Finished rows are kept in \
      OUTPUT.partial while the scan runs: the same command again goes on after an interruption.
      """)

  @Option(name: .customLong("analysis"), help: "A bundled analysis (nudipole analyses list) or a file.")
  var analysisName: String

  @Option(help: "Couplings d_gamma in GeV^-1, MIN:MAX:N or MIN:MAX:N:log.", transform: Axis.positive)
  var couplings: Axis

  @Option(help: "File to write, ending in .npy or .csv.")
  var output: String

  @Flag(help: "Drop the rows of an earlier, interrupted scan.")
  var restart = false

  @OptionGroup var portal: PortalOptions

  func validate() throws {
    if !output.hasSuffix(".npy") && !output.hasSuffix(".csv") {
      throw ValidationError("--output is '\(output)'; a name that ends in .npy or .csv is expected.")
    }
  }

  func run() throws {
    try requireOpenBLAS()
    let file = try SearchFile(analysisName)
    let axis = portal.axis
    let couplings = couplings.values
    let row: @Sendable (Double) throws -> [Double]
    let rateUnit: RateUnit
    switch file {
    case .collider(let file):
      try portal.requireCouplings()
      let search = Search(file.analysis, try portal.neutrino(), options: portal.signal)
      rateUnit = search.rateUnit
      if let m_N = portal.mass {
        let portal = portal
        row = { search.with(try portal.neutrino(.ratio($0))).rates(m_N: m_N, d_gamma: couplings) }
      } else {
        row = { search.rates(m_N: $0, d_gamma: couplings) }
      }
    case .recoils(let file):
      if portal.mass != nil {
        throw ValidationError("--ratios: recoils do not depend on them; give --masses.")
      }
      let search = RecoilSearch(file.analysis, try portal.neutrino())
      rateUnit = search.rateUnit
      row = { search.rates(m_N: $0, d_gamma: couplings) }
    }
    let unit =
      switch rateUnit {
      case .picobarn: "pb"
      case .GeV: "GeV"
      case .events: "events"
      }
    let settings =
      "NuDipole \(NuDipole.version) scan of \(file.name) (\(file.fingerprint)), rate in \(unit), "
      + "\(portal.axisName) \((portal.masses ?? portal.ratios)?.text ?? ""), d_gamma \(self.couplings.text), "
      + portal.description
    try requireSpace(axis)
    let rows = try PartialRows(
      path: output + ".partial", settings: settings, width: couplings.count, restart: restart)
    var progress = ProgressBar("scan", total: axis.count)
    // Rows that are in memory together.
    let chunk = max(1, min(64, (1 << 24) / couplings.count))
    while rows.finished < axis.count {
      let next = Array(axis[rows.finished..<min(rows.finished + chunk, axis.count)])
      for result in parallelMap(next, threads: portal.threadCount, { x in Result { try row(x) } }) {
        try rows.append(result.get())
      }
      progress.show(rows.finished)
    }
    try writeResult(rows, axis, settings: settings)
    rows.remove()
  }

  /// The plane must fit on the disk, twice while it is written.
  private func requireSpace(_ axis: [Double]) throws {
    let bytes =
      Double(axis.count) * Double(couplings.values.count) * (output.hasSuffix(".npy") ? 16 : 90)
    let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    if let free = (attributes?[.systemFreeSize] as? NSNumber)?.doubleValue, bytes > free {
      throw FileError(
        description: "\(output): a plane of \(axis.count) x \(couplings.values.count) needs "
          + "\(Int(bytes / 1e6)) MB while it is written, \(Int(free / 1e6)) MB are free; use shorter axes")
    }
  }

  /// In blocks: the plane need not fit into memory.
  private func writeResult(_ rows: PartialRows, _ axis: [Double], settings: String) throws {
    let couplings = couplings.values
    if output.hasSuffix(".npy") {
      let stem = String(output.dropLast(4))
      let plane = try NewFile(output)
      try plane.write(NPY.header([axis.count, couplings.count]))
      try rows.forEachRow { _, row in try plane.write(row) }
      let axes = try [(stem + ".\(portal.axisName).npy", axis), (stem + ".d_gamma.npy", couplings)].map {
        let file = try NewFile($0.0)
        try file.write(NPY.header([$0.1.count]))
        try file.write($0.1.withUnsafeBytes { Data($0) })
        return file
      }
      // All complete: now they get their names.
      for file in axes + [plane] { try file.finish() }
      return
    }
    let table = try NewFile(output)
    try table.write(Data("# \(settings)\n\(portal.axisName),d_gamma,rate\n".utf8))
    try rows.forEachRow { i, row in
      let values = row.withUnsafeBytes { Array($0.bindMemory(to: Double.self)) }
      let lines = zip(couplings, values).map { "\(format(axis[i])),\(format($0)),\(format($1))\n" }
      try table.write(Data(lines.joined().utf8))
    }
    try table.finish()
  }
}

/// The header of arrays of little-endian doubles in NumPy's format, version 1.0.
enum NPY {
  static func header(_ shape: [Int]) -> Data {
    let sizes = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    var header = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(sizes)), }"
    // Magic, version, length and header fill a multiple of 64 bytes.
    header += String(repeating: " ", count: 63 - (10 + header.utf8.count) % 64) + "\n"
    let length = UInt16(header.utf8.count)
    return Data([0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 0xff), UInt8(length >> 8)])
      + Data(header.utf8)
  }
}
