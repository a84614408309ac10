import LaneMath
import Limits

/// The contour of an exclusion over masses at given couplings, or over ratios a at a given mass. What the parameter of
/// ``contour`` stands for is `axisValue`, with the bits of the axis where it is one of its values.
public struct ExclusionContour: Sendable {
  public let contour: Contour
  /// Over masses (the parameter is ln m_N), else over ratios (the parameter is a).
  public let isOverMasses: Bool
  private let axis: [Double]
  private let parameters: [Double]

  /// - Parameters:
  ///   - problem: what excludes.
  ///   - masses: GeV, ascending, also in their logarithms (else the contour is empty).
  ///   - goesOn: asked for every column, with their number; false stops, and the result is nil.
  public init?<P: ExclusionProblem>(
    _ problem: P, masses: [Double], goesOn: (Int) -> Bool = { _ in true }
  ) {
    let logarithms = masses.map { Double.log($0) }
    var columns = Columns()
    contour = ContourTracer.contour(logarithms, in: couplingRange) {
      columns.next(goesOn) ? problem.signal(m_N: Self.mass($0, masses, logarithms)) : nil
    }
    if columns.areInterrupted { return nil }
    isOverMasses = true
    axis = masses
    parameters = logarithms
  }

  /// - Parameters:
  ///   - problem: what excludes.
  ///   - m_N: GeV.
  ///   - ratios: a = d_calW/d_calB, ascending and finite (else the contour is empty).
  ///   - goesOn: asked for every column, with their number; false stops, and the result is nil.
  public init?<P: ExclusionProblem>(
    _ problem: P, m_N: Double, ratios: [Double], goesOn: (Int) -> Bool = { _ in true }
  ) {
    var columns = Columns()
    contour = ContourTracer.contour(ratios, in: couplingRange) {
      columns.next(goesOn) ? problem.signal(m_N: m_N, ratio: $0) : nil
    }
    if columns.areInterrupted { return nil }
    isOverMasses = false
    axis = ratios
    parameters = ratios
  }

  private struct Columns {
    var count = 0
    var areInterrupted = false

    /// Whether there is to be another one.
    mutating func next(_ goesOn: (Int) -> Bool) -> Bool {
      if areInterrupted { return false }
      count += 1
      areInterrupted = !goesOn(count)
      return !areInterrupted
    }
  }

  /// m_N in GeV, or a, for a parameter of the contour.
  public func axisValue(_ parameter: Double) -> Double {
    isOverMasses ? Self.mass(parameter, axis, parameters) : parameter
  }

  private static func mass(_ parameter: Double, _ masses: [Double], _ logarithms: [Double]) -> Double {
    var (low, high) = (0, logarithms.count)
    while low < high {
      let middle = (low + high) / 2
      if logarithms[middle] < parameter { low = middle + 1 } else { high = middle }
    }
    return low < masses.count && logarithms[low] == parameter ? masses[low] : Double.exp(parameter)
  }
}
