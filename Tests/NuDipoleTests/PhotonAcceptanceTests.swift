import Foundation
import NuDipole
import Testing

/// A row of acceptance_cuts.csv.
private struct AcceptanceRow {
  let line: Int
  let model: Model
  let spectrum: PhotonSpectrum
  let sqrt_s: Double
  let m_N: Double
  let d_gamma: Double
  let d_Z: Double
  let d_W: Double
  let cuts: PhotonCuts
  let sqrt_s_beams: Double
  let boost: Double
  let value: Double
  let condition: Double

  static func all() throws -> [AcceptanceRow] {
    let file = ReferenceTable.root.appendingPathComponent("acceptance/acceptance_cuts.csv")
    let (header, rows) = try ReferenceTable.read(file)
    return try rows.map { fields, line in
      func text(_ name: String) throws -> String { fields[try #require(header.firstIndex(of: name))] }
      func number(_ name: String) throws -> Double { try #require(Double(try text(name))) }
      let named = ReferenceTable.model(
        scheme: try text("scheme"), preset: try text("preset"), flavour: try text("flavour"))
      let model = Model(
        scheme: named.scheme, preset: named.preset, flavour: named.flavour,
        polarisation: BeamPolarisation(
          electron: try number("P_electron"), positron: try number("P_positron")))
      let veto = try text("veto").split(separator: ";").map { window in
        let ends = window.split(separator: ":").map { Double($0) ?? .nan }
        return ends[0]...ends[1]
      }
      let spectrum = try text("spectrum")
      return AcceptanceRow(
        line: line, model: model,
        spectrum: try #require(PhotonSpectrum.allCases.first { "\($0)" == spectrum }),
        sqrt_s: try number("sqrt_s"), m_N: try number("m_N"), d_gamma: try number("d_gamma"),
        d_Z: try number("d_Z"), d_W: try number("d_W"),
        cuts: PhotonCuts(
          e_min: try number("e_min"), e_max: try number("e_max"), cos_max: try number("cos_max"),
          pt_min: try number("pt_min"), veto: veto, cos_beam: try number("cos_beam")),
        sqrt_s_beams: try number("sqrt_s_beams"), boost: try number("boost"), value: try number("value"),
        condition: try number("condition"))
    }
  }

  func result(_ orders: PhotonAcceptance.Orders) -> Double {
    PhotonAcceptance(
      model, sqrt_s: sqrt_s, m_N: m_N, cuts: cuts, spectrum: spectrum, sqrt_s_beams: sqrt_s_beams,
      boost: boost,
      orders: orders
    ).crossSection(model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
  }
}

@Suite struct PhotonAcceptanceTests {
  /// All cuts, spectra, presets, polarisations and boosts against an independent parametrisation of the events. The
  /// row with m_N = 0.999 sqrt_s and four cuts inside the 80 MeV of its photon line loses a digit to the rounding of the
  /// cuts themselves.
  @Test func cutsAgreeWithReferences() throws {
    var (low, high, fine) = (Worst(), Worst(), Worst())
    let rows = try AcceptanceRow.all()
    #expect(rows.count > 120)
    for row in rows {
      func deviation(_ orders: PhotonAcceptance.Orders) -> Double {
        abs(row.result(orders) / row.value - 1) / row.condition
      }
      let point = "line \(row.line), \(row.sqrt_s) GeV, m_N \(row.m_N), boost \(row.boost)"
      if row.sqrt_s < 400 {
        low.take(deviation(PhotonAcceptance.Orders()), point)
      } else {
        high.take(deviation(PhotonAcceptance.Orders()), point)
      }
      fine.take(deviation(PhotonAcceptance.Orders(cosines: 40, energies: 40)), point)
    }
    low.expect(below: 1e-12, "acceptance after cuts, up to 360 GeV")
    high.expect(below: 1e-8, "acceptance after cuts, 1000 GeV")
    fine.expect(below: 3e-13, "acceptance after cuts, 40 x 40")
  }

  /// Random cuts of all kinds with any boost, against a finer quadrature: no kink is missed.
  @Test func converges() {
    var random = SeededGenerator(seed: 71)
    var worst = Worst()
    let model = Model()
    for k in 0..<400 {
      let sqrt_s = [91.1876, 160, 205.4, 240, 360][k % 5]
      let m_N = k % 3 == 0 ? sqrt_s * random.logUniform(1e-5...0.1) : sqrt_s * random.uniform(0.02...0.99)
      let lowest = m_N * m_N / (2 * sqrt_s)
      func energy(_ a: Double, _ b: Double) -> Double {
        lowest + (0.5 * sqrt_s - lowest) * random.uniform(a...b)
      }
      let boost = [0, 0.05, -0.05, 0.6, -0.3][k / 5 % 5]
      var cuts = PhotonCuts()
      if random.uniform(0...1) < 0.4 { cuts.e_min = energy(0.01, 0.7) }
      if random.uniform(0...1) < 0.3 { cuts.e_max = energy(0.5, 1.1) }
      if random.uniform(0...1) < 0.5 { cuts.cos_max = random.uniform(0.2...1) }
      if random.uniform(0...1) < 0.4 { cuts.pt_min = energy(0.01, 0.7) }
      if random.uniform(0...1) < 0.3 { cuts.cos_beam = [0.99, 0.999, 0.9][k % 3] }
      while random.uniform(0...1) < 0.4 {
        let start = energy(0, 0.95)
        cuts.veto.append(start...(start + sqrt_s * random.logUniform(1e-5...0.1)))
      }
      func accepted(_ orders: PhotonAcceptance.Orders) -> [Double] {
        let a = PhotonAcceptance(
          model, sqrt_s: sqrt_s, m_N: m_N, cuts: cuts, spectrum: PhotonSpectrum.allCases[k % 3],
          sqrt_s_beams: sqrt_s * ((1 + abs(boost)) / (1 - abs(boost))).squareRoot(), boost: boost,
          orders: orders)
        return [a.left, a.right, a.exchange, a.interference]
      }
      let fine = accepted(PhotonAcceptance.Orders(cosines: 40, energies: 40, azimuths: 96))
      for (a, b) in zip(accepted(PhotonAcceptance.Orders()), fine) {
        worst.take(a, b, "\(sqrt_s) GeV, m_N \(m_N), \(cuts), boost \(boost)")
      }
    }
    worst.expect(below: 1e-10, "convergence of the acceptance")
  }

  private static func coefficients(
    _ sqrt_s: Double, _ m_N: Double, _ cuts: PhotonCuts, _ spectrum: PhotonSpectrum = .exact,
    boost: Double = 0
  ) -> [Double] {
    let a = PhotonAcceptance(Model(), sqrt_s: sqrt_s, m_N: m_N, cuts: cuts, spectrum: spectrum, boost: boost)
    return [a.left, a.right, a.exchange, a.interference]
  }

  private static func areNaN(_ values: [Double]) -> Bool { values.allSatisfy { $0.isNaN } }

  private static func acceptance(
    _ sqrt_s: Double, _ m_N: Double, _ cuts: PhotonCuts, _ spectrum: PhotonSpectrum = .exact,
    boost: Double = 0
  ) -> Double {
    PhotonAcceptance(Model(), sqrt_s: sqrt_s, m_N: m_N, cuts: cuts, spectrum: spectrum, boost: boost)
      .crossSection(Model(), sqrt_s: sqrt_s, m_N: m_N, d_gamma: 1e-5, d_Z: 1e-5, d_W: 1e-5)
      / sigma_ee_N_nu(Model(), sqrt_s: sqrt_s, m_N: m_N, d_gamma: 1e-5, d_Z: 1e-5, d_W: 1e-5)
  }

  /// Exactly 0 where nothing passes and at and above threshold.
  @Test func nothing() {
    let zero = [0.0, 0, 0, 0]
    for cuts in [
      PhotonCuts(e_min: 45.5), PhotonCuts(e_max: 0.5), PhotonCuts(e_min: 20, e_max: 10),
      PhotonCuts(cos_max: 0),
      PhotonCuts(pt_min: 45.5), PhotonCuts(veto: [0...100]), PhotonCuts(veto: [20...60, 0...30]),
      PhotonCuts(cos_beam: 0),
    ] {
      #expect(Self.coefficients(91, 10, cuts) == zero, "\(cuts)")
    }
    #expect(Self.coefficients(91, 91, PhotonCuts()) == zero)
    #expect(Self.coefficients(91, 200, PhotonCuts()) == zero)
    let none = PhotonAcceptance(Model(), sqrt_s: 91, m_N: 91, cuts: PhotonCuts(), spectrum: .exact)
    #expect(none.crossSection(Model(), sqrt_s: 91, m_N: 91, d_gamma: 1, d_Z: 1, d_W: 1) == 0)
  }

  /// NaN for what is outside the domain; `exact` has no form of the printed W exchange.
  @Test func outside() {
    for (sqrt_s, m_N) in [(Double.nan, 1.0), (91, .nan), (91, -1), (0, 1), (.infinity, 1), (91, .infinity)] {
      #expect(Self.areNaN(Self.coefficients(sqrt_s, m_N, PhotonCuts())))
    }
    for cuts in [
      PhotonCuts(e_min: .nan), PhotonCuts(e_max: .nan), PhotonCuts(cos_max: .nan), PhotonCuts(cos_max: 1.01),
      PhotonCuts(cos_max: -0.1), PhotonCuts(pt_min: .nan), PhotonCuts(cos_beam: .nan),
      PhotonCuts(cos_beam: 2),
    ] {
      #expect(Self.areNaN(Self.coefficients(91, 10, cuts)), "\(cuts)")
    }
    for boost in [Double.nan, 1, -1, 2] {
      #expect(Self.areNaN(Self.coefficients(91, 10, PhotonCuts(), boost: boost)))
    }
    let accepted = PhotonAcceptance(Model(), sqrt_s: 91, m_N: 10, cuts: PhotonCuts(), spectrum: .exact)
    func sigma(_ sqrt_s: Double, _ m_N: Double, _ d: Double) -> Double {
      accepted.crossSection(Model(), sqrt_s: sqrt_s, m_N: m_N, d_gamma: d, d_Z: d, d_W: d)
    }
    #expect(
      sigma(91, 10, 1) > 0 && sigma(.nan, 10, 1).isNaN && sigma(91, .nan, 1).isNaN
        && sigma(91, 10, .nan).isNaN)
    let paper = Model(preset: .paper)
    let printed = PhotonAcceptance(paper, sqrt_s: 91, m_N: 10, cuts: PhotonCuts(), spectrum: .exact)
    #expect(printed.exchange.isNaN && printed.left > 0)
  }

  /// Without effective cuts everything is accepted, for all spectra, masses from nothing to one ulp below threshold, and
  /// boosts; ends and limits of the cuts.
  @Test func limitingCases() {
    for spectrum in PhotonSpectrum.allCases {
      for m_N in [0, 1e-200, 1e-6, 0.1, 40, 91.0.nextDown] {
        for boost in [0, 0.05, -0.6] {
          let all = Self.acceptance(91, m_N, PhotonCuts(), spectrum, boost: boost)
          #expect(abs(all - 1) < 1e-13, "\(spectrum), \(m_N), \(boost): \(all)")
        }
      }
    }
    let lowest = 40.0 * 40 / 182
    #expect(abs(Self.acceptance(91, 40, PhotonCuts(e_min: lowest, e_max: 45.5)) - 1) < 1e-13)
    #expect(abs(Self.acceptance(91, 40, PhotonCuts(pt_min: 1e-300)) - 1) < 1e-13)
    #expect(abs(Self.acceptance(91, 40, PhotonCuts(e_min: -5, cos_beam: 1)) - 1) < 1e-13)
    #expect(Self.acceptance(91, 40, PhotonCuts(e_max: lowest)) == 0)
    #expect(Self.acceptance(91, 40, PhotonCuts(e_min: 45.5.nextDown)) < 1e-15)
    // At threshold N is at rest: E = sqrt_s/2, any direction alike.
    #expect(abs(Self.acceptance(91, 91.0.nextDown, PhotonCuts(cos_max: 0.5), .flat) - 0.5) < 1e-13)
    // A massless limit: the photon flies like N. Same as of 1e-6 GeV.
    let cuts = PhotonCuts(e_min: 10, pt_min: 3)
    #expect(abs(Self.acceptance(91, 0, cuts) / Self.acceptance(91, 1e-6, cuts) - 1) < 1e-12)
  }

  /// The transverse momentum is the same in all frames along the beam, also where it leaves a narrow window of angles.
  @Test func boostInvariance() {
    for (pt, tolerance) in [(10.0, 1e-13), (40, 1e-13), (45.4, 1e-12), (45.499, 1e-9)] {
      let still = Self.acceptance(91, 20, PhotonCuts(pt_min: pt))
      #expect(still > 0)
      for boost in [0.013, 0.3, -0.9] {
        let moving = Self.acceptance(91, 20, PhotonCuts(pt_min: pt), boost: boost)
        #expect(abs(moving / still - 1) < tolerance, "\(pt), \(boost)")
      }
    }
  }

  /// What a window keeps out and what it lets through add up, for windows of any width and beside other kinks; the order of
  /// windows does not matter.
  @Test func windowsAddUp() {
    for boost in [0, 0.4] {
      for width in [1e-9, 1e-4, 0.3, 20] {
        let base = PhotonCuts(pt_min: 20, cos_beam: 0.99)
        var (outside, inside) = (base, base)
        outside.veto = [50...(50 + width)]
        (inside.e_min, inside.e_max) = (50, 50 + width)
        let sum =
          Self.acceptance(205.4, 60, outside, boost: boost) + Self.acceptance(205.4, 60, inside, boost: boost)
        #expect(abs(sum / Self.acceptance(205.4, 60, base, boost: boost) - 1) < 1e-12, "\(boost), \(width)")
      }
    }
    let windows = (0..<40).map { Double($0)...(Double($0) + 0.5) }
    #expect(
      Self.acceptance(91, 5, PhotonCuts(pt_min: 7, veto: windows))
        == Self.acceptance(91, 5, PhotonCuts(pt_min: 7, veto: windows.reversed())))
  }

  /// `cosineLimit` and `energyPanels` say what the cuts say.
  @Test func panels() {
    var random = SeededGenerator(seed: 72)
    let sqrt_s = 205.4
    var inside = 0
    for k in 0..<200 {
      var cuts = PhotonCuts(
        e_min: k % 2 == 0 ? random.uniform(0...50) : 0,
        e_max: k % 3 == 0 ? random.uniform(40...120) : .infinity,
        cos_max: k % 5 == 0 ? 1 : random.uniform(0.1...1), pt_min: k % 4 == 0 ? random.uniform(0...60) : 0,
        cos_beam: k % 7 == 0 ? 0.95 : 1)
      if k % 3 == 1 { cuts.veto = [30...random.uniform(31...90), 80...85] }
      let panels = cuts.energyPanels(sqrt_s: sqrt_s, from: 1, to: 0.5 * sqrt_s)
      for _ in 0..<200 {
        let (E, c) = (random.uniform(1...(0.5 * sqrt_s)), random.uniform(-1...1))
        let sine = (1 - c * c).squareRoot()
        var passes = E > cuts.e_min && E < cuts.e_max && abs(c) < cuts.cos_max && E * sine > cuts.pt_min
        if cuts.cos_beam < 1 {
          passes = passes && E > sqrt_s / (1 + sine / (1 - cuts.cos_beam * cuts.cos_beam).squareRoot())
        }
        passes = passes && !cuts.veto.contains { $0.contains(E) }
        let found = panels.contains { $0.contains(E) } && abs(c) < cuts.cosineLimit(E, sqrt_s: sqrt_s)
        #expect(found == passes, "\(cuts), \(E), \(c)")
        if passes { inside += 1 }
      }
    }
    #expect(inside > 5000)
  }

  /// Isotropic photons, two cuts, against an expansion in Legendre polynomials with 20 digits.
  @Test func flatAgreesWithReferences() throws {
    let (header, rows) = try ReferenceTable.read(
      ReferenceTable.root.appendingPathComponent("acceptance/acceptance_flat.csv"))
    #expect(header.last == "value")
    #expect(rows.count >= 60)
    var worst = Worst()
    for (f, line) in rows {
      let x = f[3...].map { Double($0) ?? .nan }
      let model = ReferenceTable.model(scheme: f[0], preset: f[1], flavour: f[2])
      let accepted = PhotonAcceptance(
        model, sqrt_s: x[0], m_N: x[1], cuts: PhotonCuts(e_min: x[5], cos_max: x[6]), spectrum: .flat
      ).crossSection(model, sqrt_s: x[0], m_N: x[1], d_gamma: x[2], d_Z: x[3], d_W: x[4])
      let sigma = sigma_ee_N_nu(
        model, sqrt_s: x[0], m_N: x[1], d_gamma: x[2], d_Z: x[3], d_W: x[4])
      worst.take(accepted / sigma, x[7], "line \(line)")
    }
    worst.expect(below: 1e-14, "acceptance of isotropic photons")
  }
}
