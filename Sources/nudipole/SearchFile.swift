import Foundation
import NuDipole

/// What --analysis names: an analysis of e+ e- collisions or a search for recoils, bundled or in a user's file.
enum SearchFile {
  case collider(AnalysisFile)
  case recoils(RecoilFile)

  /// Names and titles of all that is bundled.
  static var bundled: [(name: String, title: String, file: String)] {
    BundledAnalysis.allCases.map { ("\($0.name)", "\($0.title)", "\($0.file)") }
      + BundledRecoils.allCases.map { ("\($0.name)", "\($0.title)", "\($0.file)") }
  }

  init(_ argument: String) throws {
    if let bundled = Self.bundled.first(where: { $0.name == argument }) {
      try self.init(yaml: bundled.file, file: argument)
      return
    }
    guard FileManager.default.fileExists(atPath: argument) else {
      throw FileError(
        description: "There is no analysis and no file '\(argument)'; bundled are "
          + Self.bundled.map(\.name).joined(separator: ", ") + ".")
    }
    guard let data = FileManager.default.contents(atPath: argument) else {
      throw FileError(description: "\(argument): cannot be read; a file in YAML is expected")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw FileError(description: "\(argument): is not UTF-8 text")
    }
    try self.init(yaml: text, file: argument)
  }

  init(yaml: String, file: String) throws {
    let top = try Section.top(yaml, file)
    switch try top.text("schema") {
    case AnalysisFile.schema: self = .collider(try AnalysisFile(yaml: yaml, file: file))
    case RecoilFile.schema: self = .recoils(try RecoilFile(yaml: yaml, file: file))
    case let other:
      throw top.refuse("schema", "'\(other)'", "'\(AnalysisFile.schema)' or '\(RecoilFile.schema)'")
    }
  }

  var name: String {
    switch self {
    case .collider(let file): file.name
    case .recoils(let file): file.name
    }
  }

  var title: String {
    switch self {
    case .collider(let file): file.title
    case .recoils(let file): file.title
    }
  }

  /// Tells one text from another.
  var fingerprint: String {
    switch self {
    case .collider(let file): file.fingerprint
    case .recoils(let file): file.fingerprint
    }
  }

  var provenance: [String] {
    switch self {
    case .collider(let file): file.provenance
    case .recoils(let file): file.provenance
    }
  }
}
