import DipoleKernels

/// What a neutrino is when it meets its target.
public enum NeutrinoSpecies: Int32, Sendable, CaseIterable {
  case nu_e = 0
  case nu_mu = 1
  case nu_tau = 2
  case nubar_e = 3
  case nubar_mu = 4
  case nubar_tau = 5

  public var isAntineutrino: Bool { rawValue >= 3 }

  public var flavour: Flavour {
    switch self {
    case .nu_e, .nubar_e: .e
    case .nu_mu, .nubar_mu: .mu
    case .nu_tau, .nubar_tau: .tau
    }
  }
}

/// The neutrinos that reach a target: lines, and densities that are linear between the points of a table and 0 outside.
/// Energies in GeV.
public struct NeutrinoFlux: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public let species: NeutrinoSpecies
    public let energy: Double
    /// cm^-2 s^-1.
    public let flux: Double
  }

  public struct Table: Sendable, Equatable {
    public let species: NeutrinoSpecies
    /// Ascending; two equal ones are a step.
    public let energies: [Double]
    /// cm^-2 s^-1 GeV^-1.
    public let densities: [Double]
  }

  /// What is wrong with a line or a point of a table.
  public enum Problem: Error, Sendable, Equatable {
    case energy(index: Int)
    case flux(index: Int)
    /// Not above the energy before it (equal energies: once, and not at the ends).
    case order(index: Int)
    case tooShort
  }

  public private(set) var lines: [Line] = []
  public private(set) var tables: [Table] = []

  public init() {}

  init(lines: [Line], tables: [Table]) {
    self.lines = lines
    self.tables = tables
  }

  public mutating func addLine(_ species: NeutrinoSpecies, energy: Double, flux: Double) throws(Problem) {
    if !(energy > 0 && energy < .infinity) { throw .energy(index: 0) }
    if !(flux >= 0 && flux < .infinity) { throw .flux(index: 0) }
    lines.append(Line(species: species, energy: energy, flux: flux))
  }

  public mutating func addTable(_ species: NeutrinoSpecies, energies: [Double], densities: [Double])
    throws(Problem)
  {
    guard energies.count >= 2, densities.count == energies.count else { throw .tooShort }
    for (i, (energy, density)) in zip(energies, densities).enumerated() {
      if !(energy >= 0 && energy < .infinity) { throw .energy(index: i) }
      if !(density >= 0 && density < .infinity) { throw .flux(index: i) }
      if i == 0 { continue }
      let isStep = energy == energies[i - 1] && i > 1 && i < energies.count - 1 && energy > energies[i - 2]
      if !(energy > energies[i - 1] || isStep) { throw .order(index: i) }
    }
    tables.append(Table(species: species, energies: energies, densities: densities))
  }

  /// The same flux times a factor.
  public func scaled(by factor: Double) -> NeutrinoFlux {
    var result = self
    result.lines = lines.map { Line(species: $0.species, energy: $0.energy, flux: factor * $0.flux) }
    result.tables = tables.map { table in
      Table(
        species: table.species, energies: table.energies, densities: table.densities.map { factor * $0 })
    }
    return result
  }

  /// The greatest energy, GeV.
  public var greatestEnergy: Double {
    let ends = tables.compactMap { $0.energies.last } + lines.map { $0.energy }
    return ends.reduce(0) { Swift.max($0, $1) }
  }
}
