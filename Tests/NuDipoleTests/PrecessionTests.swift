import Foundation
import NuDipole
import Testing

// Spin-flavour precession and adiabatic conversion: against Taylor series with 32 digits, closed forms of two states, symmetries, and
// the flips at birth against a flight through the sun.

@Suite struct PrecessionTests {
  private static let model = Model()
  private static let mixing = NeutrinoMixing(
    theta_12: 0.584, theta_13: 0.1496, theta_23: 0.8587, delta: 3.4, alpha_21: 0.7, alpha_31: 2.1)
  private static let none = NeutrinoMixing(theta_12: 0, theta_13: 0, theta_23: 0)
  private static let zero = ComplexMatrix3 { _, _ in Complex(0) }
  /// mu_B/hbar c in 1/(T m).
  private static let magneton = 5.7883818060e-14 / 1.973269804e-16
  /// 1 eV^2/2 GeV in 1/m.
  private static let kinetic = 0.5e-18 / 1.973269804e-16

  private static func moments(_ element: (Int, Int) -> Complex) -> NeutrinoMoments {
    NeutrinoMoments(mu: ComplexMatrix3(element), epsilon: zero)
  }

  private static func neutrinos(
    _ nature: Nature, _ mixing: NeutrinoMixing = mixing, delta_m2_21: Double = 7.42e-5,
    delta_m2_31: Double = 2.515e-3, moments: NeutrinoMoments? = nil
  ) throws -> LightNeutrinos {
    let generic = Self.moments { k, j in
      let (a, b) = nature == .majorana ? (min(k, j), max(k, j)) : (k, j)
      let sign = nature == .majorana ? (k == j ? 0.0 : k < j ? 1.0 : -1.0) : 1.0
      return (1e-12 * sign) * Complex(1 + Double(a) - 0.3 * Double(b), 0.4 * Double(b) - 0.7 * Double(a * a))
    }
    return try LightNeutrinos(
      U: mixing.matrix, delta_m2_21: delta_m2_21, delta_m2_31: delta_m2_31, nature: nature,
      moments: moments ?? generic)
  }

  private static func probabilities(
    _ neutrinos: LightNeutrinos, _ slabs: [Slab], _ flavour: Flavour = .e, isAntineutrino: Bool = false,
    basis: NeutrinoBasis = .flavour, spread: Double = 0, E: Double
  ) -> [Double] {
    var out = [Double](repeating: 7, count: 6)
    _ = SpinFlavourPrecession(model, neutrinos, slabs: slabs, isAntineutrino: isAntineutrino)
      .probabilities(of: flavour, basis: basis, spread: spread, 1, E: [E], into: &out)
    return out
  }

  private static func states(
    _ neutrinos: LightNeutrinos, _ slabs: [Slab], from start: PrecessionState, isAntineutrino: Bool = false,
    basis: NeutrinoBasis = .flavour, E: Double
  ) -> [Complex] {
    var out = [Double](repeating: 7, count: 12)
    _ = SpinFlavourPrecession(model, neutrinos, slabs: slabs, isAntineutrino: isAntineutrino)
      .states(from: start, basis: basis, 1, E: [E], into: &out)
    return (0..<6).map { Complex(out[2 * $0], out[2 * $0 + 1]) }
  }

  private static func unit(_ i: Int) -> PrecessionState { PrecessionState { Complex($0 == i ? 1 : 0) } }

  /// Some slabs in which all that there is happens at E of some MeV.
  private static let slabs = [
    Slab(length: 2e5, N_e: 30, N_n: 12, B: 4000, twist: 3e-5), Slab(length: 1e5, N_e: 5, N_n: 9, B: -6000),
    Slab(length: 3e5, N_e: 0, N_n: 0, B: 2500, twist: -2e-5),
  ]
  private static let E = 0.006

  // MARK: References

  private struct Row {
    let cells: [String: String]

    subscript(_ name: String) -> Double { Double(cells[name] ?? "") ?? .nan }

    func matrix(_ name: String) -> ComplexMatrix3 {
      ComplexMatrix3 { k, j in
        Complex(self["\(name)_\(k + 1)\(j + 1)_re"], self["\(name)_\(k + 1)\(j + 1)_im"])
      }
    }

    var isAntineutrino: Bool { self["is_antineutrino"] == 1 }

    func neutrinos() throws -> LightNeutrinos {
      let mixing = NeutrinoMixing(
        theta_12: self["theta_12"], theta_13: self["theta_13"], theta_23: self["theta_23"],
        delta: self["delta"], alpha_21: self["alpha_21"], alpha_31: self["alpha_31"])
      return try LightNeutrinos(
        U: mixing.matrix, delta_m2_21: self["delta_m2_21"], delta_m2_31: self["delta_m2_31"],
        nature: cells["nature"] == "dirac" ? .dirac : .majorana,
        moments: NeutrinoMoments(mu: matrix("mu"), epsilon: matrix("epsilon")))
    }
  }

  private static func rows(_ name: String) throws -> [Row] {
    let (header, lines) = try ReferenceTable.read(
      ReferenceTable.root.appendingPathComponent("precession/\(name).csv"))
    return lines.map { Row(cells: Dictionary(uniqueKeysWithValues: zip(header, $0.0))) }
  }

  /// Amplitudes, up to their common phase, and the probabilities where the start is a flavour.
  @Test func slabsAgreeWithReferences() throws {
    let rows = try Self.rows("slabs")
    #expect(rows.count == 40)
    var flavours = 0
    for (number, row) in rows.enumerated() {
      let slabs = (1...Int(row["slabs"])).map {
        Slab(
          length: row["length_\($0)"], N_e: row["N_e_\($0)"], N_n: row["N_n_\($0)"], B: row["B_\($0)"],
          twist: row["twist_\($0)"])
      }
      let start = PrecessionState { Complex(row["start_\($0 + 1)_re"], row["start_\($0 + 1)_im"]) }
      let expected = (1...6).map { Complex(row["end_\($0)_re"], row["end_\($0)_im"]) }
      let neutrinos = try row.neutrinos()
      let found = Self.states(
        neutrinos, slabs, from: start, isAntineutrino: row.isAntineutrino, E: row["E"])
      let overlap = zip(expected, found).reduce(Complex(0)) { $0 + $1.0.conjugate * $1.1 }
      for (a, b) in zip(expected, found) {
        #expect((overlap * a - b).norm.squareRoot() < 1e-13, "row \(number)")
      }
      #expect(abs(overlap.norm - 1) < 1e-13)
      guard let flavour = Flavour.allCases.first(where: { start[Int($0.rawValue)] == Complex(1) }) else {
        continue
      }
      flavours += 1
      let P = Self.probabilities(
        neutrinos, slabs, flavour, isAntineutrino: row.isAntineutrino, E: row["E"])
      for k in 0..<6 { #expect(abs(P[k] - expected[k].norm) < 1e-13, "row \(number)") }
    }
    #expect(flavours >= 24)
  }

  /// Relative accuracy; the flips lose digits where levels are close.
  @Test func adiabaticAgreesWithReferences() throws {
    let rows = try Self.rows("adiabatic")
    #expect(rows.count == 48)
    for row in rows {
      let conversion = AdiabaticConversion(
        Self.model, try row.neutrinos(), isAntineutrino: row.isAntineutrino)
      let flavour: Flavour = row.cells["flavour"] == "e" ? .e : row.cells["flavour"] == "mu" ? .mu : .tau
      var (P, flips, inFlavours) = ([0.0, 0, 0], [0.0, 0, 0], [0.0, 0, 0])
      _ = conversion.probabilities(of: flavour, 1, E: [row["E"]], N_e: [row["N_e"]], into: &P)
      let place = Slab(length: 0, N_e: row["N_e"], N_n: row["N_n"], B: row["B"], twist: row["twist"])
      _ = conversion.flips(of: flavour, basis: .mass, 1, E: [row["E"]], at: { _ in place }, into: &flips)
      _ = conversion.flips(of: flavour, 1, E: [row["E"]], at: { _ in place }, into: &inFlavours)
      let sum = (1...3).reduce(0.0) { $0 + row["flip_\($1)"] }
      for k in 0..<3 {
        #expect(abs(P[k] - row["P_\(k + 1)"]) < 2e-14)
        #expect(abs(flips[k] - row["flip_\(k + 1)"]) < 1e-10 * sum, "\(flips[k]) \(row["flip_\(k + 1)"])")
      }
      #expect(abs(inFlavours.reduce(0, +) / sum - 1) < 1e-10)
    }
  }

  // MARK: Closed forms

  /// Without oscillations two states with a moment are those of precession_probability: one Dirac moment in vacuum and matter,
  /// nu_e and nubar_mu of a Majorana moment with Delta m^2, matter and twist in their energies.
  @Test func twoStates() throws {
    for (index, length) in [1e3, 4e5, 3e6].enumerated() {
      let slab = Slab(length: length, N_e: 12, N_n: 7, B: 3000, twist: [0, 4e-6, -5e-6][index])
      let (mu, E) = (2e-12, 0.01)
      let hbar_c = 1.973269804e-16
      let perDensity = 6.02214076e29 * pow(hbar_c, 3) / pow(246.2196, 2)
      // sqrt2 G_F N_A/cm^3 = 7.63e-14 eV.
      #expect(abs(perDensity / 7.63e-23 - 1) < 1e-3)
      func expected(_ Delta: Double) -> Double {
        precession_probability(Self.model, mu_nu: mu, B: slab.B, Delta: Delta, length: length)
      }

      let diagonal = Self.moments { k, j in Complex(k == 0 && j == 0 ? mu : 0) }
      let dirac = try Self.neutrinos(.dirac, Self.none, moments: diagonal)
      var P = Self.probabilities(dirac, [slab], E: E)
      var Delta = perDensity * (slab.N_e - slab.N_n / 2) + slab.twist * hbar_c
      #expect(abs(P[3] - expected(Delta)) < 1e-12, "\(P[3]) \(expected(Delta))")
      #expect(abs(P[0] + P[3] - 1) < 1e-13)
      P = Self.probabilities(dirac, [slab], isAntineutrino: true, E: E)
      #expect(abs(P[3] - expected(Delta)) < 1e-12)

      let transition = Self.moments { k, j in Complex((k, j) == (1, 0) ? mu : (k, j) == (0, 1) ? -mu : 0) }
      let majorana = try Self.neutrinos(.majorana, Self.none, moments: transition)
      P = Self.probabilities(majorana, [slab], E: E)
      // V_e + 2 V_n above the antineutrino, and nu_mu is the heavier one.
      Delta = perDensity * (slab.N_e - slab.N_n) - 7.42e-5 * 1e-18 / (2 * E) + slab.twist * hbar_c
      #expect(abs(P[4] - expected(Delta)) < 1e-12, "\(P[4]) \(expected(Delta))")
      P = Self.probabilities(majorana, [slab], .mu, E: E)
      Delta = perDensity * (slab.N_e - slab.N_n) + 7.42e-5 * 1e-18 / (2 * E) + slab.twist * hbar_c
      #expect(abs(P[3] - expected(Delta)) < 1e-12, "\(P[3]) \(expected(Delta))")
    }
  }

  /// Without a field: the sum over pairs of masses, CP-odd part included, for both natures; nothing flips.
  @Test func vacuumOscillations() throws {
    let (U, E, length) = (Self.mixing.matrix, 0.8, 4e5)
    let phases = [0, 7.42e-5, 2.515e-3].map { $0 * length / E * Self.kinetic }
    for nature in Nature.allCases {
      for isAntineutrino in [false, true] {
        let neutrinos = try Self.neutrinos(nature)
        for flavour in Flavour.allCases {
          let a = Int(flavour.rawValue)
          let P = Self.probabilities(
            neutrinos, [Slab(length: length)], flavour, isAntineutrino: isAntineutrino, E: E)
          for b in 0..<3 {
            let amplitude = (0..<3).reduce(Complex(0)) { sum, k in
              let product = U[a, k].conjugate * U[b, k]
              return sum + (isAntineutrino ? product.conjugate : product) * Complex(phase: -phases[k])
            }
            #expect(abs(P[b] - amplitude.norm) < 1e-14)
            #expect(P[3 + b] == 0)
          }
        }
      }
    }
  }

  /// A phase of many turns and 0.5, the greatest one there, has an error of some epsilon times itself (of which P has a fifth).
  @Test(arguments: [1e3, 1e6, 1.6e8])
  func manyTurns(_ turns: Double) throws {
    let (theta, E) = (0.584, 0.008)
    let two = try Self.neutrinos(
      .dirac, NeutrinoMixing(theta_12: theta, theta_13: 0, theta_23: 0), delta_m2_31: 1e-5)
    let phase = 2 * .pi * turns + 0.5
    let P = Self.probabilities(two, [Slab(length: phase / (7.42e-5 / E * Self.kinetic))], E: E)
    #expect(abs(P[1] - pow(sin(2 * theta) * sin(0.25), 2)) < phase * Double.ulpOfOne)
  }

  /// Two flavours in constant matter: sin^2 2theta_m sin^2(Delta_m L/2).
  @Test func oscillationsInMatter() throws {
    let theta = 0.584
    let two = try Self.neutrinos(.dirac, NeutrinoMixing(theta_12: theta, theta_13: 0, theta_23: 0))
    let (E, length, N_e) = (0.007, 5e5, 60.0)
    let Delta = 7.42e-5 / E * Self.kinetic
    let V = 6.02214076e29 * pow(1.973269804e-16 / 246.2196, 2) * N_e
    for (isAntineutrino, sign) in [(false, 1.0), (true, -1.0)] {
      let (x, y) = (Delta * sin(2 * theta), Delta * cos(2 * theta) - sign * V)
      let expected = x * x / (x * x + y * y) * pow(sin(0.5 * length * (x * x + y * y).squareRoot()), 2)
      let P = Self.probabilities(
        two, [Slab(length: length, N_e: N_e, N_n: 33)], isAntineutrino: isAntineutrino, E: E)
      #expect(abs(P[1] - expected) < 1e-13, "\(P[1]) \(expected)")
    }
  }

  /// The sun: cos 2theta in matter as of two flavours with N_e cos^2 theta_13, P_e3 = s_13^2, up to V/Delta m^2_31; |U_ek|^2 at low
  /// energy; nu_2 at high density. The inverted order gives its masses their own names.
  @Test func solarLimits() throws {
    let U = Self.mixing.matrix
    func P(_ E: Double, _ N_e: Double, delta_m2_31: Double = 2.515e-3) throws -> [Double] {
      var out = [0.0, 0, 0]
      let neutrinos = try Self.neutrinos(.dirac, delta_m2_31: delta_m2_31)
      _ = AdiabaticConversion(Self.model, neutrinos).probabilities(of: .e, 1, E: [E], N_e: [N_e], into: &out)
      return out
    }
    let c13 = 1 - U[0, 2].norm
    for E in [2e-4, 1e-3, 3e-3, 1e-2] {
      let Delta = 7.42e-5 / E * Self.kinetic
      let V = 6.02214076e29 * pow(1.973269804e-16 / 246.2196, 2) * 95 * c13
      let (x, y) = (Delta * sin(2 * 0.584), Delta * cos(2 * 0.584) - V)
      let one = 0.5 * c13 * (1 + y / (x * x + y * y).squareRoot())
      for delta_m2_31 in [2.515e-3, -2.44e-3] {
        let found = try P(E, 95, delta_m2_31: delta_m2_31)
        let correction = 0.1 * V / (abs(delta_m2_31) / E * Self.kinetic)
        #expect(abs(found[0] - one) < correction, "\(found) \(one)")
        #expect(abs(found[2] - U[0, 2].norm) < correction)
        #expect(abs(found.reduce(0, +) - 1) < 1e-14)
      }
    }
    let low = try P(1e-9, 95)
    for k in 0..<3 { #expect(abs(low[k] - U[0, k].norm) < 1e-6) }
    let high = try P(0.05, 100)
    #expect(high[1] > 0.95)
  }

  /// One slab of a spread length: each pair of masses with exp[-(spread phase)^2/2]; the same numbers from 400 lengths.
  @Test func averageOverTheLength() throws {
    let neutrinos = try Self.neutrinos(.majorana)
    let slab = Slab(length: 3e5, N_e: 20, N_n: 8, B: 4000, twist: 1e-5)
    let spread = 0.2
    let average = Self.probabilities(neutrinos, [slab], spread: spread, E: Self.E)
    // A trapezoidal sum over a Gaussian converges at once.
    var sum = [Double](repeating: 0, count: 6)
    var weights = 0.0
    for i in -200...200 {
      let x = 0.04 * Double(i)
      var other = slab
      other.length *= 1 + spread * x
      if other.length < 0 { continue }
      let weight = exp(-0.5 * x * x)
      weights += weight
      for (k, P) in Self.probabilities(neutrinos, [other], E: Self.E).enumerated() { sum[k] += weight * P }
    }
    for k in 0..<6 { #expect(abs(average[k] - sum[k] / weights) < 2e-6, "\(k)") }
    // A spread far too small to be seen, and a phase of 1e9 rad averaged to incoherent sums.
    let tiny = Self.probabilities(neutrinos, [slab], spread: 1e-12, E: Self.E)
    let sharp = Self.probabilities(neutrinos, [slab], E: Self.E)
    for k in 0..<6 { #expect(abs(tiny[k] - sharp[k]) < 1e-13) }
    let U = Self.mixing.matrix
    let far = Self.probabilities(try Self.neutrinos(.dirac), [Slab(length: 1e16)], spread: 0.1, E: Self.E)
    for b in 0..<3 {
      let expected = (0..<3).reduce(0.0) { $0 + U[0, $1].norm * U[b, $1].norm }
      #expect(abs(far[b] - expected) < 1e-13)
    }
    // Phases without digits.
    #expect(Self.probabilities(neutrinos, [Slab(length: 1e23)], E: Self.E)[0].isNaN)
    #expect(Self.probabilities(neutrinos, Self.slabs, spread: 0.1, E: Self.E)[0].isNaN)
  }

  // MARK: Symmetries

  /// Rows and columns sum to 1, in both bases.
  @Test func unitarity() throws {
    for nature in Nature.allCases {
      let neutrinos = try Self.neutrinos(nature)
      for isAntineutrino in [false, true] {
        for basis in NeutrinoBasis.allCases {
          let columns = (0..<6).map {
            Self.states(
              neutrinos, Self.slabs, from: Self.unit($0), isAntineutrino: isAntineutrino, basis: basis,
              E: Self.E)
          }
          for i in 0..<6 {
            for j in 0..<6 {
              let product = (0..<6).reduce(Complex(0)) { $0 + columns[i][$1].conjugate * columns[j][$1] }
              #expect((product - Complex(i == j ? 1 : 0)).norm.squareRoot() < 2e-14)
            }
          }
          // Nearly all of it mixes: a Hamiltonian that forgets something would still be unitary.
          #expect(columns.reduce(0) { $0 + $1.filter { $0.norm > 1e-6 }.count } >= 24)
        }
      }
    }
  }

  /// Majorana: neutrinos and antineutrinos are one system, whichever is called the beam.
  @Test func beamOfEitherKind() throws {
    let neutrinos = try Self.neutrinos(.majorana)
    for i in 0..<6 {
      let nu = Self.states(neutrinos, Self.slabs, from: Self.unit(i), E: Self.E)
      let nubar = Self.states(
        neutrinos, Self.slabs, from: Self.unit((i + 3) % 6), isAntineutrino: true, E: Self.E)
      for k in 0..<6 { #expect(abs(nu[k].norm - nubar[(k + 3) % 6].norm) < 1e-13) }
    }
  }

  /// CPT in vacuum and a field that does not turn: P(a -> b) = P(bbar -> abar), where spins are turned about too.
  @Test func CPT() throws {
    let (slab, E) = ([Slab(length: 3e6, B: 500)], 0.1)
    for nature in Nature.allCases {
      let neutrinos = try Self.neutrinos(nature)
      let forward = (0..<6).map { Self.states(neutrinos, slab, from: Self.unit($0), E: E) }
      let back = (0..<6).map {
        Self.states(neutrinos, slab, from: Self.unit($0), isAntineutrino: true, E: E)
      }
      var odd = 0.0
      for a in 0..<6 {
        for b in 0..<6 {
          #expect(abs(forward[a][b].norm - back[b][a].norm) < 1e-13)
          odd = max(odd, abs(forward[a][b].norm - back[a][b].norm))
        }
      }
      // CP alone is broken by the phases.
      #expect(odd > 1e-3)
    }
  }

  /// T: the way back with complex conjugate U and moments, the field reflected.
  @Test func timeReversal() throws {
    func conjugate(_ M: ComplexMatrix3) -> ComplexMatrix3 { ComplexMatrix3 { M[$0, $1].conjugate } }
    for nature in Nature.allCases {
      let neutrinos = try Self.neutrinos(nature)
      let lambda = ComplexMatrix3 { neutrinos.moments.lambda($0, $1) }
      let reversed = try LightNeutrinos(
        U: conjugate(neutrinos.U), delta_m2_21: neutrinos.delta_m2_21, delta_m2_31: neutrinos.delta_m2_31,
        nature: nature, moments: NeutrinoMoments(mu: conjugate(lambda), epsilon: Self.zero))
      // In the turning frame: H^* and the slabs in reverse transpose the evolution.
      let there = (0..<6).map { Self.states(neutrinos, Self.slabs, from: Self.unit($0), E: Self.E) }
      let back = (0..<6).map {
        Self.states(reversed, Self.slabs.reversed(), from: Self.unit($0), E: Self.E)
      }
      for a in 0..<6 { for b in 0..<6 { #expect(abs(there[a][b].norm - back[b][a].norm) < 1e-13) } }
    }
  }

  /// A slab in pieces is the slab, also where its field turns; flights follow one another.
  @Test func piecesOfASlab() throws {
    let neutrinos = try Self.neutrinos(.majorana)
    let pieces = Self.slabs.flatMap { slab in
      [0.5, 0.3, 0.2].map { part in
        var piece = slab
        piece.length *= part
        return piece
      }
    }
    let (whole, divided) = (
      Self.probabilities(neutrinos, Self.slabs, E: Self.E), Self.probabilities(neutrinos, pieces, E: Self.E)
    )
    for k in 0..<6 { #expect(abs(whole[k] - divided[k]) < 1e-13) }
    #expect(Self.probabilities(neutrinos, [], .mu, E: Self.E)[1] == 1)
  }

  /// Energies by threads have the bits of single ones; NaN stays where it is.
  @Test func energiesAndThreads() throws {
    let precession = SpinFlavourPrecession(Self.model, try Self.neutrinos(.majorana), slabs: Self.slabs)
    var E = (0..<200).map { 1e-3 * (1 + 0.1 * Double($0)) }
    (E[17], E[90], E[91]) = (.nan, 0, .infinity)
    var (one, four) = ([Double](repeating: 7, count: 1200), [Double](repeating: 8, count: 1200))
    let found = precession.probabilities(of: .e, 200, E: E, into: &one)
    let shared = precession.probabilities(of: .e, 200, E: E, into: &four, threads: 4)
    #expect(found == NaNCount(count: 18, first: 6 * 17) && shared == found)
    #expect(zip(one, four).allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) })
  }

  @Test func refusals() throws {
    func made(_ U: ComplexMatrix3, _ nature: Nature, _ moments: NeutrinoMoments) throws(LightNeutrinos
      .Problem)
    {
      _ = try LightNeutrinos(U: U, delta_m2_21: 7e-5, delta_m2_31: 2e-3, nature: nature, moments: moments)
    }
    let U = Self.mixing.matrix
    let symmetric = Self.moments { k, j in Complex(1e-12 * Double(k + j)) }
    let rounded = ComplexMatrix3 { Complex((U[$0, $1].re * 1e4).rounded() / 1e4, U[$0, $1].im) }
    do {
      try made(rounded, .dirac, symmetric)
      Issue.record("a rounded U passed")
    } catch {
      guard case .notUnitary(let defect) = error else { throw error }
      #expect(defect > 1e-6 && defect < 2e-4)
    }
    try made(U, .dirac, symmetric)
    do {
      try made(U, .majorana, symmetric)
      Issue.record("symmetric Majorana moments passed")
    } catch {
      guard case .notAntisymmetric(let defect) = error else { throw error }
      #expect(defect == 2)
    }
    let negative = Self.probabilities(try Self.neutrinos(.dirac), [Slab(length: 1, N_e: -1)], E: Self.E)
    #expect(negative.allSatisfy { $0.isNaN })
  }

  // MARK: The sun

  /// A smooth model of the sun's electrons and neutrons, N_A/cm^3, at x = r/R: 245 exp(-10.54 x) and 100 at the centre; fewer neutrons
  /// outside.
  private static func sun(_ x: Double) -> (N_e: Double, N_n: Double) {
    let N_e = 245 * exp(-10.54 * x) / (1 + 1.45 * exp(-8 * x))
    return (N_e, N_e * (0.17 + 0.33 * exp(-12 * x)))
  }

  /// What is made and flipped at 0.05 R against flights from there to the surface through 12,000 slabs (24,000 change 4e-6 of the
  /// flips), phases lost behind it. What adiabaticity neglects is 1/(energy between levels x length of change), here 2e-3.
  @Test(arguments: [Nature.majorana, .dirac])
  func flipsAtBirth(_ nature: Nature) throws {
    let neutrinos = try Self.neutrinos(nature)
    let (start, E, count) = (0.05, 0.01, 12_000)
    // Gone before matter is: a field farther out turns Dirac neutrinos where matter no longer holds their levels apart.
    let field = { (x: Double) in 100 * exp(-0.5 * pow((x - start) / 0.08, 2)) }
    let step = (1 - start) / Double(count)
    let slabs = (0..<count).map { i in
      let x = start + (Double(i) + 0.5) * step
      let matter = Self.sun(x)
      return Slab(length: 6.957e8 * step, N_e: matter.N_e, N_n: matter.N_n, B: field(x))
    }
    let flight = Self.probabilities(neutrinos, slabs, basis: .mass, E: E)
    let matter = Self.sun(start)
    let birth = Slab(length: 0, N_e: matter.N_e, N_n: matter.N_n, B: field(start))
    let conversion = AdiabaticConversion(Self.model, neutrinos)
    var (P, flips) = ([0.0, 0, 0], [0.0, 0, 0])
    _ = conversion.probabilities(of: .e, 1, E: [E], N_e: [matter.N_e], into: &P)
    _ = conversion.flips(of: .e, basis: .mass, 1, E: [E], at: { _ in birth }, into: &flips)
    for k in 0..<3 {
      #expect(abs(flight[k] - P[k]) < 2e-4, "\(flight[k]) \(P[k])")
      #expect(abs(flight[3 + k] / flips[k] - 1) < 5e-3, "\(flight[3 + k]) \(flips[k])")
    }
    let ratio = (flight[3] + flight[4] + flight[5]) / (flips[0] + flips[1] + flips[2])
    #expect(abs(ratio - 1) < 1e-3, "\(ratio)")
  }

  /// Flips at birth of two flavours by the page's X = [[0, -1], [1, 0]], the Sylvester equation as four linear ones.
  @Test func flipsOfTwoFlavours() throws {
    let (theta, E, mu, N_e, N_n, B) = (0.584, 0.008, 1e-12, 90.0, 36.0, 1.0)
    let transition = Self.moments { k, j in Complex((k, j) == (1, 0) ? mu : (k, j) == (0, 1) ? -mu : 0) }
    let two = try Self.neutrinos(
      .majorana, NeutrinoMixing(theta_12: theta, theta_13: 0, theta_23: 0), moments: transition)
    var P = [0.0, 0, 0]
    let place = Slab(length: 0, N_e: N_e, N_n: N_n, B: B)
    _ = AdiabaticConversion(Self.model, two).flips(of: .e, 1, E: [E], at: { _ in place }, into: &P)
    let perDensity = 6.02214076e29 * pow(1.973269804e-16 / 246.2196, 2)
    let (V_e, V_n, g) = (perDensity * N_e, -0.5 * perDensity * N_n, Self.magneton * mu * B)
    let half = 0.5 * 7.42e-5 / E * Self.kinetic
    let (c, s) = (half * cos(2 * theta), half * sin(2 * theta))
    // Without their means; hbar's is -V_e/2 - V_n, h's V_e/2 + V_n.
    let h = [[V_e / 2 - c, s], [s, c - V_e / 2]], hbar = [[-V_e / 2 - c, s], [s, c + V_e / 2]]
    var A = [[Double]](repeating: [Double](repeating: 0, count: 5), count: 4)
    let X = [[0.0, -1], [1, 0]]
    for i in 0..<2 {
      for j in 0..<2 {
        A[2 * i + j][4] = g * X[i][j]
        A[2 * i + j][2 * i + j] -= V_e + 2 * V_n
        for k in 0..<2 {
          A[2 * i + j][2 * k + j] += hbar[i][k]
          A[2 * i + j][2 * i + k] -= h[k][j]
        }
      }
    }
    for p in 0..<4 {
      let pivot = (p..<4).max { abs(A[$0][p]) < abs(A[$1][p]) } ?? p
      A.swapAt(p, pivot)
      for q in 0..<4 where q != p {
        let factor = A[q][p] / A[p][p]
        for r in p..<5 { A[q][r] -= factor * A[p][r] }
      }
    }
    let (Y_e, Y_mu) = (A[0][4] / A[0][0], A[2][4] / A[2][2])
    // The lighter antineutrino is (cos, -sin) of the angle in matter, and becomes nubar_1.
    let angle = 0.5 * atan2(s, c + V_e / 2)
    let (one, other) = (cos(angle) * Y_e - sin(angle) * Y_mu, sin(angle) * Y_e + cos(angle) * Y_mu)
    let expected = pow(cos(theta) * one, 2) + pow(sin(theta) * other, 2)
    #expect(abs(P[0] / expected - 1) < 1e-12, "\(P[0]) \(expected)")
    #expect(abs((P[0] + P[1]) / (one * one + other * other) - 1) < 1e-12 && P[2] == 0)
  }

  /// Akhmedov and Pulido (hep-ph/0209192) as the talk prints it: P(nu_e -> nubar_e) = 1.8e-10 sin^2 2theta_12
  /// [mu_12/1e-12 mu_B B(0.05 R)/10 kG]^2, two flavours. Energy, Delta m^2 and neutrons are not printed, and matter: with Delta m^2 of
  /// that year and half as many neutrons as electrons it is met from 5 to 10 MeV; with the 0.42 of a solar model there is half of it.
  @Test func akhmedovPulido() throws {
    let theta = 0.5 * asin(0.83.squareRoot())
    func P(_ E: Double, neutrons: Double, mu: Double = 1e-12, B: Double = 1) throws -> Double {
      let transition = Self.moments { k, j in Complex((k, j) == (1, 0) ? mu : (k, j) == (0, 1) ? -mu : 0) }
      let two = try Self.neutrinos(
        .majorana, NeutrinoMixing(theta_12: theta, theta_13: 0, theta_23: 0), delta_m2_21: 6e-5,
        moments: transition)
      var P = [0.0, 0, 0]
      let place = Slab(length: 0, N_e: 90, N_n: 90 * neutrons, B: B)
      _ = AdiabaticConversion(Self.model, two).flips(of: .e, 1, E: [E], at: { _ in place }, into: &P)
      return P[0] / 0.83
    }
    for E in [0.005, 0.007, 0.010] {
      let half = try P(E, neutrons: 0.5), fewer = try P(E, neutrons: 0.42)
      #expect(abs(half / 1.8e-10 - 1) < 0.1, "\(half)")
      #expect(fewer > 0.4 * 1.8e-10 && fewer < 0.6 * 1.8e-10, "\(fewer)")
      let scaled = try P(E, neutrons: 0.5, mu: 3e-12, B: 7)
      #expect(abs(scaled / (441 * half) - 1) < 1e-12)
    }
  }
}
