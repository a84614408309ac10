import Batch
public import CNuDipole
import DipoleKernels
import Limits
import NuDipole

// Exports: searches and their rates.

@c @implementation
public func nd_search_options_init(_ options: UnsafeMutablePointer<nd_search_options>!) -> nd_status {
  guard let options else { return ND_ERROR_NULL }
  options.pointee = nd_search_options()
  options.pointee.struct_size = Int64(MemoryLayout<nd_search_options>.size)
  return ND_OK
}

@c @implementation
public func nd_search_create(
  _ model: OpaquePointer!, _ analysis: Int32, _ options: UnsafePointer<nd_search_options>!,
  _ search: UnsafeMutablePointer<OpaquePointer?>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  search?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    let analysis = try bundledAnalysis(analysis, argument: 2)
    let destination = try require(search, 4, "search")
    let (model, threads) = modelAndThreads(model)
    destination.pointee = try makeHandle(
      SearchHandle.one(try makeSearch(model, analysis, options)), threads: threads)
    return NaNCount()
  }
}

@c @implementation
public func nd_search_create_from(
  _ model: OpaquePointer!, _ data: UnsafePointer<nd_analysis_data>!,
  _ options: UnsafePointer<nd_search_options>!, _ search: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  search?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    let analysis = try makeAnalysis(try require(data, 2, "data").pointee, argument: 2)
    let destination = try require(search, 4, "search")
    let (model, threads) = modelAndThreads(model)
    destination.pointee = try makeHandle(
      SearchHandle.one(try makeSearch(model, analysis, options)), threads: threads)
    return NaNCount()
  }
}

@c @implementation
public func nd_search_destroy(_ search: OpaquePointer!) {
  destroyHandle(search, SearchHandle.self)
}

@c @implementation
public func nd_search_expected(
  _ search: OpaquePointer!, _ sigmas: Int32, _ expected: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  expected?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    let (search, threads) = try anySearch(search)
    let destination = try require(expected, 3, "expected")
    let result: SearchHandle?
    let rates: ExpectedLimits?
    switch search {
    case .one(let search), .expected(let search):
      rates = search.expectedRates
      result = rates?.limit(sigmas: Int(sigmas)).map { .expected(search.with(excludedRate: $0)) }
    case .recoils(let search):
      rates = search.expectedEvents
      result = search.expected(sigmas: Int(sigmas)).map { .recoils($0) }
    case .combined:
      throw Refusal(status: ND_ERROR_PARAMETER, argument: 1) {
        $0.write("search is a combination, which has no expectation; a single search is needed")
      }
    }
    guard let rates else {
      throw Refusal(status: ND_ERROR_PARAMETER, argument: 1) { message in
        message.write(
          "search states an upper limit, not the measurement behind it: its expectation is not known")
      }
    }
    guard let result, let rate = rates.limit(sigmas: Int(sigmas)) else {
      throw unknown("sigmas", sigmas, "-2, -1, 0, 1, 2", argument: 2)
    }
    try checkExcludedRate(rate, argument: 2)
    destination.pointee = try makeHandle(result, threads: threads)
    return NaNCount()
  }
}

@c @implementation
public func nd_search_combine(
  _ n: Int64, _ searches: UnsafePointer<OpaquePointer?>!, _ level: Double,
  _ combined: UnsafeMutablePointer<OpaquePointer?>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  combined?.pointee = nil
  return reporting(report) { () throws(Refusal) in
    let count = try checkSize(n, 1)
    if count == 0 {
      throw Refusal(status: ND_ERROR_SIZE, argument: 1) { $0.write("n is 0; at least one search is needed") }
    }
    let handles = try require(searches, 2, "searches")
    if !(level > 0 && level < 1) { throw outside("level", level, "a number between 0 and 1", argument: 3) }
    let destination = try require(combined, 4, "combined")
    var parts: [Search] = []
    var threads = 1
    for i in 0..<count {
      guard let handle = handles[i], let found = Optional(contents(handle, SearchHandle.self)),
        case .one(let part) = found.value, part.counts != nil
      else {
        throw Refusal(status: ND_ERROR_PARAMETER, argument: 2) { message in
          message.write("searches[")
          message.write(i)
          message.write(
            "] is NULL, a combination, an expectation, or does not count events; single searches that do are needed"
          )
        }
      }
      if let first = parts.first, !part.N.isSameParticle(as: first.N) {
        throw Refusal(status: ND_ERROR_PARAMETER, argument: 2) { message in
          message.write("searches[")
          message.write(i)
          message.write(
            "] is for another N than searches[0]; the same couplings, flavours and nature are needed")
        }
      }
      parts.append(part)
      threads = Swift.max(threads, found.threads)
    }
    guard let combination = CombinedSearch(parts, level: level) else {
      throw Refusal(status: ND_ERROR_PARAMETER, argument: 2) { $0.write("searches cannot be combined") }
    }
    destination.pointee = try makeHandle(SearchHandle.combined(combination), threads: threads)
    return NaNCount()
  }
}

@c @implementation
public func nd_search_describe(
  _ search: OpaquePointer!, _ info: UnsafeMutablePointer<nd_search_info>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let rates = try Rates(search)
    let info = try require(info, 2, "info")
    try checkStructSize(
      info.pointee.struct_size, nd_search_info.self, "info", "set it to sizeof(nd_search_info)", argument: 2)
    let unit =
      switch rates.unit {
      case .picobarn: ND_RATE_PICOBARN
      case .GeV: ND_RATE_GEV
      case .events: ND_RATE_EVENTS
      }
    info.pointee.rate_unit = Int32(unit.rawValue)
    info.pointee.reserved = 0
    info.pointee.sqrt_s = rates.sqrt_s
    info.pointee.reach = rates.reach
    info.pointee.excluded_rate = rates.excludedRate
    info.pointee.background = rates.background
    return NaNCount()
  }
}

@c @implementation
public func nd_search_rate(
  _ search: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!,
  _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let search = try Rates(search)
    let count = try checkSize(n, 2)
    if count == 0 { return NaNCount() }
    let masses = try require(m_N, 3, "m_N")
    let couplings = try require(d_gamma, 4, "d_gamma")
    let out = try require(out, 5, "out")
    var inputs: [ArrayArgument] = []
    if UnsafePointer(out) != masses { inputs.append(ArrayArgument(masses, count, 3, "m_N")) }
    if UnsafePointer(out) != couplings { inputs.append(ArrayArgument(couplings, count, 4, "d_gamma")) }
    try checkSeparate(inputs: inputs, outputs: [ArrayArgument(out, count, 5, "out")])
    return try withOpenBLAS {
      inPieces(count, threads: search.threads, multiple: 1, least: 64) { piece in
        var first = piece.lowerBound
        while first < piece.upperBound {
          // Neighbours of the same mass share what depends on it.
          let mass = masses[first]
          var last = first + 1
          while last < piece.upperBound && masses[last] == mass { last += 1 }
          search.rates(m_N: mass)(couplings + first, last - first, out + first)
          first = last
        }
        return NaNCount(in: out + piece.lowerBound, piece.count)
      }
    }
  }
}

@c @implementation
public func nd_search_rate_grid(
  _ search: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64,
  _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n_m_N &* n_d_gamma) { () throws(Refusal) in
    let search = try Rates(search)
    let (rows, columns) = (try checkSize(n_m_N, 2), try checkSize(n_d_gamma, 4))
    let count = try checkTable(rows, columns, argument: 4)
    if count == 0 { return NaNCount() }
    let masses = try require(m_N, 3, "m_N")
    let couplings = try require(d_gamma, 5, "d_gamma")
    let out = try require(out, 6, "out")
    try checkSeparate(
      inputs: [ArrayArgument(masses, rows, 3, "m_N"), ArrayArgument(couplings, columns, 5, "d_gamma")],
      outputs: [ArrayArgument(out, count, 6, "out")])
    return try withOpenBLAS {
      inPieces(count, threads: search.threads, multiple: columns, least: 1) { piece in
        for i in piece.lowerBound / columns..<piece.upperBound / columns {
          search.rates(m_N: masses[i])(couplings, columns, out + i * columns)
        }
        return NaNCount(in: out + piece.lowerBound, piece.count)
      }
    }
  }
}

@c @implementation
public func nd_search_reduce(
  _ search: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64,
  _ d_gamma: UnsafePointer<Double>!, _ threshold: Double, _ count: UnsafeMutablePointer<Int64>!,
  _ maximum: UnsafeMutablePointer<Double>!, _ argmax: UnsafeMutablePointer<Int64>!,
  _ first: UnsafeMutablePointer<Int64>!, _ last: UnsafeMutablePointer<Int64>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n_m_N &* n_d_gamma) { () throws(Refusal) in
    let search = try Rates(search)
    let (rows, columns) = (try checkSize(n_m_N, 2), try checkSize(n_d_gamma, 4))
    _ = try checkTable(rows, columns, argument: 4)
    if threshold.isNaN { throw outside("threshold", threshold, "a number", argument: 6) }
    if rows == 0 { return NaNCount() }
    let masses = try require(m_N, 3, "m_N")
    let couplings = columns == 0 ? masses : try require(d_gamma, 5, "d_gamma")
    var outputs: [ArrayArgument] = []
    if let maximum { outputs.append(ArrayArgument(UnsafePointer(maximum), rows, 8, "maximum")) }
    let indices: [(UnsafeMutablePointer<Int64>?, Int, StaticString)] = [
      (count, 7, "count"), (argmax, 9, "argmax"), (first, 10, "first"), (last, 11, "last"),
    ]
    for (array, position, name) in indices {
      if let array { outputs.append(ArrayArgument(UnsafePointer(array), rows, position, name)) }
    }
    try checkSeparate(
      inputs: [ArrayArgument(masses, rows, 3, "m_N"), ArrayArgument(couplings, columns, 5, "d_gamma")],
      outputs: outputs)
    return try withOpenBLAS {
      // Pieces of rows; NaN are counted in points of the plane.
      inPieces(rows * columns, threads: search.threads, multiple: Swift.max(columns, 1), least: 1) { piece in
        var nans = NaNCount()
        for i in columns == 0 ? 0..<rows : piece.lowerBound / columns..<piece.upperBound / columns {
          let row = search.summary(m_N: masses[i], couplings, count: columns, threshold: threshold)
          count?[i] = Int64(row.count)
          maximum?[i] = row.maximum
          argmax?[i] = Int64(row.argmax)
          first?[i] = Int64(row.first)
          last?[i] = Int64(row.last)
          if nans.first < 0 && row.nans.first >= 0 {
            nans.first = i * columns - piece.lowerBound + row.nans.first
          }
          nans.count += row.nans.count
        }
        return nans
      }
    }
  }
}

private func makeSearch(
  _ model: Model, _ analysis: Analysis, _ options: UnsafePointer<nd_search_options>?
) throws(Refusal) -> Search {
  var (N, signal) = (HeavyNeutrino(model), SignalOptions())
  if let options { (N, signal) = try readOptions(model, options.pointee) }
  let search = Search(analysis, N, options: signal)
  if let counts = search.counts, case .counting(let statistic, _, _, _) = analysis.statistic(model.preset),
    let problem = statistic.problem(counts)
  {
    throw Refusal(status: ND_ERROR_PARAMETER, argument: 2) { message in
      message.write("the expected background is ")
      message.write(counts.background)
      message.write(" events: ")
      message.write(problem)
    }
  }
  try checkExcludedRate(search.excludedRate, argument: 2)
  return search
}

func checkExcludedRate(_ rate: Double, argument: Int) throws(Refusal) {
  if rate > 0 && rate < .infinity { return }
  throw outside(
    "the excluded rate", rate, "an observation that does not exclude everything", argument: argument)
}

private func readOptions(
  _ model: Model, _ o: nd_search_options
) throws(Refusal) -> (HeavyNeutrino, SignalOptions) {
  try checkStructSize(
    o.struct_size, nd_search_options.self, "options", "call nd_search_options_init first", argument: 3)
  var signal = SignalOptions()
  signal.spectrum = try photonSpectrum(o.spectrum, model.preset, argument: 3)
  guard o.initial_state_radiation == 0 || o.initial_state_radiation == 1 else {
    throw unknown("options.initial_state_radiation", o.initial_state_radiation, "0, 1", argument: 3)
  }
  signal.initialStateRadiation = o.initial_state_radiation == 1
  if o.detector_radius != 0 || o.detector_half_length != 0 {
    signal.detector = try detector(
      o.detector_radius, "options.detector_radius", o.detector_half_length, "options.detector_half_length",
      argument: 3)
  }
  let N = try heavyNeutrino(
    model, FlavourCouplings(e: o.coupling_e, mu: o.coupling_mu, tau: o.coupling_tau), argument: 3)
  return (N, signal)
}
