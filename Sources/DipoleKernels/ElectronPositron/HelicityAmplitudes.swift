import LaneMath

/// The s-channel amplitudes of e-_L e+_R and e-_R e+_L -> N nubar in units of e/s,
///
///     lL = -d_gamma + lZ d_Z s/(s - M_Z^2 + i M_Z Gamma_Z),   lR likewise,
///
/// with lZ = (sin^2 - 1/2)/(sin cos), rZ = sin/cos, and of W exchange without its propagator, d_W/(sqrt2 sin).
@usableFromInline
struct HelicityAmplitudes<L: Lane> {
  @usableFromInline let leftReal: L
  /// Im lL.
  @usableFromInline let leftImaginary: L
  /// |lL|^2 and |lR|^2 times the weights of the beams.
  @usableFromInline let left: L
  @usableFromInline let right: L
  @usableFromInline let exchange: L

  /// `s`, `offset` = s - M_Z^2, `D` = |s - M_Z^2 + i M_Z Gamma_Z|^2 in GeV^2 and GeV^4.
  @inlinable @inline(__always)
  init(_ m: Model, s: L, offset: L, D: L, d_gamma: L, d_Z: L, d_W: L) {
    let propagator = d_Z * (s / D)
    let real = offset * propagator
    let imaginary = m.MZGammaZ * propagator
    leftReal = m.leftZ * real - d_gamma
    let rightReal = m.rightZ * real - d_gamma
    leftImaginary = -(m.leftZ * imaginary)
    let rightImaginary = m.rightZ * imaginary
    left = m.leftBeams * (leftReal * leftReal + leftImaginary * leftImaginary)
    right = m.rightBeams * (rightReal * rightReal + rightImaginary * rightImaginary)
    exchange = m.leftW * d_W
  }
}
