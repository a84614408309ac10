import LaneMath

/// Prefactors of scattering at low energies and of electromagnetic properties, which follow from alpha(0), sin^2 theta(0), G_F = 1/(sqrt2 v^2) and m_e.
@usableFromInline
struct ScatteringConstants: Sendable {
  /// 4 alpha: d sigma/dT of up-scattering over d^2 Z^2.
  @usableFromInline let upscattering: Double
  /// pi alpha^2/m_e^2, GeV^-2: the magnetic cross section over mu^2 in Bohr magnetons.
  @usableFromInline let magnetic: Double
  /// G_F^2 m_e/2pi, GeV^-3, and G_F^2/pi, GeV^-4.
  @usableFromInline let electronWeak: Double
  @usableFromInline let nuclearWeak: Double
  /// g_V + g_A and g_V - g_A of electrons, g_V of protons.
  @usableFromInline let electronLeft: Double
  @usableFromInline let electronRight: Double
  @usableFromInline let protonWeak: Double
  /// sqrt2 pi alpha/3 G_F, GeV^2: what a charge radius adds to g_V of electrons; and 3/m_e times that, GeV, for a charge.
  @usableFromInline let radiusShift: Double
  @usableFromInline let chargeShift: Double
  /// G_F/2 sqrt2 pi^2, GeV^-2, and 16 pi m_e/alpha, GeV.
  @usableFromInline let chargeRadius: Double
  @usableFromInline let naturalMoment: Double
  /// 3 e G_F/(16 sqrt2 pi^2) in Bohr magnetons, GeV^-1.
  @usableFromInline let loopMoment: Double
  /// e/2 m_e, GeV^-1.
  @usableFromInline let bohrMagneton: Double

  init(_ scheme: ElectroweakScheme, _ flavour: Flavour) {
    let alpha = DoubleDouble(scheme.alpha_0)
    let m_e = DoubleDouble(scheme.m_e)
    let sin2 = DoubleDouble(scheme.sin2_theta_0)
    let vev2: DoubleDouble = DoubleDouble(scheme.vev) * DoubleDouble(scheme.vev)
    let weak: DoubleDouble = 1.0 / (2.0 * DoubleDouble.pi * vev2 * vev2)
    let radius: DoubleDouble = 2.0 * DoubleDouble.pi * alpha * vev2 / DoubleDouble(3)
    upscattering = 4 * scheme.alpha_0
    magnetic = (DoubleDouble.pi * alpha * alpha / (m_e * m_e)).high
    electronWeak = (0.5 * weak * m_e).high
    nuclearWeak = weak.high
    electronRight = 2 * scheme.sin2_theta_0
    electronLeft = (2.0 * sin2 + DoubleDouble(flavour == .e ? 1 : -1)).high
    protonWeak = (DoubleDouble(0.5) - 2.0 * sin2).high
    radiusShift = radius.high
    chargeShift = (3.0 * radius / m_e).high
    chargeRadius = (1.0 / (4.0 * DoubleDouble.pi * DoubleDouble.pi * vev2)).high
    loopMoment = (3.0 * m_e / (16.0 * DoubleDouble.pi * DoubleDouble.pi * vev2)).high
    let charge: DoubleDouble = (4.0 * DoubleDouble.pi * alpha).squareRoot()
    bohrMagneton = (charge / (2.0 * m_e)).high
    naturalMoment = (16.0 * DoubleDouble.pi * m_e / alpha).high
  }

  var isFinite: Bool {
    magnetic.isFinite && electronWeak.isFinite && nuclearWeak.isFinite && radiusShift.isFinite
      && chargeShift.isFinite
  }
}
