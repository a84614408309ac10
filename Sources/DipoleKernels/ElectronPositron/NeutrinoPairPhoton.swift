import LaneMath

// e-(p1) e+(p2) -> nu(k1) nubar(k2) gamma(q) at tree level, massless leptons: two diagrams with a Z, for nu_e
// three with a W. With x = 2 E_gamma/sqrt_s and in units of s,
//
//     xi1 = 2 p1.q = x (1 - cos_theta)/2,    xi2 = 2 p2.q = x (1 + cos_theta)/2,    r = (k1 + k2)^2 = 1 - x,
//     a = 2 p1.k1,    b = 2 p2.k2,    mu = M_W^2/s.
//
// For e-_L and one helicity of the photon the five diagrams are (docs/physics.md)
//
//     |M|^2 = 8 e^2 r (2 p1.k2)^2 / (xi1 xi2) |c_Z - c_W w|^2,    w = [1 + (X + i Y)/(mu + b)] / (mu + a),
//     X = [(1 - xi2) a - xi1 xi2 - (r - xi2) b] / (2 r),    X^2 + Y^2 = xi2 b (2 q.k1) / r;
//
// the other helicity is its mirror image, p1 <-> p2, k1 <-> k2. For e-_R there is c_Z alone, with (2
// p1.k1)^2.

extension Lane {
  @inlinable @inline(__always)
  static func greatest(_ a: Self, _ b: Self) -> Self { select(less(a, b), b, a) }

  /// asinh(y), to an epsilon of max(1, |asinh y|).
  @inlinable @inline(__always)
  static func areaSine(_ y: Self) -> Self {
    let size = abs(y)
    let value = log1p(size + size * (size / (1.0 + sqrt(1.0 + size * size))))
    return select(less(y, Self(0)), -value, value)
  }
}

/// r <(2 p1.k2)^2 Re w> and r <(2 p1.k2)^2 |w|^2>, averages over the directions of the neutrinos in their
/// rest frame.
///
/// With the axis along p1, a = f (1 - xi1) and b = b0 + sqrt(e) cos(phi), so that phi is done in closed form:
///
///     <1/(mu + b)> = 1/S,    <1/(mu + b)^2> = (mu + b0)/S^3,    S^2 = (mu + b0)^2 - e = mu^2 + 2 mu b0 + Q^2,
///
/// and every numerator is written as a sum of products of positive terms wherever possible. What is left, 0 <
/// f < 1, has a pole at a = -mu and branch points where S vanishes. In u = ln(1 + a/mu) they are at u =
/// ln(rho) +- i theta; u = u0 + delta sinh(tau) with u0, delta close to these brings them to where tau's
/// imaginary part is about pi/2, and the two merge for soft photons into plain u. 32 nodes of Gauss-Legendre
/// in tau leave 1e-13 up to 500 GeV, 1e-11 at 1 TeV and 1e-10 at 3 TeV, at any x and cos_theta.
@inlinable @inline(never)
func exchangeAverages<L: Lane>(mu: L, xi1: L, xi2: L, r: L) -> (interference: L, square: L) {
  let nodes: InlineArray<16, Double> = [
    0.04830766568773832, 0.1444719615827965, 0.23928736225213706, 0.33186860228212767, 0.42135127613063533,
    0.5068999089322294, 0.5877157572407623, 0.6630442669302152, 0.7321821187402897, 0.7944837959679424,
    0.84936761373257, 0.8963211557660521, 0.9349060759377397, 0.9647622555875064, 0.9856115115452684,
    0.9972638618494816,
  ]
  let weights: InlineArray<16, Double> = [
    0.0965400885147278, 0.09563872007927486, 0.09384439908080457, 0.09117387869576389, 0.08765209300440381,
    0.08331192422694675, 0.07819389578707031, 0.0723457941088485, 0.06582222277636185, 0.058684093478535544,
    0.050998059262376175, 0.04283589802222668, 0.03427386291302143, 0.02539206530926206,
    0.01627439473090567, 0.007018610009470096,
  ]
  let product = xi1 * xi2
  // 1 - xi1 and 1 - xi2.
  let A = r + xi2
  let B = (r + product) / A
  let U = L.log1p(A / mu)

  // rho exp(+-i theta) = 1 + a/mu where S = 0; delta = 2 sin(theta/2).
  let square = B * B
  let real = product / (mu * B) + (xi1 - xi2 * r) / square
  let imaginary2 = 4.0 * ((r * product) * (((mu + B) / mu) / (square * square)))
  let rho2 = L.greatest(real * real + imaginary2, L(1e-200))
  let u0 = L.greatest(L.least(0.5 * L.log(rho2), U), -U)
  let sine2 = L.greatest(2.0 * (1.0 - real / L.sqrt(rho2)), L(1e-6))
  let delta = L.least(L.sqrt(sine2), 2.0 * U)
  let start = L.areaSine(-u0 / delta)
  let end = L.areaSine((U - u0) / delta)
  let middle = 0.5 * (start + end)
  let half = 0.5 * (end - start)

  let inverse = 1.0 / A
  let rOverA = r * inverse
  let productOverA = product * inverse
  let spread = 4.0 * (rOverA * productOverA)
  let slope = 2.0 * (xi2 * inverse)
  let tilt = 2.0 * ((r - xi2) * (xi1 * inverse))
  var (interference, whole) = (L(0), L(0))
  let (origin, inverseOrigin) = (L.exp(middle), L.exp(-middle))
  for k in 0..<16 {
    let step = L.exp(nodes[k] * half)
    let back = 1.0 / step
    for side in 0..<2 {
      // exp(+-tau).
      let growth = origin * (side == 0 ? step : back)
      let decay = inverseOrigin * (side == 0 ? back : step)
      let u = L.multiplyAdd(0.5 * delta, growth - decay, u0)
      let excess = L.expm1(u)
      // 1/(mu + a), f and 1 - f.
      let propagator = 1.0 / (mu + mu * excess)
      let f = (mu * excess) * inverse
      let g = 1.0 - f
      let b0 = f * rOverA + g * productOverA
      let e = spread * (f * g)
      let Q = productOverA * g - rOverA * f
      let m = mu + b0
      let S = L.sqrt(mu * mu + (2.0 * (mu * b0) + Q * Q))
      // 1/S and 1/(m + S) by one division.
      let both = 1.0 / (S * (m + S))
      let reciprocal = both * (m + S)
      let sum = both * S
      // 2 <X/(mu + b)>, the mean of 2 q.k1, and <b (2 q.k1) / (mu + b)^2>.
      let first = slope * (reciprocal * (f - g * xi1 + tilt * ((f * g) * sum)))
      let q1 = (g * (r * xi1) + f * xi2) * inverse
      let second =
        (b0 * (q1 * m) - e * ((q1 - b0) + (m * S + e) * sum)) * (reciprocal * (reciprocal * reciprocal))
      // d f = (d u/d tau) (mu + a)/A d tau cancels one propagator.
      let weight = (0.5 * weights[k]) * ((growth + decay) * (g * g))
      interference = interference + weight * (1.0 + 0.5 * first)
      whole = whole + weight * (propagator * L.multiplyAdd(r, 1.0 + first, xi2 * second))
    }
  }
  let measure = (half * delta) * A
  return (measure * (r * interference), measure * whole)
}

/// d^2 sigma / (dx d cos_theta) of e+ e- -> nu nubar gamma in GeV^-2 with `flavours` times Z exchange and, if
/// `exchange`, once W exchange and its interference.
@inlinable @inline(__always)
func neutrinoPairPhoton<L: Lane>(
  _ m: Model, sqrt_s: L, x: L, cos_theta: L, flavours: Double, exchange: Bool
) -> ByChirality<L> {
  let g = NeutrinoPairCouplings(m)
  let s = sqrt_s * sqrt_s
  let r = 1.0 - x
  let (forward, backward) = (1.0 - cos_theta, 1.0 + cos_theta)
  let (xi1, xi2) = (0.5 * (x * forward), 0.5 * (x * backward))
  // s (1 - x) - M_Z^2 with the rounding errors put back: the width of the return peak is 1/36 of M_Z.
  let reduced = s * r
  let errors = L.multiplyAdd(
    L.productError(sqrt_s, sqrt_s, s), r,
    L.multiplyAdd(s, L.sumError(L(1), -x, r), L.productError(s, r, reduced)))
  let M_Z = L(m.scheme.M_Z)
  let offset = (reduced - m.MZ2) + (errors - L.productError(M_Z, M_Z, L(m.MZ2)))
  let D = L.multiplyAdd(offset, offset, L(m.MZGammaZ * m.MZGammaZ))

  let (A1, A2) = (r + xi2, r + xi1)
  let neutral = (flavours / 3) * (r * ((A1 * A1 + A2 * A2) / D))
  var left = (g.left * g.left) * neutral
  if exchange {
    let mu = m.MW2 / s
    let one = exchangeAverages(mu: mu, xi1: xi1, xi2: xi2, r: r)
    let other = exchangeAverages(mu: mu, xi1: xi2, xi2: xi1, r: r)
    let interference = ((offset / D) / s) * (one.interference + other.interference)
    left = left + (((one.square + other.square) / s) / s - (2 * g.left) * interference)
  }
  let prefactor =
    (0.25 * m.scheme.alpha * (g.strength * g.strength)) * ((s / x) / (forward * backward))
  let domain = L.both(
    L.both(L.isPositive(sqrt_s), L.isPositive(x)),
    L.both(L.less(x, L(1)), L.less(L.abs(cos_theta), L(1))))
  return ByChirality(
    left: L.nanUnless(domain, prefactor * left),
    right: L.nanUnless(domain, prefactor * ((g.right * g.right) * neutral)))
}

/// d^2 sigma / (dx d cos_theta) of e+ e- -> nu nubar gamma for nu_mu or nu_tau, one flavour, in GeV^-2; x = 2
/// E_gamma/sqrt_s, theta the angle of the photon to the beam.
///
/// alpha/(pi x) [(1 + (1 - x)^2)/sin^2(theta) - x^2/2] sigma(s (1 - x)), sigma = pi alpha^2 s' (l^2 + r^2) /
/// (12 sw^4 D) as in `sigma_ee_nu_nu`: exact at tree level for massless electrons, because the sum over
/// helicities is proportional to (2 p1.k2)^2 + (2 p2.k1)^2 and its mirror image. sqrt_s > 0, 0 < x < 1,
/// |cos_theta| < 1, NaN outside. Accuracy 16 epsilon, on the Z return peak too.
@inlinable @inline(__always)
public func dsigma_ee_nu_mu_gamma_dx_dcos<L: Lane>(_ m: Model, sqrt_s: L, x: L, cos_theta: L) -> L {
  let sum = neutrinoPairPhoton(
    m, sqrt_s: sqrt_s, x: x, cos_theta: cos_theta, flavours: 1, exchange: false)
  return sum.left + sum.right
}

/// d^2 sigma / (dx d cos_theta) of e+ e- -> nu_e nubar_e gamma in GeV^-2, the exact tree with W and Z.
///
/// Averages over the neutrinos by `exchangeAverages`. Domain as `dsigma_ee_nu_mu_gamma_dx_dcos`.
/// Accuracy 32 epsilon up to 500 GeV, 1e-10 up to 3 TeV.
@inlinable @inline(__always)
public func dsigma_ee_nu_e_gamma_dx_dcos<L: Lane>(_ m: Model, sqrt_s: L, x: L, cos_theta: L) -> L {
  let sum = neutrinoPairPhoton(
    m, sqrt_s: sqrt_s, x: x, cos_theta: cos_theta, flavours: 1, exchange: true)
  return sum.left + sum.right
}

/// d^2 sigma / (dx d cos_theta) of e+ e- -> nu nubar gamma in GeV^-2, the sum over three flavours.
///
/// `dsigma_ee_nu_e_gamma_dx_dcos` + 2 `dsigma_ee_nu_mu_gamma_dx_dcos`; domain and accuracy of the former.
@inlinable @inline(__always)
public func dsigma_ee_nu_nu_gamma_dx_dcos<L: Lane>(_ m: Model, sqrt_s: L, x: L, cos_theta: L) -> L {
  let sum = neutrinoPairPhoton(
    m, sqrt_s: sqrt_s, x: x, cos_theta: cos_theta, flavours: 3, exchange: true)
  return sum.left + sum.right
}
