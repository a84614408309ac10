import Batch
import DipoleKernels
import LaneMath

/// Unweighted events e+ e- -> N nubar and Nbar nu in equal parts, N -> nu gamma (Majorana: N nubar and N nu, N -> nu gamma and
/// nubar gamma), without radiation from the initial state: distributions of docs/physics.md, section 6, with the
/// correlation of production and decay through the spin of N. The events are functions of seed and number: any thread
/// may draw any range.
public struct EventSampler: Sendable {
  public let shape: EventShape
  public let spectrum: PhotonSpectrum
  /// sigma(e+ e- -> N nubar) + sigma(e+ e- -> Nbar nu) in pb.
  public let crossSection: Double
  /// Gamma(N -> nu gamma) over the total width, all flavours.
  public let branchingRatio: Double
  /// Total width in GeV.
  public let width: Double
  /// Mean decay length in m.
  public let decayLength: Double
  /// The fraction of trials for the angle of N that is kept.
  public var efficiency: Double { shape.envelope.efficiency }

  /// Why there are no events.
  public enum Problem: Error {
    /// The cross section is 0 (polarised beams, couplings), or not a finite number.
    case crossSection(Double)
    case width(Double)
    /// Terms of the cross section cancel to less than any use.
    case cancellation
  }

  /// - Parameters: 0 < m_N < sqrt_s and d_gamma != 0 in GeV and GeV^-1; `spectrum`, nil: `flat` in preset `paper`, `exact` in
  ///   `corrected`. `exact` with preset `paper` has no cross section.
  public init(
    _ N: HeavyNeutrino, sqrt_s: Double, m_N: Double, d_gamma: Double, spectrum: PhotonSpectrum? = nil
  ) throws(Problem) {
    let model = N.model
    self.spectrum = spectrum ?? (model.preset == .paper ? .flat : .exact)
    let sigma = N.sum {
      sigma_ee_N_nu($0, sqrt_s: sqrt_s, m_N: m_N, d_gamma: 1, d_Z: $0.ratios.Z, d_W: $0.ratios.W)
    }
    let isPossible = m_N > 0 && m_N < sqrt_s && !(self.spectrum == .exact && model.preset == .paper)
    // Both conjugate states.
    crossSection = isPossible ? 2 * PhysicalConstants.picobarn * sigma * (d_gamma * d_gamma) : .nan
    if !(crossSection > 0 && crossSection < .infinity) { throw .crossSection(crossSection) }
    let unitWidth = N.width(m_N: m_N)
    width = unitWidth * (d_gamma * d_gamma)
    if !(width > 0 && width < .infinity) { throw .width(width) }
    branchingRatio = N.radiativeWidth(m_N: m_N) / unitWidth
    decayLength = decay_length(
      model, m_N: m_N, width: width, momentum: momentum_N(model, sqrt_s: sqrt_s, m_N: m_N))
    let shape = EventShape(
      N.components, spectrum: self.spectrum, sqrt_s: sqrt_s, m_N: m_N, width: width, integral: sigma)
    guard let shape else { throw .cancellation }
    self.shape = shape
  }

  /// Writes events first, first + 1, ... of a seed, n of them; the same bits in every call, for any division into calls.
  public func fill(seed: UInt64, first: UInt64, _ n: Int, _ arrays: EventArrays) {
    fillEvents(NativeLane.self, shape, seed: seed, first: first, n, arrays)
  }
}
