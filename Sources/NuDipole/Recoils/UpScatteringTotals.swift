import DipoleKernels
import LaneMath

/// Where N has to decay to be seen as a second event beside its production ("double bang"). Metres.
public enum DecayRegion: Sendable, Equatable {
  /// At a distance between near and far from the production.
  case window(near: Double, far: Double)
  /// Both inside a sphere, the production anywhere in it, at least `near` apart.
  case sphere(radius: Double, near: Double)

  func probability(_ model: Model, decayLength: Double) -> Double {
    switch self {
    case .window(let near, let far):
      decay_probability(model, decay_length: decayLength, l_min: near, l_max: far)
    case .sphere(let radius, let near):
      decay_probability_sphere(model, decay_length: decayLength, l_min: near, radius: radius)
    }
  }
}

extension RecoilTarget.Nucleus {
  /// sigma of nu A -> N A with recoils above T_cut in GeV^-2: the integral of `dsigma_upscattering_dT` (spin 1/2 or 0) at the
  /// charge Z F(q); infinite for m_N = 0 without a cut, 0 below the threshold.
  ///
  /// GeV and GeV^-1. Accuracy 1e-12 times the condition of E_nu and m_N, which is large beside the threshold, against 30 digits
  /// (`Tests/References/totals`); what is left out are recoils beyond q R = 1e5 and those where F^2 is 1e-35 of what it is at the
  /// least one.
  public func sigma(_ model: Model, E_nu: Double, T_cut: Double, m_N: Double, d_gamma: Double) -> Double {
    guard Self.isDomain(E_nu, T_cut, m_N, d_gamma) else { return .nan }
    return integral(model, E_nu, T_cut, m_N, d_gamma) { _ in 1 }
  }

  /// The part of `sigma` of which N decays by N -> nu gamma in the region: the cross section of double bangs in GeV^-2.
  ///
  /// The width is `width_nu_gamma` of the same d_gamma and the nature of the model: N has no dipoles to other flavours.
  public func doubleBang(
    _ model: Model, in region: DecayRegion, E_nu: Double, T_cut: Double, m_N: Double, d_gamma: Double
  ) -> Double {
    guard Self.isDomain(E_nu, T_cut, m_N, d_gamma) else { return .nan }
    let width = width_nu_gamma(model, m_N: m_N, d_gamma: d_gamma)
    if width == 0 { return 0 }
    return integral(model, E_nu, T_cut, m_N, d_gamma) { T in
      let kinetic = Swift.max(0, (E_nu - m_N) - T)
      let momentum = (kinetic * (kinetic + 2 * m_N)).squareRoot()
      let length = decay_length(model, m_N: m_N, width: width, momentum: momentum)
      // At rest N decays where it is made.
      return region.probability(model, decayLength: Swift.max(length, .leastNormalMagnitude))
    }
  }

  private static func isDomain(_ E_nu: Double, _ T_cut: Double, _ m_N: Double, _ d_gamma: Double) -> Bool {
    E_nu >= 0 && E_nu < .infinity && T_cut >= 0 && m_N >= 0 && m_N < .infinity && d_gamma.isFinite
  }

  /// integral dT d sigma/dT weight(T), in v = ln(T/base) from the least recoil `base` on.
  private func integral(
    _ model: Model, _ E_nu: Double, _ T_cut: Double, _ m_N: Double, _ d_gamma: Double,
    _ weight: (Double) -> Double
  ) -> Double {
    let beyondMass = E_nu - m_N
    let excess = (beyondMass - 0.5 * m_N * (m_N / mass)) + Double.sumError(E_nu, -m_N, beyondMass)
    if !(excess > 0) || d_gamma == 0 { return 0 }
    let T_min = upscattering_T_min(model, E_nu: E_nu, m_N: m_N, m_target: mass)
    let beyond = Swift.max(0, T_cut - T_min)
    let span = upscattering_T_span(model, E_excess: excess, m_N: m_N, m_target: mass) - beyond
    if !(span > 0) { return 0 }
    let base = T_min + beyond
    if base == 0 { return .infinity }
    let integrand = { (v: Double) -> Double in
      let growth = base * Double.expm1(v)
      let T = base + growth
      let charge = formFactors(model, T: T).protons
      let value =
        isSpinless
        ? dsigma_upscattering_excess_spin0_dT(
          model, E_excess: excess, T_excess: beyond + growth, m_N: m_N, d_gamma: 1, m_target: mass, Z: charge)
        : dsigma_upscattering_excess_dT(
          model, E_excess: excess, T_excess: beyond + growth, m_N: m_N, d_gamma: 1, m_target: mass, Z: charge)
      return T * weight(T) * value
    }
    var (total, from) = (0.0, 0.0)
    for T in recoils(from: base, to: base + span) {
      let to = T < base + span ? Double.log(T / base) : Double.log1p(span / base)
      total += Self.refined(from, to, Self.rule(from, to, integrand), besides: total, depth: 40, integrand)
      from = to
    }
    let charge = d_gamma * Z
    return charge * (charge * total)
  }

  /// The ends of intervals that the form factor oscillates over at most once and T changes fourfold at most, until it is
  /// negligible beside what it was.
  private func recoils(from base: Double, to end: Double) -> [Double] {
    let radius = (5.0 / 3.0 * Swift.max(0, R_p * R_p - 3 * s * s)).squareRoot() / PhysicalConstants.hbar_c_fm
    let skin = s / PhysicalConstants.hbar_c_fm
    func momentum(_ T: Double) -> Double { (T * (T + 2 * mass)).squareRoot() }
    func recoil(_ q: Double) -> Double { q * (q / ((q * q + mass * mass).squareRoot() + mass)) }
    let least = momentum(base)
    let greatest: Double =
      R_p == 0 ? .infinity : Swift.min((least * least + 81 / (skin * skin)).squareRoot(), 1e5 / radius)
    let last = greatest < .infinity ? Swift.min(end, recoil(greatest)) : end
    var ends: [Double] = []
    var T = base
    while T < last {
      let turned = radius > 0 ? recoil(momentum(T) + 2 / radius) : .infinity
      T = Swift.min(last, Swift.min(4 * T, turned))
      ends.append(T)
    }
    return ends
  }

  private static let nodes = GaussLegendre(16)

  private static func rule(_ a: Double, _ b: Double, _ f: (Double) -> Double) -> Double {
    var sum = 0.0
    for (x, w) in zip(nodes.nodes, nodes.weights) { sum += w * f(0.5 * (a + b) + 0.5 * (b - a) * x) }
    return 0.5 * (b - a) * sum
  }

  /// The integral over [a, b], of which `whole` is an estimate: halved until both agree to 1e-13 of all.
  private static func refined(
    _ a: Double, _ b: Double, _ whole: Double, besides rest: Double, depth: Int, _ f: (Double) -> Double
  ) -> Double {
    let middle = 0.5 * (a + b)
    let (left, right) = (rule(a, middle, f), rule(middle, b, f))
    let sum = left + right
    if depth == 0 || !(abs(sum - whole) > 1e-13 * (abs(sum) + rest)) { return sum }
    let first = refined(a, middle, left, besides: rest, depth: depth - 1, f)
    return first + refined(middle, b, right, besides: rest + first, depth: depth - 1, f)
  }
}
