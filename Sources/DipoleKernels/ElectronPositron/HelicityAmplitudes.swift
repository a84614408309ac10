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

  @inlinable @inline(__always)
  init(_ m: Model, _ c: SChannel<L>, d_gamma: L, d_Z: L, d_W: L) {
    let propagator = d_Z * c.pole
    let real = c.offset * propagator
    let imaginary = m.MZGammaZ * propagator
    leftReal = L.multiplyAdd(L(m.leftZ), real, -d_gamma)
    let rightReal = L.multiplyAdd(L(m.rightZ), real, -d_gamma)
    leftImaginary = -m.leftZ * imaginary
    let rightImaginary = m.rightZ * imaginary
    left = m.leftBeams * L.multiplyAdd(leftReal, leftReal, leftImaginary * leftImaginary)
    right = m.rightBeams * L.multiplyAdd(rightReal, rightReal, rightImaginary * rightImaginary)
    exchange = m.leftW * d_W
  }
}
