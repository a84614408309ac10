import LinearAlgebra

#if !hasFeature(Embedded)
  /// Why OpenBLAS cannot be loaded, nil if it can; the first to ask loads it. Without it exclusions that are not of one decay
  /// length are unresolved, and rates in a cylinder NaN.
  public var openBLASProblem: String? { OpenBLAS.problem.map { String(cString: $0) } }
#endif
