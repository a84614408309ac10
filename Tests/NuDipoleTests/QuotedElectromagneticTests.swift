import Foundation
import NuDipole
import Testing

/// Numbers of Giunti's talk (IRN Neutrino Meeting, 10 June 2021) beside ours: the table of docs/validation/scattering.md.
@Suite struct QuotedElectromagneticTests {
  struct Row: Sendable {
    let what: String
    let quoted: Double
    let value: Double
    /// How far apart both may be, by what the explanation says.
    let tolerance: Double
    let explanation: String
  }

  private static let model = Model()
  private static let scheme = model.scheme
  private static let cm2 = PhysicalConstants.picobarn * 1e-36
  private static let bohr = (4 * Double.pi * scheme.alpha_0).squareRoot() / (2 * scheme.m_e)
  private static let none = NeutrinoMixing(theta_12: 0, theta_13: 0, theta_23: 0)
  private static let maximal = NeutrinoMixing(theta_12: 0, theta_13: 0, theta_23: .pi / 4, alpha_31: .pi)
  private static let electronvolt = 1e-9

  private static func radius(_ mass: Double) -> Double { charge_radius(model, m_lepton: mass) * cm2 }

  /// The moment over what stands behind the number of the talk, (m_k + m_j) sum_l U* U (m_l/m_tau)^2 in eV.
  private static var transitions: (dirac: Double, majorana: Double) {
    let others = 0.5 * (1 - scheme.m_mu * scheme.m_mu / (scheme.m_tau * scheme.m_tau))
    let real = NeutrinoMixing(theta_12: 0, theta_13: 0, theta_23: .pi / 4)
    let dirac = NeutrinoMoments.dirac(model, real, masses: [0, 0, electronvolt]).mu[1, 2].re
    let majorana = NeutrinoMoments.majorana(model, maximal, masses: [0, 0, electronvolt]).mu[1, 2].im
    // U*_t2 U_t3 = -1/2 and U*_m2 U_m3 = 1/2.
    return (dirac / -others, Swift.abs(majorana) / others)
  }

  /// Scattering of a solar neutrino on electrons at the best fit of slide 20, over the formula printed there.
  private static var slide20: Double {
    let (E, T, m, M, d) = (1.44e-3, 2.5e-4, 6.4e-4, scheme.m_e, 2.2e-9 * bohr)
    let printed =
      d * d * scheme.alpha_0
      * (1 / T - m * m / (2 * E * T * M) * (1 - T / (2 * E) + M / (2 * E)) - 1 / E + m * m * m * m * (T - M)
        / (8 * E * E * T * T * M * M))
    return dsigma_upscattering_dT(model, E_nu: E, T: T, m_N: m, d_gamma: d, m_target: M, Z: 1) / printed
  }

  private static func borexino(_ k: Int, _ j: Int, _ quoted: Double) -> Row {
    let unit = ComplexMatrix3 { a, b in Complex((a, b) == (k, j) || (b, a) == (k, j) ? 1 : 0) }
    let moments = NeutrinoMoments(mu: unit, epsilon: ComplexMatrix3 { _, _ in Complex(0) })
    return Row(
      what: "Borexino, mu_\(k + 1)\(j + 1) in 1e-11 mu_B", quoted: quoted,
      value: 2.8 / moments.effective(probabilities: [0.680, 0.298, 0.0222]), tolerance: 0.02,
      explanation: "from mu_S < 2.8e-11 with P_k = abs(U_ek)^2; arXiv:1707.09355")
  }

  static let rows: [Row] = [
    Row(
      what: "charge radius of nu_e, cm^2", quoted: -8.2e-33, value: radius(scheme.m_e), tolerance: 0.01,
      explanation: "the talk cuts digits off"),
    Row(
      what: "charge radius of nu_mu, cm^2", quoted: -4.8e-33, value: radius(scheme.m_mu), tolerance: 0.01,
      explanation: ""),
    Row(
      what: "charge radius of nu_tau, cm^2", quoted: -3.0e-33, value: radius(scheme.m_tau), tolerance: 0.02,
      explanation: "labelled nu_mu in the talk"),
    Row(
      what: "mu_B, MeV/G", quoted: 6e-15, value: bohr * 1.95353e-20 * 1e3, tolerance: 0.04,
      explanation: "e/2m_e, 1 G = 1.95353e-20 GeV^2; the talk rounds 5.788"),
    Row(
      what: "Dirac mu_kk for 1 eV, mu_B", quoted: 3.2e-19,
      value: NeutrinoMoments.dirac(model, none, masses: [electronvolt, 0, 0]).mu[0, 0].re, tolerance: 0.01,
      explanation: ""),
    Row(
      what: "Dirac mu_kj over (m_k + m_j)/eV sum U* U (m_l/m_tau)^2, mu_B", quoted: -3.9e-23,
      value: transitions.dirac, tolerance: 0.01, explanation: ""),
    Row(
      what: "Majorana mu_kj over (m_k + m_j)/eV sum Im U* U (m_l/m_tau)^2, mu_B", quoted: 7.8e-23,
      value: transitions.majorana, tolerance: 0.01, explanation: ""),
    Row(
      what: "the same with m_l^2/m_W^2, as printed", quoted: 7.8e-23,
      value: transitions.majorana * (scheme.M_W / scheme.m_tau) * (scheme.M_W / scheme.m_tau),
      tolerance: 2100,
      explanation: "the talk's number belongs to m_l^2/m_tau^2: (m_W/m_tau)^2 = 2046 between them"),
    Row(
      what: "moment for delta_m = 1 eV, Lambda = 1 TeV, by dimension", quoted: 1e-18,
      value: natural_moment(model, delta_m: electronvolt, Lambda: 1000), tolerance: 0.05,
      explanation: "an order of magnitude"),
    Row(
      what: "Dirac moment for 1 eV and 1 TeV by loops", quoted: 3e-15,
      value: natural_moment_dirac(model, delta_m: electronvolt, Lambda: 1000), tolerance: 0.2,
      explanation: "16 pi m_e/alpha Lambda^2 is 3.5e-15; published with one digit"),
    Row(
      what: "Majorana e-tau moment for 1 eV and 1 TeV by loops", quoted: 4e-9,
      value: natural_moment_majorana(
        model, m_ll: electronvolt, Lambda: 1000, m_lepton: scheme.m_e, m_other: scheme.m_tau),
      tolerance: 1e-6,
      explanation: "the formula of the talk, kept as it is"),
    Row(
      what: "abs(q) of nu_e by GEMMA, e", quoted: 1.5e-12,
      value: (2.8e-6 / (2 * scheme.m_e)).squareRoot() * 2.9e-11, tolerance: 0.02,
      explanation: "where charge and moment of 2.9e-11 mu_B scatter alike at 2.8 keV: sqrt(T/2m_e) mu"),
    Row(
      what: "abs(radius) of nu_mu by CHARM-II, cm^2", quoted: 1.2e-32,
      value: 1.645 * 0.017 * cm2
        * (3 / (2.0.squareRoot() * Double.pi * scheme.alpha_0))
        / (2.0.squareRoot() * scheme.vev * scheme.vev), tolerance: 0.03,
      explanation: "g_V = -0.035 +- 0.017, which a radius moves by (sqrt2 pi alpha/3 G_F) r2"),
    Row(
      what: "g_V of protons", quoted: 0.0227,
      value: weak_charge(model, Z: 1, A: 1, F_p: 1, F_n: 1, r2: 0), tolerance: 0.01,
      explanation: "sin^2 = 0.23857; the talk's is 0.23865"),
    Row(
      what: "up-scattering on electrons over slide 20", quoted: 1, value: slide20, tolerance: 3.1,
      explanation: "its L = d nubar sigma N F makes 4 alpha d^2 [...]; printed is alpha d^2 [...], of mu = 2d"
    ),
    Row(
      what: "end of nuclear recoils over 2E^2/M, E = 30 MeV on Cs", quoted: 1,
      value: recoil_T_max(model, E_nu: 0.03, m_target: 123.801) * 123.801 / (2 * 0.03 * 0.03),
      tolerance: 5e-4,
      explanation: "1 - MT/2E^2 leaves T/E out"),
    borexino(0, 0, 3.4), borexino(1, 1, 5.1), borexino(2, 2, 18.7), borexino(0, 1, 2.8), borexino(0, 2, 3.4),
    borexino(1, 2, 5.0),
  ]

  @Test func table() throws {
    func text(_ x: Double) -> String {
      String(format: Swift.abs(x) < 0.01 || Swift.abs(x) > 1e4 ? "%.3e" : "%.4g", x)
    }
    let lines = Self.rows.map { row in
      let ratio = row.value / row.quoted
      #expect(Swift.abs(ratio - 1) <= row.tolerance, "\(row.what): \(row.value)")
      return
        "| \(row.what) | \(text(row.quoted)) | \(text(row.value)) | \(String(format: "%.3g", ratio)) | \(row.explanation) |"
    }
    try ValidationPage("scattering").check(
      header: "| number | talk | ours | ratio | what explains a difference |", lines)
  }
}
