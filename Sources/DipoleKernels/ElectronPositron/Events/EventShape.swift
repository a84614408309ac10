import LaneMath

/// Energy in GeV and momentum in GeV; for vertices, time times c and place in metres.
public struct FourVector<L: Lane> {
  public var t: L
  public var x: L
  public var y: L
  public var z: L

  @inlinable @inline(__always)
  init(t: L, x: L, y: L, z: L) {
    (self.t, self.x, self.y, self.z) = (t, x, y, z)
  }

  @inlinable @inline(__always)
  static func select(_ mask: L.Mask, _ a: Self, _ b: Self) -> Self {
    Self(
      t: L.select(mask, a.t, b.t), x: L.select(mask, a.x, b.x), y: L.select(mask, a.y, b.y),
      z: L.select(mask, a.z, b.z))
  }
}

/// e+ e- -> N and the neutrino that is produced with it, N -> photon and a neutrino: in the centre of mass, e- along +z. The
/// codes are those of the Particle Data Group, 9900012 for N.
public struct EventLanes<L: Lane> {
  public let N: FourVector<L>
  public let prompt: FourVector<L>
  public let decay: FourVector<L>
  public let photon: FourVector<L>
  /// Where N decays.
  public let vertex: FourVector<L>
  public let codeN: L
  public let codePrompt: L
  public let codeDecay: L

  @inlinable @inline(__always)
  init(
    N: FourVector<L>, prompt: FourVector<L>, decay: FourVector<L>, photon: FourVector<L>,
    vertex: FourVector<L>,
    codeN: L, codePrompt: L, codeDecay: L
  ) {
    (self.N, self.prompt, self.decay, self.photon, self.vertex) = (N, prompt, decay, photon, vertex)
    (self.codeN, self.codePrompt, self.codeDecay) = (codeN, codePrompt, codeDecay)
  }
}

/// What all events of a sample share. N couples to flavour k with c_k times (d_gamma, d_Z, d_W).
public struct EventShape: Sendable {
  @usableFromInline let model: Model
  @usableFromInline let spectrum: PhotonSpectrum
  @usableFromInline let sqrt_s: Double
  @usableFromInline let m_N: Double
  @usableFromInline let energy: Double
  @usableFromInline let momentum: Double
  /// m_N^2/sqrt_s: E_N - p.
  @usableFromInline let softest: Double
  /// Mean time times c and mean distance of decays, m.
  @usableFromInline let lifetime: Double
  @usableFromInline let length: Double
  /// Amplitudes of all flavours, of e alone, and of mu and tau.
  @usableFromInline let total: ProductionAmplitudes
  @usableFromInline let electron: ProductionAmplitudes
  @usableFromInline let others: ProductionAmplitudes
  /// Squares of couplings, in parts of their sum; and the part of mu in mu and tau.
  @usableFromInline let shareOfE: Double
  @usableFromInline let shareOfEAndMu: Double
  @usableFromInline let shareOfMu: Double
  @usableFromInline let isMixed: Bool
  /// Codes of the only, or first, and of the last flavour.
  @usableFromInline let code: Double
  @usableFromInline let lastCode: Double
  public let envelope: ProductionEnvelope

  /// - Parameters: `components`, models of the flavours with c_k^2; `width`, the total one in GeV; `integral`, the sum over
  ///   flavours of c_k^2 sigma(e+ e- -> N nubar) at d_gamma = 1 GeV^-1.
  /// - Returns: nil if there is no ``ProductionEnvelope``.
  public init?(
    _ components: [(model: Model, weight: Double)], spectrum: PhotonSpectrum, sqrt_s: Double, m_N: Double,
    width: Double, integral: Double
  ) {
    let model = components[0].model
    var sums = (electron: ProductionAmplitudes.none, others: ProductionAmplitudes.none)
    var squares = (0.0, 0.0, 0.0)
    for (m, weight) in components {
      let a = ProductionAmplitudes(
        m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: 1, d_Z: m.ratios.Z, d_W: m.ratios.W)
      switch m.flavour {
      case .e: (sums.electron, squares.0) = (sums.electron.adding(weight, a), weight)
      case .mu: (sums.others, squares.1) = (sums.others.adding(weight, a), weight)
      case .tau: (sums.others, squares.2) = (sums.others.adding(weight, a), weight)
      }
    }
    let total = sums.electron.adding(1, sums.others)
    guard
      let envelope = ProductionEnvelope(model, total, sqrt_s: sqrt_s, m_N: m_N, integral: integral)
    else { return nil }
    self.envelope = envelope
    self.total = total
    (electron, others) = sums
    let square = squares.0 + squares.1 + squares.2
    shareOfE = squares.0 / square
    shareOfEAndMu = (squares.0 + squares.1) / square
    shareOfMu = squares.1 > 0 ? squares.1 / (squares.1 + squares.2) : 0
    isMixed = components.count > 1
    code = 12 + 2 * Double(model.flavour.rawValue)
    lastCode = 12 + 2 * Double(components[components.count - 1].model.flavour.rawValue)
    self.model = model
    self.spectrum = spectrum
    (self.sqrt_s, self.m_N) = (sqrt_s, m_N)
    energy = energy_N(model, sqrt_s: sqrt_s, m_N: m_N)
    momentum = momentum_N(model, sqrt_s: sqrt_s, m_N: m_N)
    softest = m_N * (m_N / sqrt_s)
    length = decay_length(model, m_N: m_N, width: width, momentum: momentum)
    lifetime = decay_length(model, m_N: m_N, width: width, momentum: energy)
  }

  /// The events of the given numbers: event i of a seed is the same in every lane.
  ///
  /// The photon's direction needs no rejection: N decays like 1 + P.v about its polarisation P, so that an isotropic v is
  /// right with the probability (1 + P.v)/2, and else -v is, for which photon and neutrino change places. A Majorana N
  /// decays into nubar gamma like 1 - P.v: v stays, and the neutrino is an antineutrino.
  /// - Parameter edges: those of the envelope, at a fixed address.
  @inlinable @inline(__always)
  public func events<L: RawLane>(
    _ lane: L.Type, _ number: L.Bits, seed: UInt64, edges: UnsafePointer<Double>
  ) -> EventLanes<L> {
    let (c_N, density): (L, L) = productionAngle(L.self, number, seed, edges)

    // The photon at cos(theta*) = 2 u - 1 and azimuth psi about the direction of N. E + p and E - p along that direction are
    // sums without differences; E_N + p = sqrt_s, E_N - p = softest.
    let direction = draw(L.self, number, seed, 1)
    let (u, turns) = direction.uniforms
    let v = 1.0 - u
    let psi = L.cosineAndSine(turns: turns)
    let (plus, minus) = (sqrt_s * u, softest * v)
    let (otherPlus, otherMinus) = (sqrt_s * v, softest * u)
    let transverse = m_N * L.sqrt(u * v)
    let sine = L.sqrt((1.0 - c_N) * (1.0 + c_N))
    let inPlane = transverse * psi.cosine
    let across = transverse * psi.sine
    let first = decayProduct(plus, minus, inPlane, across, c_N, sine)
    let second = decayProduct(otherPlus, otherMinus, -inPlane, -across, c_N, sine)

    let (choice, azimuth) = draw(L.self, number, seed, 2).uniforms
    let (time, flavour) = draw(L.self, number, seed, 3).uniforms

    // Whether v or -v.
    let terms = PhotonTerms(
      model, spectrum, sqrt_s: sqrt_s, m_N: m_N, E: first.t, x: u - v, c: first.z / first.t, c_N: c_N,
      normal: first.y)
    var (value, average) = (terms.sum(total), density)
    var (codePrompt, codeDecay) = (L(code), L(code))
    if isMixed {
      // First, which flavour, given the angle of N.
      let averages = AngularFactors(model, sqrt_s: sqrt_s, m_N: m_N, c_N: c_N).unpolarised(model)
      let (ofE, ofOthers) = (averages.sum(electron), averages.sum(others))
      let place = flavour * density
      let isE = L.less(place, ofE)
      let isMu = L.less(place, ofE + shareOfMu * ofOthers)
      codePrompt = L.select(isE, L(12), L.select(isMu, L(14), L(lastCode)))
      value = L.select(isE, terms.sum(electron), terms.sum(others))
      average = L.select(isE, ofE, ofOthers)
      let (ofDecay, _) = draw(L.self, number, seed, 4).uniforms
      let isDecayMu = L.less(ofDecay, L(shareOfEAndMu))
      codeDecay = L.select(L.less(ofDecay, L(shareOfE)), L(12), L.select(isDecayMu, L(14), L(16)))
    }
    let isRight = L.less(choice * (2.0 * average), value)
    let isMajorana = model.nature == .majorana
    let stays = isMajorana ? L.equal(L(0), L(0)) : isRight
    let photon = FourVector.select(stays, first, second)
    let neutrino = FourVector.select(stays, second, first)

    // N nubar, or Nbar nu with all momenta reversed (CP); then a turn about the beam.
    let conjugateBit = direction.words[1] & L.Bits(repeating: 1)
    let sign = L(bits: (conjugateBit &<< L.Bits(repeating: 63)) | L.Bits(repeating: 0x3ff0_0000_0000_0000))
    let turn = L.cosineAndSine(turns: azimuth)
    let (cosine, sineOfTurn) = (sign * turn.cosine, sign * turn.sine)
    @inline(__always)
    func oriented(_ p: FourVector<L>) -> FourVector<L> {
      FourVector(
        t: p.t, x: p.x * cosine - p.y * sineOfTurn, y: p.x * sineOfTurn + p.y * cosine, z: sign * p.z)
    }
    let heading = FourVector(t: L(1), x: sine * cosine, y: sine * sineOfTurn, z: sign * c_N)
    @inline(__always)
    func along(_ energy: L, _ momentum: L) -> FourVector<L> {
      FourVector(t: energy, x: momentum * heading.x, y: momentum * heading.y, z: momentum * heading.z)
    }
    let age = -L.log(time)
    let decaySign = isMajorana ? L.select(isRight, sign, -sign) : sign
    return EventLanes(
      N: along(L(energy), L(momentum)), prompt: along(L(momentum), L(-momentum)), decay: oriented(neutrino),
      photon: oriented(photon), vertex: along(lifetime * age, length * age),
      codeN: isMajorana ? L(9_900_012) : 9_900_012 * sign, codePrompt: -(sign * codePrompt),
      codeDecay: decaySign * codeDecay)
  }

  /// 128 bits of an event: `block` counts what it needs once, and in steps of 8 the trials of its rejection.
  @inlinable @inline(__always)
  func draw<L: RawLane>(_ lane: L.Type, _ number: L.Bits, _ seed: UInt64, _ block: UInt64) -> CounterRandom<L>
  {
    CounterRandom(
      counter: [
        number, number &>> L.Bits(repeating: 32), L.Bits(repeating: block), L.Bits(repeating: 0),
      ], key: seed)
  }

  /// c_N and d sigma/dc_N there.
  @inlinable @inline(__always)
  func productionAngle<L: RawLane>(
    _ lane: L.Type, _ number: L.Bits, _ seed: UInt64, _ edges: UnsafePointer<Double>
  ) -> (c_N: L, density: L) {
    var (result, density) = (L(0), L(.nan))
    var pending = L.equal(L(0), L(0))
    var trial: UInt64 = 0
    // The efficiency is 5 % at least; the end is there so that nothing can hang.
    while trial < 1 << 20 {
      let (place, height) = draw(L.self, number, seed, 8 &* trial).uniforms
      let scaled = place * Double(envelope.count)
      let (floor, index) = L.roundToInteger(scaled - 0.5)
      let k = index & L.Bits(repeating: 0xf_ffff)
      let low = L.gather(edges, k)
      let width = L.gather(edges + 1, k) - low
      let c = low + width * (scaled - floor)
      let factors = AngularFactors(model, sqrt_s: sqrt_s, m_N: m_N, c_N: c)
      let value = factors.unpolarised(model).sum(total)
      let isKept = L.less(height * envelope.area, value * width)
      let isTaken = L.both(pending, isKept)
      result = L.select(isTaken, c, result)
      density = L.select(isTaken, value, density)
      pending = L.both(pending, L.not(isKept))
      if !L.any(pending) { break }
      trial &+= 1
    }
    return (result, density)
  }

  /// A massless decay product with E + p and E - p along the direction of N, and the momentum across it in the plane of N and
  /// beam and normal to it; N in the xz-plane.
  @inlinable @inline(__always)
  func decayProduct<L: Lane>(
    _ plus: L, _ minus: L, _ inPlane: L, _ normal: L, _ cosine: L, _ sine: L
  ) -> FourVector<L> {
    let along = 0.5 * (plus - minus)
    return FourVector(
      t: 0.5 * (plus + minus), x: along * sine + inPlane * cosine, y: normal,
      z: along * cosine - inPlane * sine)
  }
}
