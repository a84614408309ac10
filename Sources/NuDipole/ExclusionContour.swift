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

  /// - Parameter masses: GeV, ascending, also in their logarithms (else the contour is empty).
  public init<P: ExclusionProblem>(_ problem: P, masses: [Double]) {
    let logarithms = masses.map { Double.log($0) }
    contour = ContourTracer.contour(logarithms, in: couplingRange) {
      problem.signal(m_N: Self.mass($0, masses, logarithms))
    }
    isOverMasses = true
    axis = masses
    parameters = logarithms
  }

  /// - Parameters:
  ///   - m_N: GeV.
  ///   - ratios: a = d_calW/d_calB, ascending and finite (else the contour is empty).
  public init<P: ExclusionProblem>(_ problem: P, m_N: Double, ratios: [Double]) {
    contour = ContourTracer.contour(ratios, in: couplingRange) { problem.signal(m_N: m_N, ratio: $0) }
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
