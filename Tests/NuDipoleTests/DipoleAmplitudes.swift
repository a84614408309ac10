import Foundation
import NuDipole

// Feynman amplitudes of the dipole portal with explicit spinors. A common phase of all diagrams of a process is
// dropped: i for each of two vertices and -i for the propagator leave the products below with the same one.

/// The couplings of one gauge boson V, a mass eigenstate, in
///
///     L = lbar_L sigma^{mn} N V_{mn} `lepton` + nubar_L sigma^{mn} N V_{mn} `neutrino` + h.c.
///       + ebar gamma^n (left P_L + right P_R) e V_n + (ebar gamma^n P_L nu V_n `charged` + h.c.).
struct Exchange {
  var mass = 0.0
  var width = 0.0
  var left = Complex(0)
  var right = Complex(0)
  var charged = Complex(0)
  var neutrino = Complex(0)
  var lepton = Complex(0)
  /// Projects the charged lepton of the dipole vertex; `Dirac.right` for the vertex that eq. (13) belongs to.
  var leptonProjector = Dirac.left
}

extension ElectroweakScheme {
  var e: Double { (4 * .pi * alpha).squareRoot() }
  /// Couplings of SU(2) and U(1).
  var g: Double { e / sin2_theta_w.squareRoot() }
  var gPrime: Double { e / (1 - sin2_theta_w).squareRoot() }

  /// The bosons of eq. (3) of arXiv:2301.06050 with the sign eta of its d_Z.
  func brokenExchanges(
    eta: Double, d_gamma: Double, d_Z: Double, d_W: Double, leptonProjector: DiracMatrix = Dirac.left
  ) -> [Exchange] {
    let gZ = e / (sin2_theta_w * (1 - sin2_theta_w)).squareRoot()
    let photon = Exchange(left: Complex(-e), right: Complex(-e), neutrino: Complex(d_gamma))
    let Z = Exchange(
      mass: M_Z, width: Gamma_Z, left: Complex(gZ * (sin2_theta_w - 0.5)), right: Complex(gZ * sin2_theta_w),
      neutrino: Complex(eta * d_Z))
    let W = Exchange(
      mass: M_W, charged: Complex(g / 2.0.squareRoot()), lepton: Complex(d_W),
      leptonProjector: leptonProjector)
    return [photon, Z, W]
  }

  /// The four real bosons of the unbroken theory
  ///
  ///     L = Lbar sigma^{mn} (d_calB B_{mn} + d_calW tau^a/2 W^a_{mn}) Htilde N + h.c.
  ///
  /// with covariant derivatives d - i g tau^a/2 W^a - i g' Y B, expanded about <H> = (0, v/sqrt2), as mass
  /// eigenstates: the photon is the combination that leaves <H> alone, the Z what is orthogonal to it.
  func unbrokenExchanges(d_calB: Double, d_calW: Double) -> [Exchange] {
    let (o, half, ihalf) = (Complex(0), Complex(0.5), Complex(0, 0.5))
    let one = [[Complex(1), o], [o, Complex(1)]]
    let tauHalf = [
      [[o, half], [half, o]], [[o, -1 * ihalf], [ihalf, o]], [[half, o], [o, -1 * half]],
    ]
    // In the order B, W^1, W^2, W^3, acting on (nu, e) or on (H^+, H^0); B with its hypercharge besides.
    let generators = [one] + tauHalf
    let gauge = [gPrime, g, g, g]
    let dipole = [d_calB, d_calW, d_calW, d_calW]

    // (B, W^3) couple to <H> with hypercharge 1/2 in this proportion.
    let (higgsB, higgsW) = (0.5 * gPrime, g * tauHalf[2][1][1].re)
    let length = (higgsB * higgsB + higgsW * higgsW).squareRoot()
    let eigenstates: [(mass: Double, width: Double, vector: [Double])] = [
      (0, 0, [-higgsW / length, 0, 0, higgsB / length]),
      (M_Z, Gamma_Z, [higgsB / length, 0, 0, higgsW / length]),
      (M_W, 0, [0, 1, 0, 0]),
      (M_W, 0, [0, 0, 1, 0]),
    ]
    return eigenstates.map { mass, width, vector in
      /// Sum over the components of the eigenstate.
      func coupling(_ strengths: [Double], _ row: Int, _ column: Int, hypercharge: Double) -> Complex {
        (0..<4).reduce(o) { sum, a in
          sum + (vector[a] * strengths[a] * (a == 0 ? hypercharge : 1)) * generators[a][row][column]
        }
      }
      // Htilde = (v/sqrt2, 0) picks column 0 of the dipole's generators; Lbar Htilde N has no hypercharge.
      let scale = vev / 2.0.squareRoot()
      return Exchange(
        mass: mass, width: width, left: coupling(gauge, 1, 1, hypercharge: -0.5),
        right: Complex(-vector[0] * gPrime), charged: coupling(gauge, 1, 0, hypercharge: 0),
        neutrino: scale * coupling(dipole, 0, 0, hypercharge: 1),
        lepton: scale * coupling(dipole, 1, 0, hypercharge: 1))
    }
  }
}

/// What is produced.
enum FinalState {
  case N_nubar
  case Nbar_nu
  /// N nu of a Majorana N, N written as an outgoing particle (ubar) as in N nubar.
  case majoranaN_nu
}

/// e-(p1) e+(p2) -> N(k1) (anti)neutrino(k2) at one point, for all helicities.
struct Production {
  let electron: Leg
  let positron: Leg
  let N: Leg
  let neutrino: Leg
  let sqrt_s: Double
  let s: Double
  /// (p1 - k1)^2 and (p2 - k1)^2.
  let t: Double
  let u: Double
  /// The dipole vertices with the momentum of the boson in the s-channel, and from electron or positron to N.
  private let sVertex: [DiracMatrix]
  private let electronVertex: [DiracMatrix]
  private let positronVertex: [DiracMatrix]

  init(sqrt_s: Double, m_N: Double, cosTheta: Double, phi: Double = 0) {
    let T = (sqrt_s - m_N) * (sqrt_s + m_N)
    let momentum = T / (2 * sqrt_s)
    let direction = Direction(cosTheta: cosTheta, phi: phi)
    electron = Leg(mass: 0, momentum: sqrt_s / 2, direction: .z)
    positron = Leg(mass: 0, momentum: sqrt_s / 2, direction: Direction.z.opposite)
    N = Leg(mass: m_N, momentum: momentum, direction: direction)
    neutrino = Leg(mass: 0, momentum: momentum, direction: direction.opposite)
    self.sqrt_s = sqrt_s
    s = sqrt_s * sqrt_s
    t = -0.5 * T * (1 - cosTheta)
    u = -0.5 * T * (1 + cosTheta)
    sVertex = Dirac.dipole(electron.four + positron.four)
    electronVertex = Dirac.dipole(N.four - electron.four)
    positronVertex = Dirac.dipole(N.four - positron.four)
  }

  /// +1 or -1: the sign of the order in which a diagram's chains take the four fermions.
  static func fermionSign(_ order: [Int]) -> Double {
    var inversions = 0
    for i in order.indices { for j in 0..<i where order[j] > order[i] { inversions += 1 } }
    return inversions % 2 == 0 ? 1 : -1
  }

  /// The amplitudes of all diagrams, exchange by exchange: first the s-channel, then the t-channel one of each.
  func diagrams(
    _ state: FinalState, _ exchanges: [Exchange], electron a: Helicity, positron b: Helicity, N c: Helicity,
    neutrino d: Helicity
  ) -> [Complex] {
    // The fermions are numbered N, neutrino, positron, electron: 0, 1, 2, 3.
    let (e, ebar) = (electron.u(a), positron.vbar(b))
    let fromElectron = state == .N_nubar

    return exchanges.flatMap { V -> [Complex] in
      let charged = V.left * (Dirac.left * e) + V.right * (Dirac.right * e)
      let sCurrent = Dirac.gamma.map { ebar * ($0 * charged) }
      let sDipole: [Complex]
      let tDipole: [Complex]
      let tCurrent: [Complex]
      let sCoupling: Complex
      let tCoupling: Complex
      let (sSign, tSign): (Double, Double)
      // Hermitian conjugate of P V_{mn} lbar sigma^{mn} N: the projector acts on the lepton's side.
      let opposite = DiracMatrix.one - V.leptonProjector
      switch state {
      case .N_nubar:
        let (n, nu) = (N.ubar(c), neutrino.v(d))
        sCoupling = V.neutrino.conjugate
        sDipole = sVertex.map { n * ($0 * (Dirac.left * nu)) }
        sSign = Self.fermionSign([0, 1, 2, 3])
        tCoupling = V.lepton.conjugate * V.charged
        tDipole = electronVertex.map { n * ($0 * (V.leptonProjector * e)) }
        tCurrent = Dirac.gamma.map { ebar * ($0 * (Dirac.left * nu)) }
        tSign = Self.fermionSign([0, 3, 2, 1])
      case .Nbar_nu:
        let (n, nu) = (N.v(c), neutrino.ubar(d))
        sCoupling = V.neutrino
        sDipole = sVertex.map { nu * ($0 * (Dirac.right * n)) }
        sSign = Self.fermionSign([1, 0, 2, 3])
        tCoupling = V.lepton * V.charged.conjugate
        tDipole = positronVertex.map { ebar * ($0 * (opposite * n)) }
        tCurrent = Dirac.gamma.map { nu * ($0 * (Dirac.left * e)) }
        tSign = Self.fermionSign([2, 0, 1, 3])
      case .majoranaN_nu:
        // nubar M N = Nbar (C M^T C^-1) nu^c for N = N^c, likewise lbar M N; nu^c creates the neutrino with v, and
        // l^c absorbs the positron with u.
        let (n, nu, e_c) = (N.ubar(c), neutrino.v(d), positron.u(b))
        sCoupling = V.neutrino
        sDipole = sVertex.map { n * (Dirac.flipped($0 * Dirac.right) * nu) }
        sSign = Self.fermionSign([0, 1, 2, 3])
        tCoupling = V.lepton * V.charged.conjugate
        tDipole = positronVertex.map { n * (Dirac.flipped($0 * opposite) * e_c) }
        tCurrent = Dirac.gamma.map { neutrino.ubar(d) * ($0 * (Dirac.left * e)) }
        tSign = Self.fermionSign([0, 2, 1, 3])
      }
      let sDenominator = Complex((sqrt_s - V.mass) * (sqrt_s + V.mass), V.mass * V.width)
      let tDenominator = (fromElectron ? t : u) - V.mass * V.mass
      return [
        sSign * (sCoupling * Dirac.contract(sDipole, sCurrent) / sDenominator),
        tCoupling == Complex(0)
          ? Complex(0) : (tSign / tDenominator) * (tCoupling * Dirac.contract(tDipole, tCurrent)),
      ]
    }
  }

  struct SpinSum {
    /// |sum of the diagrams|^2, summed over spins, by the helicity of the electron.
    var minus = 0.0
    var plus = 0.0
    /// The same of the moduli: what rounding errors are relative to where diagrams cancel.
    var moduli = 0.0

    var total: Double { minus + plus }
  }

  func squared(_ state: FinalState, _ exchanges: [Exchange]) -> SpinSum {
    var sum = SpinSum()
    for a in Helicity.allCases {
      for b in Helicity.allCases {
        for c in Helicity.allCases {
          for d in Helicity.allCases {
            let M = diagrams(state, exchanges, electron: a, positron: b, N: c, neutrino: d)
            let squared = M.reduce(Complex(0)) { $0 + $1 }.norm
            if a == .minus { sum.minus += squared } else { sum.plus += squared }
            let modulus = M.reduce(0) { $0 + $1.magnitude }
            sum.moduli += modulus * modulus
          }
        }
      }
    }
    return sum
  }

  /// d sigma / d cos_theta over Sum |M|^2: average over the four initial spin states, two-body phase space.
  var flux: Double { N.momentum / (128 * .pi * s * electron.momentum) }
}

/// A decay or splitting through the dipole operator in the rest frame of what decays.
struct TwoBody {
  let mother: Leg
  /// (Anti)neutrino or lepton (N for the decay of Z).
  let fermion: Leg
  /// The boson (the neutrino for the decay of Z).
  let other: Leg

  /// The products fly along -`direction` and +`direction`; the mother's spin axis is z.
  init(mass: Double, fermion m1: Double, other m2: Double, direction: Direction) {
    // The excess over threshold, exact but for its last rounding, and the factors of lambda that contain it.
    let difference = mass - m1
    let back = difference - mass
    let lost = (mass - (difference - back)) - (m1 + back)
    let excess = (difference - m2) + lost
    let heavy = excess * (mass + m1 + m2)
    let light = (excess + 2 * m1) * (excess + 2 * m2)
    let momentum = (heavy * light).squareRoot() / (2 * mass)
    mother = Leg(mass: mass, momentum: 0, direction: .z)
    fermion = Leg(mass: m1, momentum: momentum, direction: direction.opposite)
    other = Leg(mass: m2, momentum: momentum, direction: direction)
  }

  /// Width over the squared amplitude, averaged over the mother's spins and summed over the others.
  var phaseSpace: Double { other.momentum / (8 * .pi * mother.mass * mother.mass) }

  /// What decays into what.
  enum Chain {
    /// N -> nu V.
    case particle
    /// Nbar -> nubar V, through the hermitian conjugate operator.
    case antiparticle
    /// N -> nubar V of a Majorana N, written as an incoming particle (u) like N -> nu V.
    case majorana
  }

  /// Sum of |M|^2 over the products' spins for coupling 1 and one spin of N, boson outgoing.
  func squared(_ chain: Chain, spin: Helicity) -> Double {
    let vertex = Dirac.dipole(-other.four)
    var sum = 0.0
    for helicity in Helicity.allCases {
      let row: Components
      let matrices: [DiracMatrix]
      let column: Components
      switch chain {
      case .particle:
        (row, column) = (fermion.ubar(helicity), mother.u(spin))
        matrices = vertex.map { $0 * Dirac.right }
      case .antiparticle:
        (row, column) = (mother.vbar(spin), fermion.v(helicity))
        matrices = vertex.map { $0 * Dirac.left }
      case .majorana:
        // Nbar M nu = nu^c-bar (C M^T C^-1) N; nu^c-bar creates the antineutrino with ubar.
        (row, column) = (fermion.ubar(helicity), mother.u(spin))
        matrices = vertex.map { Dirac.flipped($0 * Dirac.left) }
      }
      let dipole = matrices.map { row * ($0 * column) }
      for polarisation in other.polarisations {
        sum += Dirac.contract(dipole, (0..<4).map { polarisation.conjugate[$0] }).norm
      }
    }
    return sum
  }

  /// Average over the spins of N.
  func width(_ chain: Chain) -> Double {
    0.5 * phaseSpace * Helicity.allCases.reduce(0) { $0 + squared(chain, spin: $1) }
  }

  /// Z -> N nubar for coupling 1: mother Z, fermion N, other the antineutrino.
  var widthOfZ: Double {
    let vertex = Dirac.dipole(mother.four)
    var sum = 0.0
    for a in Helicity.allCases {
      for b in Helicity.allCases {
        let (row, column) = (fermion.ubar(a), other.v(b))
        let dipole = vertex.map { row * ($0 * (Dirac.left * column)) }
        for polarisation in mother.polarisations {
          sum += Dirac.contract(dipole, (0..<4).map { polarisation[$0] }).norm
        }
      }
    }
    return phaseSpace * sum / 3
  }

  /// Z -> e- e+ for vector and axial couplings left P_L + right P_R: mother Z, massless products.
  func widthOfZ(left: Double, right: Double) -> Double {
    let current = left * Dirac.left + right * Dirac.right
    var sum = 0.0
    for a in Helicity.allCases {
      for b in Helicity.allCases {
        let column = current * other.v(b)
        let amplitude = Dirac.gamma.map { fermion.ubar(a) * ($0 * column) }
        for polarisation in mother.polarisations {
          sum += Dirac.contract(amplitude, (0..<4).map { polarisation[$0] }).norm
        }
      }
    }
    return phaseSpace * sum / 3
  }
}

extension ElectroweakScheme {
  /// Gamma(Z -> e- e+) = g_Z^2 M_Z (gl^2 + gr^2) / (24 pi), massless electrons.
  var width_Z_ee: Double {
    let (left, right) = (sin2_theta_w - 0.5, sin2_theta_w)
    let gZ2 = 4 * .pi * alpha / (sin2_theta_w * (1 - sin2_theta_w))
    return gZ2 * M_Z * (left * left + right * right) / (24 * .pi)
  }
}
