import Foundation
import NuDipole
import Testing

/// Rates of searches over planes: the direct form against the one through logarithms, and rows against their summaries.
@Suite struct RateTests {
  private static let N = HeavyNeutrino(Model(couplings: .scenarioII))
  private static let searches = [BundledAnalysis.z_invisible, .cepc_h, .l3].map { Search($0.analysis, N) }

  /// To an epsilon of the terms of ln rate, which is all that they can tell, also where an exponential underflows (the
  /// invisible width beyond 10^3 decay lengths), with the same bits for one coupling alone as among others.
  @Test func agreeWithTheirLogarithms() throws {
    var extreme = 0
    for search in Self.searches {
      for m_N in [1e-3, 0.01, 0.3, 20, 80] {
        let signal = try #require(search.signal(m_N: m_N))
        #expect(signal.terms.count == 1)
        let term = signal.terms[0]
        let exponents: [Double] = (0..<400).map { -160 + 0.45 * Double($0) }
        let usual: [Double] = (0..<400).map { -9 + 0.02 * Double($0) }
        let d_gamma: [Double] = (exponents + usual).map { pow(10, $0) }
        let rates = search.rates(m_N: m_N, d_gamma: d_gamma)
        for (i, (d, rate)) in zip(d_gamma, rates).enumerated() {
          if i % 97 == 0 { #expect(search.rates(m_N: m_N, d_gamma: [d])[0].bitPattern == rate.bitPattern) }
          let x = d * d
          let parts = [
            log(term.weight * search.excludedRate), 2 * log(d), log(-expm1(-(term.far - term.near) * x)),
            -term.near * x,
          ]
          let logarithm = parts.reduce(0, +)
          if logarithm < -700 || logarithm > 700 || x == 0 || x == .infinity {
            #expect(logarithm > 0 ? rate > 1e300 : rate < 1e-300)
            extreme += 1
          } else {
            let tolerance: Double = (16 + parts.reduce(0) { $0 + 2 * abs($1) }) * .ulpOfOne
            #expect(abs(rate / exp(logarithm) - 1) <= tolerance, "\(m_N) \(d): \(rate) \(logarithm)")
          }
        }
      }
    }
    #expect(extreme > 100)
  }

  /// 0 couples to nothing; what is no coupling, or no mass, has no rate.
  @Test func ends() {
    for search in Self.searches {
      let rates = search.rates(m_N: 1, d_gamma: [0, -0.0, -1e-5, .nan, .infinity, 1e-5])
      #expect(
        rates[0] == 0 && rates[1] == 0 && rates[2].isNaN && rates[3].isNaN && rates[4].isNaN && rates[5] >= 0)
      for m_N in [0, -1, .nan, .infinity] {
        #expect(search.rates(m_N: m_N, d_gamma: [0, 1e-5]).allSatisfy { $0.isNaN })
      }
      let beyond = search.rates(m_N: 1000, d_gamma: [1e-5, 0, .nan])
      #expect(beyond[0] == 0 && beyond[1] == 0 && beyond[2].isNaN)
    }
  }

  /// What a row comes to, for rows around the length of a block and thresholds on, between and beyond the rates.
  @Test func summaries() {
    for search in Self.searches {
      for n in [0, 1, 7, 8, 1023, 1024, 1025, 3000] {
        var d_gamma: [Double] = (0..<n).map { 1e-7 * pow(1e6, Double($0) / Double(n)) }
        if n > 8 {
          d_gamma[3] = .nan
          d_gamma[n - 1] = -1
        }
        for m_N in [0.01, 0.3, 20, -1, 1000] {
          let rates = search.rates(m_N: m_N, d_gamma: d_gamma)
          for threshold in [0, search.excludedRate, rates.last { !$0.isNaN } ?? 1, -.infinity, .infinity] {
            let row = search.summary(m_N: m_N, d_gamma, count: n, threshold: threshold)
            let largest = rates.filter { !$0.isNaN }.max()
            #expect(row.count == rates.count { $0 >= threshold })
            #expect(row.first == rates.firstIndex { $0 >= threshold } ?? -1)
            #expect(row.last == rates.lastIndex { $0 >= threshold } ?? -1)
            #expect(row.argmax == largest.flatMap { rates.firstIndex(of: $0) } ?? -1)
            #expect(largest.map { $0 == row.maximum } ?? row.maximum.isNaN)
            #expect(
              row.nans
                == NaNCount(count: rates.count { $0.isNaN }, first: rates.firstIndex { $0.isNaN } ?? -1))
          }
        }
      }
    }
  }
}
