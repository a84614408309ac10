import DipoleKernels
import LinearAlgebra

/// A piece of the way in which matter and field are constant.
public struct Slab: Sendable, Equatable {
  /// m.
  public var length: Double
  /// Electrons and neutrons, N_A/cm^3.
  public var N_e: Double
  public var N_n: Double
  /// The field across the flight, T.
  public var B: Double
  /// d phi/dx of its azimuth phi around the direction of flight (right-handed), rad/m.
  public var twist: Double

  public init(length: Double, N_e: Double = 0, N_n: Double = 0, B: Double = 0, twist: Double = 0) {
    self.length = length
    self.N_e = N_e
    self.N_n = N_n
    self.B = B
    self.twist = twist
  }

  /// Lengths and densities are not negative.
  public var isPhysical: Bool { length >= 0 && N_e >= 0 && N_n >= 0 }
}

/// Whether something is the energy of a neutrino.
func isEnergy(_ E: Double) -> Bool { E > 0 && E < .infinity }

/// What a beam of neutrinos or antineutrinos and its flipped states meet, in 1/m.
struct LocalField {
  var electrons: Double
  var neutrons: Double
  var magneton: Double
  var twist: Double

  /// sqrt2 G_F N_e, -G_F N_n/sqrt2 and mu_B B; sqrt2 G_F = 1/v^2, and 1e6 cm^3 are a m^3.
  init(_ scheme: ElectroweakScheme, _ slab: Slab) {
    let hbar_c = PhysicalConstants.hbar_c
    let perDensity = 1e6 * PhysicalConstants.avogadro * (hbar_c / scheme.vev) * (hbar_c / scheme.vev)
    electrons = perDensity * slab.N_e
    neutrons = -0.5 * perDensity * slab.N_n
    magneton = PhysicalConstants.mu_B / hbar_c * slab.B
    twist = slab.twist
  }
}

/// H of (beam, flipped) in the basis of masses and in 1/m, in the frame that turns with the field:
///
///     [ D + s (P + phi'/2)     M^dagger                    ]   D = diag(m_k^2 - m_1^2)/2E,
///     [ M                      D - s (P^* + phi'/2)        ]   P_kj = V_e U^*_ek U_ej + V_n delta_kj,
///
/// s = 1 for neutrinos, M = mu_B B lambda; s = -1 for antineutrinos, with the complex conjugate of P and M -> -M^*. Dirac: the flipped
/// states are sterile, without P. A left-handed particle has J_z = -1/2, so that the turning frame, H - phi' J_z, adds +phi'/2.
/// M^dagger of Majorana neutrinos, U lambda^dagger U^T in the basis of flavours, is antisymmetric.
struct PrecessionHamiltonian: Sendable {
  private let neutrinos: LightNeutrinos
  private let sign: Double
  private let moments: ComplexMatrix3
  /// U^*_ek U_ej, or its conjugate for antineutrinos.
  private let electron: ComplexMatrix3
  private let isMajorana: Bool

  init(_ neutrinos: LightNeutrinos, isAntineutrino: Bool) {
    self.neutrinos = neutrinos
    sign = isAntineutrino ? -1 : 1
    isMajorana = neutrinos.nature == .majorana
    let U = neutrinos.U
    electron = ComplexMatrix3 {
      isAntineutrino ? U[0, $0] * U[0, $1].conjugate : U[0, $0].conjugate * U[0, $1]
    }
    let lambda = neutrinos.moments
    moments = ComplexMatrix3 {
      isAntineutrino ? -1.0 * lambda.lambda($0, $1).conjugate : lambda.lambda($0, $1)
    }
  }

  private func vacuum(_ k: Int, _ E: Double) -> Double {
    let square = k == 0 ? 0 : k == 1 ? neutrinos.delta_m2_21 : neutrinos.delta_m2_31
    // 1e-18 GeV^2 are an eV^2.
    return square / E * (0.5e-18 / PhysicalConstants.hbar_c)
  }

  func beam(_ k: Int, _ j: Int, _ E: Double, _ local: LocalField) -> Complex {
    let matter = (sign * local.electrons) * electron[k, j]
    return k == j
      ? Complex(vacuum(k, E) + sign * (local.neutrons + 0.5 * local.twist)) + matter : matter
  }

  func flipped(_ k: Int, _ j: Int, _ E: Double, _ local: LocalField) -> Complex {
    let matter = isMajorana ? (-sign * local.electrons) * electron[k, j].conjugate : Complex(0)
    if k != j { return matter }
    let neutrons = isMajorana ? local.neutrons : 0
    return Complex(vacuum(k, E) - sign * (neutrons + 0.5 * local.twist)) + matter
  }

  /// From beam state j to flipped state k.
  func coupling(_ k: Int, _ j: Int, _ local: LocalField) -> Complex { local.magneton * moments[k, j] }

  /// U_lk that makes amplitudes of flavours, psi_l = sum_k U_lk psi_k: U of neutrinos, U^* of antineutrinos.
  private func mixing(_ l: Int, _ k: Int, isFlipped: Bool) -> Complex {
    let isConjugate = (sign < 0) != (isFlipped && isMajorana)
    return isConjugate ? neutrinos.U[l, k].conjugate : neutrinos.U[l, k]
  }

  /// A state of masses, beam and flipped, by its flavours.
  func flavours(_ masses: PrecessionState) -> PrecessionState {
    PrecessionState { i in
      let first = i / 3 * 3
      return (0..<3).reduce(Complex(0)) {
        $0 + mixing(i - first, $1, isFlipped: first > 0) * masses[first + $1]
      }
    }
  }

  /// And back.
  func masses(_ flavours: PrecessionState) -> PrecessionState {
    PrecessionState { i in
      let first = i / 3 * 3
      return (0..<3).reduce(Complex(0)) {
        $0 + mixing($1, i - first, isFlipped: first > 0).conjugate * flavours[first + $1]
      }
    }
  }

  /// One flavour of the beam, by its masses.
  func state(_ flavour: Flavour) -> PrecessionState {
    masses(PrecessionState { Complex($0 == Int(flavour.rawValue) ? 1 : 0) })
  }
}

/// Six amplitudes: of the beam (nu_e, nu_mu, nu_tau or nu_1, nu_2, nu_3), then of the flipped states in the same order (Majorana:
/// antineutrinos of neutrinos and vice versa; Dirac: right-handed neutrinos, left-handed antineutrinos, whose flavours are named
/// by the same U).
public typealias PrecessionState = InlineArray<6, Complex>

extension HermitianEigensystem {
  subscript(row: Int, column: Int) -> Complex {
    get {
      let at = 2 * (row + order * column)
      return Complex(matrix[at], matrix[at + 1])
    }
    set {
      let at = 2 * (row + order * column)
      (matrix[at], matrix[at + 1]) = (newValue.re, newValue.im)
    }
  }
}
