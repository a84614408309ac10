import LaneMath

/// d sigma/dT at a fixed recoil T as a function of the neutrino's energy E, in units of a prefactor:
/// constant + exchange (1 - E_min/E)(1 + E_other/E) + (level + slope/E)^2 + square/E^2, 0 for E < E_min.
///
/// Every cross section of this folder is of this form: what depends on T and the masses is worked out once for all energies of a
/// flux. GeV; the prefactor times the bracket is in GeV^-3.
public struct RecoilShape: Sendable, Equatable {
  public let prefactor: Double
  /// The least energy for this recoil; the polynomial of second degree vanishes there and at -E_other.
  public let E_min: Double
  public let E_other: Double
  public let constant: Double
  public let exchange: Double
  public let level: Double
  public let slope: Double
  public let square: Double

  private init(
    prefactor: Double, kinematics: (E_min: Double, E_other: Double), constant: Double = 0,
    exchange: Double = 0,
    level: Double = 0, slope: Double = 0, square: Double = 0
  ) {
    self.prefactor = prefactor
    (E_min, E_other) = kinematics
    self.constant = constant
    self.exchange = exchange
    self.level = level
    self.slope = slope
    self.square = square
  }

  /// The roots of the polynomial, E_min = (T + p)(1 + r)/2 and E_other = (p - T)(1 + r)/2, p = sqrt(T^2 + 2MT), r = m^2/2MT.
  private static func kinematics(T: Double, M: Double, r: Double) -> (Double, Double) {
    let momentum = (T * (T + 2 * M)).squareRoot()
    let sum = T + momentum
    return (0.5 * sum * (1 + r), M * (T / sum) * (1 + r))
  }

  /// nu A -> N A at d = 1 GeV^-1 and Z F = 1 (`dsigma_upscattering_dT`, spin 1/2 or 0):
  /// 4 alpha_0 {(1 - E_min/E)(1 + E_other/E)/T + (1 + r) h/2E^2}, h = M + m^2/2M (spin 1/2) or M + T/2.
  public static func upScattering(
    _ model: Model, T: Double, m_N: Double, m_target: Double, isSpinless: Bool
  ) -> RecoilShape {
    let c = m_N * (m_N / (2 * m_target))
    let r = c / T
    return RecoilShape(
      prefactor: model.scattering.upscattering, kinematics: kinematics(T: T, M: m_target, r: r),
      exchange: 1 / T,
      square: 0.5 * (1 + r) * (m_target + (isSpinless ? 0.5 * T : c)))
  }

  /// Coherent nu A -> nu A at Q_w = 1 (`dsigma_cevns_dT`, spin 1/2 or 0).
  public static func coherent(_ model: Model, T: Double, m_target: Double, isSpinless: Bool) -> RecoilShape {
    RecoilShape(
      prefactor: model.scattering.nuclearWeak * m_target, kinematics: kinematics(T: T, M: m_target, r: 0),
      exchange: 1, square: isSpinless ? 0 : 0.5 * T * T)
  }

  /// nu e -> nu e of the model's flavour (`dsigma_nu_e_dT`, `dsigma_nubar_e_dT`) without charge radius and charge.
  public static func electron(_ model: Model, T: Double, isAntineutrino: Bool) -> RecoilShape {
    let (left, right) = (model.scattering.electronLeft, model.scattering.electronRight)
    let (a, b) = isAntineutrino ? (right, left) : (left, right)
    let m_e = model.scheme.m_e
    let roots = kinematics(T: T, M: m_e, r: 0)
    // (a - b y)^2 + 2 a b (1 - T/E - m_e T/2E^2) where a b > 0, else a^2 + b^2 y^2 - a b m_e T/E^2, y = 1 - T/E.
    if a * b > 0 {
      return RecoilShape(
        prefactor: model.scattering.electronWeak, kinematics: roots, exchange: 2 * a * b, level: a - b,
        slope: b * T)
    }
    return RecoilShape(
      prefactor: model.scattering.electronWeak, kinematics: roots, constant: a * a, level: b, slope: -b * T,
      square: -a * b * m_e * T)
  }

  /// The bracket at 1/E, of which `gap` = 1 - E_min/E.
  @inlinable @inline(__always)
  public func bracket<L: Lane>(inverse: L, gap: L) -> L {
    let root = L.multiplyAdd(L(slope), inverse, L(level))
    let second = gap * L.multiplyAdd(L(E_other), inverse, L(1))
    let rest = L.multiplyAdd(L(square), inverse * inverse, L(constant))
    return L.multiplyAdd(L(exchange), second, L.multiplyAdd(root, root, rest))
  }
}
