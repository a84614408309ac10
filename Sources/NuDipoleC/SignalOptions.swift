import Batch
import CNuDipole
import DipoleKernels
import NuDipole

// What the options of searches and samplers have in common.

/// The spectrum that options ask for, nil: that of the preset.
func photonSpectrum(_ value: Int32, _ preset: Preset, argument: Int) throws(Refusal) -> PhotonSpectrum? {
  switch value {
  case 0: return nil
  case 1: return .flat
  case 2: return .helicity
  case 3 where preset != .paper: return .exact
  default:
    throw unknown(
      "options.spectrum", value,
      preset == .paper
        ? "with preset paper 0 (by preset), 1 (flat), 2 (helicity)"
        : "0 (by preset), 1 (flat), 2 (helicity), 3 (exact)", argument: argument)
  }
}

/// N with the couplings of the options; all 0: that of the model.
func heavyNeutrino(
  _ model: Model, _ flavours: FlavourCouplings, argument: Int
) throws(Refusal) -> HeavyNeutrino {
  func finite(_ name: StaticString, _ value: Double) throws(Refusal) {
    if !value.isFinite { throw outside(name, value, "a finite number", argument: argument) }
  }
  try finite("options.coupling_e", flavours.e)
  try finite("options.coupling_mu", flavours.mu)
  try finite("options.coupling_tau", flavours.tau)
  return flavours == FlavourCouplings() ? HeavyNeutrino(model) : HeavyNeutrino(model, flavours: flavours)
}
