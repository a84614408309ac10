import LaneMath

/// An interval of x = d^2 outside of which x^p times one term is below 1, from 1 - e^-z <= min(1, z): below
/// both x^q A e^(-a x) with q = p, A = w and q = p + 1, A = w (b - a).
///
/// With v = a x/q, x^q A e^(-a x) >= 1 is v - ln v <= 1 + mu, mu = ln(A)/q - ln(a/q) - 1, so that
/// max(e^-(1+mu), 1 - sqrt(2 mu)) <= v <= 1 + sqrt(2 mu) + mu (the upper one: Chatzigeorgiou, IEEE Commun.
/// Lett. 17 (2013) 1505, for the branch W_-1 of Lambert's function), and nowhere for mu < 0.
struct SignalBounds<L: RawLane> {
  let lowest: L
  let highest: L
  /// False where the term is below 1 for every x.
  let possible: L.Mask

  @inline(__always)
  init(production: Production, term: DecayTerm<L>, logWeight: L) {
    let logNear = L.log(term.near)
    let thin = Self.envelope(production.power + 1, logWeight + L.log(term.gap), term.near, logNear)
    let thick =
      production == .dipole
      ? Self.envelope(1, logWeight, term.near, logNear)
      : (lowest: L(0), highest: logWeight / term.near, possible: L.less(L(-1e-9), logWeight))
    lowest = L.select(L.less(thin.lowest, thick.lowest), thick.lowest, thin.lowest)
    highest = L.select(L.less(thin.highest, thick.highest), thin.highest, thick.highest)
    possible = L.both(thin.possible, thick.possible)
  }

  @inline(__always)
  private static func envelope(
    _ q: Double, _ logAmplitude: L, _ near: L, _ logNear: L
  ) -> (lowest: L, highest: L, possible: L.Mask) {
    let scaled = logAmplitude * (1 / q)
    let mu = (scaled - logNear) + (Double.log(q) - 1)
    let clamped = L.select(L.less(L(0), mu), mu, L(0))
    let root = L.sqrt(2.0 * clamped)
    let unit = q / near
    let rising = L.exp(-scaled)
    let peaked = unit * (1.0 - root)
    return (
      L.select(L.less(rising, peaked), peaked, rising), unit * (1.0 + (root + clamped)),
      // Rounding of mu must not lose a tangent (nor, above, a plateau).
      L.less(L(-1e-9), mu)
    )
  }
}
