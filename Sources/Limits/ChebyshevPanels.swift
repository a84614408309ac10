import LaneMath
import LinearAlgebra

/// Interpolation of many functions at the Chebyshev points of their panels, and what their coefficients say
/// about zeros and extrema.
///
/// One matrix takes the values on a panel to the coefficients of the interpolant p(t) = sum c_k T_k(t), of p'
/// and of p''; DGEMM applies it to all panels of a batch.
struct ChebyshevPanels: Sendable {
  static let nodeCount = 16
  /// Panels in one product: below the size at which OpenBLAS would start threads, and one shape for all.
  static let tile = 64

  /// cos(j pi/(n - 1)), from 1 to -1.
  let nodes: [Double]
  private let transform: [Double]
  private var eigenvalues = HessenbergEigenvalues(greatestOrder: nodeCount)
  private var series = [Double](repeating: 0, count: 3 * nodeCount * tile)

  init() {
    let n = Self.nodeCount
    let m = n - 1
    nodes = (0..<n).map { Double.cos(Double($0) * .pi / Double(m)) }
    var transform = [Double](repeating: 0, count: 3 * n * n)
    for j in 0..<n {
      // Values to coefficients: a discrete cosine transform.
      var c = (0..<n).map { k in
        let weight = (j == 0 || j == m ? 0.5 : 1) * (k == 0 || k == m ? 0.5 : 1)
        return 2.0 / Double(m) * weight * Double.cos(Double(k * j % (2 * m)) * .pi / Double(m))
      }
      for order in 0..<3 {
        for k in 0..<n { transform[order * n + k + j * 3 * n] = c[k] }
        c = Self.derivative(c)
      }
    }
    self.transform = transform
  }

  /// The coefficients of p' from those of p: c'_{k-1} = c'_{k+1} + 2 k c_k, c'_0 halved.
  private static func derivative(_ c: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: c.count + 1)
    for k in stride(from: c.count - 1, to: 0, by: -1) {
      result[k - 1] = (k + 1 < c.count ? result[k + 1] : 0) + 2 * Double(k) * c[k]
    }
    result[0] *= 0.5
    return Array(result[0..<c.count])
  }

  /// What the coefficients say about p on [-1, 1].
  enum Finding {
    /// No zero.
    case excluded
    /// No extremum.
    case monotone
    /// At most one extremum.
    case oneExtremum
    /// More is possible.
    case undecided
    /// The coefficients have not fallen off: p is not the function.
    case unresolved
  }

  /// The findings on the first `count` panels of `values`, `nodeCount` for each panel; `count` at most
  /// `tile`, and room for a whole tile in `values`.
  mutating func findings(_ values: [Double], count: Int) -> [Finding] {
    let n = Self.nodeCount
    matrixProduct(transform, values, m: 3 * n, k: n, n: Self.tile, into: &series)
    return (0..<count).map { finding(3 * n * $0) }
  }

  private func finding(_ first: Int) -> Finding {
    let n = Self.nodeCount
    func rest(_ order: Int) -> Double {
      var sum = 0.0
      for k in 1..<n { sum += abs(series[first + order * n + k]) }
      return sum
    }
    func leading(_ order: Int) -> Double { abs(series[first + order * n]) }
    let size = leading(0) + rest(0)
    guard size < .infinity else { return .unresolved }
    // What is cut off falls like what is left at the end; rounding is 1e-15 of the largest value.
    let tail = abs(series[first + n - 1]) + abs(series[first + n - 2]) + abs(series[first + n - 3])
    let error = 4 * tail + 1e-13 * size
    if leading(0) > rest(0) + 2 * error { return .excluded }
    guard tail <= 1e-9 + 1e-12 * size else { return .unresolved }
    // Markov: |p'| <= n^2 |p|, |p''| <= n^4/3 |p|.
    let square = Double(n * n)
    if leading(1) > rest(1) + square * error { return .monotone }
    if leading(2) > rest(2) + square * square / 3 * error { return .oneExtremum }
    return .undecided
  }

  /// The real zeros of p' of a panel of the last tile in [-1, 1] and what may have been one, in ascending
  /// order: eigenvalues of the colleague matrix (Good, Q. J. Math. 12 (1961) 61); nil if they do not
  /// converge.
  mutating func extrema(panel: Int) -> [Double]? {
    let n = Self.nodeCount
    let first = 3 * n * panel + n
    let c = series[first..<first + n]
    let size = c.reduce(0) { $0 + abs($1) }
    // Smaller ones would only make the matrix badly scaled.
    guard let last = c.lastIndex(where: { abs($0) > 1e-12 * size }), last > first else { return [] }
    let top = last - first
    if top == 1 { return [-c[first] / c[first + 1]].filter { abs($0) <= 1 } }
    for i in 0..<top * top { eigenvalues.matrix[i] = 0 }
    // t T_0 = T_1, t T_k = (T_{k-1} + T_{k+1})/2, T_top from p' = 0; upper Hessenberg as its transpose.
    for k in 0..<top {
      if k > 0 { eigenvalues.matrix[(k - 1) + k * top] = 0.5 }
      if k + 1 < top { eigenvalues.matrix[(k + 1) + k * top] = k == 0 ? 1 : 0.5 }
    }
    for j in 0..<top { eigenvalues.matrix[j + (top - 1) * top] -= 0.5 * c[first + j] / c[last] }
    guard eigenvalues.solve(n: top) else { return nil }
    // A wide gate: these are only places to look at.
    return (0..<top).filter { abs(eigenvalues.imaginary[$0]) < 1e-3 && abs(eigenvalues.real[$0]) <= 1 + 1e-6 }
      .map { Swift.min(Swift.max(eigenvalues.real[$0], -1), 1) }.sorted()
  }
}
