import CLapack

/// The library behind this module, loaded when it is first needed.
public enum OpenBLAS {
  /// Why it cannot be loaded, nil if it is there. Loads it.
  public static var problem: UnsafePointer<CChar>? { nd_lapack_problem() }

  /// Whether it is there, for work that is about to need it.
  public static var isAvailable: Bool { nd_lapack_is_missing() == 0 }

  /// How often it was needed and not there: results made meanwhile are NaN or unresolved.
  public static var missed: Int64 { nd_lapack_missed() }
}
