import DipoleKernels

/// Choices in the calculation of a signal that are not properties of N or of the experiment.
public struct SignalOptions: Sendable, Equatable {
  /// nil: `flat` in preset `paper`, which is what reproduces its numbers, `exact` in `corrected`.
  public var spectrum: PhotonSpectrum?
  /// Initial-state radiation of the signal, to leading logarithms.
  public var initialStateRadiation: Bool
  /// Instead of the detector of the analysis.
  public var detector: Analysis.Detector?

  public init(
    spectrum: PhotonSpectrum? = nil, initialStateRadiation: Bool = false, detector: Analysis.Detector? = nil
  ) {
    self.spectrum = spectrum
    self.initialStateRadiation = initialStateRadiation
    self.detector = detector
  }

  func spectrum(_ preset: Preset) -> PhotonSpectrum { spectrum ?? (preset == .paper ? .flat : .exact) }
}
