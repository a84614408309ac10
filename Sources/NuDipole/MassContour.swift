import LaneMath
import Limits

/// The contour of an exclusion over masses. The parameter of ``contour`` is ln m_N; `mass` turns it back, with the bits of
/// the axis where it is one of its masses.
public struct MassContour: Sendable {
  public let contour: Contour
  private let masses: [Double]
  private let logarithms: [Double]

  /// - Parameter masses: GeV, ascending, also in their logarithms (else the contour is empty).
  public init<P: ExclusionProblem>(_ problem: P, _ masses: [Double]) {
    let logarithms = masses.map { Double.log($0) }
    contour = ContourTracer.contour(logarithms, in: couplingRange) {
      problem.signal(m_N: Self.mass($0, masses, logarithms))
    }
    self.masses = masses
    self.logarithms = logarithms
  }

  /// m_N in GeV for a parameter of the contour.
  public func mass(_ parameter: Double) -> Double { Self.mass(parameter, masses, logarithms) }

  private static func mass(_ parameter: Double, _ masses: [Double], _ logarithms: [Double]) -> Double {
    var (low, high) = (0, logarithms.count)
    while low < high {
      let middle = (low + high) / 2
      if logarithms[middle] < parameter { low = middle + 1 } else { high = middle }
    }
    return low < masses.count && logarithms[low] == parameter ? masses[low] : Double.exp(parameter)
  }
}
