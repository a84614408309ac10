import NuDipole

let sigma = sigma_ee_N_nu(Model(), sqrt_s: 205.4, m_N: 100.0, d_gamma: 1e-5, d_Z: -2e-5, d_W: 3e-5)
print(sigma)
