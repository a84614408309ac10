import LinearAlgebra

/// Correlated Gaussian measurements of one strength mu: chi^2(mu) = (r - mu s)^T C^-1 (r - mu s), r the measured less the
/// expected values, s the signal at mu = 1, C the covariance.
public struct CorrelatedMeasurement: Sendable {
  /// The strength that fits best, and its standard deviation.
  public let best: Double
  public let uncertainty: Double
  /// chi^2 at `best`.
  public let minimum: Double

  /// Why there is no result.
  public enum Problem: Error, Equatable, Sendable {
    /// The arrays are not n, n, n x n, or n = 0.
    case sizes
    case notFinite
    /// C[row, column] is not C[column, row] to 1e-12 of the standard deviations' product.
    case notSymmetric(row: Int, column: Int)
    /// The leading block of this order has no positive determinant.
    case notPositiveDefinite(order: Int)
    /// OpenBLAS cannot be loaded.
    case noOpenBLAS
    /// s is 0: nothing is measured.
    case noSignal
  }

  /// - Parameter covariance: n x n, row after row.
  public init(residuals r: [Double], signal s: [Double], covariance: [Double]) throws(Problem) {
    let n = r.count
    guard n > 0, s.count == n, covariance.count == n * n else { throw .sizes }
    guard (r + s + covariance).allSatisfy({ $0.isFinite }) else { throw .notFinite }
    for i in 0..<n {
      for j in 0..<i {
        // The product of the roots, not the root of the product: no overflow. A negative variance fails below.
        let scale = abs(covariance[i * n + i]).squareRoot() * abs(covariance[j * n + j]).squareRoot()
        if abs(covariance[i * n + j] - covariance[j * n + i]) > 1e-12 * scale {
          throw .notSymmetric(row: i, column: j)
        }
      }
    }
    let factor: CholeskyFactor
    switch choleskyFactor(covariance, n: n) {
    case .factor(let result): factor = result
    case .notPositiveDefinite(let order): throw .notPositiveDefinite(order: order)
    case .noOpenBLAS: throw .noOpenBLAS
    }
    let whiteSignal = factor.whiten(s)
    let whiteResiduals = factor.whiten(r)
    let information = sumOfProducts(whiteSignal, whiteSignal)
    guard information > 0 else { throw .noSignal }
    let best = sumOfProducts(whiteSignal, whiteResiduals) / information
    let rest = zip(whiteResiduals, whiteSignal).map { $0 - best * $1 }
    self.best = best
    uncertainty = 1 / information.squareRoot()
    minimum = sumOfProducts(rest, rest)
  }

  public func chiSquare(_ mu: Double) -> Double {
    let pull = (mu - best) / uncertainty
    return minimum + pull * pull
  }

  /// The excluded mu. `chiSquare`: of the total chi^2, NaN if no mu reaches so low a value.
  public func limit(_ statistic: GaussianLimit) -> Double {
    let reduced: GaussianLimit
    if case .chiSquare(let value) = statistic {
      reduced = .chiSquare(value - minimum)
    } else {
      reduced = statistic
    }
    return reduced.signal(expected: 0, measured: best, uncertainty: uncertainty)
  }
}

private func sumOfProducts(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}
