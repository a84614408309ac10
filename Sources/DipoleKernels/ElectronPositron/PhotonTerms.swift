import LaneMath

/// The terms of d sigma/dc_N times W, the distribution of N (c_N = cos of its angle to e-) and of the photon in its rest
/// frame (W = 1 on average over the sphere), as the coefficients of ``PhotonAcceptance``; physics page, section 6:
///
///     exact: left = 2 n1 (1 + c_N), right = 2 n2 (1 - c_N), exchange = r n3 (1 - c_N^2) w^2,
///            interference = 4 w (1 + c_N) Y,
///            Y = r/4 [n1 (1 - c_N) - n2 (1 + c_N)] + n3/2, w = s/(M_W^2 - t), r = 1 - m_N^2/s
///     flat, helicity: the terms of d sigma/dc_N times 1 or 1 - P x
///
/// n1, n2, n3 = 2 nu.p1, 2 nu.p2, 2 nu.k2 over s with the neutrino nu of the decay. The part of `exact` that is odd under
/// reflection of the photon at the plane of beam and N (it goes like Im lL) is left out: no cut sees it.
public struct PhotonTerms<L: Lane> {
  public let left: L
  public let right: L
  public let exchange: L
  public let interference: L

  /// - Parameters: `E` and `c`, energy in GeV and cosine of the photon in the centre of mass; `x`, cos(theta*) in the
  ///   rest frame of N, which belongs to `E`.
  @inlinable @inline(__always)
  public init(
    _ m: Model, _ spectrum: PhotonSpectrum, sqrt_s: Double, m_N: Double, E: Double, x: Double, c: Double,
    c_N: L
  ) {
    let s = sqrt_s * sqrt_s
    let ratio = m_N / sqrt_s
    let r = (1 - ratio) * (1 + ratio)
    let halfR = 0.5 * r
    let square = ratio * ratio
    let forward = 1.0 - c_N
    let backward = 1.0 + c_N
    let both = forward * backward
    let propagator = s / (m.MW2 + (0.5 * r * s) * forward)
    // (m^2 - t)/s and (m^2 - u)/s.
    let tFactor = square + halfR * forward
    let uFactor = square + halfR * backward
    if spectrum == .exact {
      let energy = E / sqrt_s
      let n1 = tFactor - energy * (1 - c)
      let n2 = uFactor - energy * (1 + c)
      let n3 = 1 - 2 * energy
      let y = 0.5 * (halfR * (n1 * forward - n2 * backward) + n3)
      left = 2 * (n1 * backward)
      right = 2 * (n2 * forward)
      // The printed eq. (13) has no exact form.
      exchange = m.preset == .paper ? L(.nan) : ((r * n3) * both) * (propagator * propagator)
      interference = 4 * ((propagator * backward) * y)
    } else {
      let slope = (1 - 2 * square) / (1 + 2 * square)
      let shape = spectrum == .helicity ? 1 - slope * x : 1
      let charged = m.preset == .paper ? uFactor * forward : (halfR * r) * both
      left = shape * (tFactor * backward)
      right = shape * (uFactor * forward)
      exchange = shape * (charged * (propagator * propagator))
      interference = m.preset == .paper ? L(0) : (shape * r) * (both * propagator)
    }
  }
}
