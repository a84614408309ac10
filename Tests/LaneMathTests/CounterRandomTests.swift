import Foundation
import LaneMath
import Testing

@Suite struct CounterRandomTests {
  /// The known answers of Random123 (kat_vectors, philox4x32 10): counter, key, words.
  @Test(
    arguments: [
      ([0, 0, 0, 0], 0, [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
      (
        [0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff], 0xffff_ffff_ffff_ffff,
        [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
      ),
      (
        [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], 0x299f_31d0_a409_3822,
        [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
      ),
    ] as [([UInt64], UInt64, [UInt64])])
  func knownAnswers(_ counter: [UInt64], _ key: UInt64, _ words: [UInt64]) {
    let scalar = CounterRandom<Double>(counter: [counter[0], counter[1], counter[2], counter[3]], key: key)
    #expect((0..<4).map { scalar.words[$0] } == words)
    typealias Bits = SIMD8<UInt64>
    // Other counters beside it, and rubbish in the high halves.
    func lane(_ k: Int) -> Bits {
      var lane = Bits(repeating: 7 &* UInt64(k))
      lane[3] = counter[k] | 0x1234_5678_0000_0000
      return lane
    }
    let vector = CounterRandom<SIMD8<Double>>(counter: [lane(0), lane(1), lane(2), lane(3)], key: key)
    #expect((0..<4).map { vector.words[$0][3] } == words)
  }

  /// Midpoints of 2^52 intervals, the ends included.
  @Test func uniforms() {
    var (least, greatest, mean, square) = (1.0, 0.0, 0.0, 0.0)
    let n = 100_000
    for i in 0..<UInt64(n) {
      let (u, v) = CounterRandom<Double>(counter: [i, 0, 1, 2], key: 3).uniforms
      for x in [u, v] {
        #expect(x > 0 && x < 1 && (x * 0x1p53).truncatingRemainder(dividingBy: 2) == 1)
        (least, greatest) = (min(least, x), max(greatest, x))
        mean += x
        square += (x - 0.5) * (x - 0.5)
      }
    }
    let count = Double(2 * n)
    #expect(abs(mean / count - 0.5) < 5 / (12 * count).squareRoot())
    #expect(abs(square / count - 1 / 12.0) < 5 / (180 * count).squareRoot())
    #expect(least < 1e-4 && greatest > 1 - 1e-4)
  }

  @Test func turns() {
    var worst = 0.0
    var generator = SplitMix64(state: 5)
    for k in 0..<100_000 {
      let u = k < 9 ? Double(k) / 8 : Double(generator.next() >> 11) * 0x1p-53
      let (c, s) = Double.cosineAndSine(turns: u)
      // The nearest quarter of a turn leaves an argument that is exact.
      let quarter = (4 * u).rounded(.toNearestOrEven)
      let r = 0.5 * .pi * (4 * u - quarter)
      let pairs: [(Double, Double)] = [
        (cos(r), sin(r)), (-sin(r), cos(r)), (-cos(r), -sin(r)), (sin(r), -cos(r)),
      ]
      let (expectedC, expectedS) = pairs[Int(quarter) % 4]
      for (found, expected) in [(c, expectedC), (s, expectedS)] {
        if expected != 0 {
          worst = max(worst, abs(found - expected) / expected.ulp)
        } else {
          #expect(found == 0)
        }
      }
      let lane = SIMD8<Double>.cosineAndSine(turns: SIMD8(repeating: u))
      #expect(lane.cosine[5] == c && lane.sine[5] == s)
    }
    // One rounding here, another of the argument in the expectation.
    #expect(worst <= 3, "\(worst) ulp")
    #expect(Double.cosineAndSine(turns: 0.25) == (0, 1) && Double.cosineAndSine(turns: 0.5) == (-1, 0))
  }
}
