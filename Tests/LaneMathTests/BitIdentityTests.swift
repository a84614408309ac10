import LaneMath
import Testing

/// The same bits for every lane width, optimisation level and instruction set with fused multiply-add.
@Suite struct BitIdentityTests {
  @Test(arguments: ElementaryFunction.allCases)
  func resultDoesNotDependOnTheLaneWidth(_ function: ElementaryFunction) {
    let (x, y) = pointSet(function, count: 100_000)
    let scalar = patterns(function, x, y, Double.self)
    #expect(patterns(function, x, y, SIMD2<Double>.self) == scalar)
    #expect(patterns(function, x, y, SIMD4<Double>.self) == scalar)
    #expect(patterns(function, x, y, SIMD8<Double>.self) == scalar)
    #expect(patterns(function, x, y, SIMD16<Double>.self) == scalar)
  }

  /// A 64-bit FNV-1a digest over the results of the same points, committed for builds with and without fused
  /// multiply-add. Where a function changes on purpose, put the row that the failure prints into digests.csv:
  /// its column `fused` from `swift test -c release -Xcc -march=x86-64-v3`, `separate` without the flag.
  @Test(arguments: ElementaryFunction.allCases)
  func resultIsTheCommittedOne(_ function: ElementaryFunction) throws {
    let (x, y) = pointSet(function, count: 100_000)
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for pattern in patterns(function, x, y, SIMD8<Double>.self) {
      for byte in 0..<8 {
        digest ^= (pattern >> UInt64(8 * byte)) & 0xff
        digest &*= 0x100_0000_01b3
      }
    }
    let found = String(digest, radix: 16)
    let rows = try readTable("LaneMathTests/digests.csv")
    let row = try #require(rows.first { $0.first == function.rawValue[...] }, "no row for \(function)")
    let (fused, separate) = (row[1], row[2])
    let renewed = usesFusedMultiplyAdd ? "\(found),\(separate)" : "\(fused),\(found)"
    #expect(
      found[...] == (usesFusedMultiplyAdd ? fused : separate), "new row: \(function.rawValue),\(renewed)")
  }

  /// multiplyAdd rounds as often as the build says, also where the compiler knows the operands: contraction by
  /// the C compiler would fold constants in one rounding and leave two to the machine.
  @Test func multiplyAddRoundsAsTheBuildSays() {
    let expected = usesFusedMultiplyAdd ? -0x1p-104 : 0
    #expect(Double.multiplyAdd(1 + 0x1p-52, 1 - 0x1p-52, -1) == expected)
    for offset in specialValues.prefix(2) {
      let (a, b) = (offset + 1 + 0x1p-52, offset + 1 - 0x1p-52)
      #expect(Double.multiplyAdd(a, b, -1) == expected)
      #expect(SIMD4<Double>.multiplyAdd(.init(a), .init(b), .init(-1))[1] == expected)
    }
  }
}
