import DipoleKernels
import LaneMath

/// A search with a rate: a cross section, a width or a number of events.
public protocol RatedSearch: ExclusionProblem {
  /// The rates at one mass as a function of couplings, their number, and where the rates go (which may be the couplings):
  /// what depends on the mass is done once.
  func rates(
    m_N: Double
  ) -> (_ d_gamma: UnsafePointer<Double>, _ count: Int, _ out: UnsafeMutablePointer<Double>) -> Void
  var rateUnit: RateUnit { get }
  /// The masses in GeV at which N can be produced: 0 < m_N < this.
  var reach: Double { get }
}

/// What rates are given in.
public enum RateUnit: Sendable {
  case picobarn
  case GeV
  case events
}

/// What a row of a plane of rates comes to.
public struct RowSummary: Sendable, Equatable {
  /// How many rates are at or above the threshold, the first and the last of them (-1 if none).
  public var count = 0
  public var first = -1
  public var last = -1
  /// The largest rate and where it stands (NaN and -1 if there is none); the first one of equal rates.
  public var maximum = Double.nan
  public var argmax = -1
  public var nans = NaNCount()

  public init() {}
}

extension RatedSearch {
  /// The rates at one mass (GeV) and couplings in GeV^-1; 0 where N is not produced, NaN unless 0 < m_N < infinity and
  /// 0 <= d_gamma < infinity. Accuracy that of `signal`, and 6 epsilon (where an exponential underflows, one of its argument).
  public func rates(m_N: Double, d_gamma: [Double]) -> [Double] {
    var result = d_gamma
    rates(m_N: m_N)(d_gamma, d_gamma.count, &result)
    return result
  }

  /// The rates at one mass and many couplings, summed up block by block: they are nowhere stored.
  public func summary(
    m_N: Double, _ d_gamma: UnsafePointer<Double>, count: Int, threshold: Double
  ) -> RowSummary {
    let rates = rates(m_N: m_N)
    var result = RowSummary()
    // As many rates as stay in the first-level cache.
    let blockSize = 1024
    var block = [Double](repeating: 0, count: Swift.min(count, blockSize))
    var start = 0
    block.withUnsafeMutableBufferPointer { block in
      while start < count, let base = block.baseAddress {
        let n = Swift.min(blockSize, count - start)
        rates(d_gamma + start, n, base)
        result.take(base, n, start: start, threshold: threshold)
        start += n
      }
    }
    return result
  }
}
