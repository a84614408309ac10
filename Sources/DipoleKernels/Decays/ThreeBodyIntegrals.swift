import LaneMath

// Phase-space integrals of N -> nu f fbar and N -> l f f' over q^2, the squared mass of the pair f fbar or f
// f', in units of m_N: x = q^2 / m_N^2. They depend on masses only; ThreeBodyWidths multiplies couplings. All
// products are of positive factors that are formed from the excess over threshold, so that digits are kept
// down to a few ulp above.

/// M^2 and M Gamma of a Z or W in units of m_N^2.
@usableFromInline
struct Resonance<L: Lane> {
  @usableFromInline let square: L
  @usableFromInline let width: L

  @inlinable @inline(__always)
  init(mass: Double, width: Double, m_N: L) {
    let ratio = mass / m_N
    square = ratio * ratio
    self.width = ratio * (width / m_N)
  }
}

/// Integrals over x from 4 mu^2 to 1 of G = (1 - x)^2 (2 + x) beta with r = mu^2/x, beta^2 = 1 - 4r, P = 1/|x
/// - z|^2.
@usableFromInline
struct NeutralIntegrals<L: Lane> {
  /// G (1 + 2r) / x.
  @usableFromInline let photon: L
  /// G (1 + 2r) (x - Re z) P.
  @usableFromInline let mixed: L
  /// G (1 + 2r) x P.
  @usableFromInline let vector: L
  /// G beta^2 x P.
  @usableFromInline let axial: L

  /// - Parameters:
  ///   - mass: mu, the mass of f.
  ///   - range: 1 - 4 mu^2 > 0.
  @inlinable @inline(never)
  init(mass: L, range: L, _ Z: Resonance<L>) {
    let A = mass * mass
    let threshold = 4.0 * A
    let panels = ResonancePanels(
      end: L.asinh(L.sqrt(range / threshold)), real: (Z.square - threshold) / threshold,
      imaginary: Z.width / threshold)
    let widthSquare = Z.width * Z.width
    var (photon, mixed, vector, axial) = (L(0), L(0), L(0), L(0))
    panels.forEach { sinh, cosh, weight in
      let excess = A * (sinh * sinh)
      let x = threshold + excess
      let rest = range - excess
      let velocity = sinh / cosh
      // dx = 2 A sinh cosh dt, and a beta.
      let measure = weight * (rest * rest) * (2.0 + x) * (2.0 * excess)
      let inverse = 1.0 / x
      let offset = x - Z.square
      let propagator = measure / (offset * offset + widthSquare)
      let spin = 1.0 + 2.0 * (A * inverse)
      photon = photon + (measure * spin) * inverse
      mixed = mixed + (propagator * spin) * offset
      vector = vector + (propagator * spin) * x
      axial = axial + (propagator * (velocity * velocity)) * x
    }
    (self.photon, self.mixed, self.vector, self.axial) = (photon, mixed, vector, axial)
  }
}

/// Integral over x from (m1 + m2)^2 to (1 - l)^2 of
///   lambda^(1/2)(1, x, l^2) [2 (1 - l^2)^2 - x (1 + l^2) - x^2]
///   x lambda^(1/2)(1, r1, r2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2]
/// over |x - y|^2, r_i = m_i^2/x, masses in units of m_N, y that of W.
///
/// Above (m1 + m2)^2 the variable is x = m1^2 + m2^2 + 2 m1 m2 cosh 2t (m2 = 0: m1^2 cosh^2 t), in which the
/// root of the second lambda is smooth, below (1 - l)^2 it is 1 + l^2 - 2 l cosh 2t for the first; they meet
/// half-way.
@inlinable @inline(never)
func chargedIntegral<L: Lane>(m_N: L, lepton: Double, _ pair: Doublet, excess: L, _ W: Resonance<L>) -> L {
  let sum = pair.first + pair.second
  let l = lepton / m_N
  let (m1, m2) = (pair.first / m_N, pair.second / m_N)
  let threshold = L.square(m1 + m2)
  let fourProduct = 4.0 * (m1 * m2)
  let squares = m1 * m1 + m2 * m2
  let product = 6.0 * (m1 * m2) * threshold
  let top = L.square(1.0 - l)
  let bracketAtTop = 6.0 * l * top
  let leptonSquare = 1.0 + l * l
  let range = (excess / m_N) * (((m_N - lepton) + sum) / m_N)
  let half = 0.5 * range
  let widthSquare = W.width * W.width
  let hasNeutrino = pair.second == 0

  // above = x - (m1 + m2)^2, below = (1 - l)^2 - x, roots = x lambda^(1/2) lambda^(1/2). Brackets and factors of
  // lambda are written as their values at an end of the range, positive, and the rest.
  @inline(__always)
  func integrand(_ x: L, _ above: L, _ below: L, _ roots: L) -> L {
    let bracket = bracketAtTop + below * (leptonSquare + (top + x))
    let spin = product + above * (2.0 * (x + threshold) - squares)
    let offset = x - W.square
    return roots * bracket * (spin / (x * x)) / (offset * offset + widthSquare)
  }

  var total = L(0)
  let A = hasNeutrino ? 0.25 * (m1 * m1) : m1 * m2
  let lower = ResonancePanels(
    end: L.asinh(L.sqrt(half / (4.0 * A))), real: (W.square - threshold) / (4.0 * A),
    imaginary: W.width / (4.0 * A))
  lower.forEach { sinh, cosh, weight in
    let above = A * (sinh * sinh)
    let x = threshold + above
    let below = range - above
    let momentum = L.sqrt(below * (4.0 * l + below))
    let roots = (hasNeutrino ? above : A * (sinh * cosh)) * momentum
    total = total + (weight * (A * (sinh * cosh))) * integrand(x, above, below, roots)
  }
  let upper = ResonancePanels(
    end: L.asinh(L.sqrt(half / (4.0 * l))), real: (top - W.square) / (4.0 * l), imaginary: W.width / (4.0 * l)
  )
  upper.forEach { sinh, cosh, weight in
    let below = l * (sinh * sinh)
    let x = top - below
    let above = range - below
    let roots = (hasNeutrino ? above : L.sqrt(above * (fourProduct + above))) * (l * (sinh * cosh))
    total = total + (weight * (l * (sinh * cosh))) * integrand(x, above, below, roots)
  }
  // dx = 2 A sinh cosh dt and half of the second bracket.
  return total
}
