import Foundation
import NuDipole

extension Leg {
  /// A particle of given four-momentum.
  init(mass: Double, _ four: SIMD4<Double>) {
    let momentum = (four[1] * four[1] + four[2] * four[2] + four[3] * four[3]).squareRoot()
    let axis = momentum > 0 ? four[3] / momentum : 1
    self.init(
      mass: mass, momentum: momentum,
      direction: Direction(cosTheta: Swift.min(1, Swift.max(-1, axis)), phi: atan2(four[2], four[1])))
  }
}

/// N -> 1 + f + fbar in the rest frame of N by Feynman diagrams with explicit spinors: 1 comes from the
/// dipole vertex, f and fbar from the gauge vertex.
struct ThreeBodyDecay {
  let N: Leg
  let first: Leg
  let fermion: Leg
  let antifermion: Leg
  /// Squared mass of f fbar.
  let q2: Double
  /// Width over the squared amplitude (averaged over spins of N, summed over the others, averaged over the
  /// angles of f), per q2.
  let phaseSpace: Double

  /// f goes into the angles (cosTheta, phi) of its rest frame with fbar, whose momentum in that of N is along
  /// z.
  init(
    m_N m: Double, first m1: Double, fermion mf: Double, antifermion ma: Double, q2: Double, cosTheta: Double,
    phi: Double
  ) {
    func kallen(_ a: Double, _ b: Double, _ c: Double) -> Double {
      Swift.max(0, (a - (b + c) * (b + c)) * (a - (b - c) * (b - c)))
    }
    let q = q2.squareRoot()
    let momentum = kallen(m * m, m1, q).squareRoot() / (2 * m)
    let inner = kallen(q2, mf, ma).squareRoot() / (2 * q)
    let energy = (inner * inner + mf * mf).squareRoot()
    let energyOfQ = (q2 + momentum * momentum).squareRoot()
    let sinTheta = ((1 - cosTheta) * (1 + cosTheta)).squareRoot()
    func boosted(_ sign: Double, _ energy: Double) -> SIMD4<Double> {
      let z = sign * inner * cosTheta
      return SIMD4(
        (energyOfQ * energy + momentum * z) / q, sign * inner * sinTheta * cos(phi),
        sign * inner * sinTheta * sin(phi), (energyOfQ * z + momentum * energy) / q)
    }
    N = Leg(mass: m, momentum: 0, direction: .z)
    first = Leg(mass: m1, momentum: momentum, direction: Direction.z.opposite)
    fermion = Leg(mass: mf, boosted(1, energy))
    antifermion = Leg(mass: ma, boosted(-1, (inner * inner + ma * ma).squareRoot()))
    self.q2 = q2
    phaseSpace = momentum / (4 * .pi * m) * inner / (4 * .pi * q) / (2 * .pi) / (2 * m)
  }

  /// d ubar_a 2 sigma^{mn} q_m P_R u_N, contracted with ubar_b gamma_n (left P_L + right P_R) v, over q^2 -
  /// M^2 + i M Gamma, for q = b + fbar.
  private func diagram(
    _ a: Leg, _ b: Leg, coupling: Complex, left: Complex, right: Complex, mass: Double, width: Double,
    _ helicities: (N: Helicity, a: Helicity, b: Helicity, antifermion: Helicity)
  ) -> Complex {
    let q = b.four + antifermion.four
    let column = Dirac.right * N.u(helicities.N)
    let dipole = Dirac.dipole(-q).map { a.ubar(helicities.a) * ($0 * column) }
    let v = antifermion.v(helicities.antifermion)
    let chiral = left * (Dirac.left * v) + right * (Dirac.right * v)
    let current = Dirac.gamma.map { b.ubar(helicities.b) * ($0 * chiral) }
    let square = (Dirac.metric * q * q).sum()
    return coupling * Dirac.contract(dipole, current) / Complex(square - mass * mass, mass * width)
  }

  /// Sum over spins, divided by the two of N. Diagrams of `exchanged` have 1 and f exchanged, with the sign of
  /// fermions.
  func squared(_ direct: [Exchange], exchanged: [Exchange] = []) -> Double {
    var sum = 0.0
    for n in Helicity.allCases {
      for a in Helicity.allCases {
        for b in Helicity.allCases {
          for c in Helicity.allCases {
            var M = Complex(0)
            for V in direct {
              M =
                M
                + diagram(
                  first, fermion, coupling: V.neutrino, left: V.left, right: V.right, mass: V.mass,
                  width: V.width,
                  (n, a, b, c))
            }
            for V in exchanged {
              M =
                M
                - diagram(
                  fermion, first, coupling: V.neutrino, left: V.left, right: V.right, mass: V.mass,
                  width: V.width,
                  (n, b, a, c))
            }
            sum += M.norm
          }
        }
      }
    }
    return 0.5 * sum
  }

  /// The width by quadrature of squared amplitudes over angles (quadratic in the cosine: three nodes are
  /// exact) and q2 (roots at both ends are smoothed).
  static func width(
    m_N: Double, first: Double, fermion: Double, antifermion: Double, nodes: Int = 40, _ exchanges: [Exchange]
  ) -> Double {
    let (low, high) = ((fermion + antifermion) * (fermion + antifermion), (m_N - first) * (m_N - first))
    let (rule, angles) = (GaussLegendre(nodes), GaussLegendre(3))
    var sum = 0.0
    for (x, weight) in zip(rule.nodes, rule.weights) {
      let angle = .pi / 4 * (1 + x)
      let q2 = low + (high - low) * sin(angle) * sin(angle)
      let measure = weight * .pi / 4 * (high - low) * sin(2 * angle)
      for (c, share) in zip(angles.nodes, angles.weights) {
        let decay = ThreeBodyDecay(
          m_N: m_N, first: first, fermion: fermion, antifermion: antifermion, q2: q2, cosTheta: c, phi: 0.3)
        sum += measure * 0.5 * share * decay.phaseSpace * decay.squared(exchanges)
      }
    }
    return sum
  }
}
