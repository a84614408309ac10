import DipoleKernels
import LinearAlgebra

/// How a detector sees recoils: the fraction of those with energy T that ends up in each bin, linear between the T of a table
/// and 0 outside. Quenching, resolution and efficiency are all in it.
public struct RecoilResponse: Sendable, Equatable {
  /// GeV, ascending; two equal ones are a step.
  public let recoils: [Double]
  public let binCount: Int
  /// fractions[recoil * binCount + bin].
  public let fractions: [Double]

  public enum Problem: Error, Sendable, Equatable {
    /// Not above 0 or not above the one before (equal ones: once, and not at the ends).
    case recoil(index: Int)
    /// Not in [0, 1].
    case fraction(index: Int)
    /// Fewer than two recoils, no bin, or another number of fractions than recoils times bins.
    case sizes
  }

  /// One that is known to be right.
  init(known recoils: [Double], bins: Int, fractions: [Double]) {
    self.recoils = recoils
    binCount = bins
    self.fractions = (0..<recoils.count * bins).map { fractions[$0 % bins * recoils.count + $0 / bins] }
  }

  /// By fractions[bin * recoils.count + recoil].
  public init(recoils: [Double], bins: Int, fractions: [Double]) throws(Problem) {
    guard recoils.count >= 2, bins >= 1, fractions.count == bins * recoils.count else { throw .sizes }
    for (i, T) in recoils.enumerated() {
      if !(T > 0 && T < .infinity) { throw .recoil(index: i) }
      if i == 0 { continue }
      let isStep = T == recoils[i - 1] && i > 1 && i < recoils.count - 1 && T > recoils[i - 2]
      if !(T > recoils[i - 1] || isStep) { throw .recoil(index: i) }
    }
    for (i, fraction) in fractions.enumerated() where !(fraction >= 0 && fraction <= 1) {
      throw .fraction(index: i)
    }
    self.init(known: recoils, bins: bins, fractions: fractions)
  }

  /// integral dT (fraction of each bin) f(T), for an f that is smooth but for the given kinks.
  ///
  /// The table's pieces, cut at the kinks and into parts with ends of a ratio up to 1.3, have six nodes each. Integrals over
  /// the hat functions of the table come first; the fractions are a matrix that multiplies them (DGEMV; NaN without OpenBLAS).
  func integrals(kinks: [Double], _ f: (Double) -> Double) -> [Double] {
    let range = recoils[0]...recoils[recoils.count - 1]
    let cuts = (kinks.filter { range.contains($0) } + [range.upperBound]).sorted()
    var hats = [Double](repeating: 0, count: recoils.count)
    var cut = 0
    for g in 1..<recoils.count where recoils[g] > recoils[g - 1] {
      let (left, right) = (recoils[g - 1], recoils[g])
      var a = left
      while a < right {
        while cut < cuts.count - 1 && cuts[cut] <= a { cut += 1 }
        // Of the smallest doubles 1.3 a is a.
        let next = Swift.max(Self.greatestRatio * a, a.nextUp)
        let b = Swift.min(Swift.min(cuts[cut] > a ? cuts[cut] : right, right), next)
        for (x, w) in zip(Self.rule.nodes, Self.rule.weights) {
          let T = 0.5 * (a + b) + 0.5 * (b - a) * x
          let value = 0.5 * (b - a) * w * f(T)
          let share = (T - left) / (right - left)
          hats[g - 1] += (1 - share) * value
          hats[g] += share * value
        }
        a = b
      }
    }
    var result = [Double](repeating: 0, count: binCount)
    matrixProduct(fractions, hats, m: binCount, k: recoils.count, n: 1, into: &result)
    return result
  }

  private static let greatestRatio = 1.3
  private static let rule = GaussLegendre(6)
}
