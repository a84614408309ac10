import NuDipole
import Testing

/// The programs of the DocC catalogue, as they stand there (Tests/Documentation compares), and what is said of them.
@Suite struct DocumentationTests {
  @Test func landingPage() {
    let model = Model(flavour: .mu)
    let width = width_total(model, m_N: 10, d_gamma: 1e-5, d_Z: 2e-5, d_W: 3e-5)
    #expect(width > width_nu_gamma(model, m_N: 10, d_gamma: 1e-5))
  }

  @Test func recoils() {
    let N = HeavyNeutrino(Model(), flavours: FlavourCouplings(.mu))
    let search = RecoilSearch(BundledRecoils.coherent_csi.analysis, N)
    print(search.momentLimit)  // mu_nu in Bohr magnetons
    #expect(search.momentLimit > 1e-9 && search.momentLimit < 1e-8)
  }

  @Test func kernels() {
    let mass = Dual<Double, 2>(variable: 10, direction: 0)
    let coupling = Dual<Double, 2>(variable: 1e-5, direction: 1)
    let width = width_nu_gamma(Model(), m_N: mass, d_gamma: coupling)
    let slope = width.partials[0]  // by m_N
    #expect(abs(slope * 10 / width.value - 3) < 1e-14)
  }

  @Test func exclusions() {
    let N = HeavyNeutrino(Model(couplings: .scenarioII))
    let search = Search(BundledAnalysis.z_invisible.analysis, N)
    var solver = LimitSolver()
    let exclusion = search.exclusions([0.01], solver: &solver)[0]
    for interval in exclusion.intervals { print(interval.lower, interval.upper) }
    #expect(exclusion.intervals.count == 1 && exclusion.isComplete)

    let masses = (0...60).map { 1e-3 * Double.exp(0.1 * Double($0)) }
    if let contour = ExclusionContour(search, masses: masses)?.contour {
      for curve in contour.curves { print(curve.points.count, curve.isClosed) }
    }
    #expect(ExclusionContour(search, masses: masses)?.contour.folds.count == 1)
  }
}
