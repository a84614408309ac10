import CLapack

/// The lower triangular L of C = L L^T.
public struct CholeskyFactor: Sendable {
  let n: Int
  let lower: [Double]

  /// L^-1 v by DTRSV: a vector of covariance C becomes one of covariance 1.
  public func whiten(_ v: [Double]) -> [Double] {
    var result = v
    // There is a factor: OpenBLAS is there.
    _ = nd_lapack_solve_lower(Int32(n), lower, &result)
    return result
  }
}

public enum CholeskyResult: Sendable {
  case factor(CholeskyFactor)
  /// The leading minor of this order is not positive.
  case notPositiveDefinite(order: Int)
  /// OpenBLAS cannot be loaded.
  case noOpenBLAS
}

/// The Cholesky factor of a symmetric matrix of n x n (of which the lower triangle is read), by DPOTRF.
public func choleskyFactor(_ matrix: [Double], n: Int) -> CholeskyResult {
  var lower = matrix
  switch nd_lapack_cholesky(Int32(n), &lower) {
  case 0: return .factor(CholeskyFactor(n: n, lower: lower))
  case Int32(ND_LAPACK_MISSING): return .noOpenBLAS
  case let info: return .notPositiveDefinite(order: Int(info))
  }
}
