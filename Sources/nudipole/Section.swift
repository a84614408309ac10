import Foundation
import Yams

/// A mapping of a YAML file that knows where it stands, which keys were asked for, and how to complain.
final class Section {
  private let file: String
  private let what: String
  private let node: Node
  private let entries: [(key: Node, value: Node)]
  private var asked: [String] = []

  init(_ node: Node, _ what: String, _ file: String) throws {
    self.node = node
    self.what = what
    self.file = file
    guard let mapping = node.mapping else {
      throw FileError(description: "\(Self.place(file, node)): \(what) is not a mapping of keys to values")
    }
    entries = mapping.map { (key: $0.key, value: $0.value) }
  }

  private static let mostAliases = 16

  /// The mapping that a file is.
  static func top(_ yaml: String, _ file: String) throws -> Section {
    // An alias (*name) for aliases of aliases as the key of a mapping keeps Yams busy for ever.
    let aliases = yaml.matches(of: /[\s,\[{:?-]\*[^\s,\[\]{}]/).count
    if aliases > Self.mostAliases {
      throw FileError(
        description: "\(file): has \(aliases) aliases (*name); at most \(Self.mostAliases) are expected")
    }
    let root: Node?
    do { root = try Yams.compose(yaml: yaml) } catch let error as YamlError {
      throw FileError(description: "\(file): is not YAML: \(error)")
    }
    guard let root else { throw FileError(description: "\(file): is empty; an analysis is expected") }
    return try Section(root, "the analysis", file)
  }

  /// Tells one text from another (FNV-1a).
  static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  private static func place(_ file: String, _ node: Node) -> String {
    node.mark.map { "\(file):\($0.line):\($0.column)" } ?? file
  }

  private func value(_ key: String) -> Node? {
    if !asked.contains(key) { asked.append(key) }
    return entries.first { $0.key.string == key }?.value
  }

  func has(_ key: String) -> Bool { value(key) != nil }

  func raw(_ key: String) -> String { value(key)?.scalar?.string ?? "missing" }

  func refuse(_ key: String, _ found: String, _ allowed: String) -> FileError {
    FileError(
      description: "\(Self.place(file, value(key) ?? node)): \(what): \(key) is \(found), expected \(allowed)"
    )
  }

  private func required(_ key: String, _ allowed: String) throws -> Node {
    guard let node = value(key) else { throw refuse(key, "missing", allowed) }
    return node
  }

  func text(_ key: String) throws -> String {
    guard let text = try required(key, "a text").scalar?.string else {
      throw refuse(key, "not a text", "a text")
    }
    return text
  }

  func isList(_ key: String) -> Bool { value(key)?.sequence != nil }

  func textIfAny(_ key: String) throws -> String? { has(key) ? try text(key) : nil }

  func number(_ key: String, _ allowed: String, _ condition: (Double) -> Bool) throws -> Double {
    guard let number = Self.decimal(try required(key, allowed)), condition(number)
    else { throw refuse(key, "'\(raw(key))'", allowed) }
    return number
  }

  /// YAML's octal, hexadecimal and sexagesimal numbers are more likely mistakes.
  private static func decimal(_ node: Node) -> Double? {
    guard let text = node.scalar?.string, text.allSatisfy({ "+-.0123456789eE".contains($0) }) else {
      return nil
    }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  func numberIfAny(_ key: String, _ allowed: String, _ condition: (Double) -> Bool) throws -> Double? {
    has(key) ? try number(key, allowed, condition) : nil
  }

  func choice<T>(_ key: String, _ values: [String: T]) throws -> T {
    let found = try text(key)
    guard let value = values[found] else {
      throw refuse(key, "'\(found)'", values.keys.sorted().joined(separator: " or "))
    }
    return value
  }

  func section(_ key: String) throws -> Section {
    try Section(required(key, "a mapping of keys to values"), key, file)
  }

  func sections(_ key: String) throws -> [Section] {
    guard let list = try required(key, "a list of sources").sequence else {
      throw refuse(key, "not a list", "a list of sources, each with what, source and status")
    }
    return try list.map { try Section($0, key, file) }
  }

  func pairsIfAny(_ key: String) throws -> [(Double, Double)] {
    guard let node = value(key) else { return [] }
    let allowed = "a list of pairs [low, high]"
    guard let list = node.sequence else { throw refuse(key, "not a list", allowed) }
    return try list.map { pair in
      let numbers =
        pair.sequence.map { $0.compactMap(Self.decimal) } ?? []
      guard numbers.count == 2, pair.sequence?.count == 2 else {
        throw refuse(key, "not pairs of numbers", allowed)
      }
      return (numbers[0], numbers[1])
    }
  }

  /// What results are called.
  func name() throws -> String {
    let name = try text("name")
    if name.isEmpty
      || name.contains(where: { !$0.isASCII || !($0.isLetter || $0.isNumber || "-_".contains($0)) })
    {
      throw refuse("name", "'\(name)'", "letters, digits, - and _")
    }
    return name
  }

  /// Where numbers come from, one sentence each.
  func provenance() throws -> [String] {
    try sections("provenance").map { entry in
      let status: String = try entry.choice(
        "status",
        ["verified": "verified", "recalled": "recalled", "digitised": "digitised", "assumed": "assumed"])
      let text = try "\(entry.text("what")): \(entry.text("source")) (\(status))"
      // For those who cite: a key of data/references.bib.
      _ = try entry.textIfAny("reference")
      try entry.finish()
      return text
    }
  }

  /// A list of numbers that each meet a condition.
  func numbers(_ key: String, _ allowed: String, _ condition: (Double) -> Bool) throws -> [Double] {
    guard let list = try required(key, allowed).sequence else { throw refuse(key, "not a list", allowed) }
    return try list.map { node in
      guard let number = Self.decimal(node), condition(number) else {
        throw refuse(key, "'\(node.scalar?.string ?? "not a number")' in one place", allowed)
      }
      return number
    }
  }

  /// Lists of numbers that each meet a condition.
  func rows(_ key: String, _ allowed: String, _ condition: (Double) -> Bool) throws -> [[Double]] {
    guard let list = try required(key, allowed).sequence else { throw refuse(key, "not a list", allowed) }
    return try list.map { row in
      let numbers = row.sequence.map { $0.compactMap(Self.decimal).filter(condition) } ?? []
      guard let count = row.sequence?.count, numbers.count == count else {
        throw refuse(key, "not lists of such numbers", allowed)
      }
      return numbers
    }
  }

  /// A mapping of names to numbers that each meet a condition.
  func namedNumbers(_ key: String, _ allowed: String, _ condition: (Double) -> Bool) throws -> [(
    String, Double
  )] {
    guard let mapping = try required(key, allowed).mapping else {
      throw refuse(key, "not a mapping", allowed)
    }
    return try mapping.map { entry in
      guard let name = entry.key.string, let number = Self.decimal(entry.value), condition(number) else {
        throw refuse(key, "not such a mapping", allowed)
      }
      return (name, number)
    }
  }

  /// Complains about keys that nobody asked for.
  func finish() throws {
    for (key, _) in entries where !asked.contains(key.string ?? "") {
      throw FileError(
        description: "\(Self.place(file, key)): \(what) has an unknown key '\(key.string ?? "")'; "
          + "there are \(asked.joined(separator: ", "))")
    }
  }
}
