/// Conversions out of natural units: the exact values of the SI, cut after ten digits (relative 3e-10 and 2e-10); of matter.
public enum PhysicalConstants {
  /// hbar c in GeV m.
  public static let hbar_c = 1.973269804e-16
  /// hbar c in GeV fm.
  public static let hbar_c_fm = 0.1973269804
  /// The Bohr magneton in GeV/T (CODATA 2018).
  public static let mu_B = 5.7883818060e-14
  /// (hbar c)^2 in GeV^2 pb: a cross section in GeV^-2 times this is in picobarn.
  public static let picobarn = 3.893793721e8
  /// Avogadro's number, mol^-1.
  public static let avogadro = 6.02214076e23
  /// The atomic mass unit in GeV (CODATA 2018).
  public static let u = 0.93149410242
}
