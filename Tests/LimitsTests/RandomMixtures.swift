import LaneMath
import Limits

/// A counter-based generator: the k-th mixture does not depend on how many are drawn.
struct Generator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
  mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * Double(next() >> 11) * 0x1p-53
  }
}

/// Terms whose largest values are within a few e-foldings of the limit and of each other, so that two, four,
/// six and more crossings occur; one in four is scaled until a maximum or minimum is nearly at the limit.
func randomMixture(_ k: Int) -> SignalMixture {
  var g = Generator(state: UInt64(k) &* 0xd134_2543_de82_ef95)
  let production: Production = g.next() % 4 == 0 ? .other : .dipole
  let count = 1 + Int(g.next() % 6)
  let decades = g.next() % 2 == 0 ? g.uniform(0.5, 4) : 18
  let first = g.uniform(4, 22 - decades)
  var terms: [SignalMixture.Term] = []
  for _ in 0..<count {
    let near = Double.pow(10, g.uniform(first, first + decades))
    // Anywhere beyond, a wide region, a narrow one, a very narrow one.
    let kind = g.next() % 4
    let far =
      kind == 0
      ? Double.infinity
      : near
        * (1 + Double.pow(10, kind == 1 ? g.uniform(0, 3) : kind == 2 ? g.uniform(-3, 0) : g.uniform(-9, -3)))
    let inside = g.next() % 8 == 0 && far < .infinity ? 0 : near
    let unit = SignalMixture(production: production, terms: [.init(weight: 1, near: inside, far: far)])
    // Its size where e^-near x = 1/e.
    let size = unit.logarithm(-0.5 * Double.log(near)).value
    terms.append(.init(weight: Double.exp(g.uniform(-2, 5) - size), near: inside, far: far))
  }
  let drawn = SignalMixture(production: production, terms: terms)
  guard g.next() % 4 == 0 else { return drawn }
  let extrema = extrema(drawn)
  guard !extrema.isEmpty else { return drawn }
  let d = extrema[Int(g.next() % UInt64(extrema.count))]
  let offset = (g.next() % 2 == 0 ? 1.0 : -1.0) * Double.pow(10, g.uniform(-17, -2))
  let factor = (1 + offset) / (1 + drawn.excess(d))
  guard factor < 1e100 else { return drawn }
  return SignalMixture(
    production: production, terms: terms.map { .init(weight: $0.weight * factor, near: $0.near, far: $0.far) }
  )
}

/// Some maxima and minima, from a grid.
private func extrema(_ mixture: SignalMixture) -> [Double] {
  let grid = (0...300).map { Double.exp(-27.5 + 27.4 * Double($0) / 300) }
  return zip(grid, grid.dropFirst()).compactMap { a, b in
    let rises = mixture.slope(a) > 0
    guard (mixture.slope(b) > 0) != rises else { return nil }
    var (low, high) = (a, b)
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      if (mixture.slope(middle) > 0) == rises { low = middle } else { high = middle }
    }
    return low
  }
}
