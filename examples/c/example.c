#include <nudipole.h>
#include <stdio.h>

int main(void) {
  const double sqrt_s = 240, m_N[] = {1, 100, 230}, d_gamma = 1e-5, d_Z = 2e-5, d_W = 3e-5;
  double sigma[3]; /* of e+ e- -> N nubar in GeV^-2, on the grid of all arguments */
  nd_status status =
      nd_sigma_ee_N_nu_grid(NULL, 1, &sqrt_s, 3, m_N, 1, &d_gamma, 1, &d_Z, 1, &d_W, sigma, NULL);
  if (status != ND_OK) return fprintf(stderr, "%s\n", nd_status_text(status)), 1;
  for (int i = 0; i < 3; i++) printf("%5.1f %.16E\n", m_N[i], sigma[i]);
}
