import LaneMath

/// Cuts on a single photon in the e+ e- centre of mass. At a fixed energy every one of them is an upper limit on |cos|, on
/// which the background rests, at a fixed angle a limit on the energy, on which the signal rests.
public struct PhotonCuts: Sendable, Equatable {
  /// Least energy, GeV.
  public var e_min: Double
  /// Greatest energy, GeV.
  public var e_max: Double
  /// Greatest |cos| of the angle to the beam.
  public var cos_max: Double
  /// Least transverse momentum, GeV.
  public var pt_min: Double
  /// Energies in GeV that are left out, both ends included.
  public var veto: [ClosedRange<Double>]
  /// cos(theta_b) of the condition E > sqrt_s / (1 + sin(theta)/sin(theta_b)), arXiv:2301.06050 eq. (21), which keeps
  /// out e+ e- gamma with both leptons within theta_b of the beam; 1: no such condition.
  public var cos_beam: Double

  public init(
    e_min: Double = 0, e_max: Double = .infinity, cos_max: Double = 1, pt_min: Double = 0,
    veto: [ClosedRange<Double>] = [], cos_beam: Double = 1
  ) {
    self.e_min = e_min
    self.e_max = e_max
    self.cos_max = cos_max
    self.pt_min = pt_min
    self.veto = veto
    self.cos_beam = cos_beam
  }

  private static func sine(_ cosine: Double) -> Double { ((1 - cosine) * (1 + cosine)).squareRoot() }

  /// sin(theta_b) of eq. (21); 0: no such condition.
  var sineBeam: Double { Self.sine(cos_beam) }

  /// No number is NaN, and the cosines are between 0 and 1.
  public var areValid: Bool {
    let cosines = cos_max >= 0 && cos_max <= 1 && cos_beam >= 0 && cos_beam <= 1
    return cosines && !e_min.isNaN && !e_max.isNaN && !pt_min.isNaN
  }

  /// The least sin(theta) that the angular cuts leave at an energy; above 1 nothing passes.
  private func leastSine(_ E: Double, _ sqrt_s: Double) -> Double {
    Swift.max(
      Self.sine(cos_max), Swift.max(pt_min / E, (sqrt_s / E - 1) * sineBeam))
  }

  /// The least energy by the condition of eq. (21) at an angle with that sine.
  func leastEnergy(_ sine: Double, sqrt_s: Double) -> Double {
    sqrt_s / (1 + sine / sineBeam)
  }

  /// The |cos| below which a photon of energy E (GeV) passes; 0 where none does. Vetoes and energy limits are not
  /// asked here: `energyPanels` leaves them out.
  public func cosineLimit(_ E: Double, sqrt_s: Double) -> Double {
    let sine = leastSine(E, sqrt_s)
    return sine < 1 ? Swift.min(cos_max, Self.sine(sine)) : 0
  }

  /// The intervals of energy between `lowest` and `highest` (GeV) in which photons pass, split where `cosineLimit` has a
  /// kink. It rises from 0 like a square root at the lower end of a panel, and is smooth elsewhere.
  public func energyPanels(sqrt_s: Double, from lowest: Double, to highest: Double) -> [ClosedRange<Double>] {
    let sineBeam = sineBeam
    let sineMax = Self.sine(cos_max)
    // Below these energies pt_min and the condition of eq. (21) leave nothing.
    let opening = Swift.max(pt_min, sqrt_s * sineBeam / (1 + sineBeam))
    let start = Swift.max(lowest, Swift.max(e_min, opening))
    let end = Swift.min(highest, e_max)
    guard start < end, cos_max > 0 else { return [] }
    // Where two of the three conditions on sin(theta) change places.
    var breaks = [start, end]
    if sineMax > 0 {
      breaks.append(pt_min / sineMax)
      if sineBeam > 0 { breaks.append(sqrt_s / (1 + sineMax / sineBeam)) }
    }
    if sineBeam > 0 { breaks.append(sqrt_s - pt_min / sineBeam) }
    for window in veto { breaks += [window.lowerBound, window.upperBound] }
    breaks = breaks.filter { $0 >= start && $0 <= end }.sorted()
    var panels: [ClosedRange<Double>] = []
    for k in 1..<breaks.count where breaks[k - 1] < breaks[k] {
      let middle = 0.5 * (breaks[k - 1] + breaks[k])
      if veto.contains(where: { $0.contains(middle) }) { continue }
      panels.append(breaks[k - 1]...breaks[k])
    }
    return panels
  }
}
