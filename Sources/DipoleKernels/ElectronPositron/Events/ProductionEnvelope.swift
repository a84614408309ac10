import LaneMath

/// A piecewise constant bound of d sigma/dc_N whose pieces have equal areas: a piece is drawn, then a cosine in it, which is
/// kept with the probability d sigma/dc_N over the bound. What is kept has the distribution d sigma/dc_N itself.
///
/// The bound is proven: each term is a product of factors that grow or fall with c_N all the way, so that the product of
/// their greatest values in a piece is not exceeded there.
public struct ProductionEnvelope: Sendable {
  /// The ends of the pieces, from -1 to 1.
  public let edges: [Double]
  /// No piece has a larger bound times length.
  public let area: Double
  /// The fraction of cosines that are kept.
  public let efficiency: Double

  @inlinable
  public var count: Int { edges.count - 1 }

  /// - Parameters: `amplitudes`, summed over flavours; `integral`, that of d sigma/dc_N, > 0.
  /// - Returns: nil if the terms cancel so thoroughly that 10^5 pieces keep less than one cosine in 20.
  public init?(
    _ m: Model, _ amplitudes: ProductionAmplitudes, sqrt_s: Double, m_N: Double, integral: Double
  ) {
    guard integral > 0, integral < .infinity else { return nil }
    var pieces = 1000.0
    while true {
      let limit = integral / pieces
      guard
        let edges = Self.edges(
          limit, most: 100_000,
          { low, high in Self.bound(m, amplitudes, sqrt_s: sqrt_s, m_N: m_N, low, high) })
      else { return nil }
      // Some roundings of the bound and of the density that it is compared with.
      let area = limit * (1 + 1e-14)
      let efficiency = integral / (Double(edges.count - 1) * area)
      if efficiency > 0.97 || (pieces > 10_000 && efficiency > 0.05) {
        (self.edges, self.area, self.efficiency) = (edges, area, efficiency)
        return
      }
      if pieces > 50_000 { return nil }
      pieces *= 4
    }
  }

  /// Pieces as long as bound times length allows; nil if there are more than `most`.
  private static func edges(
    _ limit: Double, most: Int, _ bound: (Double, Double) -> Double
  ) -> [Double]? {
    var low = -1.0
    var result = [low]
    while low < 1 {
      if result.count > most { return nil }
      // bound(low, high) (high - low) grows with high.
      var (inside, outside) = (low, 1.0)
      if bound(low, 1) * (1 - low) <= limit {
        inside = 1
      } else {
        for _ in 0..<60 {
          let middle = inside + 0.5 * (outside - inside)
          if !(middle > inside && middle < outside) { break }
          if bound(low, middle) * (middle - low) <= limit { inside = middle } else { outside = middle }
          if outside - inside < 1e-4 * (inside - low) { break }
        }
      }
      if !(inside > low) { return nil }
      result.append(inside)
      low = inside
    }
    return result
  }

  /// At least d sigma/dc_N between two cosines.
  static func bound(
    _ m: Model, _ a: ProductionAmplitudes, sqrt_s: Double, m_N: Double, _ low: Double, _ high: Double
  ) -> Double {
    let greatest = AngularFactors(m, sqrt_s: sqrt_s, m_N: m_N, falling: low, growing: high).unpolarised(m)
    let least = AngularFactors(m, sqrt_s: sqrt_s, m_N: m_N, falling: high, growing: low).unpolarised(m)
    let interference = a.interference > 0 ? greatest.interference : least.interference
    let neutral = greatest.left * a.left + greatest.right * a.right
    return neutral + (greatest.exchange * a.exchange + interference * a.interference)
  }
}
