import Batch
public import CNuDipole
import DipoleKernels
import Limits
import NuDipole

// Exports: analyses as data, in both directions. All that is read is checked here.

@c @implementation
public func nd_analysis_data_init(
  _ analysis: Int32, _ preset: Int32, _ data: UnsafeMutablePointer<nd_analysis_data>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let bundled = try bundledAnalysis(analysis, argument: 1)
    guard let preset = Preset(rawValue: preset) else {
      throw unknown("argument 2 (preset)", preset, "0 (corrected), 1 (paper)", argument: 2)
    }
    let destination = try require(data, 3, "data")
    destination.pointee = analysisData(bundled, preset)
    return NaNCount()
  }
}

func bundledAnalysis(_ analysis: Int32, argument: Int) throws(Refusal) -> Analysis {
  if let bundled = BundledAnalysis(rawValue: analysis) { return bundled.analysis }
  throw unknown(
    argument == 1 ? "argument 1 (analysis)" : "argument 2 (analysis)", analysis,
    "0 (OPAL) to 11 (FCC-ee, ttbar), the values of nd_analysis", argument: argument)
}

private func analysisData(_ analysis: Analysis, _ preset: Preset) -> nd_analysis_data {
  var d = nd_analysis_data()
  d.struct_size = Int64(MemoryLayout<nd_analysis_data>.size)
  d.production = number(analysis.production == .ZDecay ? ND_PRODUCTION_Z_DECAY : ND_PRODUCTION_EE)
  if case .fixed(let energy) = analysis.energy { d.sqrt_s = energy }
  d.luminosity = analysis.luminosity
  d.efficiency = analysis.efficiency
  switch analysis.detector {
  case .sphere(let radius): d.detector_radius = radius
  case .cylinder(let radius, let halfLength):
    d.detector_radius = radius
    d.detector_half_length = halfLength
  }
  var photon = PhotonSelection()
  d.signature = number(ND_SIGNATURE_INVISIBLE)
  if case .photon(let selection) = analysis.signature {
    d.signature = number(ND_SIGNATURE_PHOTON)
    photon = selection
  }
  d.energy_min = photon.cuts.e_min
  d.energy_max = photon.cuts.e_max
  d.cos_max = photon.cuts.cos_max
  d.pt_min = photon.cuts.pt_min
  d.cos_beam = photon.cuts.cos_beam
  d.x_min = photon.x_min
  d.z_return_veto = photon.ZReturnVeto
  d.veto_count = Int32(photon.cuts.veto.count)
  for (k, window) in photon.cuts.veto.enumerated() { setVeto(&d, k, window) }
  d.observed = .nan
  describe(analysis.statistic(preset), &d)
  return d
}

private func describe(_ statistic: Analysis.Statistic, _ d: inout nd_analysis_data) {
  switch statistic {
  case .upperLimit(let value):
    (d.statistic, d.threshold) = (number(ND_STATISTIC_UPPER_LIMIT), value)
  case .upperLimitOfGammaZ(let value):
    (d.statistic, d.threshold) = (number(ND_STATISTIC_UPPER_LIMIT_OF_GAMMA_Z), value)
  case .gaussian(let limit, let measured, let expected, let uncertainty):
    switch limit {
    case .chiSquare(let value): (d.statistic, d.threshold) = (number(ND_STATISTIC_CHI2), value)
    case .deltaChiSquare(let value): (d.statistic, d.threshold) = (number(ND_STATISTIC_DELTA_CHI2), value)
    case .CLs(let level): (d.statistic, d.threshold) = (number(ND_STATISTIC_GAUSSIAN_CLS), level)
    }
    (d.measured, d.expected, d.uncertainty) = (measured, expected, uncertainty)
  case .counting(let test, let background, let relativeUncertainty, let observed):
    switch test {
    case .signalSquaredOverBackground(let threshold):
      (d.statistic, d.threshold) = (number(ND_STATISTIC_S2_OVER_B), threshold)
    case .signalOverRootSignalPlusBackground(let z):
      (d.statistic, d.threshold) = (number(ND_STATISTIC_S_OVER_SQRT_S_PLUS_B), z)
    case .asimov(let z): (d.statistic, d.threshold) = (number(ND_STATISTIC_ASIMOV), z)
    case .poisson(let level): (d.statistic, d.threshold) = (number(ND_STATISTIC_POISSON), level)
    case .cls(let level): (d.statistic, d.threshold) = (number(ND_STATISTIC_CLS), level)
    case .asymptoticCLs(let level):
      (d.statistic, d.threshold) = (number(ND_STATISTIC_ASYMPTOTIC_CLS), level)
    }
    switch background {
    case .events(let events): d.background = events
    case .standardModel: d.standard_model_background = 1
    }
    d.relative_uncertainty = relativeUncertainty
    d.observed = observed ?? .nan
  }
}

/// The analysis that an argument stands for.
func makeAnalysis(_ d: nd_analysis_data, argument: Int) throws(Refusal) -> Analysis {
  func check(_ name: StaticString, _ value: Double, _ holds: Bool, _ needed: StaticString) throws(Refusal) {
    if !holds { throw outside(name, value, needed, argument: argument) }
  }
  try checkStructSize(
    d.struct_size, nd_analysis_data.self, "data", "call nd_analysis_data_init first", argument: argument)
  let production: Analysis.Production
  switch d.production {
  case 0: production = .electronPositron
  case 1: production = .ZDecay
  default: throw unknown("data.production", d.production, "0 (e+ e-), 1 (Z decay)", argument: argument)
  }
  try check(
    "data.sqrt_s", d.sqrt_s, d.sqrt_s == 0 || Analysis.energies.contains(d.sqrt_s),
    "0 (M_Z) or a number from 1 to 1e4 (GeV)")
  try check(
    "data.sqrt_s", d.sqrt_s, production == .electronPositron || d.sqrt_s == 0,
    "with production 1 (Z decay) 0 (M_Z)")
  try check("data.efficiency", d.efficiency, d.efficiency >= 0 && d.efficiency <= 1, "a number in [0, 1]")
  let signature: Analysis.Signature
  switch d.signature {
  case 0: signature = .photon(try photonSelection(d, argument: argument))
  case 1 where production == .ZDecay: signature = .invisible
  default:
    throw unknown(
      "data.signature", d.signature,
      production == .ZDecay ? "0 (photon), 1 (invisible)" : "with production 0 (e+ e-) 0 (photon)",
      argument: argument)
  }
  return Analysis(
    production: production, energy: d.sqrt_s == 0 ? .ZMass : .fixed(d.sqrt_s), luminosity: d.luminosity,
    signature: signature,
    detector: try detector(
      d.detector_radius, "data.detector_radius", d.detector_half_length, "data.detector_half_length",
      argument: argument),
    efficiency: d.efficiency, statistic: try statistic(d, production, argument: argument))
}

func detector(
  _ radius: Double, _ radiusName: StaticString, _ halfLength: Double, _ halfLengthName: StaticString,
  argument: Int
) throws(Refusal) -> Analysis.Detector {
  if !Analysis.lengths.contains(radius) {
    throw outside(radiusName, radius, "a number from 1e-6 to 1e12 (m)", argument: argument)
  }
  if !(halfLength == 0 || Analysis.lengths.contains(halfLength)) {
    throw outside(
      halfLengthName, halfLength, "0 (a sphere) or a number from 1e-6 to 1e12 (m)", argument: argument)
  }
  return halfLength == 0 ? .sphere(radius: radius) : .cylinder(radius: radius, halfLength: halfLength)
}

private func photonSelection(_ d: nd_analysis_data, argument: Int) throws(Refusal) -> PhotonSelection {
  func check(_ name: StaticString, _ value: Double, _ holds: Bool, _ needed: StaticString) throws(Refusal) {
    if !holds { throw outside(name, value, needed, argument: argument) }
  }
  func energy(_ name: StaticString, _ value: Double) throws(Refusal) {
    try check(name, value, value >= 0 && value < .infinity, "a finite number >= 0")
  }
  func cosine(_ name: StaticString, _ value: Double) throws(Refusal) {
    try check(name, value, value > 0 && value <= 1, "a number in (0, 1]")
  }
  try energy("data.energy_min", d.energy_min)
  try check("data.energy_max", d.energy_max, d.energy_max > d.energy_min, "a number above energy_min")
  try cosine("data.cos_max", d.cos_max)
  try energy("data.pt_min", d.pt_min)
  try cosine("data.cos_beam", d.cos_beam)
  try check("data.x_min", d.x_min, d.x_min >= 0 && d.x_min < 1, "a number in [0, 1)")
  try energy("data.z_return_veto", d.z_return_veto)
  if !(d.veto_count >= 0 && d.veto_count <= ND_VETO_MAX) {
    throw Refusal(status: ND_ERROR_SIZE, argument: argument) { message in
      message.write("data.veto_count is ")
      message.write(Int(d.veto_count))
      message.write("; allowed are 0 to ")
      message.write(Int(ND_VETO_MAX))
    }
  }
  var windows: [ClosedRange<Double>] = []
  for k in 0..<Int(d.veto_count) {
    let (low, high) = veto(d, k)
    if !(low >= 0 && low < high && high < .infinity) {
      throw Refusal(status: ND_ERROR_PARAMETER, argument: argument) { message in
        message.write("data.veto[")
        message.write(k)
        message.write("] is from ")
        message.write(low)
        message.write(" to ")
        message.write(high)
        message.write("; 0 <= low < high < infinity is needed")
      }
    }
    windows.append(low...high)
  }
  return PhotonSelection(
    cuts: PhotonCuts(
      e_min: d.energy_min, e_max: d.energy_max, cos_max: d.cos_max, pt_min: d.pt_min, veto: windows,
      cos_beam: d.cos_beam),
    x_min: d.x_min, ZReturnVeto: d.z_return_veto)
}

private func statistic(
  _ d: nd_analysis_data, _ production: Analysis.Production, argument: Int
) throws(Refusal) -> Analysis.Statistic {
  switch (d.statistic, production) {
  case (0, _): return .upperLimit(value: try positive(d.threshold, argument: argument))
  case (1, .ZDecay): return .upperLimitOfGammaZ(value: try positive(d.threshold, argument: argument))
  case (2...4, _), (5...10, .electronPositron): break
  default:
    throw unknown(
      "data.statistic", d.statistic,
      production == .ZDecay
        ? "with production 1 (Z decay) 0 to 4 (limits on a rate)"
        : "with production 0 (e+ e-) 0 and 2 to 4 (limits on a rate), 5 to 10 (counts)", argument: argument)
  }
  switch try measurementStatistic(d.statistic, threshold: d.threshold, argument: argument) {
  case .gaussian(let limit):
    if !d.measured.isFinite {
      throw outside("data.measured", d.measured, "a finite number", argument: argument)
    }
    if !(d.expected >= 0 && d.expected < .infinity) {
      throw outside("data.expected", d.expected, "a finite number >= 0", argument: argument)
    }
    if !(d.uncertainty > 0 && d.uncertainty < .infinity) {
      throw outside("data.uncertainty", d.uncertainty, "a positive finite number", argument: argument)
    }
    return .gaussian(limit, measured: d.measured, expected: d.expected, uncertainty: d.uncertainty)
  case .counting(let test): return try counting(test, d, argument: argument)
  }
}

/// The statistics of measurements, all but the upper limits.
enum MeasurementStatistic {
  case gaussian(GaussianLimit)
  case counting(CountingStatistic)
}

/// The statistic of measurements with a number of nd_statistic and its threshold.
func measurementStatistic(
  _ number: Int32, threshold: Double, argument: Int
) throws(Refusal) -> MeasurementStatistic {
  func level() throws(Refusal) -> Double {
    if threshold > 0 && threshold < 1 { return threshold }
    throw outside("data.threshold", threshold, "a confidence level between 0 and 1", argument: argument)
  }
  switch number {
  case 2: return .gaussian(.chiSquare(try positive(threshold, argument: argument)))
  case 3: return .gaussian(.deltaChiSquare(try positive(threshold, argument: argument)))
  case 4: return .gaussian(.CLs(level: try level()))
  case 5:
    return .counting(.signalSquaredOverBackground(threshold: try positive(threshold, argument: argument)))
  case 6:
    return .counting(.signalOverRootSignalPlusBackground(z: try positive(threshold, argument: argument)))
  case 7: return .counting(.asimov(z: try positive(threshold, argument: argument)))
  case 8: return .counting(.poisson(level: try level()))
  case 9: return .counting(.cls(level: try level()))
  case 10: return .counting(.asymptoticCLs(level: try level()))
  default:
    throw unknown(
      "data.statistic", number, "2 to 4 (Gaussian), 5 to 10 (counts), the values of nd_statistic",
      argument: argument)
  }
}

private func positive(_ threshold: Double, argument: Int) throws(Refusal) -> Double {
  if threshold > 0 && threshold < .infinity { return threshold }
  throw outside("data.threshold", threshold, "a positive finite number", argument: argument)
}

private func counting(
  _ statistic: CountingStatistic, _ d: nd_analysis_data, argument: Int
) throws(Refusal) -> Analysis.Statistic {
  func check(_ name: StaticString, _ value: Double, _ holds: Bool, _ needed: StaticString) throws(Refusal) {
    if !holds { throw outside(name, value, needed, argument: argument) }
  }
  try check(
    "data.luminosity", d.luminosity, d.luminosity > 0 && d.luminosity < .infinity, "a positive finite number")
  let background: Analysis.Background
  switch d.standard_model_background {
  case 0:
    try check(
      "data.background", d.background, d.background >= 0 && d.background < .infinity, "a finite number >= 0")
    background = .events(d.background)
  case 1: background = .standardModel
  default:
    throw unknown(
      "data.standard_model_background", d.standard_model_background,
      "0 (data.background), 1 (e+ e- -> nu nubar gamma)", argument: argument)
  }
  try check(
    "data.relative_uncertainty", d.relative_uncertainty,
    d.relative_uncertainty >= 0 && d.relative_uncertainty < .infinity, "a finite number >= 0")
  try check(
    "data.observed", d.observed,
    d.observed.isNaN || (d.observed >= 0 && d.observed < .infinity && d.observed == d.observed.rounded()),
    "a whole number >= 0, or NaN (not known),")
  return .counting(
    statistic, background: background, relativeUncertainty: d.relative_uncertainty,
    observed: d.observed.isNaN ? nil : d.observed)
}

private func number<T: RawRepresentable>(_ value: T) -> Int32 where T.RawValue == UInt32 {
  Int32(value.rawValue)
}

/// One of the windows, which Swift sees as a tuple of pairs.
private func veto(_ d: nd_analysis_data, _ k: Int) -> (low: Double, high: Double) {
  withUnsafeBytes(of: d.veto) {
    let numbers = $0.assumingMemoryBound(to: Double.self)
    return (numbers[2 * k], numbers[2 * k + 1])
  }
}

private func setVeto(_ d: inout nd_analysis_data, _ k: Int, _ window: ClosedRange<Double>) {
  withUnsafeMutableBytes(of: &d.veto) {
    let numbers = $0.assumingMemoryBound(to: Double.self)
    numbers[2 * k] = window.lowerBound
    numbers[2 * k + 1] = window.upperBound
  }
}
