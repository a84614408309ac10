import DipoleKernels

/// What neutrinos scatter on in a detector.
public struct RecoilTarget: Sendable, Equatable {
  /// Electrons of an atom with the energy that binds them.
  public struct Shell: Sendable, Equatable {
    public let electrons: Double
    /// GeV.
    public let binding: Double

    public init(electrons: Double, binding: Double) {
      self.electrons = electrons
      self.binding = binding
    }
  }

  /// A nucleus with Helm form factors of protons and neutrons.
  public struct Nucleus: Sendable, Equatable {
    public var Z: Double
    public var A: Double
    /// GeV.
    public var mass: Double
    /// Spin 0; else it is treated as one of spin 1/2.
    public var isSpinless: Bool
    /// Root mean square radii of protons and neutrons, fm; 0: a point.
    public var R_p: Double
    public var R_n: Double
    /// Thickness of the skin, fm.
    public var s: Double

    public init(
      Z: Double, A: Double, mass: Double, isSpinless: Bool, R_p: Double, R_n: Double, s: Double = 0.9
    ) {
      self.Z = Z
      self.A = A
      self.mass = mass
      self.isSpinless = isSpinless
      self.R_p = R_p
      self.R_n = R_n
      self.s = s
    }

    func formFactors(_ model: Model, T: Double) -> (protons: Double, neutrons: Double) {
      let q = recoil_momentum(model, T: T, m_target: mass)
      func formFactor(_ radius: Double) -> Double {
        radius == 0 ? 1 : form_factor_helm(model, q: q, R_rms: radius, s: s)
      }
      return (formFactor(R_p), formFactor(R_n))
    }
  }

  public enum Kind: Sendable, Equatable {
    case nucleus(Nucleus)
    /// Free electrons, of which those of a shell count from its binding energy on ("stepping").
    case electrons([Shell])
  }

  public var kind: Kind
  /// Nuclei or atoms in a kg of the detector.
  public var perKilogram: Double

  public init(_ kind: Kind, perKilogram: Double) {
    self.kind = kind
    self.perKilogram = perKilogram
  }

  /// GeV.
  func mass(_ model: Model) -> Double {
    switch kind {
    case .nucleus(let nucleus): nucleus.mass
    case .electrons: model.scheme.m_e
    }
  }

  /// Recoils at which more electrons begin to count, GeV.
  var steps: [Double] {
    if case .electrons(let shells) = kind { return shells.map { $0.binding } }
    return []
  }
}

extension [RecoilTarget.Shell] {
  /// Electrons that a recoil T can set free.
  func electrons(at T: Double) -> Double {
    reduce(0) { $0 + (T >= $1.binding ? $1.electrons : 0) }
  }
}
