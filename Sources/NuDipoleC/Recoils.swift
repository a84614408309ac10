import Batch
public import CNuDipole
import DipoleKernels
import Limits
import LinearAlgebra
import NuDipole

// Exports: searches for recoils.

private let secondsPerDay = 86400.0

@c @implementation
public func nd_search_create_recoils(
  _ model: OpaquePointer!, _ flux: OpaquePointer!, _ n_targets: Int64, _ targets: UnsafePointer<nd_target>!,
  _ data: UnsafePointer<nd_recoil_data>!, _ options: UnsafePointer<nd_search_options>!,
  _ search: UnsafeMutablePointer<OpaquePointer?>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  search?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    let flux = contents(try require(flux, 2, "flux"), NeutrinoFlux.self).value
    let count = try checkSize(n_targets, 3)
    if count == 0 {
      throw Refusal(status: ND_ERROR_SIZE, argument: 3) {
        $0.write("n_targets is 0; at least one target is needed")
      }
    }
    let targets = try require(targets, 4, "targets")
    var all: [RecoilTarget] = []
    for i in 0..<count { all.append(try readTarget(targets + i, argument: 4)) }
    let data = try require(data, 5, "data")
    try checkStructSize(
      data.pointee.struct_size, nd_recoil_data.self, "data", "set it to sizeof(nd_recoil_data)", argument: 5)
    let destination = try require(search, 7, "search")
    let analysis = try readAnalysis(flux, all, data.pointee)
    let (N, threads) = try flavoured(model, options, argument: 6)
    let search = RecoilSearch(analysis, N, calibrated: data.pointee.published_moment != 0)
    try checkMeasurement(search, argument: 5)
    destination.pointee = try makeHandle(SearchHandle.recoils(search), threads: threads)
    return NaNCount()
  }
}

@c @implementation
public func nd_search_create_recoils_bundled(
  _ model: OpaquePointer!, _ recoils: Int32, _ calibrated: Int32,
  _ options: UnsafePointer<nd_search_options>!,
  _ search: UnsafeMutablePointer<OpaquePointer?>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  search?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    guard let bundled = BundledRecoils(rawValue: recoils) else {
      throw unknown(
        "recoils", recoils, "0 (GEMMA) to 9 (COHERENT_CSI_2021), the values of nd_recoils", argument: 2)
    }
    guard calibrated == 0 || calibrated == 1 else {
      throw unknown("calibrated", calibrated, "0, 1", argument: 3)
    }
    let analysis = bundled.analysis
    if calibrated == 1 && analysis.published == nil {
      throw Refusal(status: ND_ERROR_PARAMETER, argument: 3) {
        $0.write("calibrated is 1; this search has no published moment to scale to")
      }
    }
    let destination = try require(search, 5, "search")
    let (N, threads) = try flavoured(model, options, argument: 4)
    let search = RecoilSearch(analysis, N, calibrated: calibrated == 1)
    try checkMeasurement(search, argument: 2)
    destination.pointee = try makeHandle(SearchHandle.recoils(search), threads: threads)
    return NaNCount()
  }
}

@c @implementation
public func nd_search_bin_count(
  _ search: OpaquePointer!, _ bin_count: UnsafeMutablePointer<Int64>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let search = try recoilSearch(search)
    try require(bin_count, 2, "bin_count").pointee = Int64(search.analysis.response.binCount)
    return NaNCount()
  }
}

/// N with the flavours of the options.
private func flavoured(
  _ model: OpaquePointer?, _ options: UnsafePointer<nd_search_options>?, argument: Int
) throws(Refusal) -> (HeavyNeutrino, threads: Int) {
  let (model, threads) = modelAndThreads(model)
  guard let options = options?.pointee else { return (HeavyNeutrino(model), threads) }
  try checkStructSize(
    options.struct_size, nd_search_options.self, "options", "call nd_search_options_init first",
    argument: argument)
  let flavours = FlavourCouplings(e: options.coupling_e, mu: options.coupling_mu, tau: options.coupling_tau)
  return (try heavyNeutrino(model, flavours, argument: argument), threads)
}

/// Refuses what cannot exclude anything.
private func checkMeasurement(_ search: RecoilSearch, argument: Int) throws(Refusal) {
  if let problem = search.problem {
    throw Refusal(
      status: problem == .noOpenBLAS ? ND_ERROR_OPENBLAS : ND_ERROR_PARAMETER, argument: argument
    ) { message in
      switch problem {
      case .notSymmetric(let row, let column):
        message.write("data.covariance is not symmetric at [")
        message.write(row)
        message.write("][")
        message.write(column)
        message.write("]")
      case .notPositiveDefinite(let order):
        message.write("data.covariance has no positive determinant of order ")
        message.write(order)
      case .noOpenBLAS: if let problem = OpenBLAS.problem { message.write(problem) }
      default: message.write("data.covariance is not finite; a symmetric and positive definite one is needed")
      }
    }
  }
  if case .gaussian = search.analysis.statistic { return }
  try checkExcludedRate(search.excludedEvents, argument: argument)
}

@c @implementation
public func nd_search_recoil_events(
  _ search: OpaquePointer!, _ m_N: Double, _ d_gamma: Double, _ bin_count: Int64,
  _ events: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let search = try recoilSearch(search)
    let out = try bins(search, bin_count, at: 4, events)
    return try withOpenBLAS {
      for (i, value) in search.events(m_N: m_N).enumerated() {
        out[i] = d_gamma >= 0 && d_gamma < .infinity ? d_gamma * (d_gamma * value) : .nan
      }
      return NaNCount(in: out, search.analysis.response.binCount)
    }
  }
}

@c @implementation
public func nd_search_weak_events(
  _ search: OpaquePointer!, _ bin_count: Int64, _ events: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let search = try recoilSearch(search)
    let out = try bins(search, bin_count, at: 2, events)
    return try withOpenBLAS {
      for (i, value) in search.weakEvents().enumerated() { out[i] = value }
      return NaNCount(in: out, search.analysis.response.binCount)
    }
  }
}

@c @implementation
public func nd_search_recoil_spectrum(
  _ search: OpaquePointer!, _ m_N: Double, _ d_gamma: Double, _ n: Int64, _ T: UnsafePointer<Double>!,
  _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  spectrum(search, n, T, out, sizeAt: 4, report) { search, T in
    guard m_N >= 0, m_N < .infinity, d_gamma >= 0, d_gamma < .infinity else { return .nan }
    return d_gamma * (d_gamma * search.spectrum.upScattering(T: T, m_N: m_N))
  }
}

@c @implementation
public func nd_search_weak_spectrum(
  _ search: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  spectrum(search, n, T, out, sizeAt: 2, report) { search, T in search.spectrum.weakScattering(T: T) }
}

@c @implementation
public func nd_search_moment_limit(
  _ search: OpaquePointer!, _ mu_nu: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let search = try recoilSearch(search)
    let out = try require(mu_nu, 2, "mu_nu")
    return try withOpenBLAS {
      out.pointee = search.momentLimit
      return NaNCount(in: out, 1)
    }
  }
}

private func recoilSearch(_ handle: OpaquePointer?) throws(Refusal) -> RecoilSearch {
  if case .recoils(let search) = try anySearch(handle).value { return search }
  throw Refusal(status: ND_ERROR_PARAMETER, argument: 1) { message in
    message.write("search is not one for recoils; one of nd_search_create_recoils is needed")
  }
}

private func bins(
  _ search: RecoilSearch, _ count: Int64, at position: Int, _ events: UnsafeMutablePointer<Double>?
) throws(Refusal) -> UnsafeMutablePointer<Double> {
  let bins = search.analysis.response.binCount
  if count == Int64(bins) { return try require(events, position + 1, "events") }
  throw Refusal(status: ND_ERROR_SIZE, argument: position) { message in
    message.write("bin_count is ")
    message.write(Int(count))
    message.write("; the search has ")
    message.write(bins)
  }
}

/// out[i] = rate(T[i]) per day, in pieces.
private func spectrum(
  _ handle: OpaquePointer?, _ n: Int64, _ T: UnsafePointer<Double>?, _ out: UnsafeMutablePointer<Double>?,
  sizeAt at: Int, _ report: UnsafeMutablePointer<nd_report>?, _ function: StaticString = #function,
  _ rate: (RecoilSearch, Double) -> Double
) -> nd_status {
  reporting(report, function, elements: n) { () throws(Refusal) in
    let threads = try anySearch(handle).threads
    let search = try recoilSearch(handle)
    let count = try checkSize(n, at)
    if count == 0 { return NaNCount() }
    let T = try require(T, at + 1, "T")
    let out = try require(out, at + 2, "out")
    if UnsafePointer(out) != T {
      try checkSeparate(
        inputs: [ArrayArgument(T, count, at + 1, "T")], outputs: [ArrayArgument(out, count, at + 2, "out")])
    }
    return inPieces(count, threads: threads, multiple: 1, least: 16) { piece in
      for i in piece { out[i] = T[i] > 0 && T[i] < .infinity ? secondsPerDay * rate(search, T[i]) : .nan }
      return NaNCount(in: out + piece.lowerBound, piece.count)
    }
  }
}

private func readAnalysis(
  _ flux: NeutrinoFlux, _ targets: [RecoilTarget], _ d: nd_recoil_data
) throws(Refusal) -> RecoilAnalysis {
  let (bins, recoils) = (try checkSize(d.bin_count, 5), try checkSize(d.recoil_count, 5))
  if bins < 1 || recoils < 2 {
    throw Refusal(status: ND_ERROR_SIZE, argument: 5) { message in
      message.write("data.bin_count is ")
      message.write(bins)
      message.write(" and data.recoil_count ")
      message.write(recoils)
      message.write("; at least 1 and 2 are needed")
    }
  }
  let table = try checkTable(bins, recoils, argument: 5)
  let T = array(try require(d.recoil, 5, "data.recoil"), recoils)
  let fractions = array(try require(d.fraction, 5, "data.fraction"), table)
  let response: RecoilResponse
  do throws(RecoilResponse.Problem) {
    response = try RecoilResponse(recoils: T, bins: bins, fractions: fractions)
  } catch {
    switch error {
    case .fraction(let i):
      throw outside("data.fraction", at: i, fractions[i], "a number in [0, 1]", argument: 5)
    case .recoil(let i):
      throw outside(
        "data.recoil", at: i, T[i],
        "a finite number > 0 above the one before it (two equal ones between others are a step)", argument: 5)
    case .sizes: throw Refusal(status: ND_ERROR_SIZE, argument: 5) { $0.write("data has wrong sizes") }
    }
  }
  if !(d.exposure > 0 && d.exposure < .infinity) {
    throw outside("data.exposure", d.exposure, "a finite number > 0 (kg d)", argument: 5)
  }
  let background = array(try require(d.background, 5, "data.background"), bins)
  for (i, value) in background.enumerated() where !(value >= 0 && value < .infinity) {
    throw outside("data.background", at: i, value, "a finite number >= 0", argument: 5)
  }
  let observed = d.observed.map { array($0, bins) }
  for (i, value) in (observed ?? []).enumerated() where !(value >= 0 && value < .infinity) {
    throw outside("data.observed", at: i, value, "a finite number >= 0", argument: 5)
  }
  if d.weak != 0 && d.weak != 1 { throw unknown("data.weak", d.weak, "0, 1", argument: 5) }
  var published: RecoilAnalysis.PublishedMoment?
  if d.published_moment != 0 {
    if !(d.published_moment > 0 && d.published_moment < .infinity) {
      throw outside(
        "data.published_moment", d.published_moment, "0 or a finite number > 0 (mu_B)", argument: 5)
    }
    published = RecoilAnalysis.PublishedMoment(mu_nu: d.published_moment, flavours: try momentFlavours(d))
  }
  return RecoilAnalysis(
    flux: flux, targets: targets, response: response, exposure: secondsPerDay * d.exposure,
    statistic: try readStatistic(d, background, observed), includesWeak: d.weak == 1, published: published)
}

private func momentFlavours(_ d: nd_recoil_data) throws(Refusal) -> FlavourCouplings {
  let moments: [(StaticString, Double)] = [
    ("data.moment_e", d.moment_e), ("data.moment_mu", d.moment_mu), ("data.moment_tau", d.moment_tau),
  ]
  for (name, value) in moments where !value.isFinite {
    throw outside(name, value, "a finite number", argument: 5)
  }
  let flavours = FlavourCouplings(e: d.moment_e, mu: d.moment_mu, tau: d.moment_tau)
  if flavours != FlavourCouplings() { return flavours }
  throw outside("data.moment_e, moment_mu, moment_tau", 0, "one that is not 0", argument: 5)
}

private func array(_ elements: UnsafePointer<Double>, _ count: Int) -> [Double] {
  Array(UnsafeBufferPointer(start: elements, count: count))
}

private func readStatistic(
  _ d: nd_recoil_data, _ background: [Double], _ observed: [Double]?
) throws(Refusal) -> RecoilAnalysis.Statistic {
  let bins = background.count
  if d.statistic == Int32(ND_STATISTIC_UPPER_LIMIT.rawValue) {
    if d.threshold > 0 && d.threshold < .infinity { return .upperLimit(events: d.threshold) }
    throw outside("data.threshold", d.threshold, "a finite number > 0 of events", argument: 5)
  }
  if d.statistic == Int32(ND_STATISTIC_MOMENT.rawValue) {
    if d.threshold > 0 && d.threshold < .infinity { return .moment(d.threshold, try momentFlavours(d)) }
    throw outside("data.threshold", d.threshold, "a finite number > 0 (mu_B)", argument: 5)
  }
  switch try measurementStatistic(d.statistic, threshold: d.threshold, argument: 5) {
  case .gaussian(let limit):
    let square = try checkTable(bins, bins, argument: 5)
    let covariance = array(try require(d.covariance, 5, "data.covariance"), square)
    let count = try checkSize(d.systematic_count, 5)
    let table = try checkTable(count, bins, argument: 5)
    var systematics: [RecoilAnalysis.Systematic] = []
    if count > 0 {
      let sizes = array(try require(d.systematic, 5, "data.systematic"), table)
      let kinds = try require(d.systematic_of_weak, 5, "data.systematic_of_weak")
      for (i, size) in sizes.enumerated() where !(size >= 0 && size < .infinity) {
        throw outside("data.systematic", at: i, size, "a finite number >= 0", argument: 5)
      }
      for k in 0..<count {
        if kinds[k] != 0 && kinds[k] != 1 {
          throw unknown("data.systematic_of_weak", kinds[k], "0, 1", argument: 5)
        }
        systematics.append(
          RecoilAnalysis.Systematic(
            sizes: Array(sizes[k * bins..<(k + 1) * bins]), isOfWeak: kinds[k] == 1))
      }
    }
    return .gaussian(
      limit,
      RecoilAnalysis.BinnedCounts(
        background: background, observed: observed, covariance: covariance, systematics: systematics))
  case .counting(let counting):
    if bins != 1 {
      throw Refusal(status: ND_ERROR_SIZE, argument: 5) { message in
        message.write("data.bin_count is ")
        message.write(bins)
        message.write("; a statistic of counts needs 1")
      }
    }
    let counts = Counts(
      background: background[0], uncertainty: d.relative_uncertainty * background[0], observed: observed?[0])
    if let problem = counting.problem(counts) {
      throw Refusal(status: ND_ERROR_PARAMETER, argument: 5) { message in
        message.write("the expected background is ")
        message.write(background[0])
        message.write(" events: ")
        message.write(problem)
      }
    }
    return .counting(counting, counts)
  }
}
