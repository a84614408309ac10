import Foundation
import NuDipole
import Testing

/// The bits of every quantity on its reference points, the hard ones included, are the same in all builds with a fused
/// multiply-add: instruction sets, optimisation levels, compilers to come. A change of a digest is a change of results and
/// belongs into the changelog.
@Suite struct DigestTests {
  static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("digests.csv")

  /// FNV-1a over the bit patterns of values and gradients; all NaNs count as one.
  static func digest(of quantity: Quantity) throws -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for row in try ReferenceTable(quantity).rows {
      let (value, gradient) = quantity.gradient(row.model, row.arguments)
      for x in [value] + gradient {
        hash = (hash ^ (x.isNaN ? 0x7ff8_0000_0000_0000 : x.bitPattern)) &* 0x100_0000_01b3
      }
    }
    return hash
  }

  @Test(.enabled(if: usesFusedMultiplyAdd, "builds without a fused multiply-add round differently"))
  func bitsAreThoseOfAllBuilds() throws {
    let digests = try Quantity.allCases.map { (name: "\($0.name)", value: try Self.digest(of: $0)) }
    let lines = digests.map { "\($0.name),\(String($0.value, radix: 16))" }
    if ProcessInfo.processInfo.environment["NUDIPOLE_WRITE_DIGESTS"] != nil {
      try (["quantity,digest"] + lines + [""]).joined(separator: "\n")
        .write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let (_, committed) = try ReferenceTable.read(Self.file)
    for (line, row) in zip(lines, committed) { #expect(line == row.0.joined(separator: ",")) }
    #expect(lines.count == committed.count)
  }
}
