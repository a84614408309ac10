import LaneMath

/// What the terms of d sigma/dc_N are made of, c_N = cos of the angle between N and e-; each grows or falls with c_N all the
/// way.
@usableFromInline
struct AngularFactors<L: Lane> {
  /// 1 - c_N and 1 + c_N.
  @usableFromInline let forward: L
  @usableFromInline let backward: L
  /// s/(M_W^2 - t).
  @usableFromInline let propagator: L
  /// (m^2 - t)/s and (m^2 - u)/s.
  @usableFromInline let tFactor: L
  @usableFromInline let uFactor: L
  /// 1 - m_N^2/s.
  @usableFromInline let r: Double

  @inlinable @inline(__always)
  init(_ m: Model, sqrt_s: Double, m_N: Double, c_N: L) {
    self.init(m, sqrt_s: sqrt_s, m_N: m_N, falling: c_N, growing: c_N)
  }

  /// With what falls at one cosine and what grows at another: bounds between the two.
  @inlinable @inline(__always)
  init(_ m: Model, sqrt_s: Double, m_N: Double, falling: L, growing: L) {
    let s = sqrt_s * sqrt_s
    let ratio = m_N / sqrt_s
    r = (1 - ratio) * (1 + ratio)
    let halfR = 0.5 * r
    let square = ratio * ratio
    forward = 1.0 - falling
    backward = 1.0 + growing
    propagator = s / (m.MW2 + (0.5 * r * s) * (1.0 - growing))
    tFactor = square + halfR * forward
    uFactor = square + halfR * backward
  }

  /// The terms of d sigma/dc_N.
  @inlinable @inline(__always)
  func unpolarised(_ m: Model) -> PhotonTerms<L> {
    let both = forward * backward
    let charged = m.preset == .paper ? uFactor * forward : (0.5 * r * r) * both
    return PhotonTerms(
      left: tFactor * backward, right: uFactor * forward, exchange: charged * (propagator * propagator),
      interference: m.preset == .paper ? L(0) : r * (both * propagator))
  }
}

/// The terms of d sigma/dc_N times W, the distribution of N (c_N = cos of its angle to e-) and of the photon in its rest
/// frame (W = 1 on average over the sphere), as the coefficients of ``PhotonAcceptance``; physics page, section 6:
///
///     exact: left = 2 n1 (1 + c_N), right = 2 n2 (1 - c_N), exchange = r n3 (1 - c_N^2) w^2,
///            interference = 4 w (1 + c_N) Y, odd = -2 w (1 + c_N) r sin(theta_N) q_n/sqrt_s,
///            Y = r/4 [n1 (1 - c_N) - n2 (1 + c_N)] + n3/2, w = s/(M_W^2 - t), r = 1 - m_N^2/s
///     flat, helicity: the terms of d sigma/dc_N times 1 or 1 - P x
///
/// n1, n2, n3 = 2 nu.p1, 2 nu.p2, 2 nu.k2 over s with the neutrino nu of the decay; q_n is the photon's momentum along
/// p(e-) x p(N). `odd`, which goes with d_W' Im(lL), changes sign when the photon is reflected at the plane of beam and N: no
/// cut of ``PhotonAcceptance`` sees it.
public struct PhotonTerms<L: Lane> {
  public let left: L
  public let right: L
  public let exchange: L
  public let interference: L
  public let odd: L

  @inlinable @inline(__always)
  init(left: L, right: L, exchange: L, interference: L, odd: L = L(0)) {
    self.left = left
    self.right = right
    self.exchange = exchange
    self.interference = interference
    self.odd = odd
  }

  /// - Parameters: `E` and `c`, energy in GeV and cosine of the photon in the centre of mass, `normal`, its q_n in GeV; `x`,
  ///   cos(theta*) in the rest frame of N, which belongs to `E`.
  @inlinable @inline(__always)
  public init(
    _ m: Model, _ spectrum: PhotonSpectrum, sqrt_s: Double, m_N: Double, E: L, x: L, c: L, c_N: L,
    normal: L = L(0)
  ) {
    let f = AngularFactors(m, sqrt_s: sqrt_s, m_N: m_N, c_N: c_N)
    if spectrum == .exact {
      let halfR = 0.5 * f.r
      let energy = E / L(sqrt_s)
      let n1 = f.tFactor - energy * (1.0 - c)
      let n2 = f.uFactor - energy * (1.0 + c)
      let n3 = 1.0 - 2.0 * energy
      let y = 0.5 * (halfR * (n1 * f.forward - n2 * f.backward) + n3)
      let peak = f.propagator * f.backward
      let both = f.forward * f.backward
      left = 2 * (n1 * f.backward)
      right = 2 * (n2 * f.forward)
      // The printed eq. (13) has no exact form.
      exchange =
        m.preset == .paper ? L(.nan) : ((f.r * n3) * both) * (f.propagator * f.propagator)
      interference = 4 * (peak * y)
      odd = (-2 * f.r / sqrt_s) * (peak * (L.sqrt(both) * normal))
    } else {
      let square = (m_N / sqrt_s) * (m_N / sqrt_s)
      let slope = (1 - 2 * square) / (1 + 2 * square)
      let shape = spectrum == .helicity ? 1.0 - slope * x : L(1)
      let terms = f.unpolarised(m)
      left = shape * terms.left
      right = shape * terms.right
      exchange = shape * terms.exchange
      interference = shape * terms.interference
      odd = L(0)
    }
  }

  /// Their sum for given amplitudes.
  @inlinable @inline(__always)
  public func sum(_ a: ProductionAmplitudes) -> L {
    ((left * a.left + right * a.right) + (exchange * a.exchange + interference * a.interference)) + odd
      * a.odd
  }
}
