// A user of the library imports NuDipole alone.
@_exported import Batch
@_exported import DipoleKernels
@_exported import LaneMath
@_exported import Limits
