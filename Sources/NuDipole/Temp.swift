import DipoleKernels
struct StandardModelBackground {
  init(_ m: Model, sqrt_s: Double, cuts: PhotonCuts) {}; var crossSection: Double { .nan }
}
