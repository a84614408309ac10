import DipoleKernels
import Foundation
import Limits
import NuDipole
import Testing

@Suite struct RecoilTests {
  private static let model = Model()
  private static let argon = RecoilTarget.Nucleus(
    Z: 18, A: 40, mass: 37.2155, isSpinless: true, R_p: 0, R_n: 0)
  private static let target = RecoilTarget(.nucleus(argon), perKilogram: 1.5e25)
  private static let square = PhysicalConstants.picobarn * 1e-36

  private static func close(_ a: Double, _ b: Double, within relative: Double) -> Bool {
    abs(a - b) <= relative * abs(b)
  }

  /// At one energy, each shape times its prefactor is the cross section of the quantity.
  @Test func shapesAreCrossSections() {
    var random = SeededGenerator(seed: 91)
    for _ in 0..<2000 {
      let (E, M) = (random.logUniform(1e-3...1), random.logUniform(1e-3...100))
      let m = random.uniform(0...1) * E
      let T_max = recoil_T_max(Self.model, E_nu: E, m_target: M)
      let T = T_max * random.uniform(0...1)
      func value(_ shape: RecoilShape) -> Double {
        E < shape.E_min ? 0 : shape.prefactor * shape.bracket(inverse: 1 / E, gap: (E - shape.E_min) / E)
      }
      for isSpinless in [false, true] {
        let up = RecoilShape.upScattering(Self.model, T: T, m_N: m, m_target: M, isSpinless: isSpinless)
        let quantity: Quantity = isSpinless ? .dsigma_upscattering_spin0_dT : .dsigma_upscattering_dT
        let expected = quantity(Self.model, [E, T, m, 1, M, 1])
        // Beside the edge of the phase space one of them may be 0 already.
        if abs(E - up.E_min) > 1e-9 * E {
          #expect(Self.close(value(up), expected, within: 1e-10), "\(E) \(T) \(m) \(M)")
        }
        let weak = RecoilShape.coherent(Self.model, T: T, m_target: M, isSpinless: isSpinless)
        let coherent: Quantity = isSpinless ? .dsigma_cevns_spin0_dT : .dsigma_cevns_dT
        #expect(Self.close(value(weak), coherent(Self.model, [E, T, M, 1]), within: 1e-10))
      }
      let T_e = recoil_T_max(Self.model, E_nu: E, m_target: Self.model.scheme.m_e) * random.uniform(0...1)
      for flavour in Flavour.allCases {
        let model = Model(flavour: flavour)
        for isAntineutrino in [false, true] {
          let quantity: Quantity = isAntineutrino ? .dsigma_nubar_e_dT : .dsigma_nu_e_dT
          let shape = RecoilShape.electron(model, T: T_e, isAntineutrino: isAntineutrino)
          #expect(Self.close(value(shape), quantity(model, [E, T_e, 0, 0]), within: 1e-10))
        }
      }
    }
  }

  /// A density proportional to E over all energies above threshold: the integral over E and T is closed for m = 0,
  /// int dE E int_T0 dT 4 alpha (1/T - 1/E + T/4E^2).
  @Test func tableAndCut() throws {
    var flux = NeutrinoFlux()
    try flux.addTable(.nu_e, energies: [0, 0.01, 0.05], densities: [0, 0.01, 0.05])
    let T_0 = 1e-6
    let response = try RecoilResponse(recoils: [T_0, 1e-2], bins: 1, fractions: [1, 1])
    let analysis = RecoilAnalysis(
      flux: flux, targets: [Self.target], response: response, exposure: 1, statistic: .upperLimit(events: 1))
    let search = RecoilSearch(analysis, HeavyNeutrino(Self.model))
    // Simpson's rule in E of the closed total above T_0 times E.
    let E_0 = recoil_E_min(Self.model, T: T_0, m_target: Self.argon.mass)
    let n = 20_000
    let sum = (0...n).reduce(0.0) { sum, k in
      let E = E_0 + (0.05 - E_0) * Double(k) / Double(n)
      let weight = k == 0 || k == n ? 1.0 : k % 2 == 1 ? 4 : 2
      return sum + weight * E * Quantity.sigma_upscattering_spin0(Self.model, [E, T_0, 0, 1, 37.2155, 18])
    }
    let expected = 1.5e25 * Self.square * sum * (0.05 - E_0) / Double(3 * n)
    #expect(Self.close(search.events(m_N: 0)[0], expected, within: 1e-7))
    #expect(search.events(m_N: 0.06) == [0])
    #expect(search.events(m_N: .nan)[0].isNaN && search.events(m_N: -1)[0].isNaN)
  }

  /// Each piece of a table counts once, wherever E_min falls: the integral of a constant shape over a flux of steps.
  @Test func stepsAreSeen() throws {
    var flux = NeutrinoFlux()
    try flux.addTable(.nubar_mu, energies: [0.01, 0.02, 0.02, 0.03], densities: [1, 1, 3, 3])
    let N = HeavyNeutrino(Model(flavour: .mu))
    let spectrum = RecoilSpectrum(flux, [Self.target], N)
    for E_min in [0.005, 0.012, 0.02, 0.0200001, 0.0299] {
      // T at which E_min is needed: 2 E^2/(M + 2E).
      let T = recoil_T_max(Self.model, E_nu: E_min, m_target: Self.argon.mass)
      let n = 4000
      func part(_ from: Double, _ to: Double) -> Double {
        let low = Swift.max(from, E_min)
        if low >= to { return 0 }
        return (0...n).reduce(0.0) { sum, k in
          let E = low + (to - low) * Double(k) / Double(n)
          let weight = k == 0 || k == n ? 1.0 : k % 2 == 1 ? 4 : 2
          let inside = Swift.max(E, E_min * (1 + 1e-15))
          return sum + weight
            * Quantity.dsigma_upscattering_spin0_dT(Self.model, [inside, T, 0, 1, 37.2155, 18])
        } * (to - low) / Double(3 * n)
      }
      let expected = 1.5e25 * Self.square * (part(0.01, 0.02) + 3 * part(0.02, 0.03))
      #expect(Self.close(spectrum.upScattering(T: T, m_N: 0), expected, within: 1e-8), "\(E_min)")
    }
    let electron = RecoilSpectrum(flux, [Self.target], HeavyNeutrino(Self.model))
    #expect(electron.upScattering(T: 1e-6, m_N: 0) == 0)
  }

  /// d^2 events = excluded events, on both sides of the tests: counts, Gaussian, and without N.
  @Test func limitsAreRoots() throws {
    let flux = BundledFlux.reactor.flux.scaled(by: 2.7e13)
    let electrons = RecoilTarget(.electrons([.init(electrons: 32, binding: 0)]), perKilogram: 8.3e24)
    let response = try RecoilResponse(recoils: [3e-6, 5e-5], bins: 1, fractions: [1, 1])
    func search(_ statistic: RecoilAnalysis.Statistic) -> RecoilSearch {
      RecoilSearch(
        RecoilAnalysis(
          flux: flux, targets: [electrons], response: response, exposure: 1e8, statistic: statistic),
        HeavyNeutrino(Self.model))
    }
    let counting = search(.counting(.cls(level: 0.9), Counts(background: 40, uncertainty: 4, observed: 37)))
    let counts = RecoilAnalysis.BinnedCounts(background: [0], observed: nil, covariance: [44])
    let gaussian = search(.gaussian(.deltaChiSquare(2.71), counts))
    var solver = LimitSolver()
    for (search, excluded) in [(counting, counting.excludedEvents), (gaussian, (2.71 * 44).squareRoot())] {
      let found = search.exclusions([1e-6, 1e-3, 3], solver: &solver)
      for (m_N, exclusion) in zip([1e-6, 1e-3], found) {
        guard case .root(let d) = exclusion.intervals.first?.lower else {
          Issue.record("no root")
          continue
        }
        #expect(Self.close(search.rates(m_N: m_N, d_gamma: [d])[0], excluded, within: 1e-12))
        #expect(exclusion.intervals.first?.upper == .open)
      }
      #expect(found[2].intervals.isEmpty)
    }
    let limits = [-2, -1, 0, 1, 2].compactMap { counting.expected(sigmas: $0)?.momentLimit }
    #expect(limits.count == 5 && limits == limits.sorted())
    #expect(counting.expected(sigmas: 3) == nil)
  }

  /// Totals of the bundled fluxes as their headers say.
  @Test func bundledFluxes() {
    func total(_ flux: NeutrinoFlux) -> Double {
      var sum = 0.0
      for line in flux.lines { sum += line.flux }
      for table in flux.tables {
        for i in 1..<table.energies.count {
          let width = table.energies[i] - table.energies[i - 1]
          sum += 0.5 * width * (table.densities[i] + table.densities[i - 1])
        }
      }
      return sum
    }
    #expect(Self.close(total(BundledFlux.reactor.flux), 1, within: 1e-5))
    #expect(Self.close(total(BundledFlux.pion_decay_at_rest.flux), 3, within: 1e-5))
    #expect(Self.close(total(BundledFlux.solar_gs98.flux), 6.5368e10, within: 1e-4))
    #expect(BundledFlux.pion_decay_at_rest.flux.greatestEnergy > 0.0528)
  }

  @Test func refusals() {
    var flux = NeutrinoFlux()
    #expect(throws: NeutrinoFlux.Problem.energy(index: 0)) { try flux.addLine(.nu_e, energy: 0, flux: 1) }
    #expect(throws: NeutrinoFlux.Problem.flux(index: 0)) { try flux.addLine(.nu_e, energy: 1, flux: .nan) }
    #expect(throws: NeutrinoFlux.Problem.order(index: 1)) {
      try flux.addTable(.nu_e, energies: [2, 1], densities: [1, 1])
    }
    #expect(throws: NeutrinoFlux.Problem.order(index: 3)) {
      try flux.addTable(.nu_e, energies: [1, 2, 2, 2, 3], densities: [1, 1, 1, 1, 1])
    }
    #expect(throws: NeutrinoFlux.Problem.tooShort) { try flux.addTable(.nu_e, energies: [1], densities: [1]) }
    #expect(flux == NeutrinoFlux())
    #expect(throws: RecoilResponse.Problem.recoil(index: 0)) {
      _ = try RecoilResponse(recoils: [0, 1], bins: 1, fractions: [1, 1])
    }
    #expect(throws: RecoilResponse.Problem.fraction(index: 1)) {
      _ = try RecoilResponse(recoils: [1, 2], bins: 1, fractions: [1, 2])
    }
    #expect(throws: RecoilResponse.Problem.sizes) {
      _ = try RecoilResponse(recoils: [1, 2], bins: 2, fractions: [1, 1])
    }
  }

  /// Decays in a sphere: one minus the escape probability of Case, de Hoffmann and Placzek; far lengths see the mean way 3R/4; and
  /// the density of ways makes any distance between both.
  @Test func decaysInASphere() {
    let R = 3.0
    func P(_ L: Double, _ near: Double) -> Double {
      decay_probability_sphere(Self.model, decay_length: L, l_min: near, radius: R)
    }
    for L in [0.05, 0.4, 2, 11, 25] {
      let y = R / L
      let escape = 3 / (8 * y * y * y) * (2 * y * y - 1 + (1 + 2 * y) * exp(-2 * y))
      #expect(Self.close(P(L, 0), 1 - escape, within: 1e-11), "\(L)")
      // Simpson's rule of the ways beyond 1 m.
      let count = 4000
      let step = (2 * R - 1) / Double(count)
      let sum = (0...count).reduce(0.0) { total, i in
        let l = 1 + step * Double(i)
        let share = 1 - 3 * l / (4 * R) + l * l * l / (16 * R * R * R)
        return total + (i == 0 || i == count ? 1 : i % 2 == 1 ? 4 : 2) * exp(-l / L) / L * share
      }
      #expect(Self.close(P(L, 1), sum * step / 3, within: 1e-7), "\(L)")
    }
    #expect(Self.close(P(1e9, 0), 0.75 * R / 1e9, within: 1e-8))
    #expect(P(1, 6) == 0 && P(1, 7) == 0 && P(.infinity, 0) == 0 && P(1e-300, 0) == 1 && P(0, 0).isNaN)
  }

  /// Totals with a form factor of a point are closed, also beside the threshold; with a real nucleus they are less.
  @Test func totalsOfAPoint() {
    var random = SeededGenerator(seed: 92)
    for _ in 0..<300 {
      let m = random.logUniform(1e-5...0.3)
      let threshold = upscattering_threshold(Self.model, m_N: m, m_target: Self.argon.mass)
      let E = threshold * (1 + random.logUniform(1e-10...1e3))
      let T_cut = random.uniform(0...1) < 0.5 ? 0 : recoil_T_max(Self.model, E_nu: E, m_target: 37.2155) * 0.1
      let closed = sigma_upscattering_spin0(
        Self.model, E_nu: E, T_cut: T_cut, m_N: m, d_gamma: 1e-6, m_target: 37.2155, Z: 18)
      let found = Self.argon.sigma(Self.model, E_nu: E, T_cut: T_cut, m_N: m, d_gamma: 1e-6)
      #expect(Self.close(found, closed, within: 4e-13), "\(E) \(m) \(T_cut)")
      var nucleus = Self.argon
      (nucleus.R_p, nucleus.R_n) = (3.43, 3.5)
      let real = nucleus.sigma(Self.model, E_nu: E, T_cut: T_cut, m_N: m, d_gamma: 1e-6)
      #expect(real <= closed * (1 + 1e-13) && (T_cut > 0 || real > 0))
    }
  }
}
