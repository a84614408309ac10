import ArgumentParser
import NuDipole

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Evaluate a quantity for every row of a CSV file.",
    discussion: """
      The header of the input names the arguments (nudipole list tells them), in any order; further columns \
      are carried through. Quantities that are stated for d_gamma alone (sigma_ee_monophoton) need --scenario or --ratio \
      besides. The output has the same rows with one more column, 17 significant digits. If any line is \
      malformed, the error names file, line and column, and nothing is written.
      """)

  @Argument(help: "The quantity, one of nudipole list.")
  var quantity: String

  @Option(help: "CSV file to read, - for standard input.")
  var input = "-"

  @Option(help: "CSV file to write, - for standard output.")
  var output = "-"

  @Option(help: "Name of the new column.")
  var column = "value"

  @OptionGroup var couplings: CouplingOptions

  @OptionGroup var options: ModelOptions

  func validate() throws {
    if column.isEmpty || column.contains(where: { ",\"\n".contains($0) }) {
      throw ValidationError(
        "--column is '\(column)'; a name without commas, quotes and line ends is expected.")
    }
  }

  func run() throws {
    let quantity = try Quantity.named(quantity)
    try checkCouplings(quantity)
    let table = try CSVTable(path: input)
    let names = quantity.record.arguments.map { "\($0.name)" }
    let needed = names + (quantity.record.readsFlavour ? ["flavour"] : [])
    if let clash = table.header.fields.firstIndex(of: column) {
      throw FileError(
        description: "\(table.name):\(table.header.line):\(clash + 1): found a column '\(column)', "
          + "expected none of that name; --column gives the new one another name")
    }
    let positions = try names.map { try table.column($0, among: needed) }
    let columns = try positions.map { position in try table.rows.map { try table.number($0, position) } }
    let values = try evaluate(quantity, table, columns, needed)

    var text = table.comments.map { $0 + "\n" }.joined()
    text += table.header.text + "," + column + "\n"
    for (row, value) in zip(table.rows, values) { text += row.text + "," + format(value) + "\n" }
    try write(text, to: output)
    let nans = values.reduce(0) { $0 + ($1.isNaN ? 1 : 0) }
    if nans > 0 {
      note("nudipole: \(nans) of \(values.count) values are NaN: outside the domain of \(quantity.name)")
    }
  }

  /// The direction of the couplings must be said where it is read, and is out of place elsewhere.
  private func checkCouplings(_ quantity: Quantity) throws {
    let reads = quantity.record.readsCouplings
    if reads && couplings.direction == nil {
      throw ValidationError(
        "\(quantity.name) is stated for d_gamma: give d_Z and d_W by one of --scenario and --ratio.")
    }
    if !reads, let text = couplings.text {
      throw ValidationError("\(quantity.name) takes its couplings as columns and does not read \(text).")
    }
  }

  /// The values row by row; rows of one flavour are evaluated together.
  private func evaluate(
    _ quantity: Quantity, _ table: CSVTable, _ columns: [[Double]], _ needed: [String]
  ) throws -> [Double] {
    var values = [Double](repeating: .nan, count: table.rows.count)
    var groups: [(Flavour, [Int])] = [(.e, Array(table.rows.indices))]
    if quantity.record.readsFlavour {
      let position = try table.column("flavour", among: needed)
      let flavours = try table.rows.map { row in
        guard let flavour = FlavourName(rawValue: row.fields[position])?.flavour else {
          throw FileError(
            description: "\(table.name):\(row.line):\(position + 1): found '\(row.fields[position])' for "
              + "flavour, expected e, mu or tau")
        }
        return flavour
      }
      groups = Flavour.allCases.map { flavour in
        (flavour, flavours.indices.filter { flavours[$0] == flavour })
      }
    }
    for (flavour, rows) in groups where !rows.isEmpty {
      let model = try options.model(flavour: flavour, couplings: couplings.direction ?? .scenarioI)
      let results = quantity.evaluate(model, columns.map { column in rows.map { column[$0] } })
      for (row, result) in zip(rows, results) { values[row] = result }
    }
    return values
  }
}
