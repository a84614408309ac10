#include <nudipole.h>
#include <stdio.h>

int main(void) {
  double sqrt_s = 205.4, m_N = 100, d_gamma = 1e-5, d_Z = -2e-5, d_W = 3e-5, sigma;
  if (nd_sigma_ee_N_nu(NULL, 1, &sqrt_s, &m_N, &d_gamma, &d_Z, &d_W, &sigma, NULL) != ND_OK) return 1;
  printf("%.17g\n", sigma);
  return 0;
}
