import LaneMath

// Eqs. (4), (6) and Table I of arXiv:2301.06050. The broken couplings are sums and differences that vanish on
// lines of the plane (d_calB, d_calW); with sin and cos of theta_w in 106 bits and exact products, the digits
// that are left there are right.

extension Lane {
  /// p x + q y for coefficients with 106 bits.
  @inlinable @inline(__always)
  static func combination(_ p: DoubleDouble, _ x: Self, _ q: DoubleDouble, _ y: Self) -> Self {
    let first = x * p.high
    let second = y * q.high
    let sum = first + second
    let errors =
      (productError(x, Self(p.high), first) + x * p.low)
      + (productError(y, Self(q.high), second) + y * q.low)
    return sum + (sumError(first, second, sum) + errors)
  }
}

extension Model {
  @inlinable @inline(__always)
  var halfSin: DoubleDouble { DoubleDouble(0.5 * sin.high, 0.5 * sin.low) }
  @inlinable @inline(__always)
  var halfCos: DoubleDouble { DoubleDouble(0.5 * cos.high, 0.5 * cos.low) }
  @inlinable @inline(__always)
  var minusSin: DoubleDouble { DoubleDouble(-sin.high, -sin.low) }
}

/// d_gamma = v/sqrt2 (d_calB cos + d_calW sin / 2), arXiv:2301.06050 eq. (4).
///
/// d_calB, d_calW in GeV^-2, finite; result in GeV^-1. Accuracy 2 epsilon, 8 at the double nearest to a cancellation.
@inlinable @inline(__always)
public func coupling_gamma<L: Lane>(_ m: Model, d_calB: L, d_calW: L) -> L {
  L.nanUnless(
    L.both(L.isFinite(d_calB), L.isFinite(d_calW)),
    m.vevOverRoot2 * L.combination(m.cos, d_calB, m.halfSin, d_calW))
}

/// d_Z = v/sqrt2 (d_calW cos / 2 - d_calB sin), arXiv:2301.06050 eq. (4).
///
/// d_calB, d_calW in GeV^-2, finite; result in GeV^-1. Accuracy 2 epsilon, 8 at the double nearest to a cancellation.
@inlinable @inline(__always)
public func coupling_Z<L: Lane>(_ m: Model, d_calB: L, d_calW: L) -> L {
  L.nanUnless(
    L.both(L.isFinite(d_calB), L.isFinite(d_calW)),
    m.vevOverRoot2 * L.combination(m.minusSin, d_calB, m.halfCos, d_calW))
}

/// d_W = v/sqrt2 d_calW/sqrt2 = v d_calW / 2, arXiv:2301.06050 eq. (4). Accuracy 1 epsilon.
///
/// d_calB does not enter; it is an argument so that the three couplings are called alike.
@inlinable @inline(__always)
public func coupling_W<L: Lane>(_ m: Model, d_calB: L, d_calW: L) -> L {
  L.nanUnless(L.both(L.isFinite(d_calB), L.isFinite(d_calW)), m.halfVev * d_calW)
}

/// 2 u cos + w sin, the denominator of eq. (6); zero on the line where d_gamma vanishes.
@inlinable @inline(__always)
func photonDirection<L: Lane>(_ m: Model, _ u: L, _ w: L) -> L { L.combination(m.cos, u + u, m.sin, w) }

/// d_Z/d_gamma = (w cos - 2 u sin) / (2 u cos + w sin) for (d_calB : d_calW) = (u : w), arXiv:2301.06050 eq. (6).
///
/// Any finite pair but (0, 0), which gives NaN; (0, 1) is scenario II. Accuracy 3 epsilon, 8 at
/// the double nearest to the line 2 u cos + w sin = 0 where the ratio diverges.
@inlinable @inline(__always)
public func coupling_ratio_Z_projective<L: Lane>(_ m: Model, u: L, w: L) -> L {
  L.nanUnless(
    L.both(L.isFinite(u), L.isFinite(w)),
    L.combination(m.cos, w, m.minusSin, u + u) / photonDirection(m, u, w))
}

/// d_W/d_gamma = sqrt2 w / (2 u cos + w sin) for (d_calB : d_calW) = (u : w), arXiv:2301.06050 eq. (6).
///
/// Domain and accuracy as `coupling_ratio_Z_projective`.
@inlinable @inline(__always)
public func coupling_ratio_W_projective<L: Lane>(_ m: Model, u: L, w: L) -> L {
  L.nanUnless(
    L.both(L.isFinite(u), L.isFinite(w)), (0x1.6a09e667f3bcdp0 * w) / photonDirection(m, u, w))
}

/// (u : w) = (1 : a), or (1/a : 1) where a is so large that u no longer matters.
@inlinable @inline(__always)
func projectivePair<L: Lane>(_ a: L) -> (u: L, w: L) {
  let large = L.less(L(0x1p60), L.abs(a))
  return (L.select(large, 1.0 / a, L(1)), L.select(large, L(1), a))
}

/// d_Z/d_gamma for a = d_calW/d_calB, arXiv:2301.06050 eq. (6).
///
/// Any a, infinity included (scenario II). Accuracy 3 epsilon, 8 at the double nearest to the pole a = -2 cot(theta_w) or
/// to the zero a = 2 tan(theta_w); neither is a double, so scenario III (exactly 0) is a ``CouplingDirection``, not an a.
@inlinable @inline(__always)
public func coupling_ratio_Z<L: Lane>(_ m: Model, a: L) -> L {
  let (u, w) = projectivePair(a)
  return coupling_ratio_Z_projective(m, u: u, w: w)
}

/// d_W/d_gamma for a = d_calW/d_calB, arXiv:2301.06050 eq. (6). Domain and accuracy as `coupling_ratio_Z`.
@inlinable @inline(__always)
public func coupling_ratio_W<L: Lane>(_ m: Model, a: L) -> L {
  let (u, w) = projectivePair(a)
  return coupling_ratio_W_projective(m, u: u, w: w)
}
