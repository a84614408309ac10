import LaneMath

/// The fraction of photons of N -> nu gamma that pass a cut in energy alone, for a photon isotropic in the rest frame
/// of N ('flat'): its energy is uniform between (E_N - p)/2 and (E_N + p)/2, so the fraction is (1 - x0)/2 with
/// x0 = (2 e_min - E_N)/p, clamped to [0, 1].
///
/// sqrt_s, m_N, e_min in GeV; 0 for m_N >= sqrt_s.
public func energyAcceptance(_ m: Model, sqrt_s: Double, m_N: Double, e_min: Double) -> Double {
  guard m_N < sqrt_s else { return 0 }
  let E = energy_N(m, sqrt_s: sqrt_s, m_N: m_N)
  let p = momentum_N(m, sqrt_s: sqrt_s, m_N: m_N)
  let fraction = 0.5 * (1 - (2 * e_min - E) / p)
  return Swift.min(1, Swift.max(0, fraction))
}

/// The fraction of photons of e+ e- -> N nubar, N -> nu gamma that pass cuts in energy and angle, for a photon
/// isotropic in the rest frame of N ('flat') and N distributed like d sigma / d cos_theta of the model.
///
/// A photon at x = cos(theta*) in the rest frame has the energy E = (E_N + p x)/2 and makes with N the angle
/// cd = (p + E_N x)/(E_N + p x), sd = sqrt(1 - x^2) m_N/(2 E). So
///
///     acceptance = 1/(2 sigma) int dx int_{|c| < cos_max} dc < dsigma/dcos(c_N) >_phi,
///     c_N = cd c + sd sqrt(1 - c^2) cos(phi)
///
/// (docs/physics.md). Gauss-Legendre in ln E and in c, trapezoidal in phi (periodic); all three converge
/// geometrically: 48 x 32 x 64 nodes leave 1e-14 for LEP's energies and cuts, as the tests show against 20 digits.
public struct PhotonAcceptance: Sendable {
  private static let energyRule = GaussLegendre(48)
  private static let angleRule = GaussLegendre(32)
  private static let azimuths = 64

  /// - Parameters: `sqrt_s`, `m_N` in GeV, the couplings up to a common factor.
  /// - Returns: the fraction; 0 for m_N >= sqrt_s.
  public static func flat(
    _ m: Model, sqrt_s: Double, m_N: Double, d_gamma: Double, d_Z: Double, d_W: Double, cuts: PhotonCuts
  ) -> Double {
    guard m_N < sqrt_s else { return 0 }
    let E_N = energy_N(m, sqrt_s: sqrt_s, m_N: m_N)
    let p = momentum_N(m, sqrt_s: sqrt_s, m_N: m_N)
    // (E_N - p)/2 = m_N^2 / (2 sqrt_s), without the difference.
    let softest = 0.5 * m_N * (m_N / sqrt_s)
    let lowest = Swift.max(cuts.e_min, softest)
    let start = cuts.e_min > softest ? (2 * cuts.e_min - E_N) / p : -1
    guard start < 1 else { return 0 }
    let total = sigma_ee_N_nu(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)

    typealias V = SIMD8<Double>
    let cosines = (0..<azimuths / 8).map { block in
      var lane = V(0)
      // Half a period is enough; midpoints of it are the trapezoidal rule of the whole.
      for i in 0..<8 { lane[i] = Double.cos(.pi * (Double(8 * block + i) + 0.5) / Double(azimuths)) }
      return lane
    }
    // E = lowest e^(t logWidth), 0 < t < 1.
    let logWidth = Double.log1p(0.5 * p * (1 - start) / lowest)
    var integral = 0.0
    for (x, weight) in zip(energyRule.nodes, energyRule.weights) {
      let t = 0.5 * (1 + x)
      let growth = Double.expm1(t * logWidth)
      let E = lowest * (1 + growth)
      let xStar = Swift.min(1, start + 2 * lowest * growth / p)
      let cd = (p + E_N * xStar) / (2 * E)
      let sd = ((1 - xStar) * (1 + xStar)).squareRoot() * (m_N / (2 * E))
      var inner = 0.0
      for (y, angleWeight) in zip(angleRule.nodes, angleRule.weights) {
        let c = cuts.cos_max * y
        let transverse = sd * ((1 - c) * (1 + c)).squareRoot()
        var sum = V(0)
        for cosine in cosines {
          // Rounding may lead a hair out of [-1, 1], which is not the cross section's fault.
          let raw = V(cd * c) + transverse * cosine
          let c_N = V.select(V.less(V(1), raw), V(1), V.select(V.less(raw, V(-1)), V(-1), raw))
          sum += dsigma_ee_dcos(
            m, sqrt_s: V(sqrt_s), m_N: V(m_N), d_gamma: V(d_gamma), d_Z: V(d_Z), d_W: V(d_W), cos_theta: c_N)
        }
        inner += angleWeight * cuts.cos_max * (sum.sum() / Double(azimuths))
      }
      integral += weight * (0.5 * logWidth * E) * inner
    }
    return integral / (p * total)
  }
}
