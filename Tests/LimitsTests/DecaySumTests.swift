import Foundation
import Limits
import Testing

/// `DecaySum` against Tests/References/spectrum, and where its arguments end.
@Suite struct DecaySumTests {
  private typealias Term = SignalMixture.Term

  private static func values(_ terms: [Term], _ x: [Double]) -> [Double] {
    var out = x
    DecaySum(terms).evaluate(x, count: x.count, into: &out)
    return out
  }

  /// 40-digit sums: 3 epsilon a term and half of one for each addition, of the sum of moduli.
  @Test func agreesWithReferences() throws {
    var worst = 0.0
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("References/spectrum/spectrum_sum.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    let rows = lines.dropFirst().map { $0.split(separator: ",") }
    #expect(rows.count == 1000)
    for row in rows {
      let lists = try row[..<3].map { try $0.split(separator: ";").map(number) }
      let terms = lists[0].indices.map { Term(weight: lists[0][$0], near: lists[1][$0], far: lists[2][$0]) }
      let numbers = try row[3...].map(number)
      // Nothing between near and far.
      if numbers[2] == 0 {
        #expect(Self.values(terms, [numbers[0]]) == [0])
        continue
      }
      let error = abs(Self.values(terms, [numbers[0]])[0] - numbers[1]) / (numbers[2] * .ulpOfOne)
      worst = Swift.max(worst, error)
      #expect(error <= 3.5 + 0.5 * Double(terms.count), "\(row)")
    }
    print("spectrum_sum: at most \(worst) epsilon of the sum of moduli")
  }

  /// The bits of an element do not depend on its place, the array may be overwritten, and single terms add up.
  @Test func bits() {
    let terms = [
      Term(weight: 2, near: 0, far: 3), Term(weight: -1.5, near: 0.25, far: .infinity),
      Term(weight: 1e-3, near: 1, far: 1.0000001),
    ]
    let x = (0..<100).map { 0.07 * Double($0) }
    let all = Self.values(terms, x)
    for n in [0, 1, 15, 16, 17, 33] { #expect(Self.values(terms, Array(x[..<n])) == Array(all[..<n])) }
    for i in x.indices {
      #expect(Self.values(terms, [x[i]])[0] == all[i])
      let parts = terms.map { Self.values([$0], [x[i]])[0] }
      #expect(parts.reduce(0, +) == all[i])
    }
  }

  /// x = 0 and infinity, no terms, nothing between near and far, and what is no number.
  @Test func ends() {
    let term = Term(weight: 3, near: 0.5, far: 2)
    #expect(Self.values([term], [0]) == [0])
    #expect(Self.values([Term(weight: 3, near: 0, far: .infinity)], [0, 1e-300, 1e300]) == [3, 3, 3])
    #expect(Self.values([Term(weight: 3, near: .infinity, far: .infinity)], [0, 1, 1e300]) == [0, 0, 0])
    #expect(Self.values([Term(weight: 3, near: 2, far: 2)], [0, 1, 700]) == [0, 0, 0])
    #expect(Self.values([term], [1e308]) == [0])
    #expect(Self.values([], [0, 1]) == [0, 0])
    for x in [-1, .nan, .infinity, -.infinity, -Double.leastNonzeroMagnitude] {
      #expect(Self.values([term], [x, 1])[0].isNaN && Self.values([], [x])[0].isNaN)
    }
    for bad in [
      Term(weight: .nan, near: 0, far: 1), Term(weight: 1, near: .nan, far: 1),
      Term(weight: 1, near: 0, far: .nan),
    ] { #expect(Self.values([bad, term], [1])[0].isNaN) }
  }
}
