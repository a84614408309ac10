import LinearAlgebra

#if !hasFeature(Embedded)
  /// Why OpenBLAS cannot be loaded, nil if it can; the first to ask loads it. Without it exclusions that are not of one decay
  /// length are unresolved, rates in a cylinder and spin-flavour precession NaN.
  public var openBLASProblem: String? { OpenBLAS.problem.map { String(cString: $0) } }
#endif
