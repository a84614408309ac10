import Foundation

/// An input that could not be read or an output that could not be written; exit code 1.
struct FileError: Error, CustomStringConvertible {
  let description: String
}

/// A comma-separated table as text (RFC 4180: fields may be quoted, a quote inside is doubled), with '#' lines
/// before the header kept. Own code rather than a library because an error has to name line and column, and because
/// rows are carried through byte for byte.
struct CSVTable {
  struct Row {
    /// The line as it stands in the file, without its end.
    let text: String
    let fields: [String]
    /// Counted from 1.
    let line: Int
  }

  /// What a table takes in memory, lines of two numbers being the worst, with the text that is made of it.
  private static let bytesPerByte = 64

  let name: String
  var comments: [String] = []
  var header = Row(text: "", fields: [], line: 0)
  var rows: [Row] = []

  /// - Parameter path: a file, or "-" for standard input.
  init(path: String) throws {
    if path == "-" {
      let contents: Data?
      do { contents = try FileHandle.standardInput.readToEnd() } catch {
        throw FileError(description: "standard input: cannot be read; a CSV file is expected")
      }
      try self.init(contents ?? Data(), name: "standard input")
      return
    }
    guard let contents = FileManager.default.contents(atPath: path) else {
      throw FileError(description: "\(path): cannot be read; an existing CSV file is expected")
    }
    try self.init(contents, name: path)
  }

  init(_ data: Data, name: String) throws {
    self.name = name
    try requireMemory(Self.bytesPerByte * data.count, name)
    guard let text = String(data: data, encoding: .utf8) else {
      throw FileError(description: "\(name): is not UTF-8 text; a CSV file is expected")
    }
    try parse(text)
  }

  private mutating func parse(_ text: String) throws {
    // A carriage return and a line feed are one Character.
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    if lines.last == "" { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      let number = index + 1
      if header.line == 0 && line.hasPrefix("#") {
        comments.append(line)
        continue
      }
      let row = Row(text: line, fields: try split(line, number), line: number)
      if header.line == 0 {
        header = row
        try checkHeader()
      } else if row.fields.count == header.fields.count && !line.isEmpty {
        rows.append(row)
      } else {
        throw FileError(
          description: "\(name):\(number):\(min(row.fields.count, header.fields.count) + 1): found "
            + (line.isEmpty ? "an empty line" : "\(row.fields.count) columns")
            + ", expected \(header.fields.count) columns (\(header.text))")
      }
    }
    if header.line == 0 {
      throw FileError(
        description: "\(name):1:1: found no header, expected a line with the names of the columns")
    }
  }

  private func checkHeader() throws {
    for (column, field) in header.fields.enumerated()
    where header.fields.firstIndex(of: field) != column || field.isEmpty {
      throw FileError(
        description: "\(name):\(header.line):\(column + 1): found "
          + (field.isEmpty ? "an empty column name" : "the column name '\(field)' a second time")
          + ", expected a name of its own for each column")
    }
  }

  /// The fields of one line, without surrounding blanks.
  private func split(_ line: String, _ number: Int) throws -> [String] {
    var fields: [String] = []
    var field = ""
    var quoted = false
    var closed = false
    var pendingQuote = false
    for character in line {
      if pendingQuote {
        // A quote inside quotes: doubled it stands for itself, else it ends the field.
        pendingQuote = false
        if character == "\"" {
          field.append(character)
          continue
        }
        quoted = false
        closed = true
      }
      if closed && character != "," && character != " " {
        throw FileError(
          description:
            "\(name):\(number):\(fields.count + 1): found '\(character)' behind a closing quote, expected a comma"
        )
      }
      switch character {
      case "\"" where quoted: pendingQuote = true
      case "\"" where field.allSatisfy({ $0 == " " }):
        quoted = true
        field = ""
      case "," where !quoted:
        fields.append(field.trimmingCharacters(in: .whitespaces))
        field = ""
        closed = false
      default: field.append(character)
      }
    }
    if pendingQuote { quoted = false }
    if quoted {
      throw FileError(
        description:
          "\(name):\(number):\(fields.count + 1): found a quote that does not end, expected a closing '\"'")
    }
    return fields + [field.trimmingCharacters(in: .whitespaces)]
  }

  /// The position of a column that must be there.
  func column(_ wanted: String, among all: [String]) throws -> Int {
    if let position = header.fields.firstIndex(of: wanted) { return position }
    throw FileError(
      description: "\(name):\(header.line):\(header.fields.count + 1): found the columns "
        + "\(header.fields.joined(separator: ", ")), expected also '\(wanted)' "
        + "(needed are \(all.joined(separator: ", ")))")
  }

  /// The field as a number.
  func number(_ row: Row, _ column: Int) throws -> Double {
    if let value = Double(row.fields[column]),
      value.isFinite || !row.fields[column].contains(where: \.isNumber)
    {
      return value
    }
    throw FileError(
      description: "\(name):\(row.line):\(column + 1): found '\(row.fields[column])' for "
        + "\(header.fields[column]), expected a number (of the range of doubles, inf or nan)")
  }
}

/// A double with 17 significant digits, which read back give the same double.
func format(_ value: Double) -> String { String(format: "%.17g", value) }
