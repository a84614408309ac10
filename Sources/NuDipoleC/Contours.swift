import Batch
public import CNuDipole
import LaneMath
import Limits
import NuDipole

// Exports: contours.

@c @implementation
public func nd_contour_create(
  _ search: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ progress: nd_progress!,
  _ context: UnsafeMutableRawPointer!, _ contour: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  contour?.pointee = nil
  return reporting(report, elements: n) { () throws(Refusal) in
    let search = try anySearch(search).value
    let count = try checkSize(n, 2)
    let masses = count == 0 ? [] : try ascending(try require(m_N, 3, "m_N"), count, 3, .masses)
    let destination = try require(contour, 6, "contour")
    func goesOn(_ columns: Int) -> Bool { (progress?(Int64(columns), context) ?? 0) == 0 }
    let value = try withOpenBLAS {
      switch search {
      case .one(let search), .expected(let search):
        ExclusionContour(search, masses: masses, goesOn: goesOn)
      case .combined(let search): ExclusionContour(search, masses: masses, goesOn: goesOn)
      case .recoils(let search): ExclusionContour(search, masses: masses, goesOn: goesOn)
      }
    }
    destination.pointee = try makeHandle(try finished(value))
    return NaNCount()
  }
}

@c @implementation
public func nd_contour_create_over_ratio(
  _ search: OpaquePointer!, _ m_N: Double, _ n: Int64, _ ratio: UnsafePointer<Double>!,
  _ progress: nd_progress!,
  _ context: UnsafeMutableRawPointer!, _ contour: UnsafeMutablePointer<OpaquePointer?>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  contour?.pointee = nil
  return reporting(report, elements: n) { () throws(Refusal) in
    let search = try anySearch(search).value
    try checkMass(m_N, argument: 2)
    let count = try checkSize(n, 3)
    let ratios = count == 0 ? [] : try ascending(try require(ratio, 4, "ratio"), count, 4, .ratios)
    let destination = try require(contour, 7, "contour")
    func goesOn(_ columns: Int) -> Bool { (progress?(Int64(columns), context) ?? 0) == 0 }
    let value = try withOpenBLAS {
      switch search {
      case .one(let search), .expected(let search):
        ExclusionContour(search, m_N: m_N, ratios: ratios, goesOn: goesOn)
      case .combined(let search): ExclusionContour(search, m_N: m_N, ratios: ratios, goesOn: goesOn)
      case .recoils(let search): ExclusionContour(search, m_N: m_N, ratios: ratios, goesOn: goesOn)
      }
    }
    destination.pointee = try makeHandle(try finished(value))
    return NaNCount()
  }
}

private func finished(_ contour: ExclusionContour?) throws(Refusal) -> ExclusionContour {
  if let contour { return contour }
  throw Refusal(status: ND_ERROR_INTERRUPTED) { $0.write("progress returned a number other than 0") }
}

/// What a contour takes for a point of its axis, with the points that are added between, in bytes.
private let bytesPerPoint = 4096

private enum AxisKind {
  case masses
  case ratios
}

/// The axis, if it is finite and ascends; masses are positive and ascend also in their logarithms.
private func ascending(
  _ values: UnsafePointer<Double>, _ count: Int, _ argument: Int, _ kind: AxisKind
) throws(Refusal) -> [Double] {
  for i in 0..<count {
    let value = values[i]
    let isLegal: Bool
    switch kind {
    case .masses:
      isLegal = value > 0 && value < .infinity && (i == 0 || Double.log(values[i - 1]) < Double.log(value))
    case .ratios: isLegal = value.isFinite && (i == 0 || values[i - 1] < value)
    }
    if isLegal { continue }
    throw Refusal(status: ND_ERROR_PARAMETER, argument: argument) { message in
      message.write(kind == .masses ? "m_N[" : "ratio[")
      message.write(i)
      message.write("] is ")
      message.write(value)
      message.write(
        kind == .masses
          ? "; masses that are positive, finite and ascending are needed"
          : "; ratios that are finite and ascending are needed")
    }
  }
  try requireMemory(count, times: bytesPerPoint, argument: argument)
  return Array(UnsafeBufferPointer(start: values, count: count))
}

@c @implementation
public func nd_contour_destroy(_ contour: OpaquePointer!) {
  destroyHandle(contour, ExclusionContour.self)
}

@c @implementation
public func nd_contour_describe(
  _ contour: OpaquePointer!, _ info: UnsafeMutablePointer<nd_contour_info>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let contour = try value(contour).contour
    let info = try require(info, 2, "info")
    try checkStructSize(
      info.pointee.struct_size, nd_contour_info.self, "info", "set it to sizeof(nd_contour_info)", argument: 2
    )
    info.pointee.branch_count = Int64(contour.curves.count)
    info.pointee.fold_count = Int64(contour.folds.count)
    info.pointee.column_count = Int64(contour.columns)
    info.pointee.unresolved_count = Int64(contour.unresolvedColumns)
    return NaNCount()
  }
}

@c @implementation
public func nd_contour_branch(
  _ contour: OpaquePointer!, _ branch: Int64, _ info: UnsafeMutablePointer<nd_branch>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let curve = try curve(try value(contour), branch)
    let info = try require(info, 3, "info")
    try checkStructSize(
      info.pointee.struct_size, nd_branch.self, "info", "set it to sizeof(nd_branch)", argument: 3)
    info.pointee.point_count = Int64(curve.points.count)
    info.pointee.closed = curve.isClosed ? 1 : 0
    info.pointee.excluded_side = Int32(ND_SIDE_LEFT.rawValue)
    info.pointee.start = end(curve.start)
    info.pointee.end = end(curve.end)
    return NaNCount()
  }
}

@c @implementation
public func nd_contour_points(
  _ contour: OpaquePointer!, _ branch: Int64, _ n: Int64, _ m_N: UnsafeMutablePointer<Double>!,
  _ d_gamma: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let contour = try value(contour)
    let points = try curve(contour, branch).points
    try checkCount(n, points.count, "point_count", argument: 3)
    let masses = try require(m_N, 4, "m_N")
    let couplings = try require(d_gamma, 5, "d_gamma")
    try checkSeparate(
      inputs: [],
      outputs: [
        ArrayArgument(masses, points.count, 4, "m_N"), ArrayArgument(couplings, points.count, 5, "d_gamma"),
      ])
    for (i, point) in points.enumerated() {
      masses[i] = contour.axisValue(point.parameter)
      couplings[i] = point.d
    }
    return NaNCount()
  }
}

@c @implementation
public func nd_contour_folds(
  _ contour: OpaquePointer!, _ n: Int64, _ m_N: UnsafeMutablePointer<Double>!,
  _ d_gamma: UnsafeMutablePointer<Double>!, _ opens_upwards: UnsafeMutablePointer<Int32>!,
  _ excluded_between: UnsafeMutablePointer<Int32>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let contour = try value(contour)
    let folds = contour.contour.folds
    try checkCount(n, folds.count, "fold_count", argument: 2)
    if folds.isEmpty { return NaNCount() }
    let masses = try require(m_N, 3, "m_N")
    let couplings = try require(d_gamma, 4, "d_gamma")
    var outputs = [
      ArrayArgument(masses, folds.count, 3, "m_N"), ArrayArgument(couplings, folds.count, 4, "d_gamma"),
    ]
    if let opens_upwards {
      outputs.append(ArrayArgument(opens_upwards, folds.count, 5, "opens_upwards"))
    }
    if let excluded_between {
      outputs.append(ArrayArgument(excluded_between, folds.count, 6, "excluded_between"))
    }
    try checkSeparate(inputs: [], outputs: outputs)
    for (i, fold) in folds.enumerated() {
      masses[i] = contour.axisValue(fold.point.parameter)
      couplings[i] = fold.point.d
      if let opens_upwards { opens_upwards[i] = fold.opensUpwards ? 1 : 0 }
      if let excluded_between { excluded_between[i] = fold.isExcludedBetween ? 1 : 0 }
    }
    return NaNCount()
  }
}

private func value(_ contour: OpaquePointer?) throws(Refusal) -> ExclusionContour {
  UnsafePointer<ExclusionContour>(try require(contour, 1, "contour")).pointee
}

private func curve(_ contour: ExclusionContour, _ branch: Int64) throws(Refusal) -> ContourCurve {
  let count = contour.contour.curves.count
  if branch >= 0 && branch < Int64(count) { return contour.contour.curves[Int(branch)] }
  throw Refusal(status: ND_ERROR_PARAMETER, argument: 2) { message in
    message.write("branch is ")
    message.write(Int(branch))
    message.write("; the contour has ")
    message.write(count)
    message.write(", counted from 0")
  }
}

private func checkCount(
  _ n: Int64, _ count: Int, _ name: StaticString, argument: Int
) throws(Refusal) {
  if n == Int64(count) { return }
  throw Refusal(status: ND_ERROR_SIZE, argument: argument) { message in
    message.write("n is ")
    message.write(Int(n))
    message.write("; ")
    message.write(name)
    message.write(", which is ")
    message.write(count)
    message.write(", is needed")
  }
}

private func end(_ end: ContourCurve.End?) -> Int32 {
  let value =
    switch end {
    case nil: ND_END_CLOSED
    case .axis: ND_END_AXIS
    case .coupling: ND_END_COUPLING
    case .outOfReach: ND_END_OUT_OF_REACH
    case .discontinuity: ND_END_DISCONTINUITY
    }
  return Int32(value.rawValue)
}
