import Foundation
import NuDipole

let model = Model()
for m_N in [1.0, 100.0, 230.0] {
  // Of e+ e- -> N nubar in GeV^-2.
  let sigma = sigma_ee_N_nu(
    model, sqrt_s: 240, m_N: m_N, d_gamma: 1e-5, d_Z: 2e-5, d_W: 3e-5)
  print(String(format: "%5.1f %.16E", m_N, sigma))
}
