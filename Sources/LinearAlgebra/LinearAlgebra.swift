import CLapack

// The BLAS and LAPACK calls that the library uses, typed. Column-major storage, as in LAPACK.
//
// OpenBLAS starts its threads only for products of more than 2^18 multiplications (its
// GEMM_MULTITHREAD_THRESHOLD); callers that stay below and divide their work themselves need not touch its
// global number of threads, and do not suffer from it.

/// C = A B with A of m x k, B of k x n, by DGEMM, into the first m n elements of `c`; NaN without OpenBLAS.
public func matrixProduct(
  _ a: [Double], _ b: [Double], m: Int, k: Int, n: Int, into c: inout [Double]
) {
  precondition(a.count >= m * k && b.count >= k * n && c.count >= m * n)
  if nd_lapack_product(Int32(m), Int32(n), Int32(k), a, b, &c) != 0 {
    for i in 0..<m * n { c[i] = .nan }
  }
}

/// Eigenvalues of upper Hessenberg matrices up to a fixed order, by DHSEQR in memory that is allocated once.
public struct HessenbergEigenvalues: Sendable {
  /// The matrix, column-major with leading dimension `n` of `solve`; destroyed by it.
  public var matrix: [Double]
  public private(set) var real: [Double]
  public private(set) var imaginary: [Double]
  private var work: [Double]

  public init(greatestOrder: Int) {
    matrix = [Double](repeating: 0, count: greatestOrder * greatestOrder)
    real = [Double](repeating: 0, count: greatestOrder)
    imaginary = real
    work = [Double](repeating: 0, count: 16 * greatestOrder)
  }

  /// The eigenvalues of the leading `n` x `n` matrix, into `real` and `imaginary`; false if it does not
  /// converge, or without OpenBLAS.
  public mutating func solve(n: Int) -> Bool {
    precondition(n * n <= matrix.count)
    return nd_lapack_hessenberg_eigenvalues(
      Int32(n), &matrix, &real, &imaginary, &work, Int32(work.count)) == 0
  }
}
