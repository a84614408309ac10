import COpenBLAS

/// The lower triangular L of C = L L^T.
public struct CholeskyFactor: Sendable {
  let n: Int
  let lower: [Double]

  /// L^-1 v by DTRSV: a vector of covariance C becomes one of covariance 1.
  public func whiten(_ v: [Double]) -> [Double] {
    var result = v
    cblas_dtrsv(
      CblasColMajor, CblasLower, CblasNoTrans, CblasNonUnit, Int32(n), lower, Int32(n), &result, 1)
    return result
  }
}

public enum CholeskyResult: Sendable {
  case factor(CholeskyFactor)
  /// The leading minor of this order is not positive.
  case notPositiveDefinite(order: Int)
}

/// The Cholesky factor of a symmetric matrix of n x n (of which the lower triangle is read), by DPOTRF.
public func choleskyFactor(_ matrix: [Double], n: Int) -> CholeskyResult {
  var lower = matrix
  let info = LAPACKE_dpotrf(LAPACK_COL_MAJOR, CChar(UInt8(ascii: "L")), Int32(n), &lower, Int32(n))
  return info == 0
    ? .factor(CholeskyFactor(n: n, lower: lower)) : .notPositiveDefinite(order: Int(info))
}
