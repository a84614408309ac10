import Foundation
import Testing

/// A page of docs/validation with a table that a test makes: NUDIPOLE_WRITE_VALIDATION=1 writes it, else the test compares.
struct ValidationPage {
  private let file: URL

  init(_ name: String) {
    file = ReferenceTable.root.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/validation/\(name).md")
  }

  func check(header: String, _ lines: [String]) throws {
    let (begin, end) = ("<!-- table: begin -->\n", "\n<!-- table: end -->")
    let old = try String(contentsOf: file, encoding: .utf8)
    let head = try #require(old.range(of: begin)).upperBound
    let tail = try #require(old.range(of: end)).lowerBound
    let columns = header.split(separator: "|").count
    let rule = "|" + String(repeating: "---|", count: columns)
    let table = ([header, rule] + lines).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["NUDIPOLE_WRITE_VALIDATION"] == "1" {
      try (old[..<head] + table + old[tail...]).write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(old[head..<tail] == table, "\(file.lastPathComponent): write it again")
    }
  }
}
