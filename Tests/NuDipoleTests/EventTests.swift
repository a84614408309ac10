import Foundation
import NuDipole
import Testing

/// Arrays of n events.
private final class Sample {
  let n: Int
  var vectors: [[Double]]
  var codes: [Int32]

  init(_ n: Int) {
    self.n = n
    vectors = Array(repeating: [Double](repeating: 0, count: 4 * n), count: 5)
    codes = [Int32](repeating: 0, count: 3 * n)
  }

  /// Events first... of the sampler, written from element `at` on.
  func fill<L: RawLane>(
    _ lane: L.Type, _ sampler: EventSampler, seed: UInt64, first: UInt64, count: Int, at: Int = 0
  ) {
    var starts: [UnsafeMutablePointer<Double>] = []
    for k in 0..<5 {
      vectors[k].withUnsafeMutableBufferPointer { if let base = $0.baseAddress { starts.append(base + at) } }
    }
    codes.withUnsafeMutableBufferPointer {
      guard let base = $0.baseAddress else { return }
      fillEvents(
        L.self, sampler.shape, seed: seed, first: first, count,
        EventArrays(
          stride: n, N: starts[0], prompt: starts[1], decay: starts[2], photon: starts[3], vertex: starts[4],
          codes: base + at))
    }
  }

  convenience init(_ sampler: EventSampler, seed: UInt64, _ n: Int) {
    self.init(n)
    fill(NativeLane.self, sampler, seed: seed, first: 0, count: n)
  }

  func isIdentical(to other: Sample) -> Bool {
    zip(vectors, other.vectors).allSatisfy {
      zip($0, $1).allSatisfy { $0.bitPattern == $1.bitPattern }
    } && codes == other.codes
  }

  subscript(vector: Int, component: Int, event: Int) -> Double { vectors[vector][component * n + event] }
}

/// One point of the tests.
private struct Point: CustomTestStringConvertible, Sendable {
  let title: String
  var sqrt_s = 240.0
  var m_N = 100.0
  var model = Model(couplings: .scenarioII)
  var flavours = FlavourCouplings(.e)
  var spectrum = PhotonSpectrum.exact

  var testDescription: String { title }
  var N: HeavyNeutrino { HeavyNeutrino(model, flavours: flavours) }

  /// Over flavours, at d_gamma = 1.
  func sum(_ rate: (Model) -> Double) -> Double {
    N.components.reduce(0) { $0 + $1.weight * rate($1.model) }
  }

  func sampler() throws -> EventSampler {
    try EventSampler(N, sqrt_s: sqrt_s, m_N: m_N, d_gamma: 1e-5, spectrum: spectrum)
  }

  var amplitudes: ProductionAmplitudes {
    N.components.reduce(.none) {
      $0.adding(
        $1.weight,
        ProductionAmplitudes(
          $1.model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: 1, d_Z: $1.model.ratios.Z, d_W: $1.model.ratios.W))
    }
  }

  static let all = [
    Point(title: "Z pole, photon and Z", sqrt_s: 91.1876, m_N: 20, model: Model(couplings: .scenarioI)),
    Point(title: "Z pole, scenario II", sqrt_s: 91.1876, m_N: 60),
    Point(title: "CEPC, W exchange"),
    Point(title: "1 TeV, forward peak", sqrt_s: 1000, m_N: 5, model: Model(couplings: .broken(Z: 0, W: 20))),
    Point(title: "light N", sqrt_s: 91.1876, m_N: 1e-3, model: Model(couplings: .scenarioI)),
    Point(title: "next to threshold", sqrt_s: 360, m_N: 359.99),
    Point(
      title: "polarised", sqrt_s: 160, m_N: 40,
      model: Model(
        couplings: .scenarioIV, polarisation: BeamPolarisation(electron: -0.8, positron: 0.3))),
    Point(title: "three flavours", m_N: 50, flavours: FlavourCouplings(e: 0.4, mu: 1, tau: 0.7)),
    Point(title: "helicity", sqrt_s: 205.4, m_N: 80, spectrum: .helicity),
    Point(
      title: "paper", sqrt_s: 205.4, m_N: 100, model: Model(preset: .paper, couplings: .scenarioII),
      spectrum: .flat),
    Point(title: "Majorana", model: Model(nature: .majorana, couplings: .scenarioII)),
  ]
}

/// The deviation of chi^2 from its mean in standard deviations of a normal distribution (Wilson and Hilferty).
private func deviation(_ counts: [Double], _ expected: [Double]) -> Double {
  let scale = counts.reduce(0, +) / expected.reduce(0, +)
  var (chi2, freedom, restCount, rest) = (0.0, -1.0, 0.0, 0.0)
  func add(_ n: Double, _ mu: Double) {
    chi2 += (n - mu) * (n - mu) / mu
    freedom += 1
  }
  for (n, e) in zip(counts, expected) {
    let mu = e * scale
    if mu >= 10 {
      add(n, mu)
    } else {
      restCount += n
      rest += mu
    }
  }
  if rest >= 10 { add(restCount, rest) }
  let spread = 2 / (9 * freedom)
  return (Double.cbrt(chi2 / freedom) - (1 - spread)) / spread.squareRoot()
}

/// p = 1e-6 on one side.
private let limit = 4.75

@Suite struct EventTests {
  private static let count = 1_000_000

  /// Every lane width, any division into calls.
  @Test func sameBits() throws {
    for point in Point.all {
      let sampler = try point.sampler()
      let n = 2003
      let scalar = Sample(n)
      scalar.fill(Double.self, sampler, seed: 5, first: 100, count: n)
      let lanes = (Sample(n), Sample(n), Sample(n), Sample(n), Sample(n))
      lanes.0.fill(SIMD2<Double>.self, sampler, seed: 5, first: 100, count: n)
      lanes.1.fill(SIMD4<Double>.self, sampler, seed: 5, first: 100, count: n)
      lanes.2.fill(SIMD8<Double>.self, sampler, seed: 5, first: 100, count: n)
      lanes.3.fill(SIMD16<Double>.self, sampler, seed: 5, first: 100, count: n)
      for at in stride(from: 0, to: n, by: 29) {
        lanes.4.fill(
          NativeLane.self, sampler, seed: 5, first: 100 + UInt64(at), count: min(29, n - at), at: at)
      }
      for sample in [lanes.0, lanes.1, lanes.2, lanes.3, lanes.4] { #expect(sample.isIdentical(to: scalar)) }
      #expect(!Sample(sampler, seed: 6, n).isIdentical(to: scalar))
    }
  }

  /// The bound holds, and is close.
  @Test func envelope() throws {
    var random = SeededGenerator(seed: 81)
    for k in 0..<60 {
      let sqrt_s = random.logUniform(5...3000)
      let m_N = sqrt_s * random.uniform(0.001...0.999)
      let model = Model(
        preset: k % 5 == 0 ? .paper : .corrected,
        couplings: .broken(Z: random.coupling(0.01...100), W: random.coupling(0.01...100)),
        polarisation: BeamPolarisation(
          electron: random.uniform(-1...1), positron: random.uniform(-1...1)))
      let point = Point(title: "", sqrt_s: sqrt_s, m_N: m_N, model: model, spectrum: .flat)
      let sampler = try point.sampler()
      let (envelope, a) = (sampler.shape.envelope, point.amplitudes)
      #expect(envelope.edges.first == -1 && envelope.edges.last == 1)
      #expect(envelope.efficiency > 0.97 && envelope.efficiency <= 1, "\(point)")
      for i in 0..<envelope.count {
        let (low, high) = (envelope.edges[i], envelope.edges[i + 1])
        for j in 0...20 {
          let c = low + (high - low) * Double(j) / 20
          let value = PhotonTerms(
            model, .flat, sqrt_s: sqrt_s, m_N: m_N, E: c, x: c, c: c, c_N: c
          ).sum(a)
          #expect(value * (high - low) <= envelope.area, "\(point) at \(c)")
        }
      }
    }
  }

  /// Sums, masses, directions.
  @Test(arguments: Point.all) fileprivate func kinematics(_ point: Point) throws {
    let sampler = try point.sampler()
    let sample = Sample(sampler, seed: 1, 100_000)
    var (sum, decay, shell, heavy, line) = (Worst(), Worst(), Worst(), Worst(), Worst())
    for i in 0..<sample.n {
      for k in 0..<4 {
        let total = sample[1, k, i] + sample[2, k, i] + sample[3, k, i]
        sum.take(abs(total - (k == 0 ? point.sqrt_s : 0)) / point.sqrt_s, "\(i)")
        decay.take(abs(sample[2, k, i] + sample[3, k, i] - sample[0, k, i]) / sample[0, 0, i], "\(i)")
        line.take(
          abs(sample[4, k, i] / sample[4, 0, i] - sample[0, k, i] / sample[0, 0, i]), "\(i)")
      }
      for j in 0..<4 {
        let E = sample[j, 0, i]
        let square = (1...3).reduce(0) { $0 + sample[j, $1, i] * sample[j, $1, i] }
        if j > 0 {
          shell.take(abs(square.squareRoot() / E - 1), "\(i)")
        } else {
          heavy.take(abs(E * E - square - point.m_N * point.m_N) / (E * E), "\(i)")
        }
      }
    }
    sum.expect(below: 4 * 0x1p-52, "\(point.title): all momenta")
    decay.expect(below: 4 * 0x1p-52, "\(point.title): momenta of the decay")
    shell.expect(below: 8 * 0x1p-52, "\(point.title): massless")
    heavy.expect(below: 8 * 0x1p-52, "\(point.title): mass of N")
    line.expect(below: 8 * 0x1p-52, "\(point.title): line of flight")
  }

  /// Angle of N, energy and angle of the photon, proper time, azimuth, both states: against the quadratures.
  @Test(arguments: Point.all) fileprivate func distributions(_ point: Point) throws {
    let sampler = try point.sampler()
    let sample = Sample(sampler, seed: 2, Self.count)
    let model = point.N.components[0].model
    let p = momentum_N(model, sqrt_s: point.sqrt_s, m_N: point.m_N)
    let softest = 0.5 * point.m_N * (point.m_N / point.sqrt_s)
    // Bins in the angle of N that take equal parts of the envelope; energies of equal width; |cos|.
    let cells = 50
    let angles = (0...cells).map { sampler.shape.envelope.edges[$0 * sampler.shape.envelope.count / cells] }
    let (energies, cosines) = (10, 8)
    var countN = [Double](repeating: 0, count: cells)
    var photon = [Double](repeating: 0, count: energies * cosines)
    var (time, turn) = ([Double](repeating: 0, count: 40), [Double](repeating: 0, count: 40))
    var conjugates = 0.0
    for i in 0..<sample.n {
      let sign: Double = sample.codes[sample.n + i] < 0 ? 1 : -1
      conjugates += sign < 0 ? 1 : 0
      let cN = sign * sample[0, 3, i] / p
      var (low, high) = (0, cells)
      while high - low > 1 {
        let middle = (low + high) / 2
        if cN >= angles[middle] { low = middle } else { high = middle }
      }
      countN[low] += 1
      let u = (sample[3, 0, i] - softest) / p
      let c = abs(sample[3, 3, i]) / sample[3, 0, i]
      let row = max(0, min(energies - 1, Int(u * Double(energies))))
      photon[row * cosines + max(0, min(cosines - 1, Int(c * Double(cosines))))] += 1
      let distance = (1...3).reduce(0) { $0 + sample[4, $1, i] * sample[4, $1, i] }.squareRoot()
      time[min(39, Int(40 * exp(-distance / sampler.decayLength)))] += 1
      let phi = atan2(sign * sample[0, 2, i], sign * sample[0, 1, i]) / (2 * .pi) + 0.5
      turn[max(0, min(39, Int(40 * phi)))] += 1
    }
    let rule = GaussLegendre(16)
    let expectedN = (0..<cells).map { k in
      let (middle, half) = (0.5 * (angles[k] + angles[k + 1]), 0.5 * (angles[k + 1] - angles[k]))
      return half
        * zip(rule.nodes, rule.weights).reduce(0) { sum, node in
          sum + node.1
            * point.sum {
              dsigma_ee_dcos(
                $0, sqrt_s: point.sqrt_s, m_N: point.m_N, d_gamma: 1, d_Z: $0.ratios.Z, d_W: $0.ratios.W,
                cos_theta: middle + half * node.0)
            }
        }
    }
    #expect(deviation(countN, expectedN) < limit)
    // sigma A of every cell: differences in |cos|.
    var expectedPhoton: [Double] = []
    for row in 0..<energies {
      let accepted = (1...cosines).map { column in
        PhotonAcceptance(
          model, sqrt_s: point.sqrt_s, m_N: point.m_N,
          cuts: PhotonCuts(
            e_min: softest + p * Double(row) / Double(energies),
            e_max: softest + p * Double(row + 1) / Double(energies),
            cos_max: Double(column) / Double(cosines)), spectrum: point.spectrum
        ).crossSection(point.amplitudes)
      }
      expectedPhoton += (0..<cosines).map { accepted[$0] - ($0 > 0 ? accepted[$0 - 1] : 0) }
    }
    #expect(deviation(photon, expectedPhoton) < limit)
    #expect(deviation(time, time.map { _ in 1 }) < limit)
    #expect(deviation(turn, turn.map { _ in 1 }) < limit)
    let half = 0.5 * Double(sample.n)
    #expect(abs(conjugates - half) < 5 * (0.5 * half).squareRoot())
    // The totals that the sampler tells.
    let sigma = expectedN.reduce(0, +) * 2e-10 * PhysicalConstants.picobarn
    #expect(abs(sampler.crossSection / sigma - 1) < 1e-10)
    let all = expectedPhoton.reduce(0, +) / expectedN.reduce(0, +)
    #expect(abs(all - 1) < 1e-6)
  }

  /// The fraction of photons inside the cuts of analyses.
  @Test func acceptance() throws {
    for point in Point.all {
      let sample = Sample(try point.sampler(), seed: 3, 300_000)
      let sigma = point.sum {
        sigma_ee_N_nu(
          $0, sqrt_s: point.sqrt_s, m_N: point.m_N, d_gamma: 1, d_Z: $0.ratios.Z, d_W: $0.ratios.W)
      }
      // Angles and energies of LEP, eq. (21), and the spectrum of transverse momenta that CEPC's cuts are made in.
      var cuts = [
        PhotonCuts(e_min: 0.25 * point.sqrt_s, cos_max: 0.7),
        PhotonCuts(cos_max: 0.9, pt_min: 5, cos_beam: 0.99),
      ]
      for x in [0.1, 0.2, 0.3, 0.38, 0.42, 0.46] { cuts.append(PhotonCuts(pt_min: x * point.sqrt_s)) }
      for cut in cuts {
        let fraction =
          PhotonAcceptance(
            point.N.components[0].model, sqrt_s: point.sqrt_s, m_N: point.m_N, cuts: cut,
            spectrum: point.spectrum
          ).crossSection(point.amplitudes) / sigma
        var accepted = 0.0
        let sineBeam = (1 - cut.cos_beam * cut.cos_beam).squareRoot()
        for i in 0..<sample.n {
          let E = sample[3, 0, i]
          let transverse =
            (sample[3, 1, i] * sample[3, 1, i] + sample[3, 2, i] * sample[3, 2, i]).squareRoot()
          let isIn =
            E > cut.e_min && abs(sample[3, 3, i]) < cut.cos_max * E && transverse > cut.pt_min
            && (cut.cos_beam == 1 || E > point.sqrt_s / (1 + transverse / E / sineBeam))
          accepted += isIn ? 1 : 0
        }
        let n = Double(sample.n)
        let error = (n * fraction * (1 - min(1, fraction))).squareRoot()
        #expect(abs(accepted - n * fraction) <= 5 * error + 1e-6, "\(point.title): \(cut)")
      }
    }
  }

  /// What is odd under reflection of the photon at the plane of beam and N.
  @Test func reflection() throws {
    let point = Point(
      title: "odd", sqrt_s: 93, m_N: 50, model: Model(couplings: .broken(Z: 0.15, W: 3)))
    let (sampler, a) = (try point.sampler(), point.amplitudes)
    let sample = Sample(sampler, seed: 4, Self.count)
    var difference = 0.0
    for i in 0..<sample.n {
      // A product of two momenta does not notice CP.
      let normal = sample[0, 1, i] * sample[3, 2, i] - sample[0, 2, i] * sample[3, 1, i]
      difference += normal > 0 ? 1 : -1
    }
    // The odd part goes like sin(psi): 2/pi of its value at psi = pi/2.
    let rule = GaussLegendre(32)
    let p = momentum_N(point.model, sqrt_s: point.sqrt_s, m_N: point.m_N)
    let E_N = energy_N(point.model, sqrt_s: point.sqrt_s, m_N: point.m_N)
    var (odd, even) = (0.0, 0.0)
    for (c_N, w) in zip(rule.nodes, rule.weights) {
      for (x, v) in zip(rule.nodes, rule.weights) {
        let E = 0.5 * (E_N + p * x)
        let c = 0.5 * (p + E_N * x) * c_N / E
        let transverse = 0.5 * point.m_N * (1 - x * x).squareRoot()
        let terms = PhotonTerms(
          point.model, .exact, sqrt_s: point.sqrt_s, m_N: point.m_N, E: E, x: x, c: c, c_N: c_N,
          normal: transverse)
        odd += w * v * terms.odd * a.odd
        even += w * v * (terms.sum(a) - terms.odd * a.odd)
      }
    }
    let expected = 2 / .pi * odd / even
    let n = Double(sample.n)
    #expect(abs(expected) > 0.01)
    #expect(abs(difference / n - expected) < 5 / n.squareRoot(), "\(difference / n), expected \(expected)")
  }

  @Test func problems() {
    func problem(_ model: Model, _ sqrt_s: Double = 240, _ m_N: Double = 100, _ d: Double = 1e-5) -> Bool {
      do throws(EventSampler.Problem) {
        _ = try EventSampler(HeavyNeutrino(model), sqrt_s: sqrt_s, m_N: m_N, d_gamma: d)
        return false
      } catch { return true }
    }
    #expect(!problem(Model()))
    #expect(problem(Model(polarisation: BeamPolarisation(electron: 1, positron: 1))))
    #expect(problem(Model(), 240, 240) && problem(Model(), 240, .nan) && problem(Model(), .nan, 1))
    #expect(problem(Model(), 240, 0) && problem(Model(), 240, 1, 0) && problem(Model(), 240, 1, .nan))
    let N = HeavyNeutrino(Model(preset: .paper))
    #expect(throws: EventSampler.Problem.self) {
      try EventSampler(N, sqrt_s: 240, m_N: 100, d_gamma: 1e-5, spectrum: .exact)
    }
  }
}
