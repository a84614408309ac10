import LaneMath
import LinearAlgebra

/// All real roots of a smooth function on an interval, by Chebyshev interpolation on panels and the eigenvalues
/// of the colleague matrix (Good 1961, Boyd 2002). It assumes nothing about the number of roots, which
/// makes it the check of the solvers that do.
///
/// The roots are those of an interpolant of degree 16, chopped at 1e-10: good to about 1e-8 for the functions of this
/// library, enough to count and to tell apart.
public struct ColleagueRoots: Sendable {
  static let degree = 16
  private let nodes: [Double]
  private let transform: [Double]

  public init() {
    let n = Self.degree
    let nodes = (0...n).map { Double.cos(Double($0) * .pi / Double(n)) }
    // Values at the Chebyshev points to coefficients of T_k: a discrete cosine transform.
    var transform = [Double](repeating: 0, count: (n + 1) * (n + 1))
    for k in 0...n {
      for j in 0...n {
        let weight = (j == 0 || j == n ? 0.5 : 1) * (k == 0 || k == n ? 0.5 : 1)
        transform[k + j * (n + 1)] = 2.0 / Double(n) * weight * Double.cos(Double(k * j) * .pi / Double(n))
      }
    }
    self.nodes = nodes
    self.transform = transform
  }

  /// The roots in ascending order, or nil if an eigenvalue iteration fails or a value is not finite.
  public func roots(in interval: ClosedRange<Double>, panels: Int, of f: (Double) -> Double) -> [Double]? {
    let n = Self.degree
    let width = (interval.upperBound - interval.lowerBound) / Double(panels)
    var values: [Double] = []
    for panel in 0..<panels {
      let centre = interval.lowerBound + (Double(panel) + 0.5) * width
      values += nodes.map { f(centre + 0.5 * width * $0) }
    }
    guard values.allSatisfy({ $0.isFinite }) else { return nil }
    let coefficients = matrixProduct(transform, values, m: n + 1, k: n + 1, n: panels)
    var roots: [Double] = []
    for panel in 0..<panels {
      let c = Array(coefficients[panel * (n + 1)..<(panel + 1) * (n + 1)])
      guard let local = rootsOfSeries(c) else { return nil }
      let centre = interval.lowerBound + (Double(panel) + 0.5) * width
      roots += local.map { centre + 0.5 * width * $0 }
    }
    return roots.sorted()
  }

  /// The roots of sum_k c_k T_k(t) in [-1, 1).
  private func rootsOfSeries(_ c: [Double]) -> [Double]? {
    // |c_0| larger than all the rest together: no root. This settles most panels.
    let rest = c.dropFirst().reduce(0) { $0 + abs($1) }
    if abs(c[0]) > rest { return [] }
    // Coefficients below 1e-10 of the whole would only make the colleague matrix badly scaled.
    guard let top = c.lastIndex(where: { abs($0) > 1e-10 * (rest + abs(c[0])) }), top > 0 else { return [] }
    if top == 1 { return [-c[0] / c[1]].filter { $0 >= -1 && $0 < 1 } }
    var matrix = [Double](repeating: 0, count: top * top)
    // t T_0 = T_1, t T_k = (T_{k-1} + T_{k+1})/2; the last row eliminates T_top. Upper Hessenberg as its transpose.
    for k in 0..<top {
      if k > 0 { matrix[(k - 1) + k * top] = 0.5 }
      if k + 1 < top { matrix[(k + 1) + k * top] = k == 0 ? 1 : 0.5 }
    }
    for j in 0..<top { matrix[j + (top - 1) * top] -= 0.5 * c[j] / c[top] }
    guard let eigenvalues = hessenbergEigenvalues(matrix, n: top) else { return nil }
    return eigenvalues.filter { abs($0.imaginary) < 1e-7 && $0.real >= -1 && $0.real < 1 }.map { $0.real }
  }
}
