import LaneMath

/// How the photon of N -> nu gamma is distributed in the rest frame of N.
public enum PhotonSpectrum: Int32, Sendable, CaseIterable {
  /// Isotropic: what reproduces the limits of arXiv:2301.06050, and exact for a Majorana N.
  case flat = 0
  /// 1 - P x, x = cos of the angle to the flight direction, P = (s - 2 m_N^2)/(s + 2 m_N^2): exact after integration
  /// over the production angle for s-channel exchange.
  case helicity = 1
  /// With the full spin correlation between production and decay (docs/physics.md); preset `corrected` only.
  case exact = 2
}

/// e+ e- -> N nubar, N -> nu gamma with the photon inside cuts, as a quadratic form in the amplitudes: what
/// depends on energies, mass and cuts only, so that it serves all couplings and flavours,
///
///     sigma A = (alpha/4) r^2 [left |lL|^2 + right |lR|^2 + d_W'^2 exchange + d_W' Re(lL) interference],
///
/// r = 1 - m_N^2/s, lL and lR in units of e/s, d_W' = d_W/(sqrt2 sin(theta_w)) (flavour e only); branching ratio 1.
///
/// A photon of energy E makes with N the angle cd = (E_N - m_N^2/(2E))/p, so for N distributed in c_N the photons are
/// d2 sigma/(dE dc) = (1/p) < (dsigma/dc_N) W >_phi at c_N = cd c + sqrt(1-cd^2) sqrt(1-c^2) cos(phi)
/// (arXiv:2301.06050 leaves this to simulation; derivation in docs/physics.md). Integrated over the photon's angle,
/// outermost and split where the cuts have kinks, and ln E by Gauss-Legendre, over phi by the trapezoidal rule; all
/// converge geometrically, and pieces and azimuths become finer with the peak of W exchange.
///
/// Accuracy 1e-12 of the sum of the moduli up to 360 GeV, 1e-8 at 1 TeV (seen: 5e-13, 4e-9; 1e-13 with 40 cosines and 40
/// energies), against Tests/References/acceptance, where events are parametrised in another way. The coefficients
/// `exchange` and `interference` are as good as 1e-10 up to 360 GeV (seen: 4e-11 in 1500 random cuts).
///
/// With a boost the pair moves along the beam in the laboratory, where the cuts apply: d2 sigma/(dE dc) = (E/E')
/// d2 sigma/(dE' dc') with E' = E gamma (1 - beta c).
public struct PhotonAcceptance: Sendable {
  public let left: Double
  public let right: Double
  public let exchange: Double
  public let interference: Double

  /// How fine the quadrature is.
  public struct Orders: Sendable {
    public var cosines: Int
    public var energies: Int
    /// Azimuths between 0 and pi, a multiple of 8; nil: as many as W exchange asks for.
    public var azimuths: Int?

    public init(cosines: Int = 20, energies: Int = 24, azimuths: Int? = nil) {
      self.cosines = cosines
      self.energies = energies
      self.azimuths = azimuths
    }
  }

  /// - Parameters: `sqrt_s` of the pair and `m_N` in GeV; `cuts` in the laboratory, where the beams have
  ///   `sqrt_s_beams`; `boost` of the pair, -1 < boost < 1.
  /// - Returns: all zero for m_N >= sqrt_s; all NaN unless 0 < sqrt_s < inf, 0 <= m_N < inf, |boost| < 1 and the cuts
  ///   are valid.
  public init(
    _ m: Model, sqrt_s: Double, m_N: Double, cuts: PhotonCuts, spectrum: PhotonSpectrum,
    sqrt_s_beams: Double? = nil, boost: Double = 0, orders: Orders = Orders()
  ) {
    let sqrt_s_beams = sqrt_s_beams ?? sqrt_s
    guard collisionDomain(sqrt_s, m_N), abs(boost) < 1, sqrt_s_beams > 0, cuts.areValid else {
      (left, right, exchange, interference) = (.nan, .nan, .nan, .nan)
      return
    }
    var sums = Sums()
    if m_N < sqrt_s {
      PhotonQuadrature(
        m, sqrt_s: sqrt_s, m_N: m_N, cuts: cuts, sqrt_s_beams: sqrt_s_beams, boost: boost, orders: orders
      ).integrate(spectrum) { weight, _, terms in
        sums.left += weight * terms.left
        sums.right += weight * terms.right
        sums.exchange += weight * terms.exchange
        sums.interference += weight * terms.interference
      }
    }
    left = sums.left.sum()
    right = sums.right.sum()
    exchange = sums.exchange.sum()
    interference = sums.interference.sum()
  }

  /// sigma A in GeV^-2; ONE of N nubar and Nbar nu, which give the same (CP).
  public func crossSection(_ a: ProductionAmplitudes) -> Double {
    (left * a.left + right * a.right) + (exchange * a.exchange + interference * a.interference)
  }

  /// The same for couplings in GeV^-1 and the model's flavour; 0 for m_N >= sqrt_s, NaN outside the domain.
  public func crossSection(
    _ m: Model, sqrt_s: Double, m_N: Double, d_gamma: Double, d_Z: Double, d_W: Double
  ) -> Double {
    let amplitudes = ProductionAmplitudes(
      m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
    let finite = d_gamma.isFinite && d_Z.isFinite && d_W.isFinite
    return onShell(sqrt_s, m_N, finite, crossSection(amplitudes))
  }

  /// The same integral as directions of N, in the frame of the pair, with their parts of sigma A.
  public static func directions(
    _ m: Model, _ a: ProductionAmplitudes, sqrt_s: Double, m_N: Double, cuts: PhotonCuts,
    spectrum: PhotonSpectrum, sqrt_s_beams: Double? = nil, boost: Double = 0, orders: Orders = Orders()
  ) -> (cosines: [Double], weights: [Double]) {
    var (cosines, weights): ([Double], [Double]) = ([], [])
    PhotonQuadrature(
      m, sqrt_s: sqrt_s, m_N: m_N, cuts: cuts, sqrt_s_beams: sqrt_s_beams ?? sqrt_s, boost: boost,
      orders: orders
    ).integrate(spectrum) { weight, c_N, terms in
      let part = weight * terms.sum(a)
      for i in 0..<8 {
        cosines.append(c_N[i])
        weights.append(part[i])
      }
    }
    return (cosines, weights)
  }

  private struct Sums {
    var left = SIMD8<Double>(0)
    var right = SIMD8<Double>(0)
    var exchange = SIMD8<Double>(0)
    var interference = SIMD8<Double>(0)
  }
}

/// What multiplies the terms of a ``PhotonAcceptance``: products of amplitudes with (alpha/4) r^2. Those of several flavours
/// add.
public struct ProductionAmplitudes: Sendable {
  public let left: Double
  public let right: Double
  public let exchange: Double
  public let interference: Double
  public let odd: Double

  /// All zero for m_N >= sqrt_s; W exchange for the model's flavour e only.
  public init(_ m: Model, sqrt_s: Double, m_N: Double, d_gamma: Double, d_Z: Double, d_W: Double) {
    guard m_N < sqrt_s else {
      (left, right, exchange, interference, odd) = (0, 0, 0, 0, 0)
      return
    }
    let c = SChannel(m, sqrt_s, m_N)
    let a = HelicityAmplitudes(m, c, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
    let factor = 0.25 * m.scheme.alpha * (c.r * c.r)
    let charged = m.flavour == .e ? factor * m.exchangeBeams : 0
    left = factor * a.left
    right = factor * a.right
    exchange = charged * (a.exchange * a.exchange)
    interference = charged * (a.exchange * a.leftReal)
    odd = m.preset == .paper ? 0 : charged * (a.exchange * a.leftImaginary)
  }

  private init(left: Double, right: Double, exchange: Double, interference: Double, odd: Double) {
    self.left = left
    self.right = right
    self.exchange = exchange
    self.interference = interference
    self.odd = odd
  }

  public static let none = ProductionAmplitudes(left: 0, right: 0, exchange: 0, interference: 0, odd: 0)

  /// a + weight b.
  public func adding(_ weight: Double, _ b: ProductionAmplitudes) -> ProductionAmplitudes {
    ProductionAmplitudes(
      left: left + weight * b.left, right: right + weight * b.right, exchange: exchange + weight * b.exchange,
      interference: interference + weight * b.interference, odd: odd + weight * b.odd)
  }
}
