import ArgumentParser
import NuDipole

struct AnalysesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyses", abstract: "Name the bundled analyses, show one as a file, check a file.",
    subcommands: [List.self, Show.self, Check.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Names and titles of the bundled analyses.")

    func run() throws {
      for (name, title, _) in SearchFile.bundled {
        print(name.padding(toLength: 14, withPad: " ", startingAt: 0) + title)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The file of a bundled analysis, with provenance: also a start for one's own.")

    @Argument(help: "Name of a bundled analysis.")
    var name: String

    func run() throws {
      guard let analysis = SearchFile.bundled.first(where: { $0.name == name }) else {
        throw ValidationError(
          "There is no analysis '\(name)'; there are "
            + SearchFile.bundled.map(\.name).joined(separator: ", ") + ".")
      }
      print(analysis.file)
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read analysis files; say what is wrong with the first that is, with line and column.")

    @Argument(help: "Files, or names of bundled analyses.")
    var files: [String]

    func run() throws {
      for file in files { print("\(file): \(try SearchFile(file).title)") }
    }
  }
}
