import LaneMath

// Form factors of nuclei, 1 at q = 0; q in GeV, radii in fm.

/// 3 j_1(x)/x = 3 (sin x - x cos x)/x^3, 0 beyond |x| = 10^5.
///
/// The difference cancels for small x: below 1.5 the series, eleven terms, of which the next is 1e-19.
@inlinable @inline(__always)
func sphereFormFactor<L: Lane>(_ x: L) -> L {
  let w = x * x
  var series = L(66.0 / 25852016738884976640000.0)
  // (-1)^k 6 (k + 1)/(2k + 3)!
  series = L.multiplyAdd(series, w, L(-60.0 / 51090942171709440000.0))
  series = L.multiplyAdd(series, w, L(54.0 / 121645100408832000.0))
  series = L.multiplyAdd(series, w, L(-48.0 / 355687428096000.0))
  series = L.multiplyAdd(series, w, L(42.0 / 1307674368000.0))
  series = L.multiplyAdd(series, w, L(-36.0 / 6227020800.0))
  series = L.multiplyAdd(series, w, L(30.0 / 39916800.0))
  series = L.multiplyAdd(series, w, L(-24.0 / 362880.0))
  series = L.multiplyAdd(series, w, L(18.0 / 5040.0))
  series = L.multiplyAdd(series, w, L(-0.1))
  series = L.multiplyAdd(series, w, L(1))
  let inverse = 1.0 / x
  let closed = (3.0 * (inverse * inverse)) * (L.sin(x) * inverse - L.cos(x))
  let inside = L.select(L.less(w, L(2.25)), series, closed)
  return L.select(L.less(L(1e5), L.abs(x)), L(0), inside)
}

/// Helm's form factor: 3 j_1(q R_0)/(q R_0) exp(-q^2 s^2/2), R_0^2 = 5/3 (R_rms^2 - 3 s^2); Helm, Phys. Rev. 104 (1956) 1466.
///
/// q >= 0 in GeV, R_rms > 0 in fm the root mean square radius, s >= 0 in fm the thickness of the skin, usually 0.9. NaN for
/// R_rms < sqrt3 s. Signed: it changes its sign at the zeros of j_1. Accuracy 16 epsilon times the condition of the arguments.
@inlinable @inline(__always)
public func form_factor_helm<L: Lane>(_ m: Model, q: L, R_rms: L, s: L) -> L {
  let k = q * (1.0 / PhysicalConstants.hbar_c_fm)
  let least = 3.0.squareRoot() * s
  let square = (5.0 / 3.0) * ((R_rms - least) * (R_rms + least))
  let skin = k * s
  let value = sphereFormFactor(k * L.sqrt(square)) * L.exp(-0.5 * (skin * skin))
  let domain = L.both(L.both(L.isNonNegative(q), L.isPositive(R_rms)), L.isNonNegative(s))
  return L.nanUnless(L.both(domain, L.lessOrEqual(L(0), square)), value)
}

/// The form factor of Klein and Nystrand: 3 j_1(q R_A)/(q R_A) / (1 + a^2 q^2); Phys. Rev. C 60 (1999) 014903.
///
/// q >= 0 in GeV, R_A > 0 in fm, usually 1.23 A^(1/3), a >= 0 in fm the range of the Yukawa potential, usually 0.7. Signed.
/// Accuracy 16 epsilon times the condition of the arguments.
@inlinable @inline(__always)
public func form_factor_klein_nystrand<L: Lane>(_ m: Model, q: L, R_A: L, a: L) -> L {
  let k = q * (1.0 / PhysicalConstants.hbar_c_fm)
  let range = k * a
  let value = sphereFormFactor(k * R_A) / (1.0 + range * range)
  return L.nanUnless(L.both(L.both(L.isNonNegative(q), L.isPositive(R_A)), L.isNonNegative(a)), value)
}
