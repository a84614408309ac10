import ArgumentParser
import NuDipole

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Name the quantities with arguments, units, formula and source.")

  @Argument(help: "Only these quantities.")
  var quantities: [String] = []

  func run() throws {
    var section = ""
    for quantity in try quantities.isEmpty ? Quantity.allCases : quantities.map(Quantity.named) {
      let record = quantity.record
      if "\(record.section)" != section {
        section = "\(record.section)"
        print("\(section)\n")
      }
      let names = record.arguments.map { "\($0.name)" } + (record.readsFlavour ? ["flavour"] : [])
      print("  \(quantity.name)(\(names.joined(separator: ", "))) [\(record.unit)]")
      print("    \(record.summary)")
      print("    = \(record.formula)")
      for argument in record.arguments { print("    \(argument.name) [\(argument.unit)]: \(argument.text)") }
      if record.readsFlavour { print("    flavour: e, mu or tau") }
      print("    source: \(record.source); accuracy: \(record.accuracy)\n")
    }
  }
}

extension Quantity {
  /// The quantity of that name, or an error that lists what there is.
  static func named(_ name: String) throws -> Quantity {
    if let quantity = allCases.first(where: { "\($0.name)" == name }) { return quantity }
    let all = allCases.map { "\($0.name)" }.joined(separator: ", ")
    throw ValidationError("There is no quantity '\(name)'; there are \(all).")
  }
}
