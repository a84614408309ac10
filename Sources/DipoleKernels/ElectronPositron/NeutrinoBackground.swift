import LaneMath

/// The cross section of e+ e- -> nu nubar gamma, summed over three flavours, after cuts on the photon: the
/// standard model's background to a single photon.
///
/// At a fixed energy the cuts are |cos_theta| < C(E), so
///
///     sigma = int dE (2/sqrt_s) 2 int_0^atanh(C(E)) d eta sin^2(theta) d^2 sigma/(dx dcos),    cos_theta = tanh(eta),
///
/// where sin^2(theta) takes the collinear growth away. The panels of E between the kinks of C(E) are halved
/// until they are short beside their distance from the soft pole E = 0 and from the Breit-Wigner poles of the
/// Z return peak, E = (s - M_Z^2 +- i M_Z Gamma_Z)/(2 sqrt_s), and until Gauss-Legendre rules of 8 and 16 nodes in
/// E agree to 1e-8 (24 nodes in eta). Where C rises from 0 like a root, E = start + width v^2 makes it
/// smooth.
public struct NeutrinoBackground: Sendable, Equatable {
  /// Contributions of e-_L e+_R and e-_R e+_L to the cross section for unpolarised beams, GeV^-2.
  public let left: Double
  public let right: Double
  /// What coarser rules change, 8 nodes for 16 in E and 16 for 24 in eta, summed over the panels: an upper
  /// estimate of the error of `value`.
  public let error: Double

  /// The cross section for unpolarised beams, GeV^-2.
  public var value: Double { left + right }

  private static let energies = (coarse: GaussLegendre(8), fine: GaussLegendre(16))
  private static let rapidities = (coarse: GaussLegendre(16), fine: GaussLegendre(24))
  private static let tolerance = 1e-8
  /// No panel is halved that is shorter than this times sqrt_s: the cosines of a window of energies that is a rounding error
  /// wide are rounding, and no halving helps.
  private static let shortest = 0x1p-30
  /// Nor are more panels made between two kinks than poles can ask for.
  private static let greatestCount = 200

  /// sqrt_s in GeV. Infinite if the cuts let soft or collinear photons pass, NaN unless 0 < sqrt_s < inf.
  public init(_ m: Model, sqrt_s: Double, cuts: PhotonCuts) {
    guard sqrt_s > 0, sqrt_s.isFinite else {
      (left, right, error) = (.nan, .nan, .nan)
      return
    }
    let spectrum = Spectrum(model: m, sqrt_s: sqrt_s, cuts: cuts)
    var (sum, error) = (SIMD2<Double>(repeating: 0), 0.0)
    for panel in cuts.energyPanels(sqrt_s: sqrt_s, from: 0, to: 0.5 * sqrt_s) {
      let (start, end) = (panel.lowerBound, panel.upperBound)
      guard start > 0, cuts.cosineLimit(end, sqrt_s: sqrt_s) < 1 else {
        (left, right, self.error) = (.infinity, .infinity, .infinity)
        return
      }
      let opens = cuts.cosineLimit(start, sqrt_s: sqrt_s) < 1e-6
      var count = 0
      Self.integrate(spectrum, start, end, opens: opens, &sum, &error, &count)
    }
    (left, right, self.error) = (sum.x, sum.y, error)
  }

  private static func distance(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    abs(a.x - b.x) + abs(a.y - b.y)
  }

  private static func integrate(
    _ spectrum: Spectrum, _ start: Double, _ end: Double, opens: Bool,
    _ sum: inout SIMD2<Double>, _ error: inout Double, _ count: inout Int
  ) {
    let middle = 0.5 * (start + end)
    let isLast = end - start <= shortest * spectrum.sqrt_s || count >= greatestCount
    if isLast || end - start <= spectrum.distance(middle) {
      func integral(_ energies: GaussLegendre, _ rapidities: GaussLegendre) -> SIMD2<Double> {
        spectrum.integral(start, end, opens: opens, energies, rapidities)
      }
      let value = integral(energies.fine, rapidities.fine)
      let alongEnergy = distance(value, integral(energies.coarse, rapidities.fine))
      let alongAngle = distance(value, integral(energies.fine, rapidities.coarse))
      // NaN is accepted at once.
      if isLast || !(alongEnergy > tolerance * value.sum()) {
        sum += value
        error += alongEnergy + alongAngle
        count += 1
        return
      }
    }
    integrate(spectrum, start, middle, opens: opens, &sum, &error, &count)
    integrate(spectrum, middle, end, opens: false, &sum, &error, &count)
  }
}

/// The energy spectrum after cuts on the angle.
private struct Spectrum {
  let model: Model
  let sqrt_s: Double
  let cuts: PhotonCuts
  /// The Z return peak in E and its half width, GeV.
  let peak: Double
  let width: Double

  init(model: Model, sqrt_s: Double, cuts: PhotonCuts) {
    self.model = model
    self.sqrt_s = sqrt_s
    self.cuts = cuts
    let M_Z = model.scheme.M_Z
    peak = 0.5 * (sqrt_s - M_Z) * ((sqrt_s + M_Z) / sqrt_s)
    width = 0.5 * M_Z * (model.scheme.Gamma_Z / sqrt_s)
  }

  /// How far the nearest pole is from the energy E, GeV.
  func distance(_ E: Double) -> Double {
    Swift.min(E, ((E - peak) * (E - peak) + width * width).squareRoot())
  }

  /// The integral over E from `start` to `end`; (left, right).
  func integral(
    _ start: Double, _ end: Double, opens: Bool, _ energies: GaussLegendre, _ rapidities: GaussLegendre
  ) -> SIMD2<Double> {
    var sum = SIMD2<Double>(repeating: 0)
    for (y, weight) in zip(energies.nodes, energies.weights) {
      let v = 0.5 * (1 + y)
      let E = start + (end - start) * (opens ? v * v : v)
      let measure = 0.5 * (end - start) * (opens ? 2 * v : 1)
      sum += weight * measure * density(E, rapidities)
    }
    return sum
  }

  /// d sigma/dE in GeV^-3; the rule has a multiple of eight nodes.
  private func density(_ E: Double, _ rule: GaussLegendre) -> SIMD2<Double> {
    typealias V = SIMD8<Double>
    let limit = cuts.cosineLimit(E, sqrt_s: sqrt_s)
    let range = 0.5 * (Double.log1p(limit) - Double.log1p(-limit))
    let x = 2 * (E / sqrt_s)
    var sum = SIMD2<Double>(repeating: 0)
    for block in stride(from: 0, to: rule.nodes.count, by: 8) {
      var (eta, weights) = (V(0), V(0))
      for k in 0..<8 {
        eta[k] = 0.5 * range * (1 + rule.nodes[block + k])
        weights[k] = rule.weights[block + k]
      }
      let cosine = V.tanh(eta)
      let values = neutrinoPairPhoton(
        model, sqrt_s: V(sqrt_s), x: V(x), cos_theta: cosine, flavours: 3, exchange: true)
      weights *= (1 - cosine) * (1 + cosine)
      sum += SIMD2((weights * values.left).sum(), (weights * values.right).sum())
    }
    // Both signs of cos_theta, d eta = range/2 per node, dx = 2 dE/sqrt_s.
    return (2 * range / sqrt_s) * sum
  }
}
