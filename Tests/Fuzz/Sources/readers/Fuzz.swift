import Foundation
import NuDipole

// A fuzzer of the readers of files of the command line (libFuzzer, AddressSanitizer; built and run by run.sh). The environment
// variable READER names the reader. What a file holds is either read as it stands there, or refused with a sentence that
// begins with the name of the file; nothing traps, and nothing takes seconds.

private func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// Ends the process as libFuzzer wants a finding to: it keeps the input.
private func broken(_ promise: String) -> Never {
  say("broken promise: \(promise)")
  abort()
}

/// The fuzzer itself cannot go on.
private func stop(_ reason: String) -> Never {
  say(reason)
  exit(2)
}

private func must(_ condition: Bool, _ promise: String) {
  if !condition { broken(promise) }
}

/// Runs a reader; nil if it refused.
private func read<T>(_ reader: () throws -> T) -> T? {
  do { return try reader() } catch {
    guard let error = error as? FileError else {
      broken("an unexplained error: \(error)")
    }
    must(error.description.hasPrefix("input"), "an error names the file: \(error)")
    return nil
  }
}

@Sendable
private func csv(_ data: Data) {
  guard let table = read({ try CSVTable(data, name: "input") }) else { return }
  must(Set(table.header.fields).count == table.header.fields.count, "columns have names of their own")
  for row in table.rows {
    must(row.fields.count == table.header.fields.count, "rows are as long as the header")
    for column in row.fields.indices {
      guard let value = read({ try table.number(row, column) }) else { continue }
      must(value.isFinite || !row.fields[column].contains(where: \.isNumber), "numbers have not overflowed")
    }
  }
  // Carried through byte for byte, but for the ends of lines.
  let lines = table.comments + [table.header.text] + table.rows.map(\.text)
  let text = String(decoding: data, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
  let written = lines.joined(separator: "\n")
  must(
    written.utf8.elementsEqual(text.utf8) || (written + "\n").utf8.elementsEqual(text.utf8),
    "the text is kept")
}

@Sendable
private func analysis(_ data: Data) {
  guard let text = String(data: data, encoding: .utf8),
    let file = read({ try SearchFile(yaml: text, file: "input") })
  else { return }
  must(!file.name.isEmpty, "an analysis has a name")
  // What was accepted can be applied, or has an excluded rate that the commands refuse.
  let N = HeavyNeutrino(Model(couplings: .scenarioII))
  switch file {
  case .collider(let file):
    let search = Search(file.analysis, N)
    if search.excludedRate > 0 && search.excludedRate < .infinity {
      _ = search.rates(m_N: 0.3 * search.reach, d_gamma: [1e-6, 1e-4])
    }
  case .recoils(let file):
    let search = RecoilSearch(file.analysis, N)
    _ = search.rates(m_N: 0.3 * search.reach, d_gamma: [1e-6, 1e-4])
    _ = search.momentLimit
  }
}

@Sendable
private func rows(_ data: Data) {
  let path = "/dev/shm/nudipole-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
  let width = 3
  guard FileManager.default.createFile(atPath: path, contents: data) else {
    stop("\(path): cannot be written")
  }
  defer { unlink(path) }
  do {
    let found = try PartialRows(path: path, settings: "settings", width: width, restart: false)
    let start = "settings\n".utf8.count
    must(found.finished == max(0, data.count - start) / (8 * width), "every whole row is found")
    var count = 0
    try found.forEachRow { i, row in
      must(row == data[(start + 8 * width * i)..<(start + 8 * width * (i + 1))], "rows are those of the file")
      count += 1
    }
    must(count == found.finished, "every row is read")
    try found.append([1, 2, 3])
  } catch {
    must((error as? FileError)?.description.hasPrefix(path) ?? false, "an error names the file: \(error)")
    must(FileManager.default.contents(atPath: path) == data, "a refused file is kept")
  }
}

private let reader: @Sendable (Data) -> Void =
  switch ProcessInfo.processInfo.environment["READER"] {
  case "csv": csv
  case "analysis": analysis
  case "rows": rows
  case let other: stop("READER is \(other ?? "not set"); csv, analysis or rows is needed")
  }

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  reader(start.map { Data(bytes: $0, count: count) } ?? Data())
  return 0
}
