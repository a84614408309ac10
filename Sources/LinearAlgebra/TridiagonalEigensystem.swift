import COpenBLAS

/// The eigenvalues of a symmetric tridiagonal matrix in ascending order, each with the first component of its normalised
/// eigenvector, by DSTEV; nil if it does not converge.
public func tridiagonalEigensystem(
  _ diagonal: [Double], _ offDiagonal: [Double]
) -> [(value: Double, first: Double)]? {
  let n = diagonal.count
  var values = diagonal
  var e = offDiagonal + [0]
  var vectors = [Double](repeating: 0, count: n * n)
  let order = Int32(n)
  let info = LAPACKE_dstev(
    LAPACK_COL_MAJOR, CChar(UInt8(ascii: "V")), order, &values, &e, &vectors, order)
  return info == 0 ? (0..<n).map { (values[$0], vectors[$0 * n]) } : nil
}
