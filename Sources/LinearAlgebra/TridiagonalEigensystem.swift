import CLapack

/// The eigenvalues of a symmetric tridiagonal matrix in ascending order, each with the first component of its normalised
/// eigenvector, by DSTEV; nil if it does not converge, or without OpenBLAS.
public func tridiagonalEigensystem(
  _ diagonal: [Double], _ offDiagonal: [Double]
) -> [(value: Double, first: Double)]? {
  let n = diagonal.count
  var values = diagonal
  var e = offDiagonal + [0]
  var vectors = [Double](repeating: 0, count: n * n)
  var work = [Double](repeating: 0, count: 2 * n)
  let info = nd_lapack_tridiagonal_eigensystem(Int32(n), &values, &e, &vectors, &work)
  return info == 0 ? (0..<n).map { (values[$0], vectors[$0 * n]) } : nil
}
