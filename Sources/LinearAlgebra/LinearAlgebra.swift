import COpenBLAS

// The BLAS and LAPACK calls that the library uses, typed. Column-major storage, as in LAPACK.

/// C = A B with A of m x k, B of k x n, by DGEMM.
public func matrixProduct(_ a: [Double], _ b: [Double], m: Int, k: Int, n: Int) -> [Double] {
  var c = [Double](repeating: 0, count: m * n)
  cblas_dgemm(
    CblasColMajor, CblasNoTrans, CblasNoTrans, Int32(m), Int32(n), Int32(k), 1, a, Int32(m), b,
    Int32(k), 0, &c, Int32(m))
  return c
}

/// The eigenvalues of an upper Hessenberg matrix of n x n, by DHSEQR; nil if it does not converge.
public func hessenbergEigenvalues(_ h: [Double], n: Int) -> [(real: Double, imaginary: Double)]? {
  var matrix = h
  var real = [Double](repeating: 0, count: n)
  var imaginary = real
  var unused = 0.0
  let order = Int32(n)
  let info = LAPACKE_dhseqr(
    LAPACK_COL_MAJOR, CChar(UInt8(ascii: "E")), CChar(UInt8(ascii: "N")), order, 1, order, &matrix, order,
    &real, &imaginary, &unused, 1)
  return info == 0 ? zip(real, imaginary).map { ($0, $1) } : nil
}
