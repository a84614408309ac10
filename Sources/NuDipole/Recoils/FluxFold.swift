import DipoleKernels
import LaneMath

/// Integrals over the energies of a flux of cross sections at fixed recoil (``RecoilShape``).
///
/// Each piece between two points of a table has the nodes of a Gauss-Legendre rule that is exact to 1e-15 for a line times a
/// polynomial of second degree in 1/E; the piece with E_min gets a rule of its own, so that no rule crosses a kink.
struct FluxFold {
  private typealias Block = SIMD8<Double>

  /// A piece on which the density is linear.
  private struct Piece {
    let low: Double
    let high: Double
    let density: Double
    let slope: Double
    /// Where its nodes begin.
    let first: Int
  }

  private struct Nodes {
    var pieces: [Piece] = []
    /// 1/E and weights, filled up with weights 0 to a whole block after the last.
    var inverse: [Double] = []
    var weight: [Double] = []
  }

  private let tables: [Nodes]
  /// 1/E, E and flux.
  private let lines: [(inverse: Double, energy: Double, weight: Double)]
  private let partial = GaussLegendre(Self.partialCount)

  /// Nodes for a piece whose ends have at most this ratio: the error of n nodes goes with rho^(-2n), rho = (sqrt(ratio) +
  /// 1)^2/(ratio - 1).
  private static let greatestRatio = 2.0
  private static let partialCount = 10

  /// - Parameter weight: with what each species counts.
  init(_ flux: NeutrinoFlux, _ weight: (NeutrinoSpecies) -> Double) {
    lines = flux.lines.compactMap { line in
      let weight = weight(line.species) * line.flux
      return weight == 0 ? nil : (1 / line.energy, line.energy, weight)
    }
    // Species with the same energies, those of one source, are one table.
    var sums: [(energies: [Double], densities: [Double])] = []
    for table in flux.tables {
      let weight = weight(table.species)
      if weight == 0 { continue }
      let weighted = table.densities.map { weight * $0 }
      if let k = sums.firstIndex(where: { $0.energies == table.energies }) {
        sums[k].densities = zip(sums[k].densities, weighted).map { $0 + $1 }
      } else {
        sums.append((table.energies, weighted))
      }
    }
    tables = sums.map { Self.nodes($0.energies, $0.densities) }
  }

  private static func nodes(_ energies: [Double], _ densities: [Double]) -> Nodes {
    var nodes = Nodes()
    // Below the first point of a table that starts at 0 a piece may have any ratio: E_min > 0 cuts it.
    for i in 1..<energies.count where energies[i] > energies[i - 1] {
      let (low, high) = (energies[i - 1], energies[i])
      let slope = (densities[i] - densities[i - 1]) / (high - low)
      let start = densities[i - 1]
      var end = high
      // From above, so that the pieces next to 0 are those that are cut.
      var cuts: [(Double, Double)] = []
      while low * greatestRatio < end && cuts.count < 200 {
        let next = 0.5 * end
        cuts.append((next, end))
        end = next
      }
      cuts.append((low, end))
      for (a, b) in cuts.reversed() {
        nodes.pieces.append(
          Piece(low: a, high: b, density: start + slope * (a - low), slope: slope, first: nodes.inverse.count)
        )
        let rule = GaussLegendre(count(ratio: b / a))
        for (x, w) in zip(rule.nodes, rule.weights) {
          let offset = 0.5 * (b - a) * (1 + x)
          nodes.inverse.append(1 / (a + offset))
          nodes.weight.append(0.5 * (b - a) * w * (start + slope * ((a - low) + offset)))
        }
      }
    }
    nodes.inverse += [Double](repeating: 0, count: Block.width)
    nodes.weight += [Double](repeating: 0, count: Block.width)
    return nodes
  }

  private static func count(ratio: Double) -> Int {
    if !(ratio < .infinity) { return partialCount }
    let root = ratio.squareRoot()
    let rho = (root + 1) / (root - 1)
    // Infinite where rho is 1 but for rounding.
    let count = (17.5 / Double.log(rho)).rounded(.up)
    return count < Double(partialCount) ? Swift.max(2, Int(count)) : partialCount
  }

  /// Sum over lines and integral over tables of flux times bracket, without the prefactor: cm^-2 s^-1 times its unit.
  func integral(_ shape: RecoilShape) -> Double {
    var total = 0.0
    for line in lines where line.energy >= shape.E_min {
      total +=
        line.weight * shape.bracket(inverse: line.inverse, gap: (line.energy - shape.E_min) * line.inverse)
    }
    for table in tables { total += integral(shape, table) }
    return total
  }

  private func integral(_ shape: RecoilShape, _ table: Nodes) -> Double {
    let E_min = shape.E_min
    // The first piece that ends above E_min.
    var (low, high) = (0, table.pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if table.pieces[middle].high > E_min { high = middle } else { low = middle + 1 }
    }
    guard low < table.pieces.count else { return 0 }
    let piece = table.pieces[low]
    var (sum, first) = (0.0, piece.first)
    if piece.low < E_min {
      let length = piece.high - E_min
      let density = piece.density + piece.slope * (E_min - piece.low)
      for (x, w) in zip(partial.nodes, partial.weights) {
        let offset = 0.5 * length * (1 + x)
        let inverse = 1 / (E_min + offset)
        let value = shape.bracket(inverse: inverse, gap: offset * inverse)
        sum += 0.5 * length * w * (density + piece.slope * offset) * value
      }
      first = low + 1 < table.pieces.count ? table.pieces[low + 1].first : table.inverse.count
    }
    return sum + full(shape, table, from: first)
  }

  /// The sum over all nodes from one on.
  private func full(_ shape: RecoilShape, _ table: Nodes, from first: Int) -> Double {
    var sum = Block(0)
    table.inverse.withUnsafeBufferPointer { inverse in
      table.weight.withUnsafeBufferPointer { weight in
        guard let inverse = inverse.baseAddress, let weight = weight.baseAddress else { return }
        let count = table.inverse.count
        var i = first
        while i + Block.width <= count {
          let e = Block.load(inverse + i)
          let gap = 1.0 - shape.E_min * e
          sum = Block.multiplyAdd(Block.load(weight + i), shape.bracket(inverse: e, gap: gap), sum)
          i += Block.width
        }
      }
    }
    return sum.sum()
  }
}
