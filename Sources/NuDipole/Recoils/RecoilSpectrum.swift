import DipoleKernels

/// dR/dT of a flux on targets: per kg and s and GeV of recoil.
public struct RecoilSpectrum: Sendable {
  public let targets: [RecoilTarget]
  /// What the flux has on which the response can turn sharply: lines, ends of tables and steps in them, GeV.
  let edges: [Double]
  public let greatestEnergy: Double
  private let model: Model
  /// With the squares of the couplings of N as weights.
  private let dipole: FluxFold
  private let all: FluxFold
  /// Flux of each kind that scatters on electrons in its own way, with its model.
  private let weak: [(fold: FluxFold, model: Model, isAntineutrino: Bool)]

  /// GeV^-2 in cm^2.
  static let squareCentimetre = PhysicalConstants.picobarn * 1e-36

  /// The flavours of N say with what weight each species turns into it; mu = 2 d for light neutrinos.
  public init(_ flux: NeutrinoFlux, _ targets: [RecoilTarget], _ N: HeavyNeutrino) {
    self.targets = targets
    model = N.components[0].model
    let components = N.components
    dipole = FluxFold(flux) { species in
      components.reduce(0) { $0 + ($1.model.flavour == species.flavour ? $1.weight : 0) }
    }
    all = FluxFold(flux) { _ in 1 }
    let model = model
    weak = [false, true].flatMap { isAntineutrino in
      [Flavour.e, .mu].map { flavour in
        let fold = FluxFold(flux) {
          $0.isAntineutrino == isAntineutrino && ($0.flavour == .e) == (flavour == .e) ? 1 : 0
        }
        return (fold, model.with(flavour: flavour), isAntineutrino)
      }
    }
    var edges = flux.lines.map { $0.energy }
    for table in flux.tables {
      for i in table.energies.indices {
        let isStep = i > 0 && table.energies[i] == table.energies[i - 1]
        if i == table.energies.count - 1 || i == 0 || isStep { edges.append(table.energies[i]) }
      }
    }
    self.edges = edges.filter { $0 > 0 }
    greatestEnergy = flux.greatestEnergy
  }

  /// At d_gamma = 1 GeV^-1: 4 alpha_0 sum_targets n Z^2 F^2(T) integral dE phi(E) B(E, T), arXiv:2007.15563.
  ///
  /// T > 0, m_N >= 0 in GeV.
  public func upScattering(T: Double, m_N: Double) -> Double {
    sum { target in
      let (strength, isSpinless) = dipoleStrength(target, T)
      if strength == 0 { return 0 }
      let shape = RecoilShape.upScattering(
        model, T: T, m_N: m_N, m_target: target.mass(model), isSpinless: isSpinless)
      return strength * shape.prefactor * dipole.integral(shape)
    }
  }

  /// The weak interaction alone: coherent scattering on nuclei, scattering on electrons.
  public func weakScattering(T: Double) -> Double {
    sum { target in
      switch target.kind {
      case .nucleus(let nucleus):
        let F = nucleus.formFactors(model, T: T)
        let Q_w = weak_charge(
          model, Z: nucleus.Z, A: nucleus.A, F_p: F.protons, F_n: F.neutrons, r2: 0.0)
        let shape = RecoilShape.coherent(
          model, T: T, m_target: nucleus.mass, isSpinless: nucleus.isSpinless)
        return Q_w * Q_w * shape.prefactor * all.integral(shape)
      case .electrons(let shells):
        let electrons = shells.electrons(at: T)
        if electrons == 0 { return 0 }
        return electrons
          * weak.reduce(0) { total, kind in
            let shape = RecoilShape.electron(kind.model, T: T, isAntineutrino: kind.isAntineutrino)
            return total + shape.prefactor * kind.fold.integral(shape)
          }
      }
    }
  }

  private func sum(_ rate: (RecoilTarget) -> Double) -> Double {
    Self.squareCentimetre * targets.reduce(0) { $0 + $1.perKilogram * rate($1) }
  }

  /// Z^2 F^2, or the number of electrons, and how the spin counts.
  private func dipoleStrength(_ target: RecoilTarget, _ T: Double) -> (Double, Bool) {
    switch target.kind {
    case .nucleus(let nucleus):
      let charge = nucleus.Z * nucleus.formFactors(model, T: T).protons
      return (charge * charge, nucleus.isSpinless)
    case .electrons(let shells): return (shells.electrons(at: T), false)
    }
  }

  /// Recoils at which the spectrum of up-scattering may jump or have a kink, GeV; m_N = 0: that of light neutrinos, and of
  /// the weak interaction.
  func kinks(m_N: Double) -> [Double] {
    targets.flatMap { target in
      let M = target.mass(model)
      return target.steps
        + edges.flatMap { E in
          [
            upscattering_T_min(model, E_nu: E, m_N: m_N, m_target: M),
            upscattering_T_max(model, E_nu: E, m_N: m_N, m_target: M),
          ]
        }
    }
  }

  /// The masses in GeV that can be made: m + m^2/2M < E.
  var reach: Double {
    targets.reduce(0) { greatest, target in
      let M = target.mass(model)
      let x = 2 * greatestEnergy / M
      return Swift.max(greatest, M * (x / ((1 + x).squareRoot() + 1)))
    }
  }
}
