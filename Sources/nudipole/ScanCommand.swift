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

  @Option(help: "Masses of N in GeV, MIN:MAX:N or MIN:MAX:N:log.", transform: Axis.positive)
  var masses: Axis?

  @Option(
    help: "Instead of --masses: ratios a = d_calW/d_calB, MIN:MAX:N, at the mass of --mass.",
    transform: Axis.init)
  var ratios: Axis?

  @Option(help: "The mass in GeV for --ratios.")
  var mass: Double?

  @Option(help: "Couplings d_gamma in GeV^-1, MIN:MAX:N or MIN:MAX:N:log.", transform: Axis.positive)
  var couplings: Axis

  @Option(help: "File to write, ending in .npy or .csv.")
  var output: String

  @Flag(help: "Drop the rows of an earlier, interrupted scan.")
  var restart = false

  @OptionGroup var portal: PortalOptions

  func validate() throws {
    try portal.checkAxis(masses: masses, ratios: ratios, mass: mass)
    if !output.hasSuffix(".npy") && !output.hasSuffix(".csv") {
      throw ValidationError("--output is '\(output)'; a name that ends in .npy or .csv is expected.")
    }
  }

  private var axis: Axis { get throws { try masses ?? ratios ?? Axis("") } }
  private var axisName: String { masses != nil ? "m_N" : "a" }

  func run() throws {
    let file = try AnalysisFile(analysisName)
    let axis = try axis
    let search = Search(
      file.analysis, try portal.neutrino(portal.direction ?? .scenarioI), options: portal.signal)
    let couplings = couplings.values
    let row: @Sendable (Double) throws -> [Double]
    if masses != nil {
      row = { search.rates(m_N: $0, d_gamma: couplings) }
    } else {
      let (portal, m_N) = (portal, mass ?? .nan)
      row = { search.with(try portal.neutrino(.ratio($0))).rates(m_N: m_N, d_gamma: couplings) }
    }
    let settings =
      "NuDipole \(NuDipole.version) scan, analysis \(file.name) (\(file.fingerprint)), \(axisName) \(axis.text), "
      + (mass.map { "m_N \(format($0)), " } ?? "") + "couplings \(self.couplings.text), \(portal.description)"
    try requireSpace(axis)
    let rows = try PartialRows(
      path: output + ".partial", settings: settings, width: couplings.count, restart: restart)
    var progress = ProgressBar("scan", total: axis.values.count)
    // Rows that are in memory together.
    let chunk = max(1, min(64, (1 << 24) / couplings.count))
    while rows.finished < axis.values.count {
      let next = Array(axis.values[rows.finished..<min(rows.finished + chunk, axis.values.count)])
      for result in parallelMap(next, { x in Result { try row(x) } }) { try rows.append(result.get()) }
      progress.show(rows.finished)
    }
    try writeResult(rows, axis, settings: settings)
    rows.remove()
  }

  /// The plane must fit on the disk, twice while it is written.
  private func requireSpace(_ axis: Axis) throws {
    let bytes =
      Double(axis.values.count) * Double(couplings.values.count) * (output.hasSuffix(".npy") ? 16 : 90)
    let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    if let free = (attributes?[.systemFreeSize] as? NSNumber)?.doubleValue, bytes > free {
      throw FileError(
        description: "\(output): a plane of \(axis.values.count) x \(couplings.values.count) needs "
          + "\(Int(bytes / 1e6)) MB while it is written, \(Int(free / 1e6)) MB are free; use shorter axes")
    }
  }

  private func writeResult(_ rows: PartialRows, _ axis: Axis, settings: String) throws {
    if output.hasSuffix(".npy") {
      let stem = String(output.dropLast(4))
      try NPY.write([axis.values.count], NPY.data(axis.values), to: stem + ".\(axisName).npy")
      try NPY.write([couplings.values.count], NPY.data(couplings.values), to: stem + ".d_gamma.npy")
      try NPY.write([axis.values.count, couplings.values.count], rows.data(), to: output)
      return
    }
    let values = try rows.data().withUnsafeBytes { Array($0.bindMemory(to: Double.self)) }
    var text = "# \(settings)\n\(axisName),d_gamma,rate\n"
    for (i, x) in axis.values.enumerated() {
      for (j, d) in couplings.values.enumerated() {
        text += "\(format(x)),\(format(d)),\(format(values[i * couplings.values.count + j]))\n"
      }
    }
    try write(text, to: output)
  }
}

/// Rows of doubles in a file that is appended to, after a line that says what they belong to.
private final class PartialRows {
  private let path: String
  private let handle: FileHandle
  private let offset: UInt64
  private let width: Int
  private(set) var finished: Int

  init(path: String, settings: String, width: Int, restart: Bool) throws {
    self.path = path
    self.width = width
    let header = Data((settings + "\n").utf8)
    offset = UInt64(header.count)
    if restart && FileManager.default.fileExists(atPath: path) {
      do { try FileManager.default.removeItem(atPath: path) } catch {
        throw FileError(description: "\(path): cannot be removed: \(error.localizedDescription)")
      }
    }
    if !FileManager.default.fileExists(atPath: path) {
      guard FileManager.default.createFile(atPath: path, contents: header) else {
        throw FileError(description: "\(path): cannot be written")
      }
    }
    guard let handle = FileHandle(forUpdatingAtPath: path) else {
      throw FileError(description: "\(path): cannot be opened for writing")
    }
    self.handle = handle
    let found = try handle.read(upToCount: header.count) ?? Data()
    if found.count < header.count && header.starts(with: found) {
      // Interrupted before the first row.
      try handle.truncate(atOffset: 0)
      try handle.seek(toOffset: 0)
      try handle.write(contentsOf: header)
    } else if found != header {
      throw FileError(
        description: "\(path): holds the rows of another scan; finish that one, or drop them with --restart")
    }
    // A row that was being written when the scan was interrupted is done again.
    let size = try handle.seekToEnd()
    finished = Int(size - offset) / (8 * width)
    let end = offset + UInt64(finished) * UInt64(8 * width)
    try handle.truncate(atOffset: end)
    try handle.seek(toOffset: end)
    if finished > 0 { note("nudipole: going on after \(finished) finished rows in \(path)") }
  }

  func append(_ row: [Double]) throws {
    try handle.write(contentsOf: NPY.data(row))
    finished += 1
  }

  func data() throws -> Data {
    try handle.seek(toOffset: offset)
    return try handle.readToEnd() ?? Data()
  }

  func remove() {
    try? handle.close()
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// Arrays of little-endian doubles in NumPy's format, version 1.0.
enum NPY {
  static func data(_ values: [Double]) -> Data { values.withUnsafeBytes { Data($0) } }

  static func write(_ shape: [Int], _ values: Data, to path: String) throws {
    let sizes = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    var header = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(sizes)), }"
    // Magic, version, length and header fill a multiple of 64 bytes.
    header += String(repeating: " ", count: 63 - (10 + header.utf8.count) % 64) + "\n"
    let length = UInt16(header.utf8.count)
    var data = Data([0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 0xff), UInt8(length >> 8)])
    data.append(Data(header.utf8))
    data.append(values)
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FileError(description: "\(path): cannot be written: \(error.localizedDescription)")
    }
  }
}
