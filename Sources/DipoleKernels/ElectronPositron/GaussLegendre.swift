import LaneMath

/// Nodes and weights of Gauss-Legendre quadrature on [-1, 1], exact for polynomials up to degree 2 n - 1.
public struct GaussLegendre: Sendable {
  public let nodes: [Double]
  public let weights: [Double]

  /// Newton's iteration on P_n by its three-term recurrence, from Tricomi's approximation; errors of a few epsilon.
  public init(_ n: Int) {
    var nodes = [Double](repeating: 0, count: n)
    var weights = nodes
    for i in 0..<n {
      var x = Double.cos(.pi * (Double(i) + 0.75) / (Double(n) + 0.5))
      var derivative = 1.0
      for _ in 0..<20 {
        var (p, previous) = (1.0, 0.0)
        for k in 0..<n {
          (p, previous) = ((Double(2 * k + 1) * x * p - Double(k) * previous) / Double(k + 1), p)
        }
        derivative = Double(n) * (x * p - previous) / (x * x - 1)
        let step = p / derivative
        x -= step
        if abs(step) < 1e-16 { break }
      }
      nodes[i] = x
      weights[i] = 2 / ((1 - x * x) * derivative * derivative)
    }
    self.nodes = nodes
    self.weights = weights
  }
}
