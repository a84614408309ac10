/// The standard-model inputs of a calculation. A value like any other: there is no global scheme.
public struct ElectroweakScheme: Sendable, Equatable {
  /// Electromagnetic coupling alpha (at the scale of the process; both named schemes use about M_Z).
  public var alpha: Double
  /// sin^2 of the weak mixing angle.
  public var sin2_theta_w: Double
  /// Masses and widths of Z and W, GeV.
  public var M_Z: Double
  public var Gamma_Z: Double
  public var M_W: Double
  public var Gamma_W: Double
  /// Higgs vacuum expectation value (sqrt2 G_F)^(-1/2), GeV. Enters only the conversion of unbroken couplings;
  /// 2 M_W sin(theta_w)/e would differ from it by 0.2 %.
  public var vev: Double
  /// Masses of e, mu, tau, GeV.
  public var m_e: Double
  public var m_mu: Double
  public var m_tau: Double
  /// What scattering at low energies knows instead of alpha and sin2_theta_w: the fine-structure constant alpha(0) and the weak
  /// mixing angle at zero momentum.
  public var alpha_0: Double
  public var sin2_theta_0: Double

  public init(
    alpha: Double, sin2_theta_w: Double, M_Z: Double, Gamma_Z: Double, M_W: Double,
    Gamma_W: Double, vev: Double = 246.2196, m_e: Double = 0.00051099895,
    m_mu: Double = 0.1056583755, m_tau: Double = 1.77686, alpha_0: Double = 1 / 137.035999084,
    sin2_theta_0: Double = 0.23857
  ) {
    self.alpha = alpha
    self.sin2_theta_w = sin2_theta_w
    self.M_Z = M_Z
    self.Gamma_Z = Gamma_Z
    self.M_W = M_W
    self.Gamma_W = Gamma_W
    self.vev = vev
    self.m_e = m_e
    self.m_mu = m_mu
    self.m_tau = m_tau
    self.alpha_0 = alpha_0
    self.sin2_theta_0 = sin2_theta_0
  }

  /// alpha(M_Z) = 1/128, sin^2 theta_w = 0.2312 and masses of the Particle Data Group.
  public static let `default` = ElectroweakScheme(
    alpha: 1.0 / 128.0, sin2_theta_w: 0.2312, M_Z: 91.1876, Gamma_Z: 2.4952, M_W: 80.379,
    Gamma_W: 2.085)

  /// The G_F scheme of MadGraph5_aMC@NLO's default model, which arXiv:2301.06050 used; its W and Z widths are
  /// recalled, not verified.
  public static let mg5 = ElectroweakScheme(
    alpha: 1.0 / 132.507, sin2_theta_w: 0.22225, M_Z: 91.188, Gamma_Z: 2.441404, M_W: 80.419,
    Gamma_W: 2.0476)
}
