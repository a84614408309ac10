import LaneMath

/// The direction of (d_calB, d_calW), which fixes d_Z/d_gamma and d_W/d_gamma.
public enum CouplingDirection: Sendable, Equatable {
  /// d_calW = 0.
  case scenarioI
  /// d_calB = 0.
  case scenarioII
  /// d_calW = 2 tan(theta_w) d_calB: d_Z = 0 exactly.
  case scenarioIII
  /// d_calW = -2 tan(theta_w) d_calB.
  case scenarioIV
  /// a = d_calW/d_calB, infinity included.
  case ratio(Double)
  /// (d_calB : d_calW) = (u : w).
  case projective(u: Double, w: Double)
  /// d_Z/d_gamma and d_W/d_gamma themselves, without reference to an unbroken theory.
  case broken(Z: Double, W: Double)

  /// Table I of arXiv:2301.06050, with its exact zeros, or eq. (6).
  func ratios(sin: DoubleDouble, cos: DoubleDouble) -> CouplingRatios {
    let root2 = DoubleDouble(2).squareRoot()
    switch self {
    case .scenarioI:
      return CouplingRatios(Z: -(sin / cos).high, W: 0)
    case .scenarioII:
      return CouplingRatios(Z: (cos / sin).high, W: (root2 / sin).high)
    case .scenarioIII:
      return CouplingRatios(Z: 0, W: (root2 * sin).high)
    case .scenarioIV:
      let cosDouble = cos * cos - sin * sin
      return CouplingRatios(Z: -(2.0 * sin * cos / cosDouble).high, W: -(root2 * sin / cosDouble).high)
    case .ratio(let a):
      let (u, w) = projectivePair(a)
      return CouplingDirection.projective(u: u, w: w).ratios(sin: sin, cos: cos)
    case .projective(let u, let w):
      let denominator = 2.0 * (u * cos) + w * sin
      return CouplingRatios(
        Z: ((w * cos - 2.0 * (u * sin)) / denominator).high, W: (w * root2 / denominator).high)
    case .broken(let Z, let W):
      return CouplingRatios(Z: Z, W: W)
    }
  }
}
