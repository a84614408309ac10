import Foundation

/// A committed table of Tests/References/statistics: columns by name, rows of doubles.
struct StatisticsTable {
  struct Row {
    let line: Int
    let values: [String: Double]

    subscript(name: String) -> Double { values[name] ?? .nan }
  }

  let rows: [Row]

  init(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References/statistics/\(name).csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    var header: [String] = []
    var rows: [Row] = []
    for (number, line) in text.split(separator: "\n").enumerated() where !line.hasPrefix("#") {
      let fields = line.split(separator: ",").map(String.init)
      if header.isEmpty {
        header = fields
      } else {
        let values = fields.map { Double($0) ?? .nan }
        rows.append(Row(line: number + 1, values: Dictionary(uniqueKeysWithValues: zip(header, values))))
      }
    }
    self.rows = rows
  }
}

/// The largest of a series of deviations, and where; a NaN is larger than any.
struct Worst: CustomStringConvertible {
  private(set) var value = 0.0
  private var line = 0
  private(set) var count = 0

  mutating func add(_ deviation: Double, line: Int) {
    count += 1
    if !(deviation <= value) && !value.isNaN { (value, self.line) = (deviation, line) }
  }

  var description: String { "\(value) (line \(line)) of \(count)" }
}

func relative(_ result: Double, _ reference: Double) -> Double {
  result == reference ? 0 : abs(result - reference) / abs(reference)
}
