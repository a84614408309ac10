import LaneMath
import LinearAlgebra

extension Analysis.Detector {
  /// The distance in m from the collision point to the surface, in the direction with that |cos| to the beam.
  func length(_ cosine: Double) -> Double {
    switch self {
    case .sphere(let radius): return radius
    case .cylinder(let radius, let halfLength):
      let sine = ((1 - cosine) * (1 + cosine)).squareRoot()
      return Swift.min(radius / sine, halfLength / abs(cosine))
    }
  }
}

/// Path lengths through a detector with weights: a few of them that serve for all functions of the length.
struct PathLengths {
  /// The nodes and weights of the Gauss quadrature whose weight function is the given discrete measure, by the Lanczos
  /// process and the eigenvalues of its tridiagonal matrix (Golub and Welsch 1969): exact for polynomials of the
  /// length up to degree 2 count - 1, all weights positive; NaN if there are no eigenvalues (no OpenBLAS).
  static func compressed(
    _ lengths: [Double], _ weights: [Double], count: Int
  ) -> [(length: Double, weight: Double)] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return [] }
    // sqrt(w) times the orthonormal polynomials; full orthogonalisation keeps the few vectors orthogonal to rounding.
    var basis = [weights.map { (Swift.max($0, 0) / total).squareRoot() }]
    var (diagonal, offDiagonal): ([Double], [Double]) = ([], [])
    while true {
      let q = basis[basis.count - 1]
      var next = zip(lengths, q).map { $0 * $1 }
      diagonal.append(dot(next, q))
      if diagonal.count == count { break }
      for _ in 0..<2 {
        for vector in basis {
          let overlap = dot(next, vector)
          for i in next.indices { next[i] -= overlap * vector[i] }
        }
      }
      let norm = dot(next, next).squareRoot()
      // Fewer different lengths than nodes.
      if !(norm > 1e-13 * abs(diagonal[0])) { break }
      offDiagonal.append(norm)
      basis.append(next.map { $0 / norm })
    }
    guard let rule = tridiagonalEigensystem(diagonal, offDiagonal) else {
      return [(length: .nan, weight: .nan)]
    }
    return rule.map { (length: $0.value, weight: total * $0.first * $0.first) }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = SIMD8<Double>(0)
    var i = 0
    while i + 8 <= a.count {
      var (x, y) = (SIMD8<Double>(0), SIMD8<Double>(0))
      for k in 0..<8 { (x[k], y[k]) = (a[i + k], b[i + k]) }
      sum += x * y
      i += 8
    }
    var rest = sum.sum()
    while i < a.count {
      rest += a[i] * b[i]
      i += 1
    }
    return rest
  }
}
