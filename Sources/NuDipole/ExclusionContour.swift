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
  ///   - goesOn: asked before every column, with its number; false stops, and the result is nil.
  public init?<P: ExclusionProblem>(
    _ problem: P, masses: [Double], goesOn: (Int) -> Bool = { _ in true }
  ) {
    let logarithms = masses.map { Double.log($0) }
    let found = ContourTracer.contour(logarithms, in: couplingRange, goesOn: goesOn) {
      problem.signal(m_N: Self.mass($0, masses, logarithms))
    }
    guard let found else { return nil }
    contour = found
    isOverMasses = true
    axis = masses
    parameters = logarithms
  }

  /// - Parameters:
  ///   - problem: what excludes.
  ///   - m_N: GeV.
  ///   - ratios: a = d_calW/d_calB, ascending and finite (else the contour is empty).
  ///   - goesOn: asked before every column, with its number; false stops, and the result is nil.
  public init?<P: ExclusionProblem>(
    _ problem: P, m_N: Double, ratios: [Double], goesOn: (Int) -> Bool = { _ in true }
  ) {
    let found = ContourTracer.contour(ratios, in: couplingRange, goesOn: goesOn) {
      problem.signal(m_N: m_N, ratio: $0)
    }
    guard let found else { return nil }
    contour = found
    isOverMasses = false
    axis = ratios
    parameters = ratios
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
