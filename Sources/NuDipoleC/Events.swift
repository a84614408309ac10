import Batch
public import CNuDipole
import DipoleKernels
import NuDipole

// Exports: samplers of events.

/// What a handle of a sampler stands for.
private struct SamplerHandle {
  let sampler: EventSampler
  let sqrt_s: Double
  let m_N: Double
  let d_gamma: Double
}

@c @implementation
public func nd_sampler_options_init(_ options: UnsafeMutablePointer<nd_sampler_options>!) -> nd_status {
  guard let options else { return ND_ERROR_NULL }
  options.pointee = nd_sampler_options()
  options.pointee.struct_size = Int64(MemoryLayout<nd_sampler_options>.size)
  return ND_OK
}

@c @implementation
public func nd_sampler_create(
  _ model: OpaquePointer!, _ sqrt_s: Double, _ m_N: Double, _ d_gamma: Double,
  _ options: UnsafePointer<nd_sampler_options>!, _ sampler: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  sampler?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    if !(sqrt_s >= 1 && sqrt_s <= 1e5) { throw outside("sqrt_s", sqrt_s, "1 to 1e5 GeV", argument: 2) }
    if !(m_N >= 1e-9) { throw outside("m_N", m_N, "1e-9 GeV or more", argument: 3) }
    if m_N >= sqrt_s {
      throw Refusal(status: ND_ERROR_PARAMETER, argument: 3) { message in
        message.write("m_N is ")
        message.write(m_N)
        message.write("; less than sqrt_s = ")
        message.write(sqrt_s)
        message.write(" is needed, else N is not produced")
      }
    }
    if !(d_gamma.isFinite && d_gamma != 0) {
      throw outside("d_gamma", d_gamma, "a finite number other than 0", argument: 4)
    }
    let model = NuDipoleC.model(model)
    var (N, spectrum): (HeavyNeutrino, PhotonSpectrum?) = (HeavyNeutrino(model), nil)
    if let options { (N, spectrum) = try readOptions(model, options.pointee) }
    let destination = try require(sampler, 6, "sampler")
    let value: EventSampler
    do throws(EventSampler.Problem) {
      value = try EventSampler(N, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, spectrum: spectrum)
    } catch {
      switch error {
      case .crossSection(let pb):
        throw outside("the cross section in pb", pb, "a positive finite number")
      case .width(let GeV): throw outside("the width of N in GeV", GeV, "a positive finite number")
      case .cancellation:
        throw Refusal(status: ND_ERROR_PARAMETER) { message in
          message.write("the terms of the cross section cancel almost entirely; no events can be drawn")
        }
      }
    }
    destination.pointee = try makeHandle(
      SamplerHandle(sampler: value, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma))
    return NaNCount()
  }
}

@c @implementation
public func nd_sampler_destroy(_ sampler: OpaquePointer!) {
  destroyHandle(sampler, SamplerHandle.self)
}

@c @implementation
public func nd_sampler_describe(
  _ sampler: OpaquePointer!, _ info: UnsafeMutablePointer<nd_sampler_info>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let handle = try samplerHandle(sampler)
    let info = try require(info, 2, "info")
    try checkStructSize(
      info.pointee.struct_size, nd_sampler_info.self, "info", "set it to sizeof(nd_sampler_info)", argument: 2
    )
    let spectrum =
      switch handle.sampler.spectrum {
      case .flat: ND_SPECTRUM_FLAT
      case .helicity: ND_SPECTRUM_HELICITY
      case .exact: ND_SPECTRUM_EXACT
      }
    info.pointee.spectrum = Int32(spectrum.rawValue)
    info.pointee.reserved = 0
    (info.pointee.sqrt_s, info.pointee.m_N, info.pointee.d_gamma) = (
      handle.sqrt_s, handle.m_N, handle.d_gamma
    )
    info.pointee.cross_section = handle.sampler.crossSection
    info.pointee.branching_ratio = handle.sampler.branchingRatio
    info.pointee.width = handle.sampler.width
    info.pointee.decay_length = handle.sampler.decayLength
    info.pointee.efficiency = handle.sampler.efficiency
    return NaNCount()
  }
}

@c @implementation
public func nd_sampler_events(
  _ sampler: OpaquePointer!, _ seed: Int64, _ first: Int64, _ n: Int64, _ stride: Int64,
  _ p_N: UnsafeMutablePointer<Double>!, _ p_prompt: UnsafeMutablePointer<Double>!,
  _ p_decay: UnsafeMutablePointer<Double>!, _ p_photon: UnsafeMutablePointer<Double>!,
  _ vertex: UnsafeMutablePointer<Double>!, _ codes: UnsafeMutablePointer<Int32>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let handle = try samplerHandle(sampler)
    if first < 0 {
      throw Refusal(status: ND_ERROR_SIZE, argument: 3) { message in
        message.write("first is ")
        message.write(Int(first))
        message.write("; events are counted from 0")
      }
    }
    let count = try checkSize(n, 4)
    if first.addingReportingOverflow(n).overflow {
      throw Refusal(status: ND_ERROR_SIZE, argument: 4) { message in
        message.write("first + n exceeds 2^63 - 1")
      }
    }
    if count == 0 { return NaNCount() }
    let step = try checkSize(stride, 5)
    if step < count {
      throw Refusal(status: ND_ERROR_SIZE, argument: 5) { message in
        message.write("stride is ")
        message.write(step)
        message.write("; n = ")
        message.write(count)
        message.write(" or more is needed")
      }
    }
    _ = try checkTable(4, step, argument: 5)
    var outputs = InlineArray<23, ArrayArgument>(repeating: ArrayArgument())
    var used = 0
    func add<T>(_ array: UnsafeMutablePointer<T>?, _ components: Int, _ position: Int, _ name: StaticString) {
      guard let array else { return }
      // Components may interleave with those of other arrays.
      for k in 0..<components {
        outputs[used] = ArrayArgument(UnsafePointer(array + k * step), count, position, name)
        used += 1
      }
    }
    add(p_N, 4, 6, "p_N")
    add(p_prompt, 4, 7, "p_prompt")
    add(p_decay, 4, 8, "p_decay")
    add(p_photon, 4, 9, "p_photon")
    add(vertex, 4, 10, "vertex")
    add(codes, 3, 11, "codes")
    try checkSeparate(inputs: Span(), outputs: outputs.span)
    handle.sampler.fill(
      seed: UInt64(bitPattern: seed), first: UInt64(first), count,
      EventArrays(
        stride: step, N: p_N, prompt: p_prompt, decay: p_decay, photon: p_photon, vertex: vertex, codes: codes
      ))
    return NaNCount()
  }
}

private func samplerHandle(_ handle: OpaquePointer?) throws(Refusal) -> SamplerHandle {
  UnsafePointer<SamplerHandle>(try require(handle, 1, "sampler")).pointee
}

private func readOptions(
  _ model: Model, _ o: nd_sampler_options
) throws(Refusal) -> (HeavyNeutrino, PhotonSpectrum?) {
  try checkStructSize(
    o.struct_size, nd_sampler_options.self, "options", "call nd_sampler_options_init first", argument: 5)
  let N = try heavyNeutrino(
    model, FlavourCouplings(e: o.coupling_e, mu: o.coupling_mu, tau: o.coupling_tau), argument: 5)
  return (N, try photonSpectrum(o.spectrum, model.preset, argument: 5))
}
