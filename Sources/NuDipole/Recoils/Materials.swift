import DipoleKernels

/// An isotope, its share of the element in nature, and radii of protons and neutrons.
struct Isotope: Sendable {
  let Z: Double
  let A: Double
  /// Of the atom, u.
  let mass: Double
  let share: Double
  let isSpinless: Bool
  /// fm.
  let R_p: Double
  let R_n: Double
}

extension RecoilTarget {
  /// What recoils in a material.
  public enum Scatterer: Sendable, Equatable {
    case nuclei
    case electrons
  }

  /// What a material of atoms of each element in a unit consists of, as it is in nature (data/targets.yaml): nuclei with the
  /// masses of atoms less those of electrons, or electrons with the shells of the element, where they are known, else free.
  public static func natural(_ material: [(element: BundledElement, count: Double)], _ scatterer: Scatterer)
    -> [RecoilTarget]
  {
    let unit = material.reduce(0) { $0 + $1.count * molarMass($1.element) }
    return material.flatMap { element, count in
      let atoms = 1000 * PhysicalConstants.avogadro * count / unit
      let isotopes = element.isotopes
      if scatterer == .electrons {
        let shells = element.shells.isEmpty ? [Shell(electrons: isotopes[0].Z, binding: 0)] : element.shells
        return [RecoilTarget(.electrons(shells), perKilogram: atoms)]
      }
      let total = isotopes.reduce(0) { $0 + $1.share }
      let (u, m_e) = (PhysicalConstants.u, ElectroweakScheme.default.m_e)
      return isotopes.map { isotope in
        RecoilTarget(
          .nucleus(
            Nucleus(
              Z: isotope.Z, A: isotope.A, mass: u * isotope.mass - isotope.Z * m_e,
              isSpinless: isotope.isSpinless, R_p: isotope.R_p, R_n: isotope.R_n)),
          perKilogram: atoms * isotope.share / total)
      }
    }
  }

  /// g/mol.
  private static func molarMass(_ element: BundledElement) -> Double {
    let isotopes = element.isotopes
    let total = isotopes.reduce(0) { $0 + $1.share }
    return isotopes.reduce(0) { $0 + $1.share * $1.mass } / total
  }
}
