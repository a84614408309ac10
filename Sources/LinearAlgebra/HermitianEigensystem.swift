import CLapack

/// Eigensystems of Hermitian matrices of one order, by ZHEEV in memory that is allocated once.
public struct HermitianEigensystem: Sendable {
  public let order: Int
  /// Real and imaginary part in turn, column-major; the lower triangle is read. `solve` leaves the normalised eigenvectors, column
  /// k that of `values[k]`.
  public var matrix: [Double]
  /// In ascending order.
  public private(set) var values: [Double]
  private var work: [Double]
  private var realWork: [Double]

  public init(order: Int) {
    self.order = order
    matrix = [Double](repeating: 0, count: 2 * order * order)
    values = [Double](repeating: 0, count: order)
    work = [Double](repeating: 0, count: 4 * order)
    realWork = [Double](repeating: 0, count: 3 * order)
  }

  /// False if it does not converge, for elements that are not finite, or without OpenBLAS.
  public mutating func solve() -> Bool {
    if !matrix.allSatisfy({ $0.isFinite }) { return false }
    return nd_lapack_hermitian_eigensystem(
      Int32(order), &matrix, &values, &work, Int32(2 * order), &realWork) == 0
  }
}
