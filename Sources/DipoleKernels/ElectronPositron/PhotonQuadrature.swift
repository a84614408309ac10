import LaneMath

/// The nodes in photon angle, energy and azimuth at which e+ e- -> N nubar, N -> nu gamma is evaluated, with the cuts as
/// limits of integration; see ``PhotonAcceptance``.
struct PhotonQuadrature {
  typealias V = SIMD8<Double>

  private let m: Model
  private var cuts: PhotonCuts
  private let orders: PhotonAcceptance.Orders
  /// Of the beams, for eq. (21).
  private let sqrt_s_beams: Double
  private let sqrt_s: Double
  private let boost: Double
  private let gamma: Double
  private let E_N: Double
  private let p: Double
  private let m_N: Double
  /// 2 M_W^2/(s - m_N^2), but 4 at most: the W propagator goes like 1/(peak + 1 - c_N).
  private let peak: Double
  private let azimuths: [V]
  /// The largest pieces in the logarithm of the energy and in the angle. After the azimuth W exchange is singular at a
  /// distance sin (2 peak)^(1/2) from the real cosines; these make the error of the rules 1e-14.
  private let energyPiece: Double
  private let anglePiece: Double

  /// For 0 <= m_N < sqrt_s and |boost| < 1.
  init(
    _ m: Model, sqrt_s: Double, m_N: Double, cuts: PhotonCuts, sqrt_s_beams: Double, boost: Double,
    orders: PhotonAcceptance.Orders
  ) {
    (self.m, self.cuts, self.orders) = (m, cuts, orders)
    self.cuts.veto.sort { $0.lowerBound < $1.lowerBound }
    (self.sqrt_s_beams, self.sqrt_s, self.boost) = (sqrt_s_beams, sqrt_s, boost)
    gamma = 1 / ((1 - boost) * (1 + boost)).squareRoot()
    E_N = energy_N(m, sqrt_s: sqrt_s, m_N: m_N)
    p = momentum_N(m, sqrt_s: sqrt_s, m_N: m_N)
    self.m_N = m_N
    peak = Swift.min(4, 2 * m.MW2 / ((sqrt_s - m_N) * (sqrt_s + m_N)))
    let distance = (2 * peak).squareRoot()
    energyPiece = Swift.min(4, 1.6 * distance)
    anglePiece = Swift.min(1, 1.4 * distance)
    // Midpoints of half a period are the trapezoidal rule of the whole. 1/(1 + peak - cos(phi)) is the worst that W
    // exchange makes, for which the error is rho^(-2 count).
    let rho = 1 + peak + (peak * (2 + peak)).squareRoot()
    let count = orders.azimuths ?? 8 * Int((18 / (8 * Double.log(rho))).rounded(.up))
    azimuths = (0..<count / 8).map { block in
      var lane = V(0)
      for i in 0..<8 { lane[i] = Double.cos(.pi * (Double(8 * block + i) + 0.5) / Double(count)) }
      return lane
    }
  }

  /// (E_N - p)/2 = m_N^2/(2 sqrt_s), without the difference. Less than 1e-30 of the energy is as good as nothing, and has
  /// a logarithm.
  private var softest: Double { Swift.max(0.5 * m_N * (m_N / sqrt_s), 1e-30 * sqrt_s) }

  /// An interval of the photon's energy in the laboratory. Whether a limit depends on the angle in a way that is smooth in
  /// rapidity only is part of what tells the pieces of the angular range apart.
  private struct Interval {
    var lower: Double
    var upper: Double
    var kind: Int
  }

  /// What the cuts and the kinematics leave at the cosine c in the laboratory.
  private func intervals(_ c: Double) -> [Interval] {
    let doppler = gamma * (1 - boost * c)
    let sine = ((1 - c) * (1 + c)).squareRoot()
    var lower = softest / doppler
    var kind = 0
    func raise(_ bound: Double, _ label: Int) {
      if bound > lower { (lower, kind) = (bound, label) }
    }
    raise(cuts.e_min, 1)
    if cuts.pt_min > 0 { raise(cuts.pt_min / sine, 2) }
    if cuts.cos_beam < 1 { raise(cuts.leastEnergy(sine, sqrt_s: sqrt_s_beams), 3) }
    var upper = 0.5 * sqrt_s / doppler
    if cuts.e_max < upper { (upper, kind) = (cuts.e_max, kind + 4) }
    var result: [Interval] = []
    for (index, window) in cuts.veto.enumerated() {
      if window.upperBound <= lower || window.lowerBound >= upper { continue }
      if window.lowerBound > lower {
        result.append(Interval(lower: lower, upper: window.lowerBound, kind: kind + 8 * (2 * index + 1)))
      }
      (lower, kind) = (window.upperBound, 8 * (2 * index + 2) + (kind & 4))
    }
    if lower < upper { result.append(Interval(lower: lower, upper: upper, kind: kind)) }
    return result
  }

  /// The cosines in the laboratory at which two limits of the energy cross: constants, k/(gamma (1 - boost c)) of the
  /// kinematics, pt_min/sin and the condition of eq. (21).
  private func crossings() -> [Double] {
    var result: [Double] = []
    func add(sine: Double) {
      guard sine > 0, sine < 1 else { return }
      let c = ((1 - sine) * (1 + sine)).squareRoot()
      result += [-c, c]
    }
    /// a sin(theta) + b cos(theta) = d.
    func add(_ a: Double, _ b: Double, _ d: Double) {
      let square = a * a + b * b
      guard d * d < square else { return }
      let root = a * (square - d * d).squareRoot()
      result += [(b * d - root) / square, (b * d + root) / square]
    }
    let beam = cuts.sineBeam
    let constants = [cuts.e_min, cuts.e_max] + cuts.veto.flatMap { [$0.lowerBound, $0.upperBound] }
    for E in constants where E > 0 {
      if boost != 0 {
        result += [(1 - softest / (E * gamma)) / boost, (1 - 0.5 * sqrt_s / (E * gamma)) / boost]
      }
      add(sine: cuts.pt_min / E)
      add(sine: beam * (sqrt_s_beams / E - 1))
    }
    for k in [softest, 0.5 * sqrt_s] {
      add(k, cuts.pt_min * gamma * boost, cuts.pt_min * gamma)
      add(k, beam * sqrt_s_beams * gamma * boost, beam * (sqrt_s_beams * gamma - k))
    }
    add(sine: beam * cuts.pt_min / (beam * sqrt_s_beams - cuts.pt_min))
    return result
  }

  /// The ends of the range of cosines in the laboratory, and between them those at which another limit becomes active.
  private func breaks() -> [Double] {
    let (first, last) = (-cuts.cos_max, cuts.cos_max)
    let points = ([first, last] + crossings().filter { $0 > first && $0 < last }).sorted()
    var result = [first]
    var active: [Int]?
    for k in 1..<points.count where points[k - 1] < points[k] {
      let kinds = intervals(0.5 * (points[k - 1] + points[k])).map { $0.kind }
      if let active, active != kinds { result.append(points[k - 1]) }
      active = kinds
    }
    result.append(last)
    return result
  }

  /// Calls `body` with the weight, the cosine of N in the frame of the pair, and the terms, eight azimuths at a time.
  func integrate(_ spectrum: PhotonSpectrum, _ body: (V, V, PhotonTerms<V>) -> Void) {
    // After both decays of a Majorana N the photon is isotropic.
    let shape = m.nature == .majorana ? .flat : spectrum
    let edges = breaks()
    for k in 1..<edges.count where edges[k - 1] < edges[k] {
      let (a, b) = (edges[k - 1], edges[k])
      let kinds = intervals(0.5 * (a + b)).map { $0.kind }
      if kinds.isEmpty { continue }
      let (low, high) = (inPairFrame(a), inPairFrame(b))
      if kinds.contains(where: { $0 & 3 >= 2 }) && abs(low) < 1 && abs(high) < 1 {
        // Limits in sin(theta) = 1/cosh(y) are smooth in the rapidity y = atanh(c).
        integrate(from: rapidity(low), to: rapidity(high)) { y, w in
          let c = Double.tanh(y)
          integrate(shape, c, w * ((1 - c) * (1 + c)), body)
        }
      } else {
        // W exchange makes a peak like 1/(peak + 1 - c)^2 of a light N, which is smooth in the logarithm.
        integrate(from: Double.log(peak + (1 - high)), to: Double.log(peak + (1 - low))) { y, w in
          let distance = Double.exp(y)
          integrate(shape, Swift.max(-1, Swift.min(1, 1 + (peak - distance))), w * distance, body)
        }
      }
    }
  }

  /// Nodes and weights of all pieces.
  @inline(__always)
  private func integrate(from low: Double, to high: Double, _ body: (Double, Double) -> Void) {
    let rule = PhotonQuadrature.rule(orders.cosines)
    let pieces = Int(((high - low) / anglePiece).rounded(.up))
    let half = 0.5 * (high - low) / Double(pieces)
    for piece in 0..<pieces {
      for (x, w) in zip(rule.nodes, rule.weights) {
        body(low + half * (Double(2 * piece + 1) + x), w * half)
      }
    }
  }

  private func rapidity(_ c: Double) -> Double { 0.5 * (Double.log1p(c) - Double.log1p(-c)) }

  /// A cosine of the laboratory in the frame of the pair, and back.
  private func inPairFrame(_ c: Double) -> Double { (c - boost) / (1 - boost * c) }
  private func inLaboratory(_ c: Double) -> Double { (c + boost) / (1 + boost * c) }

  private static let cosineRule = GaussLegendre(20)
  private static let energyRule = GaussLegendre(24)

  private static func rule(_ n: Int) -> GaussLegendre {
    n == 20 ? cosineRule : n == 24 ? energyRule : GaussLegendre(n)
  }

  /// The integral over energy and azimuth at a cosine in the frame of the pair.
  @inline(__always)
  private func integrate(
    _ spectrum: PhotonSpectrum, _ cosine: Double, _ weight: Double, _ body: (V, V, PhotonTerms<V>) -> Void
  ) {
    let c = inLaboratory(cosine)
    let doppler = gamma * (1 - boost * c)
    let rule = PhotonQuadrature.rule(orders.energies)
    let norm = weight / (p * Double(azimuths.count * 8))
    for interval in intervals(c) {
      let (low, high) = (interval.lower * doppler, interval.upper * doppler)
      // E - softest and the length of the interval, which lose no digits when m_N is close to sqrt_s.
      let offset = interval.kind & 3 == 0 && interval.kind < 8 ? 0 : low - softest
      let width = interval.kind == 0 ? p : high - low
      let length = Double.log1p(width / low)
      var start = 0.0
      while start < length {
        // The angle between N and photon changes at energies about m^2/(2 p) only.
        let slow = 2 * p * low * Double.exp(start) / (m_N * m_N)
        let step = Swift.min(4, energyPiece * Swift.max(1, slow))
        let rest = length - start
        let half = 0.5 * (rest > 2 * step ? step : rest > step ? 0.5 * rest : rest)
        for (x, w) in zip(rule.nodes, rule.weights) {
          let rise = low * Double.expm1(start + half * (1 + x))
          let E = low + rise
          add(spectrum, E, offset + rise, cosine, norm * w * half * E, body)
        }
        start = half == 0.5 * rest ? length : start + 2 * half
      }
    }
  }

  /// All azimuths at energy E = softest + excess and cosine c in the frame of the pair.
  @inline(__always)
  private func add(
    _ spectrum: PhotonSpectrum, _ E: Double, _ excess: Double, _ c: Double, _ weight: Double,
    _ body: (V, V, PhotonTerms<V>) -> Void
  ) {
    // cos(theta*) in the rest frame of N.
    let x = Swift.min(1, 2 * excess / p - 1)
    let cd = (p + E_N * x) / (2 * E)
    let sd = Swift.max(0, (1 - x) * (1 + x)).squareRoot() * (m_N / (2 * E))
    let transverse = sd * ((1 - c) * (1 + c)).squareRoot()
    for azimuth in azimuths {
      let raw = V(cd * c) + transverse * azimuth
      // Rounding may lead a hair out of [-1, 1].
      let c_N = V.select(V.less(V(1), raw), V(1), V.select(V.less(raw, V(-1)), V(-1), raw))
      body(
        V(weight), c_N,
        PhotonTerms(m, spectrum, sqrt_s: sqrt_s, m_N: m_N, E: V(E), x: V(x), c: V(c), c_N: c_N))
    }
  }
}
