import LaneMath

/// Photons that the beams radiate along their own direction, to leading logarithms with the soft ones exponentiated:
/// sigma(s) becomes int dx F(x) sigma((1 - x) s), with the radiator of Kuraev and Fadin (Sov. J. Nucl. Phys. 41 (1985)
/// 466, as used in the LEP line-shape fits; status: recalled, its integral over 0 < x < 1 is 1 to 4e-13),
///
///     F = beta x^(beta - 1) [1 + 3 beta/4 + beta^2 (9/32 - pi^2/12)] - beta (1 - x/2)
///         + beta^2/8 [4 (2 - x) ln(1/x) + (1 + 3 (1 - x)^2)/x ln(1/(1 - x)) - 6 + x],
///     beta = 2 alpha/pi [ln(s/m_e^2) - 1], alpha = 1/137.036.
///
/// Leading logarithms leave terms of relative order alpha/pi (some 0.3 %). One beam radiates at a time: after the
/// energy fraction x the pair moves with x/(2 - x), in either direction.
public struct InitialStateRadiation: Sendable {
  /// One value of x.
  public struct Node: Sendable {
    public let x: Double
    /// F dx.
    public let weight: Double
  }

  /// The nodes of a quadrature over 0 < x < x_max: Gauss-Legendre in x^beta from 0 and in ln x beyond, on panels that
  /// close in on the return to the Z, where sigma((1 - x) s) peaks.
  public let nodes: [Node]

  private static let rule = GaussLegendre(8)

  /// - Parameters: `sqrt_s` and `m_N` in GeV: x_max = 1 - m_N^2/s.
  public init(_ m: Model, sqrt_s: Double, m_N: Double) {
    let s = sqrt_s * sqrt_s
    let greatest = (1 - m_N / sqrt_s) * (1 + m_N / sqrt_s)
    let logarithm = 2 * Double.log(sqrt_s / m.scheme.m_e) - 1
    let beta = 2 / (137.035999 * Double.pi) * logarithm
    let width = Swift.max(m.MZGammaZ / s, 1e-6)
    let peak = (sqrt_s - m.scheme.M_Z) * (sqrt_s + m.scheme.M_Z) / s
    var breaks = [1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, greatest]
    for steps in [0.0, 1, 3, 8, 20] { breaks += [peak - steps * width, peak + steps * width] }
    breaks = breaks.filter { $0 > 0 && $0 <= greatest }.sorted()
    var nodes: [Node] = []
    var start = 0.0
    for end in breaks where end > start * (1 + 1e-12) {
      for (t, w) in zip(Self.rule.nodes, Self.rule.weights) {
        if start == 0 {
          // v = x^beta takes out the soft singularity.
          let top = Double.exp(beta * Double.log(end))
          let v = 0.5 * top * (1 + t)
          let x = Double.exp(Double.log(v) / beta)
          nodes.append(Node(x: x, weight: 0.5 * top * w * Self.radiator(x, beta) * (x / (beta * v))))
        } else {
          let length = Double.log(end / start)
          let x = start * Double.exp(0.5 * length * (1 + t))
          nodes.append(Node(x: x, weight: 0.5 * length * w * x * Self.radiator(x, beta)))
        }
      }
      start = end
    }
    self.nodes = nodes
  }

  /// F(x).
  private static func radiator(_ x: Double, _ beta: Double) -> Double {
    let soft = 1 + 0.75 * beta + beta * beta * (9.0 / 32 - Double.pi * Double.pi / 12)
    let z = 1 - x
    let second =
      -4 * (2 - x) * Double.log(x) - (1 + 3 * z * z) / x * Double.log1p(-x) - 6 + x
    return beta * Double.exp((beta - 1) * Double.log(x)) * soft - beta * (1 - 0.5 * x)
      + 0.125 * beta * beta * second
  }
}
