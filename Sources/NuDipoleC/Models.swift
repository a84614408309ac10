import Batch
public import CNuDipole
import DipoleKernels
import LaneMath
import NuDipole

// Exports: version, status texts, models.

@c @implementation
public func nd_version() -> UnsafePointer<CChar>! {
  characters(NuDipole.version)
}

@c @implementation
public func nd_isa() -> UnsafePointer<CChar>! {
  instructionSet
}

@c @implementation
public func nd_status_text(_ status: nd_status) -> UnsafePointer<CChar>! {
  switch status {
  case ND_OK: return characters("no error")
  case ND_ERROR_NULL: return characters("a required pointer is NULL")
  case ND_ERROR_SIZE: return characters("a size is negative or too large")
  case ND_ERROR_OVERLAP: return characters("an output overlaps an input or another output")
  case ND_ERROR_ENUM: return characters("an enumerated option has no such value")
  case ND_ERROR_PARAMETER: return characters("a parameter is not finite or outside its range")
  case ND_ERROR_STRUCT_SIZE: return characters("struct_size is not one that this library knows")
  case ND_ERROR_MEMORY: return characters("memory could not be allocated")
  case ND_ERROR_INTERRUPTED: return characters("interrupted by nd_progress")
  case ND_ERROR_OPENBLAS: return characters("OpenBLAS is needed and cannot be loaded")
  default: return characters("not a status of this library")
  }
}

/// A string literal as C sees it; literals end with a zero byte and live for ever.
private func characters(_ text: StaticString) -> UnsafePointer<CChar> {
  UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
}

@c @implementation
public func nd_model_options_init(_ options: UnsafeMutablePointer<nd_model_options>!) -> nd_status {
  guard let options else { return ND_ERROR_NULL }
  options.pointee = nd_model_options()
  options.pointee.struct_size = Int64(MemoryLayout<nd_model_options>.size)
  options.pointee.electroweak = electroweak(.default)
  options.pointee.threads = 1
  return ND_OK
}

@c @implementation
public func nd_model_create(
  _ options: UnsafePointer<nd_model_options>!, _ model: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  model?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    let destination = try require(model, 2, "model")
    let value = options == nil ? Model() : try makeModel(options.pointee)
    destination.pointee = try makeHandle(value, threads: options == nil ? 1 : try threads(options.pointee))
    return NaNCount()
  }
}

@c @implementation
public func nd_model_destroy(_ model: OpaquePointer!) {
  destroyHandle(model, Model.self)
}

@c @implementation
public func nd_model_coupling_ratios(
  _ model: OpaquePointer!, _ ratio_Z: UnsafeMutablePointer<Double>!,
  _ ratio_W: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let Z = try require(ratio_Z, 2, "ratio_Z")
    let W = try require(ratio_W, 3, "ratio_W")
    if Z == W {
      throw Refusal(status: ND_ERROR_OVERLAP, argument: 3) { message in
        message.write("argument 3 (ratio_W) is argument 2 (ratio_Z); an output needs memory of its own")
      }
    }
    let ratios = NuDipoleC.model(model).ratios
    Z.pointee = ratios.Z
    W.pointee = ratios.W
    return NaNCount()
  }
}

@c @implementation
public func nd_model_electroweak(
  _ model: OpaquePointer!, _ electroweak: UnsafeMutablePointer<nd_electroweak>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let destination = try require(electroweak, 2, "electroweak")
    destination.pointee = NuDipoleC.electroweak(NuDipoleC.model(model).scheme)
    return NaNCount()
  }
}

private func electroweak(_ s: ElectroweakScheme) -> nd_electroweak {
  nd_electroweak(
    alpha: s.alpha, sin2_theta_w: s.sin2_theta_w, M_Z: s.M_Z, Gamma_Z: s.Gamma_Z, M_W: s.M_W,
    Gamma_W: s.Gamma_W, vev: s.vev, m_e: s.m_e, m_mu: s.m_mu, m_tau: s.m_tau,
    alpha_0: s.alpha_0, sin2_theta_0: s.sin2_theta_0)
}

private func threads(_ o: nd_model_options) throws(Refusal) -> Int {
  if o.threads >= 0 && o.threads <= 512 { return o.threads == 0 ? processorCount : Int(o.threads) }
  throw Refusal(status: ND_ERROR_PARAMETER, argument: 1) { message in
    message.write("options.threads is ")
    message.write(Int(o.threads))
    message.write("; 1 to 512, or 0 for all processors of this process, is needed")
  }
}

private func makeModel(_ o: nd_model_options) throws(Refusal) -> Model {
  try checkStructSize(
    o.struct_size, nd_model_options.self, "options", "call nd_model_options_init first", argument: 1)
  guard let preset = Preset(rawValue: o.preset) else {
    throw unknown("options.preset", o.preset, "0 (corrected), 1 (paper)")
  }
  guard let flavour = Flavour(rawValue: o.flavour) else {
    throw unknown("options.flavour", o.flavour, "0 (e), 1 (mu), 2 (tau)")
  }
  guard let nature = Nature(rawValue: o.nature) else {
    throw unknown("options.nature", o.nature, "0 (Dirac), 1 (Majorana)")
  }
  let widths: WidthMode?
  switch o.widths {
  case 0: widths = nil
  case 1: widths = .twoBody
  case 2: widths = .full
  case 3: widths = .fullRescaled
  default:
    throw unknown("options.widths", o.widths, "0 (by preset), 1 (two-body), 2 (full), 3 (full, rescaled)")
  }
  let scheme: ElectroweakScheme
  switch o.scheme {
  case 0: scheme = .default
  case 1: scheme = .mg5
  case 2: scheme = try userScheme(o.electroweak)
  default: throw unknown("options.scheme", o.scheme, "0 (default), 1 (mg5), 2 (user)")
  }
  let model = Model(
    scheme: scheme, preset: preset, flavour: flavour, nature: nature, couplings: try direction(o),
    polarisation: try polarisation(o), widths: widths)
  if model.isFinite { return model }
  throw outside(
    "d_Z/d_gamma of options.coupling", model.ratios.Z,
    "a direction with d_gamma other than 0, and a scheme without overflow,")
}

private func userScheme(_ e: nd_electroweak) throws(Refusal) -> ElectroweakScheme {
  func positive(_ name: StaticString, _ value: Double) throws(Refusal) {
    if !(value > 0 && value < .infinity) { throw outside(name, value, "a positive finite number") }
  }
  try positive("electroweak.alpha", e.alpha)
  try positive("electroweak.sin2_theta_w", e.sin2_theta_w)
  if e.sin2_theta_w >= 1 { throw outside("electroweak.sin2_theta_w", e.sin2_theta_w, "a number below 1") }
  try positive("electroweak.M_Z", e.M_Z)
  try positive("electroweak.M_W", e.M_W)
  try positive("electroweak.vev", e.vev)
  try positive("electroweak.m_e", e.m_e)
  try positive("electroweak.m_mu", e.m_mu)
  try positive("electroweak.m_tau", e.m_tau)
  try positive("electroweak.alpha_0", e.alpha_0)
  try positive("electroweak.sin2_theta_0", e.sin2_theta_0)
  if e.sin2_theta_0 >= 1 { throw outside("electroweak.sin2_theta_0", e.sin2_theta_0, "a number below 1") }
  if !(e.Gamma_Z >= 0 && e.Gamma_Z < .infinity) {
    throw outside("electroweak.Gamma_Z", e.Gamma_Z, "a finite number >= 0")
  }
  if !(e.Gamma_W >= 0 && e.Gamma_W < .infinity) {
    throw outside("electroweak.Gamma_W", e.Gamma_W, "a finite number >= 0")
  }
  return ElectroweakScheme(
    alpha: e.alpha, sin2_theta_w: e.sin2_theta_w, M_Z: e.M_Z, Gamma_Z: e.Gamma_Z, M_W: e.M_W,
    Gamma_W: e.Gamma_W, vev: e.vev, m_e: e.m_e, m_mu: e.m_mu, m_tau: e.m_tau,
    alpha_0: e.alpha_0, sin2_theta_0: e.sin2_theta_0)
}

private func polarisation(_ o: nd_model_options) throws(Refusal) -> BeamPolarisation {
  func degree(_ name: StaticString, _ value: Double) throws(Refusal) {
    if !(abs(value) <= 1) { throw outside(name, value, "a number from -1 to 1") }
  }
  try degree("options.polarisation_electron", o.polarisation_electron)
  try degree("options.polarisation_positron", o.polarisation_positron)
  return BeamPolarisation(electron: o.polarisation_electron, positron: o.polarisation_positron)
}

private func direction(_ o: nd_model_options) throws(Refusal) -> CouplingDirection {
  let (first, second) = (o.coupling_first, o.coupling_second)
  func finite(_ name: StaticString, _ value: Double) throws(Refusal) {
    if !value.isFinite { throw outside(name, value, "a finite number") }
  }
  switch o.coupling {
  case 0: return .scenarioI
  case 1: return .scenarioII
  case 2: return .scenarioIII
  case 3: return .scenarioIV
  case 4:
    if first.isNaN { throw outside("options.coupling_first (a)", first, "a number or infinity") }
    return .ratio(first)
  case 5:
    try finite("options.coupling_first (u)", first)
    try finite("options.coupling_second (w)", second)
    if first == 0 && second == 0 {
      throw outside("options.coupling_second (w)", second, "with u = 0, a number other than 0")
    }
    return .projective(u: first, w: second)
  case 6:
    try finite("options.coupling_first (d_Z/d_gamma)", first)
    try finite("options.coupling_second (d_W/d_gamma)", second)
    return .broken(Z: first, W: second)
  default:
    throw unknown(
      "options.coupling", o.coupling, "0 to 3 (scenarios I to IV), 4 (ratio), 5 (projective), 6 (broken)")
  }
}
